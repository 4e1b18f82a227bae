"""Ctrl+E, Ctrl+S and File ▸ Import… from any page."""

from __future__ import annotations

import warnings
from datetime import date
from pathlib import Path

from openpyxl import load_workbook
from pytestqt.qtbot import QtBot
from tests.ui.answers import Answers
from tests.ui.handout.desk import Desk, files

from charthouse.document import Document
from charthouse.document.queries.report import plan_report
from charthouse.exchange.workbook.book import whole_book
from charthouse.exchange.workbook.writer import write_workbook
from charthouse.ui.checkpoints import CheckpointDialog
from charthouse.ui.export.dialog import ExportDialog
from charthouse.ui.importing.dialog import ImportDialog

STRATML = """<?xml version="1.0" encoding="UTF-8"?>
<StrategicPlan xmlns="urn:ISO:std:iso:17469:tech:xsd:stratml_core">
  <Name>Harbour plan</Name>
  <StrategicPlanCore>
    <Organization><Name>Harbour Trust</Name><Identifier>_1</Identifier></Organization>
    <Vision><Description>A working harbour</Description><Identifier>_2</Identifier></Vision>
    <Mission><Description>Keep it open</Description><Identifier>_3</Identifier></Mission>
    <Goal><Name>Dredge the basin</Name><Description/><Identifier>_4</Identifier>
      <Objective><Name>Buy a dredger</Name><Description/><Identifier>_5</Identifier></Objective>
    </Goal>
  </StrategicPlanCore>
</StrategicPlan>
"""


def test_ctrl_e_and_enter_export_from_any_page(filled: Desk, plan: Path) -> None:
    before = filled.app.keyboard.focus
    choices = filled.dialog()
    assert choices.ticked[0] == "handout"
    filled.app.press("Return")
    filled.finish()
    assert filled.gone(ExportDialog)
    assert (filled.app.toast, files(plan.parent)) == ("2 files written", [".pdf", ".xlsx"])
    assert filled.app.window.focusWidget() is before


def test_ctrl_e_on_the_handout_page_goes_to_its_button(filled: Desk) -> None:
    choices = filled.go()
    choices.panel.form.folder.setFocus()
    filled.app.press("Ctrl+E")
    assert filled.app.keyboard.focus is choices.panel.foot.export_button
    assert filled.gone(ExportDialog)


def test_the_dialog_is_left_with_escape_and_nothing_is_written(filled: Desk, plan: Path) -> None:
    filled.dialog()
    filled.app.press("Escape")
    assert filled.gone(ExportDialog)
    assert files(plan.parent) == []


def test_escape_cancels_the_writing_before_it_leaves(filled: Desk, plan: Path) -> None:
    choices = filled.dialog()
    filled.app.press("Return", "Escape")
    filled.finish()
    assert not filled.gone(ExportDialog)
    assert choices.note.startswith("Export cancelled.")
    filled.app.press("Escape")
    assert filled.gone(ExportDialog)
    assert ".part" not in files(plan.parent)


def test_a_checkpoint_gets_its_name_and_stands_at_the_foot(desk: Desk) -> None:
    desk.app.press("Ctrl+S")
    desk.shown(CheckpointDialog)
    desk.app.press("Return")
    assert not desk.gone(CheckpointDialog)
    desk.app.type("Before lunch")
    desk.app.press("Return")
    assert desk.app.document.rows("SELECT name FROM checkpoint") == [("Before lunch",)]
    assert desk.app.window.status_bar.text.endswith(" · checkpoint 1 “Before lunch”")
    assert desk.app.toast == "Checkpoint “Before lunch”"
    desk.app.choose("undo")
    assert "checkpoint" not in desk.app.window.status_bar.text


def test_a_checkpoint_is_not_offered_for_reading_only(desk: Desk, answers: Answers, plan: Path) -> None:
    desk.app.press("Ctrl+W")
    with Document.open(plan):
        answers.yes = True
        desk.app.window.plans.open(plan)
        assert not desk.app.window.menus.action("checkpoint").isEnabled()
        assert not desk.app.window.menus.action("import").isEnabled()
        assert desk.app.window.menus.action("export").isEnabled()


def test_an_import_is_shown_first_and_is_one_step(desk: Desk, qtbot: QtBot, answers: Answers, tmp_path: Path) -> None:
    answers.source = tmp_path / "harbour.xml"
    answers.source.write_text(STRATML, encoding="utf-8")
    desk.app.choose("import")
    qtbot.waitUntil(lambda: not desk.gone(ImportDialog))
    words = desk.words(desk.shown(ImportDialog))
    assert words[:2] == ["Import “harbour.xml”", "Adds 1 goal and 1 objective."]
    assert desk.app.count("objective") == 0
    desk.app.press("Return")
    qtbot.waitUntil(lambda: desk.app.toast == "Added 1 goal and 1 objective.")  # written beside the window
    assert desk.app.count("objective") == 2
    assert desk.app.undo_text == "Undo Import “harbour.xml”"
    desk.press_in_toast("Undo")
    assert desk.app.count("objective") == 0


def test_an_import_can_be_left(desk: Desk, qtbot: QtBot, answers: Answers, tmp_path: Path) -> None:
    answers.source = tmp_path / "harbour.xml"
    answers.source.write_text(STRATML, encoding="utf-8")
    desk.app.choose("import")
    qtbot.waitUntil(lambda: not desk.gone(ImportDialog))
    desk.shown(ImportDialog)
    desk.app.press("Escape")
    assert (desk.gone(ImportDialog), desk.app.count("objective")) == (True, 0)


def test_a_file_that_is_no_outline_is_refused_in_a_sentence(
    desk: Desk, qtbot: QtBot, answers: Answers, tmp_path: Path
) -> None:
    answers.source = tmp_path / "letter.xml"
    answers.source.write_text("Dear board,")
    desk.app.choose("import")
    qtbot.waitUntil(lambda: bool(answers.said))
    assert len(answers.said) == 1
    assert desk.app.undo_text == "Undo"


def test_a_workbook_comes_back_with_every_change_shown_first(
    filled: Desk, qtbot: QtBot, answers: Answers, tmp_path: Path
) -> None:
    document = filled.app.document
    report = plan_report(document, today=date(2027, 1, 1))
    answers.source = tmp_path / "river.xlsx"
    list(write_workbook(whole_book(report), answers.source))
    with answers.source.open("rb") as file, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        book = load_workbook(file)
    book["SWOT"]["C2"] = "Trusted by all"
    book["SWOT"].append([None, "Threat", "Low water"])
    book.save(answers.source)
    filled.app.choose("import")
    qtbot.waitUntil(lambda: not filled.gone(ImportDialog))
    words = filled.words(filled.shown(ImportDialog))
    assert words[1] == "Adds 1 SWOT item. Changes 1 cell."
    assert "S1, Item: “Trusted brand” → “Trusted by all”" in words
    assert document.rows("SELECT text FROM swot_item") == [("Trusted brand",)]
    filled.app.press("Return")
    qtbot.waitUntil(lambda: filled.app.toast == "Added 1 SWOT item. Changed 1 cell.", timeout=20_000)
    assert filled.app.undo_text == "Undo Import “river.xlsx”"
    filled.press_in_toast("Undo")
    assert document.rows("SELECT text FROM swot_item") == [("Trusted brand",)]
