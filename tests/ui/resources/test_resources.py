"""Resources themselves: added, named, moved and deleted; and what the page says without any."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot
from tests.document.support import assert_undoable
from tests.ui.pages import WindowPage
from tests.ui.resources.table import Table

from charthouse.document.edits import initiative, objective
from charthouse.ui.pages.resources.page import ResourcesPage


def _names(table: Table) -> list[str]:
    return [block.name for block in table.blocks]


def test_a_new_resource_is_named_at_once(table: Table) -> None:
    entry = next(entry for entry in table.page.entries() if entry.text == "Resource: Technology")
    entry.run()
    focus = QApplication.focusWidget()
    assert isinstance(focus, QLineEdit)
    assert focus.selectedText() == "Technology"
    table.app.type("Vans")
    table.app.press("Return")
    assert _names(table) == ["Budget", "Team", "Vans"]
    assert_undoable(table.app.document)


@pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing the keyboard)")  # of popups offscreen
def test_ins_and_enter_add_money(table: Table) -> None:
    table.at("Map outfalls", "2027")
    table.app.press("Ins")
    menu = QApplication.activePopupWidget()
    assert menu is not None
    QTest.keyClick(menu, Qt.Key.Key_Return)
    assert _names(table) == ["Budget", "Team", "Budget 2"]


def test_delete_takes_it_out_and_undo_brings_it_back(table: Table) -> None:
    table.at("Map outfalls", "2027")
    table.app.type("5")
    table.app.press("Return", "Ctrl+Del")
    assert _names(table) == ["Team"]
    assert table.app.toast == "Budget deleted"
    table.app.press("Ctrl+Z")
    assert table.amounts("Map outfalls") == {"2027": 500}


def test_alt_down_moves_the_whole_resource(table: Table) -> None:
    table.at("Map outfalls", "2028")
    table.app.press("Alt+Down")
    assert _names(table) == ["Team", "Budget"]
    assert table.current == ("Map outfalls", "2028")
    table.app.press("Alt+Down")
    assert _names(table) == ["Team", "Budget"]


def test_undo_shows_the_cell(table: Table) -> None:
    table.at("Plant reeds", "2028")
    table.app.type("7")
    table.app.press("Return")
    table.at("Map outfalls", "2027")
    table.app.press("Ctrl+Z")
    assert table.amounts("Plant reeds") == {}
    assert table.current == ("Plant reeds", "2028")


def test_a_cell_says_what_it_is(table: Table) -> None:
    from PySide6.QtCore import Qt

    index = table.model.index(table.row("Over or under"), 0)
    said = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Budget, Over or under, 2027: €200,000 left"


def test_details_tell_who_asks(table: Table) -> None:
    table.at("Map outfalls", "2027")
    table.app.type("250k")
    table.app.press("Return")
    names = {one.accessibleName() for one in table.page.details.children() if hasattr(one, "accessibleName")}
    assert {"€250,000, €50,000 over", "Envelope 200,000", "G1 Clean water 100 %"} <= names


def test_an_empty_page_leads_to_the_initiatives(app: WindowPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: app.page.isAncestorOf(app.keyboard.focus))
    page = app.go(6)
    assert isinstance(page, ResourcesPage)
    assert page.nothing.button.text() == "Go to the objectives"
    goal = objective.add(app.document, title="Clean water").row
    initiative.add(app.document, objective=goal, title="Map outfalls")
    assert page.nothing.button.text() == "Add a resource"


def test_f2_on_the_sums_of_a_goal_opens_it_in_the_tree(table: Table) -> None:
    table.at("Clean water", "2027")
    table.app.press("F2")
    assert (table.app.page.name, table.app.page.chosen_codes()) == ("objectives", {"G1"})


def test_ctrl_enter_shows_an_initiative_in_the_tree(table: Table) -> None:
    table.at("Map outfalls", "2027")
    table.app.press("Ctrl+Return")
    assert (table.app.page.name, table.app.page.chosen_codes()) == ("objectives", {"I1"})


def test_what_is_worked_out_says_so_when_somebody_types(table: Table) -> None:
    for title in ("Map outfalls", "Plant reeds"):
        table.at(title, "2027")
        table.app.type("5")
        table.app.press("Return")
    for keys in ("5", "Del"):
        table.at("Clean water", "2027")
        table.app.press(keys)
        assert table.app.toast.startswith("This is worked out.")
        assert table.current == ("Clean water", "2027")
        table.app.window.toasts.hide()
    assert table.amounts("Clean water") == {"2027": 1000}


@pytest.mark.parametrize("width", [1024, 1200, 1280, 1366, 1440])
def test_no_column_is_cut_through(table: Table, width: int) -> None:
    view = table.view
    for zoom in (1.0, 1.1, 1.25):
        table.page.theme.set_zoom(zoom)
        table.app.window.resize(width, 768)
        QApplication.processEvents()
        seen = view.viewport().width()
        edges = [view.columnViewportPosition(at) + view.columnWidth(at) for at in range(view.model().columnCount())]
        assert seen in edges
        assert edges[-1] == seen or not view.horizontalScrollBar().isHidden()
