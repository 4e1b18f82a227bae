"""A spreadsheet's keys in the grid of readings by period, with the plan file as the oracle."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from tests.ui.answers import Answers
from tests.ui.scorecard.table import Table

from charthouse.document.edits import reading
from charthouse.ui.pages.scorecard.columns import Kind


def at(table: Table, period: str, name: str = "Visits") -> None:
    """Make the cell of a measure and a month current."""
    if not table.page.readings.isVisible():
        table.at(name, Kind.ACTUAL)
        table.page._record.click()
    view, model = table.page.readings.view, table.page.readings.model
    row = model.row_of(table[name].id)
    assert row is not None
    view.select(row, model.keys.index(period))
    view.setFocus()


def current(table: Table) -> tuple[str, str]:
    index, model = table.page.readings.view.currentIndex(), table.page.readings.model
    measure = model.measure(index.row())
    return (measure.definition.name if measure else "", model.keys[index.column()])


def values(table: Table, name: str = "Visits") -> dict[str, float | None]:
    return {key: cell.value for key, cell in table[name].readings.items()}


def test_typing_replaces_f2_edits_and_escape_takes_back(table: Table) -> None:
    at(table, "2027-06")
    table.app.type("8")
    table.app.press("Escape")
    assert values(table) == {"2027-06": 74}
    table.app.press("F2", "End")
    table.app.type(".5")
    table.app.press("Return")
    assert values(table) == {"2027-06": 74.5}
    assert current(table) == ("Swims", "2027-06")


def test_enter_and_tab_move_with_shift_back(table: Table) -> None:
    at(table, "2027-03")
    table.app.type("1")
    table.app.press("Tab")
    table.app.type("2")
    table.app.press("Return")
    assert current(table) == ("Swims", "2027-04")
    table.app.press("Shift+Return", "Shift+Tab")
    assert current(table) == ("Visits", "2027-03")
    assert values(table) == {"2027-03": 1, "2027-04": 2, "2027-06": 74}


def test_fill_cut_and_paste_are_one_step_each(table: Table) -> None:
    at(table, "2027-06")
    table.app.press("Shift+Down", "Ctrl+D")
    assert values(table, "Swims") == {"2027-06": 74}
    at(table, "2027-06")
    table.app.press("Shift+Right", "Shift+Right", "Ctrl+R")
    assert values(table) == {"2027-06": 74, "2027-07": 74, "2027-08": 74}
    table.app.press("Ctrl+X")
    assert values(table) == {}
    assert QGuiApplication.clipboard().text() == "74\t74\t74\n"
    at(table, "2027-01", "Swims")
    table.app.press("Ctrl+V")
    assert values(table, "Swims") == {"2027-01": 74, "2027-02": 74, "2027-03": 74, "2027-06": 74}
    table.app.press("Ctrl+Z", "Ctrl+Z")
    assert values(table) == {"2027-06": 74, "2027-07": 74, "2027-08": 74}
    assert values(table, "Swims") == {"2027-06": 74}


def test_a_block_that_hangs_over_asks_and_pastes_what_fits(table: Table, answers: Answers) -> None:
    at(table, "2027-06")
    table.app.press("End")
    table.app.paste("1\t2\n")
    assert answers.said[-1] == "The copied block has 1 × 2 cells, and there is room for 2 × 1 here."
    assert values(table) == {"2027-06": 74}
    answers.yes = True
    table.app.press("Ctrl+V")
    assert list(values(table).values()) == [74, 1]


def test_control_and_arrows_home_end_and_pages(table: Table) -> None:
    reading.set(table.app.document, measure=table["Visits"].id, period="2027-02", value=70)
    at(table, "2027-02")
    keys = table.page.readings.model.keys
    table.app.press("Ctrl+Right")
    assert current(table) == ("Visits", "2027-06")
    table.app.press("Home")
    assert current(table) == ("Visits", keys[0])
    table.app.press("End")
    assert current(table) == ("Visits", keys[-1])
    table.app.press("Ctrl+Home")
    assert current(table) == ("Visits", keys[0])
    table.app.press("Ctrl+End")
    assert current(table) == ("Swims", keys[-1])
    table.app.press("PgUp")
    assert current(table) == ("Visits", keys[-1])
    table.app.press("PgDown")
    assert current(table) == ("Swims", keys[-1])


def test_the_foot_of_the_window_sums_what_is_selected(table: Table) -> None:
    reading.set(table.app.document, measure=table["Visits"].id, period="2027-05", value=70)
    at(table, "2027-05")
    table.app.press("Ctrl+Shift+Right")
    assert table.app.window.status_bar.facts == "Sum 144   Average 72   Count 2"
    table.app.press("Shift+Space")
    assert table.app.window.status_bar.facts == "Sum 144   Average 72   Count 2"
    table.app.press("Ctrl+A", "Del")
    assert values(table) == {}
    table.app.press("Ctrl+Z")
    assert values(table) == {"2027-05": 70, "2027-06": 74}
