"""Periods by key: fiscal years and quarters, calendar months and weeks."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from charthouse.domain.errors import Refused
from charthouse.domain.kinds import Frequency
from charthouse.domain.periods import (
    contains,
    enclosing,
    following,
    label,
    of,
    parse,
    previous,
    range_of,
    shift,
    span,
    steps,
)

DAYS = st.dates(date(1900, 1, 1), date(2200, 12, 31))
STARTS = st.integers(1, 12)
FREQUENCIES = st.sampled_from(Frequency)


@pytest.mark.parametrize(
    ("key", "start", "first", "last"),
    [
        ("2027", 1, date(2027, 1, 1), date(2027, 12, 31)),
        ("2027", 4, date(2026, 4, 1), date(2027, 3, 31)),
        ("2027-Q2", 1, date(2027, 4, 1), date(2027, 6, 30)),
        ("2027-Q1", 10, date(2026, 10, 1), date(2026, 12, 31)),
        ("2027-Q4", 10, date(2027, 7, 1), date(2027, 9, 30)),
        ("2028-02", 4, date(2028, 2, 1), date(2028, 2, 29)),
        ("2027-W09", 7, date(2027, 3, 1), date(2027, 3, 7)),
        ("2026-W53", 1, date(2026, 12, 28), date(2027, 1, 3)),
    ],
)
def test_spans(key: str, start: int, first: date, last: date) -> None:
    assert span(parse(key), start) == (first, last)
    assert str(parse(key)) == key


@pytest.mark.parametrize(
    "key",
    [
        *("", "27", "02027", "2027-13", "2027-00", "2027-Q5", "2027-Q0", "2027-W00", "2027-W53", "2027-3", "2027-q2"),
        *("2027-03-01", " 2027", "2027\n", "٢٠٢٧", "0999", "9999", "2027-"),
    ],
)
def test_what_is_no_period_is_refused(key: str) -> None:
    with pytest.raises(Refused, match="is not a period"):
        parse(key)


@given(DAYS, FREQUENCIES, STARTS)
def test_a_day_lies_in_its_period_and_in_no_neighbour(day: date, frequency: Frequency, start: int) -> None:
    period = of(day, frequency, start)
    assert contains(period, day, start)
    assert not contains(following(period), day, start)
    assert not contains(previous(period), day, start)
    assert parse(str(period)) == period


@given(DAYS, FREQUENCIES, STARTS)
def test_periods_follow_each_other_without_gap(day: date, frequency: Frequency, start: int) -> None:
    period = of(day, frequency, start)
    assert span(period, start)[1] + timedelta(days=1) == span(following(period), start)[0]
    assert previous(following(period)) == period
    assert previous(period) < period < following(period)


@given(DAYS, FREQUENCIES, st.integers(-300, 300))
def test_steps_there_and_back(day: date, frequency: Frequency, count: int) -> None:
    period = of(day, frequency)
    assert shift(shift(period, count), -count) == period
    assert steps(period, shift(period, count)) == count


def test_steps_are_counted_within_a_kind() -> None:
    with pytest.raises(ValueError, match="one kind"):
        steps(parse("2027"), parse("2027-03"))


@given(DAYS, st.integers(0, 1000), FREQUENCIES, STARTS)
def test_a_range_covers_its_days_in_order(day: date, days: int, frequency: Frequency, start: int) -> None:
    last = day + timedelta(days=days)
    periods = range_of(day, last, frequency, start)
    assert periods == sorted(set(periods))
    assert contains(periods[0], day, start)
    assert contains(periods[-1], last, start)


def test_a_range_that_ends_before_it_begins_is_empty() -> None:
    assert range_of(date(2027, 2, 1), date(2027, 1, 31), Frequency.MONTHLY) == []


def test_kinds_do_not_compare() -> None:
    with pytest.raises(TypeError):
        _ = parse("2027") < parse("2027-03")


@pytest.mark.parametrize(
    ("key", "frequency", "start", "outer"),
    [
        ("2027-03", Frequency.QUARTERLY, 1, "2027-Q1"),
        ("2027-04", Frequency.YEARLY, 4, "2028"),
        ("2027-Q4", Frequency.YEARLY, 7, "2027"),
        ("2026-W53", Frequency.MONTHLY, 1, "2026-12"),
        ("2027-W05", Frequency.MONTHLY, 1, "2027-02"),
        ("2027-W09", Frequency.WEEKLY, 1, "2027-W09"),
    ],
)
def test_a_shorter_period_belongs_to_a_longer(key: str, frequency: Frequency, start: int, outer: str) -> None:
    assert str(enclosing(parse(key), frequency, start)) == outer


@pytest.mark.parametrize(
    ("key", "text"),
    [("2027", "2027"), ("2027-Q2", "Q2 2027"), ("2027-03", "Mar 2027"), ("2027-W09", "W09 2027")],
)
def test_labels(key: str, text: str) -> None:
    assert label(parse(key)) == text


def test_the_last_year_with_a_key_has_no_next() -> None:
    for key in ("9998", "9998-12", "9998-W53"):
        with pytest.raises(Refused):
            following(parse(key))


@pytest.mark.parametrize("start", [0, 13])
def test_a_fiscal_year_starts_in_a_month(start: int) -> None:
    with pytest.raises(Refused, match="month 1 to 12"):
        span(parse("2027"), start)
