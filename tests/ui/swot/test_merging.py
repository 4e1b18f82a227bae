"""Near-equal items: the hint while typing, Ctrl+M; and the filter of what leads nowhere."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot
from tests.document.support import assert_undoable
from tests.ui.pages import WindowPage
from tests.ui.swot.board import POPUP, Board, S, W

from charthouse.document.edits import objective, swot
from charthouse.ui.widgets.button import Button


def test_what_was_said_already_is_told_while_typing(app: WindowPage, board: Board) -> None:
    board.add("Own premises")
    app.type("our own premises")
    assert board.card(S).hint.sentence == "Similar to S1 Own premises"
    app.press("Return")
    assert board.texts() == ["Own premises", "our own premises"]
    assert board.card(S).hint.sentence == ""


def test_ctrl_m_merges_what_is_typed(app: WindowPage, board: Board) -> None:
    board.add("Own premises")
    app.press("Tab")
    app.type("Our own premises!")
    app.press("Ctrl+M")
    assert board.texts(S) == ["Own premises\nOur own premises!"]
    assert board.texts(W) == []
    assert board.card(W).capture.text() == ""
    assert board.capturing(W)
    assert app.toast == "Merged into S1"
    assert_undoable(app.document)


def test_in_a_list_ctrl_m_means_its_rows_and_each_hint_its_own_line(app: WindowPage, board: Board) -> None:
    board.add("Own premises", "Loyal members", "Faithful people")
    app.type("our own premises")
    app.press("Tab")
    app.type("members, loyal")
    app.press("Shift+Tab", "Up", "Shift+Up", "Ctrl+M")
    assert board.texts() == ["Own premises", "Loyal members\nFaithful people"]
    assert board.card(S).capture.text() == "our own premises"
    board.card(S).hint.click()
    assert board.texts()[0] == "Own premises\nour own premises"
    assert board.card(W).capture.text() == "members, loyal"


def test_selected_items_merge_into_the_first(app: WindowPage, board: Board) -> None:
    board.add("Own premises", "Old hall", "We own a hall")
    app.press("Up", "Shift+Up", "Ctrl+M")
    assert board.texts() == ["Own premises", "Old hall\nWe own a hall"]
    assert app.toast == "S3 merged into S2"
    assert board.selected == ["Old hall\nWe own a hall"]
    app.press("Ctrl+Z")
    assert board.texts() == ["Own premises", "Old hall", "We own a hall"]


@POPUP
def test_one_item_merges_into_a_chosen_one_the_likest_first(app: WindowPage, board: Board) -> None:
    board.add("Loyal members", "Own premises")
    board.add("Premises of our own", quadrant=W)
    app.press("Up", "Ctrl+M")
    assert isinstance(QApplication.focusWidget(), QLineEdit)
    app.press("Return")
    assert board.texts(W) == []
    assert board.texts(S) == ["Loyal members", "Own premises\nPremises of our own"]


def test_ctrl_d_says_an_item_again(app: WindowPage, board: Board) -> None:
    board.add("One", "Two")
    app.press("Up", "Up", "Ctrl+D")
    assert board.texts() == ["One", "One", "Two"]
    assert [row.code for row in board.rows()] == ["S1", "S3", "S2"]
    assert_undoable(app.document)


def test_the_filter_shows_starred_items_that_nothing_cites(app: WindowPage, board: Board) -> None:
    board.add("Used", "Unused", "Plain")
    used, unused, _ = board.rows()
    swot.star_many(app.document, ids=[used.id, unused.id], starred=True)
    goal = str(objective.add(app.document, title="Goal").row)
    swot.link(app.document, item=used.id, objective=goal)
    button = next(one for one in board.page.findChildren(Button) if one.text() == "Unused")
    button.click()
    assert board.shown() == ["Unused"]
    board.add("New")
    assert board.shown() == ["Used", "Unused", "Plain", "New"]
    assert not button.isChecked()


def test_the_head_says_how_many_starred_items_are_used(app: WindowPage, board: Board) -> None:
    board.add("One", "Two", "Plain")
    first, second, _ = board.rows()
    swot.star_many(app.document, ids=[first.id, second.id], starred=True)
    assert board.page.board.facts() == "3 items, 2 starred but not used yet"
    goal = str(objective.add(app.document, title="Goal").row)
    swot.link(app.document, item=first.id, objective=goal)
    assert board.page.board.facts() == "3 items, 2 starred (1 not used yet)"
    swot.link(app.document, item=second.id, objective=goal)
    assert board.page.board.facts() == "3 items, 2 starred"


def test_an_empty_card_has_nothing_more_to_show(app: WindowPage, board: Board, qtbot: QtBot) -> None:
    swot.add_many(app.document, quadrant="strength", texts=[f"Item {n}" for n in range(40)])
    qtbot.waitUntil(board.card(S).more.isVisible)
    next(one for one in board.page.findChildren(Button) if one.text() == "Unused").click()
    assert board.shown() == []
    assert not board.card(S).more.isVisible()


def test_undo_shows_what_the_filter_hid(app: WindowPage, board: Board) -> None:
    board.add("Plain")
    app.press("Up", "Del")
    next(one for one in board.page.findChildren(Button) if one.text() == "Unused").click()
    app.press("Ctrl+Z")
    assert board.shown() == ["Plain"]
    assert board.selected == ["Plain"]
