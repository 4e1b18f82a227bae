"""The History page: steps by day and sitting, filters, jumping to items, checkpoints."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.ui.answers import Answers
from tests.ui.history.conftest import Shared
from tests.ui.history.desk import HistoryDesk, dialog, shown, take, words
from tests.ui.pages import Keyboard

from charthouse.document.edits import checkpoint, swot
from charthouse.ui.checkpoints import CheckpointDialog
from charthouse.ui.history.compare_window import CompareWindow
from charthouse.ui.main_window import MainWindow
from charthouse.ui.pages.history.page import CHECKPOINTS
from charthouse.ui.widgets.ledger.line import Sort
from charthouse.ui.worker import Worker


def test_steps_stand_under_their_day_and_person_newest_first(desk: HistoryDesk) -> None:
    lines = desk.steps.lines
    assert lines[0].sort is Sort.CAPTION
    assert lines[0].text.startswith("Today")
    assert lines[1].text.startswith("Mara, ")
    assert words(lines, Sort.THING)[:2] == ["Add objective “Find partners”", "Change title of G1.1"]
    assert words(lines, Sort.THING)[-1] == "New plan"


def test_a_step_says_what_it_changed_with_both_values(desk: HistoryDesk) -> None:
    take(desk.steps, "Change title of G1.1")
    (item,) = desk.page.details.items.lines  # type: ignore[attr-defined]
    assert item.text == "Changed: G1.1 Double membership"
    assert item.below.endswith("→ Double membership")


def test_enter_on_a_step_goes_to_the_item(desk: HistoryDesk, shared: Shared) -> None:
    take(desk.steps, "Change title of G1.1")
    desk.app.press("Return")
    assert desk.app.page.name == "objectives"


def test_typing_filters_the_steps_by_words_and_people(desk: HistoryDesk) -> None:
    desk.page.filter.setFocus()
    desk.app.type("partners")
    assert words(desk.steps.lines, Sort.THING) == ["Add objective “Find partners”"]
    desk.page.filter.clear()
    desk.app.type("nobody")
    assert desk.steps.lines == ()


def test_the_history_of_one_item_holds_its_steps_only(desk: HistoryDesk, shared: Shared) -> None:
    desk.app.window.services.go("history", f"item:{shared.ids.first}")
    assert words(desk.steps.lines, Sort.THING)[0] == "Change title of G1.1"
    assert len(words(desk.steps.lines, Sort.THING)) < 4
    assert "G1.1" in desk.page.item_chip.text()
    desk.page.item_chip.click()
    assert words(desk.steps.lines, Sort.THING)[0] == "Add objective “Find partners”"


def test_what_was_undone_is_struck_out(desk: HistoryDesk) -> None:
    desk.app.press("Ctrl+Z")
    line = next(line for line in desk.steps.lines if line.text == "Add objective “Find partners”")
    assert line.struck
    assert words(desk.steps.lines, Sort.THING)[0] == "Undone: Add objective “Find partners”"
    assert desk.app.page.name == "history"


def test_ctrl_s_names_a_checkpoint_and_may_adopt_the_plan(desk: HistoryDesk, qtbot: QtBot) -> None:
    desk.app.press("Ctrl+S")
    asked = dialog(CheckpointDialog)
    qtbot.waitUntil(asked.isActiveWindow)
    desk.app.type("Board version")
    asked.adopted.click()
    desk.app.press("Return")
    assert [(line.text, line.tag) for line in desk.checkpoints.lines] == [
        ("Board version", "Adopted"),
        ("Before lunch", ""),
    ]


def test_a_checkpoint_opens_as_it_was_in_a_window_of_its_own(desk: HistoryDesk, qtbot: QtBot) -> None:
    swot.add(desk.app.document, quadrant="threat", text="Later")
    desk.turn(CHECKPOINTS)
    take(desk.checkpoints, "Before lunch")
    desk.app.press("Return")
    qtbot.waitUntil(lambda: bool(pasts()), timeout=20_000)
    (past,) = pasts()
    assert past.bridge is not None
    assert past.bridge.read_only
    assert "Before lunch" in past.windowTitle()
    assert not past.bridge.document.rows("SELECT 1 FROM swot_item WHERE text = 'Later'")
    assert not past.bridge.document.rows("SELECT 1 FROM objective WHERE title = 'Find partners'")
    qtbot.waitUntil(past.isActiveWindow)
    Keyboard(past).press("Ctrl+W")
    qtbot.waitUntil(lambda: not pasts())
    assert desk.app.document.rows("SELECT 1 FROM swot_item WHERE text = 'Later'")


@pytest.mark.qt_log_ignore("This plugin does not support raise")  # offscreen
def test_a_moment_that_is_open_already_comes_to_the_front(desk: HistoryDesk, qtbot: QtBot) -> None:
    desk.turn(CHECKPOINTS)
    take(desk.checkpoints, "Before lunch")
    desk.app.press("Return", "Return")  # the second one before the first is there
    qtbot.waitUntil(lambda: bool(pasts()), timeout=20_000)
    (past,) = pasts()
    qtbot.waitUntil(lambda: not desk.app.window.findChildren(Worker), timeout=20_000)
    desk.come_back(qtbot)
    past.showMinimized()
    desk.app.press("Return")
    qtbot.waitUntil(past.isActiveWindow)
    assert not past.isMinimized()
    assert pasts() == [past]
    past.close()
    qtbot.waitUntil(lambda: not pasts())
    desk.come_back(qtbot)
    desk.app.press("Return")
    qtbot.waitUntil(lambda: bool(pasts()), timeout=20_000)


def pasts() -> list[MainWindow]:
    """The windows that show a moment of the past."""
    return [one for one in QApplication.topLevelWidgets() if isinstance(one, MainWindow) and one.moment]


def test_going_back_to_a_checkpoint_is_one_step_that_can_be_undone(desk: HistoryDesk, qtbot: QtBot) -> None:
    desk.turn(CHECKPOINTS)
    take(desk.checkpoints, "Before lunch")
    desk.page.details.restore.click()  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: "as at “Before lunch”" in desk.app.toast, timeout=20_000)
    assert not desk.app.document.rows("SELECT 1 FROM objective WHERE title = 'Find partners'")
    assert len(desk.checkpoints.lines) == 1
    desk.come_back(qtbot)
    desk.app.press("Ctrl+Z")
    assert desk.app.document.rows("SELECT 1 FROM objective WHERE title = 'Find partners'")


def test_comparing_lists_items_by_page_with_both_values(desk: HistoryDesk, qtbot: QtBot) -> None:
    checkpoint.add(desk.app.document, name="After")
    desk.turn(CHECKPOINTS)
    take(desk.checkpoints, "Before lunch")
    desk.page.details.compare.click()  # type: ignore[attr-defined]
    window = dialog(CompareWindow)
    qtbot.waitUntil(lambda: bool(window.ledger.lines), timeout=20_000)
    assert words(window.ledger.lines, Sort.CAPTION) == ["Objectives"]
    assert {(line.text, line.tag) for line in window.ledger.lines if line.sort is Sort.THING} == {
        ("G1.1 Double membership", "Changed"),
        ("G1.2.1 Find partners", "Added"),
    }
    assert "→ Double membership" in next(line.below for line in window.ledger.lines if line.tag == "Changed")
    window.earlier.setCurrentIndex(1)
    window.later.setCurrentIndex(0)
    window.refresh()
    qtbot.waitUntil(lambda: window.summary.text() == "Nothing differs.", timeout=20_000)
    window.refresh()
    window.close()  # while it compares
    assert not shown(CompareWindow)


def test_why_nothing_can_be_compared_stands_in_the_window_and_goes_once_it_can(
    desk: HistoryDesk, answers: Answers, qtbot: QtBot
) -> None:
    desk.turn(CHECKPOINTS)
    take(desk.checkpoints, "Before lunch")
    path = desk.app.document.path
    away = path.rename(path.with_suffix(".away"))
    desk.app.press("Ctrl+D")
    window = dialog(CompareWindow)
    qtbot.waitUntil(lambda: bool(window.summary.text()), timeout=20_000)
    assert path.name in window.summary.text()
    assert (answers.said, window.ledger.lines) == ([], ())
    away.rename(path)
    checkpoint.add(desk.app.document, name="After")  # a step, after which it compares again
    qtbot.waitUntil(lambda: bool(window.ledger.lines), timeout=20_000)
    assert window.summary.text() == "1 added, 1 changed"
    window.close()
