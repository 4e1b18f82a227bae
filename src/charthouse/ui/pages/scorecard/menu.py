"""What can be done on the scorecard, as menu entries."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from charthouse.ui.pages.page import MenuEntry

if TYPE_CHECKING:
    from charthouse.ui.pages.scorecard.page import ScorecardPage


def menu_entries(page: ScorecardPage) -> Sequence[MenuEntry]:
    """The page's part of the Edit, View and Insert menus."""
    look = partial(MenuEntry, "edit", enabled=page.has_measure)
    edit = partial(look, writes=True)
    return (
        edit(_tr("Edit the cell"), page.edit, "F2", "pencil"),
        edit(_tr("Choose from the list"), page.board.view.open_list, "Alt+Down", enabled=page.shows_board),
        edit(_tr("Cut"), lambda: page.view.cut(), "Ctrl+X"),
        look(_tr("Copy"), lambda: page.view.copy(), "Ctrl+C", "copy"),
        edit(_tr("Paste"), lambda: page.view.paste(), "Ctrl+V"),
        edit(_tr("Fill down"), lambda: page.view.fill_down(), "Ctrl+D"),
        edit(_tr("Fill right"), lambda: page.view.fill_right(), "Ctrl+R"),
        edit(_tr("Empty the cells"), lambda: page.view.clear_cells(), "Del"),
        look(_tr("Select whole rows"), lambda: page.view.select_rows(), "Shift+Space"),
        look(_tr("Select whole columns"), lambda: page.view.select_columns(), "Ctrl+Space"),
        look(_tr("Select all cells"), lambda: page.view.selectAll(), "Ctrl+A"),
        edit(_tr("Move up"), partial(page.shift, -1), "Alt+Up"),
        edit(_tr("Move down"), partial(page.shift, 1), "Alt+Down"),
        edit(_tr("Delete the measure"), page.delete, "Ctrl+Del", "trash-2"),
        *page.looks.entries(enabled=page.shows_board),
        MenuEntry("view", _tr("Record readings"), lambda: page.show_readings(shown=True), enabled=page.shows_board),
        MenuEntry(
            "view", _tr("Back to the scorecard"), lambda: page.show_readings(shown=False), enabled=page.shows_readings
        ),
        MenuEntry("insert", _tr("Measure…"), page.add_measure, "Ins", "plus", shown_only=False, writes=True),
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("ScorecardPage", text)
