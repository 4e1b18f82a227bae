"""File ▸ Export as…: the plan in the formats of other programs, and what they leave out."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from tests.ui.answers import Answers
from tests.ui.handout.desk import Desk

from charthouse.exchange.importing import find
from charthouse.exchange.reading.tables_csv import read_csv


@pytest.mark.parametrize(
    ("kind", "suffix", "told"),
    [
        ("stratml", ".xml", "StratML has no place for 1 SWOT item and 1 resource."),
        ("opml", ".opml", "OPML has no place for 1 SWOT item, 1 resource and 1 measure."),
        ("md", ".md", "The Markdown outline has no place for 1 resource and 1 measure."),
        ("json", ".json", ""),
    ],
)
def test_a_plan_leaves_in_each_format_and_what_is_left_out_is_told(
    filled: Desk, qtbot: QtBot, answers: Answers, tmp_path: Path, kind: str, suffix: str, told: str
) -> None:
    answers.file = tmp_path / f"river{suffix}"
    filled.app.choose(f"export-{kind}")
    qtbot.waitUntil(lambda: filled.app.toast == f"Wrote “river{suffix}”. {told}".strip(), timeout=20_000)
    assert answers.proposed[-1].suffix == suffix
    assert "Clean water" in answers.file.read_text(encoding="utf-8")
    if kind == "json":
        assert json.loads(answers.file.read_text(encoding="utf-8"))["title"] == "River: 2027/31"
    else:
        find(answers.file)  # comes back


def test_the_tables_leave_as_a_folder_of_their_own(
    filled: Desk, qtbot: QtBot, answers: Answers, tmp_path: Path
) -> None:
    answers.folder = tmp_path / "out"
    answers.folder.mkdir()
    for name in ("Plan tables", "Plan tables 2"):
        filled.app.choose("export-csv")
        qtbot.waitUntil(lambda name=name: filled.app.toast == f"Wrote “{name}”.", timeout=20_000)
        swot = read_csv(answers.folder / name).sheet("SWOT")
        assert swot is not None
        assert swot.rows[1][1][:3] == ("S1", "Strength", "Trusted brand")
    assert set(answers.headings) == {"Folder for the CSV files"}


def test_the_plan_itself_is_not_written_over(filled: Desk, answers: Answers, plan: Path) -> None:
    answers.file = plan
    filled.app.choose("export-opml")
    assert answers.said == ["“Plan.charthouse” is the plan itself; give the export a name of its own."]


def test_a_place_that_cannot_be_written_is_told(filled: Desk, qtbot: QtBot, answers: Answers, tmp_path: Path) -> None:
    answers.file = tmp_path / "no" / "where.md"
    filled.app.choose("export-md")
    qtbot.waitUntil(lambda: bool(answers.said), timeout=20_000)
    assert "“where.md” was not written" in answers.said[0]
