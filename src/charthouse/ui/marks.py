"""Small marks painted once and then only copied: a status tile costs 3 µs as a pixmap, 215 µs as shapes.

The theme owns one `Marks` and throws it away with its colours; painters draw through `theme.marks`.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable
from math import floor

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPixmap

from charthouse.ui.painting.mirroring import put_pixmap

Paint = Callable[[QPainter, QRectF], None]
_MOST = 4_000  # sparklines of a long scorecard, on both screens


def dpr_of(painter: QPainter) -> float:
    """Device pixels to one of ours, where `painter` paints."""
    device = painter.device()
    return device.devicePixelRatio()


def on_pixel(at: float) -> int:
    """The whole pixel nearest to a place, from a half onwards the next: the same in every row, as `round` is not."""
    return floor(at + 0.5)


class Marks:
    """Pixmaps by (what it shows, size, device pixel ratio)."""

    def __init__(self) -> None:
        self._made: dict[Hashable, QPixmap] = {}

    def draw(self, painter: QPainter, at: QPointF, size: QSize, key: Hashable, paint: Paint) -> None:
        """Copy the mark `key` to `at`, painting it first when it is new."""
        dpr = dpr_of(painter)
        whole = (key, size.width(), size.height(), dpr)
        if whole not in self._made:
            if len(self._made) > _MOST:
                self._made.clear()
            self._made[whole] = _painted(size, dpr, paint)
        put_pixmap(painter, QPointF(on_pixel(at.x()), on_pixel(at.y())), self._made[whole])


def _painted(size: QSize, dpr: float, paint: Paint) -> QPixmap:
    pixmap = QPixmap(size * dpr)
    pixmap.setDevicePixelRatio(dpr)
    pixmap.fill(Qt.GlobalColor.transparent)
    with QPainter(pixmap) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint(painter, QRectF(0, 0, size.width(), size.height()))
    return pixmap
