"""What a plan says of itself, of its values, people and stakeholders, and how much there is of everything."""

from __future__ import annotations

from datetime import date

from tests.document.example import Example

from charthouse.document.document import Document
from charthouse.document.edits import objective, plan, role, stakeholder, unit, value
from charthouse.document.queries.counts import page_counts
from charthouse.document.queries.people import Holding, holdings, people, units
from charthouse.document.queries.plan import PlanInfo, plan_info, statements


def test_a_new_plan_has_only_defaults(document: Document) -> None:
    assert plan_info(document) == PlanInfo()
    assert statements(document).values == ()


def test_every_field_of_the_plan_is_read(document: Document) -> None:
    said = {name: f"The {name}" for name in ("title", "organisation", "acronym", "vision", "mission", "situation")}
    said |= {name: f"The {name}" for name in ("description", "why_now", "other_information", "classification")}
    said |= {"organisation_description": "Who we are", "currency": "JPY", "locale": "de"}
    days = {"start": date(2026, 1, 1), "end": date(2028, 12, 31), "as_of": date(2027, 6, 30)}
    plan.set(document, **said, **days, fiscal_start_month=4, price_base_year=2026)
    assert plan_info(document) == PlanInfo(**said, **days, fiscal_start_month=4, price_base_year=2026)


def test_freshness_is_judged_on_the_plans_own_day_first() -> None:
    today = date(2030, 1, 1)
    assert PlanInfo(as_of=date(2027, 6, 30)).judged_on(today) == date(2027, 6, 30)
    assert PlanInfo().judged_on(today) == today


def test_statements_hold_values_in_order_and_whoever_has_a_stake_in_all(document: Document, example: Example) -> None:
    value.move(document, id=example.value_2, after=None)
    stakeholder.add(document, name="Growers", objective=example.first)
    found = statements(document)
    assert [row.name for row in found.values] == ["Care", "Candour"]
    assert [row.name for row in found.stakeholders] == ["Members"]


def test_a_stakeholder_comes_with_its_roles_in_order(document: Document, example: Example) -> None:
    role.add(document, stakeholder=example.stakeholder, name="Host", performer=True, after=None)
    (members,) = statements(document).stakeholders
    assert [(row.name, row.performer, row.beneficiary) for row in members.roles] == [
        ("Host", True, False),
        ("Guest", False, True),
    ]


def test_what_somebody_owns(document: Document, example: Example) -> None:
    objective.set(document, id=example.other, owner=example.anna)
    assert holdings(document) == {example.anna: Holding(objectives=2, initiatives=1)}
    assert holdings(document)[example.anna].total == 3


def test_people_and_where_they_belong(document: Document, example: Example) -> None:
    assert [(row.name, row.unit) for row in people(document)] == [("Anna Ruiz", example.team), ("Ben Oduya", None)]


def test_a_unit_comes_before_those_below_it(document: Document, example: Example) -> None:
    unit.add(document, name="Shop", after=None)
    unit.add(document, name="Desk", parent=example.team)
    assert [(row.name, row.parent) for row in units(document)] == [
        ("Shop", None),
        ("Board", None),
        ("Team", example.board),
        ("Desk", example.team),
    ]


def test_counts_by_page(document: Document, example: Example) -> None:
    assert page_counts(document) == {"swot": 3, "objectives": 5, "scorecard": 2, "resources": 2}
