"""The tree in reading order, with codes that follow the places."""

from __future__ import annotations

import sys
from datetime import date

from sqlalchemy import insert
from tests.document.example import Example

from charthouse.document.document import Document
from charthouse.document.edits import initiative, objective
from charthouse.document.queries.objectives import codes, objective_tree
from charthouse.domain.objective import Objective


def shown(document: Document) -> list[str]:
    return [f"{row.code} {row.title}" for row in objective_tree(document).objectives]


def test_a_parent_comes_before_its_children_and_codes_follow_places(document: Document, example: Example) -> None:
    assert shown(document) == ["G1 Goal", "G1.1 First", "G1.1.1 Deep", "G1.2 Second", "G2 Other goal"]
    objective.move(document, id=example.second, after=None)
    objective.move(document, id=example.other, after=None)
    assert shown(document) == ["G1 Other goal", "G2 Goal", "G2.1 Second", "G2.2 First", "G2.2.1 Deep"]
    document.undo()
    assert codes(document) == {row.id: row.code for row in objective_tree(document).objectives}


def test_a_row_says_where_it_stands_and_whose_it_is(document: Document, example: Example) -> None:
    objective.set(document, id=example.deep, owner=example.ben, start="2027-01-01", due="2027-12-31", weight=0.5)
    row = objective_tree(document).by_id[example.deep]
    assert (row.depth, row.parent, row.owner, row.owner_name) == (2, example.first, example.ben, "Ben Oduya")
    assert (row.start, row.due, row.weight) == (date(2027, 1, 1), date(2027, 12, 31), 0.5)


def test_goals_and_the_goal_above_each_objective(document: Document, example: Example) -> None:
    tree = objective_tree(document)
    assert [row.id for row in tree.goals()] == [example.goal, example.other]
    above = {row: goal.id for row, goal in tree.goal_of.items()}
    assert above == {
        example.goal: example.goal,
        example.first: example.goal,
        example.second: example.goal,
        example.deep: example.goal,
        example.other: example.other,
    }


def test_initiatives_stand_under_their_objective_in_order(document: Document, example: Example) -> None:
    initiative.move(document, id=example.later, after=None)
    found = objective_tree(document).initiatives
    assert [(row.code, row.title) for row in found[example.first]] == [("I2", "Do it later"), ("I1", "Do it")]
    assert example.second not in found


def test_measures_are_counted_at_their_own_objective(document: Document, example: Example) -> None:
    assert objective_tree(document).measures == {example.first: 2}


def test_a_deep_tree_is_read_without_recursion(document: Document) -> None:
    depth = sys.getrecursionlimit() + 500
    with document.edit("Deep") as session:
        rows = [{"id": f"o{n}", "parent": f"o{n - 1}" if n else None, "position": "a0"} for n in range(depth)]
        session.execute(insert(Objective), [{**row, "title": row["id"]} for row in rows])
    found = objective_tree(document).objectives
    assert [row.depth for row in found] == list(range(depth))
    assert found[-1].code == codes(document)[f"o{depth - 1}"] == "G" + ".".join(["1"] * depth)


def test_an_empty_plan_has_an_empty_tree(document: Document) -> None:
    assert objective_tree(document).objectives == ()
    assert codes(document) == {}
