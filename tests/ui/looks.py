"""The window as it is seen, and as it would be if every row were painted anew."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QRect, QTimer
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from tests.ui.pages import WindowPage

from charthouse.ui.painting.pictures import Canvas, RowPictures


def seen(app: WindowPage) -> QImage:
    """What is on the screen once it stands still: scroll bars and fades come and go behind the rows, counts later."""
    counting = app.workspace.findChild(QTimer, "counting")
    while counting.isActive():
        QTest.qWait(10)
    before = QImage()
    while (now := app.window.grab().toImage()) != before:
        before = now
        QApplication.processEvents()
    return now


def painted(app: WindowPage, monkeypatch: pytest.MonkeyPatch) -> QImage:
    """The same without any copied row."""

    def paint_it(
        _: RowPictures, canvas: Canvas, area: QRect, row: str, face: object, paint: Callable[[QPainter], None],
        *, ground: QColor,
    ) -> None:  # fmt: skip
        del area, row, face, ground
        paint(canvas.painter)

    with monkeypatch.context() as patch:
        patch.setattr(RowPictures, "draw", paint_it)
        return seen(app)
