"""The heights of a grid's rows, the widths of its columns, and section heads that reach over all columns."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QWidget

from charthouse.ui.theme import Theme
from charthouse.ui.widgets.grid.header import GridHeader
from charthouse.ui.widgets.grid.model import GridModel
from charthouse.ui.widgets.grid.moving import MovingTable


class LaidTable(MovingTable):
    """Rows of `row_height` pixels at 100 % zoom, but for those of which the model says otherwise."""

    def __init__(self, theme: Theme, row_height: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._row_height = theme, row_height
        self._widths: dict[int, int] = {}
        self._held, self._due = False, False  # heights are not given now, and are to be given then
        self.is_widening = False  # columns get the widths they were given; else somebody drags the head
        theme.changed.connect(self.restyle)

    def set_model(self, model: GridModel) -> None:
        """Show `model`; widths are kept, heights follow its rows."""
        self.setModel(model)
        model.modelReset.connect(self.restyle)
        self.restyle()

    def set_widths(self, widths: dict[int, int], stretch: int = -1, *, heights: bool = True) -> None:
        """Column widths in pixels at 100 % zoom; the column `stretch` takes what is left.

        `heights`: what decides a row's height may have changed too; to look at every row takes a while.
        """
        self._widths = widths
        if stretch >= 0:
            self.horizontalHeader().setSectionResizeMode(stretch, GridHeader.ResizeMode.Stretch)
        if heights:
            self.restyle()
        else:
            self._widen()

    @contextmanager
    def laid_once(self) -> Iterator[None]:
        """Whatever happens to model and widths inside, rows get their heights once, at its end: many take a while."""
        self._held = True
        try:
            yield
        finally:
            self._held = False
            if self._due:
                self._due = False
                self.restyle()

    def _heights(self) -> list[int]:
        """The height of every row in pixels at the present zoom; 0 for the usual one."""
        heights = self.grid.row_heights()
        pixels = {height: self._theme.px(height) for height in set(heights)}
        return [pixels[height] for height in heights]

    def restyle(self) -> None:
        """Set heights, widths and colours again: after the zoom, the theme or what decides a row's height changed."""
        if self.model() is None or self._held:
            self._due = self._held
            return
        self._lay_rows()
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Highlight, Qt.GlobalColor.transparent)  # the delegate paints the selection
        self.setPalette(palette)
        self._widen()
        self.viewport().update()

    def _lay_rows(self) -> None:
        """Give every row its height, touching only those that have another."""
        usual, model, head = self._theme.px(self._row_height), self.grid, self.verticalHeader()
        head.setMinimumSectionSize(1)
        head.setDefaultSectionSize(usual)
        self.clearSpans()
        columns, now = model.columnCount(), self.rowHeight
        for row, height in enumerate(self._heights()):
            if now(row) != (wanted := height or usual):
                self.setRowHeight(row, wanted)
            if columns > 1 and model.heading(row):
                self.setSpan(row, 0, 1, columns)

    def _widen(self) -> None:
        self.is_widening = True
        for column, width in self._widths.items():
            self.setColumnWidth(column, self._theme.px(width))
        self.is_widening = False
