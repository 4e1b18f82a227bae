"""Sharing a copy, beginning a new round, erasing for good: what is said before, and what is in the file after."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from pytestqt.qtbot import QtBot
from tests.ui.answers import Answers
from tests.ui.history.conftest import Shared
from tests.ui.history.desk import HistoryDesk, dialog, shown, take, words

from charthouse.document import Document
from charthouse.document.backups import listed
from charthouse.document.edits import swot
from charthouse.document.merge import merge
from charthouse.ui.history.round_dialogs import EraseDialog, NewRoundDialog
from charthouse.ui.history.share_dialog import SharedDialog, ShareDialog
from charthouse.ui.widgets.ledger.line import Line, Sort

PRIVATE = "Between-us-only"


def facts(told: Sequence[Line]) -> dict[str, str]:
    """The notes among these lines, each with the count at its end."""
    return {line.text: line.fact for line in told if line.sort is Sort.NOTE}


def share(desk: HistoryDesk, qtbot: QtBot) -> ShareDialog:
    desk.app.choose("share")
    qtbot.waitUntil(lambda: shown(ShareDialog))
    return dialog(ShareDialog)


def test_a_shared_copy_is_told_before_and_after(
    desk: HistoryDesk, shared: Shared, answers: Answers, tmp_path: Path, qtbot: QtBot
) -> None:
    swot.set(desk.app.document, id=shared.ids.threat, note=PRIVATE)
    answers.file = tmp_path / "for all.charthouse"
    asked = share(desk, qtbot)
    before = facts(asked.ledger.lines)
    assert (before["Private notes"], before["Checkpoints"]) == ("1", "1")
    asked.foot.accept.click()
    qtbot.waitUntil(lambda: shown(SharedDialog))
    told = dialog(SharedDialog)
    assert facts(told.ledger.lines) == before
    told.foot.accept.click()
    assert answers.opened == [tmp_path]
    assert PRIVATE.encode() not in answers.file.read_bytes()
    with Document.open(answers.file, read_only=True) as copy:
        assert len(copy.steps()) == 1
    assert desk.app.document.path == shared.mara


def test_ballots_stay_in_only_where_that_is_chosen(
    desk: HistoryDesk, answers: Answers, tmp_path: Path, qtbot: QtBot
) -> None:
    plan = desk.app.document
    answers.file = tmp_path / "with ballots.charthouse"
    asked = share(desk, qtbot)
    assert "Ballots" in facts(asked.ledger.lines)
    asked.without.setFocus()
    desk.app.press("Space")
    assert "Ballots" not in facts(asked.ledger.lines)
    asked.foot.accept.click()
    qtbot.waitUntil(lambda: shown(SharedDialog))
    assert "Ballots" not in facts(dialog(SharedDialog).ledger.lines)
    dialog(SharedDialog).reject()
    with Document.open(answers.file, read_only=True) as copy:
        assert copy.rows("SELECT count(*) FROM ballot") == plan.rows("SELECT count(*) FROM ballot")


def test_what_cannot_be_written_is_told_and_nothing_is_left(
    desk: HistoryDesk, shared: Shared, answers: Answers, qtbot: QtBot
) -> None:
    answers.file = shared.anna
    before = shared.anna.read_bytes()
    share(desk, qtbot).foot.accept.click()
    qtbot.waitUntil(lambda: bool(answers.said))
    assert "exists already" in answers.said[0]
    assert shared.anna.read_bytes() == before


def test_a_new_round_goes_on_without_its_past_and_keeps_it_elsewhere(
    desk: HistoryDesk, shared: Shared, answers: Answers, tmp_path: Path, qtbot: QtBot
) -> None:
    old = desk.app.document.plan_id
    steps = len(desk.app.document.steps())
    answers.file = tmp_path / "old round.charthouse"
    desk.app.choose("new-round")
    asked = dialog(NewRoundDialog)
    assert f"({steps} steps, checkpoints: 1)" in asked.ledger.lines[0].text
    asked.foot.accept.click()
    begun(desk, qtbot)
    plan = desk.app.document
    assert (plan.path, len(plan.steps()), plan.undo_label) == (shared.mara, 1, None)
    assert plan.plan_id != old
    assert "old round.charthouse" in desk.app.toast
    assert swot.add(plan, quadrant="threat", text="Afterwards").step is not None
    with Document.open(answers.file, read_only=True) as kept:
        assert (kept.plan_id, len(kept.steps())) == (old, steps)


def test_a_new_round_says_what_it_leaves_undecided(desk: HistoryDesk, shared: Shared) -> None:
    merge(desk.app.document, shared.anna)
    desk.app.choose("new-round")
    asked = dialog(NewRoundDialog)
    assert asked.ledger.lines[1].text.startswith("Values still to decide: 1.")
    asked.reject()


def begun(desk: HistoryDesk, qtbot: QtBot) -> None:
    """Wait for the round that is begun beside the window."""
    document = desk.app.document
    qtbot.waitUntil(lambda: desk.app.window.bridge is not None and desk.app.document is not document, timeout=20_000)


def erase(desk: HistoryDesk) -> EraseDialog:
    desk.app.choose("erase")
    return dialog(EraseDialog)


def find(desk: HistoryDesk, asked: EraseDialog, text: str, qtbot: QtBot) -> None:
    asked.activateWindow()
    qtbot.waitUntil(asked.isActiveWindow)
    asked.line.setFocus()
    desk.app.type(text)


def test_a_text_is_erased_from_file_and_backups_only_by_its_button(
    desk: HistoryDesk, shared: Shared, qtbot: QtBot
) -> None:
    plan = desk.app.document
    old = plan.plan_id
    swot.set(plan, id=shared.ids.threat, note=PRIVATE)
    plan.back_up()
    asked = erase(desk)
    find(desk, asked, "between-us", qtbot)
    assert words(asked.ledger.lines, Sort.CHECK) == [PRIVATE]
    desk.app.press("Return")
    assert asked.isVisible()
    assert not asked.foot.accept.isEnabled()
    assert PRIVATE.encode() in shared.mara.read_bytes()
    take(asked.ledger, PRIVATE)
    desk.app.press("Space")
    assert asked.foot.accept.text() == "Erase it and the history"
    assert "backup" in asked.meaning.text()
    asked.foot.accept.click()
    begun(desk, qtbot)
    assert PRIVATE.encode() not in shared.mara.read_bytes()
    assert listed(old) == ()
    assert desk.app.document.undo_label is None
    assert "Erased for good" in desk.app.toast
    assert desk.app.document.rows("SELECT note FROM swot_item WHERE id = ?", (shared.ids.threat,)) == [("",)]


def test_what_was_deleted_already_goes_with_the_history_alone(desk: HistoryDesk, shared: Shared, qtbot: QtBot) -> None:
    plan = desk.app.document
    row = str(swot.add(plan, quadrant="threat", text=PRIVATE).row)
    swot.delete(plan, id=row)
    asked = erase(desk)
    find(desk, asked, PRIVATE, qtbot)
    assert "Nothing in the plan holds this now." in words(asked.ledger.lines)
    assert asked.foot.accept.text() == "Erase the history"
    asked.foot.accept.click()
    begun(desk, qtbot)
    assert PRIVATE.encode() not in shared.mara.read_bytes()


def test_a_person_goes_with_every_cell_that_holds_just_the_name(
    desk: HistoryDesk, shared: Shared, qtbot: QtBot
) -> None:
    ((name,),) = desk.app.document.rows("SELECT name FROM person WHERE id = ?", (shared.ids.anna,))
    asked = erase(desk)
    find(desk, asked, name, qtbot)
    line = next(line for line in asked.ledger.lines if line.below.startswith("Person"))
    asked.ledger.select(line.id)
    asked.ledger.setFocus()
    desk.app.press("Space")
    asked.foot.accept.click()
    begun(desk, qtbot)
    assert not desk.app.document.rows("SELECT 1 FROM person WHERE id = ?", (shared.ids.anna,))
