"""Walks over everything a window holds, for tests of what must be true of every widget and every cell."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget

_MOST_ROWS = 200  # of one parent


def widgets() -> Iterator[QWidget]:
    """Every widget of every window, hidden ones too."""
    for window in QApplication.topLevelWidgets():
        yield window
        yield from window.findChildren(QWidget)


def cells(model: QAbstractItemModel, parent: QModelIndex | None = None) -> Iterator[QModelIndex]:
    """Every cell of a model, those below other cells too."""
    above = QModelIndex() if parent is None else parent
    for row in range(min(model.rowCount(above), _MOST_ROWS)):
        for column in range(_columns(model, above)):
            yield model.index(row, column, above)
        yield from cells(model, model.index(row, 0, above))


def views() -> Iterator[QAbstractItemView]:
    """Every list, tree and table with a model."""
    for widget in widgets():
        if isinstance(widget, QAbstractItemView) and widget.model() is not None:
            yield widget


def headings(model: QAbstractItemModel, role: Qt.ItemDataRole) -> Iterator[str]:
    """The words of a model's column heads."""
    for column in range(_columns(model, QModelIndex())):
        found = model.headerData(column, Qt.Orientation.Horizontal, role)
        if isinstance(found, str):
            yield found


def _columns(model: QAbstractItemModel, parent: QModelIndex) -> int:
    return 1 if isinstance(model, QAbstractListModel) else model.columnCount(parent)  # Qt hides a list's own
