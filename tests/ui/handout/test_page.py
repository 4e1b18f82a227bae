"""The Handout page: what it offers, what it remembers, what it writes."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.ui.answers import Answers
from tests.ui.handout.desk import Desk, files

from charthouse.document.edits import swot

PAGES = ["cover", "contents", "strategy", "swot", "objectives", "scorecard", "resources", "numbers"]


def test_an_empty_plan_says_why_there_is_nothing_to_print(desk: Desk) -> None:
    choices = desk.go()
    assert choices.ticked == ["workbook"]
    assert choices.about["swot"] == "No SWOT items yet"
    assert not choices.box("handout").isEnabled()
    assert choices.ready


def test_each_page_says_what_it_holds_and_follows_the_plan(filled: Desk) -> None:
    choices = filled.go()
    assert choices.ticked == ["handout", *PAGES, "workbook"]
    assert choices.about == {
        "cover": "Title, vision, version",
        "contents": "Page numbers, how to read it",
        "strategy": "Vision, 1 goal",
        "swot": "1 item",
        "tows": "No strategies yet",
        "map": "No objective has a perspective or a link yet",
        "objectives": "1 goal",
        "diagram": "1 goal",
        "scorecard": "1 measure, 0 with readings",
        "measures": "1 measure, 0 with readings",
        "resources": "1 resource",
        "changes": "No checkpoint yet",
        "people": "Nobody owns anything yet",
        "numbers": "1 measure, 0 with readings",
    }
    swot.add(filled.app.document, quadrant="threat", text="Flood", starred=True)
    assert choices.about["swot"] == "2 items, 1 starred"


def test_what_there_is_to_print_is_read_once(filled: Desk) -> None:
    asked: list[str] = []
    filled.app.document.connection.set_trace_callback(asked.append)
    choices = filled.go()
    filled.app.document.connection.set_trace_callback(None)
    assert choices.ready
    counts = [one for one in asked if "cause_link" in one]
    assert len(counts) == len(set(counts)) > 0


def test_enter_writes_both_files_and_the_toast_leads_to_them(filled: Desk, answers: Answers, plan: Path) -> None:
    filled.go()
    filled.app.press("Return")
    filled.finish()
    assert filled.app.toast == "2 files written"
    assert files(plan.parent) == [".pdf", ".xlsx"]
    handout = next(plan.parent.glob("*.pdf"))
    assert handout.name.startswith("River 2027 31 – Leadership handout – 20")
    assert handout.read_bytes().startswith(b"%PDF")
    filled.press_in_toast("Open PDF")
    assert answers.opened == [handout]


def test_only_what_is_ticked_is_written_and_remembered(filled: Desk, plan: Path) -> None:
    choices = filled.go()
    choices.tick("workbook")
    choices.tick("scorecard")
    choices.panel.form.handout.paper.setCurrentIndex(2)
    choices.panel.export()
    filled.finish()
    assert (filled.app.toast, files(plan.parent)) == ("1 file written", [".pdf"])
    filled.app.press("Ctrl+W")
    filled.app.window.plans.open(plan)
    again = filled.go()
    assert again.ticked == ["handout", *(name for name in PAGES if name != "scorecard")]
    assert again.panel.form.handout.chosen_paper == "a3"


@pytest.mark.parametrize("ticks", [("handout", "workbook"), PAGES])
def test_without_anything_to_write_the_button_is_off(filled: Desk, plan: Path, ticks: list[str]) -> None:
    choices = filled.go()
    for name in ticks:
        choices.tick(name)
    assert not choices.ready
    assert choices.panel.foot.text.startswith("Tick ")
    choices.panel.export()
    assert files(plan.parent) == []


def test_a_file_that_was_there_is_replaced_only_when_the_person_says_so(
    filled: Desk, answers: Answers, plan: Path
) -> None:
    choices = filled.go()
    choices.tick("workbook")
    theirs = plan.parent / choices.panel.form.handout_name.text()
    theirs.write_text("marked by hand")
    choices.panel.export()
    assert "is in that folder already" in answers.said[-1]
    assert theirs.read_text() == "marked by hand"
    answers.yes = True
    choices.panel.export()
    filled.finish()
    assert theirs.read_bytes().startswith(b"%PDF")
    asked = len(answers.said)
    choices.panel.export()
    filled.finish()
    assert len(answers.said) == asked


def test_a_folder_that_is_gone_is_told_and_nothing_is_lost(filled: Desk, plan: Path) -> None:
    choices = filled.go()
    choices.panel.form.folder.setText(str(plan.parent / "gone"))
    choices.panel.export()
    assert choices.note.startswith("There is no folder “")
    assert choices.panel.form.folder.text().endswith("gone")
    assert choices.ready


def test_a_name_that_is_none_is_told(filled: Desk) -> None:
    choices = filled.go()
    choices.panel.form.handout_name.setText("a/b.pdf")
    choices.panel.export()
    assert choices.note == "“a/b” cannot be the name of a file: leave out /"


def test_a_file_that_cannot_be_written_is_told_on_the_page(filled: Desk, answers: Answers, plan: Path) -> None:
    choices = filled.go()
    (plan.parent / choices.panel.form.workbook_name.text()).mkdir()
    answers.yes = True
    choices.panel.export()
    filled.finish()
    assert "was not written" in choices.note
    assert choices.note.endswith("was written before.")
    assert files(plan.parent) == [".pdf", ".xlsx"]


def test_escape_cancels_and_leaves_no_half_file(filled: Desk, plan: Path) -> None:
    choices = filled.go()
    choices.panel.export()
    assert filled.exporter.running
    filled.app.press("Escape")
    filled.finish()
    assert filled.app.toast.startswith("Export cancelled.")
    assert ".part" not in files(plan.parent)
    assert choices.ready


def test_closing_the_plan_stops_the_writing(filled: Desk, plan: Path) -> None:
    choices = filled.go()
    choices.panel.export()
    filled.app.window.close_plan()
    assert filled.app.window.bridge is None
    assert ".part" not in files(plan.parent)


def test_letters_the_font_lacks_are_told(filled: Desk) -> None:
    swot.add(filled.app.document, quadrant="strength", text="Trusted 𓀀")
    choices = filled.go()
    choices.panel.export()
    filled.finish()
    assert choices.note == "1 character is not in the handout's fonts: 𓀀"
