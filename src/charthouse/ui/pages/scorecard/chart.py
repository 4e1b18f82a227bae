"""The chart beside the scorecard: the current measure's readings against the way to its targets and its red flag."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from charthouse.document.queries.scorecard import MeasureRow, Scorecard
from charthouse.domain.kinds import Status
from charthouse.domain.text import apart
from charthouse.ui.dates import period_word, plain_day
from charthouse.ui.pages.scorecard.course import Course, Path, Point, course_of
from charthouse.ui.pages.scorecard.words import Writer
from charthouse.ui.painting.rows import hairline
from charthouse.ui.painting.text import LEFT, RIGHT, draw_text
from charthouse.ui.theme import Theme

_HIGH, _TOP, _FOOT = 150, 22, 20


class MeasureChart(QWidget):
    """Readings as a solid line, targets dashed, the red flag dotted, each named; the accessible text has every figure.

    A vertical line is the day of the scorecard, where time runs on behind it.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._course: Course | None = None
        self._figures: Sequence[tuple[float, str]] = ()
        self._ends = ("", "")
        self._status, self._as_of = Status.NO_DATA, ""
        theme.changed.connect(self._restyle)
        self._restyle()

    def show_measure(self, row: MeasureRow, card: Scorecard) -> bool:
        """Draw this measure; whether there is anything to draw."""
        course = self._course = course_of(row, card)
        self._status = row.state.status
        if course is not None:
            writer = Writer.of(card)
            told = (max(course.values), min(course.values), course.actual[-1][1], *_last(course.target))
            self._figures = [(value, writer.value(row, value)) for value in dict.fromkeys(told)]
            self._ends = period_word(course.keys[0]), self._last_day(course)
            self._as_of = self.tr("as of {day}").format(day=plain_day(course.as_of))
            self.setAccessibleName(self.tr("Actual against target of {name}").format(name=apart(row.definition.name)))
            self.setAccessibleDescription(self._spoken(course, row, writer))
        self.update()
        return course is not None

    @staticmethod
    def _last_day(course: Course) -> str:
        last = max(course.days)
        return period_word(course.keys[-1]) if last == course.actual[-1][0] else str(last.year)

    def _spoken(self, course: Course, row: MeasureRow, writer: Writer) -> str:
        """Every reading, then every target, the red flag of today and the day."""
        line = self.tr("{period}: {value}")
        read = [
            line.format(period=period_word(key), value=writer.value(row, value))
            for key, (_, value) in zip(course.keys, course.actual, strict=True)
        ]
        wanted = [
            line.format(period=period_word(key), value=writer.value(row, cell.value))
            for key, cell in row.targets.items()
        ]
        sentences = [self.tr("Actual: {readings}.").format(readings=", ".join(read))]
        if wanted:
            sentences.append(self.tr("Target: {targets}.").format(targets=", ".join(wanted)))
        bad = writer.thresholds(row)[1]
        if bad:
            sentences.append(self.tr("Off track: {range}.").format(range=bad))
        return " ".join([*sentences, f"{self._as_of[:1].upper()}{self._as_of[1:]}."])

    def _restyle(self) -> None:
        self.setFixedHeight(self._theme.px(_HIGH))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        course = self._course
        if course is None:
            return
        theme, px, tokens = self._theme, self._theme.px, self._theme.tokens
        scale_width = max(theme.advance(figure, 11, tnum=True) for _, figure in self._figures) + px(6)
        room = QRectF(self.rect()).adjusted(scale_width, px(_TOP), -px(5), -px(_FOOT))
        wanted = QPen(tokens.mark, px(1.5), Qt.PenStyle.DashLine)
        flag = QPen(tokens.bad.text, px(1.5), Qt.PenStyle.DotLine)
        actual = QPen(tokens.bar, px(2))
        with QPainter(self) as painter:
            painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # time and numbers are not turned round
            self._paint_frame(painter, room, scale_width, course)
            self._paint_key(painter, [
                (self.tr("Actual"), actual, True),
                (self.tr("Target"), wanted, bool(course.target.values)),
                (self.tr("Red flag"), flag, bool(course.red_flag.values)),
            ])  # fmt: skip
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._path(painter, course, course.red_flag, room, flag)
            self._path(painter, course, course.target, room, wanted)
            self._line(painter, [self._at(course, point, room) for point in course.actual], actual)
            painter.setPen(QPen(tokens.sheet, 1.5))
            painter.setBrush(tokens.states[self._status].text)
            painter.drawEllipse(self._at(course, course.actual[-1], room), px(4), px(4))

    def _paint_frame(self, painter: QPainter, room: QRectF, scale_width: float, course: Course) -> None:
        """Figures beside the scale, the ends of time below it, and the day of the scorecard."""
        theme, px = self._theme, self._theme.px
        taken: list[QRectF] = []
        for value, figure in self._figures:
            y = self._at(course, (course.days[0], value), room).y()
            place = QRectF(0, y - px(8), scale_width - px(6), px(16))
            if not any(place.intersects(other) for other in taken):
                taken.append(place)
                draw_text(painter, place, figure, theme, size=11, role="text3", align=RIGHT, tnum=True)
        for y in (room.top(), room.bottom()):
            hairline(painter, QRectF(room.left(), y - 1, room.width(), 1), theme)
        foot = QRectF(room.left(), room.bottom() + px(3), room.width(), px(16))
        first, last = self._ends
        used = draw_text(painter, foot, first, theme, size=11, role="text3", align=LEFT)
        end = 0.0 if first == last else draw_text(painter, foot, last, theme, size=11, role="text3", align=RIGHT)
        if course.as_of < max(course.days) and course.as_of >= min(course.days):
            x = self._at(course, (course.as_of, 0.0), room).x()
            painter.setPen(QPen(theme.tokens.line2, 1))
            painter.drawLine(QPointF(x, room.top()), QPointF(x, room.bottom()))
            self._paint_day(painter, foot, x, used, end)

    def _paint_day(self, painter: QPainter, foot: QRectF, x: float, used: float, end: float) -> None:
        """The day below its line, where the ends of time leave room."""
        wide, gap = self._theme.advance(self._as_of, 11), self._theme.px(8)
        first, last = foot.left() + used + gap, foot.right() - end - gap - wide
        if first <= last:
            place = QRectF(min(max(x - wide / 2, first), last), foot.top(), wide + 1, foot.height())
            draw_text(painter, place, self._as_of, self._theme, size=11, role="text2")

    def _paint_key(self, painter: QPainter, lines: Sequence[tuple[str, QPen, bool]]) -> None:
        """Which line is which."""
        theme, px = self._theme, self._theme.px
        left = 0.0
        for word, pen, drawn in lines:
            if drawn:
                painter.setPen(pen)
                painter.drawLine(QPointF(left, px(8)), QPointF(left + px(18), px(8)))
                key = QRectF(left + px(22), 0, self.width() - left - px(22), px(16))
                left = key.left() + draw_text(painter, key, word, theme, size=11, role="text2") + px(12)

    def _path(self, painter: QPainter, course: Course, path: Path, room: QRectF, pen: QPen) -> None:
        """A way through points in time, or the levels that hold all the time."""
        for level in path.levels:
            y = self._at(course, (course.days[0], level), room).y()
            self._line(painter, [QPointF(room.left(), y), QPointF(room.right(), y)], pen)
        points = [self._at(course, point, room) for point in path.points]
        if len(points) == 1:  # one target holds from the first day to its own
            points.insert(0, QPointF(room.left(), points[0].y()))
        self._line(painter, points, pen)

    @staticmethod
    def _line(painter: QPainter, points: Sequence[QPointF], pen: QPen) -> None:
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(QPolygonF(points))

    @staticmethod
    def _at(course: Course, point: Point, room: QRectF) -> QPointF:
        values, days = course.values, course.days
        share = _share(point[1], min(values), max(values))
        along = _share(point[0].toordinal(), min(days).toordinal(), max(days).toordinal())
        return QPointF(room.left() + along * room.width(), room.bottom() - share * room.height())


def _last(path: Path) -> tuple[float, ...]:
    """The figure that is to be reached."""
    return path.values[-1:]


def _share(value: float, low: float, high: float) -> float:
    return (value - low) / (high - low) if high > low else 0.5
