"""The generated wrappers against docs/operations.json: every operation with every field, there and back, without a database."""

import json
import keyword
from datetime import date, datetime, timedelta, timezone
from decimal import Decimal
from pathlib import Path

import pytest

from osto_billing import _operations as generated
from osto_billing import _wire

DESCRIBED = json.loads((Path(__file__).parents[3] / "docs/operations.json").read_text(encoding="utf-8"))
RECORDS = {record["name"]: record for record in DESCRIBED["records"]}
WORDS = {enumeration["name"]: enumeration["values"] for enumeration in DESCRIBED["enumerations"]}
SCALARS = {  # name -> (wire text, Python value)
    "MinorAmount": ("-118000", -118000),
    "Decimal": ("0.000000000001", Decimal("0.000000000001")),
    "Currency": ("INR", "INR"),
    "Date": ("2026-04-01", date(2026, 4, 1)),
    "Instant": ("2026-04-01T05:06:07.000008Z", datetime(2026, 4, 1, 5, 6, 7, 8, tzinfo=timezone.utc)),
    "Bytes": ("00ff", b"\x00\xff"),
}


def sample(described_type, full):
    """Wire value and Python value of a type; `full`: with every optional field."""
    kind, name = described_type["kind"], described_type.get("name")
    if kind == "list":
        wire, value = sample(described_type["element"], full)
        return [wire, wire], (value, value)
    if kind == "record":
        wires, values = sample_fields(RECORDS[name], full)
        return wires, getattr(generated, name)(**values)
    if kind == "enumeration":
        return WORDS[name][-1], getattr(generated, name)[WORDS[name][-1].upper()]
    if kind == "scalar":
        return SCALARS.get(name, (f"{name}_1", f"{name}_1"))
    return {"flag": (True, True), "integer": (7, 7), "text": ('é "\n', 'é "\n')}[kind]


def python_name(name):
    return f"{name}_" if keyword.iskeyword(name) else name


def sample_fields(record, full):
    wires, values = {}, {}
    for field in record["fields"]:
        if full or field["required"]:
            wires[field["name"]], values[python_name(field["name"])] = sample(field["type"], full)
    return wires, values


@pytest.mark.parametrize("full", [True, False], ids=["every field", "required fields"])
@pytest.mark.parametrize("operation", DESCRIBED["operations"], ids=lambda operation: operation["name"])
def test_every_operation_there_and_back(operation, full):
    request_wire, arguments = sample_fields(RECORDS[operation["request"]], full)
    answer_wire, answer = sample({"kind": "record", "name": operation["response"]}, True)
    options = generated.CallOptions(idempotency_key="k", mode=generated.CallMode.PREVIEW)
    seen = []

    def call(name, request, given):
        seen.append((name, json.loads(request), given))
        return json.dumps(answer_wire)

    noun, verb = operation["name"].split(".")
    method = getattr(getattr(generated.Client(call), noun), verb)
    assert method(**arguments, options=options) == answer
    assert seen == [(operation["name"], request_wire, options)]


def test_an_answer_may_leave_optional_fields_out():
    record = RECORDS["Subscription"]
    wire, _ = sample({"kind": "record", "name": "Subscription"}, True)
    for field in record["fields"]:
        if not field["always_written"]:
            del wire[field["name"]]
    subscription = generated.Client(lambda *_: json.dumps(wire)).subscriptions.get(subscription_id="sub_1")
    assert subscription.ended_at is None and subscription.scheduled_change is None


def test_an_instant_is_written_in_utc():
    india = timezone(timedelta(hours=5, minutes=30))
    assert _wire.write_instant(datetime(2026, 4, 1, 0, 0, tzinfo=india)) == "2026-03-31T18:30:00.000000Z"


@pytest.mark.parametrize(
    ("write", "value", "error"),
    [
        (_wire.write_instant, datetime(2026, 4, 1), ValueError),
        (_wire.write_instant, date(2026, 4, 1), TypeError),
        (_wire.write_date, datetime(2026, 4, 1, tzinfo=timezone.utc), TypeError),
        (_wire.write_decimal, 0.1, TypeError),
        (_wire.write_decimal, Decimal("NaN"), ValueError),
        (_wire.write_minor, Decimal("1"), TypeError),
        (_wire.write_minor, True, TypeError),
    ],
)
def test_what_would_lose_its_meaning_is_not_written(write, value, error):
    with pytest.raises(error):
        write(value)


def test_a_decimal_is_written_without_an_exponent():
    assert [_wire.write_decimal(Decimal(text)) for text in ("1E+2", "1E-12", "-0.50")] == ["100", "0.000000000001", "-0.50"]
