"""From sheets to an XLSX file: real tables with numbers, dates and texts that stay texts.

XlsxWriter turns a text like `=1+1` or `https://…` into a formula or a link unless it is told not to: every text goes
through `write_string`, so nothing a person typed can act in the reader's Excel.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from pathlib import Path
from typing import Any

from xlsxwriter.format import Format
from xlsxwriter.workbook import Workbook
from xlsxwriter.worksheet import Worksheet

from charthouse.exchange.progress import Progress
from charthouse.exchange.reading.in_english import WORDS
from charthouse.exchange.replacing import beside
from charthouse.exchange.wording import UNSAID, Wording
from charthouse.exchange.workbook.book import Book
from charthouse.exchange.workbook.helps import COMPUTED, Helps
from charthouse.exchange.workbook.origin import HIDDEN, origin_rows
from charthouse.exchange.workbook.pictures import BLUE, Pictures
from charthouse.exchange.workbook.read_me import set_print, write_read_me
from charthouse.exchange.workbook.sheets import Cell, ColumnKind, Sheet
from charthouse.exchange.workbook.spoken import said_in, table_name, words_rows

_DAY = "yyyy-mm-dd"
_READERS_DAY = 14  # the date of the country that a spreadsheet program is set to
_STEP = 2_000  # rows between two signs of life
_OPTIONS = {
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
    "nan_inf_to_errors": False,
    "default_date_format": _DAY,
}
CellWriter = Callable[[int, int, Any, Format], object]
_NUMBER_FORMATS = {
    ColumnKind.NUMBER: "General",
    ColumnKind.SCORE: "0.0",
    ColumnKind.AMOUNT: "#,##0.###",
    ColumnKind.PERCENT: "0.0 %",
    ColumnKind.DATE: _DAY,
}
_FIGURES = {"align": "right", "indent": 1}  # not up against the words of the next column
_FLAG = '"TRUE";"TRUE";"FALSE"'  # a yes or no without a format is a 1 or a 0 in LibreOffice
_BUTTON = 4  # characters that the button of a filter takes in a heading
_KEYS = (ColumnKind.CODE, ColumnKind.PERIOD)
_PAPER = 220  # characters that a sheet of paper is wide, at a size that can be read
_NAMED = 3  # columns that say which row it is, repeated where a table goes on beside
_LINE, _MOST_LINES = 15, 20  # height of one in points; a row is no higher than so many
_SHARED = {"valign": "top", "font_name": "Calibri", "font_size": 11}


def write_workbook(made: Book, target: Path) -> Iterator[Progress]:
    """Write a workbook to `target`, yielding progress by rows. Closing the generator leaves no file behind.

    Raises Refused where the file cannot be written.
    """
    total = sum(len(sheet.rows) for sheet in made.sheets)
    with beside(target) as part:
        book = Workbook(str(part), _OPTIONS)
        about = {"title": made.title, "author": "Charthouse", "created": datetime.combine(made.made_on, time())}
        book.set_properties(about)
        if made.facts:
            write_read_me(book, made)
        yield from _write_sheets(book, made, total)
        if made.origin is not None:
            _hide(book, HIDDEN, origin_rows(made.origin, made.sheets))
        if made.words.language != UNSAID:
            _hide(book, WORDS, words_rows(made.sheets, made.words))
        book.close()
        yield Progress(total, total, "")


def _write_sheets(book: Workbook, made: Book, total: int) -> Iterator[Progress]:
    """The sheets in their order, with their helps and pictures; then the hidden ones those need."""
    words, day = made.words, _DAY if made.words.language == UNSAID else _READERS_DAY
    styles = _Styles(_formats(book, day), _formats(book, day, **COMPUTED), _heads(book), *_titles(book))
    helps, pictures = Helps(book, words), Pictures(book, made.courses, words)
    done = 0
    for sheet in (said_in(one, words) for one in made.sheets):
        yield Progress(done, total, words.say(sheet.title))
        page = book.add_worksheet(words.say(sheet.title))
        widths = _widths(sheet, words)
        _lay_out(page, sheet, widths, styles, words)
        across = max(1, round(sum(widths) / _PAPER))
        set_print(page, made, across)
        if across > 1:
            page.repeat_columns(0, _NAMED - 1)
        if sheet.top:
            page.set_portrait()
            page.write_string(0, 0, made.title or words.say("Plan"), styles.title)
            page.write_string(1, 0, made.line, styles.small)
            page.set_row(0, 26)
        for written in _fill(page, sheet, widths, styles.of(sheet)):
            yield Progress(done + written, total, words.say(sheet.title))
        _compute(page, sheet, styles.computed)
        helps.add(page, sheet)
        pictures.add(page, sheet)
        done += len(sheet.rows)
    pictures.write_figures()
    helps.write_lists()


@dataclass(frozen=True, slots=True)
class _Styles:
    cells: Mapping[ColumnKind, Format]
    computed: Mapping[ColumnKind, Format]
    heads: Mapping[ColumnKind, Format]
    title: Format
    small: Format

    def of(self, sheet: Sheet) -> list[Format]:
        """The look of each column's cells: what an import does not read looks computed."""
        return [(self.computed if one.title in sheet.computed else self.cells)[one.kind] for one in sheet.columns]


def _heads(book: Workbook) -> Mapping[ColumnKind, Format]:
    """Of the headings, above their figures: a table's own style is not shown by every program."""
    look = _SHARED | {"bold": True, "bottom": 1, "text_wrap": True}
    words, figures = book.add_format(look), book.add_format(look | _FIGURES)
    flags = book.add_format(look | {"align": "center"})
    kinds = {kind: figures if kind in _NUMBER_FORMATS else words for kind in ColumnKind}
    return kinds | {ColumnKind.FLAG: flags}


