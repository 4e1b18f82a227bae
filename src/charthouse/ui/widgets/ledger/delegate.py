"""How the lines of a ledger are measured and painted. Nothing is cut: words wrap, and the line grows."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from charthouse.domain.kinds import Status
from charthouse.ui.painting.marks import chip_width, paint_chip, paint_glyph, paint_icon
from charthouse.ui.painting.mirroring import turned
from charthouse.ui.painting.rows import fill_round, hairline, row_band
from charthouse.ui.painting.text import RIGHT, draw_text, draw_wrapped, text_height
from charthouse.ui.theme import Theme
from charthouse.ui.widgets.check_box import paint_check
from charthouse.ui.widgets.grid.model import Index
from charthouse.ui.widgets.ledger.line import LINE, Line, Sort

SIDE = 12  # pixels between the edge of a line and its words
_LEAST, _AIR, _STEP, _LEAD, _MARK = 34, 16, 24, 54, 26
_CAPTION, _SUB = 40, 30


class LedgerDelegate(QStyledItemDelegate):
    """Paints `Line`s."""

    def __init__(self, theme: Theme, view: QListView) -> None:
        super().__init__(view)
        self._theme, self._view = theme, view
        self._heights: dict[tuple[Line, int], int] = {}
        theme.changed.connect(self._heights.clear)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        line, width = index.data(LINE), self._view.viewport().width()
        if (line, width) not in self._heights:
            if len(self._heights) > 20_000:
                self._heights.clear()
            self._heights[line, width] = self._height(line, width)
        return QSize(0, self._heights[line, width])

    @turned
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line, rect, px = index.data(LINE), QRectF(option.rect), self._theme.px
        if line.sort is Sort.CAPTION:
            room = rect.adjusted(px(SIDE), px(12), -px(SIDE), 0)
            draw_text(painter, room, line.text, self._theme, size=14, weight=600)
            draw_text(painter, room, line.fact, self._theme, size=12, role="text3", align=RIGHT)
            hairline(painter, rect.adjusted(px(SIDE), 0, -px(SIDE), 0), self._theme)
            return
        if line.sort is Sort.SUB:
            room = rect.adjusted(px(SIDE), px(8), -px(SIDE), 0)
            draw_text(painter, room, line.text, self._theme, size=12, weight=600, role="text2")
            return
        selected = bool(option.state & QStyle.StateFlag.State_Selected) and line.can_be_chosen
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver) and line.can_be_chosen
        band = rect.adjusted(0, 1, 0, -1)
        row_band(painter, band, self._theme, selected=selected, hovered=hovered, focused=self._view.hasFocus())
        self._paint_line(painter, rect, line, selected=selected)

    def _paint_line(self, painter: QPainter, rect: QRectF, line: Line, *, selected: bool) -> None:
        theme, px = self._theme, self._theme.px
        first = QRectF(rect.left(), rect.top() + px(_AIR) / 2, rect.width(), theme.metrics(13, 400).lineSpacing())
        left = rect.left() + px(SIDE) + px(_STEP) * line.level
        if line.lead:
            lead = QRectF(left, first.top(), self._lead_width(line), first.height())
            quiet = "tint_text" if selected else "text3"
            draw_text(painter, lead, line.lead, theme, size=12, weight=500, role=quiet, tnum=True)
            left = lead.right()
        if self._has_mark(line):
            self._paint_mark(painter, QRectF(left, first.top(), px(16), first.height()), line)
        start, end = self._span(line, rect.width())
        words = QRectF(rect.left() + start, first.top(), end - start, rect.height())
        role = "text3" if line.struck else "accent" if line.sort is Sort.DEED else "tint_text" if selected else "text"
        height = draw_wrapped(painter, words, line.text, theme, weight=self._weight(line), role=role)
        if line.struck:
            self._strike(painter, words, line)
        if line.below:
            below = QRectF(words.left(), words.top() + height + px(2), words.width(), words.height())
            quiet = "tint_text" if selected else "text2"
            draw_wrapped(painter, below, line.below, theme, size=12, role=quiet)
        self._paint_end(painter, first.adjusted(0, 0, -px(SIDE), 0), line, selected=selected)

    def _paint_end(self, painter: QPainter, rect: QRectF, line: Line, *, selected: bool) -> None:
        theme, px = self._theme, self._theme.px
        width = 0.0
        if line.fact:
            width = theme.advance(line.fact, 12, 400) + px(12)
            role = "tint_text" if selected else "text3"
            draw_text(painter, rect, line.fact, theme, size=12, role=role, align=RIGHT)
        if line.tag:
            at = QPointF(rect.right() - width - chip_width(line.tag, theme), rect.center().y() - px(10))
            paint_chip(painter, at, line.tag, theme)

    def _paint_mark(self, painter: QPainter, box: QRectF, line: Line) -> None:
        theme, px, tokens = self._theme, self._theme.px, self._theme.tokens
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        centre = QPointF(box.left() + px(8), box.center().y())
        if line.sort is Sort.CHOICE:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(tokens.accent if line.picked else tokens.ctrl, 2 if line.picked else 1))
            painter.drawEllipse(centre, px(7), px(7))
            if line.picked:
                dot = QRectF(centre.x() - px(4), centre.y() - px(4), px(8), px(8))
                fill_round(painter, dot, tokens.accent, px(4))
        elif line.sort is Sort.CHECK:
            check = QRectF(box.left(), centre.y() - px(8), px(16), px(16))
            paint_check(painter, check, theme, checked=line.picked, enabled=True)
        elif line.warns:
            paint_glyph(painter, centre, px(11), Status.AT_RISK, tokens.states[Status.AT_RISK].text)
        else:
            role = "accent" if line.sort is Sort.DEED else "text2"
            paint_icon(painter, box, line.icon, theme, role=role, size=16)
        painter.restore()

    def _strike(self, painter: QPainter, words: QRectF, line: Line) -> None:
        width = min(self._theme.advance(line.text, 13, self._weight(line)), words.width())
        y = round(words.top() + self._theme.metrics(13, 400).lineSpacing() / 2)
        painter.fillRect(QRectF(words.left(), y, width, 1), self._theme.tokens.text3)

    def _height(self, line: Line, width: int) -> int:
        px = self._theme.px
        if line.sort is Sort.CAPTION:
            return px(_CAPTION)
        if line.sort is Sort.SUB:
            return px(_SUB)
        start, end = self._span(line, width)
        height = text_height(line.text, end - start, self._theme, weight=self._weight(line))
        if line.below:
            height += px(2) + text_height(line.below, end - start, self._theme, size=12)
        return max(px(_LEAST), height + px(_AIR))

    def _span(self, line: Line, width: float) -> tuple[float, float]:
        """Where the words start and end."""
        theme, px = self._theme, self._theme.px
        start = px(SIDE) + px(_STEP) * line.level + self._lead_width(line) + px(_MARK) * self._has_mark(line)
        end = width - px(SIDE)
        if line.fact:
            end -= theme.advance(line.fact, 12, 400) + px(16)
        if line.tag:
            end -= chip_width(line.tag, theme) + px(12)
        return start, max(end, start + px(80))

    def _lead_width(self, line: Line) -> float:
        if not line.lead:
            return 0.0
        width = self._theme.advance(line.lead, 12, 500, tnum=True) + self._theme.px(12)
        return max(float(self._theme.px(_LEAD)), width)

    @staticmethod
    def _has_mark(line: Line) -> bool:
        return bool(line.icon or line.warns or line.sort in (Sort.CHOICE, Sort.CHECK))

    @staticmethod
    def _weight(line: Line) -> int:
        return 500 if line.tag or line.warns or line.sort is Sort.DEED else 400
