"""The grid of the scorecard in its place: as many columns as fit, rows as high as their names, the band of a row."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent

from charthouse.ui.pages.scorecard.columns import NAME, OUTDENT, Column, Kind, fitting
from charthouse.ui.pages.scorecard.delegate import NAME_SIZE, NAME_WEIGHT, ScorecardDelegate
from charthouse.ui.pages.scorecard.measure_grid import MEASURE_ROW
from charthouse.ui.pages.scorecard.model import ScorecardModel
from charthouse.ui.painting.marks import TILE_WIDTH
from charthouse.ui.painting.rows import row_band
from charthouse.ui.painting.text import text_height
from charthouse.ui.theme import Theme
from charthouse.ui.widgets.grid.header import PADDING, GridHeader
from charthouse.ui.widgets.grid.model import Index
from charthouse.ui.widgets.grid.view import Confirm, GridView
from charthouse.ui.wording import status_word

_NAME_AT = 1


class ScorecardView(GridView):
    """Adds what only measures have to a spreadsheet's keys: `delete_pressed`, `shift_pressed(by)`."""

    delete_pressed = Signal()
    shift_pressed = Signal(int)

    def __init__(self, theme: Theme, name: str, confirm: Confirm, model: ScorecardModel) -> None:
        self.card_model = model
        delegate = ScorecardDelegate(theme, model)
        super().__init__(theme, name, confirm, delegate, row_height=MEASURE_ROW)
        delegate.setParent(self)
        self.setObjectName("scorecard-grid")
        self.delegate = delegate
        self.ended_by_key = False
        self.setHorizontalHeader(GridHeader(theme, self, outdent=OUTDENT))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.set_model(model)
        theme.changed.connect(self.fit)

    def fit(self) -> None:
        """Choose the columns for the width there is, keeping the current cell."""
        model, zoom = self.card_model, self._theme.zoom
        if model.card is None:
            return
        measure, column = self.current()
        width = self.viewport().width() / zoom
        columns, widths = fitting(model.card.years, model.this_year, width, self._need())
        model.set_columns(columns)
        name_width = self._theme.px(width - sum(widths.values()) - 2 * PADDING) - 1
        model.extra_lines = self._extra_lines(max(name_width, 40))
        self.set_widths(widths, stretch=_NAME_AT)
        if measure:
            self.show_measure(measure, column)

    def current(self) -> tuple[str, Column]:
        """The measure and the column of the current cell; an empty id without one."""
        index = self.currentIndex()
        measure = self.card_model.measure(index.row()) if index.isValid() else None
        column = self.card_model.columns[index.column()] if index.isValid() else NAME
        return (measure.id if measure else "", column)

    def show_measure(self, measure: str, column: Column | None = None) -> bool:
        """Make a cell of the measure current; False where it is not shown."""
        row = self.card_model.row_of(measure)
        if row is None:
            return False
        place = self.card_model.column_of(column or self.current()[1])
        if self.currentIndex() != self.card_model.index(row, place):
            self.select(row, place)
        return True

    @property
    def is_editing(self) -> bool:
        """Whether an editor is open."""
        return self.state() == GridView.State.EditingState

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        current = self.currentIndex()
        area = self.area()
        if current.isValid() and area is not None and area.single:
            rect = QRectF(self.visualRect(current))
            with QPainter(self.viewport()) as painter:
                band = QRectF(0, rect.top(), self.viewport().width(), rect.height() - 1)
                row_band(painter, band, self._theme, selected=True)
        super().paintEvent(event)

    def clear_cells(self) -> None:
        """Delete on names deletes the measures, elsewhere it empties cells."""
        area = self.area()
        if area is not None and area.right <= _NAME_AT:
            self.delete_pressed.emit()
        else:
            super().clear_cells()

    def _commands(self) -> dict[str, Callable[[], None]]:
        return super()._commands() | {
            "Ctrl+Del": self.delete_pressed.emit,
            "Alt+Up": lambda: self.shift_pressed.emit(-1),
            "Alt+Down": lambda: self.shift_pressed.emit(1),
        }

    def _finish(self, index: Index, text: str | None, rows: int, columns: int) -> None:
        self.ended_by_key = bool(rows or columns)
        super()._finish(index, text, rows, columns)

    def _need(self) -> dict[Column, int]:
        """What the figures need, in pixels at 100 %."""
        need: dict[Column, int] = {}
        for column, text in self.card_model.longest_figures().items():
            style = self.card_model.style_of(column.kind)
            width = self._theme.advance(text, style.size, style.weight, tnum=True) / self._theme.zoom
            need[column] = round(width) + 2 * PADDING + 1
        words = {status_word(row.measure.state.status) for row in self.card_model.lines if row.measure}
        widest = max((self._theme.advance(word, 13, 500) for word in words), default=0) / self._theme.zoom
        need[Column(Kind.STATUS)] = round(widest) + TILE_WIDTH + 2 * PADDING + 1
        return need

    def _extra_lines(self, width: int) -> dict[str, int]:
        theme, line = self._theme, self._theme.metrics(NAME_SIZE, NAME_WEIGHT).lineSpacing()
        extra: dict[str, int] = {}
        for row in self.card_model.lines:
            if row.measure is not None:
                name = row.measure.definition.name
                high = text_height(name, width, theme, size=NAME_SIZE, weight=NAME_WEIGHT)
                if high > line * 1.5:
                    extra[row.measure.id] = round((high - line) / theme.zoom) + 1
        return extra
