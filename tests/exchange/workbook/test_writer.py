"""The workbook as a reader's spreadsheet program finds it."""

from __future__ import annotations

import warnings
import zipfile
from datetime import date, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook
from openpyxl.workbook import Workbook

from charthouse.domain.errors import Refused
from charthouse.domain.text import clean
from charthouse.exchange.workbook.book import Book
from charthouse.exchange.workbook.sheets import Cell, Column, ColumnKind, Sheet
from charthouse.exchange.workbook.writer import write_workbook

DAY = date(2027, 3, 31)
COLUMNS = (
    Column("Code", ColumnKind.CODE, 8),
    Column("Text"),
    Column("Number", ColumnKind.NUMBER),
    Column("Day", ColumnKind.DATE),
    Column("Flag", ColumnKind.FLAG),
)


def written(target: Path, *rows: tuple[Cell, ...]) -> Workbook:
    for _ in write_workbook(Book("A plan", DAY, [Sheet("Things", COLUMNS, rows)]), target):
        pass
    with target.open("rb") as file, warnings.catch_warnings():
        return load_workbook(file)


def test_numbers_dates_and_flags_are_what_they_are(tmp_path: Path) -> None:
    page = written(tmp_path / "a.xlsx", ("K1", "Trust", 71.5, DAY, True))["Things"]
    values = [cell.value for cell in page[2]]
    assert values == ["K1", "Trust", 71.5, datetime(2027, 3, 31), True]
    assert page["D2"].number_format == "yyyy-mm-dd"


def test_the_head_is_frozen_and_the_rows_are_a_table(tmp_path: Path) -> None:
    page = written(tmp_path / "a.xlsx", ("K1", "Trust", 1, None, None), ("K2", "Cost", 2, None, None))["Things"]
    assert page.freeze_panes == "B2"
    assert [table.ref for table in page.tables.values()] == ["A1:E3"]


def test_what_is_not_known_stays_empty(tmp_path: Path) -> None:
    page = written(tmp_path / "a.xlsx", ("K1", "Trust", None, None, None))["Things"]
    assert page["C2"].value is None


def test_a_sheet_without_rows_opens(tmp_path: Path) -> None:
    page = written(tmp_path / "a.xlsx")["Things"]
    assert [cell.value for cell in page[1]] == ["Code", "Text", "Number", "Day", "Flag"]


@pytest.mark.parametrize("text", ["=1+1", '=HYPERLINK("http://x")', "http://example.org", "+41 22", "@SUM(1)", "0012"])
def test_text_stays_text(tmp_path: Path, text: str) -> None:
    target = tmp_path / "a.xlsx"
    page = written(target, ("K1", text, None, None, None))["Things"]
    assert page["B2"].data_type == "s"
    assert page["B2"].value == text
    with zipfile.ZipFile(target) as archive:
        assert not [name for name in archive.namelist() if "externalLink" in name or "hyperlink" in name]
        assert b"<f>" not in archive.read("xl/worksheets/sheet1.xml")


@settings(max_examples=50, deadline=None)
@given(st.text(max_size=200).map(clean).filter(bool))
def test_every_text_of_a_plan_comes_back(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    page = written(tmp_path_factory.mktemp("book") / "a.xlsx", ("K1", text, None, None, None))["Things"]
    assert page["B2"].value == text


def test_cancelling_leaves_no_file(tmp_path: Path) -> None:
    rows = [("K1", "Trust", 1, None, None)] * 10
    writing = write_workbook(Book("", DAY, [Sheet("Things", COLUMNS, rows)]), tmp_path / "a.xlsx")
    next(writing)
    writing.close()
    assert list(tmp_path.iterdir()) == []


def test_the_old_file_stays_until_the_new_one_is_whole(tmp_path: Path) -> None:
    target = tmp_path / "a.xlsx"
    target.write_bytes(b"old")
    writing = write_workbook(Book("", DAY, [Sheet("Things", COLUMNS, [])]), target)
    next(writing)
    assert target.read_bytes() == b"old"
    writing.close()
    assert target.read_bytes() == b"old"


def test_a_missing_folder_is_refused_in_a_sentence(tmp_path: Path) -> None:
    target = tmp_path / "nowhere" / "a.xlsx"
    with pytest.raises(Refused, match="does not exist"):
        list(write_workbook(Book("", DAY, [Sheet("Things", COLUMNS, [])]), target))


def test_progress_reaches_the_end(tmp_path: Path) -> None:
    rows = [("K1", "Trust", 1, None, None)] * 4500
    seen = list(write_workbook(Book("", DAY, [Sheet("Things", COLUMNS, rows)]), tmp_path / "a.xlsx"))
    assert [step.done for step in seen] == [0, 2000, 4000, 4500]
    assert seen[-1].total == 4500
