"""The grid of the resources in its place: names that stay while periods scroll, and the chip of what is over."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QRectF, Signal
from PySide6.QtGui import QPainter, QResizeEvent

from charthouse.ui.pages.resources.lines import LineKind
from charthouse.ui.pages.resources.model import ROW, ResourcesModel
from charthouse.ui.painting.marks import paint_warning_chip
from charthouse.ui.theme import Theme
from charthouse.ui.widgets.grid.delegate import GridDelegate
from charthouse.ui.widgets.grid.header import PADDING
from charthouse.ui.widgets.grid.model import Index
from charthouse.ui.widgets.grid.names import NameHeader
from charthouse.ui.widgets.grid.view import Confirm, GridView

_PERIOD, _TOTAL, _NAMES, _CODE = 92, 100, 300, 62
_CHIP = 26  # what the triangle and the edges of a chip need beside the figure


class ResourcesDelegate(GridDelegate):
    """Amounts; what is over stands on a chip with a triangle."""

    def __init__(self, theme: Theme, model: ResourcesModel, parent: QObject | None = None) -> None:
        super().__init__(theme, parent)
        self._model = model

    def paint_content(self, painter: QPainter, rect: QRectF, index: Index) -> None:
        if self._model.is_over(index.row(), index.column()):
            paint_warning_chip(painter, rect, self._model.text(index.row(), index.column()), self.theme)
        else:
            super().paint_content(painter, rect, index)


class ResourcesView(GridView):
    """Adds to a spreadsheet's keys: `delete_pressed`, `shift_pressed(by)`, `split_pressed`."""

    delete_pressed = Signal()
    shift_pressed = Signal(int)
    split_pressed = Signal()

    def __init__(self, theme: Theme, name: str, confirm: Confirm, model: ResourcesModel) -> None:
        self._model = model
        self.delegate = ResourcesDelegate(theme, model)
        super().__init__(theme, name, confirm, self.delegate, row_height=ROW)
        self.delegate.setParent(self)
        self.setObjectName("resources-grid")
        self._names = NameHeader(theme, self, code_width=_CODE)
        self.setVerticalHeader(self._names)
        self.set_model(model)
        theme.changed.connect(self.fit)

    def fit(self) -> None:
        """Give every column what its figures need, and the names what is left."""
        last, px = self._model.columnCount() - 1, self._theme.px
        widest = self._widest()
        period, total = max(_PERIOD, widest), max(_TOTAL, widest)
        widths = dict.fromkeys(range(last), period) | {last: total}
        bar = self.verticalScrollBar()
        room = self.contentsRect().width() - (bar.width() if bar.isVisible() else 0)
        self._names.set_width(max(px(_NAMES), room - sum(px(width) for width in widths.values())))
        tokens = self._theme.tokens
        self.setStyleSheet(
            f"QTableCornerButton::section {{ background: {tokens.sheet.name()}; border: none;"
            f" border-bottom: 1px solid {tokens.line.name()}; }}"
        )
        self.set_widths(widths)

    def _height_of(self, row: int) -> int:
        return max(super()._height_of(row), self._names.height_of(row))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size() != event.oldSize():
            self.fit()

    def _commands(self) -> dict[str, Callable[[], None]]:
        return super()._commands() | {
            "Ctrl+Del": self.delete_pressed.emit,
            "Alt+Up": lambda: self.shift_pressed.emit(-1),
            "Alt+Down": lambda: self.shift_pressed.emit(1),
            "Ctrl+Shift+D": self.split_pressed.emit,
        }

    def _widest(self) -> int:
        """What the largest sums need, in pixels at 100 %: no cell holds more than those."""
        need = 0.0
        for row, line in enumerate(self._model.lines):
            if line.kind in (LineKind.ASKED, LineKind.CAPACITY, LineKind.OVER):
                for column in range(self._model.columnCount()):
                    extra = _CHIP if line.kind is LineKind.OVER else 0
                    text = self._model.text(row, column)
                    need = max(need, self._theme.advance(text, 13, 600, tnum=True) / self._theme.zoom + extra)
        return round(need) + 2 * PADDING
