"""What a capture line has to say about what is being typed: one sentence above it, over whatever stands there.

It never takes room from the list and never the focus; it goes with the text.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QWidget

from charthouse.ui.announcing import announce
from charthouse.ui.painting.marks import paint_icon
from charthouse.ui.painting.mirroring import painter_of
from charthouse.ui.painting.text import RIGHT, draw_text
from charthouse.ui.theme import Theme

_HEIGHT = 32


class CaptureHint(QPushButton):
    """Press it, or the key it names, to do what it says."""

    def __init__(self, theme: Theme, capture: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._capture, self._keys = theme, capture, ""
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its key reaches it from the line
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        capture.installEventFilter(self)
        theme.changed.connect(self._place)
        self.hide()

    def say(self, sentence: str, keys: str = "") -> None:
        """Show `sentence` with the key that does it; an empty one hides the hint. Announced when it is new."""
        news = bool(sentence) and (sentence != self.text() or self.isHidden())
        self._keys = keys
        self.setText(sentence)
        self.setEnabled(bool(keys))
        self.setVisible(bool(sentence))
        self._place()
        if news:
            spoken = f"{sentence}, {keys}" if keys else sentence
            announce(self._capture, spoken)

    @property
    def sentence(self) -> str:
        """What it says now; empty while it is hidden."""
        return "" if self.isHidden() else self.text()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move):
            self._place()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, px = self._theme, self._theme.px
        body = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        with painter_of(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(theme.tokens.line2, 1))
            hovered = self.underMouse() and self.isEnabled()
            painter.setBrush(theme.tokens.hover if hovered else theme.tokens.sheet)
            painter.drawRoundedRect(body, px(6), px(6))
            paint_icon(painter, QRectF(0, 0, px(32), self.height()), "sparkles", theme, role="accent", size=14)
            room = QRectF(self.rect()).adjusted(px(32), 0, -px(12), 0)
            if self._keys:
                width = draw_text(painter, room, self._keys, theme, size=12, weight=500, role="text2", align=RIGHT)
                room.setRight(room.right() - width - px(12))
            draw_text(painter, room, self.text(), theme, size=13)

    def _place(self) -> None:
        line, height = self._capture.geometry(), self._theme.px(_HEIGHT)
        self.setGeometry(line.x(), line.y() - height - self._theme.px(4), line.width(), height)
        self.raise_()
