import pickle
from decimal import Decimal

import pytest
from osto_billing import CurrencyMismatch, Money, ValidationError


@pytest.mark.parametrize(
    ("amount", "currency", "minor", "shown"),
    [
        ("1234.5", "INR", 123450, "1234.50 INR"),
        ("-0.005", "KWD", -5, "-0.005 KWD"),
        ("-0.5", "USD", -50, "-0.50 USD"),
        ("7", "JPY", 7, "7 JPY"),
        (Decimal("1E+2"), "JPY", 100, "100 JPY"),
        (Decimal("10.500"), "EUR", 1050, "10.50 EUR"),
        ("1000000000000000", "EUR", 10**17, "1000000000000000.00 EUR"),
    ],
)
def test_amounts_are_whole_minor_units(amount, currency, minor, shown):
    money = Money(amount, currency)
    assert (money.amount_minor, money.format(), str(money)) == (minor, shown, shown)
    assert money == Money.from_minor(minor, currency) == Money(money.amount, currency)


@pytest.mark.parametrize("amount", [9.99, 5, True, None, b"1"])
def test_what_has_no_exact_meaning_is_a_type_error(amount):
    with pytest.raises(TypeError):
        Money(amount, "USD")


@pytest.mark.parametrize(
    ("amount", "currency"),
    [("0.001", "USD"), ("0.5", "JPY"), ("1e3", "USD"), (" 1", "USD"), ("1_0", "USD"), ("", "USD"), ("NaN", "USD"),
     ("--1", "USD"), ("1.", "USD"), (Decimal("Infinity"), "USD"), ("1", "usd"), ("1", "XXX"), ("1000000000000000.01", "EUR")],
)
def test_what_is_no_amount_is_a_value_error(amount, currency):
    with pytest.raises(ValueError):
        Money(amount, currency)


def test_order_and_sums_only_within_a_currency():
    small, large = Money("1", "INR"), Money("2", "INR")
    assert small < large and large >= small and max(small, large) is large
    assert small + small == large == small * 2 and large - small == small and -small == Money("-1", "INR")
    assert small != Money("1", "USD")
    for meet in (lambda: small < Money("1", "USD"), lambda: small + Money("1", "USD"), lambda: small - Money("1", "USD")):
        with pytest.raises(CurrencyMismatch) as raised:
            meet()
        assert raised.value.code == "currency_mismatch"
    with pytest.raises(TypeError):
        small < 5
    with pytest.raises(TypeError):
        small * 0.5
    with pytest.raises(ValidationError):
        Money("1000000000000000", "EUR") * 2


def test_frozen_hashable_and_picklable():
    money = Money("1.50", "USD")
    with pytest.raises(AttributeError):
        money.amount_minor = 1
    with pytest.raises(AttributeError):
        money._amount_minor = 1
    assert len({money, Money("1.5", "USD")}) == 1
    assert pickle.loads(pickle.dumps(money)) == money
    assert eval(repr(money)) == money
    assert f"{money:>10}" == "  1.50 USD"
