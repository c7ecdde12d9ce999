"""operations.json as Python values; several files (the library's, a server's) become one."""
from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from pathlib import Path


@dataclass(frozen=True)
class TypeRef:
    kind: str  # flag, integer, text, scalar, enumeration, list, record
    name: str = ""
    element: TypeRef | None = None


@dataclass(frozen=True)
class Field:
    name: str
    type: TypeRef
    required: bool  # a reader insists on it
    always_written: bool  # the library never leaves it out
    doc: str
    unit: str = ""
    min: int | None = None
    max: int | None = None
    min_length: int | None = None
    max_length: int | None = None


@dataclass(frozen=True)
class Record:
    name: str
    doc: str
    fields: tuple[Field, ...]


@dataclass(frozen=True)
class Enumeration:
    name: str
    doc: str
    values: tuple[str, ...]


@dataclass(frozen=True)
class ScalarType:
    name: str
    doc: str
    is_id: bool
    pattern: str
    example: str


@dataclass(frozen=True)
class ErrorCode:
    name: str
    code: int
    category: str
    retryable: bool
    http_status: int


@dataclass(frozen=True)
class Operation:
    name: str
    summary: str
    kind: str
    http_method: str
    http_path: str
    permission: str
    needs_database: bool
    errors: tuple[str, ...]
    request: str
    response: str

    @property
    def noun(self) -> str:
        return self.name.split(".")[0]

    @property
    def verb(self) -> str:
        return self.name.split(".")[1]

    @property
    def path_fields(self) -> list[str]:
        return re.findall(r"\{(\w+)\}", self.http_path)


@dataclass
class Model:
    operations: list[Operation] = field(default_factory=list)
    records: dict[str, Record] = field(default_factory=dict)
    enumerations: dict[str, Enumeration] = field(default_factory=dict)
    scalars: dict[str, ScalarType] = field(default_factory=dict)
    errors: dict[str, ErrorCode] = field(default_factory=dict)

    def nouns(self) -> list[str]:
        return list(dict.fromkeys(operation.noun for operation in self.operations))

    def records_from(self, names: list[str]) -> list[str]:
        """These records and all that their fields hold, each once, in the order of first use."""
        found: dict[str, None] = {}

        def visit(name: str) -> None:
            if name in found:
                return
            found[name] = None
            for member in self.records[name].fields:
                inner = innermost(member.type)
                if inner.kind == "record":
                    visit(inner.name)

        for name in names:
            visit(name)
        return list(found)

    def request_records(self) -> set[str]:
        return set(self.records_from([operation.request for operation in self.operations]))

    def response_records(self) -> set[str]:
        return set(self.records_from([operation.response for operation in self.operations]))


def innermost(type_: TypeRef) -> TypeRef:
    return innermost(type_.element) if type_.element else type_


def load(paths: list[Path]) -> Model:
    model = Model()
    for path in paths:
        add_file(model, json.loads(path.read_text(encoding="utf-8")))
    names = [operation.name for operation in model.operations]
    routes = [f"{operation.http_method} {operation.http_path}" for operation in model.operations]
    for values in (names, routes, [*model.records, *model.enumerations]):
        for value in values:
            if values.count(value) > 1:
                raise SystemExit(f"{value} is declared twice")
    return model


def add_file(model: Model, described: dict) -> None:
    def add(known: dict, entry) -> None:
        if known.setdefault(entry.name, entry) != entry:
            raise SystemExit(f"{entry.name} is declared in two ways")

    for o in described["operations"]:
        model.operations.append(Operation(**{**o, "errors": tuple(o["errors"])}))
    for r in described["records"]:
        add(model.records, Record(r["name"], r["doc"], tuple(read_field(f) for f in r["fields"])))
    for e in described["enumerations"]:
        add(model.enumerations, Enumeration(e["name"], e["doc"], tuple(e["values"])))
    for s in described["scalars"]:
        add(model.scalars, ScalarType(s["name"], s["doc"], s["id"], s["pattern"], s["example"]))
    for c in described["errors"]:
        add(model.errors, ErrorCode(**c))


def read_type(t: dict) -> TypeRef:
    return TypeRef(t["kind"], t.get("name", ""), read_type(t["element"]) if "element" in t else None)


def read_field(f: dict) -> Field:
    return Field(f["name"], read_type(f["type"]), f["required"], f["always_written"], f["doc"], f.get("unit", ""),
                 f.get("min"), f.get("max"), f.get("min_length"), f.get("max_length"))
