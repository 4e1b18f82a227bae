"""The button in the rail that looks like a line to type in and opens the palette."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy

from charthouse.ui.painting.marks import paint_icon
from charthouse.ui.painting.mirroring import painter_of
from charthouse.ui.painting.rows import fill_round, focus_ring, outline
from charthouse.ui.painting.text import RIGHT, draw_text
from charthouse.ui.theme import Theme
from charthouse.ui.widgets.button import native_keys

_HEIGHT, _WORDS_FROM = 32, 120


class FindButton(QPushButton):
    """Only the icon where there is no room for words."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setText(self.tr("Find or run…"))
        self.setAccessibleName(self.tr("Find or run…"))
        self._keys = native_keys("Ctrl+K")
        self.setToolTip(self._keys)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(_HEIGHT), self._theme.px(_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, px = self._theme, self._theme.px
        body, radius = QRectF(self.rect()), px(6)
        with painter_of(self) as painter:
            fill_round(painter, body, theme.tokens.hover if self.underMouse() else theme.tokens.sheet, radius)
            outline(painter, body, theme.tokens.line2, radius)
            wide = body.width() >= px(_WORDS_FROM)
            icon = QRectF(px(10), 0, px(16), body.height()) if wide else body
            paint_icon(painter, icon, "search", theme)
            if wide:
                keys = body.adjusted(0, 0, -px(10), 0)
                taken = draw_text(painter, keys, self._keys, theme, size=12, weight=500, role="text2", align=RIGHT)
                words = body.adjusted(px(36), 0, -px(16) - taken, 0)
                draw_text(painter, words, self.text(), theme, role="text3")
            if self.hasFocus():
                focus_ring(painter, body, theme, radius)
