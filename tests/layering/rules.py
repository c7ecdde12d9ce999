"""Who may know whom. The tables of the layering test; docs/tour.md and the CMake files follow the same order."""
import re

# Folder under src/ (or capi) -> folders it may include from. Every layer may include itself.
SEES = {
    "base": [],
    "core": ["base"],
    "ports": ["base", "core"],
    "engine": ["base", "core", "ports"],
    "operations": ["base", "core", "ports", "engine"],
    "storage/sql": ["base", "core", "ports"],
    "storage/sqlite": ["base", "core", "ports", "storage/sql"],
    "storage/postgres": ["base", "core", "ports", "storage/sql"],
    "providers": ["base", "core", "ports"],
    "providers/stripe": ["base", "core", "ports"],
    "wiring": ["base", "core", "ports", "engine", "operations", "storage/sql", "storage/sqlite", "providers"],
    "capi": ["base", "core", "ports", "engine", "operations", "wiring"],
    "cli": [],  # a host like any other: public headers only
}

# Public header (include/osto_billing/) -> the layer it belongs to; what is not named here belongs to operations.
PUBLIC_HEADER_LAYER = {
    "result.hpp": "base",
    "decimal.hpp": "base",
    "money.hpp": "base",
    "time.hpp": "base",
    "ids.hpp": "base",
    "int128.hpp": "base",
    "describe.hpp": "base",
    "describe_types.hpp": "base",
    "scalars.hpp": "base",
    "vocabulary.hpp": "base",
    "moment.hpp": "base",
    "schedule_vocabulary.hpp": "base",
    "policies.hpp": "base",  # the choices, as data
    "tax_terms.hpp": "base",  # what the calculations of documents take and answer, as data
    "document_terms.hpp": "base",
    "document_series.hpp": "base",
    "charge_price.hpp": "base",  # prices as data
    "catalog_document.hpp": "base",  # the catalogue as data
    "charge_outcome.hpp": "base",
    "prepaid_credit.hpp": "base",  # records of calculations as data
    "dunning_terms.hpp": "base",
    "notification_terms.hpp": "base",
    "operation.hpp": "base",  # how an operation is declared; knows no billing word
    "version.h": "base",
    "log.hpp": "ports",
    "payment_provider.hpp": "ports",  # what a host may replace
    "simulated_provider.hpp": "ports",
    "stripe_provider.hpp": "ports",
}
PUBLIC_DEFAULT_LAYER = "operations"

# Layers that may include every public header: hosts, and the code that serves them.
SEES_EVERY_PUBLIC_HEADER = {"operations", "wiring", "capi", "cli"}

# Folder of the core -> rank. A folder may include folders of its own or a lower rank, without circles.
CORE_RANK = {
    "money": 0, "calendar": 0,
    "change": 0,  # what a row, a decision and an event are; no billing rule
    "policy": 0,  # what each preset chooses
    "machine": 0,  # how a table of states is written, checked and stepped; no billing rule
    "catalog": 1, "company": 1, "tax": 1, "ledger": 1,
    "prepaid": 1,
    "proration": 2, "rating": 2, "metering": 2,
    "schedule": 3,  # boundaries, periods and changes within them, over the shares of proration
    "subscription": 3, "invoice": 3,
    "payment": 4, "dunning": 4, "entitlement": 4, "notification": 4,
    "bookkeeping": 5,
    "publishing": 5,  # a catalogue document: everything that it may name
    "verify": 6,  # derives a book again, whoever wrote it
}
# Folders with a list of their own instead of a rank: the ledger knows money and ids, tax and the lowest know little.
CORE_SEES_ONLY = {"ledger": ["change", "money"], "tax": ["change", "money", "policy", "calendar", "catalog", "company"]}

# Files of base and core that the token scan leaves out: the digest calls OpenSSL, the generator runs at build time.
NOT_SCANNED = ("src/base/digest.cpp", "src/base/digest.hpp", "src/core/calendar/generator/")

# Words that the core may not say, with the reason that the message gives.
FORBIDDEN_CODE = [
    (re.compile(r"\b(?:float|double)\b"), "floating point near money"),
    (re.compile(r"\b(?:system_clock|steady_clock|high_resolution_clock|utc_clock|clock_gettime|gettimeofday)\b"),
     "a clock: facts enter as values"),
    (re.compile(r"(?<![\w.>])(?:std::|::)?time\s*\(\s*(?:nullptr|NULL|0|&)"), "a clock: facts enter as values"),
    (re.compile(r"\b(?:localtime|gmtime|mktime)(?:_r)?\b"), "the process's time zone"),
    (re.compile(r"\b(?:s?rand|random_device|mt19937(?:_64)?|uniform_int_distribution)\b"), "randomness"),
    (re.compile(r"\b(?:getenv|setenv|secure_getenv)\b"), "the environment"),
    (re.compile(r"\bunordered_(?:map|set|multimap|multiset)\b"), "unordered iteration: same facts, same bytes"),
    (re.compile(r"\bnlohmann\b"), "JSON"),
    (re.compile(r"\b(?:sqlite3|PGconn|PQ\w+)\b"), "a database"),
    (re.compile(r"\b(?:std::(?:thread|jthread|mutex|async|future|atomic)|thread_local)\b"), "threads"),
    (re.compile(r"\b(?:std::(?:cout|cerr|clog|cin|ifstream|ofstream|fstream|filesystem)|f?printf|fopen)\b"), "input or output"),
    (re.compile(r"\bthrow\b"), "an exception of ours: errors are Result values"),
]
FORBIDDEN_HEADERS = re.compile(
    r"^(?:fstream|iostream|istream|ostream|sstream|cstdio|stdio\.h|filesystem|thread|mutex|shared_mutex|condition_variable|atomic"
    r"|future|unordered_map|unordered_set|random|cmath|math\.h|cfenv|ctime|time\.h|sys/.*|unistd\.h|sqlite3\.h|libpq-fe\.h"
    r"|nlohmann/.*|openssl/.*|boost/.*|spdlog/.*|fmt/.*|date/.*|curl/.*)$")
SQL_IN_STRING = re.compile(r"\b(?:SELECT\s|INSERT\s+INTO|UPDATE\s+\w+\s+SET|DELETE\s+FROM|CREATE\s+(?:TABLE|INDEX|VIEW)|BEGIN\s+IMMEDIATE)")
