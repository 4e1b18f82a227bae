"""Keys that turn something on and off do it once for each time they are pressed, however long they are held down.

Qt tells of a repetition, but on X11 only where it has read the next event already: the server sends a release and a
press for each, at the same moment, and to Qt they may look like a key that is pressed anew.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow

_TURNING = (Qt.Key.Key_F1, Qt.Key.Key_F9, Qt.Key.Key_F11)
_PRESSED = (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress)


class HeldKeys(QObject):
    """Lets no repetition of such a key through to any window of the app."""

    def __init__(self, app: QGuiApplication) -> None:
        super().__init__(app)
        self._released = (0, -1)  # the key that was let go last, and when
        app.focusWindowChanged.connect(self._watch)

    def _watch(self, window: QWindow | None) -> None:
        if window is not None:
            window.installEventFilter(self)  # a second time changes nothing

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.key() in _TURNING:
            moment = (event.key(), event.timestamp())
            if event.type() == QEvent.Type.KeyRelease:
                self._released = moment
            elif event.type() in _PRESSED and (event.isAutoRepeat() or moment == self._released):
                event.accept()  # taken: no shortcut sees it
                return True
        return False
