"""Scroll areas without a look of their own; one that is only as high as what it holds."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget

from charthouse.ui.painting.mirroring import margins

_LEAST = 120  # pixels of height that stay to scroll in


def scrolling(body: QWidget) -> QScrollArea:
    """`body` as wide as its place, scrolled up and down over the sheet, which shows through. Tab passes through it."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(body)
    for ground in (area.viewport(), body):
        ground.setAutoFillBackground(False)
    return area


class FittingScroll(QScrollArea):
    """Holds `body` on the ground of whatever it stands on, `gap` pixels from the bar. Tab passes through it."""

    def __init__(self, body: QWidget, *, gap: int = 0) -> None:
        super().__init__()
        self._body = body
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(body)
        body.setAutoFillBackground(False)  # Qt fills it with the chrome when it takes it in
        self.verticalScrollBar().rangeChanged.connect(lambda _least, most: self._keep_clear(gap if most else 0))

    def _keep_clear(self, gap: int) -> None:
        self.setViewportMargins(margins(self, 0, 0, gap, 0))

    def sizeHint(self) -> QSize:
        return self._body.sizeHint()

    def minimumSizeHint(self) -> QSize:
        hint = self._body.sizeHint()
        return QSize(min(hint.width(), self._body.minimumSizeHint().width()), min(hint.height(), _LEAST))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)
