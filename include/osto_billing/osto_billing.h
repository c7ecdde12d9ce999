/* osto_billing.h: the C face of the billing library. This header is its specification.
 *
 * One generic call runs every operation (docs/reference lists them): JSON in, a document out, read by JSON pointer.
 * Typed functions stand beside it where speed or a plug-in needs them.
 *
 * What holds for every function:
 *
 *  1. Status. A function that can fail returns an osto_status: OSTO_OK (0) or one of the codes below. Codes keep their
 *     values for ever. `code >> 8` is the category: 1 rejection (change the request; nothing was written), 2 fault (a
 *     store or provider failed), 3 bug in the library.
 *  2. Errors. The last parameter `osto_error **error` may be NULL. Otherwise it is set to NULL on success and to a new
 *     error on failure, which the caller frees with osto_error_free(). There is no hidden last error.
 *  3. Nothing throws, prints, aborts or leaves through it. NULL where a value is needed, a bad length, an unknown
 *     enumerator, a handle that was closed or freed or never was one: each gives a code, mostly OSTO_INVALID_REQUEST.
 *  4. Handles (osto_database, osto_session, osto_document, osto_error) are incomplete types. A handle is a name, not an
 *     address: never look through it. Out parameters are handed to the caller, who closes or frees them; on failure
 *     they are NULL.
 *  5. Text in is UTF-8, borrowed for the call: NUL-terminated, or a pointer with a length in bytes. Text out is UTF-8,
 *     NUL-terminated, borrowed from the handle that it was read from, until that handle is freed.
 *  6. Structs that the caller fills begin with `uint32_t struct_size`, set to sizeof the struct; everything else zero
 *     means the default. Later versions append fields. A struct larger than the library knows is taken when the part
 *     that it does not know is zero, else OSTO_INVALID_VALUE.
 *  7. Threads. Every function may be called from any thread. Handles may be shared between threads, and closed in one
 *     while another uses them. docs/threading.md says what a host must still order itself.
 *  8. fork(). A database or session opened before fork() answers OSTO_WRONG_PROCESS in the child, also when it is closed
 *     there. Documents and errors are plain memory and stay readable.
 *  9. Amounts are whole minor units (paise, cents, fils) of an ISO 4217 currency; instants are microseconds since
 *     1970-01-01T00:00:00Z, civil dates and everything within JSON are text (see docs/c-api.md). No floating point.
 *
 * Each function names the errors that are its own; beyond them any may give OSTO_INVALID_REQUEST (misuse as in 3),
 * OSTO_OUT_OF_MEMORY and OSTO_INVARIANT_BROKEN (a bug of ours). All is there since 0.1.0 unless it says otherwise.
 *
 * Compiles as C99 and C++20. Stability: docs/abi-stability.md.
 */
#ifndef OSTO_BILLING_H
#define OSTO_BILLING_H

#include <osto_billing/version.h>

#include <stddef.h>
#include <stdint.h>

#if defined(__GNUC__)
#define OSTO_API __attribute__((visibility("default")))
#else
#define OSTO_API
#endif

/* For #if: OSTO_BILLING_VERSION_NUMBER >= 1002003 means 1.2.3 or later. */
#define OSTO_BILLING_VERSION_NUMBER \
  (OSTO_BILLING_VERSION_MAJOR * 1000000 + OSTO_BILLING_VERSION_MINOR * 1000 + OSTO_BILLING_VERSION_PATCH)

