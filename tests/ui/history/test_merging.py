"""Merging a copy: the dry run, the choices, one step; and what is left to decide afterwards."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.ui.answers import Answers
from tests.ui.dropping import drop, files
from tests.ui.history.conftest import Shared
from tests.ui.history.desk import HistoryDesk, dialog, shown, take, words

from charthouse.document.check import examine
from charthouse.document.document import Document
from charthouse.document.edits import objective, swot
from charthouse.document.merge import merge_beside
from charthouse.document.merge_work import Choices, Verdicts
from charthouse.domain.errors import Refused
from charthouse.ui.beside.waiting import Waiting
from charthouse.ui.history.merge_dialog import MergeDialog
from charthouse.ui.pages.history.page import UNDECIDED
from charthouse.ui.widgets.ledger.line import Sort


def open_merge(desk: HistoryDesk, answers: Answers, shared: Shared, qtbot: QtBot) -> MergeDialog:
    answers.file = shared.anna
    desk.app.choose("merge")
    qtbot.waitUntil(lambda: shown(MergeDialog))
    return dialog(MergeDialog)


def merged(desk: HistoryDesk, asked: MergeDialog, qtbot: QtBot) -> None:
    """Merge, and see it told."""
    asked.foot.accept.click()
    qtbot.waitUntil(lambda: "Merged" in desk.app.toast)


def picked(asked: MergeDialog) -> set[str]:
    """What is decided."""
    return {line.text for line in asked.ledger.lines if line.picked} - {"Decide later"}


def title(desk: HistoryDesk, row: str) -> str:
    return str(desk.app.document.rows("SELECT title FROM objective WHERE id = ?", (row,))[0][0])


def test_the_dry_run_tells_what_comes_and_changes_nothing(
    desk: HistoryDesk, answers: Answers, shared: Shared, qtbot: QtBot
) -> None:
    before = shared.mara.read_bytes()
    asked = open_merge(desk, answers, shared, qtbot)
    lines = asked.ledger.lines
    assert words(lines, Sort.CAPTION) == ["1 value needs a decision", "1 deletion set aside"]
    *values, later, keep, delete, last = words(lines, Sort.CHOICE)
    assert sorted(values) == ["Double membership", "Grow active membership"]
    assert (later, keep, last) == ("Decide later", "Keep it", "Decide later")
    assert delete.startswith("Delete it anyway")
    assert any(line.text.startswith("G1.1") and "Before: " in line.below for line in lines)
    assert any(line.text.startswith("G1.2") and line.below.startswith("Anna Ruiz deleted it, ") for line in lines)
    facts = [line.fact for line in lines if line.sort is Sort.CHOICE and line.fact]
    assert {fact.split(",")[0] for fact in facts} == {"Anna Ruiz", "Mara"}
    assert {line.text: "ours" in line.below for line in lines if line.text in values} == {
        "Double membership": True,
        "Grow active membership": False,
    }
    assert answers.headings == ["Merge a copy"]
    asked.reject()
    assert shared.mara.read_bytes() == before


def test_a_choice_stands_after_the_merge_and_all_is_one_undo(
    desk: HistoryDesk, answers: Answers, shared: Shared, qtbot: QtBot
) -> None:
    asked = open_merge(desk, answers, shared, qtbot)
    take(asked.ledger, "Grow active membership")
    desk.app.press("Space")
    merged(desk, asked, qtbot)
    assert title(desk, shared.ids.first) == "Grow active membership"
    assert desk.app.count("conflict") == 0
    assert desk.app.document.rows("SELECT 1 FROM swot_item WHERE text = 'Few volunteers'")
    assert "3 steps" in desk.app.toast
    desk.come_back(qtbot)
    desk.app.press("Ctrl+Z")
    assert title(desk, shared.ids.first) == "Double membership"
    assert not desk.app.document.rows("SELECT 1 FROM swot_item WHERE text = 'Few volunteers'")


@pytest.mark.parametrize(("words_of_it", "left"), [("Delete it anyway", 0), ("Keep it", 1)])
def test_what_one_deleted_and_another_worked_on_is_decided_in_the_dialog(
    desk: HistoryDesk, answers: Answers, shared: Shared, words_of_it: str, left: int, qtbot: QtBot
) -> None:
    asked = open_merge(desk, answers, shared, qtbot)
    asked.mine.click()
    take(asked.ledger, words_of_it)
    desk.app.press("Space")
    asked.foot.accept.click()
    qtbot.waitUntil(lambda: "3 steps" in desk.app.toast)
    there = "SELECT count(*) FROM objective WHERE id = ?"
    assert desk.app.document.rows(there, (shared.ids.second,)) == [(left,)]
    assert "to decide" not in desk.app.toast
    assert examine(desk.app.document) == ()
    desk.turn(UNDECIDED)
    assert desk.undecided.lines == ()
    desk.come_back(qtbot)
    desk.app.press("Ctrl+Z")
    assert desk.app.document.rows(there, (shared.ids.second,)) == [(1,)]
    assert examine(desk.app.document) == ()
    assert not desk.app.document.rows("SELECT 1 FROM swot_item WHERE text = 'Few volunteers'")


def test_all_values_of_one_item_are_settled_at_once(
    desk: HistoryDesk, answers: Answers, shared: Shared, qtbot: QtBot
) -> None:
    with Document.open(shared.anna, person="Anna Ruiz") as anna:
        objective.set(anna, id=shared.ids.first, description="Anna’s")
    objective.set(desk.app.document, id=shared.ids.first, description="Mara’s")
    asked = open_merge(desk, answers, shared, qtbot)
    assert any(line.text.endswith("2 values") for line in asked.ledger.lines)
    take(asked.ledger, "Theirs for this item")
    desk.app.press("Return")
    assert picked(asked) == {"Grow active membership", "Anna’s"}
    asked.reject()


def test_all_can_be_settled_for_one_side(desk: HistoryDesk, answers: Answers, shared: Shared, qtbot: QtBot) -> None:
    asked = open_merge(desk, answers, shared, qtbot)
    asked.theirs.click()
    assert picked(asked) == {"Grow active membership"}
    asked.mine.click()
    assert picked(asked) == {"Double membership"}
    merged(desk, asked, qtbot)
    assert title(desk, shared.ids.first) == "Double membership"


def test_what_is_left_open_is_decided_later_on_the_history_page(
    desk: HistoryDesk, answers: Answers, shared: Shared, qtbot: QtBot
) -> None:
    merged(desk, open_merge(desk, answers, shared, qtbot), qtbot)
    desk.come_back(qtbot)
    desk.turn(UNDECIDED)
    take(desk.undecided, "Double membership")
    desk.app.press("Return")
    assert title(desk, shared.ids.first) == "Double membership"
    assert desk.app.count("conflict") == 0
    take(desk.undecided, "Delete it anyway")
    desk.app.press("Return")
    assert not desk.app.document.rows("SELECT 1 FROM objective WHERE id = ?", (shared.ids.second,))
    desk.app.press("Ctrl+Z", "Ctrl+Z")
    assert desk.app.count("conflict") == 1


def test_a_kept_row_can_be_let_be(desk: HistoryDesk, answers: Answers, shared: Shared, qtbot: QtBot) -> None:
    merged(desk, open_merge(desk, answers, shared, qtbot), qtbot)
    desk.come_back(qtbot)
    desk.turn(UNDECIDED)
    take(desk.undecided, "Keep it")
    desk.app.press("Return")
    assert "Keep it" not in words(desk.undecided.lines)
    assert desk.app.document.rows("SELECT 1 FROM objective WHERE id = ?", (shared.ids.second,))


def test_merging_again_brings_nothing_new(desk: HistoryDesk, answers: Answers, shared: Shared, qtbot: QtBot) -> None:
    merged(desk, open_merge(desk, answers, shared, qtbot), qtbot)
    desk.app.choose("merge")
    qtbot.waitUntil(lambda: bool(answers.said))
    assert answers.said == ["Nothing new. Everything in the copy is in this plan already."]
    assert not shown(MergeDialog)


class Slowly:
    """A merge that stands still until it is let go on."""

    def __init__(self) -> None:
        self.gate = Event()

    def __call__(
        self, document: Document, path: Path, *, choices: Choices, verdicts: Verdicts
    ) -> Generator[float, None, object]:
        while not self.gate.wait(0.01):
            yield 0.0
        return (yield from merge_beside(document, path, choices=choices, verdicts=verdicts))


@pytest.fixture
def slowly(monkeypatch: pytest.MonkeyPatch) -> Iterator[Slowly]:
    slow = Slowly()
    monkeypatch.setattr("charthouse.document.merge.merge_beside", slow)
    yield slow
    slow.gate.set()


def test_a_long_merge_goes_on_beside_the_window(
    desk: HistoryDesk, answers: Answers, shared: Shared, qtbot: QtBot, slowly: Slowly
) -> None:
    open_merge(desk, answers, shared, qtbot).foot.accept.click()
    assert shown(Waiting)
    assert QApplication.activeModalWidget() is dialog(Waiting)
    with pytest.raises(Refused, match="being written"):
        swot.add(desk.app.document, quadrant="threat", text="Too early")
    slowly.gate.set()
    qtbot.waitUntil(lambda: "Merged" in desk.app.toast)
    assert not shown(Waiting)
    assert desk.app.document.rows("SELECT 1 FROM swot_item WHERE text = 'Few volunteers'")


def test_a_long_merge_can_be_called_off(
    desk: HistoryDesk, answers: Answers, shared: Shared, qtbot: QtBot, slowly: Slowly
) -> None:
    open_merge(desk, answers, shared, qtbot).foot.accept.click()
    before = desk.app.count("step")
    QTest.keyClick(dialog(Waiting), Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not shown(Waiting))
    slowly.gate.set()
    swot.add(desk.app.document, quadrant="threat", text="Afterwards")
    assert desk.app.count("step") == before + 1


def test_a_plan_is_closed_while_a_copy_is_merged(
    desk: HistoryDesk, answers: Answers, shared: Shared, qtbot: QtBot, slowly: Slowly
) -> None:
    open_merge(desk, answers, shared, qtbot).foot.accept.click()
    desk.app.window.plans.open(shared.anna)
    assert desk.app.document.path == shared.anna
    assert not shown(Waiting)
    with Document.open(shared.mara, read_only=True) as plan:
        assert examine(plan) == ()


def test_a_dropped_copy_of_the_same_plan_is_offered_to_merge(desk: HistoryDesk, shared: Shared, qtbot: QtBot) -> None:
    """Under whatever name a cloud folder gives it."""
    conflicted = shared.anna.rename(shared.anna.with_name("plan (Anna’s conflicted copy 2026-11-02).charthouse"))
    assert drop(desk.app.window, files([conflicted]))
    qtbot.waitUntil(lambda: shown(MergeDialog), timeout=20_000)
    dialog(MergeDialog).instead.click()
    qtbot.waitUntil(lambda: desk.app.document.path == conflicted, timeout=20_000)


def test_a_dropped_file_of_another_plan_is_opened(desk: HistoryDesk, shared: Shared, qtbot: QtBot) -> None:
    other = shared.mara.with_name("other.charthouse")
    Document.create(other).close()
    assert drop(desk.app.window, files([other]))
    qtbot.waitUntil(lambda: desk.app.document.path == other, timeout=20_000)
    assert not shown(MergeDialog)


def test_another_plan_is_refused_in_words(desk: HistoryDesk, answers: Answers, shared: Shared, qtbot: QtBot) -> None:
    answers.file = shared.mara.with_name("other.charthouse")
    Document.create(answers.file).close()
    desk.app.choose("merge")
    qtbot.waitUntil(lambda: bool(answers.said))
    assert "another plan" in answers.said[0]
