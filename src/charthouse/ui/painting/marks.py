"""Status tiles, corner marks, avatars, chips and stars: each a function of painter, place, values and theme.

A state is never colour alone: a glyph drawn as a shape, a letter, and where there is room the word.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from charthouse.domain.kinds import Quadrant, Status
from charthouse.domain.text import first_letters
from charthouse.ui.marks import dpr_of, on_pixel
from charthouse.ui.painting.mirroring import put_pixmap, upright
from charthouse.ui.painting.rows import fill_round
from charthouse.ui.painting.text import CENTRE, RIGHT, draw_text
from charthouse.ui.theme import Theme
from charthouse.ui.wording import status_letter, status_word

TILE_WIDTH, TILE_HEIGHT = 30, 18
_POINTING = frozenset({"chevron-right", "arrow-right", "undo-2", "redo-2"})  # along the language


def paint_glyph(painter: QPainter, centre: QPointF, size: float, status: Status, colour: QColor) -> None:
    """The shape of a state: disc, triangle, square, or a ring where there is nothing to judge."""
    half = size / 2
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    if status is Status.ON_TRACK:
        painter.drawEllipse(centre, half, half)
    elif status is Status.AT_RISK:
        top, base = centre.y() - half * 0.95, centre.y() + half * 0.85
        corners = [QPointF(centre.x() - half * 1.1, base), QPointF(centre.x() + half * 1.1, base)]
        painter.drawPolygon(QPolygonF([QPointF(centre.x(), top), *corners]))
    elif status is Status.OFF_TRACK:
        painter.drawRect(QRectF(centre.x() - half * 0.9, centre.y() - half * 0.9, size * 0.9, size * 0.9))
    else:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colour, size * 0.18))
        painter.drawEllipse(centre, half * 0.8, half * 0.8)


def paint_status_tile(painter: QPainter, at: QPointF, status: Status, theme: Theme) -> None:
    """The tile with glyph and letter, its top left corner at `at`; 30 × 18 at 100 %."""
    size = QSize(theme.px(TILE_WIDTH), theme.px(TILE_HEIGHT))
    theme.marks.draw(painter, at, size, ("tile", status), lambda p, rect: _tile(p, rect, status, theme))


def _tile(painter: QPainter, rect: QRectF, status: Status, theme: Theme) -> None:
    hue = theme.tokens.states[status]
    radius = theme.px(4)
    if hue.tile is None:
        painter.setPen(QPen(theme.tokens.ctrl, 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
    else:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(hue.tile)
        painter.drawRoundedRect(rect, radius, radius)
    paint_glyph(painter, QPointF(rect.width() * 9.5 / TILE_WIDTH, rect.center().y()), theme.px(8), status, hue.tile_ink)
    letter = QRectF(rect.width() * 15.5 / TILE_WIDTH, 0, rect.width() * 12 / TILE_WIDTH, rect.height())
    painter.setFont(theme.font(11, 700))
    painter.setPen(hue.tile_ink)
    painter.drawText(letter, int(CENTRE), status_letter(status))


def paint_status(painter: QPainter, rect: QRectF, status: Status, theme: Theme, word: str = "") -> None:
    """The tile and then the word, in the middle of the height of `rect`; `word` replaces the usual one."""
    top = rect.center().y() - theme.px(TILE_HEIGHT) / 2
    paint_status_tile(painter, QPointF(rect.left(), top), status, theme)
    room = rect.adjusted(theme.px(TILE_WIDTH + 7), 0, 0, 0)
    draw_text(painter, room, word or status_word(status), theme, weight=500)


def paint_corner_mark(painter: QPainter, at: QPointF, status: Status, theme: Theme) -> None:
    """The worst state anywhere below: a small glyph and letter, 24 × 14 at 100 %, top left at `at`."""
    size = QSize(theme.px(24), theme.px(14))
    theme.marks.draw(painter, at, size, ("corner", status), lambda p, rect: _corner(p, rect, status, theme))


def _corner(painter: QPainter, rect: QRectF, status: Status, theme: Theme) -> None:
    colour = theme.tokens.states[status].text
    paint_glyph(painter, QPointF(theme.px(5), rect.center().y()), theme.px(7), status, colour)
    painter.setFont(theme.font(11, 700))
    painter.setPen(colour)
    painter.drawText(rect.adjusted(theme.px(12), 0, 0, 0), int(Qt.AlignmentFlag.AlignVCenter), status_letter(status))


def initials(name: str) -> str:
    """The first letters of the first and the last word of a name."""
    letters = first_letters(name)
    return "".join(letters[:1] + letters[1:][-1:])


def paint_avatar(painter: QPainter, at: QPointF, person: str, name: str, theme: Theme, size: int = 24) -> None:
    """A disc with the initials of `name` in the colour of the id `person`; top left at `at`."""
    side, colour = theme.px(size), theme.people.colour_of(person)
    key = ("avatar", colour, initials(name))
    theme.marks.draw(painter, at, QSize(side, side), key, lambda p, rect: _avatar(p, rect, colour, name, theme))


def _avatar(painter: QPainter, rect: QRectF, colour: int, name: str, theme: Theme) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.tokens.people[colour])
    painter.drawEllipse(rect)
    painter.setFont(theme.font(11, 600))
    painter.setPen(Qt.GlobalColor.white)
    painter.drawText(rect, int(CENTRE), initials(name))


def chip_width(text: str, theme: Theme, *, weight: int = 500) -> int:
    """How wide `paint_chip` makes `text`."""
    return round(theme.advance(text, 12, weight)) + theme.px(16)


def paint_chip(
    painter: QPainter, at: QPointF, text: str, theme: Theme, *, role: str = "text2", fill: str = "sunken"
) -> int:
    """A soft chip of 20 px height, top left at `at`; returns its width."""
    rect = QRectF(at.x(), at.y(), chip_width(text, theme), theme.px(20))
    fill_round(painter, rect, getattr(theme.tokens, fill), theme.px(5))
    draw_text(painter, rect, text, theme, size=12, weight=500, role=role, align=CENTRE)
    return round(rect.width())


def paint_warning_chip(painter: QPainter, rect: QRectF, text: str, theme: Theme) -> None:
    """Over-allocation: a soft red chip with a triangle and the signed figure, at the right end of `rect`."""
    hue = theme.tokens.bad
    width = theme.advance(text, 13, 600, tnum=True) + theme.px(34)
    height = theme.px(22)
    chip = QRectF(rect.right() - width, rect.center().y() - height / 2, width, height)
    fill_round(painter, chip, hue.soft, theme.px(5))
    paint_glyph(painter, QPointF(chip.left() + theme.px(12), chip.center().y()), theme.px(9), Status.AT_RISK, hue.text)
    draw_text(
        painter, chip.adjusted(0, 0, -theme.px(8), 0), text, theme, weight=600, role="bad_text", align=RIGHT, tnum=True
    )


def paint_letter_tile(painter: QPainter, rect: QRectF, quadrant: Quadrant, theme: Theme, text: str = "") -> None:
    """The letter (or a code) of a SWOT quadrant on its soft ground."""
    hue = theme.tokens.swot[quadrant]
    fill_round(painter, rect, hue.fill, theme.px(4))
    painter.setFont(theme.font(12, 600, tnum=bool(text)))
    painter.setPen(hue.ink)
    with upright(painter, rect):
        painter.drawText(rect, int(CENTRE), text or quadrant.letter)


def paint_star(painter: QPainter, rect: QRectF, theme: Theme, *, starred: bool, size: int = 14) -> None:
    """A filled star, or its outline while the pointer is over the row."""
    star = theme.pixmap("star", "star" if starred else "text3", size, dpr=dpr_of(painter), fill=starred)
    side = theme.px(size)
    put_pixmap(painter, _middle(rect, side), star)


def paint_icon(
    painter: QPainter, rect: QRectF, name: str, theme: Theme, *, role: str = "text2", size: int = 16
) -> None:
    """A lucide icon in the middle of `rect`, on whole pixels."""
    side = theme.px(size)
    at = _middle(rect, side)
    pixmap = theme.pixmap(name, role, size, dpr=dpr_of(painter))
    if name in _POINTING:
        painter.drawPixmap(at, pixmap)  # mirrored with what it points along
    else:
        put_pixmap(painter, at, pixmap)


def _middle(rect: QRectF, side: int) -> QPointF:
    """Where a square picture stands in the middle of `rect`, on whole pixels."""
    return QPointF(on_pixel(rect.center().x() - side / 2), on_pixel(rect.center().y() - side / 2))
