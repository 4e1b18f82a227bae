"""A workbook of 50,000 cells against XlsxWriter with the same cells."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

from tests.benchmarks.timing import Result, cpu, paired
from xlsxwriter.workbook import Workbook

from charthouse.exchange.workbook.book import Book
from charthouse.exchange.workbook.courses import LAST, Course
from charthouse.exchange.workbook.sheets import Cell, Column, ColumnKind, Sheet
from charthouse.exchange.workbook.writer import write_workbook

_COLUMNS = (
    Column("Code", ColumnKind.CODE, 8),
    Column("Text", width=40),
    Column("Number", ColumnKind.NUMBER),
    Column("Other", ColumnKind.NUMBER),
    Column("More", width=20),
)
_ROWS = 1_000


def run(folder: Path) -> Iterator[Result]:
    rows: list[tuple[Cell, ...]] = [
        (f"K{n}", f"What the room said, {n}", n * 1.5, n, f"Note {n % 50}") for n in range(_ROWS)
    ]
    sheets = tuple(Sheet(f"Sheet {number}", _COLUMNS, rows) for number in range(10))
    periods = tuple(f"2027-{month:02}" for month in range(1, LAST + 1))
    courses = tuple(
        Course(f"K{n}", "", periods, tuple(float(n % 7 + month) for month in range(LAST))) for n in range(_ROWS)
    )
    drawn = replace(
        sheets[0], columns=(*_COLUMNS, Column("Trend", ColumnKind.TREND)), rows=[(*row, None) for row in rows]
    )
    made = Book("", date(2027, 1, 1), (drawn, *sheets[1:]), courses=courses)
    yield paired(
        "the same with 1,000 small lines / XlsxWriter",
        cpu(lambda: _bare(folder / "bare.xlsx", sheets, courses)),
        cpu(lambda: list(write_workbook(made, folder / "app.xlsx"))),
        limit=1.15,
    )
    yield paired(
        "workbook of 50,000 cells / XlsxWriter",
        cpu(lambda: _bare(folder / "bare.xlsx", sheets)),
        cpu(lambda: list(write_workbook(Book("", date(2027, 1, 1), sheets), folder / "app.xlsx"))),
        limit=1.15,
    )


def _bare(target: Path, sheets: tuple[Sheet, ...], courses: tuple[Course, ...] = ()) -> None:
    book = Workbook(str(target))
    text = book.add_format({"valign": "top", "text_wrap": True})
    number = book.add_format({"valign": "top", "num_format": "General"})
    for sheet in sheets:
        page = book.add_worksheet(sheet.title)
        headers = [{"header": column.title} for column in sheet.columns]
        page.add_table(0, 0, len(sheet.rows), len(sheet.columns) - 1, {"columns": headers})
        page.freeze_panes(1, 1)
        for index, row in enumerate(sheet.rows, 1):
            page.write_string(index, 0, row[0], text)
            page.write_string(index, 1, row[1], text)
            page.write_number(index, 2, row[2], number)
            page.write_number(index, 3, row[3], number)
            page.write_string(index, 4, row[4], text)
        if courses and sheet is sheets[0]:
            for line in range(1, len(courses) + 1):
                page.add_sparkline(line, 5, {"range": f"Figures!$N${line}:$Y${line}", "type": "column"})
    if courses:
        figures = book.add_worksheet("Figures")
        for line, course in enumerate(courses):
            figures.write_string(line, 0, course.code)
            for place, (period, value) in enumerate(zip(course.periods, course.actuals, strict=True), 1):
                figures.write_string(line, place, period)
                figures.write_number(line, place + LAST, value)
    book.close()
