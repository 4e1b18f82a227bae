"""Adding, naming, moving and deleting measures; what the page shows where there are none."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot
from tests.document.support import assert_undoable
from tests.ui.pages import WindowPage
from tests.ui.scorecard.table import Table

from charthouse.document.edits import objective
from charthouse.ui.pages.scorecard.columns import Kind
from charthouse.ui.pages.scorecard.page import ScorecardPage


@pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing the keyboard)")  # of every popup offscreen
def test_insert_asks_for_the_objective_and_takes_one_name_after_the_other(table: Table, qtbot: QtBot) -> None:
    table.at("Visits", Kind.ACTUAL)
    table.app.press("Ins")
    table.app.type("sound")
    table.app.press("Return")
    table.app.window.activateWindow()
    qtbot.waitUntil(lambda: table.editor is not None)
    table.app.type("Reserve")
    table.app.press("Return")
    qtbot.waitUntil(lambda: "Reserve" in table.rows() and table.editor is not None)
    table.app.type("Debt")
    table.app.press("Return")
    qtbot.waitUntil(lambda: "Debt" in table.rows() and table.editor is not None)
    table.app.press("Return")
    qtbot.waitUntil(lambda: table.current == ("Debt", Kind.NAME))
    assert table.names == ["Visits", "Swims", "Cost", "Reserve", "Debt"]
    assert_undoable(table.app.document)


def test_enter_in_the_last_name_begins_another(table: Table, qtbot: QtBot) -> None:
    table.at("Cost", Kind.NAME)
    table.app.press("Return")
    qtbot.waitUntil(lambda: table.editor is not None)
    table.app.press("Escape")
    qtbot.waitUntil(lambda: table.editor is None)
    assert table.names == ["Visits", "Swims", "Cost"]
    assert table.app.count("measure") == 3


def test_f2_renames_in_place(table: Table) -> None:
    table.at("Visits", Kind.NAME)
    table.app.press("F2", "End")
    table.app.type(" a year")
    assert table.app.starred
    table.app.press("Return")
    assert table.names == ["Visits a year", "Swims", "Cost"]
    assert not table.app.starred


def test_a_measure_keeps_a_name(table: Table) -> None:
    table.at("Visits", Kind.NAME)
    table.app.press("F2", "Ctrl+A", "Del", "Return")
    assert table.error.startswith("A measure needs a name.")
    assert "Visits" in table.rows()


def test_delete_on_the_name_deletes_the_measure(table: Table) -> None:
    table.at("Visits", Kind.NAME)
    table.app.press("Del")
    assert table.names == ["Swims", "Cost"]
    assert table.app.toast == "K1 deleted"
    assert table.current == ("Swims", Kind.NAME)
    table.app.press("Ctrl+Z")
    assert table.names == ["Visits", "Swims", "Cost"]
    assert table.current == ("Visits", Kind.NAME)
    assert table["Visits"].readings["2027-06"].value == 74


def test_alt_down_moves_within_the_objective(table: Table) -> None:
    table.at("Visits", Kind.ACTUAL)
    table.app.press("Alt+Down")
    assert table.names == ["Swims", "Visits", "Cost"]
    assert table.current == ("Visits", Kind.ACTUAL)
    table.app.press("Alt+Down")
    assert table.names == ["Swims", "Visits", "Cost"]
    table.app.press("Ctrl+Z")
    assert table.names == ["Visits", "Swims", "Cost"]


def test_columns_leave_a_narrow_page(table: Table) -> None:
    table.app.window.resize(1024, 700)
    kinds = [column.kind for column in table.page.board.model.columns]
    assert Kind.BASE not in kinds
    assert {Kind.ACTUAL, Kind.STATUS, Kind.BULLET} <= set(kinds)
    assert table.page.board.view.columnWidth(1) >= 200


def test_without_objectives_the_page_leads_to_them(app: WindowPage) -> None:
    page = app.go(5)
    assert isinstance(page, ScorecardPage)
    assert page.nothing.isVisible()
    assert page.nothing.button.text() == "Go to the objectives"
    objective.add(app.document, title="Clean water")
    assert page.nothing.button.text() == "Add a measure"
