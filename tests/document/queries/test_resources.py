"""Resource tables: sums by goal, totals, capacity and what is over."""

from __future__ import annotations

from datetime import date

from tests.document.example import Example

from charthouse.document.document import Document
from charthouse.document.edits import allocation, capacity, initiative, plan
from charthouse.document.queries.plan import PlanInfo
from charthouse.document.queries.resources import ResourceBlock, cell_of, plan_years, resource_table

TODAY = date(2027, 6, 30)


def blocks(document: Document) -> dict[str, ResourceBlock]:
    return {block.name: block for block in resource_table(document, today=TODAY).blocks}


def test_a_goal_is_the_sum_of_its_initiatives(document: Document, example: Example) -> None:
    elsewhere = initiative.add(document, objective=example.other, title="Elsewhere").row
    for row, year, amount in [(example.later, "2027", 30), (example.later, "2028", 5), (elsewhere, "2027", 1)]:
        allocation.set(document, initiative=str(row), resource=example.money, period=year, amount=amount)
    block = blocks(document)["Budget"]
    lines = [(line.code, line.editable, dict(line.amounts), line.total) for line in block.lines]
    assert lines == [
        ("G1", False, {"2027": 15_050, "2028": 500}, 15_550),
        ("I1", True, {"2027": 12_050}, 12_050),
        ("I2", True, {"2027": 3_000, "2028": 500}, 3_500),
        ("G2", False, {"2027": 100}, 100),
        ("I3", True, {"2027": 100}, 100),
    ]
    assert block.asked == {"2027": 15_150, "2028": 500}


def test_over_is_what_is_asked_beyond_capacity(document: Document, example: Example) -> None:
    capacity.set(document, resource=example.money, period="2028", amount=7)
    block = blocks(document)["Budget"]
    assert block.over("2027") == 2_050
    assert block.over("2028") == -700
    assert block.over("2026") is None


def test_units_and_digits_follow_the_kind(document: Document, example: Example) -> None:
    plan.set(document, currency="KWD")
    found = {name: (block.unit, block.digits) for name, block in blocks(document).items()}
    assert found == {"Budget": ("KWD", 3), "Staff": ("FTE", 3)}


def test_money_is_stated_in_the_prices_of_the_base_year(document: Document, example: Example) -> None:
    before = blocks(document)
    plan.set(document, price_base_year=2026)
    after = {name: block.base_year for name, block in blocks(document).items()}
    assert ({block.base_year for block in before.values()}, after) == ({None}, {"Budget": 2026, "Staff": None})
    plan.set(document, price_base_year=None)
    assert blocks(document) == before


def test_periods_are_the_years_of_the_plan_and_all_that_hold_an_amount(document: Document, example: Example) -> None:
    allocation.set(document, initiative=example.initiative, resource=example.people, period="2030", amount=1)
    allocation.set(document, initiative=example.initiative, resource=example.people, period="2027-Q2", amount=1)
    assert resource_table(document, today=TODAY).periods == ("2026", "2027", "2027-Q2", "2028", "2030")


def test_the_years_of_a_plan_are_fiscal() -> None:
    horizon = PlanInfo(start=date(2026, 4, 1), end=date(2029, 3, 31), fiscal_start_month=4)
    assert plan_years(horizon, TODAY) == ("2027", "2028", "2029")
    assert plan_years(PlanInfo(), TODAY) == ("2027", "2028", "2029")
    assert plan_years(PlanInfo(start=date(2030, 1, 1)), TODAY) == ("2030", "2031", "2032")


def test_a_plan_without_resources_has_its_years(document: Document) -> None:
    table = resource_table(document, today=TODAY)
    assert (table.periods, table.blocks) == (("2027", "2028", "2029"), ())


def test_an_amount_tells_its_cell(document: Document, example: Example) -> None:
    asked = allocation.set(document, initiative=example.later, resource=example.money, period="2028", amount=5).row
    there = capacity.set(document, resource=example.money, period="2028", amount=9).row
    assert cell_of(document, str(asked)) == (example.money, example.later, "2028")
    assert cell_of(document, str(there)) == (example.money, None, "2028")
    assert cell_of(document, "nothing") is None
