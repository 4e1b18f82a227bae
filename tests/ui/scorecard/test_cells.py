"""Typing into the scorecard: targets, base lines and readings, with a spreadsheet's keys."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from tests.document.support import assert_undoable
from tests.ui.scorecard.table import Table

from charthouse.document.edits import measure, person
from charthouse.domain.kinds import Status
from charthouse.ui.pages.scorecard.columns import Kind
from charthouse.ui.widgets.picker import Picker


def test_actual_records_the_current_period(table: Table) -> None:
    table.at("Visits", Kind.ACTUAL)
    table.app.type("79,5")
    table.app.press("Return")
    assert "79,5" in table.error
    table.app.press("Escape")
    table.app.type("79.5")
    table.app.press("Return")
    assert table["Visits"].readings["2027-06"].value == 79.5
    assert table["Visits"].state.status is Status.ON_TRACK
    assert table.current == ("Swims", Kind.ACTUAL)
    assert_undoable(table.app.document)


def test_the_cell_says_which_period_it_fills(table: Table) -> None:
    model = table.page.board.model
    row = model.row_of(table["Cost"].id)
    assert row is not None
    assert model.hint(row, [column.kind for column in model.columns].index(Kind.ACTUAL)) == "The reading of Q2 2027"


def test_targets_and_base(table: Table) -> None:
    table.at("Swims", Kind.TARGET, "2027")
    table.app.type("=40*2")
    table.app.press("Tab")
    assert table["Swims"].targets["2027"].value == 80
    assert table.current == ("Swims", Kind.TARGET)
    table.at("Swims", Kind.BASE)
    table.app.type("12")
    table.app.press("Return")
    assert table["Swims"].definition.baseline == 12


def test_delete_empties_a_cell_and_undo_brings_it_back(table: Table) -> None:
    table.at("Visits", Kind.TARGET, "2028")
    table.app.press("Del")
    assert "2028" not in table["Visits"].targets
    table.app.press("Ctrl+Z")
    assert table["Visits"].targets["2028"].value == 80
    assert table.current == ("Visits", Kind.TARGET)


def test_a_word_stays_with_its_reason(table: Table) -> None:
    table.at("Visits", Kind.ACTUAL)
    table.app.type("abc")
    table.app.press("Return")
    assert table.error == "“abc” is not a number. The stored 74 is kept."
    assert table["Visits"].state.value == 74
    assert table.current == ("Visits", Kind.ACTUAL)


def test_not_applicable_is_no_number(table: Table) -> None:
    table.at("Visits", Kind.ACTUAL)
    table.app.type("n/a")
    table.app.press("Return")
    assert table["Visits"].state.status is Status.NOT_APPLICABLE
    assert table.text("Visits", Kind.ACTUAL) == "n/a"


def test_nothing_read_is_a_dash(table: Table) -> None:
    assert table.text("Swims", Kind.ACTUAL) == "–"
    assert table["Swims"].state.status is Status.NO_DATA


def test_an_earlier_reading_is_not_deleted_by_chance(table: Table) -> None:
    table.at("Cost", Kind.ACTUAL)
    table.app.type("5")
    table.app.press("Return")
    from charthouse.document.edits import plan

    plan.set(table.app.document, as_of="2027-07-15")
    table.at("Cost", Kind.ACTUAL)
    table.app.press("Del")
    assert "Q2 2027" in table.error
    assert table["Cost"].readings["2027-Q2"].value == 5


def test_a_block_is_one_step(table: Table) -> None:
    table.at("Visits", Kind.TARGET, "2026")
    table.app.paste("1\t2\t3\n4\t5\t6\n")
    assert [cell.value for cell in table["Swims"].targets.values()] == [4, 5, 6]
    assert table.app.document.undo_label == "Enter 6 figures"
    table.app.press("Ctrl+Z")
    assert not table["Swims"].targets
    assert [cell.value for cell in table["Visits"].targets.values()] == [60, 76, 80]


def test_a_yes_or_no_is_typed_as_a_word(table: Table) -> None:

    measure.set(table.app.document, id=table["Swims"].id, kind="milestone")
    table.at("Swims", Kind.ACTUAL)
    table.app.type("yes")
    table.app.press("Return")
    assert table["Swims"].readings["2027-06"].value == 1
    assert table.text("Swims", Kind.ACTUAL) == "Yes"


def test_the_line_of_states_adds_up(table: Table) -> None:
    assert table.page.board.strip.text == (
        "0 on track, 1 at risk, 0 off track, 2 no data, 1 of 3 measures current, as of 30 Jun 2027"
    )


@pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing the keyboard)")  # of popups offscreen
def test_the_owner_is_chosen_from_a_list_by_typing_or_alt_down(table: Table) -> None:
    anna = person.add(table.app.document, name="Anna Weiss").row
    person.add(table.app.document, name="Ben Okri")
    table.at("Visits", Kind.OWNER)
    table.app.press("Alt+Down")
    table.app.type("ann")
    table.app.press("Return")
    assert table["Visits"].definition.owner == anna
    assert table.current == ("Visits", Kind.OWNER)
    table.app.type("b")
    table.app.press("Return")
    assert table["Visits"].definition.owner_name == "Ben Okri"
    table.app.press("Del")
    assert table["Visits"].definition.owner is None
    table.app.paste("anna weiss")
    assert table["Visits"].definition.owner == anna
    table.app.paste("Nobody I know")
    assert table.error.startswith("Nobody is called “Nobody I know”.")
    assert table["Visits"].definition.owner == anna


@pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing the keyboard)")
def test_a_status_is_chosen_in_its_cell_and_explained_in_the_details(table: Table) -> None:
    table.at("Visits", Kind.STATUS)
    table.app.press("Alt+Down", "Down", "Return")
    table.app.type("The pool reopens")
    table.app.press("Ctrl+Return")
    assert table["Visits"].state.status is Status.ON_TRACK
    assert table.text("Visits", Kind.STATUS) == "On track (judgement)"


@pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing the keyboard)")
@pytest.mark.parametrize("kind", [Kind.STATUS, Kind.OWNER])
@pytest.mark.parametrize("key", ["F2", "Alt+Down"])
def test_a_cell_that_is_chosen_opens_its_list(table: Table, kind: Kind, key: str) -> None:
    table.at("Visits", kind)
    table.app.press(key)
    assert isinstance(QApplication.activePopupWidget(), Picker)
    table.app.press("Escape")


@pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing the keyboard)")
@pytest.mark.parametrize(
    ("kind", "told"),
    [
        (Kind.STATUS, "That is not in the list."),
        (Kind.OWNER, "None of that name. People are added on their own page."),
    ],
)
def test_a_list_says_why_nothing_is_left_of_it(table: Table, kind: Kind, told: str) -> None:
    table.at("Visits", kind)
    table.app.type("1")
    popup = QApplication.activePopupWidget()
    assert [label.text() for label in popup.findChildren(QLabel) if label.isVisible()] == [told]
    table.app.press("Escape")


@pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing the keyboard)")
def test_alt_down_offers_yes_and_no_for_a_milestone(table: Table) -> None:
    measure.set(table.app.document, id=table["Swims"].id, kind="milestone")
    table.at("Swims", Kind.ACTUAL)
    table.app.press("Alt+Down", "Down", "Return")
    assert table["Swims"].readings["2027-06"].value == 0
