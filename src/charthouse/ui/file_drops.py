"""Files let go over a window belong to the window, wherever in it they land.

A field would write down where the file lies, a list would make an item of that. So they are taken before Qt looks for
the widget under the mouse: at the system's window, which sees every drag first.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import cast

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt, QTimer
from PySide6.QtGui import QDragMoveEvent, QDropEvent, QGuiApplication, QWindow
from PySide6.QtWidgets import QApplication, QWidget

_DRAGGED = (QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop)


def files_of(data: QMimeData) -> list[Path]:
    """The files on this machine that are dragged; nothing where it is text, or an address of the web."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


class FileDrops(QObject):
    """Hands the files dropped on `window` to `take`, once the program they come from has been let go.

    In dialogs and while one asks something, none are welcome.
    """

    def __init__(self, window: QWidget, take: Callable[[Sequence[Path]], None]) -> None:
        super().__init__(window)
        self._window, self._take = window, take
        cast("QGuiApplication", QGuiApplication.instance()).focusWindowChanged.connect(self.watch)

    def watch(self, handle: QWindow | None) -> None:
        """See what is dragged over a window of the system from now on, be it this one or a dialog of it.

        A second time changes nothing. Another main window sees for itself.
        """
        own = cast("QWindow | None", self._window.windowHandle())  # none before it is shown
        if handle is not None and own is not None and (handle is own or own.isAncestorOf(handle)):
            handle.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() not in _DRAGGED or not isinstance(event, QDropEvent | QDragMoveEvent):
            return False
        data = event.mimeData()
        files = files_of(data)
        if not files and (data.urls() or not data.hasUrls()):  # X11 says that there are some before it says which
            return False
        asked = watched is not self._window.windowHandle() or QApplication.activeModalWidget() is not None
        if asked or not files:
            event.ignore()
            return True
        event.setDropAction(Qt.DropAction.CopyAction)  # a file manager may delete what it was told is moved
        event.accept()
        if event.type() == QEvent.Type.Drop:
            QTimer.singleShot(0, self, lambda: self._take(files))
        return True
