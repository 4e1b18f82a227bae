"""What a list says when not all of it is seen: a fade at its end, and a line with the number of rows beyond."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPaintEvent, QTransform
from PySide6.QtWidgets import QPushButton, QWidget

from charthouse.ui.numbers import written
from charthouse.ui.painting.mirroring import painter_of, put_pixmap
from charthouse.ui.painting.text import draw_text
from charthouse.ui.theme import Theme
from charthouse.ui.widgets.rowlist.stacked import FADE
from charthouse.ui.widgets.rowlist.view import RowView

_LINE = 24  # pixels


class Fade(QWidget):
    """Lies over a list and lets its first and last pixels fade into the card."""

    def __init__(self, theme: Theme, view: QWidget, ground: str = "raised") -> None:
        super().__init__(view)
        self._theme, self._view, self._ground = theme, view, ground
        self._above = self._below = False
        self.hide()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        view.installEventFilter(self)

    def follow(self, *, above: bool, below: bool) -> None:
        """Fade where there is more to see."""
        if (above, below) != (self._above, self._below):
            self._above, self._below = above, below
            self.setVisible(above or below)
            self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.resize(self._view.size())
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        depth = min(self._theme.px(FADE), self.height() // 4)  # where there is little room, rows can still be read
        with painter_of(self) as painter:
            if self._above:
                self._paint(painter, QRectF(0, 0, self.width(), depth), full_at_top=True)
            if self._below:
                self._paint(painter, QRectF(0, self.height() - depth, self.width(), depth), full_at_top=False)

    def _paint(self, painter: QPainter, rect: QRectF, *, full_at_top: bool) -> None:
        full = QColor(getattr(self._theme.tokens, self._ground))
        clear = QColor(full)
        clear.setAlpha(0)
        gradient = QLinearGradient(rect.topLeft(), rect.bottomLeft())
        gradient.setColorAt(0.0, full if full_at_top else clear)
        gradient.setColorAt(1.0, clear if full_at_top else full)
        painter.fillRect(rect, gradient)


class MoreLine(QPushButton):
    """“3 more ⌄” below the list, or “3 more ⌃” at its end; a click scrolls there."""

    def __init__(self, theme: Theme, view: RowView) -> None:
        super().__init__()
        self._theme, self._view = theme, view
        self._down, self._text_at = True, 0
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the arrow keys scroll already
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(self._scroll)
        theme.changed.connect(self._restyle)
        self._restyle()
        self.hide()

    def follow(self, text_at: int) -> None:
        """Say how many rows are out of sight, downwards first, beginning at so many pixels."""
        above, below = self._view.beyond()
        down = below > 0 or self._view.verticalScrollBar().value() == 0
        text = self.tr("{count} more").format(count=written(max(below if down else above, 1)))
        if (text, down, text_at) != (self.text(), self._down, self._text_at):
            self._down, self._text_at = down, text_at
            self.setText(text)
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        role = "accent_hover" if self.underMouse() else "accent"
        room = QRectF(self.rect()).adjusted(self._text_at, 0, 0, 0)
        with painter_of(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            width = draw_text(painter, room, self.text(), theme, size=12, weight=600, role=role)
            chevron = theme.pixmap("chevron-down", role, 14, dpr=self.devicePixelRatioF())
            if not self._down:
                chevron = chevron.transformed(QTransform().scale(1, -1))
            y = (self.height() - theme.px(14)) // 2
            put_pixmap(painter, QPointF(round(room.left() + width) + theme.px(5), y), chevron)

    def _scroll(self) -> None:
        bar = self._view.verticalScrollBar()
        bar.setValue(bar.value() + (1 if self._down else -1) * max(bar.pageStep() - self._theme.px(36), 1))

    def _restyle(self) -> None:
        self.setFixedHeight(self._theme.px(_LINE))
