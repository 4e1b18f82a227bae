"""Amounts are exact integers, and what would be rounded is refused."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from charthouse.domain.amounts import LARGEST, from_minor, minor_digits, resource_digits, to_minor
from charthouse.domain.errors import Refused
from charthouse.domain.kinds import ResourceKind


@pytest.mark.parametrize(
    ("currency", "digits"), [("EUR", 2), ("USD", 2), ("JPY", 0), ("KWD", 3), ("kwd", 3), ("CLF", 4), ("XYZ", 2)]
)
def test_minor_units_by_currency(currency: str, digits: int) -> None:
    assert minor_digits(currency) == digits


def test_other_resources_are_kept_in_thousandths() -> None:
    assert resource_digits(ResourceKind.PEOPLE, "JPY") == 3
    assert resource_digits(ResourceKind.MONEY, "JPY") == 0


@pytest.mark.parametrize(
    ("amount", "digits", "minor"),
    [("12.5", 2, 1250), ("12.500", 2, 1250), ("-0.01", 2, -1), ("1E+3", 0, 1000), ("0.125", 3, 125), ("-0", 2, 0)],
)
def test_amounts_become_whole_numbers(amount: str, digits: int, minor: int) -> None:
    assert to_minor(Decimal(amount), digits) == minor


@pytest.mark.parametrize(
    ("amount", "digits", "sentence"),
    [
        ("12.345", 2, "12.345 does not fit: amounts here have at most 2 decimals."),
        ("0.5", 0, "0.5 does not fit: amounts here have no decimals."),
        ("1E-999999", 2, "1e-999999 does not fit: amounts here have at most 2 decimals."),
        ("90071992547409.92", 2, "The amount is too large to keep exactly."),
        ("1E+999999", 2, "The amount is too large to keep exactly."),
        ("NaN", 2, "An amount is a number."),
        ("-Infinity", 2, "An amount is a number."),
    ],
)
def test_what_cannot_be_kept_is_refused(amount: str, digits: int, sentence: str) -> None:
    with pytest.raises(Refused) as refused:
        to_minor(Decimal(amount), digits)
    assert str(refused.value) == sentence


@given(st.integers(-LARGEST, LARGEST), st.integers(0, 4))
def test_there_and_back_is_the_same(minor: int, digits: int) -> None:
    amount = from_minor(minor, digits)
    assert to_minor(amount, digits) == minor
    assert amount.as_tuple().exponent == -digits
