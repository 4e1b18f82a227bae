"""Numbers, amounts, dates and counts in the words of a handout."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from charthouse.exchange.handout.figures import AmountScale, Figures, count, decimals_of, listed, span

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


@pytest.mark.parametrize(
    ("value", "written"),
    [(0, "0"), (8_000, "8,000"), (120_000, "120k"), (1_500_000, "1.5m"), (2e9, "2bn"), (-50_000, "−50k")],
)
def test_the_ends_of_a_scale_are_short(value: float, written: str) -> None:
    assert ENGLISH.short(value) == written


def test_amounts_are_printed_so_that_they_add_up() -> None:
    thousands = AmountScale([1_000_00 * 5, -12_000_00], 2, thousands=True)
    assert (thousands.thousands, thousands.value(12_000_00), thousands.decimals) == (True, Decimal(12), 0)
    exact = AmountScale([1_000_00, 10_50], 2, thousands=True)
    assert (exact.thousands, exact.value(10_50), exact.decimals) == (False, Decimal("10.50"), 1)
    people = AmountScale([1_500, 250], 3, thousands=False)
    assert (people.value(1_500), people.decimals) == (Decimal("1.500"), 2)


def test_counts_are_words_at_the_start_of_a_sentence() -> None:
    assert [count(n, "goal") for n in (0, 1, 4, 12, 13)] == [
        "No goals",
        "One goal",
        "Four goals",
        "Twelve goals",
        "13 goals",
    ]
    assert count(2, "weakness", "weaknesses", start=False) == "2 weaknesses"
    assert [listed(parts) for parts in (["a"], ["a", "b"], ["a", "b", "c"])] == ["a", "a and b", "a, b and c"]


def test_a_span_of_time_is_written_by_the_ends_it_has() -> None:
    start, due = date(2027, 1, 1), date(2029, 12, 31)
    assert span(start, due) == "Jan\u00a02027–Dec\u00a02029"
    assert span(None, due) == "by Dec\u00a02029"
    assert span(start, None) == "from Jan\u00a02027"
    assert span(None, None) == ""
