"""Beside the TOWS board while somebody types: the items that may be put together, to look at and to press."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from charthouse.document.queries.swot import SwotRow
from charthouse.domain.text import apart
from charthouse.ui.numbers import written
from charthouse.ui.pages.swot.tows.details import StrategyDetails
from charthouse.ui.painting.marks import paint_letter_tile, paint_star
from charthouse.ui.painting.mirroring import painter_of
from charthouse.ui.painting.rows import fill_round, focus_ring
from charthouse.ui.painting.text import draw_wrapped, text_height
from charthouse.ui.theme import Theme
from charthouse.ui.widgets.details import DetailsBody
from charthouse.ui.widgets.label import Label
from charthouse.ui.widgets.refill import refill

_MOST = 40  # items that are shown; the starred ones come first


class ItemsToCite(DetailsBody):
    """The items of one pairing. `picked(code)`: begin with this one."""

    picked = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._shown: list[tuple[str, str, bool]] = []
        words = self.tr("Begin with the codes of what you put together, or press the items.")
        self.add(Label(theme, words, role="text2", wrap=True))
        self._list = QWidget()
        self._lines = QVBoxLayout(self._list)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(0)
        self.add(self._list, gap=6)

    def show_items(self, rows: Sequence[SwotRow]) -> None:
        """Offer these, the first of them where there are many."""
        told = [(row.code, row.text, row.starred) for row in rows]
        if told == self._shown:
            return
        self._shown = told
        refill(self._lines, map(self._button, rows[:_MOST]))
        if len(rows) > _MOST:
            more = self.tr("{count} more; type their codes").format(count=written(len(rows) - _MOST))
            self._lines.addWidget(Label(self._theme, more, role="text3"))

    def _button(self, row: SwotRow) -> QWidget:
        button = _ItemButton(self._theme, row)
        button.clicked.connect(lambda: self.picked.emit(row.code))
        return button


class TowsDetails(QWidget):
    """The current strategy, or, while a line takes the words, the items to begin with."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.strategy, self.items = StrategyDetails(theme), ItemsToCite(theme)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.strategy)
        column.addWidget(self.items)
        self.offer_items(offered=False)

    def offer_items(self, *, offered: bool) -> None:
        """Show the items in place of the strategy, or the strategy again."""
        self.items.setVisible(offered)
        self.strategy.setVisible(not offered)


class _ItemButton(QPushButton):
    """Code, words and star; as high as the words need. A click leaves the caret in its line."""

    def __init__(self, theme: Theme, row: SwotRow) -> None:
        super().__init__()
        self._theme, self._row = theme, row
        self.setAccessibleName(self.tr("Begin with {code}, {text}").format(code=row.code, text=apart(row.text)))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._fit)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, px, body, row = self._theme, self._theme.px, QRectF(self.rect()), self._row
        with painter_of(self) as painter:
            if self.underMouse():
                fill_round(painter, body, theme.tokens.hover, px(6))
            tile = QRectF(0, px(5), self._tile_width, px(18))
            paint_letter_tile(painter, tile, row.quadrant, theme, row.code)
            words = QRectF(self._start, px(6), self._room, body.height() - px(6))
            draw_wrapped(painter, words, row.text, theme, size=13, weight=400)
            if row.starred:
                star = QRectF(body.right() - px(18), 0, px(16), px(28))
                paint_star(painter, star, theme, starred=True, size=12)
            if self.hasFocus():
                focus_ring(painter, body, theme, px(6))

    @property
    def _tile_width(self) -> int:
        return round(self._theme.advance(self._row.code, 12, 600, tnum=True)) + self._theme.px(10)

    @property
    def _start(self) -> int:
        return max(self._tile_width + self._theme.px(8), self._theme.px(42))

    @property
    def _room(self) -> int:
        """How wide the words may be."""
        return max(self.width() - self._start - (self._theme.px(22) if self._row.starred else 0), self._theme.px(60))

    def _fit(self) -> None:
        height = text_height(self._row.text, self._room, self._theme, size=13) + self._theme.px(12)
        self.setFixedHeight(max(height, self._theme.px(28)))
        self.update()
