"""Values as they stand in JSON, read and written without loss. Used by the generated _operations.py."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta, timezone
from decimal import Decimal
from enum import Enum
from typing import TypeAlias

JsonValue: TypeAlias = "None | bool | int | float | str | JsonList | JsonObject"
JsonList: TypeAlias = "list[JsonValue]"
JsonObject: TypeAlias = "dict[str, JsonValue]"


def dump(fields: JsonObject) -> str:
    return json.dumps(fields, ensure_ascii=False, allow_nan=False, separators=(",", ":"))


def load(text: str) -> JsonValue:
    loaded: JsonValue = json.loads(text)
    return loaded


def read_object(value: JsonValue) -> JsonObject:
    if not isinstance(value, dict):
        raise TypeError("an object was expected")
    return value


def read_list(value: JsonValue) -> JsonList:
    if not isinstance(value, list):
        raise TypeError("an array was expected")
    return value


def read_flag(value: JsonValue) -> bool:
    if not isinstance(value, bool):
        raise TypeError("true or false was expected")
    return value


def read_integer(value: JsonValue) -> int:
    if not isinstance(value, int) or isinstance(value, bool):
        raise TypeError("a whole number was expected")
    return value


def read_text(value: JsonValue) -> str:
    if not isinstance(value, str):
        raise TypeError("a string was expected")
    return value


def read_minor(value: JsonValue) -> int:
    return int(read_text(value))


def write_minor(amount_minor: int) -> str:
    if not isinstance(amount_minor, int) or isinstance(amount_minor, bool):
        raise TypeError(f"an amount in minor units is an int, this is a {type(amount_minor).__name__}")
    return str(amount_minor)


def read_decimal(value: JsonValue) -> Decimal:
    return Decimal(read_text(value))


def write_decimal(number: Decimal) -> str:
    """Plain digits, never an exponent: Decimal("1E+2") is "100"."""
    if not isinstance(number, Decimal):
        raise TypeError(f"a price or quantity is a Decimal, this is a {type(number).__name__}")
    if not number.is_finite():
        raise ValueError(f"{number} is not a number")
    return format(number, "f")


def read_date(value: JsonValue) -> date:
    return date.fromisoformat(read_text(value))


def write_date(day: date) -> str:
    if isinstance(day, datetime) or not isinstance(day, date):
        raise TypeError(f"a civil date is a date, this is a {type(day).__name__}")
    return day.isoformat()


def read_instant(value: JsonValue) -> datetime:
    return datetime.strptime(read_text(value), "%Y-%m-%dT%H:%M:%S.%fZ").replace(tzinfo=timezone.utc)


def write_instant(instant: datetime) -> str:
    if not isinstance(instant, datetime):
        raise TypeError(f"an instant is a datetime, this is a {type(instant).__name__}")
    if instant.tzinfo is None or instant.utcoffset() is None:
        raise ValueError("an instant needs a time zone: datetime(..., tzinfo=timezone.utc)")
    return instant.astimezone(timezone.utc).strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def read_bytes(value: JsonValue) -> bytes:
    return bytes.fromhex(read_text(value))


def write_bytes(octets: bytes) -> str:
    return octets.hex()


EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)


def from_microseconds(microseconds: int) -> datetime:
    return EPOCH + timedelta(microseconds=microseconds)


def to_microseconds(instant: datetime) -> int:
    write_instant(instant)  # refuses what is no aware datetime
    return (instant - EPOCH) // timedelta(microseconds=1)


PlainValue: TypeAlias = (
    "None | bool | int | str | Decimal | date | Enum | Sequence[PlainValue] | Mapping[str, PlainValue]"
)
"""What the generic call takes: whole numbers, text, Decimal, aware datetime, date, and lists and mappings of them."""


def plain(value: PlainValue, where: str = "") -> JsonValue:
    """The value as it stands in JSON. A float has no exact meaning here, so it is refused."""
    if value is None or isinstance(value, (bool, int, str)):
        return value
    if isinstance(value, Enum):
        return read_text(value.value)
    if isinstance(value, Decimal):
        return write_decimal(value)
    if isinstance(value, datetime):
        return write_instant(value)
    if isinstance(value, date):
        return write_date(value)
    if isinstance(value, Mapping):
        return {name: plain(item, f"{where}/{name}") for name, item in value.items()}
    if isinstance(value, Sequence) and not isinstance(value, (bytes, bytearray)):
        return [plain(item, f"{where}/{index}") for index, item in enumerate(value)]
    raise TypeError(f"{where or 'the request'}: a {type(value).__name__} has no exact form on the wire")
