"""What can be done on the resources page, as menu entries."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from charthouse.ui.pages.page import MenuEntry
from charthouse.ui.pages.resources.words import kind_words

if TYPE_CHECKING:
    from charthouse.ui.pages.resources.page import ResourcesPage


def menu_entries(page: ResourcesPage) -> Sequence[MenuEntry]:
    """The page's part of the Edit, View and Insert menus."""
    look, view = partial(MenuEntry, "edit", enabled=page.has_block), page.view
    edit, insert = partial(look, writes=True), partial(MenuEntry, "insert", writes=True)
    return (
        edit(_tr("Edit the cell"), view.edit_cell, "F2", "pencil"),
        look(_tr("Copy"), view.copy, "Ctrl+C", "copy"),
        edit(_tr("Paste"), view.paste, "Ctrl+V"),
        edit(_tr("Fill down"), view.fill_down, "Ctrl+D"),
        edit(_tr("Fill right"), view.fill_right, "Ctrl+R"),
        edit(_tr("Split across the years"), page.split, "Ctrl+Shift+D"),
        edit(_tr("Empty the cells"), view.clear_cells, "Del"),
        look(_tr("Show in the tree"), page.show_in_tree, "Ctrl+Return", "list-tree", shown_only=False),
        edit(_tr("Rename the resource"), page.rename, "Shift+F2", shown_only=False),
        edit(_tr("Move the resource up"), partial(page.shift, -1), "Alt+Up"),
        edit(_tr("Move the resource down"), partial(page.shift, 1), "Alt+Down"),
        edit(_tr("Delete the resource"), page.delete, "Ctrl+Del", "trash-2"),
        *page.money.entries(enabled=page.has_money),
        *(
            insert(_tr("Resource: {kind}").format(kind=words), partial(page.insert, kind))
            for kind, words in kind_words()
        ),
        insert(_tr("Resource…"), page.ask_kind, "Ins", "plus", shown_only=False),
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("ResourcesPage", text)
