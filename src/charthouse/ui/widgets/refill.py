"""Rows and columns whose widgets are others each time."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QLayout, QWidget


def refill(layout: QLayout, widgets: Iterable[QWidget]) -> None:
    """Put these into a layout in place of what is in it."""
    while (item := layout.takeAt(0)) is not None:
        old = item.widget()
        if old is not None:
            old.hide()
            old.deleteLater()
    for widget in widgets:
        layout.addWidget(widget)
