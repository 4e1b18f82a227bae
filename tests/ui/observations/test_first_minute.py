"""Observations 1 to 6: the welcome page, saying things in the capture lines, taking them back."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication
from tests.document.support import content
from tests.ui.pages import WindowPage
from tests.ui.swot.board import Board, S, W

from charthouse.ui.widgets.big_button import BigButton


def test_1_the_welcome_page_offers_the_sample_and_asks_nothing(welcome: WindowPage) -> None:
    focus = welcome.keyboard.focus
    assert isinstance(focus, BigButton)
    assert focus.text() == "Open the sample plan"
    seen = focus.grab().toImage()
    assert seen.pixelColor(seen.width() // 2, 1) == welcome.window._theme.tokens.focus  # the ring
    assert QApplication.activeModalWidget() is None
    assert welcome.title == "Charthouse"


def test_2_two_items_are_said_without_the_caret_leaving(sample: WindowPage) -> None:
    board = Board(sample)
    before = board.texts()
    sample.type("Trusted brand")
    sample.press("Return")
    sample.type("Second")
    sample.press("Return")
    assert board.texts() == board.shown() == [*before, "Trusted brand", "Second"]
    assert board.capturing(S)


def test_3_tab_goes_to_the_next_quadrant_and_back(sample: WindowPage) -> None:
    board = Board(sample)
    sample.press("Tab")
    sample.type("Old boats")
    sample.press("Return", "Shift+Tab")
    assert board.texts(W)[-1] == "Old boats"
    assert board.capturing(S)


def test_4_a_pasted_list_of_thirty_is_one_step(sample: WindowPage) -> None:
    board = Board(sample)
    before = board.texts()
    items = [f"Said {number}" for number in range(1, 31)]
    lines = [f"• {text}" if number % 6 == 0 else text for number, text in enumerate(items)]
    for at in (25, 12, 3):
        lines.insert(at, "")
    sample.paste("\n".join(lines))
    assert board.texts() == [*before, *items]
    assert sample.toast == "30 items added to Strengths"
    sample.press("Ctrl+Z")
    assert board.texts() == before
    sample.press("Ctrl+Y")
    assert board.texts() == [*before, *items]


def test_5_undo_from_the_empty_line_is_the_plans_and_from_a_begun_one_the_texts(sample: WindowPage) -> None:
    board = Board(sample)
    board.add("Trusted brand", "Second")
    held = content(sample.document)
    sample.type("Thi")
    sample.press("Ctrl+Z")
    assert content(sample.document) == held
    assert board.card(S).capture.text() == ""
    sample.press("Ctrl+Z")
    assert board.texts()[-1] == "Trusted brand"


def test_6_the_last_item_is_said_differently_where_it_stands(sample: WindowPage) -> None:
    board = Board(sample)
    board.add("Trusted brand")
    codes = [row.code for row in board.rows()]
    sample.press("Ctrl+Up", "End")
    sample.type(" (2026)")
    sample.press("Return")
    assert board.texts()[-1] == "Trusted brand (2026)"
    assert [row.code for row in board.rows()] == codes
    assert board.capturing(S)
