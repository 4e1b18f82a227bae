"""The grid of the resources in its place: names that stay while periods scroll, and the chip of what is over."""

from __future__ import annotations

from collections.abc import Callable
from itertools import accumulate

from PySide6.QtCore import QObject, QPointF, QRectF, Signal
from PySide6.QtGui import QPainter, QResizeEvent

from charthouse.domain.kinds import Status
from charthouse.ui.pages.resources.lines import LineKind
from charthouse.ui.pages.resources.model import ROW, ResourcesModel
from charthouse.ui.painting.marks import paint_glyph, paint_warning_chip
from charthouse.ui.painting.mirroring import straight
from charthouse.ui.painting.rows import fill_round
from charthouse.ui.painting.text import FIGURES, draw_text
from charthouse.ui.theme import Theme
from charthouse.ui.widgets.grid.delegate import GridDelegate
from charthouse.ui.widgets.grid.header import PADDING
from charthouse.ui.widgets.grid.model import CellStyle
from charthouse.ui.widgets.grid.names import NameHeader
from charthouse.ui.widgets.grid.view import Confirm, GridView

_PERIOD, _TOTAL, _NAMES, _CODE = 92, 100, 220, 62
_PEOPLE = 84
_HEAT = ((0.8, "fair"), (0.5, "good"))  # from which share of the capacity on a cell has which tint of the one hue
_CHIP = 26  # what the triangle and the edges of a chip need beside the figure


def heat(share: float) -> str:
    """The role of the tint behind a share of the capacity; the fuller, the darker, in one hue that grey keeps apart."""
    if share > 1:
        return "poor"
    return next((role for least, role in _HEAT if share >= least), "sheet")


class ResourcesDelegate(GridDelegate):
    """Amounts; what is over stands on a chip with a triangle. Shares of the capacity make a strip of tinted cells."""

    def __init__(self, theme: Theme, model: ResourcesModel, parent: QObject | None = None) -> None:
        super().__init__(theme, parent)
        self._model = model

    def paint_content(self, painter: QPainter, rect: QRectF, row: int, column: int, style: CellStyle) -> None:
        share = self._model.share(row, column)
        with straight(painter, rect):
            if share is not None:
                self._paint_share(painter, rect, share, self._model.text(row, column))
            elif self._model.is_over(row, column):
                paint_warning_chip(painter, rect, self._model.text(row, column), self.theme)
            else:
                super().paint_content(painter, rect, row, column, style)

    def _paint_share(self, painter: QPainter, rect: QRectF, share: float, text: str) -> None:
        """A tinted cell with its figure; a triangle before what is more than there is."""
        theme, px = self.theme, self.theme.px
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        fill_round(painter, rect.adjusted(1, px(4), -1, -px(4)), getattr(theme.tokens, heat(share)), px(4))
        room = rect.adjusted(px(PADDING), 0, -px(PADDING), 0)
        weight = 600 if share > 1 else 400
        draw_text(painter, room, text, theme, weight=weight, align=FIGURES, tnum=True)
        if share > 1:
            left = room.right() - theme.advance(text, 13, weight, tnum=True) - px(12)
            paint_glyph(painter, QPointF(left, room.center().y()), px(9), Status.AT_RISK, theme.tokens.bad.text)


class ResourcesView(GridView):
    """Adds to a spreadsheet's keys: `delete_pressed`, `shift_pressed(by)`, `split_pressed`.

    `opened(row)`: F2 on the sums of a goal, or a double click on a name: show what the row stands for in the tree.
    """

    opened = Signal(str)
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
        self._names.sectionDoubleClicked.connect(self._open_row)
        self.set_model(model)
        theme.changed.connect(self.fit)

    def fit(self) -> None:
        """Give every column what its figures need, and the names what those leave that stand whole beside them."""
        last, px = len(self._model.periods), self._theme.px
        widest = self._widest()
        period, total = max(_PERIOD, widest), max(_TOTAL, widest)
        widths = dict.fromkeys(range(last), period) | {last: total}
        if self._model.columnCount() > last + 1:
            widths[last + 1] = _PEOPLE
        bar = self.verticalScrollBar()
        room = self.contentsRect().width() - (bar.width() if bar.isVisible() else 0)
        whole = [taken for taken in accumulate(px(widths[at]) for at in sorted(widths)) if taken <= room - px(_NAMES)]
        self._names.set_width(room - whole[-1] if whole else px(_NAMES))
        self.set_widths(widths)

    def _heights(self) -> list[int]:
        return [max(height, self._names.height_of(row)) for row, height in enumerate(super()._heights())]

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

    def current_key(self) -> tuple[tuple[str, str, str], int]:
        """What the current row stands for, and the current column."""
        line = self._model.line(self.currentIndex().row())
        return (line.key if line else ("", "", ""), max(self.currentIndex().column(), 0))

    def select_again(self, key: tuple[str, str, str], column: int) -> None:
        """The cell that was current, else one of the same resource, else the first that takes an amount."""
        lines = list(enumerate(self._model.lines))
        wanted = (
            [row for row, line in lines if line.key == key]
            or [row for row, line in lines if line.block.id == key[1] and line.editable]
            or [row for row, line in lines if line.kind is LineKind.INITIATIVE]
            or [row for row, line in lines if not line.heading]
        )
        if wanted:
            self.select(wanted[0], min(column, self._model.columnCount() - 1))

    def edit_cell(self) -> None:
        """F2 edits an amount; the names are those of the tree, and are edited there."""
        line = self._model.line(self.currentIndex().row())
        if line is not None and line.line is not None and not line.editable:
            self.opened.emit(line.line.id)
        else:
            super().edit_cell()

    def _open_row(self, row: int) -> None:
        line = self._model.line(row)
        if line is not None and line.line is not None:
            self.opened.emit(line.line.id)

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
