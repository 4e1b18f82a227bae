"""What thresholds would mean, while they are typed: the measure on its scale with its ranges, and a sentence."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from charthouse.document.queries.measures import MeasureRow
from charthouse.document.queries.pictures import Scale, scale_of
from charthouse.domain.kinds import Direction
from charthouse.ui.announcing import announce
from charthouse.ui.pages.scorecard.words import Writer
from charthouse.ui.painting.gauges import paint_bullet
from charthouse.ui.painting.mirroring import painter_of
from charthouse.ui.painting.text import CENTRE, draw_text, draw_wrapped, text_height
from charthouse.ui.theme import Theme
from charthouse.ui.wording import status_within

_BULLET, _FIGURES, _AIR = 22, 18, 4


class BandsPreview(QWidget):
    """The picture stays the last one that made sense; what does not hold together is said below it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._scale: Scale | None = None
        self._figures: Sequence[tuple[float, str]] = ()
        self._words, self._refused = "", False
        theme.changed.connect(self._restyle)

    @property
    def text(self) -> str:
        """What it says."""
        return self._words

    @property
    def scale(self) -> Scale | None:
        """What it shows."""
        return self._scale

    def show_measure(self, row: MeasureRow, writer: Writer, *, typed: bool) -> None:
        """Show the measure as it is, or as it would be with what is `typed`."""
        self._scale, self._refused = scale_of(row), False
        self._figures = _figures(row, self._scale, writer) if self._scale is not None else ()
        self._words = self._sentence(row, writer, typed=typed)
        self._tell()

    def refuse(self, reason: str) -> None:
        """Say why what is typed would not be stored."""
        news = reason != self._words
        self._words, self._refused = reason, True
        self._tell()
        if news:
            announce(self, reason, urgent=True)

    def _sentence(self, row: MeasureRow, writer: Writer, *, typed: bool) -> str:
        good, bad = writer.thresholds(row)
        ranges = [self.tr("on track: {range}").format(range=good)] if good else []
        ranges += [self.tr("off track: {range}").format(range=bad)] if bad else []
        said = self.tr("{value} would be {status}") if typed else self.tr("{value} is {status}")
        value, status = writer.actual(row), status_within(row.state.status)
        now = [] if row.state.value is None else [said.format(value=value, status=status)]
        words = "; ".join([*now, *ranges])
        return words[:1].upper() + words[1:] if words else self.tr("Give a goal and a red flag to see what they mean.")

    def _tell(self) -> None:
        self.setAccessibleName(self._words)
        self._restyle()

    def _restyle(self) -> None:
        px = self._theme.px
        picture = px(_BULLET + _FIGURES) if self._scale is not None else 0
        words = text_height(self._words, max(self.width(), px(120)), self._theme, size=12)
        self.setFixedHeight(picture + px(_AIR) + words + px(2))
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._restyle()

    def paintEvent(self, event: QPaintEvent) -> None:
        px, top = self._theme.px, 0
        if self._scale is not None:
            top = px(_BULLET + _FIGURES)
            with QPainter(self) as painter:  # a bullet runs from left to right in every language, and so its figures
                painter.setOpacity(0.45 if self._refused else 1.0)
                self._paint_picture(painter, self._scale)
        with painter_of(self) as painter:
            room = QRectF(0, top + px(_AIR), self.width(), self.height() - top)
            role = "bad_text" if self._refused else "text2"
            draw_wrapped(painter, room, self._words, self._theme, size=12, role=role)

    def _paint_picture(self, painter: QPainter, scale: Scale) -> None:
        paint_bullet(painter, QRectF(0, 0, self.width(), self._theme.px(_BULLET)), scale, self._theme)
        for place, figure in self._places():
            draw_text(painter, place, figure, self._theme, size=11, role="text2", align=CENTRE, tnum=True)

    def _places(self) -> list[tuple[QRectF, str]]:
        """Where the figures stand below the scale; one that would touch another is left out, the last ones first."""
        px, found = self._theme.px, list[tuple[QRectF, str]]()
        for share, figure in self._figures:
            wide = self._theme.advance(figure, 11, tnum=True) + px(8)
            left = min(max(share * self.width() - wide / 2, 0), self.width() - wide)
            place = QRectF(left, px(_BULLET), wide, px(_FIGURES))
            if not any(place.intersects(other) for other, _ in found):
                found.append((place, figure))
        return found


def _figures(row: MeasureRow, scale: Scale, writer: Writer) -> list[tuple[float, str]]:
    """The limits of the ranges at their places on the scale, then its two ends; the most telling first."""
    defined, state, places = row.definition, row.state, [place for place, _ in scale.bands]
    if defined.direction is Direction.RANGE:
        held = list(zip(places[1:3], (defined.low, defined.high), strict=False))
    else:
        held = list(zip(places, (state.red_flag, state.target), strict=False))[::-1]
    held += [(0.0, scale.ends[0]), (1.0, scale.ends[1])]
    return [(place, writer.value(row, value)) for place, value in held if value is not None]
