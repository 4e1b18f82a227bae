"""What a file of tables holds, before anyone knows what it means: plain values that fit JSON, so they can leave the
process that read them.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TypeAlias, cast

MAX_ROWS = 20_000
MAX_COLUMNS = 100
MAX_SHEETS = 50

RawCell: TypeAlias = str | float | bool | None


@dataclass(frozen=True, slots=True)
class Day:
    """A date cell."""

    iso: str


@dataclass(frozen=True, slots=True)
class Formula:
    """A formula, or the error of one, where a value could stand: nobody can say what it came to."""


Raw: TypeAlias = RawCell | Day | Formula


@dataclass(frozen=True, slots=True)
class RawSheet:
    """A sheet: each row with the number it has in the file. Cells at a row's end that are empty may be left out."""

    title: str
    rows: tuple[tuple[int, tuple[Raw, ...]], ...]


@dataclass(frozen=True, slots=True)
class RawBook:
    """All sheets of a file, in its order."""

    sheets: tuple[RawSheet, ...]

    def sheet(self, title: str) -> RawSheet | None:
        """The sheet of that name, however it is capitalised."""
        return next((one for one in self.sheets if one.title.casefold() == title.casefold()), None)


def to_json(book: RawBook) -> object:
    """The book as JSON values."""
    return [[one.title, [[number, [_told(cell) for cell in row]] for number, row in one.rows]] for one in book.sheets]


def from_json(found: object) -> RawBook:
    """What `to_json` made."""
    sheets = cast("list[tuple[str, list[tuple[int, list[object]]]]]", found)
    return RawBook(
        tuple(
            RawSheet(title, tuple((number, tuple(map(_read, row))) for number, row in rows)) for title, rows in sheets
        )
    )


def without_blanks(cells: Iterable[Raw]) -> tuple[Raw, ...]:
    """A row without the empty cells at its end."""
    found = list(cells)
    while found and found[-1] is None:
        found.pop()
    return tuple(found)


def _told(cell: Raw) -> object:
    match cell:
        case Day(iso):
            return [iso]
        case Formula():
            return []
    return cell


def _read(cell: object) -> Raw:
    if isinstance(cell, list):
        return Day(cast("Sequence[str]", cell)[0]) if cell else Formula()
    return cast("RawCell", cell)
