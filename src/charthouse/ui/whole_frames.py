"""What is painted is laid out.

Qt paints a window after the layouts that were asked for by then. A layout that asks for another one above it, as a
form does that has become taller, comes after the painting: for a moment its lines stand squeezed into one another.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QWidget


class WholeFrames(QObject):
    """Has the layouts of `window` come to their end before it is painted."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.UpdateRequest:
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        return False
