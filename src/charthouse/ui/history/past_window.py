"""The plan as it was, in a window of its own: every page and every export of that moment, nothing to write."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from charthouse.ui.bridge import DocumentBridge

if TYPE_CHECKING:
    from charthouse.document.document import Document
    from charthouse.ui.main_window import MainWindow


def open_past(window: MainWindow, then: Document, called: str) -> MainWindow:
    """Show `then`, which the new window closes. It closes with `window`'s plan too."""
    past = window.sibling()
    past.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    past.moment = called
    past.show_plan(DocumentBridge(then))
    if window.bridge is not None:
        window.bridge.closing.connect(past.close)
    past.resize(window.size())
    past.show()
    return past
