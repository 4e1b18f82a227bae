"""What a grid shows and takes: the model behind `GridView`, subclassed by each page that has a grid.

The view gathers every gesture (a typed cell, a paste, a fill, Delete) into entries, asks `reason` for each, and hands
the good ones to `enter` together, so that one gesture is one step of the plan.
"""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from charthouse.ui.painting.text import FIGURES

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Entry:
    """What was typed or pasted into one cell; an empty text clears it."""

    row: int
    column: int
    text: str


@dataclass(frozen=True, slots=True)
class CellStyle:
    """How a cell of text looks; colours are token roles, `ground` empty for the sheet, `rule` empty for no hairline."""

    size: int = 13
    weight: int = 400
    role: str = "text"
    align: Qt.AlignmentFlag = FIGURES
    tnum: bool = True
    ground: str = ""
    rule: str = "line"
    indent: int = 0


PLAIN = CellStyle()
COMPUTED = CellStyle(weight=600, ground="raised")
SHOWN = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable  # put together once: a grid asks for every cell
TYPED = SHOWN | Qt.ItemFlag.ItemIsEditable


class GridModel(QAbstractTableModel):
    """A table of cells. Subclasses give Qt's `rowCount`, `columnCount`, `data`, `headerData` and what follows here."""

    def text(self, row: int, column: int) -> str:
        """What a cell shows."""
        raise NotImplementedError

    def editable(self, row: int, column: int) -> bool:
        """Whether a person may type here."""
        return False

    def selectable(self, row: int, column: int) -> bool:
        """Whether the current cell may come here; section heads are passed over."""
        return True

    def heading(self, row: int) -> bool:
        """Whether the row is the head of a section: one cell over all columns."""
        return False

    def hint(self, row: int, column: int) -> str:
        """What an entry here means, said below the cell while it is typed; empty where that is plain."""
        return ""

    def style(self, row: int, column: int) -> CellStyle:
        """How the default painting shows the cell."""
        return PLAIN if self.editable(row, column) else COMPUTED

    def row_heights(self) -> Sequence[int]:
        """Of every row, pixels at 100 % zoom; 0 for the view's usual height."""
        return [0] * self.rowCount()

    def cell_key(self, row: int, column: int) -> Hashable:
        """What the cell stands for, so that an entry in error stays with it when rows move."""
        return (row, column)

    def edit_text(self, row: int, column: int) -> str:
        """What the editor shows and the clipboard takes: the exact value, without a unit."""
        return self.text(row, column)

    def number(self, row: int, column: int) -> Decimal | None:
        """The cell's value for the sum in the status bar; None where it is not a number."""
        return None

    def reason(self, row: int, column: int, text: str) -> str:
        """Why `text` cannot stand here, in one sentence; empty when it can."""
        return ""

    def enter(self, entries: Sequence[Entry]) -> str:
        """Put all entries into the plan as one step; the reason of a refusal, or an empty text."""
        raise NotImplementedError

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid() or not self.selectable(index.row(), index.column()):
            return Qt.ItemFlag.NoItemFlags
        return TYPED if self.editable(index.row(), index.column()) else SHOWN
