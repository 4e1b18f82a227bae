"""What views do on a plan that may only be read: whoever would write in them is told why not."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractItemView, QWidget

from charthouse.ui.widgets.pasting import remark
from charthouse.ui.wording import reading_only


def refuse(widget: QWidget) -> None:
    """Say that nothing can be written in `widget`."""
    remark(widget, reading_only(), refusal=True)


def only_read(view: QAbstractItemView) -> None:
    """Let no editor open over a row or cell, neither by a key nor by a double click."""
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    view.doubleClicked.connect(lambda: refuse(view))
