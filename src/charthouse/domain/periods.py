"""Periods: a year, quarter, month or week of a plan, and the keys they are stored under.

Keys are `2027`, `2027-Q2`, `2027-03`, `2027-W09` (SEMANTICS 10). Years and quarters are fiscal and named by the year
in which they end; months and weeks (ISO) are those of the calendar. Which days a fiscal period has depends on the
plan's `fiscal_start_month` (1–12), so whatever turns a period into days asks for it.
"""

import re
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache, total_ordering

from charthouse.domain.errors import Refused
from charthouse.domain.kinds import Frequency
from charthouse.domain.sentences import spelt

_KEY = re.compile(r"([1-9][0-9]{3})(?:-(?:(Q)([1-4])|(W)([0-9]{2})|([0-9]{2})))?", re.ASCII)
_FIRST_YEAR, _LAST_YEAR = 1000, 9998
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_PER_YEAR = {Frequency.YEARLY: 1, Frequency.QUARTERLY: 4, Frequency.MONTHLY: 12}


@total_ordering
@dataclass(frozen=True, slots=True)
class Period:
    """One period: the `number`th of its kind in `year` (1 for a year). Ordered among its own kind only.

    Raises Refused where there is no such period. `str` gives its key.
    """

    frequency: Frequency
    year: int
    number: int = 1

    def __post_init__(self) -> None:
        if not (_FIRST_YEAR <= self.year <= _LAST_YEAR and 1 <= self.number <= _count(self.frequency, self.year)):
            raise Refused(
                "There is no {frequency} period {number} in the year {year}.",
                frequency=spelt(self.frequency), number=self.number, year=str(self.year),
            )  # fmt: skip

    def __lt__(self, other: object) -> bool:
        if not isinstance(other, Period) or other.frequency is not self.frequency:
            return NotImplemented
        return (self.year, self.number) < (other.year, other.number)

    def __str__(self) -> str:
        match self.frequency:
            case Frequency.YEARLY:
                return f"{self.year}"
            case Frequency.QUARTERLY:
                return f"{self.year}-Q{self.number}"
            case Frequency.MONTHLY:
                return f"{self.year}-{self.number:02}"
            case Frequency.WEEKLY:
                return f"{self.year}-W{self.number:02}"


def has_key(text: str) -> bool:
    """Whether the key of a quarter, month or week stands somewhere in a text: what reads otherwise as words."""
    return any(match[0] != match[1] for match in _KEY.finditer(text))


@lru_cache(maxsize=4096)
def parse(key: str) -> Period:
    """The period of a key such as `2027-Q2`. Raises Refused when it is none."""
    if match := _KEY.fullmatch(key):
        year, _, quarter, _, week, month = match.groups()
        try:
            if quarter:
                return Period(Frequency.QUARTERLY, int(year), int(quarter))
            if week:
                return Period(Frequency.WEEKLY, int(year), int(week))
            if month:
                return Period(Frequency.MONTHLY, int(year), int(month))
            return Period(Frequency.YEARLY, int(year))
        except Refused:
            pass  # the same sentence for every key that names no period
    raise Refused("“{text}” is not a period. Write 2027, 2027-Q2, 2027-03 or 2027-W09.", text=key[:40])


def span(period: Period, fiscal_start_month: int = 1) -> tuple[date, date]:
    """First and last day of a period."""
    if period.frequency is Frequency.WEEKLY:
        return date.fromisocalendar(period.year, period.number, 1), date.fromisocalendar(period.year, period.number, 7)
    first = _first_month(period, fiscal_start_month)
    months = 12 // _PER_YEAR[period.frequency]
    return _first_day(first), _first_day(first + months) - timedelta(days=1)


