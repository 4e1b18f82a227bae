"""The end of a smoke run: after the first complete paint of the window."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication


class FirstPaint(QObject):
    """Ends the app after the first complete paint of the window it filters.

    UpdateRequest comes before its paint; a timer of 0 ms runs after the paint has reached the screen.
    """

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._seen = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.UpdateRequest and not self._seen:
            self._seen = True
            QTimer.singleShot(0, self._app.quit)
        return False
