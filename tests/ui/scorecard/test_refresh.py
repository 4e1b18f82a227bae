"""After a step only what changed is shown anew, and what is not seen waits until it is."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex
from tests.ui.scorecard.table import Table

from charthouse.document.edits import measure, reading
from charthouse.ui.pages.scorecard.columns import Kind


def test_a_typed_figure_repaints_its_own_rows_only(table: Table) -> None:
    model, shown = table.page.board.model, set[int]()

    def note(first: QModelIndex, last: QModelIndex) -> None:
        shown.update(range(first.row(), last.row() + 1))

    model.dataChanged.connect(note)
    table.at("Visits", Kind.ACTUAL)
    table.app.type("77")
    table.app.press("Return")
    assert table.text("Visits", Kind.ACTUAL) == "77"
    names = {line.measure.definition.name for row in shown if (line := model.lines[row]).measure}
    assert names == {"Visits"}


def test_the_body_that_is_not_seen_is_up_to_date_when_it_is(table: Table) -> None:
    table.at("Visits", Kind.ACTUAL)
    table.app.type("77")
    table.app.press("Return")
    table.page._record.click()
    readings = table.page.readings
    row = readings.model.row_of(table["Visits"].id)
    assert row is not None
    assert readings.model.index(row, readings.model.current_column).data() == "77"
    readings.view.select(row, readings.model.current_column)
    table.app.type("78")
    table.app.press("Return")
    table.page._back.click()
    assert table.text("Visits", Kind.ACTUAL) == "78"


def test_a_longer_name_makes_its_row_higher_and_a_shorter_one_lower_again(table: Table) -> None:
    view, visits = table.page.board.view, table["Visits"].id
    row = table.page.board.model.row_of(visits)
    assert row is not None
    usual = view.rowHeight(row)
    measure.set(table.app.document, id=visits, name="Visits of all the people who live along the river " * 4)
    assert view.rowHeight(row) > usual
    measure.set(table.app.document, id=visits, name="Visits")
    assert view.rowHeight(row) == usual


def test_a_longer_figure_gets_the_room_it_needs(table: Table) -> None:
    view, model, visits = table.page.board.view, table.page.board.model, table["Visits"].id
    column = model.columns.index(next(one for one in model.columns if one.kind is Kind.ACTUAL))
    usual = view.columnWidth(column)
    reading.set(table.app.document, measure=visits, period="2027-06", value=123_456_789.25)
    assert view.columnWidth(column) > usual
    table.app.document.undo()
    assert view.columnWidth(column) == usual
