"""The sample plan and the templates: whole, the same on every day, in steps that undo never passes."""

from __future__ import annotations

import json
import subprocess
import sys
from collections import Counter
from datetime import date
from pathlib import Path

import pytest
from tests.document.support import content

from charthouse.document import samples
from charthouse.document.check import examine
from charthouse.document.document import Document
from charthouse.document.edits import value
from charthouse.document.journal.step import Kind
from charthouse.document.queries.changes import latest_changes
from charthouse.document.queries.compare import What
from charthouse.document.queries.history import checkpoints
from charthouse.document.queries.report import PlanReport, plan_report
from charthouse.document.timetravel import moment, plan_at
from charthouse.domain.errors import Refused
from charthouse.domain.kinds import Direction, Frequency, MeasureKind, Quadrant, Status
from charthouse.resources import resource_path

FAR_AWAY = date(2040, 1, 1)
NAMES = (samples.SAMPLE, *samples.template_names())
_OF_THIS_COPY = ("id", "position", "replica")


def built(folder: Path, name: str) -> Document:
    plan = Document.create(folder / f"{name}.charthouse", person="Mara")
    samples.build(plan, name)
    return plan


@pytest.fixture
def sample(tmp_path: Path) -> PlanReport:
    with built(tmp_path, samples.SAMPLE) as plan:
        return plan_report(plan, today=FAR_AWAY)


@pytest.mark.parametrize("name", NAMES)
def test_undo_never_passes_what_a_new_plan_begins_with(name: str, tmp_path: Path) -> None:
    with built(tmp_path, name) as plan:
        assert {step.kind for step in plan.steps()} == {Kind.BASELINE}
        assert plan.undo_label is None
        before = content(plan)
        assert plan.undo() is None
        value.add(plan, name="One more")
        plan.undo()
        assert content(plan) == before
        assert examine(plan) == ()


@pytest.mark.parametrize("name", NAMES)
def test_a_plan_is_the_same_whenever_it_is_made(name: str, tmp_path: Path) -> None:
    """But for ids and order keys: compared by the report's own words."""
    reports = []
    for copy in "ab":
        (tmp_path / copy).mkdir()
        with built(tmp_path / copy, name) as plan:
            reports.append(words(plan))
    assert reports[0] == reports[1]


def words(plan: Document) -> list[tuple[object, ...]]:
    """Every row of every table without ids, links and order keys."""
    found: list[tuple[object, ...]] = []
    for table in sorted(name for name, rows in content(plan).items() if rows and name != "alembic_version"):
        columns = [row[1] for row in plan.rows(f"PRAGMA table_info({table})") if row[1] not in _OF_THIS_COPY]
        links = {row[3] for row in plan.rows(f"PRAGMA foreign_key_list({table})")}
        told = ", ".join(f'"{column}"' for column in columns if column not in links) or "1"
        found += sorted(((table, *row) for row in plan.rows(f"SELECT {told} FROM {table}")), key=repr)
    return found


def test_a_name_that_is_no_template_is_refused(document: Document) -> None:
    before = content(document)
    with pytest.raises(Refused, match=r"^There is no template “nothing”\. There are: workshop, scorecard\.$"):
        samples.build(document, "nothing")
    assert content(document) == before


def test_templates_are_listed_without_the_machinery_of_writing() -> None:
    """The welcome window lists them before its first paint."""
    program = (
        "import sys; from charthouse.document import samples; print(samples.templates(), 'sqlalchemy' in sys.modules)"
    )
    listed = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout
    assert listed.strip().endswith("False")
    assert "One-day strategy workshop" in listed


@pytest.mark.parametrize("name", samples.template_names())
def test_a_template_is_the_same_in_german_but_for_its_words(name: str, tmp_path: Path) -> None:
    words = {"title", "description", "name", "unit", "perspective"}
    english, german = (
        [
            json.loads(line)
            for line in resource_path("templates", folder, f"{name}.jsonl").read_text("utf-8").splitlines()
        ]
        for folder in ("", "de")
    )
    kept = [{key: value for key, value in line.items() if key not in words} for line in english]
    assert [{key: value for key, value in line.items() if key not in words} for line in german] == kept
    assert [line.keys() for line in german] == [line.keys() for line in english]
    with Document.create(tmp_path / "Plan.charthouse") as plan:
        samples.build(plan, name, "de")
        goals = [goal.title for goal in plan_report(plan, today=FAR_AWAY).tree.goals()]
    assert goals == [line["title"] for line in german[1:] if line["do"] == "objective.add" and "parent" not in line]


def test_a_template_that_a_language_lacks_is_the_english_one() -> None:
    assert samples.templates("xx") == samples.templates()
    assert [one.title for one in samples.templates("de")] == [
        "Eintägige Strategieklausur",
        "Scorecard für den Vorstand",
    ]


