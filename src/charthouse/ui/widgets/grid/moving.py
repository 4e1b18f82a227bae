"""The table below every grid: one current cell, one selected area, and the keys by which a spreadsheet moves both."""

from __future__ import annotations

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QTableView

from charthouse.ui.widgets.grid import keys
from charthouse.ui.widgets.grid.blocks import Area
from charthouse.ui.widgets.grid.model import GridModel
from charthouse.ui.widgets.grid.steps import next_cell


class MovingTable(QTableView):
    """Shows a `GridModel`. `ran_out(row, column)`: Enter found no cell below."""

    ran_out = Signal(int, int)

    @property
    def grid(self) -> GridModel:
        """The model, as what it is."""
        model = self.model()
        if not isinstance(model, GridModel):
            raise TypeError("a GridView shows a GridModel")
        return model

    def area(self) -> Area | None:
        """The selected rectangle, or the current cell, or None without either."""
        parts = self.selectionModel().selection().toList() if self.selectionModel() is not None else []
        if parts:
            tops, lefts = [part.top() for part in parts], [part.left() for part in parts]
            bottoms, rights = [part.bottom() for part in parts], [part.right() for part in parts]
            return Area(min(tops), min(lefts), max(bottoms), max(rights))
        current = self.currentIndex()
        return Area(current.row(), current.column(), current.row(), current.column()) if current.isValid() else None

    def select(self, row: int, column: int) -> None:
        """Make one cell current and scroll to it."""
        self.setCurrentIndex(self.grid.index(row, column))

    def select_area(self, area: Area) -> None:
        """Select a rectangle; the current cell stays."""
        first, last = self.grid.index(area.top, area.left), self.grid.index(area.bottom, area.right)
        self.selectionModel().select(QItemSelection(first, last), QItemSelectionModel.SelectionFlag.ClearAndSelect)

    # keys

    def tabs(self, event: QKeyEvent) -> bool:
        """Whether Tab or Shift+Tab moved the current cell."""
        if event.key() == Qt.Key.Key_Tab:
            return self._move(0, 1)
        return event.key() == Qt.Key.Key_Backtab and self._move(0, -1)

    def jumps(self, event: QKeyEvent) -> bool:
        """Whether the key moved the current cell, or with Shift the far end of the selection, as in a spreadsheet."""
        current, area, modifiers = self.currentIndex(), self.area(), event.modifiers()
        shift = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
        control = bool(modifiers & Qt.KeyboardModifier.ControlModifier)
        if area is None or not current.isValid() or modifiers & Qt.KeyboardModifier.AltModifier:
            return False
        key = Qt.Key(event.key())
        key = keys.mirrored(key) if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else key
        at = current.row(), current.column()
        start = keys.opposite(area, at) if shift else at
        there = keys.led(self.grid, start, key, self._row_a_view_from, control=control)
        if there is not None and shift:
            self._extend_to(self.grid.index(*there))
        elif there is not None:
            self.select(*there)
        return there is not None

    def _row_a_view_from(self, row: int, way: int) -> int:
        at = self.verticalHeader().logicalIndexAt(self.rowViewportPosition(row) + way * self.viewport().height())
        return at if at >= 0 else (0 if way < 0 else self.grid.rowCount() - 1)

    def select_rows(self) -> None:
        """Select the whole rows of the area."""
        area = self.area()
        if area is not None:
            self.select_area(Area(area.top, 0, area.bottom, self.grid.columnCount() - 1))

    def select_columns(self) -> None:
        """Select the whole columns of the area."""
        area = self.area()
        if area is not None:
            self.select_area(Area(0, area.left, self.grid.rowCount() - 1, area.right))

    def _extend_to(self, index: QModelIndex) -> None:
        self.selectionModel().select(
            QItemSelection(self.currentIndex(), index), QItemSelectionModel.SelectionFlag.ClearAndSelect
        )
        self.scrollTo(index)

    def go_on(self, rows: int, columns: int) -> None:
        """Move as Enter and Tab do; Enter at the foot of the grid asks the page for more."""
        current = self.currentIndex()
        if not self._move(rows, columns) and rows > 0 and current.isValid():
            self.ran_out.emit(current.row(), current.column())

    def _move(self, rows: int, columns: int) -> bool:
        """To the next cell; False at the end of the grid, so that Tab leaves it."""
        current = self.currentIndex()
        there = next_cell(self.grid, current.row(), current.column(), rows, columns) if current.isValid() else None
        if there is not None:
            self.select(*there)
        return there is not None

    def rect_of(self, area: Area) -> QRect:
        """Where an area is seen."""
        first = self.visualRect(self.grid.index(area.top, area.left))
        return first.united(self.visualRect(self.grid.index(area.bottom, area.right)))
