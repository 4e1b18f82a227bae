"""What can be done on the resources page, as menu entries."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from charthouse.ui.pages.page import MenuEntry
from charthouse.ui.pages.resources.words import kind_words, tr

if TYPE_CHECKING:
    from charthouse.ui.pages.resources.page import ResourcesPage


def menu_entries(page: ResourcesPage) -> Sequence[MenuEntry]:
    """The page's part of the Edit, View and Insert menus."""
    look, view = partial(MenuEntry, "edit", enabled=page.has_block), page.view
    edit, insert = partial(look, writes=True), partial(MenuEntry, "insert", writes=True)
    return (
        edit(tr("Edit the cell"), view.edit_cell, "F2", "pencil"),
        look(tr("Copy"), view.copy, "Ctrl+C", "copy"),
        edit(tr("Paste"), view.paste, "Ctrl+V"),
        edit(tr("Fill down"), view.fill_down, "Ctrl+D"),
        edit(tr("Fill right"), view.fill_right, "Ctrl+R"),
        edit(tr("Split across the years"), page.split, "Ctrl+Shift+D"),
        edit(tr("Empty the cells"), view.clear_cells, "Del"),
        look(tr("Show in the tree"), page.show_in_tree, "Ctrl+Return", "list-tree", shown_only=False),
        edit(tr("Rename the resource"), page.rename, "Shift+F2", shown_only=False),
        edit(tr("Move the resource up"), partial(page.shift, -1), "Alt+Up"),
        edit(tr("Move the resource down"), partial(page.shift, 1), "Alt+Down"),
        edit(tr("Delete the resource"), page.delete, "Ctrl+Del", "trash-2"),
        *page.money.entries(enabled=page.has_money),
        *(
            insert(tr("Resource: {kind}").format(kind=words), partial(page.insert, kind))
            for kind, words in kind_words()
        ),
        insert(tr("Resource…"), page.ask_kind, "Ins", "plus", shown_only=False),
    )
