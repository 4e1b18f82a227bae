"""What a workbook holds, before any file format: sheets of typed columns."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import Enum, auto
from typing import Final

Formulas = Mapping[tuple[int, int], str]  # by row and column, counted from 0 below the head
Cell = str | int | float | date | bool | None


class ColumnKind(Enum):
    """How a column's values are written and aligned."""

    TEXT = auto()
    CODE = auto()
    CODES = auto()  # several codes, with commas between them
    PERIOD = auto()
    NUMBER = auto()
    SCORE = auto()  # shown with one decimal
    AMOUNT = auto()  # decimal places are the resource's own
    PERCENT = auto()
    DATE = auto()
    FLAG = auto()
    TREND = auto()  # a small line of what was read; its cells hold nothing


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its heading, kind and width in characters.

    `field`: what an import writes into of what the column says; empty where the column only tells (scores, codes).
    `choices`: what a spreadsheet program offers for its cells.
    """

    title: str
    kind: ColumnKind = ColumnKind.TEXT
    width: int = 14
    field: str = ""
    choices: tuple[str, ...] = ()
    only: bool = True  # whether nothing but the choices fits


@dataclass(frozen=True, slots=True)
class Keyed:
    """How a sheet names its rows where they are cells of a row elsewhere.

    What stands under `heading` is known in the sheet `sheet`; `more` are the headings of the rest of the key.
    """

    heading: str
    sheet: str
    more: tuple[str, ...]


RESOURCE_NAMES: Final = "Resources by name"  # no sheet: where a name is known instead of a code
UNIT_NAMES: Final = "Units by name"
KEYED: Final = {
    "target": Keyed("Code", "Measures", ("Period",)),
    "reading": Keyed("Code", "Measures", ("Period",)),
    "allocation": Keyed("Code", "Initiatives", ("Resource", "Period")),
    "capacity": Keyed("Resource", RESOURCE_NAMES, ("Period",)),
}


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table: rows hold one cell for each column. An empty cell is None, never an empty text or a zero.

    `table`: the plan's table that an import writes to, with the id of each row in `ids`; empty where nothing of it
    comes back. `formulas` stand in the workbook in place of the figures, which they come to. `top`: rows
    above the head.
    """

    title: str
    columns: tuple[Column, ...]
    rows: Sequence[Sequence[Cell]]
    table: str = ""
    ids: Sequence[str] = ()
    formulas: Formulas = field(default_factory=dict)
    is_table: bool = True  # False: its rows refer to each other and stay where they are
    top: int = 0

    @property
    def keys(self) -> tuple[str, ...]:
        """The headings that tell which row a row is."""
        keyed = KEYED.get(self.table)
        return (keyed.heading, *keyed.more) if keyed else ("Code",)

    @property
    def computed(self) -> frozenset[str]:
        """The headings of a table that comes back under which an import reads nothing: what stands there only tells."""
        if not self.table:
            return frozenset()
        return frozenset(one.title for one in self.columns if not one.field and one.title not in self.keys)


@dataclass(frozen=True, slots=True)
class Origin:
    """Which plan a workbook was made from, and at which of its steps: what makes its way back possible.

    `made_for`: the person or unit whose part of the plan it holds; empty where it holds all of it. `made_on`: the day
    of its figures; None where nobody knows.
    """

    plan: str
    step: str
    made_for: str = ""
    made_on: date | None = None
