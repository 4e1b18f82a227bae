"""Saying things: the capture lines, Enter after Enter, and pasting lists."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from tests.ui.pages import WindowPage
from tests.ui.swot.board import Board, O, S, T, W

from charthouse.ui.widgets.button import Button


def test_the_page_opens_in_the_first_capture_line(board: Board) -> None:
    assert board.capturing(S)


def test_enter_adds_and_stays(app: WindowPage, board: Board) -> None:
    app.type("Trusted brand")
    assert app.starred
    app.press("Return")
    app.type("Zweitens: größer")
    app.press("Return")
    assert board.texts() == board.shown() == ["Trusted brand", "Zweitens: größer"]
    assert [row.code for row in board.rows()] == ["S1", "S2"]
    assert board.capturing(S)
    assert not app.starred


def test_enter_without_text_does_nothing(app: WindowPage, board: Board) -> None:
    app.press("Return", "Return")
    assert board.texts() == []
    assert app.document.undo_label is None


def test_tab_walks_through_the_four_capture_lines_and_round(app: WindowPage, board: Board) -> None:
    for quadrant in (W, O, T, S):
        app.press("Tab")
        assert board.capturing(quadrant)
    app.press("Shift+Tab")
    assert board.capturing(T)


def test_undo_from_the_empty_capture_line_takes_the_last_item_back(app: WindowPage, board: Board) -> None:
    board.add("First", "Second")
    app.press("Ctrl+Z")
    assert board.texts() == ["First"]
    assert board.capturing(S)
    app.press("Ctrl+Y")
    assert board.texts() == ["First", "Second"]
    assert board.selected == ["Second"]


def test_undo_with_half_typed_text_undoes_the_text_only(app: WindowPage, board: Board) -> None:
    board.add("First")
    app.type("Sec")
    app.press("Ctrl+Z")
    assert board.texts() == ["First"]
    assert board.card(S).capture.text() == ""


def test_a_pasted_list_is_one_step_without_bullets_and_blank_lines(app: WindowPage, board: Board) -> None:
    lines = [f"• Item {n}" if n <= 5 else f"Item {n}" for n in range(1, 31)]
    app.paste("\n".join([*lines[:10], "", *lines[10:20], "  ", *lines[20:], ""]))
    assert board.texts() == [f"Item {n}" for n in range(1, 31)]
    assert app.toast == "30 items added to Strengths"
    app.press("Ctrl+Z")
    assert board.texts() == []
    app.press("Ctrl+Y")
    assert board.texts() == [f"Item {n}" for n in range(1, 31)]


def test_a_column_of_a_spreadsheet_is_one_item_a_cell(app: WindowPage, board: Board) -> None:
    app.paste('Loyal members\r\n"Own premises,\nall paid for"\r\nTrained staff\t2026\r\n')
    assert board.texts() == ["Loyal members", "Own premises, all paid for", "Trained staff, 2026"]


def test_a_pasted_list_becomes_one_item_when_asked(app: WindowPage, board: Board) -> None:
    app.paste("We know\nour people")
    board.press_in_toast("As one item")
    assert board.texts() == ["We know our people"]
    assert [row.code for row in board.rows()] == ["S1"]
    app.press("Ctrl+Z")
    assert board.texts() == ["We know", "our people"]


def test_pasting_as_one_keeps_the_lines_together(app: WindowPage, board: Board) -> None:
    QGuiApplication.clipboard().setText("We know\nour people")
    app.press("Ctrl+Shift+V", "Return")
    assert board.texts() == ["We know our people"]


def test_the_tenth_item_brings_one_sentence_of_advice(app: WindowPage, board: Board) -> None:
    board.add(*"abcdefghi")
    assert not board.card(S).note.isVisible()
    board.add("j")
    assert board.card(S).note.text == "10 items. Prioritise before adding more?"
    assert board.card(S).note.isVisible()
    board.add("k")
    app.press("Ctrl+Z", "Ctrl+Z")
    assert not board.card(S).note.isVisible()


def test_no_advice_where_it_would_take_the_room_of_the_rows(app: WindowPage, board: Board) -> None:
    board.page.theme.set_zoom(1.5)
    app.window.resize(1024, 700)
    board.add(*"abcdefghijk")
    assert not board.card(S).note.isVisible()


def test_the_advice_counts_as_the_card_does(app: WindowPage, board: Board) -> None:
    board.add(*"abcdefghijkl")
    app.press("Ctrl+Z")
    assert board.card(S).note.text == "11 items. Prioritise before adding more?"


def test_ctrl_up_rewords_what_was_just_said(app: WindowPage, board: Board) -> None:
    board.add("Trusted brand", "Own premises")
    app.press("Ctrl+Up")
    assert board.editor is not None
    app.press("End")
    app.type(" (2026)")
    app.press("Return")
    assert board.texts() == ["Trusted brand", "Own premises (2026)"]
    assert [row.code for row in board.rows()] == ["S1", "S2"]
    assert board.capturing(S)


def test_alt_digits_go_to_a_quadrant_and_then_show_it_alone(app: WindowPage, board: Board) -> None:
    app.press("Alt+3")
    assert board.capturing(O)
    assert board.card(S).isVisible()
    app.press("Alt+3")
    assert board.capturing(O)
    assert not board.card(S).isVisible()
    app.press("Tab")
    assert board.capturing(T)
    assert not board.card(O).isVisible()
    app.press("Alt+0")
    assert all(board.card(quadrant).isVisible() for quadrant in (S, W, O, T))


def test_who_clicks_an_action_goes_on_typing_and_who_came_by_tab_stays(board: Board) -> None:
    board.add("Trusted brand")
    unused = next(button for button in board.page.findChildren(Button) if button.text() == "Unused")
    QTest.mouseClick(unused, Qt.MouseButton.LeftButton)
    assert unused.isChecked()
    board.app.type("Own premises")
    assert board.card(S).capture.text() == "Own premises"
    board.app.press("Return")
    assert board.texts() == ["Trusted brand", "Own premises"]
    unused.setFocus(Qt.FocusReason.TabFocusReason)
    board.app.press("Space")
    assert unused.hasFocus()


@pytest.mark.parametrize("count", range(3, 10))
def test_the_newest_item_stays_in_sight_as_the_list_comes_to_overflow(board: Board, qtbot: QtBot, count: int) -> None:
    """The line that counts what is out of sight takes room from the list, a moment later."""
    lines = [f"Item {at}" for at in range(count)]
    board.app.paste("\n".join(lines))
    card, items = board.card(S), board.list(S)
    overflow = items.content_height() > items.viewport().height()
    qtbot.waitUntil(lambda: card.more.isVisible() is overflow)
    qtbot.waitUntil(lambda: items.geometry().bottom() < (card.more if overflow else card.capture).y())
    newest = items.visualRect(card.model.index_of(board.rows()[-1].id))
    assert items.viewport().rect().contains(newest)