#ifdef __cplusplus
extern "C" {
#endif

struct sqlite3;
typedef struct osto_database osto_database;
typedef struct osto_session osto_session;
typedef struct osto_document osto_document;
typedef struct osto_error osto_error;

/* ---- status ------------------------------------------------------------------------------------------------------ */

typedef int32_t osto_status;

enum {
  OSTO_OK = 0,

  /* Rejections: the caller must change the request. Nothing was written. */
  OSTO_INVALID_REQUEST = 0x101,       /* not decodable: malformed JSON, unknown or missing field; or misuse of this header */
  OSTO_INVALID_VALUE = 0x102,         /* a field breaks its own rule */
  OSTO_UNKNOWN_OPERATION = 0x103,     /* no operation has that name */
  OSTO_PERMISSION_DENIED = 0x104,     /* the session may not do this */
  OSTO_NOT_FOUND = 0x105,             /* no such row within the session's view */
  OSTO_ALREADY_EXISTS = 0x106,        /* the natural key is taken */
  OSTO_IDEMPOTENCY_MISMATCH = 0x107,  /* the key was used with another request */
  OSTO_STILL_RUNNING = 0x108,         /* the key's first call has no stable outcome yet; the subject is its attempt */
  OSTO_STATE_CONFLICT = 0x109,        /* the subject's state does not allow it */
  OSTO_CURRENCY_MISMATCH = 0x10a,     /* amounts of two currencies met */
  OSTO_OUT_OF_RANGE = 0x10b,          /* an amount or count leaves the representable range; never wrapped */
  OSTO_CLOCK_REFUSED = 0x10c,         /* the database's clock does not allow it */
  OSTO_ACCOUNT_PARKED = 0x10d,        /* the company is parked after a broken invariant */
  OSTO_CONFLICT_WITH_PREVIEW = 0x10e, /* the preview's decision no longer holds */

  /* Faults: a port failed. osto_error_is_retryable() says whether the same call may succeed later. */
  OSTO_STORAGE_BUSY = 0x201,          /* lock or serialization conflict; retry the whole unit */
  OSTO_STORAGE_FAILED = 0x202,        /* the store reported an error; the transaction is intact or rolled back */
  OSTO_TRANSACTION_LOST = 0x203,      /* the host's transaction is gone; its own statements must be redone too */
  OSTO_PROVIDER_FAILED = 0x204,       /* a payment provider could not be asked; no money moved */
  OSTO_SCHEMA_MISMATCH = 0x205,       /* the database has another schema; migrate, or use a newer library */
  OSTO_WRONG_PROCESS = 0x206,         /* the handle was carried over fork() */
  OSTO_INTERRUPTED = 0x207,           /* the store broke the statement off: its own time limit, a cancelled query */
  OSTO_OUT_OF_MEMORY = 0x208,

  /* Bugs: an invariant of the library broke. Please report it. */
  OSTO_INVARIANT_BROKEN = 0x301
};

/* "state_conflict" of OSTO_STATE_CONFLICT, "ok" of OSTO_OK, "unknown_code" of what is none. Static text. */
OSTO_API const char *osto_status_name(osto_status status);

/* ---- version ----------------------------------------------------------------------------------------------------- */

/* The version of the library that is loaded, "0.1.0"; the header's is OSTO_BILLING_VERSION. Static text. */
OSTO_API const char *osto_version(void);

/* The same as a number, comparable with OSTO_BILLING_VERSION_NUMBER. */
OSTO_API int32_t osto_version_number(void);

/* ---- errors ------------------------------------------------------------------------------------------------------ */
/* All text is "" when there is none, never NULL. A NULL or freed error gives OSTO_INVALID_REQUEST, "" and 0. */

OSTO_API osto_status osto_error_code(const osto_error *error);

/* The code's name, as on every face: "state_conflict". Static text. */
OSTO_API const char *osto_error_name(const osto_error *error);

/* One sentence for people: what, the rule, what is allowed. Its wording may change in any release. */
OSTO_API const char *osto_error_message(const osto_error *error);

/* JSON pointer to the field of the request ("/seat_count"), or of a caller-filled struct ("/struct_size"). */
OSTO_API const char *osto_error_field(const osto_error *error);

/* Printed id of the row concerned ("sub_019b..."). */
OSTO_API const char *osto_error_subject_id(const osto_error *error);

/* 1 when the same call may succeed later without any change by the caller, else 0. */
OSTO_API int32_t osto_error_is_retryable(const osto_error *error);

/* Frees the error and every text read from it. NULL and a freed error are ignored. */
OSTO_API void osto_error_free(osto_error *error);

/* ---- documents --------------------------------------------------------------------------------------------------- */
/* A document is the answer of a call: immutable JSON, canonical (equal values give equal bytes). Reading it by JSON
 * pointer (RFC 6901; "" is the whole, "/lines/0/amount_minor" a value inside) needs no JSON library. The functions that
 * read return a code only: OSTO_NOT_FOUND (nothing stands there), OSTO_INVALID_VALUE (no pointer, or another type). */

/* The whole text; `length` (may be NULL) gets its bytes. NULL for what is no document. */
OSTO_API const char *osto_document_json(const osto_document *document, size_t *length);

/* Of a preview: names its instant and what was decided, for osto_call_options.preview_token of the commit that has to do just
 * that. "" of every other answer. Lives as long as the document. */
OSTO_API const char *osto_document_preview_token(const osto_document *document);

/* A text: amounts, decimals, dates, instants, ids and enumerators are texts too. `length` may be NULL. */
OSTO_API osto_status osto_document_text(const osto_document *document, const char *pointer, const char **text,
                                        size_t *length);

/* A whole number: a count, or a text that is one, as amounts in minor units are ("118000"). OSTO_OUT_OF_RANGE. */
OSTO_API osto_status osto_document_int64(const osto_document *document, const char *pointer, int64_t *number);

/* A flag: 0 or 1. */
OSTO_API osto_status osto_document_flag(const osto_document *document, const char *pointer, int32_t *flag);

/* How many items the list, or fields the record, has. */
OSTO_API osto_status osto_document_count(const osto_document *document, const char *pointer, size_t *count);

/* 1 when something stands there, else 0. Absent optional fields are left out of documents. */
OSTO_API int32_t osto_document_has(const osto_document *document, const char *pointer);

/* Frees the document and every text read from it. NULL and a freed document are ignored. */
OSTO_API void osto_document_free(osto_document *document);

/* ---- payment providers ------------------------------------------------------------------------------------------- */
/* A host may move money its own way. The library commits an attempt before it asks, and never asks inside a
 * transaction. The attempt's id is the idempotency key: the same id asked again must not charge again. */

typedef int32_t osto_charge_state;
enum {
  OSTO_CHARGE_UNKNOWN = 0,         /* money may have moved and nobody knows: look_up is asked until it is known */
  OSTO_CHARGE_SUCCEEDED = 1,
  OSTO_CHARGE_DECLINED = 2,        /* see decline_class */
  OSTO_CHARGE_PENDING = 3,         /* accepted, the outcome comes later */
  OSTO_CHARGE_REQUIRES_ACTION = 4, /* the customer must act first */
  OSTO_CHARGE_NOT_SENT = 5,        /* surely no money moved: of look_up, the provider never saw the attempt */
  OSTO_CHARGE_REVERSED = 6,        /* of look_up, after a success: the bank took all of it back */
  OSTO_CHARGE_CANCELED = 7         /* it waited for the customer and was given up: no money can move by it any more */
};

typedef int32_t osto_decline_class;
enum {
  OSTO_DECLINE_RETRY = 0,          /* the same method may work later */
  OSTO_DECLINE_NEEDS_CUSTOMER = 1, /* only with the customer's help */
  OSTO_DECLINE_NEVER = 2           /* never with that method */
};

typedef int32_t osto_method_kind;
enum {
  OSTO_METHOD_CARD = 0, OSTO_METHOD_ACH_DEBIT = 1, OSTO_METHOD_SEPA_DEBIT = 2, OSTO_METHOD_UPI_MANDATE = 3, OSTO_METHOD_BANK_TRANSFER = 4
};

/* Filled by the library, borrowed for the callback. */
typedef struct osto_charge_request {
  uint32_t struct_size;
  osto_method_kind method_kind;
  const char *attempt_id;          /* printed; the idempotency key */
  const char *company_id;
  const char *document_id;
  const char *token;               /* the payment method's token at the provider */
  const char *currency;            /* ISO 4217 */
  int64_t amount_minor;
  int64_t ordinal;                 /* which attempt on the document this is, from 1 */
  int64_t requested_at_microseconds; /* the same on every resend */
  const char *charge_reference;    /* the provider's id of the charge, once it told one; else "" */
} osto_charge_request;

/* Filled by the callback; zero when it is called, which means "unknown". struct_size is set by the library. Texts are
 * NUL-terminated UTF-8. An answer that breaks a rule counts as unknown: money may have moved. */
typedef struct osto_charge_outcome {
  uint32_t struct_size;
  osto_charge_state state;
  osto_decline_class decline_class; /* of declines */
  int32_t reserved;                 /* leave 0 */
  int64_t captured_minor;           /* of successes: what was charged; 0 means the whole amount */
  char decline_code[64];            /* of declines: the provider's word, "insufficient_funds" */
  char provider_reference[128];     /* the provider's id of the charge, when it has one; needed of a decline whose key came before */
  char action_url[512];             /* of requires_action: where the customer confirms */
  int64_t action_expires_at_microseconds; /* until when; 0: it does not say */
} osto_charge_outcome;

/* Returns OSTO_OK with the outcome filled, or OSTO_PROVIDER_FAILED when the provider could not be asked and surely no
 * money moved. Any other code, and an exception from a C++ callback, counts as unknown. May run in any thread that calls
 * the library, several at once for different attempts. Must not call the library on the same database. */
typedef osto_status (*osto_charge_function)(void *self, const osto_charge_request *request, osto_charge_outcome *outcome);

/* As above; what became of the charge with this attempt_id, as seen at `asked_at_microseconds`. */
typedef osto_status (*osto_look_up_function)(void *self, const osto_charge_request *request,
                                             int64_t asked_at_microseconds, osto_charge_outcome *outcome);

typedef int32_t osto_refund_state;    /* functions of refunds answer as those of charges do */
enum {
  OSTO_REFUND_UNKNOWN = 0,         /* money may have gone back and nobody knows: look_up_refund is asked until it is known */
  OSTO_REFUND_SUCCEEDED = 1,
  OSTO_REFUND_FAILED = 2,          /* see failure_code; also of one that had succeeded and was returned by the bank */
  OSTO_REFUND_PENDING = 3,
  OSTO_REFUND_NOT_SENT = 4         /* the provider never saw it: it is sent again while its id is safe to resend */
};

typedef struct osto_refund_request {  /* as osto_charge_request */
  uint32_t struct_size;
  osto_method_kind method_kind;
  const char *refund_id;           /* printed; the idempotency key */
  const char *attempt_id;          /* of the charge that is paid back */
  const char *company_id;
  const char *token;               /* the method's token; empty once the method is removed */
  const char *charge_reference;    /* the provider's id of the charge */
  const char *currency;            /* ISO 4217 */
  int64_t amount_minor;            /* a part of the charge, or all of it */
  int64_t requested_at_microseconds; /* the same on every resend */
} osto_refund_request;

typedef struct osto_refund_outcome {  /* by the rules of osto_charge_outcome */
  uint32_t struct_size;
  osto_refund_state state;
  char failure_code[64];           /* of failures: the provider's word, "account_closed" */
  char provider_reference[128];    /* the provider's id of the refund, when it has one */
} osto_refund_outcome;
typedef osto_status (*osto_refund_function)(void *self, const osto_refund_request *request, osto_refund_outcome *outcome);
typedef osto_status (*osto_look_up_refund_function)(void *self, const osto_refund_request *request,
                                                    int64_t asked_at_microseconds, osto_refund_outcome *outcome);

/* Copied by osto_open(). `self` must live until `release` is called. */
typedef struct osto_provider {
  uint32_t struct_size;
  int32_t is_live;                  /* 1: moves real money; refused by databases with a test clock */
  const char *name;                 /* required, at most 64 bytes; stored with every payment */
  int64_t key_ttl_microseconds;     /* how long the same attempt_id is safe to resend; 0: a day */
  void *self;                       /* handed to every callback; may be NULL */
  osto_charge_function charge;      /* required */
  osto_look_up_function look_up;    /* required */
  void (*release)(void *self);      /* may be NULL; called once, when nothing uses the provider any more */
  osto_refund_function refund;      /* both or neither; NULL: people pay back by hand */
  osto_look_up_refund_function look_up_refund;
  osto_look_up_function cancel;     /* gives up a charge that waits for the customer past its deadline; NULL: it is looked up */
  int64_t look_up_lag_microseconds; /* how long look_up may not see a charge yet, so that its "not sent" is not believed; 0: an hour */
} osto_provider;

/* ---- opening ----------------------------------------------------------------------------------------------------- */

typedef int32_t osto_schema_policy;
enum {
  OSTO_SCHEMA_REQUIRE_CURRENT = 0, /* OSTO_SCHEMA_MISMATCH when the database is new, older or newer */
  OSTO_SCHEMA_MIGRATE = 1          /* create or upgrade the schema */
};

typedef int32_t osto_clock_kind;
enum {
  OSTO_CLOCK_SYSTEM = 0,
  OSTO_CLOCK_TEST = 1              /* moves by clock.advance only */
};

typedef int32_t osto_log_level;
enum { OSTO_LOG_DEBUG = 0, OSTO_LOG_INFO = 1, OSTO_LOG_WARNING = 2, OSTO_LOG_ERROR = 3 };

/* Called from any thread that calls the library, several at once. Must not call the library. */
typedef void (*osto_log_function)(void *self, osto_log_level level, const char *message, size_t length);

typedef struct osto_open_options {
  uint32_t struct_size;
  osto_schema_policy schema;
  osto_clock_kind clock_kind;             /* fixed when the database is made; must agree later */
  int32_t reserved;                       /* leave 0 */
  const char *url;                        /* "sqlite:path", "sqlite::memory:", "postgres://..."; not for joining */
  int64_t test_clock_start_microseconds;  /* where a new test clock begins; needed for OSTO_CLOCK_TEST */
  const osto_provider *const *providers;  /* the first is the default; none: the simulated one */
  size_t provider_count;
  osto_log_function log;                  /* may be NULL */
  void *log_self;                         /* must live as long as the database is open */
} osto_open_options;

/* Opens or, with OSTO_SCHEMA_MIGRATE, makes a database. `postgres://` needs libosto_billing_postgres.so beside the
 * library or in the loader's path. On failure the providers are still the caller's and `release` is not called.
 * Errors: OSTO_STORAGE_FAILED, OSTO_STORAGE_BUSY (another process writes), OSTO_SCHEMA_MISMATCH, OSTO_INVALID_VALUE. */
OSTO_API osto_status osto_open(const osto_open_options *options, osto_database **database, osto_error **error);

/* Works on the host's own SQLite connection, inside the host's transaction: each call is a savepoint in it, undone when
 * the call fails, and the host commits or rolls back. With no transaction open, a call is one of its own. No document is
 * finalized and no provider asked here: that is due work, done by osto_run_due() of a database with its own connection.
 * The connection must come from the same libsqlite3 that this library uses, must have foreign_keys on, should have no
 * transaction open when it is joined, is used by one thread at a time, and must be closed after the database and all its
 * sessions. Use BEGIN IMMEDIATE: a transaction that has read may not be able to write.
 * Errors: as osto_open; OSTO_STATE_CONFLICT (foreign_keys off). Calls: OSTO_TRANSACTION_LOST. */
OSTO_API osto_status osto_join_sqlite(struct sqlite3 *host_connection, const osto_open_options *options,
                                      osto_database **database, osto_error **error);

/* Sets *database to NULL and lets go of it. Sessions and running calls keep what they use until they end: the files are
 * closed with the last of them. NULL and *database == NULL are fine. Errors: OSTO_WRONG_PROCESS (nothing is closed). */
OSTO_API osto_status osto_close(osto_database **database);

typedef struct osto_session_options {
  uint32_t struct_size;
  int32_t reserved;        /* leave 0 */
  const char *actor;       /* who acts; scopes idempotency keys; at most 256 bytes; NULL: nobody named */
  const char *company_id;  /* set: every row of other companies is not there; NULL: all companies */
} osto_session_options;

/* A session fixes who acts and whose rows are seen. `options` may be NULL. Cheap; any number. Errors: OSTO_INVALID_VALUE. */
OSTO_API osto_status osto_session_open(osto_database *database, const osto_session_options *options,
                                       osto_session **session, osto_error **error);

/* As osto_close(). */
OSTO_API osto_status osto_session_close(osto_session **session);

/* ---- calling ----------------------------------------------------------------------------------------------------- */

typedef int32_t osto_call_mode;
enum {
  OSTO_COMMIT = 0,
  OSTO_PREVIEW = 1         /* the same decision and answer, nothing written */
};

typedef struct osto_call_options {
  uint32_t struct_size;
  osto_call_mode mode;
  const char *idempotency_key; /* commands: the same key and request give the same answer, executed once; NULL: none */
  const char *request_id;      /* carried into log lines; NULL: none */
  const char *preview_token;   /* commits: of osto_document_preview_token(); do what that preview showed, at its instant, or
                                * nothing (OSTO_CONFLICT_WITH_PREVIEW: 15 minutes are over, or it would now be something
                                * else); NULL: none */
} osto_call_options;

/* Runs an operation by its name ("subscriptions.change_plan"). `json` is a record of `length` bytes; NULL with length 0
 * means {}. `options` may be NULL. `document` may be NULL when the answer is not wanted.
 * Errors: OSTO_UNKNOWN_OPERATION, OSTO_INVALID_REQUEST, OSTO_INVALID_VALUE, and those that the operation names. */
OSTO_API osto_status osto_call(osto_session *session, const char *operation_name, const char *json, size_t length,
                               const osto_call_options *options, osto_document **document, osto_error **error);

/* operations.json: every operation, record and enumeration as data, from which other faces are generated. */
OSTO_API osto_status osto_describe(osto_document **document, osto_error **error);

/* Hands `take_line` every row of every table as one line of JSON, in table and key order; equal books give equal bytes on
 * either store. Errors: OSTO_STORAGE_FAILED. */
OSTO_API osto_status osto_export_canonical(osto_database *database,
                                           void (*take_line)(void *self, const char *line, size_t length), void *self,
                                           osto_error **error);

/* ---- clock and due work ------------------------------------------------------------------------------------------ */

/* Filled by the library as far as struct_size reaches, which the caller sets. */
typedef struct osto_work_done {
  uint32_t struct_size;
  int32_t is_caught_up;     /* 1: nothing due is left */
  int64_t now_microseconds; /* the clock after it */
  int64_t done_count;       /* pieces of work done */
} osto_work_done;

/* The database's now. */
OSTO_API osto_status osto_clock_now(osto_session *session, int64_t *now_microseconds, osto_error **error);

/* Test clocks only: does due work in time order up to and at `until_microseconds`, then stands there. `work_done` may be
 * NULL. Errors: OSTO_CLOCK_REFUSED (system clock, or backwards). */
OSTO_API osto_status osto_clock_advance(osto_session *session, int64_t until_microseconds, osto_work_done *work_done,
                                        osto_error **error);

/* Does what has fallen due, oldest first, at most `limit` pieces (0: all). A host calls it from time to time; the library
 * starts no thread. `work_done` may be NULL. */
OSTO_API osto_status osto_run_due(osto_session *session, int64_t limit, osto_work_done *work_done, osto_error **error);

/* ---- usage in bulk ----------------------------------------------------------------------------------------------- */

typedef struct osto_usage_event {
  uint32_t struct_size;
  int32_t reserved;               /* leave 0 */
  const char *event_id;           /* counted once per company, however often it is sent */
  const char *subscription_id;
  const char *meter;              /* meter code */
  const char *quantity;           /* decimal text, not negative: "12.5" */
  int64_t occurred_at_microseconds;
} osto_usage_event;

typedef int32_t osto_usage_disposition;
enum { OSTO_USAGE_ACCEPTED = 0, OSTO_USAGE_DUPLICATE = 1, OSTO_USAGE_REJECTED = 2 };

/* Appends `count` (1 to 10,000) events of one company in one commit; the typed usage.append. Every event must have the same
 * struct_size, which is the array's stride. `dispositions` (may be NULL) gets one value per event; `document` (may be
 * NULL) the full answer with the reason of each refusal. An event that cannot be read refuses the batch (field
 * "/events/3/quantity"); one that the domain refuses is rejected by itself.
 * Errors: OSTO_NOT_FOUND (no such company), OSTO_INVALID_VALUE, OSTO_IDEMPOTENCY_MISMATCH. */
OSTO_API osto_status osto_usage_append(osto_session *session, const char *company_id, const osto_usage_event *events,
                                       size_t count, const osto_call_options *options,
                                       osto_usage_disposition *dispositions, osto_document **document,
                                       osto_error **error);

/* ---- pure calculators -------------------------------------------------------------------------------------------- */
/* The rules that bill, without a database. Exact; rounded once, at the end. No out parameter is touched on failure. */

/* Runs a calculation by its name ("calculate.price"): what osto_call() answers for it, without a session. `json` as in
 * osto_call(). Errors: OSTO_UNKNOWN_OPERATION (also for operations that need a database), OSTO_INVALID_REQUEST,
 * OSTO_INVALID_VALUE, and those that the calculation names. */
OSTO_API osto_status osto_calculate(const char *operation_name, const char *json, size_t length, osto_document **document,
                                    osto_error **error);

typedef int32_t osto_rounding_mode;
enum {
  OSTO_HALF_UP = 0,   /* nearest; a half goes away from zero */
  OSTO_HALF_EVEN = 1, /* nearest; a half goes to the even neighbour */
  OSTO_HALF_DOWN = 2, /* nearest; a half goes toward zero */
  OSTO_UP = 3,        /* away from zero */
  OSTO_DOWN = 4,      /* toward zero */
  OSTO_CEILING = 5,   /* toward plus infinity */
  OSTO_FLOOR = 6      /* toward minus infinity */
};

typedef int32_t osto_cycle_unit;
enum { OSTO_DAY = 0, OSTO_WEEK = 1, OSTO_MONTH = 2, OSTO_YEAR = 3 };

typedef int32_t osto_proration_unit;
enum {
  OSTO_PRORATE_SECOND = 0, /* by elapsed time, exact to the microsecond */
  OSTO_PRORATE_DAY = 1,    /* by local days: the day of a change belongs to what begins on it */
  OSTO_PRORATE_NONE = 2    /* a part of a period costs nothing: 0/1; the whole is 1/1 */
};

/* Digits after the point: INR 2, JPY 0, KWD 3. Errors: OSTO_INVALID_VALUE (no active ISO 4217 code). */
OSTO_API osto_status osto_currency_minor_units(const char *currency, int32_t *minor_units, osto_error **error);

/* A decimal in major units as whole minor units: "10.005" EUR half up is 1001.
 * Errors: OSTO_INVALID_VALUE (currency, decimal, mode), OSTO_OUT_OF_RANGE. */
OSTO_API osto_status osto_money_round(const char *major_units, const char *currency, osto_rounding_mode mode,
                                      int64_t *amount_minor, osto_error **error);

/* amount x numerator / denominator, rounded once: 999 x 15/31 = 483.387.. is 483.
 * Errors: OSTO_INVALID_VALUE (denominator 0, mode), OSTO_OUT_OF_RANGE. */
OSTO_API osto_status osto_money_multiply(int64_t amount_minor, int64_t numerator, int64_t denominator,
                                         osto_rounding_mode mode, int64_t *product_minor, osto_error **error);

/* Splits a total in proportion to `count` weights by largest remainder, ties to the earlier part: 100 over 1,1,1 is
 * 34,33,33. The parts always sum to the total. `parts_minor` has room for `count`; it may not overlap `weights`.
 * Errors: OSTO_INVALID_VALUE (no weight, a negative one, all zero), OSTO_OUT_OF_RANGE. */
OSTO_API osto_status osto_money_allocate(int64_t total_minor, const int64_t *weights, size_t count,
                                         int64_t *parts_minor, osto_error **error);

/* Prints an amount in major units: 123456 INR is "1234.56". Writes at most `capacity` bytes, NUL included, and `length`
 * (may be NULL) gets the bytes needed without it. Errors: OSTO_INVALID_VALUE, OSTO_OUT_OF_RANGE (capacity too small). */
OSTO_API osto_status osto_money_format(int64_t amount_minor, const char *currency, char *buffer, size_t capacity,
                                       size_t *length, osto_error **error);

/* Boundary `n` of "every `unit_count` units" from an anchor, in an IANA zone: counted from the anchor, never from the
 * boundary before, so that day 31 clamps and returns. `n` may be negative.
 * Errors: OSTO_INVALID_VALUE (zone, unit, count outside 1..3660), OSTO_OUT_OF_RANGE (before 1970 or after 2100). */
OSTO_API osto_status osto_boundary(const char *zone, int64_t anchor_microseconds, osto_cycle_unit unit,
                                   int64_t unit_count, int64_t n, int64_t *boundary_microseconds, osto_error **error);

/* The half-open period [start, end) of that schedule which contains an instant. Errors: as osto_boundary. */
OSTO_API osto_status osto_period_containing(const char *zone, int64_t anchor_microseconds, osto_cycle_unit unit,
                                            int64_t unit_count, int64_t instant_microseconds,
                                            int64_t *start_microseconds, int64_t *end_microseconds, osto_error **error);

/* The share of the period [full_start, full_end) that [part_start, part_end) inside it covers, as it was counted:
 * 15/31, not reduced. Errors: OSTO_INVALID_VALUE (zone, unit, part outside full, empty full). */
OSTO_API osto_status osto_proration_share(const char *zone, osto_proration_unit unit, int64_t full_start_microseconds,
                                          int64_t full_end_microseconds, int64_t part_start_microseconds,
                                          int64_t part_end_microseconds, int64_t *numerator, int64_t *denominator,
                                          osto_error **error);

#ifdef __cplusplus
}
#endif
#endif
