"""Fails when a layer includes upward, when core folders form a circle, or when the core knows a clock, SQL, JSON, I/O,
randomness or floating point. Then plants each kind of violation in a copy and fails when it is not found.

Usage: layering_test.py [--build BUILD_DIR]. Standard library only. The last line is `N passed, N failed`."""
import argparse
import pathlib
import sys
import tempfile

import rules
from cpp_text import CppText

ROOT = pathlib.Path(__file__).resolve().parents[2]
SUFFIXES = {".cpp", ".hpp", ".h", ".inc"}


class Tree:
    """Every C++ file of the library below one root, read once."""

    def __init__(self, root: pathlib.Path) -> None:
        self.root = root
        self.files: dict[str, CppText] = {}
        for folder in ("include", "src", "capi"):
            for path in sorted((root / folder).rglob("*")):
                if path.suffix in SUFFIXES and path.is_file():
                    self.files[path.relative_to(root).as_posix()] = CppText(path.read_text(encoding="utf-8"))

    def resolve(self, including: str, included: str) -> str | None:
        """The file that a quoted include names: beside the including file, else from src/ or the root (capi)."""
        beside = (self.root / including).parent / included
        for candidate in (beside, self.root / "src" / included, self.root / included):
            if candidate.is_file():
                resolved = candidate.resolve()
                return resolved.relative_to(self.root.resolve()).as_posix() if resolved.is_relative_to(self.root.resolve()) else None
        return None


def layer_of(path: str) -> str | None:
    """Layer of a file: a key of rules.SEES. Public headers by their table."""
    parts = path.split("/")
    if parts[0] == "include":
        return rules.PUBLIC_HEADER_LAYER.get(parts[-1], rules.PUBLIC_DEFAULT_LAYER)
    if parts[0] == "capi":
        return "capi"
    for depth in (2, 1):
        candidate = "/".join(parts[1 : 1 + depth])
        if candidate in rules.SEES:
            return candidate
    return None


def core_folder_of(path: str) -> str | None:
    parts = path.split("/")
    return parts[2] if path.startswith("src/core/") and len(parts) > 3 else None


def check_layers(tree: Tree) -> list[str]:
    problems = []
    for path, text in tree.files.items():
        layer = layer_of(path)
        if layer is None:
            problems.append(f"{path}: belongs to no layer that tests/layering/rules.py knows")
            continue
        public = path.startswith("include/")
        for line, included in text.quoted_includes:
            target = tree.resolve(path, included)
            if target is None:
                if not included.endswith(".inc"):  # generated at build time
                    problems.append(f"{path}:{line}: includes \"{included}\", which is no file of the library")
                continue
            target_layer = layer_of(target)
            if public and not target.startswith("include/"):
                problems.append(f"{path}:{line}: a public header includes the private \"{included}\"")
            elif target_layer != layer and target_layer not in rules.SEES[layer]:
                problems.append(f"{path}:{line}: {layer} may not include from {target_layer} (\"{included}\")")
        for line, included in text.angled_includes:
            if not included.startswith("osto_billing/"):
                continue
            target_layer = rules.PUBLIC_HEADER_LAYER.get(included.split("/", 1)[1], rules.PUBLIC_DEFAULT_LAYER)
            if (target_layer != layer and target_layer not in rules.SEES[layer]
                    and layer not in rules.SEES_EVERY_PUBLIC_HEADER):
                problems.append(f"{path}:{line}: {layer} may not include <{included}>, a header of the {target_layer} layer")
    return problems


def check_core_order(tree: Tree) -> list[str]:
    problems = []
    edges: dict[str, set[str]] = {}
    for path, text in tree.files.items():
        folder = core_folder_of(path)
        if folder is None:
            continue
        if folder not in rules.CORE_RANK:
            problems.append(f"{path}: core folder {folder} has no rank in tests/layering/rules.py")
            continue
        for line, included in text.quoted_includes:
            target = tree.resolve(path, included)
            target_folder = core_folder_of(target) if target else None
            if target_folder in (None, folder):
                continue
            edges.setdefault(folder, set()).add(target_folder)
            only = rules.CORE_SEES_ONLY.get(folder)
            if only is not None and target_folder not in only:
                problems.append(f"{path}:{line}: core/{folder} knows {', '.join(only)} only, not {target_folder}")
            elif rules.CORE_RANK.get(target_folder, 99) > rules.CORE_RANK[folder]:
                problems.append(f"{path}:{line}: core/{folder} stands below core/{target_folder}")
    return problems + [f"circle between core folders: {' -> '.join(circle)}" for circle in find_circles(edges)]


