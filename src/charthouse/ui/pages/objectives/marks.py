"""Small painted parts of the details: the head line, a status with its word, a measure as a card, a link to a row."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from charthouse.document.queries.pictures import course
from charthouse.document.queries.scorecard import MeasureRow
from charthouse.domain.kinds import Status
from charthouse.domain.text import apart
from charthouse.ui.pages.objectives.words import tr
from charthouse.ui.pages.scorecard.judgement import judged_word
from charthouse.ui.pages.scorecard.words import Writer
from charthouse.ui.painting.gauges import paint_sparkline
from charthouse.ui.painting.marks import TILE_WIDTH, paint_chip, paint_status, paint_status_tile
from charthouse.ui.painting.mirroring import painter_of
from charthouse.ui.painting.rows import focus_ring
from charthouse.ui.painting.text import draw_text
from charthouse.ui.theme import Theme
from charthouse.ui.wording import status_word


class HeadLine(QWidget):
    """The code as a chip, and what kind of row it is."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme, self._code, self._words = theme, "", ""
        self.setMinimumHeight(theme.px(26))

    def show_row(self, code: str, words: str) -> None:
        """Show another row's."""
        self._code, self._words = code, words
        self.setAccessibleName(f"{code}, {apart(words)}")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, px = self._theme, self._theme.px
        with painter_of(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            width = paint_chip(painter, QPointF(0, (self.height() - px(20)) // 2), self._code, theme, role="text")
            rest = QRectF(width + px(8), 0, self.width() - width - px(8), self.height())
            draw_text(painter, rest, self._words, theme, role="text2")


class StatusMark(QWidget):
    """A state as tile and word."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme, self._status = theme, Status.NO_DATA
        self.setFixedHeight(theme.px(24))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_status(self, status: Status) -> None:
        """Show another state."""
        self._status = status
        self.setAccessibleName(status_word(status))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        with painter_of(self) as painter:
            paint_status(painter, QRectF(self.rect()), self._status, self._theme)


class _Pressable(QPushButton):
    """A painted row that can be pressed, with a hover and a ring of its own."""

    def __init__(self, theme: Theme, name: str, height: int) -> None:
        super().__init__()
        self._theme, self._height = theme, height
        self.setAccessibleName(name)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(120), self._theme.px(self._height))

    def paintEvent(self, event: QPaintEvent) -> None:
        with painter_of(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint_face(painter, QRectF(self.rect()))
            if self.hasFocus():
                focus_ring(painter, QRectF(self.rect()), self._theme, self._theme.px(6))

    def _paint_face(self, painter: QPainter, body: QRectF) -> None:
        raise NotImplementedError


class MeasureCard(_Pressable):
    """A measure with its state, figure, target and course."""

    def __init__(self, theme: Theme, row: MeasureRow, writer: Writer) -> None:
        super().__init__(theme, tr("{row}. Open on the scorecard").format(row=writer.spoken(row)), 58)
        self._row, self._writer = row, writer
        self.setToolTip(tr("Open on the scorecard"))

    def _paint_face(self, painter: QPainter, body: QRectF) -> None:
        theme, px, row = self._theme, self._theme.px, self._row
        tokens = theme.tokens
        painter.setBrush(tokens.hover if self.underMouse() else tokens.raised)
        painter.setPen(QPen(tokens.line, 1))
        painter.drawRoundedRect(body.adjusted(0.5, 0.5, -0.5, -0.5), px(8), px(8))
        inner = body.adjusted(px(11), px(7), -px(9), -px(8))
        name = QRectF(inner.left(), inner.top(), inner.width(), px(18))
        draw_text(painter, name, row.definition.name, theme, weight=500)
        foot = QRectF(inner.left(), name.bottom() + px(3), inner.width(), px(22))
        paint_status_tile(painter, QPointF(foot.left(), foot.center().y() - px(9)), row.state.status, theme)
        course_room = QRectF(foot.right() - px(72), foot.top() - px(2), px(72), px(26))
        figure = foot.adjusted(px(TILE_WIDTH + 8), 0, -px(80), 0)
        width = draw_text(painter, figure, self._writer.actual(row), theme, size=14, weight=600, tnum=True)
        target = self._writer.limits(row) or self._writer.value(row, row.state.target)
        words = [tr("of {target}").format(target=target)] if target else []
        words += [judged_word()] if row.state.judged else []
        rest = figure.adjusted(width + px(5), px(1), 0, px(1))
        draw_text(painter, rest, " ".join(words), theme, size=12, role="text3")
        paint_sparkline(painter, course_room, course(row), row.state.status, theme)


class TextLink(_Pressable):
    """A link that begins where the text above it does."""

    def __init__(self, theme: Theme, words: str) -> None:
        super().__init__(theme, words, 24)
        self.setText(words)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        width = round(self._theme.advance(self.text(), 12, 500)) + self._theme.px(6)
        return QSize(width, self._theme.px(self._height))

    def _paint_face(self, painter: QPainter, body: QRectF) -> None:
        role = "accent_hover" if self.underMouse() else "accent"
        draw_text(painter, body, self.text(), self._theme, size=12, weight=500, role=role)
