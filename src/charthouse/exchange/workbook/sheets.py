"""What a workbook holds, before any file format: sheets of typed columns."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum, auto

Cell = str | int | float | date | bool | None


class ColumnKind(Enum):
    """How a column's values are written and aligned."""

    TEXT = auto()
    CODE = auto()
    NUMBER = auto()
    AMOUNT = auto()  # decimal places are the resource's own
    PERCENT = auto()
    DATE = auto()
    FLAG = auto()


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its heading, kind and width in characters.

    `field`: what an import writes into of what the column says; empty where the column only tells (scores, codes).
    """

    title: str
    kind: ColumnKind = ColumnKind.TEXT
    width: int = 14
    field: str = ""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table: rows hold one cell for each column. An empty cell is None, never an empty text or a zero.

    `table`: the plan's table that an import writes to, with the id of each row in `ids`; empty where nothing of it
    comes back.
    """

    title: str
    columns: tuple[Column, ...]
    rows: Sequence[Sequence[Cell]]
    table: str = ""
    ids: Sequence[str] = ()

    def has(self, title: str) -> bool:
        return any(column.title == title for column in self.columns)


@dataclass(frozen=True, slots=True)
class Origin:
    """Which plan a workbook was made from, and at which of its steps: what makes its way back possible."""

    plan: str
    step: str
