"""What a screen reader says unasked: everything that happens, once."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.ui.answers import Answers
from tests.ui.pages import WindowPage

from charthouse.document.edits import objective, plan, swot
from charthouse.domain.kinds import Quadrant

Heard = Callable[[], list[str]]


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> Heard:
    """What was said since the last time, in its order."""
    said: list[str] = []

    def listen(event: object) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            said.append(event.message())

    monkeypatch.setattr(QAccessible, "isActive", lambda: True)  # somebody listens
    monkeypatch.setattr(QAccessible, "updateAccessibility", listen)

    def since() -> list[str]:
        for _ in range(2):
            QApplication.processEvents()
        news = said.copy()
        said.clear()
        return news

    return since


@pytest.fixture
def board(app: WindowPage, heard: Heard) -> WindowPage:
    """The SWOT page of an empty plan."""
    app.go(2)
    heard()
    return app


def test_what_is_typed_pasted_deleted_and_taken_back_is_said_once(board: WindowPage, heard: Heard) -> None:
    board.type("Loyal members")
    board.press("Return")
    assert heard() == ["Done: Add SWOT item “Loyal members”"]
    board.paste("\n".join(f"Item {at}" for at in range(3)))
    assert heard() == ["3 items added to Strengths"]
    board.press("Ctrl+Z")
    assert heard() == ["Undone: Add 3 SWOT items"]
    board.press("Ctrl+Y")
    assert heard() == ["Done again: Add 3 SWOT items"]
    board.press("Up", "Delete")
    assert heard() == ["S4 deleted"]


def test_what_is_refused_is_said_once(board: WindowPage, heard: Heard) -> None:
    assert board.window.bridge is not None
    board.window.bridge.run(swot.set, id="nobody", text="x")
    (sentence,) = heard()
    assert sentence == board.toast


def test_a_page_is_named_when_it_comes_up_and_not_while_the_rail_names_it(board: WindowPage, heard: Heard) -> None:
    board.go(4)
    assert heard() == ["Objectives"]
    board.workspace.rail.list.setFocus()
    board.press("Down")
    assert heard() == []


def test_undo_elsewhere_names_the_page_and_the_step(board: WindowPage, heard: Heard) -> None:
    board.type("Loyal members")
    board.press("Return")
    board.go(6)
    heard()
    board.choose("undo")
    assert heard() == ["SWOT", "Undone: Add SWOT item “Loyal members”"]


def test_each_step_is_said_even_where_nothing_on_the_page_tells_of_it(board: WindowPage, heard: Heard) -> None:
    bridge = board.window.bridge
    assert bridge is not None
    bridge.run(plan.set, title="Riverside")
    bridge.run(objective.add, title="Clean water")
    bridge.run(swot.add, quadrant=Quadrant.THREAT, text="Drought")
    said = heard()
    assert len(said) == 1
    assert said[0].count("Done: ") == 3


def test_a_cell_says_why_it_kept_what_it_had(welcome: WindowPage, heard: Heard, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: welcome.window.isActiveWindow() and QApplication.focusWidget() is not None)
    welcome.press("Return")
    welcome.go(6)
    heard()
    welcome.type("abc")
    welcome.press("Return")
    (sentence,) = heard()
    assert "“abc”" in sentence


def test_what_was_written_is_said(board: WindowPage, heard: Heard, answers: Answers) -> None:
    answers.file = board.document.path.with_name("Copy.charthouse")
    board.choose("save-copy")
    assert heard() == ["Copied to “Copy.charthouse”"]