def _titles(book: Workbook) -> tuple[Format, Format]:
    """Of the title of a sheet, and of what stands below it."""
    title = book.add_format(_SHARED | {"bold": True, "font_size": 18, "font_color": BLUE})
    return title, book.add_format(_SHARED | {"font_color": "#595959"})


def _hide(book: Workbook, title: str, rows: Iterable[Sequence[str]]) -> None:
    """A hidden sheet that an import reads."""
    page = book.add_worksheet(title)
    page.hide()
    for number, row in enumerate(rows):
        for index, text in enumerate(row):
            page.write_string(number, index, text)


def _formats(book: Workbook, day: str | int, **look: object) -> Mapping[ColumnKind, Format]:
    """Of cells by their kind, all of them with `look`. `day`: the format of dates."""
    shared = _SHARED | look
    made = {kind: book.add_format(shared | _FIGURES | {"num_format": code}) for kind, code in _NUMBER_FORMATS.items()}
    made[ColumnKind.DATE].set_num_format(day)
    made[ColumnKind.TEXT] = book.add_format(shared | {"text_wrap": True})
    made[ColumnKind.FLAG] = book.add_format(shared | {"align": "center", "num_format": _FLAG})
    made[ColumnKind.TREND] = book.add_format(shared)
    as_typed = book.add_format(shared | {"num_format": "@"})  # 2027-03 is to stay no date, G1.10 no number
    made |= dict.fromkeys((ColumnKind.CODE, ColumnKind.CODES, ColumnKind.PERIOD), as_typed)
    return made


def _widths(sheet: Sheet, words: Wording) -> list[int]:
    """How wide the columns are in characters: over those of a table stands the button of its filter too."""
    button = _BUTTON if sheet.is_table else 0
    return [max(column.width, len(words.say(column.title)) + button) for column in sheet.columns]


def _lay_out(page: Worksheet, sheet: Sheet, widths: Sequence[int], styles: _Styles, words: Wording) -> None:
    """Everything but the cells: widths, the table with its filter, the head, which stays in sight."""
    for index, width in enumerate(widths):
        page.set_column(index, index, width)
    if sheet.is_table:
        _make_table(page, sheet, styles, words)
    else:
        for index, column in enumerate(sheet.columns):
            page.write_string(sheet.top, index, words.say(column.title), styles.heads[column.kind])
        page.hide_gridlines(2)
    if not sheet.top:
        page.freeze_panes(1, sum(column.kind in _KEYS for column in sheet.columns[:2]))
        page.repeat_rows(0)


def _make_table(page: Worksheet, sheet: Sheet, styles: _Styles, words: Wording) -> None:
    columns = [
        {"header": words.say(one.title), "format": style, "header_format": styles.heads[one.kind]}
        for one, style in zip(sheet.columns, styles.of(sheet), strict=True)
    ]
    last = max(len(sheet.rows), 1)  # a table without a row is not allowed
    name = table_name(sheet.title, words)
    options = {"name": name, "columns": columns, "style": "Table Style Light 1", "banded_rows": False}
    page.add_table(0, 0, last, len(sheet.columns) - 1, options)


def _compute(page: Worksheet, sheet: Sheet, formats: Mapping[ColumnKind, Format]) -> None:
    """Put the formulas over the figures, which they carry along for viewers that do not compute."""
    for (row, place), formula in sheet.formulas.items():
        value = sheet.rows[row][place]
        style = formats[sheet.columns[place].kind]
        page.write_formula(sheet.top + row + 1, place, formula, style, "" if value is None else value)


def _fill(page: Worksheet, sheet: Sheet, widths: Sequence[int], styles: Sequence[Format]) -> Iterator[int]:
    """Write the cells, yielding now and then how many rows are written."""
    writers = [_writer(page, column.kind) for column in sheet.columns]
    wrapped = [
        (place, widths[place] * 6 // 5) for place, one in enumerate(sheet.columns) if one.kind is ColumnKind.TEXT
    ]
    for number, row in enumerate(sheet.rows, sheet.top + 1):
        for index, value in enumerate(row):
            if value is not None and value is not False:  # an empty cell says no, and is easier on the eye
                writers[index](number, index, value, styles[index])
        lines = max([_lines(row[index], width) for index, width in wrapped], default=1)
        if lines > 1:
            page.set_row(number, _LINE * lines)
        if number % _STEP == 0:
            yield number


def _lines(value: Cell, width: int) -> int:
    """How many lines a text takes in a column: LibreOffice believes that Excel made rows as high as they need."""
    if not isinstance(value, str) or (len(value) <= width and "\n" not in value):
        return 1
    return min(sum(1 + len(part) // width for part in value.split("\n")), _MOST_LINES)


def _writer(page: Worksheet, kind: ColumnKind) -> CellWriter:
    """The one way to write a column's cells; a text goes in as a text whatever it looks like."""
    writers: dict[ColumnKind, CellWriter] = {
        ColumnKind.TEXT: page.write_string,
        ColumnKind.CODE: page.write_string,
        ColumnKind.CODES: page.write_string,
        ColumnKind.PERIOD: page.write_string,
        ColumnKind.FLAG: page.write_boolean,
        ColumnKind.DATE: _write_date(page),
    }
    number: CellWriter = page.write_number
    return writers.get(kind, number)


def _write_date(page: Worksheet) -> CellWriter:
    def write(row: int, column: int, value: date, style: Format) -> object:
        return page.write_datetime(row, column, datetime.combine(value, time()), style)

    return write
