"""The contour lines of a chart behind the welcome page: two hills, drawn from a formula and the size of the window."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from math import cos, pi, sin

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap

from charthouse.ui.theme import Theme

_POINTS = 40  # of a ring; the curve between them is smooth


@dataclass(frozen=True, slots=True)
class Hill:
    """A hill: where it stands (as a part of the window), how wide its rings are, and how they bend."""

    x: float
    y: float
    rings: int
    first: float
    step: float
    bends: tuple[tuple[int, float, float], ...]  # frequency, strength, phase


_HILLS = (
    Hill(0.865, 0.135, 11, 72, 38, ((2, 0.17, 0.9), (3, 0.11, 2.3), (5, 0.035, 0.4))),
    Hill(0.075, 0.955, 12, 66, 36, ((2, 0.20, 2.6), (3, 0.09, 0.7), (4, 0.04, 1.9))),
)


def contours(size: QSize, dpr: float, theme: Theme) -> QPixmap:
    """The picture for a window of `size`, on the chrome; painted once for each size."""
    pixmap = QPixmap(size * dpr)
    pixmap.setDevicePixelRatio(dpr)
    pixmap.fill(theme.tokens.chrome)
    with QPainter(pixmap) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for hill in _HILLS:
            for at, ring in enumerate(_rings(hill, size)):
                painter.setPen(QPen(_ink(theme, at, hill.rings), 1.5 if at % 5 == 0 else 1.0))
                painter.drawPath(ring)
    return pixmap


def _ink(theme: Theme, at: int, rings: int) -> QColor:
    colour = QColor(theme.tokens.accent)
    colour.setAlphaF((0.17 if theme.tokens.dark else 0.20) * (1 - at / rings) + 0.02)
    return colour


def _rings(hill: Hill, size: QSize) -> Iterator[QPainterPath]:
    centre = QPointF(hill.x * size.width(), hill.y * size.height())
    for at in range(hill.rings):
        calm = 1.15 - 0.75 * at / hill.rings  # far rings are rounder
        radius = hill.first + hill.step * at
        points = [centre + _offset(hill, radius, calm, 2 * pi * turn / _POINTS) for turn in range(_POINTS)]
        yield _smooth(points)


def _offset(hill: Hill, radius: float, calm: float, angle: float) -> QPointF:
    bend = sum(strength * sin(frequency * angle + phase) for frequency, strength, phase in hill.bends)
    length = radius * (1 + calm * bend)
    return QPointF(length * 1.35 * cos(angle), length * 0.95 * sin(angle))


def _smooth(points: list[QPointF]) -> QPainterPath:
    """A closed curve through all points: Catmull–Rom segments as cubic Béziers."""
    path = QPainterPath(points[0])
    count = len(points)
    for at in range(count):
        before, start = points[at - 1], points[at]
        end, after = points[(at + 1) % count], points[(at + 2) % count]
        path.cubicTo(start + (end - before) / 6, end - (after - start) / 6, end)
    return path
