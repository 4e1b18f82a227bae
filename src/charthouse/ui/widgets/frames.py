"""The white sheet and the cards on it: rounded grounds painted once, with room for a layout inside."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QWidget

from charthouse.ui.theme import Theme


class Panel(QFrame):
    """A rounded rectangle filled with one token role and bordered with another."""

    def __init__(
        self, theme: Theme, *, fill: str, border: str = "line", radius: int = 10, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._fill, self._border, self._radius = theme, fill, border, radius
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = self._theme.tokens
        radius = self._theme.px(self._radius)
        edge = max(radius, 1)
        inside = self.rect().adjusted(edge, edge, -edge, -edge)
        with QPainter(self) as painter:
            if inside.contains(event.rect()):  # something on it is painted anew: there is neither edge nor corner
                painter.fillRect(event.rect(), getattr(tokens, self._fill))
                return
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setBrush(getattr(tokens, self._fill))
            painter.setPen(QPen(getattr(tokens, self._border), 1))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)


class Sheet(Panel):
    """The page's ground; its layout stays one pixel inside, so that children do not paint over the corners."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, fill="sheet", parent=parent)
        self.setContentsMargins(1, 1, 1, 1)


class Card(Panel):
    """A raised card on the sheet."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, fill="raised", parent=parent)
        self.setContentsMargins(1, 1, 1, 1)


class Rule(QWidget):
    """A hairline, horizontal or vertical by how the layout stretches it."""

    def __init__(
        self, theme: Theme, *, vertical: bool = False, role: str = "line", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._role = theme, role
        if vertical:
            self.setFixedWidth(1)
        else:
            self.setFixedHeight(1)
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), getattr(self._theme.tokens, self._role))
