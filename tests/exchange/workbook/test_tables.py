"""Which rows and figures the sheets of a plan hold."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.exchange.workbook.roundtrip import TODAY

from charthouse.document.document import Document
from charthouse.document.edits import (
    allocation,
    ballot,
    initiative,
    measure,
    objective,
    plan,
    reading,
    resource,
    swot,
    target,
    vote,
)
from charthouse.document.queries.report import plan_report
from charthouse.exchange.workbook.sheets import Cell, Sheet
from charthouse.exchange.workbook.tables import sheets


@pytest.fixture
def document(tmp_path: Path) -> Iterator[Document]:
    with Document.create(tmp_path / "plan.charthouse") as document:
        yield document


def made(document: Document) -> dict[str, Sheet]:
    return {sheet.title: sheet for sheet in sheets(plan_report(document, today=TODAY))}


def column(sheet: Sheet, title: str) -> list[Cell]:
    index = [column.title for column in sheet.columns].index(title)
    return [row[index] for row in sheet.rows]


def test_there_is_a_sheet_for_every_kind_of_row(document: Document) -> None:
    assert list(made(document)) == [
        "SWOT", "TOWS", "Objectives", "Measures", "Targets", "Readings", "Initiatives", "Resources", "Allocations",
        "Capacity", "People", "Units",
    ]  # fmt: skip


def test_private_notes_stay_private(document: Document) -> None:
    swot.add(document, quadrant="strength", text="Trusted", note="ask about the split", evidence="survey")
    sheet = made(document)["SWOT"]
    assert column(sheet, "Item") == ["Trusted"]
    assert not any("ask about" in str(cell) for row in sheet.rows for cell in row)


def test_votes_have_columns_once_they_are_revealed(document: Document) -> None:
    items = [str(swot.add(document, quadrant="strength", text=text).row) for text in "AB"]
    swot.add(document, quadrant="threat", text="On no ballot")
    row = vote.begin(document, title="First", items=items, method="dots", budget=3).row
    for choices in (items, [items[0]]):
        ballot.add(document, round=str(row), choices=choices)
    assert "Votes" not in [column.title for column in made(document)["SWOT"].columns]
    vote.reveal(document, id=str(row))
    sheet = made(document)["SWOT"]
    assert [column(sheet, title) for title in ("Votes", "Mean", "Spread", "Ballots")] == [
        [2, 1, None], [1, 0.5, None], [0, 0.5, None], [2, 2, None],
    ]  # fmt: skip


def test_a_measure_carries_its_figures_through_the_sheets(document: Document) -> None:
    goal = objective.add(document, title="Clean water").row
    row = measure.add(document, objective=goal, name="Outfalls mapped", unit="%", goal=80, red_flag=60).row
    target.set(document, measure=row, period="2027", value=76)
    reading.set(document, measure=row, period="2027-03", value=74)
    found = made(document)
    assert column(found["Targets"], "Target") == [76]
    assert column(found["Readings"], "Actual") == [74]
    assert column(found["Measures"], "Status") == ["at risk"]
    assert column(found["Measures"], "Score") == [pytest.approx(19 / 3)]  # SEMANTICS 1: R is 56 there
    assert column(found["Objectives"], "Score") == [pytest.approx(19 / 3)]


def test_not_applicable_is_no_zero(document: Document) -> None:
    goal = objective.add(document, title="Clean water").row
    row = measure.add(document, objective=goal, name="Outfalls mapped").row
    reading.set(document, measure=row, period="2027-03", not_applicable=True)
    sheet = made(document)["Readings"]
    assert column(sheet, "Actual") == [None]
    assert column(sheet, "Not applicable") == [True]


def test_money_leaves_in_whole_units(document: Document) -> None:
    plan.set(document, currency="KWD")
    goal = objective.add(document, title="Clean water").row
    project = initiative.add(document, objective=goal, title="Map outfalls").row
    money = resource.add(document, name="Money", kind="money").row
    allocation.set(document, initiative=project, resource=money, period="2027", amount="120.505")
    sheet = made(document)["Allocations"]
    assert column(sheet, "Amount") == [120.505]
    assert column(sheet, "Unit") == ["KWD"]
