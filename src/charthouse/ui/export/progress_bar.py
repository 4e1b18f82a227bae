"""A thin bar of how far long work is."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QProgressBar, QSizePolicy, QWidget

from charthouse.ui.painting.mirroring import painter_of
from charthouse.ui.painting.rows import fill_round
from charthouse.ui.theme import Theme

_STEPS = 1000


class ProgressBar(QProgressBar):
    """Qt's progress bar to a screen reader, a 6 px line to the eye."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName(name)
        self.setRange(0, _STEPS)
        self.setTextVisible(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def show_part(self, part: float) -> None:
        """From 0 to 1."""
        self.setValue(round(min(max(part, 0.0), 1.0) * _STEPS))

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(160), self._theme.px(6))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(60), self._theme.px(6))

    def paintEvent(self, event: QPaintEvent) -> None:
        ground = QRectF(self.rect())
        done = QRectF(ground)
        done.setWidth(max(ground.width() * self.value() / _STEPS, ground.height()))
        radius = ground.height() / 2
        with painter_of(self) as painter:
            fill_round(painter, ground, self._theme.tokens.press, radius)
            fill_round(painter, done, self._theme.tokens.accent, radius)
