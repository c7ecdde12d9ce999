"""docs/openapi.json: OpenAPI 3.1 of every declared operation. Problems follow RFC 9457."""
from __future__ import annotations

import json
from collections import defaultdict

from model import Field, Model, Operation, Record, TypeRef, innermost

COMMON_ERRORS = ["invalid_request", "invalid_value", "permission_denied"]
PUBLIC = ("", "public")  # permissions of operations that need no sign-in
FORMATS = {"Date": "date", "Instant": "date-time"}


def generate(model: Model, version: str) -> str:
    document = {
        "openapi": "3.1.0",
        "x-generated-by": "scripts/generate, from the declarations in C++. Do not edit.",
        "info": {
            "title": "osto-billing",
            "version": version,
            "summary": "Exact subscription billing",
            "description": "Amounts, prices and quantities are strings; counts are integers within 2^53; instants are RFC 3339 "
                           "in UTC. Unknown and duplicate fields are refused.",
        },
        "servers": [{"url": "/"}],
        "security": [{"bearer": []}],
        "tags": [{"name": noun} for noun in model.nouns()],
        "paths": paths(model),
        "components": {
            "schemas": schemas(model),
            "parameters": command_headers(),
            "responses": {"Fault": problem_response(
                "Any other refusal; of the library: " + ", ".join(e.name for e in model.errors.values() if e.category != "rejection"))},
            "securitySchemes": {"bearer": {"type": "http", "scheme": "bearer", "bearerFormat": "JWT"}},
        },
    }
    resolve_ids(document, {s.name: s.pattern for s in model.scalars.values() if s.is_id})
    return json.dumps(document, indent=2, ensure_ascii=False) + "\n"


def paths(model: Model) -> dict:
    made: dict[str, dict] = defaultdict(dict)
    for operation in model.operations:
        made[operation.http_path][operation.http_method.lower()] = path_item(model, operation)
    return dict(made)


def path_item(model: Model, operation: Operation) -> dict:
    request = model.records[operation.request]
    item: dict = {
        "operationId": operation.name,
        "summary": operation.summary,
        "description": request.doc,
        "tags": [operation.noun],
        "parameters": parameters(operation, request),
    }
    if operation.permission in PUBLIC:
        item["security"] = []
    else:
        item["x-permission"] = operation.permission
    if has_body(operation):
        item["requestBody"] = {
            "required": True,
            "content": {"application/json": {"schema": {"$ref": f"#/components/schemas/{body_name(model, operation)}"}}},
        }
    item["responses"] = responses(model, operation)
    return item


def parameters(operation: Operation, request: Record) -> list[dict]:
    made = []
    for member in request.fields:
        if member.name in operation.path_fields:
            made.append({"name": member.name, "in": "path", "required": True, "description": words(member),
                         "schema": value_schema(member, True)})
        elif operation.http_method in ("GET", "DELETE"):
            made.append({"name": member.name, "in": "query", "required": member.required, "description": words(member),
                         "schema": value_schema(member, True)})
    if operation.kind == "command" and operation.permission not in PUBLIC:
        made += [{"$ref": "#/components/parameters/IdempotencyKey"}, {"$ref": "#/components/parameters/Mode"},
                 {"$ref": "#/components/parameters/PreviewToken"}]
    return made


def command_headers() -> dict:
    return {
        "IdempotencyKey": {
            "name": "Idempotency-Key", "in": "header", "required": False,
            "description": "The same key with the same request gives the same answer, once executed.",
            "schema": {"type": "string", "minLength": 1, "maxLength": 255},
        },
        "Mode": {
            "name": "Osto-Mode", "in": "header", "required": False,
            "description": "preview: the same decision and answer, nothing written.",
            "schema": {"type": "string", "enum": ["commit", "preview"], "default": "commit"},
        },
        "PreviewToken": {
            "name": "Osto-Preview-Token", "in": "header", "required": False,
            "description": "Of a preview's answer, at most 15 minutes ago: do what it showed, or answer conflict_with_preview.",
            "schema": {"type": "string", "minLength": 1, "maxLength": 255},
        },
    }


def body_fields(operation: Operation, request: Record) -> list[Field]:
    return [f for f in request.fields if f.name not in operation.path_fields]


def has_body(operation: Operation) -> bool:
    """Also when the body is only {}: a request that announces JSON is none that another site's form can send."""
    return operation.http_method not in ("GET", "DELETE")


def body_name(model: Model, operation: Operation) -> str:
    return operation.request + "Body" if operation.path_fields else request_name(model, operation.request)


def responses(model: Model, operation: Operation) -> dict:
    by_status: dict[int, list[str]] = defaultdict(list)
    for name in dict.fromkeys(COMMON_ERRORS + list(operation.errors)):
        by_status[model.errors[name].http_status].append(name)
    made = {"200": {
        "description": model.records[operation.response].doc,
        "content": {"application/json": {"schema": {"$ref": f"#/components/schemas/{operation.response}"}}},
    }}
    if operation.permission not in PUBLIC:
        made["401"] = problem_response("No valid token")
    for status in sorted(by_status):
        made[str(status)] = problem_response(", ".join(by_status[status]))
    made["default"] = {"$ref": "#/components/responses/Fault"}
    return dict(sorted(made.items()))


