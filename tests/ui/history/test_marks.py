"""What the other pages show of history: open cells of their items, and the way to an item's own steps."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot
from tests.ui.history.conftest import Shared
from tests.ui.history.desk import HistoryDesk, words

from charthouse.document.edits import conflict, objective
from charthouse.document.merge import merge
from charthouse.ui.pages.page import Page
from charthouse.ui.widgets.ledger.line import Sort
from charthouse.ui.widgets.undecided_note import UndecidedNote


def note(page: Page) -> UndecidedNote:
    (found,) = page.findChildren(UndecidedNote)
    return found


def test_a_page_names_its_open_cells_and_leads_to_the_decision(desk: HistoryDesk, shared: Shared) -> None:
    page = desk.app.go(4)
    assert note(page).isHidden()
    merge(desk.app.document, shared.anna)
    assert note(page).text == "1 value to decide: G1.1 (title)"
    assert note(desk.app.go(2)).isHidden()
    desk.app.go(4)
    note(page)._decide.click()
    assert desk.page.ledger is desk.undecided
    assert desk.undecided.current is not None
    assert desk.undecided.current.id.startswith(shared.ids.first)
    conflict.resolve(desk.app.document, row=shared.ids.first, field="title", value="Double membership")
    assert note(desk.app.go(4)).isHidden()
    desk.app.document.undo()
    assert not note(page).isHidden()


@pytest.mark.parametrize(
    ("number", "row"),
    [
        (4, lambda shared: shared.ids.first),
        (2, lambda shared: shared.ids.strength),
        (5, lambda shared: shared.ids.measure),
        (3, lambda shared: shared.ids.value),
    ],
)
def test_the_details_lead_to_the_history_of_the_item(
    desk: HistoryDesk, shared: Shared, number: int, row: Callable[[Shared], str], qtbot: QtBot
) -> None:
    page = desk.app.go(number)
    assert page.reveal(row(shared))
    button = desk.app.workspace.stage.details.history
    expected = desk.app.document.rows("SELECT count(DISTINCT step) FROM change WHERE row = ?", (row(shared),))[0][0]
    assert button.text() == f"History ({expected})"
    button.click()
    assert len(words(desk.steps.lines, Sort.THING)) == expected


def test_the_number_of_steps_follows_the_plan(desk: HistoryDesk, shared: Shared, qtbot: QtBot) -> None:
    page = desk.app.go(4)
    page.reveal(shared.ids.first)
    objective.set(desk.app.document, id=shared.ids.first, title="Thrice")
    qtbot.waitUntil(lambda: desk.app.workspace.stage.details.history.text() == "History (3)")
