"""What can be done with the rows of the tree, as menu entries and as keys."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from charthouse.ui.pages.objectives.view import Keys
from charthouse.ui.pages.objectives.words import tr
from charthouse.ui.pages.page import MenuEntry

if TYPE_CHECKING:
    from charthouse.ui.pages.objectives.page import ObjectivesPage


def menu_entries(page: ObjectivesPage) -> Sequence[MenuEntry]:
    """The page's part of the Edit, View and Insert menus."""
    do, some = page.commands, page.has_rows
    edit, insert = (partial(MenuEntry, menu, writes=True) for menu in ("edit", "insert"))
    view = partial(MenuEntry, "view")
    return (
        edit(tr("Edit the title"), do.edit, "F2", "pencil", enabled=some),
        edit(tr("Choose the owner"), page.errand.choose_owner, "R", "user", enabled=some),
        edit(tr("Set the due date"), partial(page.errand.type_in, "due"), "D", "clock", enabled=some),
        edit(tr("Set the weight"), partial(page.errand.type_in, "weight"), "W", enabled=some),
        edit(tr("Move up"), do.up, "Alt+Up", enabled=some),
        edit(tr("Move down"), do.down, "Alt+Down", enabled=some),
        edit(tr("Indent"), do.indent, "Tab", enabled=some),
        edit(tr("Outdent"), do.outdent, "Shift+Tab", enabled=some),
        edit(tr("Cut the rows"), do.cut, "Ctrl+X", enabled=some),
        edit(tr("Copy the rows"), do.copy, "Ctrl+C", "copy", enabled=some, writes=False),
        edit(tr("Paste rows"), do.paste, "Ctrl+V"),
        edit(tr("Paste rows as text"), do.paste_text, "Ctrl+Shift+V"),
        edit(tr("Duplicate the rows"), do.duplicate, "Ctrl+D", "copy", enabled=some),
        edit(tr("Delete the rows"), do.delete, "Del", "trash-2", enabled=some),
        view(
            tr("Show this row alone, with what is below it"), page.zoom.into_current, "Ctrl+.", "search", enabled=some
        ),
        view(tr("Show more around it"), page.zoom.out, "Ctrl+Shift+.", enabled=page.zoom.is_in),
        view(tr("Show the tree as boxes and lines, or as rows"), page.turn, "Alt+5", "git-fork", shown_only=False),
        view(tr("Show all rows"), page.view.open_all, "*"),
        view(tr("Show the goals only"), page.view.close_all),
        insert(tr("Goal"), do.add_goal, icon="plus"),
        insert(tr("Row behind this one"), do.add, "Return", enabled=some),
        insert(tr("Objective below"), do.add_below, "Ctrl+Return", "target", enabled=some),
        insert(tr("Initiative"), do.add_initiative, "I", enabled=some),
        insert(tr("Measure"), page.add_measure, "K", "gauge", enabled=some),
    )


def row_keys(page: ObjectivesPage) -> Keys:
    """What keys do while the tree has the focus."""
    do, mirrored = page.commands, page.layoutDirection() == Qt.LayoutDirection.RightToLeft
    return {
        "Return": do.add,
        "Enter": do.add,
        "Ctrl+Return": do.add_below,
        "Ctrl+Enter": do.add_below,
        "F2": do.edit,
        "Tab": do.indent,
        "Shift+Tab": do.outdent,
        "Alt+Right": do.outdent if mirrored else do.indent,
        "Alt+Left": do.indent if mirrored else do.outdent,
        "Alt+Up": do.up,
        "Alt+Down": do.down,
        "Del": do.delete,
        "Ctrl+C": do.copy,
        "Ctrl+X": do.cut,
        "Ctrl+V": do.paste,
        "Ctrl+Shift+V": do.paste_text,
        "Ctrl+D": do.duplicate,
        "I": do.add_initiative,
        "K": page.add_measure,
        "R": page.errand.choose_owner,
        "D": partial(page.errand.type_in, "due"),
        "W": partial(page.errand.type_in, "weight"),
        "Ctrl+.": page.zoom.into_current,
        "Ctrl+Shift+.": page.zoom.out,
        "Ctrl+Shift+>": page.zoom.out,  # what the same keys are on many keyboards
        "Ctrl+>": page.zoom.out,
    }
