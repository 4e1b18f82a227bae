"""Numbers and amounts as they stand on paper."""

from __future__ import annotations

from decimal import Decimal

import pytest

from charthouse.exchange.handout.figures import AmountScale, Figures, decimals_of

ENGLISH = Figures("en")


@pytest.mark.parametrize(
    ("values", "decimals"),
    [
        ((80.0, 92.0), 0),
        ((4.8, 5.0), 1),
        ((2 / 3, 1.0), 3),
        ((1234.5678,), 0),
        ((0.00123,), 5),
        ((None, 12.25), 1),
        ((), 0),
    ],
)
def test_a_row_has_one_decimal_style(values: tuple[float | None, ...], decimals: int) -> None:
    assert decimals_of(values) == decimals


def test_numbers_follow_the_locale_and_an_unknown_one_is_english() -> None:
    assert ENGLISH.number(-1234.5, 1) == "−1,234.5"
    assert Figures("de").number(1234.5, 1) == "1.234,5"
    assert Figures("xx").number(1234.5, 1) == "1,234.5"
    assert ENGLISH.signed(Decimal(12), 0) == "+12"
    assert ENGLISH.percent(1 / 3) == "33\u00a0%"


def test_amounts_are_printed_so_that_they_add_up() -> None:
    thousands = AmountScale([1_000_00 * 5, -12_000_00], 2, thousands=True)
    assert (thousands.thousands, thousands.value(12_000_00), thousands.decimals) == (True, Decimal(12), 0)
    exact = AmountScale([1_000_00, 10_50], 2, thousands=True)
    assert (exact.thousands, exact.value(10_50), exact.decimals) == (False, Decimal("10.50"), 1)
    people = AmountScale([1_500, 250], 3, thousands=False)
    assert (people.value(1_500), people.decimals) == (Decimal("1.500"), 2)
