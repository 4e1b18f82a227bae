"""A value that a merge left open is marked on its row, with a word, and the mark leads to the decision."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from tests.document.copies import edited_copy, started
from tests.ui.history.desk import HistoryDesk
from tests.ui.pages import WindowPage

from charthouse.document.edits import allocation, conflict, objective, swot, target, value
from charthouse.document.merge import merge
from charthouse.ui.pages.page import Page
from charthouse.ui.widgets.button import LinkButton
from charthouse.ui.widgets.open_marks import OpenMark
from charthouse.ui.widgets.undecided_note import UndecidedNote


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    """Two people wrote one cell on every page, and the merge left all of them open."""
    mara, ids = started(tmp_path)
    amounts = {"initiative": ids.initiative, "resource": ids.money, "period": "2027"}
    with mara:
        anna = edited_copy(
            mara, "anna.charthouse", "Anna Ruiz",
            lambda copy: swot.set(copy, id=ids.strength, text="Anna’s strength"),
            lambda copy: value.set(copy, id=ids.value, name="Anna’s value"),
            lambda copy: objective.set(copy, id=ids.first, title="Anna’s title"),
            lambda copy: objective.set(copy, id=ids.other, title="Anna’s other"),
            lambda copy: target.set(copy, measure=ids.measure, period="2027", value=41),
            lambda copy: allocation.set(copy, **amounts, amount=41),
        )  # fmt: skip
        swot.set(mara, id=ids.strength, text="Mara’s strength")
        value.set(mara, id=ids.value, name="Mara’s value")
        objective.set(mara, id=ids.first, title="Mara’s title")
        objective.set(mara, id=ids.other, title="Mara’s other")
        target.set(mara, measure=ids.measure, period="2027", value=42)
        allocation.set(mara, **amounts, amount=42)
        merge(mara, anna)
    return mara.path


def marks(page: Page) -> list[OpenMark]:
    return [mark for mark in page.findChildren(OpenMark) if mark.isVisible()]


@pytest.mark.parametrize(
    ("number", "table"),
    [(2, "swot_item"), (3, "value"), (4, "objective"), (5, "target"), (6, "allocation")],
    ids=["swot", "vision", "objectives", "scorecard", "resources"],
)
def test_a_click_on_the_mark_of_a_row_leads_to_its_decision(
    app: WindowPage, number: int, table: str, qtbot: QtBot
) -> None:
    qtbot.waitUntil(app.window.isActiveWindow)
    page = app.go(number)
    open_rows = {row for (row,) in app.document.rows("SELECT row FROM conflict WHERE tbl = ?", (table,))}
    assert {mark.row for mark in marks(page)} == open_rows
    mark = marks(page)[-1]
    assert mark.text() == "Decide"
    assert "Several people wrote" in mark.accessibleName()
    assert mark.parentWidget().rect().contains(mark.geometry())
    QTest.mouseClick(mark, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(5, 5))
    desk = HistoryDesk(app)
    assert desk.page.ledger is desk.undecided
    assert desk.undecided.current is not None
    assert desk.undecided.current.id.startswith(mark.row)


def test_the_mark_goes_with_the_decision_and_comes_back_with_its_undo(app: WindowPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(app.window.isActiveWindow)
    page = app.go(4)
    mark, other = marks(page)
    ((title,),) = app.document.rows("SELECT title FROM objective WHERE id = ?", (mark.row,))
    conflict.resolve(app.document, row=mark.row, field="title", value=title)
    assert marks(page) == [other]
    app.document.undo()
    assert len(marks(page)) == 2


def test_enter_on_a_mark_leads_to_its_decision(app: WindowPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(app.window.isActiveWindow)
    mark = marks(app.go(4))[-1]
    mark.setFocus()
    app.press("Return")
    desk = HistoryDesk(app)
    assert desk.undecided.current is not None
    assert desk.undecided.current.id.startswith(mark.row)


def test_deciding_begins_with_the_item_beside_the_page(app: WindowPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(app.window.isActiveWindow)
    page = app.go(4)
    (note,) = page.findChildren(UndecidedNote)
    for row in [mark.row for mark in marks(page)]:
        app.go(4).reveal(row)
        note.findChildren(LinkButton)[0].click()
        desk = HistoryDesk(app)
        assert desk.undecided.current is not None
        assert desk.undecided.current.id.startswith(row)
