"""Backups, the check, repairs and faults, in the window."""

from __future__ import annotations

import sqlite3
import sys
import weakref
from contextlib import closing
from pathlib import Path

from pytestqt.qtbot import QtBot
from tests.ui.answers import Answers
from tests.ui.history.conftest import Shared
from tests.ui.history.desk import HistoryDesk, dialog, shown, words
from tests.ui.pages import WindowPage

from charthouse.document import Document
from charthouse.document.edits import swot
from charthouse.ui.faults import Faults, write_down
from charthouse.ui.history.backups_dialog import BackupsDialog
from charthouse.ui.history.check_dialog import CheckDialog, RepairedDialog
from charthouse.ui.history.fault_window import FaultWindow
from charthouse.ui.history.repairer import UnopenedDialog
from charthouse.ui.widgets.ledger.line import Sort


def spoil(path: Path, statement: str) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute(statement)


def test_backups_say_what_they_hold_and_are_restored_beside_the_plan(
    desk: HistoryDesk, shared: Shared, qtbot: QtBot
) -> None:
    swot.add(desk.app.document, quadrant="threat", text="Before the backup")
    desk.app.document.back_up()
    swot.add(desk.app.document, quadrant="threat", text="After the backup")
    desk.app.choose("backups")
    asked = dialog(BackupsDialog)
    qtbot.waitUntil(lambda: "Plan" in words(asked.ledger.lines, Sort.THING), timeout=20_000)
    newest = next(line for line in asked.ledger.lines if line.sort is Sort.THING)
    assert "SWOT 4" in newest.below
    assert "Add SWOT item “Before the backup”" in newest.below
    asked.ledger.select(newest.id)
    asked.foot.accept.click()
    qtbot.waitUntil(lambda: desk.app.document.path != shared.mara, timeout=20_000)
    restored = desk.app.document
    assert restored.path.parent == shared.mara.parent
    assert restored.path.name.startswith("plan restored ")
    assert not restored.rows("SELECT 1 FROM swot_item WHERE text = 'After the backup'")
    with Document.open(shared.mara, read_only=True) as old:
        assert old.rows("SELECT 1 FROM swot_item WHERE text = 'After the backup'")


def test_backups_of_all_plans_are_offered_where_none_is_open(welcome: WindowPage, shared: Shared, qtbot: QtBot) -> None:
    welcome.choose("backups")
    asked = dialog(BackupsDialog)
    qtbot.waitUntil(lambda: "Reading…" not in words(asked.ledger.lines), timeout=20_000)
    assert "Plan" in words(asked.ledger.lines)
    asked.reject()


def test_a_sound_plan_is_called_sound(desk: HistoryDesk, qtbot: QtBot) -> None:
    desk.app.choose("check")
    qtbot.waitUntil(lambda: shown(CheckDialog), timeout=20_000)
    assert dialog(CheckDialog).title == "“plan.charthouse” is sound"
    dialog(CheckDialog).accept()


def test_a_damaged_cell_is_named_with_its_right_value_and_repaired_beside(
    desk: HistoryDesk, shared: Shared, answers: Answers, qtbot: QtBot
) -> None:
    spoil(shared.mara, "UPDATE objective SET title = 'Dauble membership' WHERE title = 'Double membership'")
    desk.app.choose("check")
    qtbot.waitUntil(lambda: shown(CheckDialog) or bool(answers.said), timeout=20_000)
    assert answers.said == []
    asked = dialog(CheckDialog)
    (line,) = asked.ledger.lines
    assert line.text == "G1.1: Title"
    assert line.below == "Holds “Dauble membership”\nShould hold “Double membership”"
    asked.foot.accept.click()
    qtbot.waitUntil(lambda: shown(RepairedDialog), timeout=20_000)
    dialog(RepairedDialog).foot.accept.click()
    assert desk.app.document.path.name == "plan repaired.charthouse"
    assert desk.app.document.rows("SELECT 1 FROM objective WHERE title = 'Double membership'")


def test_a_plan_that_cannot_be_repaired_is_told_in_a_sentence(
    desk: HistoryDesk, shared: Shared, answers: Answers, qtbot: QtBot
) -> None:
    from charthouse.document.backups import listed

    for backup in listed(desk.app.document.plan_id):
        backup.path.unlink()
    spoil(shared.mara, "UPDATE step SET label = 'Other' WHERE no = 2")
    desk.app.choose("check")
    qtbot.waitUntil(lambda: shown(CheckDialog), timeout=20_000)
    dialog(CheckDialog).foot.accept.click()
    qtbot.waitUntil(lambda: bool(answers.said), timeout=20_000)
    assert "cannot be repaired" in answers.said[0]


