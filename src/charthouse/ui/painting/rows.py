"""The ground of list and table rows: bands, hairlines, rings. All radii and widths are LOOK's."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from charthouse.ui.theme import Theme


def fill_round(painter: QPainter, rect: QRectF, colour: QColor, radius: float) -> None:
    """A rounded rectangle without a border."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRoundedRect(rect, radius, radius)
    painter.restore()


def ring(painter: QPainter, rect: QRectF, colour: QColor, radius: float, width: float = 2) -> None:
    """A border of `width` inside `rect`."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour, width))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    half = width / 2
    painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), radius, radius)
    painter.restore()


def focus_ring(painter: QPainter, rect: QRectF, theme: Theme, radius: float) -> None:
    """The ring round what has the keyboard, just inside `rect`."""
    ring(painter, rect, theme.tokens.focus, radius, theme.tokens.ring)


def outline(painter: QPainter, rect: QRectF, colour: QColor, radius: float) -> None:
    """A border of one pixel, on the pixels just inside `rect`."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour, 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
    painter.restore()


def hairline(painter: QPainter, rect: QRectF, theme: Theme, *, role: str = "line") -> None:
    """One pixel along the foot of `rect`, inside it."""
    painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), getattr(theme.tokens, role))


def row_band(
    painter: QPainter,
    rect: QRectF,
    theme: Theme,
    *,
    selected: bool = False,
    hovered: bool = False,
    focused: bool = False,
    fresh: float = 0.0,
) -> None:
    """The band under a list or tree row.

    `selected` is tinted with a bar at its start, `focused` (the list has the keyboard) adds the ring, `fresh` from 1
    to 0 is how new the row is.
    """
    tokens, radius = theme.tokens, theme.px(6)
    if selected:
        fill_round(painter, rect, tokens.tint, radius)
        if tokens.high_contrast:
            outline(painter, rect, tokens.ctrl, radius)
        bar = QRectF(rect.left(), rect.top() + 2, theme.px(3), rect.height() - 4)
        fill_round(painter, bar, tokens.accent, 1.5)
    elif hovered:
        fill_round(painter, rect, tokens.hover, radius)
    if fresh > 0:
        colour = QColor(tokens.tint2)
        colour.setAlphaF(min(fresh, 1.0))
        fill_round(painter, rect, colour, radius)
    if selected and focused:
        focus_ring(painter, rect, theme, radius)


def drop_line(painter: QPainter, start: float, end: float, y: float, theme: Theme) -> None:
    """Where a dragged row will land between two rows: 2 px accent with a dot at its start."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.tokens.accent, 2))
    painter.drawLine(round(start), round(y), round(end), round(y))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.tokens.accent)
    dot = theme.px(4)
    painter.drawEllipse(QRectF(start - dot, y - dot, dot * 2, dot * 2))
    painter.restore()
