"""The menu of a right click on a row: the page's own entries of the Edit menu, where the pointer is."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from charthouse.ui.pages.page import MenuEntry
from charthouse.ui.theme import Theme
from charthouse.ui.widgets.button import native_keys
from charthouse.ui.widgets.key_menu import KeyMenu


def context_menu(parent: QWidget, theme: Theme, entries: Sequence[MenuEntry]) -> KeyMenu:
    """A menu with these entries, parted as the menus of the bar part them, greyed where they make no sense now.

    Show it with `popup`; it is gone for good when it closes.
    """
    menu = KeyMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for at, entry in enumerate(entries):
        if at and entry.menu != entries[at - 1].menu:
            menu.addSeparator()
        action = offer(menu, f"{entry.text}\t{native_keys(entry.keys)}", entry.run)
        action.setEnabled(entry.enabled is None or entry.enabled())
        if entry.icon:
            action.setIcon(theme.icon(entry.icon))
    return menu


def offer(menu: QMenu, text: str, run: Callable[[], object]) -> QAction:
    """Add one entry to a menu; `run` is called without Qt's `checked`."""
    action = menu.addAction(text)
    action.triggered.connect(lambda: run())
    return action


def open_below(menu: QMenu, widget: QWidget) -> None:
    """Show a menu below the button that it belongs to, ready for Enter."""
    menu.popup(widget.mapToGlobal(QPoint(0, widget.height())))
    menu.setActiveAction(menu.actions()[0])
