"""A plan with many measures: its rows are there at once, with the figures of those that are seen; the rest follows."""

from __future__ import annotations

from collections.abc import Callable, Generator
from datetime import date

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from tests.ui.pages import WindowPage
from tests.ui.scorecard.table import Table, fill

from charthouse.document.document import Document
from charthouse.document.edits import measure, plan
from charthouse.document.queries import scorecard as query
from charthouse.document.queries.scorecard import Scorecard
from charthouse.document.queries.scorecard_groups import Grouping
from charthouse.ui import figures
from charthouse.ui.pages.scorecard import view
from charthouse.ui.pages.scorecard.columns import Kind

TO_COME = "Figures are on their way"
Come = Callable[[], None]


@pytest.fixture
def come(monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> Come:
    """Every plan is a large one, and nothing is worked out until this is called."""
    monkeypatch.setattr(figures, "AT_ONCE", 0)
    parts, held = query.scorecard_in_parts, [True]

    def slow(document: Document, *, today: date, size: int | None) -> Generator[Scorecard | None, None, Scorecard]:
        working = parts(document, today=today, size=size)
        while True:
            try:
                outline = next(working)
            except StopIteration as end:
                card: Scorecard = end.value
                return card
            yield outline
            while held[0] and outline is not None:
                yield None

    monkeypatch.setattr(query, "scorecard_in_parts", slow)

    def come() -> None:
        held[0] = False

    return come


@pytest.fixture
def table(app: WindowPage, come: Come, qtbot: QtBot) -> Table:
    """The scorecard before its figures."""
    qtbot.waitUntil(lambda: app.page.isAncestorOf(app.keyboard.focus))
    app.window.resize(1500, 900)
    fill(app)
    table = Table(app)
    qtbot.waitUntil(lambda: bool(table.names))
    return table


def head(table: Table) -> str:
    """What is said over the first group."""
    model = table.page.board.model
    return str(model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole))


def test_rows_are_there_before_their_figures(table: Table, come: Come, qtbot: QtBot) -> None:
    strip = table.page.board.strip
    assert table.names == ["Visits", "Swims", "Cost"]
    assert (head(table), strip.text) == ("Clean water, figures are on their way", TO_COME)
    assert [table.text("Visits", kind) for kind in (Kind.ACTUAL, Kind.STATUS)] == ["74", "At risk"]
    table.at("Visits", Kind.ACTUAL)
    come()
    qtbot.waitUntil(lambda: TO_COME not in strip.text)
    assert head(table).startswith("Clean water, 0 of 2 on track")
    assert table.current == ("Visits", Kind.ACTUAL)


def test_what_is_typed_meanwhile_is_kept(table: Table, come: Come, qtbot: QtBot) -> None:
    table.at("Visits", Kind.ACTUAL)
    table.app.type("77")
    table.app.press("Return")
    assert table["Visits"].readings["2027-06"].value == 77
    assert (table.text("Visits", Kind.ACTUAL), table.page.board.strip.text) == ("77", TO_COME)
    measure.add(table.app.document, objective=table["Visits"].definition.objective, name="Boats")
    assert table.names == ["Visits", "Swims", "Boats", "Cost"]
    come()
    qtbot.waitUntil(lambda: TO_COME not in table.page.board.strip.text)
    assert table.text("Visits", Kind.ACTUAL) == "77"
    assert table.names == ["Visits", "Swims", "Boats", "Cost"]


def test_other_looks_do_not_wait_either(table: Table) -> None:
    table.page.looks.regroup(Grouping.PERSPECTIVE)
    assert head(table) == "Without a perspective, figures are on their way"
    table.at("Visits", Kind.ACTUAL)
    table.page._record.click()
    readings = table.page.readings.model
    row = readings.row_of(table["Visits"].id)
    assert row is not None
    assert readings.index(row, readings.current_column).data() == "74"


def test_when_all_is_another_day_the_rows_stay(table: Table, come: Come, qtbot: QtBot) -> None:
    come()
    qtbot.waitUntil(lambda: TO_COME not in table.page.board.strip.text)
    plan.set(table.app.document, as_of=date(2027, 3, 31))
    assert (table.names, table.page.board.strip.text) == (["Visits", "Swims", "Cost"], TO_COME)
    qtbot.waitUntil(lambda: TO_COME not in table.page.board.strip.text)
    assert table.text("Visits", Kind.ACTUAL) == "–"


def test_a_measure_that_is_looked_for_before_any_is_known_is_shown(app: WindowPage, come: Come, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: app.page.isAncestorOf(app.keyboard.focus))
    fill(app)
    ((cost,),) = app.document.rows("SELECT id FROM measure WHERE name = 'Cost'")
    app.workspace.enter_page("scorecard", cost)
    page = Table(app).page
    qtbot.waitUntil(lambda: page.board.view.current()[0] == cost)


def test_rows_get_the_heights_of_long_names_though_these_are_measured_later(
    table: Table, come: Come, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    come()
    qtbot.waitUntil(lambda: TO_COME not in table.page.board.strip.text)
    monkeypatch.setattr(view, "AT_ONCE", 0)
    grid, name = (
        table.page.board.view,
        "How many visits there were on any day when somebody counted those who came " * 2,
    )
    measure.set(table.app.document, id=table["Cost"].id, name=name)
    row = table.page.board.model.row_of(table[name.strip()].id)
    assert row is not None
    usual = grid.rowHeight(row - 2)
    qtbot.waitUntil(lambda: grid.rowHeight(row) > usual)
    measure.set(table.app.document, id=table[name.strip()].id, name="Cost")
    qtbot.waitUntil(lambda: grid.rowHeight(row) == usual)
