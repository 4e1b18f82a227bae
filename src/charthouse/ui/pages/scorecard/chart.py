"""The chart beside the scorecard: the current measure's readings against the way to its targets."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from charthouse.document.queries.scorecard import MeasureRow, Scorecard
from charthouse.domain.kinds import Status
from charthouse.ui.dates import period_word
from charthouse.ui.pages.scorecard.course import Course, Point, course_of
from charthouse.ui.pages.scorecard.words import Writer
from charthouse.ui.painting.mirroring import painter_of
from charthouse.ui.painting.rows import hairline
from charthouse.ui.painting.text import LEFT, RIGHT, draw_text
from charthouse.ui.theme import Theme

_HIGH, _TOP, _FOOT = 132, 22, 20


class MeasureChart(QWidget):
    """A solid line of readings, a dashed one to the targets, both named; the accessible text has every figure."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._course: Course | None = None
        self._ends, self._status = ("", ""), Status.NO_DATA
        theme.changed.connect(self._restyle)
        self._restyle()

    def show_measure(self, row: MeasureRow, card: Scorecard) -> bool:
        """Draw this measure; whether there is anything to draw."""
        self._course, self._status = course_of(row, card), row.state.status
        if self._course is not None:
            writer, values = Writer.of(card), self._course.values
            self._ends = writer.value(row, max(values)), writer.value(row, min(values))
            self.setAccessibleName(self.tr("Actual against target of {name}").format(name=row.definition.name))
            self.setAccessibleDescription(self._spoken(self._course, row, writer))
        self.update()
        return self._course is not None

    def _spoken(self, course: Course, row: MeasureRow, writer: Writer) -> str:
        """Every reading, then every target."""
        line = self.tr("{period}: {value}")
        read = [
            line.format(period=period_word(key), value=writer.value(row, value))
            for key, (_, value) in zip(course.keys, course.actual, strict=True)
        ]
        wanted = [
            line.format(period=period_word(key), value=writer.value(row, cell.value))
            for key, cell in row.targets.items()
        ]
        spoken = self.tr("Actual: {readings}.").format(readings=", ".join(read))
        return f"{spoken} {self.tr('Target: {targets}.').format(targets=', '.join(wanted))}" if wanted else spoken

    def _restyle(self) -> None:
        self.setFixedHeight(self._theme.px(_HIGH))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        course = self._course
        if course is None:
            return
        theme, px, tokens = self._theme, self._theme.px, self._theme.tokens
        scale_width = max(theme.advance(end, 11, tnum=True) for end in self._ends) + px(6)
        room = QRectF(self.rect()).adjusted(scale_width, px(_TOP), -px(5), -px(_FOOT))
        with painter_of(self) as painter:
            self._paint_frame(painter, room, scale_width, course.days)
            self._paint_key(painter, targeted=bool(course.target or course.levels))
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            dashed = QPen(tokens.mark, px(1.5), Qt.PenStyle.DashLine)
            for level in course.levels:
                y = self._at(course, (course.days[0], level), room).y()
                painter.setPen(dashed)
                painter.drawLine(QPointF(room.left(), y), QPointF(room.right(), y))
            self._line(painter, [self._at(course, point, room) for point in course.target], dashed)
            self._line(painter, [self._at(course, point, room) for point in course.actual], QPen(tokens.bar, px(2)))
            painter.setPen(QPen(tokens.sheet, 1.5))
            painter.setBrush(tokens.states[self._status].text)
            painter.drawEllipse(self._at(course, course.actual[-1], room), px(4), px(4))

    def _paint_frame(self, painter: QPainter, room: QRectF, scale_width: float, days: Sequence[date]) -> None:
        """The ends of both scales, and a line at the foot and the head."""
        theme, px = self._theme, self._theme.px
        for end, y in zip(self._ends, (room.top(), room.bottom()), strict=True):
            place = QRectF(0, y - px(8), scale_width - px(6), px(16))
            draw_text(painter, place, end, theme, size=11, role="text3", align=RIGHT, tnum=True)
            hairline(painter, QRectF(room.left(), y - 1, room.width(), 1), theme)
        foot = QRectF(room.left(), room.bottom() + px(3), room.width(), px(16))
        draw_text(painter, foot, str(min(days).year), theme, size=11, role="text3", align=LEFT)
        if max(days).year > min(days).year:
            draw_text(painter, foot, str(max(days).year), theme, size=11, role="text3", align=RIGHT)

    def _paint_key(self, painter: QPainter, *, targeted: bool) -> None:
        """Which line is which."""
        theme, px = self._theme, self._theme.px
        left = 0.0
        lines = [(self.tr("Actual"), Qt.PenStyle.SolidLine, "bar"), (self.tr("Target"), Qt.PenStyle.DashLine, "mark")]
        for word, style, role in lines if targeted else lines[:1]:
            painter.setPen(QPen(getattr(theme.tokens, role), px(2), style))
            painter.drawLine(QPointF(left, px(8)), QPointF(left + px(18), px(8)))
            key = QRectF(left + px(24), 0, self.width(), px(16))
            left = key.left() + draw_text(painter, key, word, theme, size=11, role="text2") + px(16)

    @staticmethod
    def _line(painter: QPainter, points: Sequence[QPointF], pen: QPen) -> None:
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(QPolygonF(points))

    @staticmethod
    def _at(course: Course, point: Point, room: QRectF) -> QPointF:
        values, days = course.values, course.days
        share = _share(point[1], min(values), max(values))
        along = _share(_number(point[0]), _number(min(days)), _number(max(days)))
        return QPointF(room.left() + along * room.width(), room.bottom() - share * room.height())


def _share(value: float, low: float, high: float) -> float:
    return (value - low) / (high - low) if high > low else 0.5


def _number(day: date) -> float:
    return float(day.toordinal())
