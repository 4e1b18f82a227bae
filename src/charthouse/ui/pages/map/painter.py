"""How the parts of the map look (LOOK 5, Map)."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from charthouse.document.queries.strategy_map import MapBox
from charthouse.domain.kinds import Cause, Status
from charthouse.ui.pages.map.geometry import BandShape, LinkShape
from charthouse.ui.pages.map.words import band_word
from charthouse.ui.painting.marks import TILE_WIDTH, paint_avatar, paint_status_tile
from charthouse.ui.painting.mirroring import mirrored
from charthouse.ui.painting.rows import fill_round, outline, ring
from charthouse.ui.painting.text import draw_text, draw_wrapped, fitting, text_height
from charthouse.ui.theme import Theme


@dataclass(frozen=True, slots=True)
class BoxState:
    """How a box is shown. `on_path`: a link of the current box's ways ends here; `target`: a new link would."""

    status: Status | None
    current: bool = False
    focused: bool = False
    on_path: bool = False
    target: bool = False


def paint_band(painter: QPainter, shape: BandShape, theme: Theme, *, lit: bool) -> None:
    """The ground of a band and its name; `lit` while a box is dragged over it."""
    radius = theme.px(10)
    fill_round(painter, shape.rect, theme.tokens.tint if lit else theme.tokens.raised, radius)
    outline(painter, shape.rect, theme.tokens.accent if lit else theme.tokens.line, radius)
    words = band_word(shape.name)
    height = min(text_height(words, shape.label.width(), theme, weight=600), shape.label.height())
    label = QRectF(shape.label.left(), shape.label.center().y() - height / 2, shape.label.width(), height)
    painter.save()
    painter.setClipRect(shape.label)
    draw_wrapped(painter, label, words, theme, weight=600, role="text2" if shape.name else "text3")
    painter.restore()


def paint_link(painter: QPainter, shape: LinkShape, theme: Theme, *, on_path: bool, chosen: bool) -> None:
    """A line with its head: dashed where it only supports, stronger on the ways of the current box."""
    colour = theme.tokens.accent if on_path or chosen else theme.tokens.ctrl
    pen = QPen(colour, 3.0 if chosen else theme.tokens.ring if on_path else 1.5)
    if shape.link.kind is Cause.SUPPORTS:
        pen.setDashPattern([4.0, 3.0])
    paint_line(painter, shape.path, pen)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawPolygon(shape.head)


def paint_line(painter: QPainter, path: QPainterPath, pen: QPen) -> None:
    """A curve without an end."""
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(path)


def paint_box(painter: QPainter, rect: QRectF, box: MapBox, state: BoxState, theme: Theme) -> None:
    """A box: state, code and owner above the title."""
    px, tokens = theme.px, theme.tokens
    lit = state.current or state.target
    fill_round(painter, rect, tokens.tint if lit else tokens.sheet, px(8))
    if lit:
        ring(painter, rect, tokens.focus if state.focused else tokens.accent, px(8), tokens.ring)
    else:
        outline(painter, rect, tokens.accent if state.on_path else tokens.line2, px(8))
    with mirrored(painter, rect):
        _paint_head(painter, rect, box, state, theme)
    title = QRectF(rect.left() + px(12), rect.top() + px(36), rect.width() - px(20), rect.height() - px(39))
    _paint_title(painter, title, box.title, theme)


def _paint_head(painter: QPainter, rect: QRectF, box: MapBox, state: BoxState, theme: Theme) -> None:
    """State, code and owner in one line, from the left."""
    px, lit = theme.px, state.current or state.target
    start = px(12)
    if state.status is not None:
        paint_status_tile(painter, QPointF(rect.left() + start, rect.top() + px(11)), state.status, theme)
        start += px(TILE_WIDTH + 8)
    code = QRectF(rect.left() + start, rect.top() + px(10), rect.width() - start - px(44), px(20))
    role = "tint_text" if lit else "text2"
    draw_text(painter, code, box.code, theme, size=12, weight=600 if lit else 500, role=role, tnum=True)
    if box.owner is not None:
        disc = QPointF(rect.right() - px(34), rect.top() + px(8))
        paint_avatar(painter, disc, box.owner, box.owner_name, theme)


def title_rect(rect: QRectF, theme: Theme) -> QRectF:
    """Where the title of a box is edited."""
    px = theme.px
    return QRectF(rect.left() + px(4), rect.top() + px(36), rect.width() - px(8), px(34))


def _paint_title(painter: QPainter, room: QRectF, title: str, theme: Theme) -> None:
    """As many lines as there is room for, in the middle of it; the tooltip has the whole."""
    shown = fitting(title, room.size(), theme, weight=500)
    spare = max(room.height() - text_height(shown, room.width(), theme, weight=500), 0)
    draw_wrapped(painter, room.adjusted(0, spare / 2, 0, 0), shown, theme, weight=500, whole=title)
