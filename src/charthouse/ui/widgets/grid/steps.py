"""How the current cell moves: Enter, Tab and Ctrl+arrows over cells that may be current. Reads the model only."""

from __future__ import annotations

from charthouse.ui.widgets.grid.edges import edge
from charthouse.ui.widgets.grid.model import GridModel


def next_cell(model: GridModel, row: int, column: int, rows: int, columns: int) -> tuple[int, int] | None:
    """The next cell that may be current, by one row or one column; Tab goes on in the next row. None at the end."""
    last_row, last_column = model.rowCount() - 1, model.columnCount() - 1
    while True:
        row, column = row + rows, column + columns
        if column > last_column:
            row, column = row + 1, 0
        elif column < 0:
            row, column = row - 1, last_column
        if not 0 <= row <= last_row:
            return None
        if model.selectable(row, column):
            return row, column


def reach(model: GridModel, row: int, column: int, rows: int, columns: int) -> tuple[int, int]:
    """Where Ctrl+arrow lands."""
    if rows:
        line = [at for at in range(model.rowCount()) if model.selectable(at, column)]
        filled = [bool(model.edit_text(at, column)) for at in line]
        return line[edge(filled, line.index(row), rows)], column
    line = [at for at in range(model.columnCount()) if model.selectable(row, at)]
    filled = [bool(model.edit_text(row, at)) for at in line]
    return row, line[edge(filled, line.index(column), columns)]