def of(day: date, frequency: Frequency, fiscal_start_month: int = 1) -> Period:
    """The period of that frequency in which a day lies."""
    if frequency is Frequency.WEEKLY:
        year, week, _ = day.isocalendar()
        return Period(frequency, year, week)
    if frequency is Frequency.MONTHLY:
        return Period(frequency, day.year, day.month)
    start = _checked(fiscal_start_month)
    year = day.year + (start > 1 and day.month >= start)
    if frequency is Frequency.YEARLY:
        return Period(frequency, year)
    return Period(frequency, year, (day.month - start) % 12 // 3 + 1)


def shift(period: Period, steps: int) -> Period:
    """The period `steps` later (earlier when negative). Raises Refused beyond the years that have keys."""
    if period.frequency is Frequency.WEEKLY:
        try:
            monday = date.fromisocalendar(period.year, period.number, 1) + timedelta(weeks=steps)
        except OverflowError:
            raise Refused("There is no week {steps} weeks from {period}.", steps=steps, period=str(period)) from None
        return of(monday, Frequency.WEEKLY)
    per_year = _PER_YEAR[period.frequency]
    year, place = divmod(period.year * per_year + period.number - 1 + steps, per_year)
    return Period(period.frequency, year, place + 1)


def steps(first: Period, last: Period) -> int:
    """How many steps lead from one period to another of its kind; `shift` the other way round."""
    if first.frequency is not last.frequency:
        raise ValueError(f"{first} and {last} are not of one kind.")
    if first.frequency is Frequency.WEEKLY:
        return (span(last)[0] - span(first)[0]).days // 7
    return (last.year - first.year) * _PER_YEAR[first.frequency] + last.number - first.number


def following(period: Period) -> Period:
    """The next period of its kind."""
    return shift(period, 1)


def previous(period: Period) -> Period:
    """The period of its kind before."""
    return shift(period, -1)


def range_of(first_day: date, last_day: date, frequency: Frequency, fiscal_start_month: int = 1) -> list[Period]:
    """All periods of a frequency that have a day in the range, in order; none when it ends before it begins."""
    if last_day < first_day:
        return []
    first = of(first_day, frequency, fiscal_start_month)
    last = of(last_day, frequency, fiscal_start_month)
    return [shift(first, step) for step in range(steps(first, last) + 1)]


def contains(period: Period, day: date, fiscal_start_month: int = 1) -> bool:
    """Whether a day lies in a period."""
    first, last = span(period, fiscal_start_month)
    return first <= day <= last


def enclosing(period: Period, frequency: Frequency, fiscal_start_month: int = 1) -> Period:
    """The period of a longer frequency a shorter one belongs to; a week goes where its Thursday lies (ISO 8601)."""
    first, last = span(period, fiscal_start_month)
    return of(first + (last - first) / 2, frequency, fiscal_start_month)


def label(period: Period) -> str:
    """A period in few letters: `2027`, `Q2 2027`, `Mar 2027`, `W09 2027`."""
    match period.frequency:
        case Frequency.YEARLY:
            return f"{period.year}"
        case Frequency.QUARTERLY:
            return f"Q{period.number} {period.year}"
        case Frequency.MONTHLY:
            return f"{MONTHS[period.number - 1]} {period.year}"
        case Frequency.WEEKLY:
            return f"W{period.number:02} {period.year}"


def _count(frequency: Frequency, year: int) -> int:
    if frequency is Frequency.WEEKLY:
        return date(year, 12, 28).isocalendar().week
    return _PER_YEAR[frequency]


def _first_month(period: Period, fiscal_start_month: int) -> int:
    """Months since the year 0 to the first of a period."""
    if period.frequency is Frequency.MONTHLY:
        return period.year * 12 + period.number - 1
    start = _checked(fiscal_start_month)
    begins = period.year - (start > 1)
    return begins * 12 + start - 1 + (12 // _PER_YEAR[period.frequency]) * (period.number - 1)


def _first_day(month: int) -> date:
    return date(month // 12, month % 12 + 1, 1)


def _checked(fiscal_start_month: int) -> int:
    if not 1 <= fiscal_start_month <= 12:
        raise Refused("A fiscal year starts in month 1 to 12, not {month}.", month=fiscal_start_month)
    return fiscal_start_month
