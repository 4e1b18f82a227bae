"""The window on a plan whose file is gone, written over, or does not answer any more."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from tests.document.losing import an_older_state_in_its_bytes, disk_pulled, emptied, overwritten
from tests.document.support import standing_by
from tests.ui.answers import Answers
from tests.ui.pages import WindowPage

from charthouse.document import Document
from charthouse.document.check import examine
from charthouse.document.edits import swot
from charthouse.domain.errors import Refused
from charthouse.ui.faults import Faults
from charthouse.ui.widgets.button import LinkButton

WAYS = (overwritten, emptied, disk_pulled)


@pytest.fixture
def app(app: WindowPage) -> WindowPage:
    """It has been open for a while, with two items."""
    standing_by(app.document)
    for text in ("Trusted brand", "Own premises"):
        swot.add(app.document, quadrant="strength", text=text)
    return app


def button(app: WindowPage, words: str) -> LinkButton:
    """One of the red bar."""
    return next(one for one in app.workspace.trouble.findChildren(LinkButton) if one.text() == words)


def press(app: WindowPage, words: str) -> None:
    button(app, words).click()


def try_in_vain(app: WindowPage, qtbot: QtBot) -> None:
    assert app.window.bridge is not None
    with qtbot.waitSignal(app.window.bridge.refused):
        press(app, "Try again")
    assert app.workspace.trouble.isVisible()


def test_pressing_a_button_of_the_bar_leaves_the_caret_where_it_was(app: WindowPage, plan: Path, qtbot: QtBot) -> None:
    stick = plan.read_bytes()
    overwritten(plan)
    app.type("Loyal members")
    app.press("Return")
    app.type("Skil")
    line = app.keyboard.focus
    plan.write_bytes(stick)
    QTest.mouseClick(button(app, "Try again"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(app.workspace.trouble.isHidden)
    assert app.keyboard.focus is line
    app.type("led crew")
    app.press("Return")
    assert texts(app.document)[-1] == "Skilled crew"


def test_the_focus_comes_back_from_the_bar_as_it_goes(app: WindowPage, plan: Path, qtbot: QtBot) -> None:
    stick = plan.read_bytes()
    overwritten(plan)
    app.type("Loyal members")
    app.press("Return")
    line = app.keyboard.focus
    plan.write_bytes(stick)
    button(app, "Try again").setFocus(Qt.FocusReason.TabFocusReason)
    app.press("Space")
    qtbot.waitUntil(app.workspace.trouble.isHidden)
    assert app.keyboard.focus is line


def texts(document: Document) -> list[str]:
    return [str(text) for (text,) in document.rows("SELECT text FROM swot_item ORDER BY number")]


@pytest.mark.parametrize("lose", WAYS)
def test_typing_goes_on_and_returns_to_the_file_with_the_disk(
    app: WindowPage, plan: Path, lose: Callable[[Path], None], qtbot: QtBot
) -> None:
    stick = plan.read_bytes()
    lose(plan)
    app.type("Loyal members")
    app.press("Return")
    assert app.workspace.trouble.isVisible()
    assert app.workspace.trouble.text.startswith("Not saved: ")
    assert app.window.status_bar.said.startswith("Not saved")
    assert app.starred
    try_in_vain(app, qtbot)
    plan.write_bytes(stick)
    press(app, "Try again")
    qtbot.waitUntil(app.workspace.trouble.isHidden)
    assert not app.starred
    assert app.window.status_bar.said.startswith("All changes saved")
    assert "“Plan.charthouse” again" in app.toast
    assert app.page.name == "swot"
    app.type("Skilled crew")
    app.press("Return")
    app.press("Ctrl+Z")
    assert texts(app.document) == ["Trusted brand", "Own premises", "Loyal members"]
    with Document.open(plan, read_only=True) as file:
        assert texts(file) == texts(app.document)


@pytest.mark.parametrize("lose", WAYS)
def test_every_page_is_shown_as_it_was(
    app: WindowPage, plan: Path, lose: Callable[[Path], None], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    faults: list[object] = []
    monkeypatch.setattr(sys, "excepthook", lambda *fault: faults.append(fault))
    lose(plan)
    for number in range(1, 9):
        app.go(number)
    app.press("Ctrl+Shift+F")
    app.press("Escape")
    qtbot.waitUntil(app.workspace.trouble.isVisible)
    app.press("Ctrl+Z", "Ctrl+Z", "Ctrl+Y")
    assert texts(app.document) == ["Trusted brand"]
    assert faults == []


def test_closing_asks_in_true_words(app: WindowPage, plan: Path, answers: Answers, qtbot: QtBot) -> None:
    disk_pulled(plan)
    app.go(4)
    qtbot.waitUntil(app.workspace.trouble.isVisible)
    app.window.close()
    assert app.window.isVisible()
    assert "If its file does not come back" in answers.said[-1]
    app.window.bridge.run(swot.add, quadrant="strength", text="Loyal members")  # type: ignore[union-attr]
    app.window.close()
    assert app.window.isVisible()
    assert "The last changes are in no file" in answers.said[-1]
    answers.yes = True
    app.window.close()
    assert not app.window.isVisible()
    assert app.window.status_bar.said.startswith("Not saved")


@pytest.mark.parametrize("lose", [*WAYS, an_older_state_in_its_bytes, Path.unlink])
def test_a_file_lost_unseen_is_asked_about_as_the_plan_is_closed(
    app: WindowPage, plan: Path, answers: Answers, lose: Callable[[Path], None]
) -> None:
    app.document.save_copy(plan.with_name("older.charthouse"))
    app.type("Loyal members")
    app.press("Return")
    lose(plan)
    app.window.close()
    assert app.window.isVisible()
    assert app.workspace.trouble.isVisible()
    assert "If its file does not come back" in answers.said[-1]
    assert texts(app.document)[-1] == "Loyal members"
    assert len(answers.said) == 1


def test_who_stays_goes_on_typing_where_they_were(app: WindowPage, plan: Path, answers: Answers) -> None:
    app.type("Loyal members")
    app.press("Return")
    line = app.keyboard.focus
    Path.unlink(plan)
    app.window.close()
    assert (len(answers.said), app.keyboard.focus) == (1, line)
    app.type("Own premises")
    app.press("Return")
    assert texts(app.document)[-1] == "Own premises"


def test_a_file_that_was_changed_meanwhile_is_left_alone(
    app: WindowPage, plan: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    stick = tmp_path / "stick.charthouse"
    plan.rename(stick)
    app.type("Loyal members")
    app.press("Return")
    with Document.open(stick) as elsewhere:
        swot.add(elsewhere, quadrant="threat", text="Ice")
    stick.rename(plan)
    try_in_vain(app, qtbot)
    assert "merge the two" in app.toast
    assert texts(app.document)[-1] == "Loyal members"
    with Document.open(plan, read_only=True) as file:
        assert "Ice" in texts(file)


def test_a_copy_takes_over_from_a_disk_that_is_gone(app: WindowPage, plan: Path, answers: Answers) -> None:
    disk_pulled(plan)
    app.type("Loyal members")
    app.press("Return")
    answers.file = plan.with_name("Rescued.charthouse")
    press(app, "Save a copy…")
    assert app.document.path == answers.file
    assert len(texts(app.document)) == 3
    assert not app.workspace.trouble.isVisible()


def test_a_plan_that_is_only_read_stays_on_the_screen_and_is_read_again(
    app: WindowPage, plan: Path, qtbot: QtBot
) -> None:
    app.press("Ctrl+W")
    app.window.plans.open(plan, read_only=True)
    standing_by(app.document)
    stick = plan.read_bytes()
    overwritten(plan)
    app.go(4)
    qtbot.waitUntil(app.workspace.trouble.isVisible)
    assert "cannot be read any more" in app.workspace.trouble.text
    assert not app.starred
    assert app.window.status_bar.said == "Open for reading only"
    plan.write_bytes(stick)
    press(app, "Try again")
    qtbot.waitUntil(app.workspace.trouble.isHidden)
    app.window.close()
    assert not app.window.isVisible()


def test_in_the_first_moments_it_is_said_and_nothing_is_a_fault(
    app: WindowPage, plan: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing stands by yet: what was refused is told, what was typed stays in its line."""
    app.press("Ctrl+W")
    app.window.plans.open(plan)
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    faults, told = Faults(tmp_path), list[str]()
    faults.happened.connect(told.append)
    faults.refused.connect(app.window.toasts.warn)
    monkeypatch.setattr(sys, "excepthook", faults.take)
    stick = plan.read_bytes()
    overwritten(plan)
    app.type("Loyal members")
    app.press("Return")
    assert "damaged" in app.toast
    app.window.toasts.hide()
    app.go(4)
    assert ("damaged" in app.toast, app.page.name) == (True, "swot")
    plan.write_bytes(stick)
    app.go(2)
    app.press("Return")
    assert texts(app.document)[-1] == "Loyal members"
    assert told == []


