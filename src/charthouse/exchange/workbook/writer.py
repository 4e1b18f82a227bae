"""From sheets to an XLSX file: real tables with numbers, dates and texts that stay texts.

XlsxWriter turns a text like `=1+1` or `https://…` into a formula or a link unless it is told not to: every text goes
through `write_string`, so nothing a person typed can act in the reader's Excel.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date, datetime, time
from pathlib import Path
from typing import Any

from xlsxwriter.format import Format
from xlsxwriter.workbook import Workbook
from xlsxwriter.worksheet import Worksheet

from charthouse.exchange.progress import Progress
from charthouse.exchange.replacing import beside
from charthouse.exchange.workbook.helps import Helps
from charthouse.exchange.workbook.origin import HIDDEN, origin_rows
from charthouse.exchange.workbook.sheets import ColumnKind, Origin, Sheet

_STEP = 2_000  # rows between two signs of life
_OPTIONS = {
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
    "nan_inf_to_errors": False,
    "default_date_format": "yyyy-mm-dd",
}
CellWriter = Callable[[int, int, Any, Format], object]
_NUMBER_FORMATS = {
    ColumnKind.NUMBER: "General",
    ColumnKind.SCORE: "0.0",
    ColumnKind.AMOUNT: "#,##0.###",
    ColumnKind.PERCENT: "0.0 %",
    ColumnKind.DATE: "yyyy-mm-dd",
}
_SHARED = {"valign": "top", "font_name": "Calibri", "font_size": 11}


def write_workbook(
    sheets: tuple[Sheet, ...], target: Path, *, title: str, made_on: date, origin: Origin | None = None
) -> Iterator[Progress]:
    """Write the sheets to `target`, yielding progress by rows. Closing the generator leaves no file behind.

    With `origin`, a hidden sheet says which plan and step they were made from and what stands behind each code.
    Raises Refused where the file cannot be written.
    """
    total = sum(len(sheet.rows) for sheet in sheets)
    done = 0
    with beside(target) as part:
        book = Workbook(str(part), _OPTIONS)
        book.set_properties({"title": title, "author": "Charthouse", "created": datetime.combine(made_on, time())})
        formats = _formats(book)
        computed = {kind: _marked(book, kind) for kind in formats}
        head = book.add_format(_SHARED | {"bold": True, "bottom": 1})
        helps = Helps(book)
        for sheet in sheets:
            yield Progress(done, total, sheet.title)
            page = book.add_worksheet(sheet.title)
            _lay_out(page, sheet, formats, head)
            for written in _fill(page, sheet, formats):
                yield Progress(done + written, total, sheet.title)
            _compute(page, sheet, computed)
            helps.add(page, sheet)
            done += len(sheet.rows)
        if origin is not None:
            _hide_origin(book, origin, sheets)
        helps.write_lists()
        book.close()
        yield Progress(total, total, "")


def _hide_origin(book: Workbook, origin: Origin, sheets: tuple[Sheet, ...]) -> None:
    page = book.add_worksheet(HIDDEN)
    page.hide()
    for number, row in enumerate(origin_rows(origin, sheets)):
        for index, text in enumerate(row):
            page.write_string(number, index, text)


def _formats(book: Workbook) -> Mapping[ColumnKind, Format]:
    made = {kind: book.add_format(_SHARED | {"num_format": code}) for kind, code in _NUMBER_FORMATS.items()}
    made[ColumnKind.TEXT] = book.add_format(_SHARED | {"text_wrap": True})
    made[ColumnKind.CODE] = made[ColumnKind.FLAG] = book.add_format(_SHARED)
    return made


def _marked(book: Workbook, kind: ColumnKind) -> Format:
    """How a computed cell looks: slanted and grey, so nobody types there by mistake."""
    look = {"italic": True, "font_color": "#595959", "num_format": _NUMBER_FORMATS.get(kind, "General")}
    return book.add_format(_SHARED | look)


def _lay_out(page: Worksheet, sheet: Sheet, formats: Mapping[ColumnKind, Format], head: Format) -> None:
    """Everything but the cells: widths, the table with its filter, the frozen head, how it prints."""
    for index, column in enumerate(sheet.columns):
        page.set_column(index, index, column.width)
    if sheet.is_table:
        _make_table(page, sheet, formats)
    else:
        page.write_row(0, 0, [column.title for column in sheet.columns], head)
    page.freeze_panes(1, sum(column.kind is ColumnKind.CODE for column in sheet.columns[:2]))
    page.set_landscape()
    page.set_paper(9)  # A4
    page.fit_to_pages(1, 0)
    page.repeat_rows(0)
    page.set_footer("&L&A&RPage &P of &N")


def _make_table(page: Worksheet, sheet: Sheet, formats: Mapping[ColumnKind, Format]) -> None:
    columns = [{"header": column.title, "format": formats[column.kind]} for column in sheet.columns]
    last = max(len(sheet.rows), 1)  # a table without a row is not allowed
    name = sheet.title.replace(" ", "_")
    options = {"name": name, "columns": columns, "style": "Table Style Light 1", "banded_rows": False}
    page.add_table(0, 0, last, len(sheet.columns) - 1, options)


def _compute(page: Worksheet, sheet: Sheet, formats: Mapping[ColumnKind, Format]) -> None:
    """Put the formulas over the figures, which they carry along for viewers that do not compute."""
    for (row, place), formula in sheet.formulas.items():
        value = sheet.rows[row][place]
        page.write_formula(row + 1, place, formula, formats[sheet.columns[place].kind], "" if value is None else value)


def _fill(page: Worksheet, sheet: Sheet, formats: Mapping[ColumnKind, Format]) -> Iterator[int]:
    """Write the cells, yielding now and then how many rows are written."""
    writers = [_writer(page, column.kind) for column in sheet.columns]
    styles = [formats[column.kind] for column in sheet.columns]
    for number, row in enumerate(sheet.rows, 1):
        for index, value in enumerate(row):
            if value is not None:
                writers[index](number, index, value, styles[index])
        if number % _STEP == 0:
            yield number


def _writer(page: Worksheet, kind: ColumnKind) -> CellWriter:
    """The one way to write a column's cells; a text goes in as a text whatever it looks like."""
    writers: dict[ColumnKind, CellWriter] = {
        ColumnKind.TEXT: page.write_string,
        ColumnKind.CODE: page.write_string,
        ColumnKind.FLAG: page.write_boolean,
        ColumnKind.DATE: _write_date(page),
    }
    number: CellWriter = page.write_number
    return writers.get(kind, number)


def _write_date(page: Worksheet) -> CellWriter:
    def write(row: int, column: int, value: date, style: Format) -> object:
        return page.write_datetime(row, column, datetime.combine(value, time()), style)

    return write
