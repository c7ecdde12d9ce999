"""The pure calculations: rules without a database."""

from __future__ import annotations

from collections.abc import Mapping
from typing import final

from . import _native, _wire
from ._operations import CalculateOperations, CallOptions
from ._wire import JsonObject, PlainValue


@final
class Calculations(CalculateOperations):
    """`osto_billing.calculate.price(...)`: what the operation of that name answers, without a session."""

    __slots__ = ()

    def __init__(self) -> None:
        super().__init__(_calculate)

    def call(self, calculation: str, request: Mapping[str, PlainValue] | None = None) -> JsonObject:
        """Any calculation by its name ("price"), with the names and values of the reference.

        Decimal, aware datetime, date and enumerations may stand for their texts; a float is refused.
        """
        text = _wire.dump(_wire.read_object(_wire.plain(request or {})))
        return _wire.read_object(_wire.load(_native.calculate(f"calculate.{calculation}", text)))

    def __repr__(self) -> str:
        return "<osto_billing.calculate>"


def _calculate(operation: str, request: str, _options: CallOptions) -> str:
    return _native.calculate(operation, request)


calculate = Calculations()
