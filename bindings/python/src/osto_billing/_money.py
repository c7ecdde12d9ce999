"""Money: whole minor units of an ISO 4217 currency."""

from __future__ import annotations

from decimal import Decimal
from typing import Final, final

from . import _native, _wire
from ._errors import CurrencyMismatch, ValidationError

_MAX_MINOR: Final = 10**17
"""The library's own bound; every stored amount is within it."""


@final
class Money:
    """An exact amount of one currency. Immutable, hashable, ordered only within its currency.

    >>> price = Money("1234.50", "INR")
    >>> price
    Money('1234.50', 'INR')
    >>> price.amount_minor, Money.from_minor(5, "KWD").format()
    (123450, '0.005 KWD')
    >>> price * 2 + Money("0.50", "INR")
    Money('2469.50', 'INR')

    An amount is a Decimal or a decimal string, in major units, with no more digits than the currency has:

    >>> Money("0.5", "JPY")
    Traceback (most recent call last):
    ...
    ValueError: 0.5 has more decimal places than JPY, which has 0
    >>> Money(9.99, "USD")
    Traceback (most recent call last):
    ...
    TypeError: an amount is a Decimal or a decimal string in major units, this is a float

    A bare int is refused, because nobody can see whether 500 is five rupees or five hundred; whole minor units go
    through `Money.from_minor`. Two currencies never meet:

    >>> price < Money("1", "USD")
    Traceback (most recent call last):
    ...
    osto_billing.CurrencyMismatch: INR and USD cannot be compared
    """

    __slots__ = ("_amount_minor", "_currency")

    _amount_minor: int
    _currency: str

    def __init__(self, amount: Decimal | str, currency: str) -> None:
        if not isinstance(amount, (Decimal, str)):
            raise TypeError(
                f"an amount is a Decimal or a decimal string in major units, this is a {type(amount).__name__}"
                + ("; Money.from_minor takes minor units" if isinstance(amount, int) else "")
            )
        places = _places(currency)
        try:
            exact = amount if isinstance(amount, Decimal) else Decimal(_plain(amount))
            text = _wire.write_decimal(exact)
        except ValueError:
            raise
        except ArithmeticError:
            raise ValueError(f"{amount!r} is no decimal number") from None
        whole, _, digits = text.partition(".")
        digits = digits.rstrip("0")
        if len(digits) > places:
            raise ValueError(f"{amount} has more decimal places than {currency}, which has {places}")
        self._set(int(whole + digits.ljust(places, "0")), currency)

    @classmethod
    def from_minor(cls, amount_minor: int, currency: str) -> Money:
        """Whole minor units: cents, paise, fils.

        >>> Money.from_minor(118000, "INR")
        Money('1180.00', 'INR')
        """
        if not isinstance(amount_minor, int) or isinstance(amount_minor, bool):
            raise TypeError(f"an amount in minor units is an int, this is a {type(amount_minor).__name__}")
        _places(currency)
        money = cls.__new__(cls)
        money._set(amount_minor, currency)
        return money

    def _set(self, amount_minor: int, currency: str) -> None:
        if abs(amount_minor) > _MAX_MINOR:
            raise ValidationError(f"{amount_minor} minor units are more than 10^17", code="out_of_range")
        object.__setattr__(self, "_amount_minor", amount_minor)
        object.__setattr__(self, "_currency", currency)

    @property
    def amount_minor(self) -> int:
        """Whole minor units."""
        return self._amount_minor

    @property
    def currency(self) -> str:
        """ISO 4217 code."""
        return self._currency

    @property
    def amount(self) -> Decimal:
        """Major units, with all digits of the currency."""
        return Decimal(_native.format_minor(self._amount_minor, self._currency))

    def format(self) -> str:
        """Amount with the currency's digits, and its code: '1180.00 INR'."""
        return f"{_native.format_minor(self._amount_minor, self._currency)} {self._currency}"

    def __str__(self) -> str:
        return self.format()

    def __format__(self, layout: str) -> str:
        return format(self.format(), layout)

    def __repr__(self) -> str:
        return f"Money({_native.format_minor(self._amount_minor, self._currency)!r}, {self._currency!r})"

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError("Money does not change")

    def __delattr__(self, name: str) -> None:
        raise AttributeError("Money does not change")

    def __reduce__(self) -> tuple[object, ...]:
        return Money.from_minor, (self._amount_minor, self._currency)

    def __hash__(self) -> int:
        return hash((self._amount_minor, self._currency))

    def __bool__(self) -> bool:
        return self._amount_minor != 0

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Money):
            return NotImplemented
        return (self._amount_minor, self._currency) == (other._amount_minor, other._currency)

    def __lt__(self, other: Money) -> bool:
        return self._minor_of(other, "compared") > self._amount_minor if isinstance(other, Money) else NotImplemented

    def __le__(self, other: Money) -> bool:
        return self._minor_of(other, "compared") >= self._amount_minor if isinstance(other, Money) else NotImplemented

    def __gt__(self, other: Money) -> bool:
        return self._minor_of(other, "compared") < self._amount_minor if isinstance(other, Money) else NotImplemented

    def __ge__(self, other: Money) -> bool:
        return self._minor_of(other, "compared") <= self._amount_minor if isinstance(other, Money) else NotImplemented

    def __add__(self, other: Money) -> Money:
        if not isinstance(other, Money):
            return NotImplemented
        return Money.from_minor(self._amount_minor + self._minor_of(other, "added"), self._currency)

    def __sub__(self, other: Money) -> Money:
        if not isinstance(other, Money):
            return NotImplemented
        return Money.from_minor(self._amount_minor - self._minor_of(other, "subtracted"), self._currency)

    def __mul__(self, count: int) -> Money:
        """A whole number of times; anything else needs a rounding rule, which the library applies."""
        if not isinstance(count, int) or isinstance(count, bool):
            return NotImplemented
        return Money.from_minor(self._amount_minor * count, self._currency)

    __rmul__ = __mul__

    def __neg__(self) -> Money:
        return Money.from_minor(-self._amount_minor, self._currency)

    def __abs__(self) -> Money:
        return Money.from_minor(abs(self._amount_minor), self._currency)

    def _minor_of(self, other: Money, verb: str) -> int:
        if self._currency != other._currency:
            raise CurrencyMismatch(
                f"{self._currency} and {other._currency} cannot be {verb}", code="currency_mismatch"
            )
        return other._amount_minor


def _places(currency: str) -> int:
    if not isinstance(currency, str):
        raise TypeError(f"a currency is an ISO 4217 code, this is a {type(currency).__name__}")
    return _native.minor_units(currency)


def _plain(amount: str) -> str:
    """Decimal() takes blanks, underscores, exponents and words; an amount has digits and a point."""
    digits = amount[1:] if amount.startswith("-") else amount
    whole, point, fraction = digits.partition(".")
    is_plain = whole.isdigit() and whole.isascii() and (not point or (fraction.isdigit() and fraction.isascii()))
    if not is_plain:
        raise ValueError(f"{amount!r} is no decimal number")
    return amount
