"""How many measures are in which state, and how current all of it is: the line over the grid."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from charthouse.document.queries.scorecard import Scorecard
from charthouse.domain.kinds import Status
from charthouse.ui.numbers import written
from charthouse.ui.pages.scorecard.words import currency_facts, figures_to_come
from charthouse.ui.painting.marks import TILE_HEIGHT, TILE_WIDTH, paint_status_tile
from charthouse.ui.painting.mirroring import painter_of
from charthouse.ui.painting.text import RIGHT, draw_text
from charthouse.ui.theme import Theme
from charthouse.ui.wording import status_within

_ALWAYS = (Status.ON_TRACK, Status.AT_RISK, Status.OFF_TRACK, Status.NO_DATA)
_HEIGHT, _BELOW = 36, 22
_GAP, _TIGHT, _AFTER_TILE, _AFTER_COUNT = 22, 12, 8, 5


class StatusStrip(QWidget):
    """A painted line: tile, count and word of each state; at its end how many measures are current.

    Where that has no room it stands in a line of its own below.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._counts: list[tuple[Status, int]] = []
        self._facts: tuple[str, ...] = (figures_to_come(),)
        self._is_below = False
        theme.changed.connect(self._place)
        self._place()

    def show_card(self, card: Scorecard) -> None:
        """Count the measures of this scorecard; states without a measure are left out when they are rare ones."""
        found = card.statuses if card.complete else Counter[Status]()
        always = _ALWAYS if card.complete else ()
        self._counts = [(status, found[status]) for status in Status if status in always or found[status]]
        short = currency_facts(card, short=True)
        self._facts = (currency_facts(card), short, short.rsplit(",", 1)[0])
        self.setToolTip(self._facts[0])
        self.setAccessibleName(self.text)
        self._place()

    @property
    def text(self) -> str:
        """All of it in words."""
        counted = [f"{count} {status_within(status)}" for status, count in self._counts]
        return ", ".join([*counted, self._facts[0]])

    @property
    def is_whole(self) -> bool:
        """Whether all of it is to be seen."""
        width = self.width()
        below = self._theme.advance(self._facts[0], 12) <= width and self._states(self._theme.px(_TIGHT)) <= width
        return below if self._is_below else self._fit(width) is not None

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, px = self._theme, self._theme.px
        room = QRectF(0, 0, self.width(), px(_HEIGHT))
        gap, facts = self._fit(room.width()) or (px(_TIGHT), "")
        with painter_of(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for status, count in self._counts:
                top = room.center().y() - px(TILE_HEIGHT) / 2
                paint_status_tile(painter, QPointF(room.left(), top), status, theme)
                room.setLeft(room.left() + px(TILE_WIDTH + _AFTER_TILE))
                room.setLeft(room.left() + draw_text(painter, room, written(count), theme, weight=600, tnum=True))
                room.setLeft(room.left() + px(_AFTER_COUNT))
                word = status_within(status)
                room.setLeft(room.left() + draw_text(painter, room, word, theme, role="text2") + gap)
            if self._is_below:
                below = QRectF(0, px(_HEIGHT), self.width(), px(_BELOW))
                draw_text(painter, below, self._facts[0], theme, size=12, role="text2")
            else:
                draw_text(painter, room, facts, theme, size=12, role="text2", align=RIGHT)

    def _fit(self, width: float) -> tuple[int, str] | None:
        """The gap between the states and the longest of the sentences that go into one line; None where none does."""
        for facts in self._facts:
            for gap in (self._theme.px(_GAP), self._theme.px(_TIGHT)):
                if self._states(gap) + self._theme.advance(facts, 12) <= width:
                    return gap, facts
        return None

    def _states(self, gap: int) -> float:
        """How wide the states are, each with a gap behind it."""
        theme, px = self._theme, self._theme.px
        return sum(
            px(TILE_WIDTH + _AFTER_TILE + _AFTER_COUNT)
            + theme.advance(written(count), 13, 600, tnum=True)
            + theme.advance(status_within(status), 13)
            + gap
            for status, count in self._counts
        )

    def _place(self) -> None:
        self._is_below = self._fit(self.width()) is None
        self.setFixedHeight(self._theme.px(_HEIGHT + _BELOW * self._is_below))
        self.update()
