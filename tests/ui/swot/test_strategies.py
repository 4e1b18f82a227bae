"""TOWS strategies: typed with the codes they come from, moved, made objectives; the items tell."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QPushButton
from tests.document.support import assert_undoable
from tests.ui.pages import WindowPage
from tests.ui.swot.board import POPUP, Board, O, S, T, W
from tests.ui.swot.strategies import SO, ST, WO, WT, Strategies

from charthouse.document.edits import objective
from charthouse.document.edits import tows as edits


@pytest.fixture
def tows(app: WindowPage, board: Board) -> Strategies:
    """The TOWS board of a plan with S1, S2, W1, O1 and T1, the caret in SO."""
    board.add("Loyal members", "Own premises")
    for quadrant, text in ((W, "Old boats"), (O, "New bypass"), (T, "Rent rises")):
        board.add(text, quadrant=quadrant)
    app.press("Alt+5")
    return Strategies(app)


def test_alt_5_goes_there_and_back(app: WindowPage, board: Board, tows: Strategies) -> None:
    assert tows.shown
    assert tows.capturing(SO)
    app.press("Alt+5")
    assert not tows.shown
    assert board.capturing(T)


def test_going_there_from_a_list_chooses_no_strategy(app: WindowPage, board: Board) -> None:
    edits.add(app.document, pairing="so", text="Turn loyalty into referrals")
    board.add("Loyal members")
    app.press("Up", "Alt+5")
    assert Strategies(app).capturing(SO)
    assert Strategies(app).selected == []
    assert app.page.shown_row == ""


def test_leading_codes_become_sources(app: WindowPage, tows: Strategies) -> None:
    app.type("S1 O1 Turn loyalty into referrals")
    assert tows.card(SO).hint.sentence == "From S1 Loyal members + O1 New bypass"
    assert app.starred
    app.press("Return")
    assert tows.told() == [("Turn loyalty into referrals", "S1 O1")]
    assert tows.rows()[0].code == "SO1"
    assert tows.capturing(SO)
    assert tows.card(SO).hint.sentence == ""
    assert_undoable(app.document)


def test_codes_alone_say_nothing_yet(app: WindowPage, tows: Strategies) -> None:
    app.type("s1 o1")
    app.press("Return")
    assert tows.rows() == ()
    assert app.toast == "Say what follows from S1 O1."
    assert tows.card(SO).capture.text() == "s1 o1"


def test_an_unknown_code_is_told_and_stays_a_word(app: WindowPage, tows: Strategies) -> None:
    app.type("S9 Rent the hall out")
    assert tows.card(SO).hint.sentence == "There is no S9; it stays in the text"
    app.press("Return")
    assert tows.told() == [("S9 Rent the hall out", "")]


def test_tab_walks_through_the_pairings_and_alt_digits_go_there(app: WindowPage, tows: Strategies) -> None:
    for pairing in (ST, WO, WT, SO):
        app.press("Tab")
        assert tows.capturing(pairing)
    app.press("Alt+3")
    assert tows.capturing(WO)


def test_a_pasted_list_is_one_step_with_its_sources(app: WindowPage, tows: Strategies) -> None:
    app.paste("• S1 O1 Refer\n\n• S2: Let it\n• Plain")
    assert tows.told() == [("Refer", "S1 O1"), ("Let it", "S2"), ("Plain", "")]
    assert app.toast == "3 items added to SO"
    app.press("Ctrl+Z")
    assert tows.rows() == ()


def test_undo_from_the_empty_line_takes_the_strategy_back(app: WindowPage, tows: Strategies) -> None:
    app.type("S1 Refer")
    app.press("Return", "Ctrl+Z")
    assert tows.rows() == ()
    app.press("Alt+5", "Ctrl+Y")
    assert tows.shown
    assert tows.selected == ["SO1"]


def test_while_typing_the_items_of_the_pairing_stand_beside(app: WindowPage, tows: Strategies) -> None:
    def offered() -> list[str]:
        return [one.accessibleName() for one in tows.page.tows.details.findChildren(QPushButton)
                if one.isVisibleTo(tows.page.tows.details) and one.accessibleName().startswith("Begin")]  # fmt: skip

    def press(code: str) -> None:
        lines = tows.page.tows.details.findChildren(QPushButton)
        next(one for one in lines if one.accessibleName().startswith(f"Begin with {code}")).click()

    assert offered() == ["Begin with S1, Loyal members", "Begin with S2, Own premises", "Begin with O1, New bypass"]
    app.type("Refer")
    for code in ("S2", "O1", "S1", "S2"):
        press(code)
    assert tows.card(SO).capture.text() == "O1 S1 Refer"
    assert tows.capturing(SO)
    app.press("Return", "Up")
    assert offered() == []
    assert tows.told() == [("Refer", "S1 O1")]


@POPUP
def test_f7_and_a_digit_move_to_another_pairing(app: WindowPage, tows: Strategies) -> None:
    app.type("S1 Refer")
    app.press("Return", "Up", "F7")
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    QTest.keyClick(menu, Qt.Key.Key_4)
    assert tows.told(WT) == [("Refer", "S1")]
    assert app.toast == "SO1 is now WT1"
    assert_undoable(app.document)


@POPUP
def test_ctrl_l_links_an_item_and_takes_it_back(app: WindowPage, tows: Strategies) -> None:
    app.type("S1 Refer")
    app.press("Return", "Up")
    for sources in ("S1 T1", "S1"):
        app.press("Ctrl+L")
        assert isinstance(QApplication.focusWidget(), QLineEdit)
        app.type("t1")
        app.press("Return")
        assert tows.told() == [("Refer", sources)]


@POPUP
def test_a_strategy_becomes_an_objective_and_the_items_tell(app: WindowPage, board: Board, tows: Strategies) -> None:
    objective.add(app.document, title="Grow")
    app.type("S1 O1 Refer")
    app.press("Return", "Up", "Ctrl+Return")
    app.type("grow")
    app.press("Return")
    assert app.document.rows("SELECT title, parent IS NOT NULL FROM objective ORDER BY parent") == [
        ("Grow", 0), ("Refer", 1),
    ]  # fmt: skip
    assert app.toast == "SO1 is now objective G1.1"
    assert [row.led_to for row in board.rows(S)] == [("G1.1",), ()]
    index = tows.card(SO).model.index(0)
    spoken = "Strategy SO1, Refer, from S1, O1, became objective G1.1"
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == spoken
    assert_undoable(app.document)
    app.press("Ctrl+Z")
    assert tows.rows()[0].outcome is None
    assert tows.selected == ["SO1"]


@POPUP
def test_an_objective_that_is_there_carries_a_strategy_out(app: WindowPage, tows: Strategies) -> None:
    objective.add(app.document, title="Grow")
    app.type("S1 Refer")
    app.press("Return", "Up")
    for outcome in ("G1", ""):
        app.press("Ctrl+Shift+L")
        app.type("grow")
        app.press("Return")
        row = tows.rows()[0]
        assert (row.outcome.code if row.outcome else "") == outcome


def test_the_item_leads_to_its_strategy_and_back(app: WindowPage, board: Board, tows: Strategies) -> None:
    app.type("S1 Refer")
    app.press("Return", "Alt+5", "Alt+1", "Up", "Up")
    assert board.selected == ["Loyal members"]
    lines = board.page.details.findChildren(QPushButton)
    next(one for one in lines if one.accessibleName() == "Go to SO1, Refer").click()
    assert tows.shown
    assert tows.selected == ["SO1"]


def test_deleting_an_item_leaves_the_strategy(app: WindowPage, board: Board, tows: Strategies) -> None:
    app.type("S1 O1 Refer")
    app.press("Return", "Alt+5", "Alt+1", "Up", "Up", "Del")
    assert tows.told() == [("Refer", "O1")]
    app.press("Ctrl+Z")
    assert tows.told() == [("Refer", "S1 O1")]
    assert not tows.shown
