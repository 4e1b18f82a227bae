"""How the scorecard is looked at: grouped by goal or by perspective, its columns ticked; kept for the next time."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from tests.ui.scorecard.table import Table

from charthouse.document.edits import objective
from charthouse.document.queries.objectives import objective_tree
from charthouse.document.queries.scorecard_groups import Grouping
from charthouse.ui.pages.scorecard.columns import Kind
from charthouse.ui.pages.scorecard.layout import Layout
from charthouse.ui.pages.scorecard.page import ScorecardPage

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing the keyboard)")  # of popups


def heads(table: Table) -> list[str]:
    return [line.group.heading.title for line in table.page.board.model.lines if line.group]


def menu() -> QMenu:
    found = QApplication.activePopupWidget()
    assert isinstance(found, QMenu)
    return found


def pick(table: Table, words: str) -> None:
    """Choose an entry of the open menu by the keyboard."""
    actions = menu().actions()
    at = next(at for at, action in enumerate(actions) if action.text().split("\t")[0] == words)
    menu().setActiveAction(actions[at])
    QTest.keyClick(menu(), Qt.Key.Key_Return)


def entry(table: Table, text: str) -> None:
    """Choose one of the page's own entries of the View menu."""
    next(one for one in table.page.entries() if one.menu == "view" and one.text == text).run()


def test_perspectives_gather_the_measures_and_stay_chosen(table: Table) -> None:
    water, money = objective_tree(table.app.document).goals()
    objective.set(table.app.document, id=water.id, perspective="Customer")
    table.at("Swims", Kind.ACTUAL)
    table.page.looks.group_by.click()
    assert [action.isChecked() for action in menu().actions()] == [True, False]
    pick(table, "By perspective")
    assert heads(table) == ["Customer", ""]
    assert table.current == ("Swims", Kind.ACTUAL)
    assert table.app.window.services.remembered("scorecard/grouping") == Grouping.PERSPECTIVE
    objective.set(table.app.document, id=money.id, perspective="Finance")
    assert heads(table) == ["Customer", "Finance"]
    table.page._record.click()
    assert [line.group.heading.title for line in table.page.readings.model.lines if line.group] == ["Customer"]


def test_a_head_says_mean_coverage_and_worst(table: Table) -> None:
    head = table.page.board.model.index(0, 0)
    assert head.data(int(Qt.ItemDataRole.AccessibleTextRole)) == (
        "Clean water, 0 of 2 on track, At risk, score 6.3, 1 of 2 current, worst: K1 Visits, at risk"
    )
    assert "worst: K1 Visits, at risk" in head.data(int(Qt.ItemDataRole.ToolTipRole))


def test_a_column_is_hidden_and_shown_from_the_menu(table: Table) -> None:
    table.page.looks.columns.click()
    pick(table, "Trend")
    assert Kind.TREND not in [column.kind for column in table.page.board.model.columns]
    assert '"hidden": ["trend"]' in table.app.window.services.remembered("scorecard/columns")
    entry(table, "Show the usual columns")
    assert Kind.TREND in [column.kind for column in table.page.board.model.columns]
    assert table.app.window.services.remembered("scorecard/columns") == ""


def test_the_head_has_the_same_menu(table: Table) -> None:
    head = table.page.board.view.horizontalHeader()
    head.customContextMenuRequested.emit(head.rect().center())
    assert [action.text() for action in menu().actions()][:3] == ["Base", "Target 2026", "Target 2027"]
    menu().close()


def test_a_draft_under_perspectives_stands_in_its_group(table: Table) -> None:
    table.page.looks.regroup(Grouping.PERSPECTIVE)
    table.at("Cost", Kind.NAME)
    table.app.press("Return")
    lines = table.page.board.model.lines
    assert [line.draft is not None for line in lines] == [False, False, False, False, True]
    table.app.press("Escape")


def test_the_next_time_it_looks_the_same(table: Table) -> None:
    table.page.looks.regroup(Grouping.PERSPECTIVE)
    table.at("Visits", Kind.ACTUAL)
    table.app.press("Alt+Shift+Right")
    again = ScorecardPage(table.page.context)
    assert again.looks.grouping is Grouping.PERSPECTIVE
    assert again.board.view.layout_chosen == table.page.board.view.layout_chosen != Layout()
    for part in (again, again.details):  # a page does not own its details: the window shows them
        assert part is not None
        part.deleteLater()