def problem_response(description: str) -> dict:
    return {"description": description,
            "content": {"application/problem+json": {"schema": {"$ref": "#/components/schemas/Problem"}}}}


def schemas(model: Model) -> dict:
    made: dict[str, dict] = {"Problem": problem_schema(model)}
    for scalar in model.scalars.values():
        if not scalar.is_id:
            made[scalar.name] = {"type": "string", "description": scalar.doc, "pattern": scalar.pattern,
                                 "examples": [scalar.example]}
            if scalar.name in FORMATS:
                made[scalar.name]["format"] = FORMATS[scalar.name]
    for enumeration in model.enumerations.values():
        made[enumeration.name] = {"type": "string", "description": enumeration.doc, "enum": list(enumeration.values)}
    requests, answers = model.request_records(), model.response_records()
    nested = {innermost(f.type).name for r in model.records.values() for f in r.fields}
    whole_in_path = {o.request for o in model.operations if not has_body(o) or o.path_fields}
    for record in model.records.values():
        if record.name in whole_in_path and record.name not in nested:
            continue  # its fields are parameters, or stand in a body without those of the path
        if record.name in answers:
            made[record.name] = record_schema(record.doc, record.fields, False)
        if record.name in requests:
            made[request_name(model, record.name)] = record_schema(record.doc, record.fields, True)
    for operation in model.operations:
        request = model.records[operation.request]
        if operation.path_fields and has_body(operation):
            made[body_name(model, operation)] = record_schema(request.doc, body_fields(operation, request), True)
    for schema in made.values():
        if schema.get("additionalProperties") is False:
            refer_to_requests(model, schema)
    return made


def request_name(model: Model, record: str) -> str:
    """What answers too has a second shape for callers: an answer holds every list, a request may leave them out."""
    return record + "Input" if record in model.response_records() else record


def refer_to_requests(model: Model, schema) -> None:
    for part in schema.values() if isinstance(schema, dict) else schema:
        if isinstance(part, (dict, list)):
            refer_to_requests(model, part)
    if isinstance(schema, dict) and "$ref" in schema:
        name = schema["$ref"].rpartition("/")[2]
        if name in model.request_records():
            schema["$ref"] = f"#/components/schemas/{request_name(model, name)}"


def problem_schema(model: Model) -> dict:
    def text(doc: str) -> dict:
        return {"type": "string", "description": doc}

    codes = ", ".join(model.errors)
    return {
        "type": "object",
        "description": "An error as RFC 9457 has it.",
        "properties": {
            "type": text("URI of the kind of problem"),
            "title": text("The kind of problem in words"),
            "status": {"type": "integer", "description": "The HTTP status"},
            "detail": text("What is wrong, the rule, and what is allowed"),
            "code": text(f"The kind of problem for programs; of the library: {codes}"),
            "errors": {"type": "array", "description": "Per field", "items": {
                "type": "object", "description": "What is wrong with one field.",
                "properties": {"field": text("JSON pointer into the request, or a header's name"),
                               "message": text("The rule that it breaks")},
                "required": ["field", "message"]}},
            "subject_id": text("Id of the row concerned"),
            "request_id": text("Finds the request in the server's log"),
        },
        "required": ["type", "title", "status", "code", "detail"],
    }


def record_schema(doc: str, fields: list[Field] | tuple[Field, ...], in_request: bool) -> dict:
    made: dict = {"type": "object", "description": doc,
                  "properties": {f.name: {**value_schema(f, in_request), "description": words(f)} for f in fields}}
    needed = [f.name for f in fields if f.required or (f.always_written and not in_request)]
    if needed:
        made["required"] = needed
    if in_request:
        made["additionalProperties"] = False
    return made


def words(member: Field) -> str:
    return f"{member.doc} ({member.unit})" if member.unit else member.doc


def value_schema(member: Field, in_request: bool) -> dict:
    """The type and, of what a caller sends, the bounds."""
    made = type_schema(member.type)
    if not in_request:
        return made
    if member.type.kind == "integer":
        if member.min is not None:
            made["minimum"] = member.min
        if member.max is not None:
            made["maximum"] = member.max
    if member.min_length is not None:
        made["minLength"] = member.min_length
    if member.max_length is not None:
        made["maxItems" if member.type.kind == "list" else "maxLength"] = member.max_length
    return made


def type_schema(type_: TypeRef) -> dict:
    if type_.kind == "list":
        return {"type": "array", "items": type_schema(type_.element)}
    if type_.kind in ("enumeration", "record", "scalar"):
        return {"$ref": f"#/components/schemas/{type_.name}"}
    return {"type": {"flag": "boolean", "integer": "integer", "text": "string"}[type_.kind]}


def resolve_ids(schema, ids: dict[str, str]) -> None:
    """An id is a string with its own pattern, written where it is used."""
    if isinstance(schema, list):
        for part in schema:
            resolve_ids(part, ids)
    elif isinstance(schema, dict):
        name = str(schema.get("$ref", "")).rpartition("/")[2]
        if name in ids:
            del schema["$ref"]
            schema.update({"type": "string", "pattern": ids[name]})
        for part in schema.values():
            resolve_ids(part, ids)
