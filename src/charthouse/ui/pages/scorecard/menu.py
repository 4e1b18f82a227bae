"""What can be done on the scorecard, as menu entries."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from charthouse.ui.pages.page import MenuEntry
from charthouse.ui.pages.scorecard.words import tr

if TYPE_CHECKING:
    from charthouse.ui.pages.scorecard.page import ScorecardPage


def menu_entries(page: ScorecardPage) -> Sequence[MenuEntry]:
    """The page's part of the Edit, View and Insert menus."""
    look = partial(MenuEntry, "edit", enabled=page.has_measure)
    edit = partial(look, writes=True)
    return (
        edit(tr("Edit the cell"), page.edit, "F2", "pencil"),
        edit(tr("Choose from the list"), page.board.view.open_list, "Alt+Down", enabled=page.shows_board),
        edit(tr("Cut"), lambda: page.view.cut(), "Ctrl+X"),
        look(tr("Copy"), lambda: page.view.copy(), "Ctrl+C", "copy"),
        edit(tr("Paste"), lambda: page.view.paste(), "Ctrl+V"),
        edit(tr("Fill down"), lambda: page.view.fill_down(), "Ctrl+D"),
        edit(tr("Fill right"), lambda: page.view.fill_right(), "Ctrl+R"),
        edit(tr("Empty the cells"), lambda: page.view.clear_cells(), "Del"),
        look(tr("Select whole rows"), lambda: page.view.select_rows(), "Shift+Space"),
        look(tr("Select whole columns"), lambda: page.view.select_columns(), "Ctrl+Space"),
        look(tr("Select all cells"), lambda: page.view.selectAll(), "Ctrl+A"),
        edit(tr("Move up"), partial(page.shift, -1), "Alt+Up"),
        edit(tr("Move down"), partial(page.shift, 1), "Alt+Down"),
        edit(tr("Delete the measure"), page.delete, "Ctrl+Del", "trash-2"),
        *page.looks.entries(enabled=page.shows_board),
        MenuEntry("view", tr("Record readings"), lambda: page.show_readings(shown=True), enabled=page.shows_board),
        MenuEntry(
            "view", tr("Back to the scorecard"), lambda: page.show_readings(shown=False), enabled=page.shows_readings
        ),
        MenuEntry("insert", tr("Measure…"), page.add_measure, "Ins", "plus", shown_only=False, writes=True),
    )