def check_file_circles(tree: Tree) -> list[str]:
    edges: dict[str, set[str]] = {}
    for path, text in tree.files.items():
        targets = {tree.resolve(path, included) for _, included in text.quoted_includes}
        targets |= {"include/" + included for _, included in text.angled_includes if "include/" + included in tree.files}
        edges[path] = {target for target in targets if target}
    return [f"circle between headers: {' -> '.join(circle)}" for circle in find_circles(edges)]


def find_circles(edges: dict[str, set[str]]) -> list[list[str]]:
    circles: list[list[str]] = []
    finished: set[str] = set()

    def visit(node: str, trail: list[str]) -> None:
        if node in trail:
            circles.append(trail[trail.index(node) :] + [node])
            return
        if node in finished:
            return
        for following in sorted(edges.get(node, ())):
            visit(following, trail + [node])
        finished.add(node)

    for node in sorted(edges):
        visit(node, [])
    return circles


def check_core_tokens(tree: Tree) -> list[str]:
    problems = []
    for path, text in tree.files.items():
        pure = path.startswith(("src/base/", "src/core/")) or (path.startswith("include/") and layer_of(path) == "base")
        if not pure or path.startswith(rules.NOT_SCANNED):
            continue
        for line, number in text.floats:
            problems.append(f"{path}:{line}: floating literal {number}")
        for pattern, reason in rules.FORBIDDEN_CODE:
            for line, word in text.find(pattern):
                problems.append(f"{path}:{line}: `{word.strip()}` ({reason})")
        for line, literal in text.strings:
            if rules.SQL_IN_STRING.search(literal):
                problems.append(f"{path}:{line}: SQL in a string literal")
        for line, header in text.angled_includes:
            if rules.FORBIDDEN_HEADERS.match(header):
                problems.append(f"{path}:{line}: the core may not include <{header}>")
    return problems


CHECKS = [
    ("layers include downward only", check_layers),
    ("core folders keep their order", check_core_order),
    ("no header includes itself in a circle", check_file_circles),
    ("the core knows no clock, SQL, JSON, I/O, randomness or float", check_core_tokens),
]

# (what, file in the copy, text, expected part of the message or None when the text is fine)
PLANTED = [
    ("core includes the engine", "src/core/money/planted.cpp", '#include "engine/planted.hpp"\n', "core may not include from engine"),
    ("an upward include by a relative path", "src/core/money/planted.cpp", '#include "../../engine/planted.hpp"\n', "core may not include from engine"),
    ("base includes core", "src/base/planted.hpp", '#include "core/ledger/planted.hpp"\n', "base may not include from core"),
    ("the engine includes a store", "src/engine/planted.cpp", '#include "storage/sqlite/planted.hpp"\n', "engine may not include from storage/sqlite"),
    ("one store includes the other", "src/storage/sqlite/planted.cpp", '#include "storage/postgres/planted.hpp"\n', "storage/sqlite may not include"),
    ("a provider includes the engine", "src/providers/planted.cpp", '#include "engine/planted.hpp"\n', "providers may not include from engine"),
    ("the tool includes a private header", "src/cli/planted.cpp", '#include "engine/planted.hpp"\n', "cli may not include from engine"),
    ("the core includes an operations header", "src/core/money/planted.cpp", "#include <osto_billing/planted.hpp>\n", "a header of the operations layer"),
    ("base includes a header of the ports", "src/base/planted.cpp", "#include <osto_billing/payment_provider.hpp>\n", "a header of the ports layer"),
    ("a public header includes a private one", "include/osto_billing/planted.hpp", '#include "engine/planted.hpp"\n', "includes the private"),
    ("a file outside every layer", "src/helpers/planted.cpp", "\n", "belongs to no layer"),
    ("an unknown core folder", "src/core/planted/planted.hpp", "\n", "has no rank"),
    ("money includes bookkeeping", "src/core/money/planted.cpp", '#include "core/bookkeeping/planted.hpp"\n', "stands below core/bookkeeping"),
    ("the ledger knows invoices", "src/core/ledger/planted.cpp", '#include "core/invoice/planted.hpp"\n', "core/ledger knows change, money only"),
    ("a circle between two folders", "src/core/payment/planted.hpp", '#include "core/dunning/planted.hpp"\n', "circle between core folders"),
    ("a circle between two headers", "src/engine/planted.hpp", '#include "engine/planted_b.hpp"\n', "circle between headers"),
    ("a double", "src/core/money/planted.cpp", "double rate(int x);\n", "floating point near money"),
    ("a floating literal", "src/core/money/planted.cpp", "auto x = 1.5;\n", "floating literal 1.5"),
    ("a floating literal with an exponent", "src/base/planted.cpp", "auto x = 1'0e3;\n", "floating literal"),
    ("the system clock", "src/core/money/planted.cpp", "auto x = std::chrono::system_clock::now();\n", "a clock"),
    ("time(nullptr)", "src/core/money/planted.cpp", "auto x = std::time(nullptr);\n", "a clock"),
    ("SQL", "src/core/money/planted.cpp", 'auto x = "SELECT 1";\n', "SQL in a string literal"),
    ("SQL in a raw string", "src/core/money/planted.cpp", 'auto x = R"sql(DELETE FROM osto_invoices)sql";\n', "SQL in a string literal"),
    ("a JSON library", "src/core/money/planted.cpp", "#include <nlohmann/json.hpp>\n", "may not include <nlohmann/json.hpp>"),
    ("a file stream", "src/base/planted.cpp", "#include <fstream>\n", "may not include <fstream>"),
    ("an unordered map", "src/core/money/planted.cpp", "std::unordered_map<int, int> m;\n", "unordered iteration"),
    ("randomness", "src/core/money/planted.cpp", "int x = rand();\n", "randomness"),
    ("the environment", "src/core/money/planted.cpp", 'auto x = getenv("TZ");\n', "the environment"),
    ("an exception", "src/core/money/planted.cpp", "void f() { throw 1; }\n", "an exception of ours"),
    ("comments and strings are no code", "src/core/money/planted.cpp",
     "// double 1.5 SELECT\n/* float */ auto x = \"a double of 1.5\"; auto y = 1'000'000; auto z = 0x1e5; char c = '\"';\n", None),
    ("a provider includes its port", "src/providers/planted.cpp", "#include <osto_billing/payment_provider.hpp>\n", None),
    ("a downward include", "src/engine/planted.cpp", '#include "core/ledger/planted.hpp"\n', None),
]
# Files that the planted includes name.
BYSTANDERS = {
    "src/engine/planted.hpp": "", "src/engine/planted_b.hpp": '#include "engine/planted.hpp"\n',
    "src/storage/sqlite/planted.hpp": "", "src/storage/postgres/planted.hpp": "", "src/core/ledger/planted.hpp": "",
    "src/core/bookkeeping/planted.hpp": "", "src/core/invoice/planted.hpp": "",
    "src/core/dunning/planted.hpp": '#include "core/payment/planted.hpp"\n', "src/core/payment/planted.hpp": "",
}


