"""Bullets, sparklines and progress tracks: small pictures of numbers, from values already scaled by the caller.

Positions are fractions of the width, 0 at the left end and 1 at the right; a read model chooses the scale, so that
page and PDF show the same picture.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from charthouse.document.queries.pictures import OFF, ON, RISK, Scale
from charthouse.domain.kinds import Status
from charthouse.ui.theme import Theme


def paint_bullet(painter: QPainter, rect: QRectF, scale: Scale, theme: Theme) -> None:
    """A bullet graph, 16 px high, in the middle of the height of `rect`."""
    size = QSize(round(rect.width()), theme.px(18))
    at = QPointF(rect.left(), rect.center().y() - size.height() / 2)
    theme.marks.draw(painter, at, size, scale, lambda p, area: _bullet(p, area, scale, theme))


def _bullet(painter: QPainter, area: QRectF, scale: Scale, theme: Theme) -> None:
    tokens = theme.tokens
    bed = area.adjusted(0, 1, 0, -1)
    clip = QPainterPath()
    clip.addRoundedRect(bed, theme.px(3), theme.px(3))
    painter.setClipPath(clip)
    for end, meaning in reversed(scale.bands):
        painter.fillRect(_until(bed, end), {OFF: tokens.poor, RISK: tokens.fair, ON: tokens.good}[meaning])
    if scale.value is not None and scale.from_zero:
        thin = bed.height() * 0.29
        painter.fillRect(_until(bed, scale.value).adjusted(0, thin, 0, -thin), tokens.bar)
    painter.setClipping(False)
    if scale.value is not None and not scale.from_zero:
        _dot(painter, bed, scale.value, theme)
    if scale.target is not None:
        painter.fillRect(_mark(area, scale.target, theme), tokens.mark)


def _dot(painter: QPainter, bed: QRectF, fraction: float, theme: Theme) -> None:
    """A bar that does not start at zero would lie about lengths: a point on the scale does not."""
    radius = theme.px(4)
    x = bed.left() + radius + 1 + (bed.width() - 2 * radius - 2) * min(max(fraction, 0.0), 1.0)
    painter.setPen(QPen(theme.tokens.sheet, 1.5))
    painter.setBrush(theme.tokens.bar)
    painter.drawEllipse(QPointF(x, bed.center().y()), radius, radius)


def _until(bed: QRectF, fraction: float) -> QRectF:
    return QRectF(bed.left(), bed.top(), bed.width() * min(max(fraction, 0.0), 1.0), bed.height())


def _mark(area: QRectF, fraction: float, theme: Theme) -> QRectF:
    width = theme.px(2)
    left = round(area.left() + (area.width() - width) * min(max(fraction, 0.0), 1.0))
    return QRectF(left, area.top(), width, area.height())


def paint_progress(painter: QPainter, rect: QRectF, value: float | None, target: float | None, theme: Theme) -> None:
    """A 6 px track with its bar and a 2 × 12 target mark, in the middle of the height of `rect`."""
    size = QSize(round(rect.width()), theme.px(12))
    at = QPointF(rect.left(), rect.center().y() - size.height() / 2)
    key = ("progress", value, target)
    theme.marks.draw(painter, at, size, key, lambda p, area: _progress(p, area, value, target, theme))


def _progress(painter: QPainter, area: QRectF, value: float | None, target: float | None, theme: Theme) -> None:
    height = theme.px(6)
    track = QRectF(0, (area.height() - height) / 2, area.width(), height)
    clip = QPainterPath()
    clip.addRoundedRect(track, height / 2, height / 2)
    painter.setClipPath(clip)
    painter.fillRect(track, theme.tokens.press)
    if value is not None:
        painter.fillRect(_until(track, value), theme.tokens.bar)
    painter.setClipping(False)
    if target is not None:
        painter.fillRect(_mark(area, target, theme), theme.tokens.mark)


def paint_sparkline(
    painter: QPainter, rect: QRectF, values: Sequence[float | None], status: Status, theme: Theme
) -> None:
    """The course of `values`, lowest at the foot; a gap where there is None, the last point in its state's colour."""
    size = QSize(round(rect.width()), round(rect.height()))
    key = ("spark", tuple(values), status)
    theme.marks.draw(painter, rect.topLeft(), size, key, lambda p, area: _sparkline(p, area, values, status, theme))


def _sparkline(painter: QPainter, area: QRectF, values: Sequence[float | None], status: Status, theme: Theme) -> None:
    points = _points(area.adjusted(1, theme.px(4), -theme.px(5), -theme.px(4)), values)
    if not any(points):
        return
    line = QPainterPath()
    broken = True
    for point in points:
        if point is None:
            broken = True
        elif broken:
            line.moveTo(point)
            broken = False
        else:
            line.lineTo(point)
    painter.strokePath(line, QPen(theme.tokens.text2, 1.5, c=Qt.PenCapStyle.RoundCap, j=Qt.PenJoinStyle.RoundJoin))
    last = next(point for point in reversed(points) if point is not None)
    painter.setBrush(theme.tokens.states[status].text)
    painter.setPen(QPen(theme.tokens.sheet, 1.5))
    painter.drawEllipse(last, theme.px(3.2), theme.px(3.2))


def _points(area: QRectF, values: Sequence[float | None]) -> list[QPointF | None]:
    known = [value for value in values if value is not None]
    if not known:
        return []
    low, high = min(known), max(known)
    spread = (high - low) or 1.0
    step = area.width() / max(len(values) - 1, 1)
    foot = area.bottom() if high > low else area.center().y()  # a flat course runs through the middle
    return [
        None if value is None else QPointF(area.left() + at * step, foot - (value - low) / spread * area.height())
        for at, value in enumerate(values)
    ]
