"""The whole content of a plan, nested as people see it."""

from __future__ import annotations

from dataclasses import is_dataclass
from decimal import Decimal

from charthouse.document.document import Document
from charthouse.document.edits import allocation, capacity, initiative, objective, person, plan, resource, swot, unit
from charthouse.document.queries import content_rows
from charthouse.document.queries.content import plan_content
from charthouse.document.queries.content_rows import PlanContent
from charthouse.document.queries.content_shape import shape
from charthouse.domain.kinds import Quadrant
from charthouse.domain.schema import metadata


def test_an_empty_plan_has_nothing_but_defaults(document: Document) -> None:
    assert plan_content(document) == PlanContent()


def test_rows_nest_and_stand_in_their_order(document: Document) -> None:
    second = objective.add(document, title="Second").row
    objective.add(document, title="First", after=None)
    objective.add(document, title="b", parent=second)
    objective.add(document, title="a", parent=second, after=None)
    head = unit.add(document, name="Head").row
    unit.add(document, name="Desk", parent=head)
    person.add(document, name="Ida", unit=head)
    found = plan_content(document)
    assert [goal.title for goal in found.goals] == ["First", "Second"]
    assert [row.title for row in found.goals[1].objectives] == ["a", "b"]
    assert [row.name for row in found.units[0].units] == ["Desk"]
    assert found.people[0].unit == head


def test_swot_items_stand_by_quadrant_and_name_their_answers(document: Document) -> None:
    goal = str(objective.add(document, title="Goal").row)
    for quadrant in ("threat", "strength"):
        item = swot.add(document, quadrant=quadrant, text=quadrant).row
    swot.link(document, item=str(item), objective=goal)
    found = plan_content(document).swot
    assert [(row.quadrant, row.objectives) for row in found] == [(Quadrant.STRENGTH, (goal,)), (Quadrant.THREAT, ())]


def test_amounts_are_exact_in_whole_units(document: Document) -> None:
    plan.set(document, currency="KWD")
    goal = objective.add(document, title="Goal").row
    work = str(initiative.add(document, objective=goal, title="Work").row)
    people = str(resource.add(document, name="Staff", kind="people").row)
    money = str(resource.add(document, name="Money", kind="money").row)
    for row in (money, people):
        allocation.set(document, initiative=work, resource=row, period="2027", amount="0.125")
    capacity.set(document, resource=money, period="2027", amount="1000")
    found = plan_content(document)
    amounts = [(row.resource, row.amount) for row in found.goals[0].initiatives[0].allocations]
    assert amounts == [(people, Decimal("0.125")), (money, Decimal("0.125"))]
    assert found.resources[1].capacities[0].amount == 1000


def test_every_column_of_every_table_is_content_or_left_out_on_purpose() -> None:
    """A table or column that is added later must come to stand in the content too."""
    held = {name for row in vars(content_rows).values() if is_dataclass(row) for name in shape(row).cells}
    by_table = {
        "swot_link": {"item", "objective"},  # `Swot.objectives`
        "tows_source": {"strategy", "item"},  # `Tows.items`
        "vote_option": {"round", "item"},  # `VoteRound.items`
        "cause_link": {"cause", "effect", "kind"},  # `Objective.leads_to` and `supports`
        "checkpoint": {"name", "note", "replica", "seq", "adopted"},  # a name on a step, not content
        "dismissal": {"finding", "row"},  # advice that somebody does not want to see again
        "reading": {"recorded_by", "recorded_on"},  # who and when
    }
    above = {"parent", "measure", "measurement", "stakeholder", "initiative", "objective", "round", "ballot"}
    places = {"position"} | above  # by nesting
    missing = {
        f"{table.name}.{column.name}"
        for table in metadata.sorted_tables
        for column in table.columns
        if column.name not in held | places | by_table.get(table.name, set())
    }
    assert missing == set()
