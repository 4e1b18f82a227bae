"""A plan with something in every sheet, its workbook, and what somebody does to that."""

from __future__ import annotations

import warnings
from collections.abc import Callable
from datetime import date
from pathlib import Path

from openpyxl import load_workbook
from openpyxl.workbook import Workbook

from charthouse.document.document import Document
from charthouse.document.edits import (
    allocation,
    capacity,
    initiative,
    measure,
    objective,
    person,
    plan,
    reading,
    resource,
    swot,
    target,
    tows,
    unit,
)
from charthouse.document.merge_work import Prefer
from charthouse.document.queries.report import plan_report
from charthouse.exchange.reading.tables_csv import read_csv
from charthouse.exchange.reading.xlsx import read_xlsx
from charthouse.exchange.workbook.book import whole_book
from charthouse.exchange.workbook.taking import Taken, take_tables
from charthouse.exchange.workbook.writer import write_workbook

TODAY = date(2027, 4, 2)
Change = Callable[[Workbook], None]


def fill(document: Document) -> None:
    """Two of most things."""
    plan.set(document, title="River plan", start="2027-01-01", end="2028-12-31")
    board = unit.add(document, name="Board").row
    unit.add(document, name="Office")
    ida = person.add(document, name="Ida Brandt", unit=board).row
    person.add(document, name="Zoë Quist", job="Chair")
    trusted = swot.add(document, quadrant="strength", text="Trusted brand").row
    low = swot.add(document, quadrant="threat", text="Two\nlines", evidence="survey", starred=True).row
    swot.add(document, quadrant="weakness", text="Old boats")
    goal = objective.add(document, title="Clean water", owner=ida, start=date(2027, 1, 1)).row
    first = objective.add(document, parent=goal, title="Map the outfalls").row
    objective.add(document, parent=goal, title="Close the worst")
    other = objective.add(document, title="Full boats").row
    swot.link(document, item=trusted, objective=first)
    tows.add(document, pairing="st", text="Rent together", sources=[trusted, low])
    outfalls = measure.add(document, objective=first, name="Outfalls mapped", unit="%", goal=80, red_flag=60).row
    measure.add(document, objective=other, name="Seats sold")
    target.set(document, measure=outfalls, period="2027", value=76)
    reading.set(document, measure=outfalls, period="2027-02", value=70.25, recorded_by="Mara")
    reading.set(document, measure=outfalls, period="2027-03", value=72)
    boats = initiative.add(document, objective=first, title="Buy two boats").row
    initiative.add(document, objective=other, title="Sell seats")
    money = resource.add(document, name="Money", kind="money").row
    staff = resource.add(document, name="Staff", kind="people", unit="FTE").row
    allocation.set(document, initiative=boats, resource=money, period="2027", amount="1200.50")
    allocation.set(document, initiative=boats, resource=staff, period="2028", amount="1.5")
    capacity.set(document, resource=money, period="2027", amount="5000")


def exported(document: Document, path: Path) -> Path:
    for _ in write_workbook(whole_book(plan_report(document, today=TODAY)), path):
        pass
    return path


def opened(path: Path, *, data_only: bool = False) -> Workbook:
    with path.open("rb") as file, warnings.catch_warnings():
        warnings.simplefilter("ignore")  # openpyxl would lose the bars and the small lines where it writes
        return load_workbook(file, data_only=data_only)


def worked_on(path: Path, change: Change) -> Path:
    """The workbook as somebody saves it after `change`."""
    book = opened(path)
    change(book)
    book.save(path)
    return path


def taken(document: Document, path: Path, *, dry: bool = False, prefer: Prefer | None = None) -> Taken:
    book = read_xlsx(path) if path.suffix == ".xlsx" else read_csv(path)
    return take_tables(document, book, path.name, prefer=prefer, dry=dry)


def heads(book: Workbook, sheet: str) -> dict[str, int]:
    """The column of every heading."""
    return {str(cell.value): cell.column for cell in book[sheet][1]}


def put(sheet: str, row: int, heading: str, value: object) -> Change:
    """Type into the cell of a row under a heading."""

    def change(book: Workbook) -> None:
        book[sheet].cell(row, heads(book, sheet)[heading]).value = value

    return change


def appended(sheet: str, **cells: object) -> Change:
    """Type a row below the last one."""

    def change(book: Workbook) -> None:
        row = book[sheet].max_row + 1
        for title, value in cells.items():
            put(sheet, row, title.replace("_", " "), value)(book)

    return change
