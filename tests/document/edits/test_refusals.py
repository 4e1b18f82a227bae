"""What a verb cannot do it refuses in one sentence, and nothing has changed: also not inside a group."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from typing import Any

import pytest
from tests.document.example import Example
from tests.document.support import content

from charthouse.document.document import Document
from charthouse.document.edits import objective, value
from charthouse.domain.errors import Refused

Arguments = Mapping[str, Any]  # "@first" stands for that row of the example

CASES: list[tuple[str, Arguments, str]] = [
    # unknown fields, and those that only the verbs give
    ("objective.add", {"title": "A", "colour": "red"}, "An objective has no field “colour” that can be set."),
    ("swot.set", {"id": "@threat", "number": 9}, "A SWOT item has no field “number” that can be set."),
    ("measure.add", {"objective": "@goal", "name": "A", "id": "x"}, "A measure has no field “id” that can be set."),
    ("value.set", {"id": "@value", "position": "a"}, "A value has no field “position” that can be set."),
    ("plan.set", {"vission": "A"}, "A plan has no field “vission” that can be set."),
    ("reading.set", {"measure": "@measure", "period": "2027-06", "value": 1, "mood": 2},
     "A reading has no field “mood” that can be set."),
    ("reading.set", {"measure": "@measure", "period": "2027-06", "mood": 2},
     "A reading has no field “mood” that can be set."),
    ("target.set", {"measure": "@measure", "period": "2027", "value": None, "mood": 2},
     "A target has no field “mood” that can be set."),
    ("objective.move", {"id": "@first", "title": "A"}, "An objective has no field “title” to be moved by."),
    # wrong types
    ("objective.set", {"id": "@first", "title": 5}, "The title is a text, not “5”."),
    ("objective.set", {"id": "@first", "weight": "heavy"}, "The weight is a number, not “heavy”."),
    ("objective.set", {"id": "@first", "weight": True}, "The weight is a number, not “True”."),
    ("objective.set", {"id": "@first", "weight": -1}, "A weight cannot be below zero."),
    ("objective.set", {"id": "@first", "weight": float("nan")}, "The weight is too large or not a number."),
    ("objective.set", {"id": "@first", "weight": 10**400}, "The weight is too large or not a number."),
    ("objective.set", {"id": "@first", "weight": None}, "The weight cannot be empty."),
    ("objective.set", {"id": "@first", "due": "next year"},
     "“next year” is not a date for the due. Write it like 2027-03-31."),
    ("objective.set", {"id": "@first", "level": "galaxy"},
     "“galaxy” is not a level. Known are: organisation, unit, team, person."),
    ("objective.set", {"id": "@first", "level": ""}, "The level cannot be empty."),
    ("swot.set", {"id": "@threat", "starred": "yes"}, "The field starred is yes or no, not “yes”."),
    ("plan.set", {"price_base_year": 20}, "A base year of prices is a year like 2026."),
    ("plan.set", {"fiscal_start_month": 13}, "The fiscal year starts in a month from 1 to 12."),
    ("plan.set", {"fiscal_start_month": 1.5}, "The fiscal start month is a whole number, not “1.5”."),
    ("plan.set", {"currency": "euro"}, "“euro” is not a currency code. Write three letters, like EUR."),
    ("allocation.set", {"initiative": "@initiative", "resource": "@money", "period": "2027", "amount": "much"},
     "“much” is not an amount."),
    ("allocation.set", {"initiative": "@initiative", "resource": "@money", "period": "2027", "amount": True},
     "“True” is not an amount."),
    # what is missing
    ("measure.add", {"name": "A"}, "A measure needs an objective."),
    ("resource.add", {"name": "A"}, "A resource needs a kind."),
    ("initiative.add", {"objective": "@first"}, "An initiative needs a title."),
    ("swot.add", {"quadrant": "threat", "text": " \n "}, "A SWOT item needs a text."),
    ("objective.set", {"id": "@first", "title": ""}, "An objective needs a title."),
    ("objective.add_many", {"rows": []}, "There is no objective to add."),
    ("objective.add_outline", {"lines": []}, "There is no objective to add."),
    ("swot.delete_many", {"ids": []}, "There is no item to work on."),
    ("checkpoint.add", {"name": ""}, "A checkpoint needs a name."),
    # rows that are not there
    ("objective.set", {"id": "nowhere", "title": "A"}, "There is no objective with the id “nowhere”."),
    ("objective.delete", {"id": None}, "There is no objective with the id “None”."),
    ("objective.delete", {"id": ["a"]}, "There is no objective with the id “['a']”."),
    ("swot.delete", {"id": "\ud800"}, "There is no SWOT item with the id “”."),
    ("swot.link", {"item": {"a": 1}, "objective": "@first"}, "There is no SWOT item with the id “{'a': 1}”."),
    ("measure.add", {"objective": "x", "name": "A"}, "There is no objective with the id “x”."),
    ("role.add", {"stakeholder": 7, "name": "A"}, "There is no stakeholder with the id “7”."),
    ("capacity.set", {"resource": ["x"], "period": "2027", "amount": 1}, "There is no resource with the id “['x']”."),
    ("value.move", {"id": "@value", "after": "x"}, "The row to stand after is not among these siblings."),
    ("value.move", {"id": "@value", "after": "@value"}, "The row to stand after is not among these siblings."),
    ("objective.move", {"id": "@other", "after": "@second"}, "The row to stand after is not among these siblings."),
    # places
    ("objective.move", {"id": "@goal", "parent": "@deep"}, "An objective cannot stand below itself."),
    ("objective.move", {"id": "@goal", "parent": "@goal"}, "An objective cannot stand below itself."),
    ("unit.move", {"id": "@board", "parent": "@team"}, "A unit cannot stand below itself."),
    ("objective.set", {"id": "@deep", "parent": "@goal"}, "The parent of an objective is changed by moving it."),
    ("swot.set", {"id": "@threat", "quadrant": "strength"}, "The quadrant of a SWOT item is changed by moving it."),
    ("objective.add_many", {"rows": [{"title": "A"}, {"title": "B", "parent": "@goal"}]},
     "Rows that are added together have one parent."),
    # values that contradict each other
    ("measure.set", {"id": "@measure", "red_flag": 80},
     "Goal and red flag are both 80. Give two different thresholds."),
    ("measure.set", {"id": "@measure", "direction": "lower"},
     "Lower is better, but the goal 80 is above the red flag 60."),
    ("measure.add", {"objective": "@first", "name": "A", "goal": 1, "red_flag": 2, "direction": "higher"},
     "Higher is better, but the goal 1 is below the red flag 2."),
    ("measure.set", {"id": "@measure", "goal": 1_500_000, "red_flag": 1_500_000},
     "Goal and red flag are both 1,500,000. Give two different thresholds."),
    ("measure.set", {"id": "@range", "low": 5}, "The range runs from 5 to 5. Give a lower limit below the upper one."),
    ("measure.set", {"id": "@range", "tolerance": 0}, "The tolerance of a range is above zero."),
    ("target.set", {"measure": "@measure", "period": "2027", "value": 60, "red_flag": 60},
     "Target and red flag are both 60. Give two different thresholds."),
    ("target.set", {"measure": "@measure", "period": "2027", "value": 60, "red_flag": 60.0},
     "Target and red flag are both 60. Give two different thresholds."),
    ("reading.set", {"measure": "@measure", "period": "2027-06", "value": 1, "not_applicable": True},
     "A reading that does not apply has no value."),
    ("reading.set", {"measure": "@measure", "period": "2027-06", "not_applicable": "yes"},
     "The field not applicable is yes or no, not “yes”."),
    ("plan.set", {"end": "2025-12-31"}, "The plan would start on 2026-01-01, after its end on 2025-12-31."),
    ("objective.set", {"id": "@first", "start": "2027-02-01", "due": "2027-01-01"},
     "The start 2027-02-01 lies after the due date 2027-01-01."),
    ("initiative.set", {"id": "@initiative", "start": "2027-02-01", "due": "2027-01-01"},
     "The start 2027-02-01 lies after the due date 2027-01-01."),
    ("allocation.set", {"initiative": "@initiative", "resource": "@money", "period": "2027", "amount": "0.005"},
     "0.005 does not fit: amounts here have at most 2 decimals."),
    ("capacity.set", {"resource": "@people", "period": "2027", "amount": 1e300},
     "The amount is too large to keep exactly."),
    ("plan.set", {"currency": "JPY"}, "120.50 does not fit: amounts here have no decimals."),
    # periods
    ("reading.set", {"measure": "@measure", "period": "2027-13", "value": 1},
     "“2027-13” is not a period. Write 2027, 2027-Q2, 2027-03 or 2027-W09."),
    ("reading.set", {"measure": "@measure", "period": "", "value": 1}, "A reading needs measure and period."),
    ("target.set", {"measure": "@measure", "period": "soon", "value": None},
     "“soon” is not a period. Write 2027, 2027-Q2, 2027-03 or 2027-W09."),
    ("capacity.set", {"resource": "@money", "period": 2027, "amount": 1}, "The period is a text, not “2027”."),
]  # fmt: skip


def call(document: Document, name: str, arguments: Arguments) -> None:
    noun, verb = name.split(".")
    getattr(import_module(f"charthouse.document.edits.{noun}"), verb)(document, **arguments)


def call_in_a_group(document: Document, name: str, arguments: Arguments) -> None:
    with document.group("Two things"):
        value.add(document, name="Courage")
        call(document, name, arguments)


@pytest.mark.parametrize(("name", "arguments", "sentence"), CASES, ids=[f"{case[0]}: {case[2]}" for case in CASES])
def test_a_refusal_says_why_and_changes_nothing(
    name: str, arguments: Arguments, sentence: str, document: Document, example: Example
) -> None:
    before, steps = content(document), len(document.steps())
    for attempt in (call, call_in_a_group):
        with pytest.raises(Refused) as refusal:
            attempt(document, name, example.told(arguments))
        assert str(refusal.value) == sentence
        assert content(document) == before
        assert len(document.steps()) == steps


def test_a_link_leads_to_a_row_of_its_own_kind(document: Document, example: Example) -> None:
    with pytest.raises(Refused, match="There is no person with the id"):
        objective.set(document, id=example.first, owner=example.goal)


def test_a_refused_part_leaves_the_rest_of_its_group(document: Document, example: Example) -> None:
    """Whoever catches the refusal inside a group goes on with what was done before and after it."""
    with document.group("Three values"):
        value.add(document, name="Courage")
        with pytest.raises(Refused):
            value.add(document, name="")
        value.add(document, name="Patience")
    names = [name for (name,) in document.rows("SELECT name FROM value ORDER BY position")]
    assert names == ["Candour", "Care", "Courage", "Patience"]


def test_a_plan_open_for_reading_refuses_every_verb(document: Document, example: Example) -> None:
    document.close()
    with Document.open(document.path, read_only=True) as reader, pytest.raises(Refused, match="for reading only"):
        value.add(reader, name="Courage")
