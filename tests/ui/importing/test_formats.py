"""Outlines of other programs through File ▸ Import…: each with the same preview, what is none in one sentence."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from tests.ui.answers import Answers
from tests.ui.handout.desk import Desk

from charthouse.document.edits import swot
from charthouse.ui.importing.dialog import ImportDialog

OPML = '<opml version="2.0"><body><outline text="Clean &lt;b&gt;water"><outline text="Farms"/></outline></body></opml>'
PART_2 = (
    '<PerformancePlanOrReport xmlns="urn:ISO:std:iso:17469:tech:xsd:PerformancePlanOrReport"><Name>P</Name>'
    "<StrategicPlanCore><Goal><Name>Clean &lt;b&gt;water</Name><Objective><Name>Farms</Name></Objective></Goal>"
    "</StrategicPlanCore></PerformancePlanOrReport>"
)
FILES = {"a.opml": OPML, "a.md": "- Clean <b>water\n  - Farms\n", "a.xml": PART_2}


@pytest.mark.parametrize("name", FILES)
def test_an_outline_is_shown_taken_and_goes_with_one_undo(
    desk: Desk, qtbot: QtBot, answers: Answers, tmp_path: Path, name: str
) -> None:
    answers.source = tmp_path / name
    answers.source.write_text(FILES[name], encoding="utf-8")
    desk.app.choose("import")
    assert "Adds 1 goal and 1 objective." in desk.words(desk.shown(ImportDialog))[1]
    desk.app.press("Return")
    qtbot.waitUntil(lambda: desk.app.toast == "Added 1 goal and 1 objective.", timeout=20_000)
    assert ("Clean <b>water",) in desk.app.document.rows("SELECT title FROM objective")
    desk.press_in_toast("Undo")
    assert desk.app.count("objective") == 0


@pytest.mark.parametrize("name", ["a.md", "Objectives.csv"])
def test_a_plan_that_is_in_memory_only_takes_files_too(
    desk: Desk, qtbot: QtBot, answers: Answers, tmp_path: Path, name: str
) -> None:
    document = desk.app.document
    document.path.rename(document.path.with_name("elsewhere.charthouse"))
    swot.add(document, quadrant="threat", text="Kept in memory")
    assert document.in_memory
    answers.source = tmp_path / name
    answers.source.write_text({"a.md": "- Clean water\n"}.get(name, "Objective\nClean water\n"), encoding="utf-8")
    desk.app.choose("import")
    desk.shown(ImportDialog)
    desk.app.press("Return")
    qtbot.waitUntil(lambda: desk.app.toast.startswith("Added 1"), timeout=20_000)
    assert (desk.app.count("objective"), desk.app.count("swot_item"), document.in_memory) == (1, 1, True)
    desk.press_in_toast("Undo")
    assert desk.app.count("objective") == 0
    document.path.with_name("elsewhere.charthouse").rename(document.path)


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.opml", b"<opml><body>" + b'<outline text="x">' * 200_000),
        ("a.md", b"PK\x03\x04"),
        ("a.xlsx", b"Item,Quadrant\n"),
        ("a.csv", b"PK\x03\x04" + bytes(50)),
        ("a.tsv", b"a\x00b"),
        ("a.ods", b""),
        ("a.txt", b"x"),
    ],
)
def test_what_is_none_is_told_in_one_sentence_and_changes_nothing(
    desk: Desk, qtbot: QtBot, answers: Answers, tmp_path: Path, name: str, data: bytes
) -> None:
    answers.source = tmp_path / name
    answers.source.write_bytes(data)
    desk.app.choose("import")
    qtbot.waitUntil(lambda: bool(answers.said), timeout=20_000)
    assert len(answers.said) == 1
    assert "\n" not in answers.said[0]
    assert (desk.app.undo_text, desk.gone(ImportDialog)) == ("Undo", True)
