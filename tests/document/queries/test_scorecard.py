"""The scorecard: measures by goal, judged on the plan's own day, and what they roll up to."""

from __future__ import annotations

from datetime import date

from tests.document.example import Example

from charthouse.document.document import Document
from charthouse.document.edits import measure, plan, reading
from charthouse.document.queries.scorecard import scorecard
from charthouse.domain.kinds import Status

TODAY = date(2027, 6, 30)


def test_measures_stand_by_goal_in_the_order_of_the_tree(document: Document, example: Example) -> None:
    measure.add(document, objective=example.deep, name="Deep down")
    measure.add(document, objective=example.goal, name="High up")
    card = scorecard(document, today=TODAY)
    assert [(group.goal.code, [row.code for row in group.rows]) for group in card.groups] == [
        ("G1", ["K4", "K1", "K2", "K3"])
    ]
    assert card.years == ("2026", "2027", "2028")
    row = card.by_id[example.measure]
    assert (row.objective_code, row.objective_title) == ("G1.1", "First")


def test_a_measure_is_held_against_the_target_of_its_period(document: Document, example: Example) -> None:
    row = scorecard(document, today=TODAY).by_id[example.measure]
    assert (row.state.value, row.state.target, row.state.red_flag) == (71.5, 76, 56)
    assert row.state.status is Status.AT_RISK
    assert (row.comment, row.series) == ("Rain", (71.5,))


def test_the_plans_own_day_decides_what_is_stale(document: Document, example: Example) -> None:
    assert scorecard(document, today=date(2031, 1, 1)).as_of == TODAY
    plan.set(document, as_of=None)
    card = scorecard(document, today=date(2031, 1, 1))
    assert card.by_id[example.measure].state.stale


def test_what_does_not_apply_is_not_what_is_not_reported(document: Document, example: Example) -> None:
    reading.set(document, measure=example.measure, period="2027-06", not_applicable=True)
    card = scorecard(document, today=TODAY)
    assert card.by_id[example.measure].state.status is Status.NOT_APPLICABLE
    assert card.by_id[example.range].state.status is Status.NO_DATA


def test_scores_roll_up_to_the_goal(document: Document, example: Example) -> None:
    reading.set(document, measure=example.range, period="2027-06", value=3)
    scores = scorecard(document, today=TODAY).scores
    first = scores[example.first].score
    assert first is not None
    assert scores[example.goal].score == first
    assert scores[example.goal].worst is not None
    assert scores[example.goal].worst.name == "K1 Share"
