"""Participant workbooks out and back through the File menu."""

from __future__ import annotations

import warnings
from pathlib import Path

import pytest
from openpyxl import load_workbook
from pytestqt.qtbot import QtBot
from tests.ui.answers import Answers
from tests.ui.handout.desk import Desk
from tests.ui.pages import WindowPage

from charthouse.document.edits import objective, person, swot, unit
from charthouse.ui.participants.export_dialog import ExportParticipantsDialog
from charthouse.ui.participants.gather_dialog import GatherDialog
from charthouse.ui.widgets.check_box import CheckBox


@pytest.fixture
def desk(app: WindowPage, qtbot: QtBot) -> Desk:
    qtbot.waitUntil(lambda: app.window.isActiveWindow())
    document = app.document
    office = unit.add(document, name="Office").row
    ida = person.add(document, name="Ida Brandt", unit=office).row
    person.add(document, name="Ben & Co")
    objective.add(document, title="Clean water", owner=ida)
    swot.add(document, quadrant="threat", text="Low water in summer")
    return Desk(app, qtbot)


def ticks(dialog: object) -> list[tuple[str, bool]]:
    assert isinstance(dialog, (ExportParticipantsDialog, GatherDialog))
    return [(box.text(), box.isChecked()) for box in dialog.findChildren(CheckBox)]


def exported(desk: Desk, qtbot: QtBot, answers: Answers, folder: Path) -> list[Path]:
    answers.folder = folder
    desk.app.choose("participants-export")
    dialog = desk.shown(ExportParticipantsDialog)
    assert ticks(dialog) == [("Ida Brandt", True), ("Ben && Co", True), ("Office", False)]
    desk.app.press("Return")
    qtbot.waitUntil(lambda: desk.app.toast == f"Wrote 2 workbooks to “{folder.name}”", timeout=20_000)
    return [folder / "Ida Brandt.xlsx", folder / "Ben & Co.xlsx"]


def said(path: Path, *items: tuple[str, str]) -> None:
    """Ideas typed into a workbook."""
    with path.open("rb") as file, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        book = load_workbook(file)
    for line, (quadrant, text) in enumerate(items, 2):
        book["SWOT"].cell(line, 2, quadrant)
        book["SWOT"].cell(line, 3, text)
    book.save(path)


def test_what_people_said_is_kept_or_dropped_and_goes_back_with_one_undo(
    desk: Desk, qtbot: QtBot, answers: Answers, tmp_path: Path
) -> None:
    ida, ben = exported(desk, qtbot, answers, tmp_path / "out")
    said(ida, ("Threat", "Fuel prices keep rising"), ("Strength", "<b>People</b> trust us"))
    said(ben, ("Threat", "Fuel prices keep rising"), ("Threat", "Low water in summers"), ("Weakness", "Old boats"))
    answers.sources = [ida, ben]
    desk.app.choose("participants-gather")
    qtbot.waitUntil(lambda: not desk.gone(GatherDialog), timeout=20_000)
    dialog = desk.shown(GatherDialog)
    assert ticks(dialog) == [
        ("New SWOT item: Threat · Fuel prices keep rising", True),
        ("New SWOT item: Strength · <b>People</b> trust us", True),
        ("New SWOT item: Threat · Fuel prices keep rising", False),
        ("New SWOT item: Threat · Low water in summers", True),
        ("New SWOT item: Weakness · Old boats", True),
    ]
    words = desk.words(dialog)
    assert {"Ida Brandt", "Ben & Co", "Said already: Ida Brandt"} < set(words)
    assert "Nearly the same as T1: Low water in summer" in words
    dialog.findChildren(CheckBox)[3].click()
    desk.app.press("Return")
    qtbot.waitUntil(lambda: desk.app.toast == "Added 3 SWOT items.", timeout=20_000)
    texts = desk.app.document.rows("SELECT text FROM swot_item ORDER BY text")
    assert [text for (text,) in texts] == [
        "<b>People</b> trust us", "Fuel prices keep rising", "Low water in summer", "Old boats",
    ]  # fmt: skip
    desk.press_in_toast("Undo")
    assert desk.app.document.rows("SELECT count(*) FROM swot_item") == [(1,)]


def test_workbooks_that_say_nothing_are_told_and_change_nothing(
    desk: Desk, qtbot: QtBot, answers: Answers, tmp_path: Path
) -> None:
    answers.sources = exported(desk, qtbot, answers, tmp_path / "out")
    desk.app.choose("participants-gather")
    qtbot.waitUntil(lambda: bool(answers.said), timeout=20_000)
    assert answers.said == ["The workbooks say nothing that the plan does not."]


def test_a_file_that_is_no_workbook_of_this_plan_is_refused(
    desk: Desk, qtbot: QtBot, answers: Answers, tmp_path: Path
) -> None:
    answers.sources = [tmp_path / "a.xlsx"]
    answers.sources[0].write_bytes(b"no workbook")
    desk.app.choose("participants-gather")
    qtbot.waitUntil(lambda: bool(answers.said), timeout=20_000)
    assert "no Excel workbook" in answers.said[0]
