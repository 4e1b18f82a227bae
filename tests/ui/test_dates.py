"""Dates as they are read and typed."""

from __future__ import annotations

from datetime import date

import pytest

from charthouse.domain.errors import Refused
from charthouse.ui.dates import read_day, short_day


@pytest.mark.parametrize(
    ("day", "month", "words"),
    [
        (date(2027, 12, 31), 1, "2027"),
        (date(2027, 6, 30), 1, "Q2 2027"),
        (date(2027, 5, 31), 1, "May 2027"),
        (date(2027, 5, 14), 1, "14 May 2027"),
        (date(2027, 3, 31), 4, "2027"),
        (date(2027, 12, 31), 4, "Q3 2028"),
    ],
)
def test_the_end_of_a_period_is_called_by_its_name(day: date, month: int, words: str) -> None:
    assert short_day(day, month) == words
    assert read_day(words, month) == day


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("2027-06-30", date(2027, 6, 30)),
        ("2027-Q2", date(2027, 6, 30)),
        ("q2 2027", date(2027, 6, 30)),
        ("2027 Q2", date(2027, 6, 30)),
        ("2027-06", date(2027, 6, 30)),
        ("June 2027", date(2027, 6, 30)),
        (" jun  2027 ", date(2027, 6, 30)),
        ("30 June 2027", date(2027, 6, 30)),
        ("Jun 30, 2027", date(2027, 6, 30)),
        ("30.6.2027", date(2027, 6, 30)),
        ("", None),
    ],
)
def test_what_people_type(typed: str, day: date | None) -> None:
    assert read_day(typed, 1) == day


def test_a_period_as_a_start_means_its_first_day() -> None:
    assert read_day("Q2 2027", 1, end=False) == date(2027, 4, 1)
    assert short_day(date(2027, 4, 1), 1, end=False) == "Q2 2027"


@pytest.mark.parametrize("typed", ["soon", "2027-13", "31.2.2027", "0", "1e9"])
def test_anything_else_is_refused_in_one_sentence(typed: str) -> None:
    with pytest.raises(Refused, match="is not a date"):
        read_day(typed, 1)
