"""Beside the grid: evidence, links and the private note of the current item."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot
from tests.document.support import assert_undoable
from tests.ui.pages import WindowPage
from tests.ui.swot.board import Board

from charthouse.document.edits import objective, swot, tows
from charthouse.ui.widgets.button import Button


@pytest.fixture
def two(board: Board) -> Board:
    board.add("One", "Two")
    board.app.press("Up")
    if not board.app.workspace.stage.details_shown:  # the screen of the tests is small
        board.app.press("F9")
    return board


def field(board: Board, name: str) -> QPlainTextEdit:
    details = board.page.details
    return next(one for one in details.findChildren(QPlainTextEdit) if one.accessibleName() == name)


def button(board: Board, name: str) -> Button:
    buttons = board.page.details.findChildren(Button)
    return next(one for one in buttons if one.accessibleName() == name and not one.isHidden())


def test_evidence_is_kept_when_the_field_is_left(app: WindowPage, two: Board) -> None:
    field(two, "Evidence").setFocus()
    app.type("Survey 2026")
    two.list(two.rows()[0].quadrant).setFocus()
    assert [row.evidence for row in two.rows()] == ["", "Survey 2026"]
    assert_undoable(app.document)


def test_a_note_typed_for_one_item_never_lands_on_the_next(app: WindowPage, two: Board) -> None:
    field(two, "Private note").setFocus()
    app.type("Ask Priya")
    two.click("One")
    assert [row.note for row in two.rows()] == ["", "Ask Priya"]
    assert field(two, "Private note").toPlainText() == ""


def test_the_text_is_reworded_in_the_details_too(app: WindowPage, two: Board) -> None:
    field(two, "Item text").setFocus()
    app.press("End")
    app.type("!")
    app.press("Return")
    assert two.texts() == ["One", "Two!"]
    app.press("Ctrl+Z")
    assert two.texts() == ["One", "Two"]
    assert field(two, "Item text").toPlainText() == "Two"


def test_a_link_is_shown_and_taken_back(app: WindowPage, two: Board) -> None:
    goal = objective.add(app.document, title="Clean water").row
    assert goal is not None
    swot.link(app.document, item=two.rows()[1].id, objective=goal)
    button(two, "Unlink G1").click()
    assert two.rows()[1].answers == ()
    assert_undoable(app.document)


def test_lines_end_alike_whether_or_not_their_link_can_go(app: WindowPage, two: Board, qtbot: QtBot) -> None:
    plan, item = app.document, two.rows()[1].id
    goal = objective.add(plan, title="Clean water").row
    assert goal is not None
    swot.link(plan, item=item, objective=goal)
    tows.add(plan, pairing="so", text="Turn loyalty into referrals", sources=[item])
    names = ("Go to G1, Clean water", "Go to SO1, Turn loyalty into referrals")
    lines = [one for one in two.page.details.findChildren(QPushButton) if one.accessibleName() in names]
    assert len(lines) == 2
    qtbot.waitUntil(lambda: len({line.mapTo(app.window, line.rect().bottomRight()).x() for line in lines}) == 1)
    assert len({line.height() for line in lines}) == 1


def test_a_step_that_changes_no_link_leaves_the_focus_on_it(app: WindowPage, two: Board, qtbot: QtBot) -> None:
    goal = objective.add(app.document, title="Clean water").row
    assert goal is not None
    swot.link(app.document, item=two.rows()[1].id, objective=goal)
    cut = button(two, "Unlink G1")
    qtbot.waitUntil(cut.isVisible)
    cut.setFocus()
    swot.set(app.document, id=two.rows()[1].id, evidence="Survey 2026")
    assert cut.hasFocus()
    assert cut.isVisible()


def test_the_star_button(two: Board) -> None:
    button(two, "Star (S)").click()
    assert two.rows()[1].starred
    assert button(two, "Take the star (S)")


def test_a_text_chosen_while_the_details_are_closed_has_room_for_all_its_lines(app: WindowPage, board: Board) -> None:
    stage = app.workspace.stage
    stage.close_details()
    board.add("420 volunteers in fourteen parishes give five thousand nine hundred hours a month")
    app.press("Up")
    app.window.grab()  # sizes of what is hidden are told
    stage.open_details()
    text = field(board, "Item text")
    QApplication.processEvents()
    lines = text.document().size().height()
    assert lines > 1
    assert text.height() >= lines * QFontMetricsF(text.font()).lineSpacing()
