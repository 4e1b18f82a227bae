"""Working on what was said: reword, star, order, move, link, delete; by keyboard and by mouse."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot
from tests.document.support import assert_undoable
from tests.ui.pages import WindowPage
from tests.ui.swot.board import POPUP, Board, O, S, T, W

from charthouse.document.edits import objective
from charthouse.ui.widgets.button import native_keys


@pytest.fixture
def three(board: Board) -> Board:
    """Three strengths, the last of them selected, the list focused."""
    board.add("One", "Two", "Three")
    board.app.press("Up")
    assert board.selected == ["Three"]
    return board


def test_f2_rewords_in_place_and_enter_goes_back_to_the_capture_line(app: WindowPage, three: Board) -> None:
    app.press("F2")
    assert three.editor is not None
    assert not app.starred
    app.type(" times")
    assert app.starred
    app.press("Return")
    assert three.texts() == ["One", "Two", "Three times"]
    assert three.capturing(S)
    assert not app.starred
    assert_undoable(app.document)


def test_escape_takes_the_rewording_back(app: WindowPage, three: Board) -> None:
    app.press("F2")
    app.type(" times")
    app.press("Esc")
    assert three.texts() == ["One", "Two", "Three"]
    assert three.selected == ["Three"]
    assert three.list(S).hasFocus()
    assert not app.starred


def test_undo_in_an_unchanged_editor_belongs_to_the_plan(app: WindowPage, three: Board) -> None:
    app.press("Up", "F2", "Ctrl+Z")
    assert three.texts() == ["One", "Two"]


def test_an_emptied_text_is_not_taken(app: WindowPage, three: Board) -> None:
    app.press("F2", "Ctrl+A", "Del", "Return")
    assert three.texts() == ["One", "Two", "Three"]
    assert app.toast == "An item needs a text. Del deletes it."


def test_a_double_click_rewords(app: WindowPage, three: Board) -> None:
    three.double_click("Two")
    app.type("!")
    app.press("Return")
    assert three.texts() == ["One", "Two!", "Three"]


def test_the_editor_grows_with_its_text(app: WindowPage, three: Board) -> None:
    before = three.list(S).visualRect(three.card(S).model.index(2)).height()
    app.press("F2")
    app.type(" and a text that is long enough to need several lines in the width of its quadrant" * 2)
    assert three.list(S).visualRect(three.card(S).model.index(2)).height() > before + 20
    app.press("Esc")


def test_alt_arrows_reorder(app: WindowPage, three: Board) -> None:
    app.press("Alt+Up")
    assert three.texts() == three.shown() == ["One", "Three", "Two"]
    assert three.selected == ["Three"]
    assert_undoable(app.document)
    app.press("Alt+Down", "Alt+Down")
    assert three.texts() == ["One", "Two", "Three"]
    app.press("Ctrl+Z")
    assert three.texts() == ["One", "Three", "Two"]
    assert three.selected == ["Three"]


def test_several_move_together_as_one_step(app: WindowPage, three: Board) -> None:
    app.press("Shift+Up", "Alt+Up")
    assert three.texts() == ["Two", "Three", "One"]
    assert three.selected == ["Two", "Three"]
    app.press("Ctrl+Z")
    assert three.texts() == ["One", "Two", "Three"]


def test_s_stars_and_takes_the_star(app: WindowPage, three: Board) -> None:
    app.press("S")
    assert [row.starred for row in three.rows()] == [False, False, True]
    assert_undoable(app.document)
    app.press("S")
    assert not any(row.starred for row in three.rows())


def test_a_click_into_the_gutter_stars(three: Board) -> None:
    three.click("One", x=16)
    assert [row.starred for row in three.rows()] == [True, False, False]


def test_del_deletes_with_a_way_back_and_no_question(app: WindowPage, three: Board) -> None:
    app.press("Up", "Del")
    assert three.texts() == ["One", "Three"]
    assert app.toast == "S2 deleted"
    assert three.selected == ["Three"]
    app.press("Ctrl+Z")
    assert three.texts() == ["One", "Two", "Three"]
    assert three.selected == ["Two"]


def test_the_toast_goes_when_its_step_was_undone_or_another_was_made(app: WindowPage, three: Board) -> None:
    app.press("Up", "Del")
    assert app.toast == "S2 deleted"
    app.press("Ctrl+Z")
    assert app.toast == ""
    app.press("Del", "S")
    assert app.toast == ""
    assert three.texts() == ["One", "Three"]


def test_several_are_deleted_in_one_step(app: WindowPage, three: Board) -> None:
    app.press("Ctrl+A", "Del")
    assert three.texts() == []
    assert app.toast == "3 items deleted"
    assert three.capturing(S)
    assert_undoable(app.document)
    app.press("Ctrl+Z")
    assert three.texts() == ["One", "Two", "Three"]


def test_a_number_is_given_once(app: WindowPage, three: Board) -> None:
    app.press("Del")
    three.add("Four")
    assert [row.code for row in three.rows()] == ["S1", "S2", "S4"]


@POPUP
def test_f7_and_a_letter_move_to_another_quadrant(app: WindowPage, three: Board) -> None:
    app.press("F7")
    QTest.keyClick(three.menu(), Qt.Key.Key_W)
    assert three.texts(S) == ["One", "Two"]
    assert [(row.code, row.text) for row in three.rows(W)] == [("W1", "Three")]
    assert app.toast == "S3 is now W1"
    assert three.selected == ["Three"]
    assert_undoable(app.document)


@POPUP
def test_the_letters_after_f7_are_those_of_the_codes_in_every_language(
    german: None, app: WindowPage, three: Board
) -> None:
    app.press("F7")
    QTest.keyClick(three.menu(), Qt.Key.Key_T)
    assert app.toast == "S3 ist jetzt T1"


def test_undo_selects_all_that_it_brings_back(app: WindowPage, three: Board) -> None:
    app.press("Up", "Shift+Up")
    gone = three.selected
    assert len(gone) == 2
    app.press("Del", "Ctrl+Z")
    assert three.selected == gone


@POPUP
def test_the_menu_of_an_item_calls_keys_as_the_menu_bar_does(german: None, three: Board) -> None:
    items = three.list(S)
    items.customContextMenuRequested.emit(three.place("Three", S))
    menu = three.menu()
    keys = [action.text().partition("\t")[2] for action in menu.actions()]
    menu.close()
    assert {native_keys("Ctrl+L"), "Alt+↑", "Alt+↓"} <= set(keys)


@POPUP
def test_shift_f10_opens_the_menu_of_the_item(app: WindowPage, three: Board) -> None:
    app.press("Shift+F10")
    menu = three.menu()
    actions = {action.text().partition("\t")[0]: action for action in menu.actions()}
    assert actions["Edit the item"].isEnabled()
    assert "Most votes first" not in actions  # that is about all items
    menu.close()


def test_drag_within_a_quadrant(app: WindowPage, three: Board) -> None:
    three.drop_selected(S, S, three.place("One", S) - QPoint(0, 12))
    assert three.texts() == ["Three", "One", "Two"]
    assert_undoable(app.document)


def test_drag_to_another_quadrant(app: WindowPage, three: Board) -> None:
    three.add("Slow", quadrant=W)
    app.press("Shift+Tab", "Up")
    three.drop_selected(S, W, three.place("Slow", W) + QPoint(0, 12))
    assert three.texts(W) == ["Slow", "Three"]
    assert_undoable(app.document)


def test_a_drop_on_its_own_place_is_no_step(app: WindowPage, three: Board) -> None:
    label = app.document.undo_label
    three.drop_selected(S, S, three.place("Three", S))
    assert app.document.undo_label == label


def test_text_dropped_from_elsewhere_becomes_items(app: WindowPage, three: Board) -> None:
    data = QMimeData()
    data.setText("- Alpha\n- Beta")
    three.drop(data, O, QPoint(20, 20))
    assert three.texts(O) == ["Alpha", "Beta"]


def test_copy_and_paste_between_lists(app: WindowPage, three: Board) -> None:
    app.press("Shift+Up", "Ctrl+C", "Alt+2", "Ctrl+V")
    assert three.texts(W) == ["Two", "Three"]


def test_left_and_right_go_to_the_card_beside(app: WindowPage, three: Board) -> None:
    three.add("Slow", quadrant=W)
    app.press("Up", "Left")
    assert three.list(S).hasFocus()
    assert three.selected == ["One"]
    app.press("Right")
    assert three.selected == ["Slow"]


@POPUP
def test_ctrl_l_links_to_an_objective_by_its_name(app: WindowPage, three: Board) -> None:
    objective.add(app.document, title="Clean water")
    objective.add(app.document, title="Warm rooms")
    app.press("Ctrl+L")
    search = QApplication.focusWidget()
    assert isinstance(search, QLineEdit)
    app.type("warm")
    app.press("Return")
    assert [answer.code for answer in three.rows()[2].answers] == ["G2"]
    assert_undoable(app.document)
    app.press("Ctrl+L")
    app.type("g2")
    app.press("Return")
    assert three.rows()[2].answers == ()


def test_a_selection_spans_one_quadrant_only(app: WindowPage, three: Board) -> None:
    three.add("Slow", quadrant=W)
    app.press("Up")
    assert three.selected == ["Slow"]
    three.click("One", S)
    assert three.selected == ["One"]


def test_down_on_the_last_item_goes_to_the_capture_line(app: WindowPage, three: Board) -> None:
    app.press("Down")
    assert three.capturing(S)


def test_a_screen_reader_hears_the_whole_item(app: WindowPage, three: Board) -> None:
    app.press("S")
    index = three.card(S).model.index(2)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Strength S3, Three, starred"


def test_what_is_beyond_stands_clear_of_the_line_to_type_in(app: WindowPage, board: Board, qtbot: QtBot) -> None:
    board.add("Rents", "Fuel", "Grants", "Rules", "Weather", "Rivals")
    card = board.card(S)
    for height in range(900, 640, -13):
        app.window.resize(1440, height)
        qtbot.waitUntil(lambda: not card.more.isVisible() or card.more.geometry().bottom() < card.capture.y())


def test_a_low_page_scrolls_instead_of_squeezing_its_cards(app: WindowPage, board: Board, qtbot: QtBot) -> None:
    board.add("Rents", "Fuel", "Grants")
    app.window.resize(1366, 768)
    board.page.theme.set_zoom(2.0)
    for number in (3, 1, 4):
        app.press(f"Alt+{number}")
        card = board.card((S, W, O, T)[number - 1])
        qtbot.waitUntil(lambda card=card: board.sees(card.capture))
        assert card.capture.hasFocus()
        assert card.items.height() >= board.page.theme.px(36)
    board.add("Low water", quadrant=T)
    app.press("Up")
    qtbot.waitUntil(lambda: board.sees(board.list(T)))
