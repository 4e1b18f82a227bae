"""Every column of every sheet: what may be edited comes back as that change, what may not is marked and told."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from tests.exchange.workbook.roundtrip import TODAY, exported, fill, heads, opened

from charthouse.document.document import Document
from charthouse.document.edits import ballot, vote
from charthouse.document.queries.report import plan_report
from charthouse.exchange.reading.raw import Day, Raw, RawBook, RawSheet
from charthouse.exchange.workbook.comparing import Comparison
from charthouse.exchange.workbook.origin import HIDDEN, origin_rows
from charthouse.exchange.workbook.sheets import Cell, Origin, Sheet
from charthouse.exchange.workbook.tables import origin, sheets
from charthouse.exchange.workbook.taking import take_tables
from charthouse.exchange.workbook.told import told_sections

LATER = Day("2028-05-31")
EDITED: Mapping[str, Mapping[str, Raw]] = {
    "SWOT": {"Quadrant": "Threat", "Item": "x", "Evidence": "x", "Starred": True, "Answered by": "G1"},
    "TOWS": {"Pairing": "WT", "Strategy": "x", "Comes from": "S1", "Objective": "G2"},
    "Objectives": {
        "Objective": "x", "Description": "x", "Perspective": "x", "Owner": "Zoë Quist", "Start": Day("2026-05-31"),
        "Due": LATER, "Weight": 7.0, "Whose": "team",
    },
    "Measures": {
        "Objective": "G2", "Measure": "x", "Definition": "x", "Unit": "x", "Kind": "percent", "Better": "lower",
        "Frequency": "yearly", "Over time": "sum", "Baseline": 7.0, "Baseline on": LATER, "Goal": 50.0,
        "Red flag": 90.0, "From": 7.0, "To": 8.0, "Tolerance": 7.0, "Weight": 7.0, "Owner": "Zoë Quist",
        "Source": "x", "Why this target": "x", "Judgement": "off track", "Reason": "x", "Indicates": "lead",
        "Scale from": 1.0, "Scale to": 9.0, "Carry forward": True,
    },
    "Targets": {"Target": 7.0, "Red flag": 6.0},
    "Readings": {
        "Actual": 7.0, "Confidence": "guessed", "Source": "x", "Recorded by": "x", "Recorded on": LATER, "Note": "x",
    },
    "Initiatives": {
        "Objective": "G2", "Initiative": "x", "Description": "x", "State": "done", "Owner": "Zoë Quist",
        "Start": Day("2026-05-31"), "Due": LATER,
    },
    "Resources": {"Resource": "x", "Kind": "technology"},
    "Allocations": {"Amount": 7.0},
    "Capacity": {"Capacity": 7.0},
    "People": {"Name": "x", "Job": "x", "Email": "x", "Unit": "Office"},
    "Units": {"Name": "x", "Description": "x"},
}  # fmt: skip
ALONE: Sequence[tuple[str, int, str, Raw]] = (
    ("Objectives", 3, "Level", 1.0), ("Objectives", 5, "Below", "G1"), ("Readings", 2, "Not applicable", True),
    ("Resources", 3, "Unit", "x"), ("Units", 3, "Below", "U1"),
)  # fmt: skip
"""What does not go together with the rest of its row."""


@pytest.fixture(scope="module")
def document(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Document]:
    with Document.create(tmp_path_factory.mktemp("columns") / "plan.charthouse") as document:
        fill(document)
        items = [str(row) for (row,) in document.rows("SELECT id FROM swot_item")]
        voted = str(vote.begin(document, title="First", items=items, method="dots", budget=3).row)
        ballot.add(document, round=voted, choices=items)
        vote.reveal(document, id=voted)
        yield document


@pytest.fixture(scope="module")
def known(document: Document) -> dict[str, Sheet]:
    return {sheet.title: sheet for sheet in sheets(plan_report(document, today=TODAY))}


def book_of(document: Document, known: Mapping[str, Sheet], day: date = TODAY) -> RawBook:
    """The workbook as it is read."""
    found = [
        RawSheet(sheet.title, ((1, tuple(column.title for column in sheet.columns)), *enumerate_rows(sheet)))
        for sheet in known.values()
    ]
    made = origin(plan_report(document, today=day))
    assert isinstance(made, Origin)
    hidden = RawSheet(HIDDEN, tuple(enumerate(origin_rows(made, known.values()), 1)))
    return RawBook((*found, hidden))


def enumerate_rows(sheet: Sheet) -> Iterator[tuple[int, tuple[Raw, ...]]]:
    for line, row in enumerate(sheet.rows, 2):
        yield line, tuple(map(raw, row))


def raw(cell: Cell) -> Raw:
    if isinstance(cell, date):
        return Day(cell.isoformat())
    return float(cell) if isinstance(cell, int) and not isinstance(cell, bool) else cell


def typed(book: RawBook, sheet: str, line: int, cells: Mapping[str, Raw]) -> RawBook:
    """The workbook after somebody typed into a row."""
    found = book.sheet(sheet)
    assert found is not None
    titles = found.rows[0][1]
    rows = [
        (number, tuple(cells.get(str(title), old) for title, old in zip(titles, row, strict=True)))
        if number == line
        else (number, row)
        for number, row in found.rows
    ]
    return RawBook(tuple(replace(one, rows=tuple(rows)) if one is found else one for one in book.sheets))


def compared(document: Document, book: RawBook) -> Comparison:
    return take_tables(document, book, "a.xlsx", dry=True).comparison


def test_the_table_knows_every_column(known: Mapping[str, Sheet]) -> None:
    for title, sheet in known.items():
        alone = {column for name, _, column, _ in ALONE if name == title}
        assert {one.title for one in sheet.columns} == {*EDITED[title], *alone, *sheet.keys, *sheet.computed}, title


def test_an_untouched_workbook_says_nothing_on_another_day_either(
    document: Document, known: Mapping[str, Sheet]
) -> None:
    later = sheets(plan_report(document, today=TODAY + timedelta(days=400)))
    for book in (
        book_of(document, known),
        book_of(document, {one.title: one for one in later}, TODAY + timedelta(days=400)),
    ):
        found = compared(document, book)
        assert (found.changes, found.added, found.computed, found.faults, found.missing) == ([], [], [], [], [])


@pytest.mark.parametrize("sheet", EDITED)
def test_what_may_be_edited_comes_back(document: Document, known: Mapping[str, Sheet], sheet: str) -> None:
    found = compared(document, typed(book_of(document, known), sheet, 2, EDITED[sheet]))
    assert [str(fault) for fault in found.faults] == []
    assert {one.column: raw(one.after) for one in found.changes} == dict(EDITED[sheet])
    assert {(one.sheet, one.line) for one in found.changes} == {(sheet, 2)}
    assert (found.added, found.computed, found.faults) == ([], [], [])


@pytest.mark.parametrize(("sheet", "line", "column", "value"), ALONE)
def test_so_does_what_is_edited_alone(
    document: Document, known: Mapping[str, Sheet], sheet: str, line: int, column: str, value: Raw
) -> None:
    cells: dict[str, Raw] = {column: value, **({"Actual": None} if column == "Not applicable" else {})}
    found = compared(document, typed(book_of(document, known), sheet, line, cells))
    assert {one.column: raw(one.after) for one in found.changes} == cells
    assert (found.added, found.computed, found.faults) == ([], [], [])


@pytest.mark.parametrize("value", ["typed over", 987.5])
def test_what_is_computed_is_told_and_not_read(document: Document, known: Mapping[str, Sheet], value: Raw) -> None:
    for title, sheet in known.items():
        if not sheet.computed:
            continue
        found = compared(document, typed(book_of(document, known), title, 2, dict.fromkeys(sheet.computed, value)))
        assert {one.column for one in found.computed} == sheet.computed, title
        assert (found.changes, found.added, found.faults) == ([], [], [])
        taken = take_tables(document, typed(book_of(document, known), title, 2, {}), "a.xlsx", dry=True)
        headings = [heading for heading, _ in told_sections(replace(taken, comparison=found))]
        count = len(sheet.computed)
        assert headings == [f"{count} cell{'s' * (count > 1)} changed in the file, but computed: not read"]


def test_what_is_computed_looks_so_and_takes_no_typing(
    document: Document, known: dict[str, Sheet], tmp_path: Path
) -> None:
    book = opened(exported(document, tmp_path / "a.xlsx"))
    for title, sheet in known.items():
        page, places = book[title], heads(book, title)
        closed = {
            str(cells)
            for one in page.data_validations.dataValidation
            if one.formula1 == "FALSE"
            for cells in one.sqref.ranges
        }
        for column in sheet.columns:
            cell = page.cell(2, places[column.title])
            marked = column.title in sheet.computed
            assert cell.font.i is marked, (title, column.title)
            assert any(part.startswith(f"{cell.column_letter}2:") for part in closed) is marked, (title, column.title)