def test_a_template_gives_structure_and_no_content_of_its_own(tmp_path: Path) -> None:
    for name in samples.template_names():
        with built(tmp_path, name) as plan:
            report = plan_report(plan, today=FAR_AWAY)
        assert report.statements.plan.title == ""
        assert report.statements.plan.vision == ""
        assert report.swot.items == ()
        assert report.tree.goals()
        assert all(block.lines == () and block.asked == {} for block in report.resources.blocks)
        assert {row.state.status for row in report.scorecard.rows} <= {Status.NO_DATA, Status.NO_TARGET}


def test_the_sample_has_the_richness_of_a_workshops_result(sample: PlanReport) -> None:
    by_quadrant = {quadrant: len(items) for quadrant, items in sample.swot.quadrants.items()}
    assert by_quadrant == {
        Quadrant.STRENGTH: 5,
        Quadrant.WEAKNESS: 6,
        Quadrant.OPPORTUNITY: 5,
        Quadrant.THREAT: 5,
    }
    assert sum(bool(item.answers) for item in sample.swot.items) >= 15
    assert len(sample.statements.values) == 5
    assert len(sample.tree.goals()) == 4
    objectives = [row for row in sample.tree.objectives if row.depth == 1]
    assert len(objectives) == 12
    assert all(row.owner and row.due for row in sample.tree.objectives)
    assert all(row.perspective for row in sample.tree.objectives if row.depth < 2)
    assert sum(map(len, sample.tree.initiatives.values())) == 14
    assert all(sample.tree.measures[row.id] for row in objectives)


def test_the_sample_shows_every_kind_of_measure_with_readings_up_to_its_own_day(sample: PlanReport) -> None:
    rows = sample.scorecard.rows
    assert len(rows) == 20
    assert {row.definition.kind for row in rows} == set(MeasureKind)
    assert {row.definition.direction for row in rows} == set(Direction)
    assert {row.definition.frequency for row in rows} == {Frequency.MONTHLY, Frequency.QUARTERLY, Frequency.YEARLY}
    monthly = [row for row in rows if row.definition.frequency is Frequency.MONTHLY]
    assert {len(row.readings) for row in monthly} == {18}
    recorded = [cell.recorded_on for row in rows for cell in row.readings.values()]
    assert max(day for day in recorded if day) == sample.scorecard.as_of == date(2027, 6, 30)
    assert all(row.definition.source and row.definition.basis and row.definition.owner for row in rows)


def test_the_sample_tells_of_success_trouble_and_blanks(sample: PlanReport) -> None:
    states = [row.state for row in sample.scorecard.rows]
    assert Counter(state.status for state in states) == {
        Status.ON_TRACK: 9,
        Status.AT_RISK: 5,
        Status.OFF_TRACK: 3,
        Status.NO_DATA: 2,
        Status.NOT_APPLICABLE: 1,
    }
    assert [row.code for row in sample.scorecard.rows if row.state.stale] == ["K16"]
    assert all(row.comment for row in sample.scorecard.rows if row.state.status is Status.OFF_TRACK)
    assert all(sample.scorecard.scores[goal.id].score is not None for goal in sample.tree.goals())
    assert not any(state.problem for state in states)


def test_the_sample_has_a_history_to_look_back_on(tmp_path: Path) -> None:
    with built(tmp_path, samples.SAMPLE) as plan:
        named = checkpoints(plan)
        assert [row.name for row in named] == ["Quarterly review, March 2027", "Away day, November 2025"]
        assert not any(row.adopted for row in named)  # codes follow whoever tries it out
        assert len(plan.steps()) > 5
        changes = latest_changes(plan)
        assert changes is not None
        assert changes.called == "Quarterly review, March 2027"
        told = changes.found.without_private()
        assert {page.page for page in told.pages} == {"vision", "objectives", "scorecard", "resources", "people"}
        assert set(told.counts) == {What.ADDED, What.REMOVED, What.CHANGED}
        with plan_at(plan, moment(plan, "Away day, November 2025")) as then:
            begun = plan_report(then, today=FAR_AWAY)
    assert begun.scorecard.as_of == date(2025, 11, 21)
    assert {row.state.value for row in begun.scorecard.rows} <= {None, 24.0}


def test_the_sample_asks_for_more_than_there_is_once(sample: PlanReport) -> None:
    assert [block.kind for block in sample.resources.blocks] == ["money", "people", "people", "technology"]
    over = [
        (block.name, period)
        for block in sample.resources.blocks
        for period in sample.resources.periods
        if (block.over(period) or 0) > 0
    ]
    assert over == [("Programme budget", "2027")]