class Outcome:
    def __init__(self) -> None:
        self.passed = self.failed = 0

    def record(self, name: str, problems: list[str]) -> None:
        if problems:
            self.failed += 1
            print(f"FAILED: {name}")
            for problem in problems:
                print(f"  {problem}")
        else:
            self.passed += 1
            print(f"ok: {name}")


def all_problems(root: pathlib.Path) -> set[str]:
    tree = Tree(root)
    return {problem for _, check in CHECKS for problem in check(tree)}


def self_test(outcome: Outcome) -> None:
    with tempfile.TemporaryDirectory(prefix="osto-layering-") as folder:
        root = pathlib.Path(folder)
        write_all(root, BYSTANDERS)
        known = all_problems(root)
        for what, path, text, expected in PLANTED:
            original = BYSTANDERS.get(path)
            write_all(root, {path: text})
            found = all_problems(root) - known
            if expected is None:
                outcome.record(f"planted, and fine: {what}", sorted(found))
            else:
                hit = any(expected in problem for problem in found)
                outcome.record(f"planted, and found: {what}", [] if hit else [f"expected '{expected}', got {sorted(found)}"])
            if original is None:
                (root / path).unlink()
            else:
                write_all(root, {path: original})


def write_all(root: pathlib.Path, files: dict[str, str]) -> None:
    for path, text in files.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(text, encoding="utf-8")


def check_include_views(outcome: Outcome, build: pathlib.Path) -> None:
    """The compiler itself refuses an upward include: each layer's view holds the permitted folders and no other."""
    tree = Tree(ROOT)
    for view, layer in (("core", "core"), ("engine", "engine"), ("storage_sqlite", "storage/sqlite"), ("providers", "providers")):
        for other in rules.SEES:
            header = next((path for path in tree.files if path.startswith(f"src/{other}/") and path.endswith(".hpp")), None)
            if header is None or other in ("cli", "capi"):
                continue
            found = (build / "include-view" / view / header.removeprefix("src/")).is_file()
            permitted = other == layer or other in rules.SEES[layer]
            problem = [] if found == permitted else [f"{layer} {'does not see' if permitted else 'sees'} {header}"]
            outcome.record(f"the include path of {layer} {'has' if permitted else 'lacks'} {other}", problem)


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--build", type=pathlib.Path, default=ROOT / "build")
    arguments = parser.parse_args()
    outcome = Outcome()
    tree = Tree(ROOT)
    for name, check in CHECKS:
        outcome.record(name, check(tree))
    self_test(outcome)
    if (arguments.build / "include-view").is_dir():
        check_include_views(outcome, arguments.build)
    print(f"{outcome.passed} passed, {outcome.failed} failed")
    return 1 if outcome.failed else 0


if __name__ == "__main__":
    sys.exit(main())
