"""Where the keys of a spreadsheet lead from a cell: arrows, Home, End and the page keys. Reads the model only."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt

from charthouse.ui.widgets.grid.blocks import Area
from charthouse.ui.widgets.grid.model import GridModel
from charthouse.ui.widgets.grid.steps import reach

Cell = tuple[int, int]
Page = Callable[[int, int], int]  # the row one view up (−1) or down (+1) from a row

_STEPS = {
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
}
_MIRRORED = {Qt.Key.Key_Left: Qt.Key.Key_Right, Qt.Key.Key_Right: Qt.Key.Key_Left}
_PAGES = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}


def mirrored(key: Qt.Key) -> Qt.Key:
    """The key that does the same where the language runs from right to left."""
    return _MIRRORED.get(key, key)


def led(model: GridModel, at: Cell, key: Qt.Key, page: Page, *, control: bool) -> Cell | None:
    """Where a key leads; None for keys that do not lead anywhere. At the edge of the grid that is the cell itself."""
    row, column = at
    if key in _STEPS:
        rows, columns = _STEPS[key]
        return reach(model, row, column, rows, columns) if control else _stepped(model, row, column, rows, columns)
    if key in (Qt.Key.Key_Home, Qt.Key.Key_End):
        end = -1 if key == Qt.Key.Key_End else 0
        lines = _rows(model, column) if control else [row]
        line = lines[end] if lines else row
        across = [one for one in range(model.columnCount()) if model.selectable(line, one)]
        return line, across[end] if across else column
    if key in _PAGES and not control:
        return _nearest(_rows(model, column), page(row, _PAGES[key]), row), column
    return None


def opposite(area: Area, current: Cell) -> Cell:
    """The corner of a selected area that moves while its other end, the current cell, stays."""
    row, column = current
    return (
        area.top if row == area.bottom and row != area.top else area.bottom,
        area.left if column == area.right and column != area.left else area.right,
    )


def _stepped(model: GridModel, row: int, column: int, rows: int, columns: int) -> Cell:
    at = (row + rows, column + columns)
    while 0 <= at[0] < model.rowCount() and 0 <= at[1] < model.columnCount():
        if model.selectable(*at):
            return at
        at = (at[0] + rows, at[1] + columns)
    return row, column


def _rows(model: GridModel, column: int) -> Sequence[int]:
    return [row for row in range(model.rowCount()) if model.selectable(row, column)]


def _nearest(rows: Sequence[int], wanted: int, row: int) -> int:
    """The row nearest to the wanted one, on this side of it where two are as near."""
    return min(rows, key=lambda at: (abs(at - wanted), abs(at - row)), default=row)
