"""A menu that shows its keys as they stand on keyboards, in windows of either direction."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QStyleOptionMenuItem

from charthouse.domain.text import forwards


class KeyMenu(QMenu):
    """Where the language runs from right to left, Qt would draw Alt+↑ as ↑+Alt."""

    def initStyleOption(self, option: QStyleOptionMenuItem, action: QAction) -> None:
        super().initStyleOption(option, action)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            words, tab, keys = str(option.text).partition("\t")
            option.text = f"{words}{tab}{forwards(keys)}" if keys else words

    def add_submenu(self, text: str) -> KeyMenu:
        """As `addMenu`, with one of the same kind."""
        menu = KeyMenu(text, self)
        self.addMenu(menu)
        return menu
