"""Letters that are put together from several keys: Japanese, Korean, accents. Enter in between is not for the plan."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication
from tests.document.support import content
from tests.ui.objectives.tree import TreePage
from tests.ui.pages import WindowPage
from tests.ui.resources.table import Table, fill
from tests.ui.scorecard.table import Table as Scorecard
from tests.ui.scorecard.table import fill as make_measures
from tests.ui.swot.board import Board, S
from tests.ui.vision.desk import Desk

from charthouse.ui.pages.scorecard.columns import Kind

KEYS = ("Return", "Enter", "Tab", "Escape", "Up")


def compose(app: WindowPage, letters: str) -> None:
    """Letters that are not decided yet."""
    QApplication.sendEvent(app.keyboard.focus, QInputMethodEvent(letters, []))


def decide(app: WindowPage, letters: str) -> None:
    """The person has chosen."""
    event = QInputMethodEvent("", [])
    event.setCommitString(letters)
    QApplication.sendEvent(app.keyboard.focus, event)


@pytest.mark.parametrize("key", KEYS)
def test_keys_of_a_composition_are_not_the_capture_lines(app: WindowPage, key: str) -> None:
    board = Board(app)
    held = content(app.document)
    app.type("Old ")
    compose(app, "にほ")
    app.press(key)
    assert content(app.document) == held
    assert board.capturing(S)
    decide(app, "日本")
    assert board.card(S).capture.text() == "Old 日本"
    app.press("Return")
    assert board.texts() == ["Old 日本"]


@pytest.mark.parametrize("key", KEYS)
def test_nor_the_editors_over_an_item(app: WindowPage, key: str) -> None:
    board = Board(app)
    board.add("First")
    app.press("Ctrl+Up")
    compose(app, "한")
    app.press(key)
    assert board.editor is not None
    decide(app, "한")
    app.press("Return")
    assert board.texts() == ["First한"]


@pytest.mark.parametrize("key", KEYS)
def test_nor_the_trees(app: WindowPage, key: str) -> None:
    tree = TreePage(app)
    tree.press("Return")
    tree.type("A")
    compose(app, "に")
    app.press(key)
    assert tree.editor is not None
    assert tree.stored == []
    decide(app, "日")
    app.press("Return", "Escape")
    assert tree.stored == ["A日"]


@pytest.mark.parametrize("key", KEYS)
def test_nor_the_tables(app: WindowPage, key: str) -> None:
    fill(app)
    table = Table(app)
    table.at("Map outfalls", "2027")
    app.press("F2")
    compose(app, "1")
    app.press(key)
    assert table.amounts("Map outfalls") == {}
    decide(app, "12")
    app.press("Return")
    assert table.amounts("Map outfalls") == {"2027": 1_200}


@pytest.mark.parametrize("key", KEYS)
def test_nor_those_of_a_cell_that_is_typed_over(app: WindowPage, key: str) -> None:
    """Qt opens the editor at once, and gives it the focus when the letters are decided."""
    fill(app)
    table = Table(app)
    table.at("Map outfalls", "2027")
    compose(app, "1")
    app.press(key)
    decide(app, "12")
    assert table.amounts("Map outfalls") == {}
    app.press("Return")
    assert table.amounts("Map outfalls") == {"2027": 1_200}


def test_nor_a_statements(app: WindowPage) -> None:
    desk = Desk(app)
    desk.statement("mission").setFocus()
    compose(app, "に")
    app.press("Return")
    assert desk.statement("mission").hasFocus()
    decide(app, "日")
    app.press("Return")
    assert desk.plan.mission == "日"


def test_an_accent_from_a_dead_key(app: WindowPage) -> None:
    board = Board(app)
    app.type("caf")
    compose(app, "´")
    decide(app, "é")
    app.press("Return")
    assert board.texts() == ["café"]


def test_a_letter_from_a_dead_key_is_typed_over_a_cell(app: WindowPage) -> None:
    """It comes at once, with no word of what is being put together."""
    make_measures(app)
    table = Scorecard(app)
    table.at("Visits", Kind.NAME)
    decide(app, "É")
    app.type("valuation")
    app.press("Return")
    assert "Évaluation" in table.names


def test_a_composition_that_is_left_locks_no_keys(app: WindowPage) -> None:
    board = Board(app)
    compose(app, "に")
    app.go(3)
    app.go(2)
    board.card(S).capture.setFocus()
    app.type("First")
    app.press("Return")
    assert board.texts() == ["First"]
