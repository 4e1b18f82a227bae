"""A page drawn by hand: what a program would paint that knew the place of every text and mark, and nothing else.

The floor of an Enter. It is drawn by the app's own helpers for texts and marks, but by no widget, view, model or
layout, and from no picture of a row. `likeness` tells whether it shows what the page shows.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from charthouse.ui.pages.page import Page
from charthouse.ui.painting.marks import paint_icon
from charthouse.ui.painting.rows import fill_round, focus_ring, outline
from charthouse.ui.painting.text import LEFT, RIGHT, draw_text
from charthouse.ui.theme import Theme
from charthouse.ui.widgets.button import RING, Button
from charthouse.ui.widgets.capture import CaptureLine

_COARSE = 4  # pixels a side, over which greys are averaged before they are compared
_INK, _NEAR = 6, 24  # of 255: what is not ground; what is the same, as a letter is that stands half a pixel aside


class ByHand:
    """A list of what to draw, made once; `onto` draws it."""

    def __init__(self, page: Page) -> None:
        self.theme: Theme = page.theme
        self._page = page
        self._calls: list[Callable[[QPainter], object]] = []

    def add(self, draw: Callable[..., object], *args: object, **named: object) -> None:
        """Draw this too; the painter comes first."""
        self._calls.append(lambda painter: draw(painter, *args, **named))

    def place(self, widget: QWidget) -> QRectF:
        """Where a widget stands on the page."""
        at = widget.mapTo(self._page, QPoint(0, 0))
        return QRectF(at.x(), at.y(), widget.width(), widget.height())

    def text(self, rect: QRectF, text: str, **face: object) -> None:
        self.add(draw_text, rect, text, self.theme, **face)

    def head(self, title: str, facts: str, buttons: list[tuple[Button, str, str]]) -> None:
        """The head of the page: `buttons` with their icons and keys."""
        theme, px = self.theme, self.theme.px
        line = QRectF(px(24), px(6), self._page.width(), px(54))
        self.text(line, title, size=20, weight=600)
        self.text(line.adjusted(round(theme.advance(title, 20, 600)) + px(10), 0, 0, 0), facts, role="text2")
        for button, icon, keys in buttons:
            body = self.place(button).adjusted(RING, RING, -RING, -RING)
            self.add(fill_round, body, theme.tokens.sheet, px(6))
            self.add(outline, body, theme.tokens.line2, px(6))
            self.add(
                paint_icon, QRectF(body.left() + px(10), body.top(), px(16), body.height()), icon, theme, role="text"
            )
            self.text(body.adjusted(px(34), 0, 0, 0), button.text(), weight=500)
            if keys:
                self.text(body.adjusted(0, 0, -px(10), 0), keys, size=12, weight=500, role="text3", align=RIGHT)

    def capture(self, line: CaptureLine) -> None:
        """A line to type in, empty."""
        theme, px, rect = self.theme, self.theme.px, self.place(line)
        if line.hasFocus():
            self.add(fill_round, rect.adjusted(0, 1, 0, -1), theme.tokens.sheet, px(6))
            self.add(focus_ring, rect.adjusted(0, 1, 0, -1), theme, px(6))
        role = "accent" if line.hasFocus() else "text2"
        self.add(paint_icon, QRectF(rect.left(), rect.top(), px(32), rect.height()), "plus", theme, role=role)
        words = rect.adjusted(px(34), 0, 0, 0)
        self.text(words, line.placeholderText(), size=14, role="text3", align=LEFT)

    def fade(self, rect: QRectF, ground: QColor) -> None:
        """The pixels in which what goes on below leaves the page."""
        clear = QColor(ground)
        clear.setAlpha(0)
        gradient = QLinearGradient(rect.topLeft(), rect.bottomLeft())
        gradient.setColorAt(0.0, clear)
        gradient.setColorAt(1.0, ground)
        self.add(QPainter.fillRect, rect, gradient)

    def onto(self, picture: QPixmap) -> None:
        """Draw it all."""
        picture.fill(self.theme.tokens.sheet)
        with QPainter(picture) as painter:
            for call in self._calls:
                call(painter)

    def likeness(self) -> float:
        """How much of what is on the ground looks like the page, from 0 to 1."""
        drawn = QPixmap(self._page.size())
        self.onto(drawn)
        window = self._page.window()
        seen = window.grab(QRect(self._page.mapTo(window, QPoint(0, 0)), self._page.size()))
        return _alike(drawn.toImage(), seen.toImage())


def _alike(one: QImage, other: QImage) -> float:
    here, there = _greys(one), _greys(other)
    ground = Counter(there).most_common(1)[0][0]
    inked = [(a, b) for a, b in zip(here, there, strict=True) if abs(a - ground) > _INK or abs(b - ground) > _INK]
    return sum(abs(a - b) <= _NEAR for a, b in inked) / len(inked)


def _greys(image: QImage) -> bytes:
    small = QSize(image.width() // _COARSE, image.height() // _COARSE)
    even = image.scaled(small, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)
    grey = even.convertToFormat(QImage.Format.Format_Grayscale8)
    return b"".join(bytes(grey.constScanLine(y))[: small.width()] for y in range(small.height()))
