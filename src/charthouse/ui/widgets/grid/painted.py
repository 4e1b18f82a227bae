"""Paints the cells of a grid, each by its place, row and column.

Qt's own way makes an index and an option for every cell and asks the model twice what may be done there: a third of
what scrolling takes.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from charthouse.ui.painting.mirroring import mirrored
from charthouse.ui.theme import Theme
from charthouse.ui.widgets.grid.blocks import Area
from charthouse.ui.widgets.grid.delegate import GridDelegate
from charthouse.ui.widgets.grid.laid import LaidTable
from charthouse.ui.widgets.grid.model import GridModel


class PaintedTable(LaidTable):
    """The cells in sight, and the selection's tint below them, but for the current one."""

    def __init__(self, theme: Theme, delegate: GridDelegate, row_height: int, parent: QWidget | None = None) -> None:
        super().__init__(theme, row_height, parent)
        self._delegate = delegate
        self._tinted: Area | None = None
        self.setItemDelegate(delegate)

    def set_model(self, model: GridModel) -> None:
        self._delegate.model = model
        super().set_model(model)

    def paint_cell(self, painter: QPainter, place: QRect, row: int, column: int) -> None:
        """A cell, wherever it stands: frozen columns paint theirs a second time."""
        tinted = self._tinted is not None and self._is_tinted(self._tinted, row, column)
        if not self.isRightToLeft():
            self._delegate.paint_cell(painter, place, row, column, tinted=tinted)
            return
        with mirrored(painter, place):
            self._delegate.paint_cell(painter, place, row, column, tinted=tinted)

    def head_place(self, row: int) -> QRect:
        """Where the head of a section stands."""
        return self.visualRect(self.grid.index(row, 0))

    def paintEvent(self, event: QPaintEvent) -> None:
        area = self.area()
        self._tinted = None if area is None or area.single else area
        with QPainter(self.viewport()) as painter:
            rows = self._rows(event.rect())
            columns = list(self._columns(event.rect())) if rows else []
            for row in rows:
                top, height = self.rowViewportPosition(row), self.rowHeight(row)
                if self.columnSpan(row, 0) > 1:
                    self.paint_cell(painter, self.head_place(row), row, 0)
                    continue
                for column, left, width in columns:
                    self.paint_cell(painter, QRect(left, top, width, height), row, column)

    def _is_tinted(self, area: Area, row: int, column: int) -> bool:
        current = self.currentIndex()
        is_current = row == current.row() and column == current.column()
        return area.top <= row <= area.bottom and area.left <= column <= area.right and not is_current

    def _rows(self, area: QRect) -> range:
        """Those that a part of the viewport shows."""
        first, last = self.rowAt(area.top()), self.rowAt(area.bottom())
        if first < 0:
            return range(0)
        return range(first, (last if last >= 0 else self.grid.rowCount() - 1) + 1)

    def _columns(self, area: QRect) -> Iterator[tuple[int, int, int]]:
        """Those that a part of the viewport shows: each with its left edge and its width."""
        for column in range(self.grid.columnCount()):
            left, width = self.columnViewportPosition(column), self.columnWidth(column)
            if left <= area.right() and left + width > area.left():
                yield column, left, width
