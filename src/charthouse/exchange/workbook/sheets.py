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
    """A column: its heading, kind and width in characters."""

    title: str
    kind: ColumnKind = ColumnKind.TEXT
    width: int = 14


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table: rows hold one cell for each column. An empty cell is None, never an empty text or a zero."""

    title: str
    columns: tuple[Column, ...]
    rows: Sequence[Sequence[Cell]]
