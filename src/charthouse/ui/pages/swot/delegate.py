"""A SWOT item as it stands in its quadrant: star, code, what was said, and what it led to."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter

from charthouse.document.queries.swot import SwotRow
from charthouse.domain.text import apart
from charthouse.ui.marks import on_pixel
from charthouse.ui.pages.swot.coded import CodedDelegate
from charthouse.ui.painting.marks import paint_star
from charthouse.ui.painting.text import RIGHT, draw_text
from charthouse.ui.theme import Theme
from charthouse.ui.voting.words import VoteWords
from charthouse.ui.widgets.rowlist.model import RowModel
from charthouse.ui.widgets.rowlist.view import RowView
from charthouse.ui.wording import quadrant_word

STAR = "star"  # the zone of a row in which a click stars

_STAR_AT = 10  # pixels from the row's start
_DOT, _DOT_GAP, _BEFORE_VOTES = 7, 5, 10  # pixels of the dot before the votes, from it to the figure, and before both


def sentence(row: SwotRow, told: VoteWords) -> str:
    """What a screen reader says of an item."""
    tr = QCoreApplication.translate
    parts = [tr("swot", "{kind} {code}, {text}")]
    if row.starred:
        parts.append(tr("swot", "starred"))
    if row.led_to:
        parts.append(tr("swot", "led to {codes}"))
    if row.votes is not None:
        parts.append(tr("swot", "votes: {votes}"))
    kind, codes = quadrant_word(row.quadrant, plural=False), ", ".join(row.led_to)
    return ", ".join(parts).format(kind=kind, code=row.code, text=apart(row.text), codes=codes, votes=_votes(row, told))


def _votes(row: SwotRow, told: VoteWords) -> str:
    """The votes as they are painted; empty before a vote is revealed."""
    return told.total(row.votes) if row.votes is not None else ""


class SwotDelegate(CodedDelegate[SwotRow]):
    """Paints and edits one quadrant's items."""

    def __init__(self, theme: Theme, view: RowView, model: RowModel[SwotRow], *, told: VoteWords) -> None:
        super().__init__(theme, view, model, QCoreApplication.translate("swot", "Item text"))
        self._told, self._longest_votes = told, ""

    def face(self) -> object:
        return super().face(), self._told.locale

    def chip(self, row: SwotRow) -> str:
        first, *more = row.led_to or ("",)
        return f"{first} +{len(more)}" if more else first

    def weight(self, row: SwotRow) -> int:
        return 500 if row.starred else 400

    def paint_row(self, painter: QPainter, rect: QRect, row: SwotRow, *, selected: bool, hovered: bool) -> None:
        if row.starred or hovered:
            paint_star(painter, QRectF(self._star_rect(rect)), self._theme, starred=row.starred)
        super().paint_row(painter, rect, row, selected=selected, hovered=hovered)
        if row.votes is not None:
            self._paint_votes(painter, rect, row)

    def make_room(self, rows: Sequence[SwotRow], code: str) -> None:
        voted = (_votes(row, self._told) for row in rows if row.votes is not None)
        self._longest_votes = max(voted, key=len, default="")
        super().make_room(rows, code)

    def tail(self) -> int:
        if not self._longest_votes:
            return 0
        return self._theme.px(_BEFORE_VOTES + _DOT + _DOT_GAP) + round(self._votes_width(self._longest_votes))

    def zone(self, row: SwotRow, rect: QRect, at: QPoint) -> str:
        if self._star_rect(rect).adjusted(-self._theme.px(8), 0, self._theme.px(4), 0).contains(at):
            return STAR
        return super().zone(row, rect, at)

    def _paint_votes(self, painter: QPainter, rect: QRect, row: SwotRow) -> None:
        """A dot and the figure, at the end of the first line."""
        px, theme = self._theme.px, self._theme
        room = QRectF(self.first_line(rect)).adjusted(0, 0, -px(10), 0)
        votes = _votes(row, self._told)
        width = self._votes_width(votes)
        draw_text(painter, room, votes, theme, size=12, weight=500, role="text2", align=RIGHT, tnum=True)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.tokens.text2)
        left = on_pixel(room.right() - width - px(_DOT_GAP) - px(_DOT))  # on whole pixels: else it is a blot
        painter.drawEllipse(QRectF(left, on_pixel(room.center().y() - px(_DOT) / 2), px(_DOT), px(_DOT)))

    def _votes_width(self, votes: str) -> float:
        return self._theme.advance(votes, 12, 500, tnum=True)

    def _star_rect(self, rect: QRect) -> QRect:
        side = self._theme.px(14)
        return QRect(rect.left() + self._theme.px(_STAR_AT), rect.top(), side, self.first_line(rect).height())
