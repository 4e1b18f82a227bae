"""Dates as people read and type them: whole periods by their name, days by the language of the window.

Due dates are nearly always the end of something; “Q2 2027” says more than “30 Jun 2027”, and is what is typed.
"""

from __future__ import annotations

import re
from contextlib import suppress
from datetime import date
from functools import lru_cache

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from charthouse.domain import periods
from charthouse.domain.errors import Refused
from charthouse.domain.kinds import Frequency
from charthouse.domain.text import apart

_BY_LENGTH = (Frequency.YEARLY, Frequency.QUARTERLY, Frequency.MONTHLY)
_QUARTER = re.compile(r"Q([1-4])[ /-]?(\d{4})|(\d{4})[ /-]?Q([1-4])", re.IGNORECASE)
_WEEKDAY = re.compile(r"[\s,،]*dddd[\s,،]*")
_FORMATS = ("d MMM yyyy", "d MMMM yyyy", "MMM d yyyy", "MMMM d yyyy", "d.M.yyyy", "d. MMMM yyyy")
_YEAR_DIGITS = 4
_MONTHS = ("MMM yyyy", "MMMM yyyy", "M/yyyy")


def short_day(day: date, fiscal_month: int, *, end: bool = True) -> str:
    """`2027`, `Q2 2027`, `Jun 2027` where `day` ends (or, with `end` False, begins) that period, else `14 Jun 2027`."""
    period = _period_at(day, fiscal_month, end=end)
    return _label(period) if period is not None else plain_day(day)


def plain_day(day: date) -> str:
    """`30 Jun 2027`, also where a period ends: for a day that is meant as a day."""
    return QLocale().toString(_qdate(day), _day_format(QLocale().name()))


def period_word(key: str) -> str:
    """`Jun 2027` for the period key `2027-06`; the key itself where a file holds something that is no period."""
    try:
        return _label(periods.parse(key))
    except Refused:
        return key


def read_day(text: str, fiscal_month: int, *, end: bool = True) -> date | None:
    """The day that was typed: a date, or a period, which means its last day (its first with `end` False).

    None for an empty text. Raises Refused with one sentence for anything else.
    """
    typed = " ".join(text.replace(",", " ").split())
    if not typed:
        return None
    period = _period(typed)
    if period is not None:
        return periods.span(period, fiscal_month)[end]
    with suppress(ValueError):
        return date.fromisoformat(typed)
    for pattern in (
        *_FORMATS,
        _day_format(QLocale().name()),
        QLocale().dateFormat(QLocale.FormatType.ShortFormat).replace("yyyy", "yy").replace("yy", "yyyy"),
    ):
        found = _by(typed, pattern)
        if found.isValid():
            return date(found.year(), found.month(), found.day())
    sentence = QCoreApplication.translate(
        "dates", "“{text}” is not a date. Write 2027, Q2 2027, Jun 2027 or 2027-06-30."
    )
    raise Refused(sentence.format(text=apart(typed[:40])))


def read_year(text: str) -> int | None:
    """The year that was typed; None for an empty text. Raises Refused with one sentence for anything else."""
    typed = text.strip()
    if not typed:
        return None
    if not (typed.isdecimal() and len(typed) == _YEAR_DIGITS):
        sentence = QCoreApplication.translate("dates", "“{text}” is not a year. Write it like 2026.")
        raise Refused(sentence.format(text=apart(typed[:40])))
    return int(typed)


def _period(typed: str) -> periods.Period | None:
    with suppress(Refused):
        return periods.parse(typed.upper())
    match = _QUARTER.fullmatch(typed)
    if match:
        number, year, other_year, other_number = match.groups()
        return periods.Period(Frequency.QUARTERLY, int(year or other_year), int(number or other_number))
    for pattern in _MONTHS:
        found = _by(typed, pattern)
        if found.isValid():
            return periods.Period(Frequency.MONTHLY, found.year(), found.month())
    return None


@lru_cache(maxsize=4096)
def _period_at(day: date, fiscal_month: int, *, end: bool) -> periods.Period | None:
    """The longest period that `day` ends, or begins."""
    for frequency in _BY_LENGTH:
        period = periods.of(day, frequency, fiscal_month)
        if periods.span(period, fiscal_month)[end] == day:
            return period
    return None


def _label(period: periods.Period) -> str:
    """As `periods.label`, in the language of the window."""
    match period.frequency:
        case Frequency.MONTHLY:
            return QLocale().toString(QDate(period.year, period.number, 1), "MMM yyyy")
        case Frequency.WEEKLY:
            words = QCoreApplication.translate("dates", "W{week} {year}", "a week of the year")
            return words.format(week=f"{period.number:02}", year=period.year)
    return periods.label(period)


@lru_cache(maxsize=8)
def _day_format(locale: str) -> str:
    """The order and signs of the language, with a short name of the month: `d MMM yyyy`, in German `d. MMM yyyy`."""
    if locale.startswith(("C", "en")):
        return "d MMM yyyy"
    whole = QLocale(locale).dateFormat(QLocale.FormatType.LongFormat)
    return _WEEKDAY.sub("", whole).replace("MMMM", "MMM").strip()


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)


def _by(typed: str, pattern: str) -> QDate:
    """By the window's language, else as in English."""
    found = QLocale().toDate(typed, pattern)
    return found if found.isValid() else QLocale(QLocale.Language.English).toDate(typed, pattern)
