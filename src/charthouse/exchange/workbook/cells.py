"""From what a cell of a file holds to what its column means. What does not fit is refused, never guessed."""

from __future__ import annotations

import re
from collections.abc import Iterable
from contextlib import suppress
from datetime import date

from charthouse.domain import text
from charthouse.domain.errors import Refused
from charthouse.domain.numbers import parse_number
from charthouse.exchange.reading.raw import Day, Formula, Raw
from charthouse.exchange.workbook.sheets import Cell, Column, ColumnKind

_PLAIN = re.compile(r"[-+]?\d+(\.\d+)?([eE][-+]?\d+)?")
_SEPARATORS = re.compile(r"[,;\s]+")
_YES, _NO = ("true", "yes", "x", "1", "★"), ("false", "no", "", "0")


def cell_of(raw: Raw, column: Column, locale: str) -> Cell:
    """The value of a cell. Raises Refused with the half sentence that goes behind the column's name."""
    match raw:
        case None:
            return False if column.kind is ColumnKind.FLAG else None
        case Formula():
            raise Refused("holds a formula or an error; type what it comes to")
    if column.kind in (ColumnKind.NUMBER, ColumnKind.AMOUNT, ColumnKind.PERCENT, ColumnKind.SCORE):
        return _number(raw, locale)
    if column.kind is ColumnKind.DATE:
        return _day(raw)
    if column.kind is ColumnKind.FLAG:
        return _flag(raw)
    if column.kind is ColumnKind.PERIOD:
        return _period(raw)
    if column.kind is ColumnKind.CODES:
        return codes_text(_SEPARATORS.split(_text(raw) or ""))
    return _text(raw)


def codes_text(codes: Iterable[str]) -> str | None:
    """Codes as one text, each once and always in the same order: S1, S2, W1, O1, T1, G1.2, G1.10."""
    found = dict.fromkeys(code.strip() for code in codes if code.strip())
    return ", ".join(sorted(found, key=_place)) or None


def _place(code: str) -> tuple[int, str, list[int]]:
    letters = code.rstrip("0123456789.")
    return "SWOT".find(letters[:1]), letters, [int(number) for number in re.findall(r"\d+", code)]


def _period(raw: Raw) -> str | None:
    """A period's key. A program that takes 2027-03 for a date makes its first day of it."""
    if isinstance(raw, Day):
        return raw.iso[:7] if raw.iso.endswith("-01") else raw.iso
    return _text(raw)


def _text(raw: Raw) -> str | None:
    match raw:
        case Day(iso):
            return iso
        case float():
            return f"{raw:.15g}"
        case bool():
            return "yes" if raw else "no"
    return text.clean(str(raw)) or None


def _number(raw: Raw, locale: str) -> float:
    if isinstance(raw, float):
        return raw
    if isinstance(raw, str):
        typed = raw.strip()
        if _PLAIN.fullmatch(typed):
            return float(typed)
        with suppress(Refused):
            return float(parse_number(typed, locale)) if not typed.startswith("=") else _refuse()
    raise Refused("is not a number")


def _refuse() -> float:
    raise Refused("is a formula")


def _day(raw: Raw) -> date:
    if isinstance(raw, (Day, str)):
        with suppress(ValueError):
            return date.fromisoformat((raw.iso if isinstance(raw, Day) else raw).strip()[:10])
    raise Refused("is not a date; write it like 2027-03-31")


def _flag(raw: Raw) -> bool:
    if isinstance(raw, bool):
        return raw
    said = f"{raw:g}" if isinstance(raw, float) else str(raw).strip().casefold()
    if said in _YES or said in _NO:
        return said in _YES
    raise Refused("is yes or no")
