"""Rows painted once and then only copied: a title and its cells cost 200 µs, their picture 10."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap

from charthouse.ui.marks import dpr_of
from charthouse.ui.painting.mirroring import mirror, put_pixmap
from charthouse.ui.theme import Theme

Paint = Callable[[QPainter], None]
_MOST = 80  # rows of a tall screen; a picture takes 150 kB, four times that where pixels are small


@dataclass(frozen=True, slots=True)
class Canvas:
    """A painter, and what its pictures are made for: asked once for all rows that it paints."""

    painter: QPainter
    dpr: float
    direction: Qt.LayoutDirection

    @classmethod
    def of(cls, painter: QPainter) -> Canvas:
        return cls(painter, dpr_of(painter), painter.layoutDirection())


class RowPictures:
    """The pictures of the rows that were painted last, each with the face it shows.

    A face is all that decides how the row looks, so a picture is never older than its row; colours and sizes are the
    owner's, who begins anew where the theme has changed. Where pixels are not whole ones of ours, and while words are
    marked that somebody looks for, rows are painted.
    """

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._kept: dict[str, tuple[object, QPixmap]] = {}

    def draw(self, canvas: Canvas, area: QRect, row: str, face: object, paint: Paint, *, ground: QColor) -> None:
        """Copy what `paint` once painted in `area` over `ground` for this `face` of a row; paint it where it is new."""
        if not canvas.dpr.is_integer() or self._theme.sought is not None:
            paint(canvas.painter)
            return
        whole = (face, area.width(), area.height(), canvas.dpr, canvas.direction)
        kept = self._kept.get(row)
        if kept is None or kept[0] != whole:
            self._kept.pop(row, None)
            if len(self._kept) >= _MOST:
                del self._kept[next(iter(self._kept))]
            kept = self._kept[row] = (whole, _painted(area, canvas, paint, ground))
        if canvas.direction == Qt.LayoutDirection.RightToLeft:
            put_pixmap(canvas.painter, QPointF(area.topLeft()), kept[1])
        else:
            canvas.painter.drawPixmap(area.topLeft(), kept[1])


def _painted(area: QRect, canvas: Canvas, paint: Paint, ground: QColor) -> QPixmap:
    pixmap = QPixmap(area.size() * canvas.dpr)
    pixmap.setDevicePixelRatio(canvas.dpr)
    pixmap.fill(ground)
    with QPainter(pixmap) as painter:
        painter.setLayoutDirection(canvas.direction)
        painter.translate(-area.left(), -area.top())
        mirror(painter, QRectF(area))
        paint(painter)
    return pixmap
