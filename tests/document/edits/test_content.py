"""Adding a whole outline: one step, in order, overwriting nothing."""

from __future__ import annotations

from datetime import date

import pytest
from tests.document.support import assert_undoable, content

from charthouse.document.document import Document
from charthouse.document.edits import measure, objective, plan
from charthouse.document.edits.content import add_content, plan_row, planned
from charthouse.document.queries.content import plan_content
from charthouse.document.queries.content_rows import (
    Measure,
    Measurement,
    Objective,
    PlanContent,
    Reading,
    Result,
    Role,
    RowId,
    Stakeholder,
    Target,
    Value,
)
from charthouse.domain.errors import Refused

OUTLINE = PlanContent(
    title="Outline",
    vision="See",
    start=date(2026, 1, 1),
    values=(Value(name="Care"),),
    stakeholders=(Stakeholder(name="Ida", roles=(Role(name="Chair", performer=True),)),),
    goals=(
        Objective(
            id=RowId("g"),
            title="Goal",
            measures=(
                Measure(
                    name="Rate",
                    targets=(Target(period="2026", value=5.0),),
                    readings=(Reading(period="2026-03", value=4.0),),
                    measurements=(Measurement(results=(Result(number=1.0), Result(text="good"))),),
                ),
            ),
            objectives=(Objective(title="First", measures=(Measure(name="Next"),)), Objective(title="Second")),
        ),
        Objective(title="Other", measures=(Measure(name="Last"),)),
    ),
)


def test_an_outline_is_one_step_that_undo_takes_back(document: Document) -> None:
    before = content(document)
    addition = add_content(document, OUTLINE, "Import “x”")
    assert document.undo_label == "Import “x”"
    assert dict(addition.rows) == {
        "goal": 2, "objective": 2, "measure": 3, "target": 1, "reading": 1, "measurement": 1, "result": 2,
        "stakeholder": 1, "role": 1, "value": 1,
    }  # fmt: skip
    assert_undoable(document, before)


def test_rows_keep_their_order_and_measures_get_codes_in_it(document: Document) -> None:
    objective.add(document, title="Here before")
    add_content(document, OUTLINE, "Import")
    found = plan_content(document)
    assert [goal.title for goal in found.goals] == ["Here before", "Goal", "Other"]
    goal = found.goals[1]
    assert [row.title for row in goal.objectives] == ["First", "Second"]
    numbers = [goal.measures[0].number, goal.objectives[0].measures[0].number, found.goals[2].measures[0].number]
    assert numbers == [1, 2, 3]
    assert [result.text for result in goal.measures[0].measurements[0].results] == ["", "good"]


def test_codes_are_never_given_twice(document: Document) -> None:
    add_content(document, OUTLINE, "Import")
    document.undo()
    goal = objective.add(document, title="Goal").row
    measure.add(document, objective=goal, name="New")
    assert plan_content(document).goals[0].measures[0].number == 4


def test_what_the_plan_says_already_is_not_overwritten_nor_lost(document: Document) -> None:
    plan.set(document, title="Mine", end=date(2025, 12, 31))
    assert planned(OUTLINE, plan_row(document)).left == ("title", "start")
    addition = add_content(document, OUTLINE, "Import")
    found = plan_content(document)
    assert (found.title, found.vision, found.start) == ("Mine", "See", None)
    assert found.other_information == "Title: Outline\n\nStart: 2026-01-01"
    assert addition.filled == ("vision", "other_information")


def test_what_was_kept_of_two_sources_stands_together(document: Document) -> None:
    for name in ("A", "B"):
        add_content(document, PlanContent(foreign_fields=f'[{{"blank":"{name}"}}]'), "Import")
    assert plan_content(document).foreign_fields == '[{"blank":"A"},{"blank":"B"}]'


def test_more_than_a_plan_can_take_is_refused_whole(document: Document) -> None:
    plan.set(document, title="Mine", other_information="x" * 19_000)
    before = content(document)
    with pytest.raises(Refused, match="import it into a new plan"):
        add_content(document, PlanContent(title="T", other_information="y" * 1_500), "Import")
    assert content(document) == before
