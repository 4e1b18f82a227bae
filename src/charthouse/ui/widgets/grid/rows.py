"""The heights of a grid's rows, and section heads that reach over all columns."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QTableView

from charthouse.ui.widgets.grid.model import GridModel


def lay_rows(view: QTableView, model: GridModel, height_of: Callable[[int], int], usual: int) -> None:
    """Give every row its height in pixels (0: the usual one), touching only those that have another."""
    head = view.verticalHeader()
    head.setMinimumSectionSize(1)
    head.setDefaultSectionSize(usual)
    view.clearSpans()
    columns = model.columnCount()
    for row in range(model.rowCount()):
        wanted = height_of(row) or usual
        if view.rowHeight(row) != wanted:
            view.setRowHeight(row, wanted)
        if columns > 1 and model.heading(row):
            view.setSpan(row, 0, 1, columns)
