"""What a step did, with figures as the pages of the plan write them."""

from __future__ import annotations

from charthouse.document import Document
from charthouse.document.edits import allocation, initiative, measure, objective, plan, reading, resource, target
from charthouse.document.queries.step_items import step_items


def last(document: Document) -> dict[str, tuple[str, str]]:
    """What the newest step made of each figure."""
    (item,) = step_items(document, document.steps(newest_first=True, limit=1)[0].no)
    return {cell.field: cell.figures for cell in item.cells if any(cell.figures)}


def test_values_of_a_measure_are_told_with_their_unit_in_the_number_format_of_the_plan(document: Document) -> None:
    plan.set(document, locale="de", currency="EUR")
    goal = str(objective.add(document, title="G").row)
    share = str(measure.add(document, objective=goal, name="Share", kind="percent", goal=80.5, red_flag=60).row)
    assert last(document)["goal"] == ("", "80,5\u00a0%")
    money = str(measure.add(document, objective=goal, name="Gifts", kind="currency", unit="€m").row)
    target.set(document, measure=money, period="2027", value=1.25)
    assert last(document) == {"value": ("", "1,25\u00a0€m")}
    done = str(measure.add(document, objective=goal, name="Built", kind="milestone").row)
    reading.set(document, measure=done, period="2027-01", value=0)
    assert last(document) == {"value": ("", "no")}
    reading.set(document, measure=share, period="2027-01", value=1234.5)
    reading.set(document, measure=share, period="2027-01", value=None)
    assert last(document) == {"value": ("1.234,5\u00a0%", "")}
    objective.set(document, id=goal, weight=0.25)
    assert last(document) == {"weight": ("1", "0,25")}


def test_amounts_are_told_as_the_resources_page_writes_them(document: Document) -> None:
    plan.set(document, currency="EUR")
    goal = objective.add(document, title="G").row
    work = str(initiative.add(document, objective=str(goal), title="Map").row)
    money = str(resource.add(document, name="Budget", kind="money").row)
    people = str(resource.add(document, name="Staff", kind="people", unit="FTE").row)
    allocation.set(document, initiative=work, resource=money, period="2027", amount=24_000)
    assert last(document) == {"amount": ("", "€24,000")}
    allocation.set(document, initiative=work, resource=money, period="2027", amount="24000.5")
    assert last(document) == {"amount": ("€24,000", "€24,000.50")}
    allocation.set(document, initiative=work, resource=people, period="2027", amount="0.25")
    assert last(document) == {"amount": ("", "0.25\u00a0FTE")}
    plan.set(document, locale="de")
    allocation.set(document, initiative=work, resource=money, period="2027", amount=12_000)
    assert last(document) == {"amount": ("24.000,50\u00a0€", "12.000\u00a0€")}
