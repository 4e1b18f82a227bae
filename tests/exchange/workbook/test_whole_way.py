"""Every editable cell of every sheet comes back as exactly that change; rows move, come and say what they come from."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

import pytest
from openpyxl.workbook import Workbook
from tests.document.support import content
from tests.exchange.naughty import NAUGHTY
from tests.exchange.workbook.roundtrip import appended, exported, fill, heads, opened, put, taken, worked_on

from charthouse.document.document import Document
from charthouse.document.edits import person, plan, resource, swot
from charthouse.domain.text import note

Typed = Callable[[random.Random, object], object]


@pytest.fixture
def document(tmp_path: Path) -> Iterator[Document]:
    with Document.create(tmp_path / "plan.charthouse") as document:
        fill(document)
        yield document


def longer(chance: random.Random, value: object) -> object:
    return f"{value or ''} {chance.randrange(99)}".strip()


def more(_: random.Random, value: object) -> object:
    return float(value) + 1.25 if isinstance(value, (int, float)) else 7.5


def flipped(_: random.Random, value: object) -> object:
    return not value


def one_of(*words: str) -> Typed:
    return lambda chance, value: chance.choice([word for word in words if word != value])


TYPED: dict[str, dict[str, Typed]] = {
    "SWOT": {
        "Item": longer, "Evidence": longer, "Starred": flipped, "Quadrant": one_of("Strength", "Opportunity"),
        "Answered by": one_of("G1", "G1, G2"),
    },
    "TOWS": {
        "Strategy": longer, "Pairing": one_of("SO", "WT"), "Comes from": one_of("S1", "S1, W1", "W1, T1"),
        "Objective": one_of("G1", "G2"),
    },
    "Objectives": {
        "Objective": longer, "Description": longer, "Perspective": longer, "Owner": one_of("Ida Brandt", "Zoë Quist"),
        "Start": lambda chance, _: datetime(2026, 1, chance.randrange(2, 28)), "Weight": more,
        "Whose": one_of("team", "person"),
    },
    "Measures": {
        "Measure": longer, "Definition": longer, "Unit": longer, "Goal": more, "Weight": more, "Source": longer,
        "Indicates": one_of("lead"), "Carry forward": flipped, "Objective": one_of("G1", "G1.2"), "Scale to": more,
        "Owner": one_of("Ida Brandt", "Zoë Quist"), "Frequency": one_of("weekly", "yearly"),
    },
    "Targets": {"Target": more, "Red flag": more},
    "Readings": {"Actual": more, "Source": longer, "Note": longer, "Confidence": one_of("guessed", "estimated")},
    "Initiatives": {"Initiative": longer, "State": one_of("done", "underway"), "Objective": one_of("G1", "G1.2")},
    "Resources": {"Resource": longer},
    "Allocations": {"Amount": more},
    "Capacity": {"Capacity": more},
    "People": {"Name": longer, "Job": longer, "Email": longer, "Unit": one_of("Board", "Office")},
    "Units": {"Name": longer, "Description": longer},
}  # fmt: skip


def places(book: Workbook) -> list[tuple[str, int, str]]:
    return [
        (sheet, row, heading)
        for sheet, columns in TYPED.items()
        for row in range(2, book[sheet].max_row + 1)
        for heading in columns
    ]


def typed(book: Workbook, place: tuple[str, int, str], chance: random.Random) -> tuple[str, int, str, object]:
    """Type into a cell; what an import is to say of it."""
    sheet, row, heading = place
    cell = book[sheet].cell(row, heads(book, sheet)[heading])
    cell.value = TYPED[sheet][heading](chance, cell.value)
    value = cell.value.date() if isinstance(cell.value, datetime) else cell.value
    return sheet, row, heading, value


@pytest.mark.parametrize("seed", range(4))
def test_k_random_cells_of_all_sheets_are_exactly_those_changes(document: Document, tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)
    path = exported(document, tmp_path / "a.xlsx")
    book = opened(path)
    expected = {typed(book, place, chance) for place in chance.sample(places(book), 12)}
    book.save(path)
    before = content(document)
    done = taken(document, path)
    assert done.comparison.faults == []
    assert {(one.sheet, one.line, one.column, one.after) for one in done.comparison.changes} == expected
    assert done.comparison.added == []
    assert taken(document, path).nothing_new
    assert taken(document, exported(document, tmp_path / "b.xlsx")).comparison.changes == []
    document.undo()
    assert content(document) == before


def test_naughty_texts_come_back_and_none_of_them_acts(document: Document, tmp_path: Path) -> None:
    kept = [said for said in map(note, NAUGHTY) if said]
    for said in kept:
        swot.add(document, quadrant="opportunity", text=said, evidence=said)
        person.add(document, name=said, job=said)
        resource.add(document, name=said, kind="people", unit=said)
    plan.set(document, title="=1+1 &L &A", classification="&D")
    path = exported(document, tmp_path / "a.xlsx")
    book = opened(path)
    assert not [cell for row in book["SWOT"] for cell in row if cell.data_type == "f" or cell.hyperlink]
    assert not [cell for row in book["People"] for cell in row if cell.data_type == "f" or cell.hyperlink]
    done = taken(document, path)
    assert (done.comparison.changes, done.comparison.added, done.comparison.faults) == ([], [], [])


def tree(document: Document) -> dict[str, str | None]:
    found = document.rows("SELECT o.title, p.title FROM objective o LEFT JOIN objective p ON p.id = o.parent")
    return dict(found)


def test_another_level_or_another_code_below_moves_a_branch(document: Document, tmp_path: Path) -> None:
    path = exported(document, tmp_path / "a.xlsx")
    worked_on(path, put("Objectives", 4, "Below", "G2"))  # Close the worst
    worked_on(path, put("Objectives", 5, "Level", 2))  # Full boats, below Clean water
    done = taken(document, path)
    assert [(one.column, one.after) for one in done.comparison.changes] == [("Below", "G2"), ("Level", 2)]
    assert tree(document) == {
        "Clean water": None, "Map the outfalls": "Clean water", "Close the worst": "Full boats",
        "Full boats": "Clean water",
    }  # fmt: skip
    document.undo()
    assert tree(document)["Full boats"] is None


def test_a_branch_of_new_rows_comes_whole_and_in_order(document: Document, tmp_path: Path) -> None:
    path = exported(document, tmp_path / "a.xlsx")
    for level, title in ((1, "Third"), (2, "Third, first"), (3, "Deep"), (2, "Third, second"), (5, "Too deep")):
        worked_on(path, appended("Objectives", Level=level, Objective=title, Owner="Ben New"))
    done = taken(document, path)
    assert [str(fault.sentence) for fault in done.comparison.faults] == [
        "An objective of level 5 needs one of level 4 above it."
    ]
    assert (done.people, tree(document)["Deep"]) == (("Ben New",), "Third, first")
    rows = document.rows("SELECT o.title FROM objective o JOIN objective p ON p.id = o.parent WHERE p.title = 'Third' "
                         "ORDER BY o.position")  # fmt: skip
    assert rows == [("Third, first",), ("Third, second",)]


def test_what_stands_below_a_refused_row_is_refused_too(document: Document, tmp_path: Path) -> None:
    path = exported(document, tmp_path / "a.xlsx")
    worked_on(
        path, appended("Objectives", Level=1, Objective="Late", Start=datetime(2028, 1, 1), Due=datetime(2027, 1, 1))
    )
    worked_on(path, appended("Objectives", Level=2, Objective="Below it"))
    done = taken(document, path)
    assert len(done.comparison.faults) == 2
    assert "Below it" not in tree(document)


def test_a_new_strategy_stands_in_the_box_of_its_sources(document: Document, tmp_path: Path) -> None:
    path = exported(document, tmp_path / "a.xlsx")
    worked_on(path, appended("SWOT", Code="new", Quadrant="Opportunity", Item="Grants"))
    worked_on(path, appended("TOWS", Strategy="Apply together", Comes_from="S1"))
    worked_on(path, appended("TOWS", Strategy="Repair with a grant", Comes_from="W1; T1", Objective="G2"))
    done = taken(document, path)
    assert ["name both" in str(fault) for fault in done.comparison.faults] == [True]
    found = document.rows(
        "SELECT s.text, s.pairing, o.title, count(*) FROM tows_strategy s JOIN tows_source c ON c.strategy = s.id "
        "JOIN objective o ON o.id = s.objective GROUP BY s.id"
    )
    assert found == [("Repair with a grant", "wt", "Full boats", 2)]


def amounts(document: Document) -> list[tuple[object, ...]]:
    return document.rows(
        "SELECT r.name, r.unit, c.amount, a.amount FROM resource r LEFT JOIN capacity c ON c.resource = r.id "
        "LEFT JOIN allocation a ON a.resource = r.id ORDER BY r.position"
    )


def test_resources_are_added_and_changed_and_new_ones_are_counted(document: Document, tmp_path: Path) -> None:
    path = exported(document, tmp_path / "a.xlsx")
    worked_on(path, appended("Resources", Resource="Boats", Kind="Technology", Unit="boats"))
    worked_on(path, appended("Resources", Resource="Gold", Kind="money", Unit="ounces"))
    worked_on(path, appended("Capacity", Resource="boats", Period="2027", Capacity=2))
    worked_on(path, appended("Capacity", Resource="Silver", Period="2027", Capacity=2))
    worked_on(path, put("Resources", 3, "Unit", "people"))  # Staff
    worked_on(path, put("Resources", 2, "Unit", "gold"))  # Money
    done = taken(document, path)
    assert sorted(str(fault.sentence)[:34] for fault in done.comparison.faults) == [
        "Money is counted in the plan's cur", "Money is counted in the plan's cur",
        "There is no resource “Silver” in t",
    ]  # fmt: skip
    assert amounts(document) == [
        ("Money", "", 500_000, 120_050), ("Staff", "people", None, 1_500), ("Boats", "boats", 2_000, None)
    ]  # fmt: skip


@pytest.mark.parametrize("everywhere", [False, True])
def test_a_renamed_resource_keeps_its_amounts(document: Document, tmp_path: Path, everywhere: bool) -> None:
    path = exported(document, tmp_path / "a.xlsx")
    worked_on(path, put("Resources", 2, "Resource", "Budget"))
    worked_on(path, put("Allocations", 2, "Amount", 1300))
    if everywhere:  # as Replace All does
        worked_on(path, put("Allocations", 2, "Resource", "Budget"))
        worked_on(path, put("Capacity", 2, "Resource", "Budget"))
    done = taken(document, path)
    assert (done.comparison.added, done.comparison.faults, len(done.comparison.missing)) == ([], [], 0)
    assert [(one.column, one.after) for one in done.comparison.changes] == [("Resource", "Budget"), ("Amount", 1300)]
    assert amounts(document)[0] == ("Budget", "", 500_000, 130_000)


def test_a_resource_that_the_plan_renamed_meanwhile_is_known_again(document: Document, tmp_path: Path) -> None:
    path = exported(document, tmp_path / "a.xlsx")
    [(money,)] = document.rows("SELECT id FROM resource WHERE name = 'Money'")
    resource.set(document, id=money, name="Budget")
    worked_on(path, put("Allocations", 2, "Amount", 1300))
    [change] = taken(document, path).comparison.changes
    assert not change.conflicting
    assert amounts(document)[0] == ("Budget", "", 500_000, 130_000)


def test_units_are_renamed_moved_and_added_below_new_ones(document: Document, tmp_path: Path) -> None:
    path = exported(document, tmp_path / "a.xlsx")
    worked_on(path, put("Units", 2, "Name", "Council"))  # Board
    worked_on(path, put("Units", 3, "Below", "U1"))  # Office
    worked_on(path, appended("Units", Code="new", Name="Harbour", Below="U2"))
    worked_on(path, appended("Units", Name="Pier", Below="new", Description="Two\npiers"))
    worked_on(path, put("People", 3, "Unit", "board"))  # Zoë, by the name of before
    done = taken(document, path)
    assert (done.comparison.faults, done.units) == ([], ())
    assert document.rows("SELECT u.name, p.name, u.description FROM unit u LEFT JOIN unit p ON p.id = u.parent "
                         "ORDER BY u.name") == [
        ("Council", None, ""), ("Harbour", "Office", ""), ("Office", "Council", ""), ("Pier", "Harbour", "Two\npiers"),
    ]  # fmt: skip
    assert document.rows("SELECT p.name, u.name FROM person p JOIN unit u ON u.id = p.unit ORDER BY 1") == [
        ("Ida Brandt", "Council"), ("Zoë Quist", "Council"),
    ]  # fmt: skip


def test_people_are_renamed_and_added_before_they_own(document: Document, tmp_path: Path) -> None:
    path = exported(document, tmp_path / "a.xlsx")
    worked_on(path, put("People", 2, "Name", "Ida Berg"))
    worked_on(path, appended("People", Name="Ben New", Job="Treasurer", Unit="Harbour"))
    worked_on(path, put("Objectives", 3, "Owner", "ben new"))
    done = taken(document, path)
    assert (done.people, done.units) == ((), ("Harbour",))
    owners = document.rows("SELECT o.title, p.name, p.job FROM objective o JOIN person p ON p.id = o.owner ORDER BY 1")
    assert owners == [("Clean water", "Ida Berg", ""), ("Map the outfalls", "Ben New", "Treasurer")]


@pytest.mark.parametrize("level", [0, 1.5, "two"])
def test_a_level_that_is_none_is_told(document: Document, tmp_path: Path, level: object) -> None:
    path = worked_on(exported(document, tmp_path / "a.xlsx"), put("Objectives", 3, "Level", level))
    [fault] = taken(document, path).comparison.faults
    assert "Level" in str(fault.told())


def test_a_period_that_became_a_date_is_its_month(document: Document, tmp_path: Path) -> None:
    path = exported(document, tmp_path / "a.xlsx")
    worked_on(path, appended("Readings", Code="K1", Period=datetime(2027, 4, 1), Actual=75))
    worked_on(path, appended("Targets", Code="K1", Period=2028, Target=85))
    assert taken(document, path).comparison.faults == []
    assert document.rows("SELECT period FROM reading WHERE value = 75") == [("2027-04",)]
    assert document.rows("SELECT value FROM target WHERE period = '2028'") == [(85.0,)]
