"""Files let go over a window belong to the window, wherever in it they land.

A field would write down where the file lies, a list would make an item of that. So they are taken before Qt looks for
the widget under the mouse: at the system's window, which sees every drag first.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, QTimer
from PySide6.QtGui import QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget

_DRAGGED = (QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop)


def files_of(data: QMimeData) -> list[Path]:
    """The files on this machine that are dragged; nothing where it is text, or an address of the web."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


class FileDrops(QObject):
    """Hands one dropped file to `take`, once the program it comes from has been let go.

    `takes` says whether a file is welcome. Several at once are not: which of them would be opened?
    """

    def __init__(self, window: QWidget, takes: Callable[[Path], bool], take: Callable[[Path], None]) -> None:
        super().__init__(window)
        self._takes, self._take = takes, take

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() not in _DRAGGED or not isinstance(event, QDropEvent | QDragMoveEvent):
            return False
        files = files_of(event.mimeData())
        if not files:
            return False
        asked = QApplication.activeModalWidget() is not None
        if asked or len(files) > 1 or not self._takes(files[0]):
            event.ignore()
            return True
        event.acceptProposedAction()
        if event.type() == QEvent.Type.Drop:
            QTimer.singleShot(0, self, lambda: self._take(files[0]))
        return True