def test_a_refusal_that_nobody_caught_is_no_fault(tmp_path: Path) -> None:
    faults, told, refused = Faults(tmp_path), list[str](), list[str]()
    faults.happened.connect(told.append)
    faults.refused.connect(refused.append)
    error = Refused("The disk is full.")
    faults.take(type(error), error, error.__traceback__)
    assert (told, refused) == ([], ["The disk is full."])


def test_who_goes_on_typing_while_all_is_written_loses_nothing(app: WindowPage, plan: Path, qtbot: QtBot) -> None:
    stick = plan.read_bytes()
    overwritten(plan)
    app.type("Loyal members")
    app.press("Return")
    plan.write_bytes(stick)
    press(app, "Try again")
    press(app, "Try again")
    app.type("Skilled crew")
    app.press("Return")
    assert app.workspace.trouble.isVisible()
    qtbot.waitUntil(app.workspace.trouble.isHidden)
    with Document.open(plan, read_only=True) as file:
        assert texts(file) == ["Trusted brand", "Own premises", "Loyal members", "Skilled crew"]
        assert examine(file) == ()
    assert app.document.storage.stands_by


def test_closing_while_all_is_written_leaves_the_file_sound(app: WindowPage, plan: Path, answers: Answers) -> None:
    stick = plan.read_bytes()
    overwritten(plan)
    app.type("Loyal members")
    app.press("Return")
    plan.write_bytes(stick)
    press(app, "Try again")
    answers.yes = True
    app.window.close()
    with Document.open(plan) as file:
        assert texts(file)[:2] == ["Trusted brand", "Own premises"]
        assert examine(file) == ()
