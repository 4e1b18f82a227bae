"""A check box drawn in the theme's own way: a 16 px box in a 28 px row, the whole row can be clicked."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from charthouse.ui.painting.marks import paint_icon
from charthouse.ui.painting.mirroring import painter_of
from charthouse.ui.painting.rows import fill_round, focus_ring
from charthouse.ui.painting.text import draw_wrapped, text_height
from charthouse.ui.theme import Theme
from charthouse.ui.widgets.button import RING, by_keyboard

_LEAST = 120  # pixels of width that are enough, because the words wrap


class CheckBox(QCheckBox):
    """Qt's check box in behaviour; the ring shows only when the keyboard brought the focus. Long words wrap."""

    def __init__(self, theme: Theme, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._theme = theme
        self._ringed = False
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self.updateGeometry)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        px = self._theme.px
        words = round(self._theme.advance(self._plain_text(), 13)) + 1
        return QSize(RING + px(16 + 9) + words + RING, px(28))

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.sizeHint().width(), self._theme.px(_LEAST)), self.sizeHint().height())

    def heightForWidth(self, width: int) -> int:
        words = text_height(self._plain_text(), self._words(width, 0).width(), self._theme)
        return max(self._theme.px(28), words + self._theme.px(10))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setMinimumHeight(self.heightForWidth(self.width()))  # a dialog that has a height asks for no other

    def _words(self, width: int, height: int) -> QRectF:
        """Where the words stand beside the box."""
        start = RING + self._theme.px(16 + 9)
        return QRectF(start, 0, width - start - RING, height)

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._ringed = by_keyboard(event, self._ringed)
        super().focusInEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        px = self._theme.px
        box = QRectF(RING, (self.height() - px(16)) / 2, px(16), px(16))
        with painter_of(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint_box(painter, box)
            if self.hasFocus() and self._ringed:
                focus_ring(painter, box.adjusted(-RING, -RING, RING, RING), self._theme, px(7))
            words, role = self._words(self.width(), self.height()), "text" if self.isEnabled() else "text3"
            high = text_height(self._plain_text(), words.width(), self._theme)
            words.adjust(0, (self.height() - high) / 2, 0, 0)
            draw_wrapped(painter, words, self._plain_text(), self._theme, role=role)

    def _paint_box(self, painter: QPainter, box: QRectF) -> None:
        checked, enabled, hovered = self.isChecked(), self.isEnabled(), self.underMouse()
        paint_check(painter, box, self._theme, checked=checked, enabled=enabled, hovered=hovered)

    def _plain_text(self) -> str:
        return self.text().replace("&&", "\0").replace("&", "").replace("\0", "&")


def paint_check(
    painter: QPainter, box: QRectF, theme: Theme, *, checked: bool, enabled: bool, hovered: bool = False
) -> None:
    """The box of a check box, for rows of lists too."""
    tokens, radius = theme.tokens, theme.px(4)
    if checked:
        fill_round(painter, box, tokens.accent if enabled else tokens.press, radius)
        paint_icon(painter, box, "check", theme, role="on_accent" if enabled else "text3", size=12)
        return
    fill_round(painter, box, tokens.hover if hovered else tokens.sheet, radius)
    painter.setPen(QPen(tokens.ctrl if enabled else tokens.line2, 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
