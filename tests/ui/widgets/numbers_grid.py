"""A small grid of whole numbers for tests: four rows under a section head, a computed total."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from PySide6.QtCore import QModelIndex, Qt

from charthouse.ui.painting.text import LEFT
from charthouse.ui.widgets.grid.model import COMPUTED, PLAIN, CellStyle, Entry, GridModel, Index

HEAD, TOTAL = 0, 5


class NumbersGrid(GridModel):
    """Column 0 holds names, columns 1 to 3 whole numbers; row 0 is a section head, the last row the total."""

    def __init__(self) -> None:
        super().__init__()
        self.cells: dict[tuple[int, int], int] = {(1, 1): 180, (1, 2): 190, (2, 1): 160}
        self.steps: list[list[Entry]] = []
        self.refusal = ""
        self.computed = TOTAL  # a row that takes no typing besides the total

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return TOTAL + 1

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 4

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        return self.text(index.row(), index.column()) if role == Qt.ItemDataRole.DisplayRole else None

    def text(self, row: int, column: int) -> str:
        if column == 0:
            return {HEAD: "Money", TOTAL: "Total"}.get(row, f"Row {row}")
        if row == TOTAL:
            return str(sum(value for (_, at), value in self.cells.items() if at == column))
        value = self.cells.get((row, column))
        return "" if value is None else str(value)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        return f"{2026 + section}" if section and role == Qt.ItemDataRole.DisplayRole else None

    def editable(self, row: int, column: int) -> bool:
        return column > 0 and HEAD < row < TOTAL and row != self.computed

    def selectable(self, row: int, column: int) -> bool:
        return row != HEAD

    def style(self, row: int, column: int) -> CellStyle:
        if column == 0:
            return CellStyle(weight=600 if row in (HEAD, TOTAL) else 400, align=LEFT, tnum=False)
        return COMPUTED if row == TOTAL else PLAIN

    def number(self, row: int, column: int) -> Decimal | None:
        value = self.cells.get((row, column))
        return None if value is None else Decimal(value)

    def reason(self, row: int, column: int, text: str) -> str:
        return "" if not text or text.isdecimal() else f"“{text}” is not a number. The stored value is kept."

    def enter(self, entries: Sequence[Entry]) -> str:
        if self.refusal:
            return self.refusal
        self.steps.append(list(entries))
        for entry in entries:
            if entry.text:
                self.cells[entry.row, entry.column] = int(entry.text)
            else:
                self.cells.pop((entry.row, entry.column), None)
        self.dataChanged.emit(self.index(0, 0), self.index(TOTAL, 3))
        return ""
