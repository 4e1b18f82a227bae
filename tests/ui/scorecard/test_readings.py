"""The same measures period by period, and what stands beside them."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit
from tests.document.support import assert_undoable
from tests.ui.scorecard.table import Table

from charthouse.domain.kinds import Frequency
from charthouse.ui.pages.scorecard.columns import Kind


def _open(table: Table, name: str = "Visits") -> None:
    table.at(name, Kind.ACTUAL)
    table.page._record.click()


def test_months_are_typed_and_pasted(table: Table) -> None:
    _open(table)
    view, model = table.page.readings.view, table.page.readings.model
    assert model.frequency is Frequency.MONTHLY
    assert model.keys[view.currentIndex().column()] == "2027-06"
    view.select(view.currentIndex().row(), model.keys.index("2027-01"))
    table.app.paste("70\t71\t72\n1\t\tn/a\n")
    assert [cell.value for cell in table["Visits"].readings.values()] == [70, 71, 72, 74]
    assert {key: cell.value for key, cell in table["Swims"].readings.items()} == {"2027-01": 1, "2027-03": None}
    assert_undoable(table.app.document)


def test_the_palette_goes_there_and_back(table: Table) -> None:
    table.at("Visits", Kind.ACTUAL)
    for words, view in (("record readings", table.page.readings.view), ("back to the sc", table.page.board.view)):
        table.app.press("Ctrl+K")
        table.app.type(words)
        table.app.press("Return")
        assert view.hasFocus()


def test_each_frequency_has_its_periods(table: Table) -> None:
    _open(table, "Cost")
    model = table.page.readings.model
    assert model.frequency is Frequency.QUARTERLY
    assert "2027-Q2" in model.keys
    assert [line.measure.definition.name for line in model.lines if line.measure] == ["Cost"]
    table.app.type("5")
    table.app.press("Return")
    assert table["Cost"].readings["2027-Q2"].value == 5


def test_undo_shows_the_cell_again(table: Table) -> None:
    _open(table)
    table.app.type("75")
    table.app.press("Return")
    table.app.press("Ctrl+Z")
    assert table["Visits"].readings["2027-06"].value == 74
    assert table.page.readings.isVisible()


def test_details_define_the_measure(table: Table) -> None:
    table.at("Visits", Kind.ACTUAL)
    form = table.page.details
    fields = {one.accessibleName(): one for one in form.findChildren(QLineEdit)}
    fields["Unit"].setFocus()
    table.app.type("a week")
    table.app.press("Return")
    assert table["Visits"].definition.unit == "a week"
    fields["Red flag"].setFocus()
    fields["Red flag"].selectAll()
    table.app.type("80")
    table.app.press("Return")
    assert table["Visits"].definition.red_flag == 60
    assert table.app.toast.startswith("Goal and red flag are both 80")


def test_the_comment_belongs_to_the_last_reading(table: Table) -> None:
    table.at("Visits", Kind.ACTUAL)
    notes = {one.accessibleName(): one for one in table.page.details.findChildren(QPlainTextEdit)}
    notes["Comment"].setFocus()
    table.app.type("Two posts unfilled")
    table.app.press("Ctrl+Return")
    assert table["Visits"].comment == "Two posts unfilled"
    assert table["Visits"].state.value == 74
