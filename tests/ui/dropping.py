"""Files let go over a window, as the system hands them to it: enter, move, drop, at a place of the window."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QWidget

_LEFT, _NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
_OFFERED = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction


def files(paths: Sequence[Path]) -> QMimeData:
    """What a file manager hands over: where the files lie, and that as text."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    data.setText("\n".join(url.toString() for url in data.urls()))
    return data


def drop(widget: QWidget, data: QMimeData, at: QPoint | None = None) -> bool:
    """Drag over the middle of a widget (or `at`) and let go there if that is allowed; whether it was, and as a copy."""
    window = widget.window()
    handle = window.windowHandle()
    place = widget.mapTo(window, at or widget.rect().center())
    QCoreApplication.sendEvent(handle, QDragEnterEvent(place, _OFFERED, data, _LEFT, _NONE))
    move = QDragMoveEvent(place, _OFFERED, data, _LEFT, _NONE)
    move.ignore()
    QCoreApplication.sendEvent(handle, move)
    if not move.isAccepted():
        QCoreApplication.sendEvent(handle, QDragLeaveEvent())
        return False
    let_go = QDropEvent(QPointF(place), _OFFERED, data, _LEFT, _NONE, QEvent.Type.Drop)
    QCoreApplication.sendEvent(handle, let_go)
    return let_go.isAccepted() and let_go.dropAction() == Qt.DropAction.CopyAction