def test_a_fault_is_logged_and_shown_and_the_plan_goes_on(desk: HistoryDesk, tmp_path: Path, qtbot: QtBot) -> None:
    faults = Faults(tmp_path / "state")
    faults.happened.connect(desk.app.window.safety.tell_fault)
    try:
        raise ZeroDivisionError("deep down")
    except ZeroDivisionError:
        faults.take(*sys.exc_info())  # type: ignore[arg-type]
    window = dialog(FaultWindow)
    assert "deep down" in window.text.toPlainText()
    assert "The plan is safe" in window.words.text()
    window.copy.click()
    from PySide6.QtGui import QGuiApplication

    assert "deep down" in QGuiApplication.clipboard().text()
    assert "deep down" in (tmp_path / "state" / "charthouse.log").read_text(encoding="utf-8")
    window.accept()
    assert swot.add(desk.app.document, quadrant="threat", text="Afterwards").row


def test_what_a_fault_held_is_let_go(tmp_path: Path) -> None:
    """A painter that lives on in the frame of a fault would paint on a widget that is gone."""

    class Painter:
        pass

    held: list[weakref.ref[Painter]] = []

    def paint() -> None:
        painter = Painter()
        held.append(weakref.ref(painter))
        raise ZeroDivisionError("while painting")

    try:
        paint()
    except ZeroDivisionError as fault:
        Faults(tmp_path).take(type(fault), fault, fault.__traceback__)
        assert held[0]() is None


def test_the_log_turns_over_and_stays_small(tmp_path: Path) -> None:
    for number in range(60):
        write_down(tmp_path, f"{number} " + "x" * 20_000)
    files = sorted(tmp_path.iterdir())
    assert [one.name for one in files] == ["charthouse.log", *(f"charthouse.log.{at}" for at in (1, 2, 3))]
    assert sum(one.stat().st_size for one in files) < 1_000_000
    assert "59 x" in (tmp_path / "charthouse.log").read_text(encoding="utf-8")


def unopened(desk: HistoryDesk, answers: Answers, path: Path, qtbot: QtBot) -> UnopenedDialog:
    answers.yes = True
    desk.app.window.plans.open(path)
    qtbot.waitUntil(lambda: bool(answers.said), timeout=20_000)
    assert "damaged" in answers.said[-1] or "not a Charthouse plan" in answers.said[-1]
    qtbot.waitUntil(lambda: shown(UnopenedDialog), timeout=20_000)
    return dialog(UnopenedDialog)


def test_a_plan_too_damaged_to_open_is_repaired_from_its_own_history(
    desk: HistoryDesk, shared: Shared, answers: Answers, qtbot: QtBot
) -> None:
    plan = desk.app.document
    kept = shared.mara.with_name("kept.charthouse")
    plan.save_copy(kept)
    spoil(kept, "UPDATE objective SET title = CAST(x'41ff42' AS TEXT) WHERE title = 'Double membership'")
    before = kept.read_bytes()
    asked = unopened(desk, answers, kept, qtbot)
    below = [line.below for line in asked.ledger.lines]
    assert any(line.text == "G1.1: Title" for line in asked.ledger.lines)
    assert "Holds “A\N{REPLACEMENT CHARACTER}B”\nShould hold “Double membership”" in below
    asked.foot.accept.click()
    qtbot.waitUntil(lambda: shown(RepairedDialog), timeout=20_000)
    dialog(RepairedDialog).foot.accept.click()
    assert desk.app.document.path.name == "kept repaired.charthouse"
    assert desk.app.document.rows("SELECT 1 FROM objective WHERE title = 'Double membership'")
    assert kept.read_bytes() == before


def test_a_plan_of_which_nothing_is_left_is_never_made_to_look_good(
    desk: HistoryDesk, shared: Shared, answers: Answers, qtbot: QtBot
) -> None:
    gone = shared.mara.with_name("gone.charthouse")
    gone.write_bytes(bytes(9_000))
    asked = unopened(desk, answers, gone, qtbot)
    assert not asked.foot.accept.isEnabled()
    assert any("no backup" in line.text for line in asked.ledger.lines)
    asked.reject()
    assert desk.app.document.path == shared.mara
    assert not list(shared.mara.parent.glob("gone repaired*"))
