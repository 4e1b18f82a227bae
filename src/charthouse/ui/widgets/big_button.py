"""A large button with an icon, a title, a line about it and its key: the choices of the welcome page."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from charthouse.ui.painting.marks import paint_icon
from charthouse.ui.painting.rows import fill_round
from charthouse.ui.painting.text import RIGHT, draw_text
from charthouse.ui.theme import Theme
from charthouse.ui.widgets.button import RING, Button, Kind


class BigButton(Button):
    """60 px high, as wide as its column. Enter presses it as well as Space."""

    def __init__(
        self,
        theme: Theme,
        icon: str,
        title: str,
        about: str,
        *,
        keys: str = "",
        primary: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        kind = Kind.PRIMARY if primary else Kind.SECONDARY
        super().__init__(theme, title, kind=kind, icon=icon, shortcut=keys, height=60, parent=parent)
        self._about = about
        self.setAccessibleDescription(about)
        self.setAutoDefault(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(400), self._theme.px(60) + 2 * RING)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(400), self._theme.px(60) + 2 * RING)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def _paint_ground(self, painter: QPainter, body: QRectF) -> None:
        tokens, radius = self._theme.tokens, self._theme.px(10)
        busy = self.isDown() or self.underMouse()
        if self._kind is Kind.PRIMARY:
            fill_round(painter, body, tokens.accent_hover if busy else tokens.accent, radius)
            return
        fill_round(painter, body, tokens.hover if busy else tokens.sheet, radius)
        painter.setPen(QPen(tokens.line2, 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(body.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)

    def _paint_face(self, painter: QPainter, body: QRectF) -> None:
        theme, px = self._theme, self._theme.px
        loud, quiet, mark = ("on_accent",) * 3 if self._kind is Kind.PRIMARY else ("text", "text2", "accent")
        icon = QRectF(body.left(), body.top(), px(54), body.height())
        paint_icon(painter, icon, self._icon, theme, role=mark, size=20)
        room = body.adjusted(px(56), 0, -px(18), 0)
        keys = draw_text(painter, room, self._shortcut, theme, size=12, weight=500, role=quiet, align=RIGHT)
        width, middle = room.width() - keys - px(12), body.center().y()
        title = QRectF(room.left(), middle - px(20), width, px(20))
        about = QRectF(room.left(), middle + px(1), width, px(16))
        draw_text(painter, title, self._plain_text(), theme, size=14, weight=600, role=loud)
        draw_text(painter, about, self._about, theme, size=12, role=quiet)
