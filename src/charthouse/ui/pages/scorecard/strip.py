"""How many measures are in which state, and how current all of it is: the line over the grid."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPaintEvent
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
_GAP, _TIGHT, _AFTER_TILE, _AFTER_COUNT = 22, 12, 8, 5


class StatusStrip(QWidget):
    """A painted line: tile, count and word of each state; at its end how many measures are current."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._counts: list[tuple[Status, int]] = []
        self._facts: tuple[str, ...] = (figures_to_come(),)
        theme.changed.connect(self._restyle)
        self._restyle()

    def show_card(self, card: Scorecard) -> None:
        """Count the measures of this scorecard; states without a measure are left out when they are rare ones."""
        found = card.statuses if card.complete else Counter[Status]()
        always = _ALWAYS if card.complete else ()
        self._counts = [(status, found[status]) for status in Status if status in always or found[status]]
        short = currency_facts(card, short=True)
        self._facts = (currency_facts(card), short, short.rsplit(",", 1)[0])
        self.setToolTip(self._facts[0])
        self.setAccessibleName(self.text)
        self.update()

    @property
    def text(self) -> str:
        """All of it in words."""
        counted = [f"{count} {status_within(status)}" for status, count in self._counts]
        return ", ".join([*counted, self._facts[0]])

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, px = self._theme, self._theme.px
        room = QRectF(self.rect())
        gap, facts = self._fit(room.width())
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
            draw_text(painter, room, facts, theme, size=12, role="text2", align=RIGHT)

    def _fit(self, width: float) -> tuple[int, str]:
        """The gap between the states and the longest of the sentences that go into one line."""
        theme, px = self._theme, self._theme.px
        states = sum(
            px(TILE_WIDTH + _AFTER_TILE + _AFTER_COUNT)
            + theme.advance(written(count), 13, 600, tnum=True)
            + theme.advance(status_within(status), 13)
            for status, count in self._counts
        )
        for facts in self._facts:
            for gap in (px(_GAP), px(_TIGHT)):
                if states + gap * len(self._counts) + theme.advance(facts, 12) <= width:
                    return gap, facts
        return px(_TIGHT), self._facts[-1]

    def _restyle(self) -> None:
        self.setFixedHeight(self._theme.px(36))
        self.update()
