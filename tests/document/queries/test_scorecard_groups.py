"""Measures by goals and by perspectives, each group with its mean, coverage and worst."""

from __future__ import annotations

from datetime import date

import pytest

from charthouse.document.document import Document
from charthouse.document.edits import measure, objective, plan, reading
from charthouse.document.queries.objectives import objective_tree
from charthouse.document.queries.scorecard import scorecard
from charthouse.document.queries.scorecard_groups import Grouped, Grouping, grouped
from charthouse.domain.kinds import Status

TODAY = date(2027, 6, 30)


@pytest.fixture
def scored(document: Document) -> Document:
    """Two goals over three perspectives, one of which the plan does not list; one measure has none."""
    plan.set(document, as_of=TODAY, perspectives="Customer\nFinance")
    growth = objective.add(document, title="Growth", perspective="Finance").row
    loyal = objective.add(document, title="Loyal", parent=growth, perspective="Customer").row
    deeper = objective.add(document, title="Deeper", parent=loyal).row
    calm = objective.add(document, title="Calm").row
    skills = objective.add(document, title="Skills", parent=calm, perspective="Learning").row
    for at, (owner, value) in enumerate([(growth, 100), (loyal, 100), (deeper, 0), (calm, None), (skills, None)]):
        row = measure.add(document, objective=owner, name=f"M{at}", goal=80, red_flag=60).row
        if value is not None:
            reading.set(document, measure=str(row), period="2027-06", value=value)
    return document


def _grouped(document: Document, by: Grouping) -> Grouped:
    return grouped(document, scorecard(document, today=TODAY), objective_tree(document), by)


def _names(found: Grouped) -> list[tuple[str, list[str]]]:
    return [(group.heading.title, [row.definition.name for row in group.rows]) for group in found.groups]


def test_goals_hold_all_below_them_and_their_own_roll_up(scored: Document) -> None:
    found = _grouped(scored, Grouping.GOAL)
    assert _names(found) == [("Growth", ["M0", "M1", "M2"]), ("Calm", ["M3", "M4"])]
    card = scorecard(scored, today=TODAY)
    assert [group.score for group in found.groups] == [card.scores[group.goal.id] for group in card.groups]


def test_perspectives_stand_in_the_plans_order_and_are_handed_down(scored: Document) -> None:
    found = _grouped(scored, Grouping.PERSPECTIVE)
    assert _names(found) == [("Customer", ["M1", "M2"]), ("Finance", ["M0"]), ("Learning", ["M4"]), ("", ["M3"])]
    assert {row.id for row in found.rows} == {row.id for row in scorecard(scored, today=TODAY).rows}


def test_a_perspective_says_mean_coverage_and_worst(scored: Document) -> None:
    customer, _, learning, _ = _grouped(scored, Grouping.PERSPECTIVE).groups
    assert customer.score.score == 5
    assert customer.score.status is Status.AT_RISK
    assert customer.score.worst is not None
    assert (customer.score.worst.name, customer.score.marked) == ("K3 M2", True)
    assert (learning.score.current, learning.score.total, learning.score.score) == (0, 1, None)
