"""Observations 11 to 14: spreadsheets' blocks and amounts, bad entries, states that grey paper still tells apart."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QImage, QPainter, qGray
from pytestqt.qtbot import QtBot
from tests.document.support import content
from tests.ui.answers import Answers
from tests.ui.pages import WindowPage
from tests.ui.resources.table import Table, fill

from charthouse.document.edits import initiative
from charthouse.document.queries.objectives import objective_tree
from charthouse.domain.kinds import Status
from charthouse.ui.pages.scorecard.columns import Column, Kind
from charthouse.ui.pages.scorecard.page import ScorecardPage
from charthouse.ui.painting.marks import TILE_HEIGHT, TILE_WIDTH, paint_status_tile
from charthouse.ui.theme import Preference, Theme
from charthouse.ui.wording import status_word


@pytest.fixture
def table(app: WindowPage, qtbot: QtBot) -> Table:
    """A budget for four years, three initiatives, German numbers."""
    fill(app, "de-DE")
    goal = objective_tree(app.document).objectives[0].id
    initiative.add(app.document, objective=goal, title="Open a path")
    qtbot.waitUntil(lambda: app.window.isActiveWindow())
    return Table(app)


def test_11_a_block_of_cells_is_pasted_as_it_was_shown(app: WindowPage, table: Table) -> None:
    table.at("Map outfalls", "2027")
    app.paste("1.234,5\t2\t3\n4\t5\t6\n7\t8\t9\n")
    assert table.amounts("Map outfalls") == {"2027": 123_450, "2028": 200, "2029": 300}
    assert table.amounts("Open a path") == {"2027": 700, "2028": 800, "2029": 900}
    table.at("Map outfalls", "2027")
    app.press("Shift+Right", "Shift+Right")
    assert app.window.status_bar.facts == "Sum 1.239,5   Average 413,17   Count 3"


def test_11_a_block_that_hangs_over_asks_first(app: WindowPage, table: Table, answers: Answers) -> None:
    held = content(app.document)
    table.at("Open a path", "2028")
    app.paste("1\t2\t3\t4\t5")
    assert len(answers.said) == 1
    assert content(app.document) == held


def test_12_an_amount_is_typed_short_and_the_totals_follow_at_once(app: WindowPage, table: Table) -> None:
    table.at("Map outfalls", "2027")
    app.type("250k")
    app.press("Return")
    assert table.amounts("Map outfalls")["2027"] == 25_000_000
    assert table.current == ("Plant reeds", "2027")
    assert table.text("Total asked", "2027") == "250.000"
    assert table.text("Over or under", "2027") == "+50.000"


def test_13_what_is_no_number_stays_and_is_told(app: WindowPage, table: Table) -> None:
    table.at("Map outfalls", "2027")
    app.type("12")
    app.press("Return")
    held = content(app.document)
    table.at("Map outfalls", "2027")
    app.type("abc")
    app.press("Return")
    assert "abc" in table.error
    assert content(app.document) == held


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_14_states_differ_by_their_shapes_on_grey_paper(theme: Theme, *, dark: bool) -> None:
    theme.prefer(Preference.DARK if dark else Preference.LIGHT)
    outlines = set()
    for status in (Status.ON_TRACK, Status.AT_RISK, Status.OFF_TRACK, Status.NO_DATA):
        tile = QImage(TILE_WIDTH, TILE_HEIGHT, QImage.Format.Format_RGB32)
        tile.fill(theme.tokens.sheet)
        with QPainter(tile) as painter:
            paint_status_tile(painter, QPointF(0, 0), status, theme)
        grey = [qGray(tile.pixel(x, y)) for y in range(3, TILE_HEIGHT - 3) for x in range(3, TILE_WIDTH - 3)]
        ground = max(set(grey), key=grey.count)
        outlines.add(tuple(abs(shade - ground) > 60 for shade in grey))
    assert len(outlines) == 4


def test_14_every_state_is_told_in_words_and_no_data_is_no_nought(sample: WindowPage) -> None:
    sample.go(5)
    page = sample.page
    assert isinstance(page, ScorecardPage)
    model = page.board.model
    status, actual = model.column_of(Column(Kind.STATUS)), model.column_of(Column(Kind.ACTUAL))
    told = {}
    for row, line in enumerate(model.lines):
        if line.measure is not None:
            words = str(model.index(row, status).data(Qt.ItemDataRole.AccessibleTextRole))
            assert status_word(line.measure.state.status) in words
            told[line.measure.state.status] = model.index(row, actual).data()
    assert len(told) > 2
    assert told.get(Status.NO_DATA, "–") == "–"
