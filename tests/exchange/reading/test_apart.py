"""Files of tables are read by a process of their own; what could do harm is refused in one sentence."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from openpyxl import Workbook
from tests.exchange.reading import hostile

from charthouse.domain.errors import Refused
from charthouse.exchange.importing import find
from charthouse.exchange.reading.apart import read_apart
from charthouse.exchange.reading.raw import Day, Formula

COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def refusal(path: Path) -> str:
    with pytest.raises(Refused) as caught:
        read_apart(path)
    sentence = str(caught.value)
    assert "\n" not in sentence
    assert len(sentence) < 220
    return sentence


def test_values_come_as_they_are(tmp_path: Path) -> None:
    path = hostile.workbook(tmp_path / "a.xlsx", ("Code", "n", "yes", None), ("K1", 1.5, True, None), (None, None))
    [sheet] = read_apart(path).sheets
    assert sheet.title == "Objectives"
    assert sheet.rows == ((1, ("Code", "n", "yes")), (2, ("K1", 1.5, True)))


def test_dates_and_formulas_are_known_as_such(tmp_path: Path) -> None:
    book = Workbook()
    page = book.worksheets[0]
    page["A1"], page["B1"] = "=1+1", date(2027, 3, 31)
    book.save(tmp_path / "a.xlsx")
    assert read_apart(tmp_path / "a.xlsx").sheets[0].rows == ((1, (Formula(), Day("2027-03-31"))),)


def test_titles_over_a_table_may_be_merged(tmp_path: Path) -> None:
    assert read_apart(_merged("A2:C2", "A1:F1")(tmp_path / "a.xlsx")).sheets[0].rows == ((1, ("x",)),)


def test_a_percentage_is_the_number_that_is_read_in_the_cell(tmp_path: Path) -> None:
    book = Workbook()
    page = book.worksheets[0]
    for place, (value, shape) in enumerate([(0.07, "0%"), (0.125, "0.0 %"), (7, '0" %"'), (7, r"0\%"), (7, "0")], 1):
        page.cell(1, place, value).number_format = shape
    book.save(tmp_path / "a.xlsx")
    assert read_apart(tmp_path / "a.xlsx").sheets[0].rows == ((1, (7.0, 12.5, 7.0, 7.0, 7.0)),)


def _bomb(path: Path) -> Path:
    return hostile.by_hand(path, "<sheetData/>", more={"xl/media/x.bin": b"\0" * 20_000_000})


def _rows(count: int) -> Callable[[Path], Path]:
    rows = "".join(f'<row r="{n}"><c r="A{n}"><v>1</v></c></row>' for n in range(1, count + 1))
    return lambda path: hostile.by_hand(path, f"<sheetData>{rows}</sheetData>")


def _far(place: str, row: int) -> Callable[[Path], Path]:
    text = f'<sheetData><row r="{row}">{hostile.cell(place, "x")}</row></sheetData>'
    return lambda path: hostile.by_hand(path, text)


def _merged(*places: str) -> Callable[[Path], Path]:
    rows = f'<sheetData><row r="1">{hostile.cell("A1", "x")}</row></sheetData>'
    merged = "".join(f'<mergeCell ref="{place}"/>' for place in places)
    return lambda path: hostile.by_hand(path, f"{rows}<mergeCells>{merged}</mergeCells>")


def _with(name: str, data: bytes = b"x") -> Callable[[Path], Path]:
    return lambda path: hostile.by_hand(path, "<sheetData/>", more={name: data})


def _bytes(data: bytes) -> Callable[[Path], Path]:
    def write(path: Path) -> Path:
        path.write_bytes(data)
        return path

    return write


def _laughs(path: Path) -> Path:
    names = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 10))
    prolog = f'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a0 "ha">{names}]>'
    return hostile.by_hand(path, f'<sheetData><row r="1">{hostile.cell("A1", "&a9;")}</row></sheetData>', prolog=prolog)


@pytest.mark.parametrize(
    ("make", "words"),
    [
        (_bomb, "unpack"),
        (_rows(1_000_000), "more than 100,000 rows"),
        (_rows(20_001), "20,000 rows"),
        (_far("XFD1048576", 1_048_576), "far away"),
        (_far("XFD2", 2), "far away"),
        (_merged("A1:B2"), "merged cells"),
        (_merged("A1:F1", "A3:F3"), "merged cells"),
        (_merged("B1:C1"), "merged cells"),
        (_with("xl/vbaProject.bin"), "macros"),
        (_with("xl/externalLinks/externalLink1.xml"), "linked to other workbooks"),
        (_with("xl/workbook.bin"), ".xlsb"),
        (_bytes(hostile.packed({"mimetype": b"application/vnd.oasis.opendocument.spreadsheet"})), ".ods"),
        (_bytes(COMPOUND + bytes(512)), ".xls"),
        (_bytes(COMPOUND + bytes(512) + "EncryptedPackage".encode("utf-16-le")), "password"),
        (_bytes(hostile.marked_as_encrypted(hostile.packed({"xl/workbook.xml": b"x"}))), "password"),
        (_bytes(b"Code,Objective\n"), "no Excel workbook"),
        (_bytes(hostile.packed({"a.txt": b"x"})), "no Excel workbook"),
        (_bytes(hostile.packed({"a.txt": b"x" * 5000})[:200]), "no Excel workbook"),
        (_bytes(b""), "no Excel workbook"),
        (_laughs, "damaged"),
        (lambda path: hostile.by_hand(path, "<sheetData><row"), "damaged"),
    ],
)  # fmt: skip
def test_what_could_do_harm_is_refused_in_a_sentence(tmp_path: Path, make: Callable[[Path], Path], words: str) -> None:
    started = time.monotonic()
    assert words in refusal(make(tmp_path / "a.xlsx"))
    assert time.monotonic() - started < 20


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"PK\x03\x04" + bytes(50), "workbook"),
        ("Code;Größe\n".encode("latin-1"), "UTF-8"),
        (b"a\x00b", "no"),
        (b'"never closed\n' * 3, "CSV"),
        (b"a,b\n" * 20_002, "20,000 rows"),
    ],
)
def test_what_is_no_csv_is_refused(tmp_path: Path, data: bytes, words: str) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(data)
    assert words in refusal(path)


def test_a_reader_that_takes_too_much_memory_or_time_is_ended(tmp_path: Path) -> None:
    path = hostile.workbook(tmp_path / "a.xlsx", ("Code",))
    with pytest.raises(Refused, match="memory"):
        read_apart(path, memory=30_000_000)
    with pytest.raises(Refused, match="longer"):
        read_apart(path, seconds=0)


@pytest.mark.parametrize(
    ("name", "words"), [("a.xls", "old Excel"), ("a.xlsb", "binary"), ("a.ods", "OpenDocument"), ("a.txt", "not read")]
)
def test_other_kinds_of_files_are_named(tmp_path: Path, name: str, words: str) -> None:
    with pytest.raises(Refused, match=words):
        find(tmp_path / name)


def test_a_semicolon_separates_too_and_line_ends_stay_in_cells(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text('\ufeffCode;Text\r\nK1;"two\nlines"\r\n', encoding="utf-8", newline="")
    assert read_apart(path).sheets[0].rows == ((1, ("Code", "Text")), (2, ("K1", "two\nlines")))
