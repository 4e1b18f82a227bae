"""The rows of a file that comes in, by the sheets that the app knows, with cells that mean what their columns do."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from charthouse.domain.counting import in_a_row
from charthouse.domain.errors import Refused
from charthouse.domain.sentences import Sentence, plain, said
from charthouse.exchange.reading.raw import Formula, Raw, RawBook, RawSheet
from charthouse.exchange.workbook.cells import cell_of
from charthouse.exchange.workbook.sheets import KEYED, Cell, Sheet


@dataclass(frozen=True, slots=True)
class Fault:
    """A row or a cell that is left as it is, and why."""

    sheet: str
    line: int
    sentence: Sentence

    def told(self) -> Sentence:
        """The sentence behind where it belongs."""
        return said("{sheet}, row {row:,}: {fault}", sheet=plain(self.sheet), row=self.line, fault=self.sentence)


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a file: its cells by heading, those of headings that the file does not have left out."""

    line: int
    cells: Mapping[str, Cell]

    def text(self, title: str) -> str:
        """A cell as a word: a code, a period, a name."""
        value = self.cells.get(title)
        return "" if value is None else str(value).strip()


@dataclass(frozen=True, slots=True)
class Incoming:
    """What a file says of one sheet. `like` is that sheet as the app makes it."""

    like: Sheet
    rows: tuple[Row, ...]
    faults: list[Fault] = field(default_factory=list)


def incoming(book: RawBook, known: Sequence[Sheet], locale: str) -> tuple[Incoming, ...]:
    """The sheets of `book` that the app reads, in the app's order. Raises Refused where it has none of them."""
    ours = [sheet for sheet in known if sheet.table]
    found = [(raw, sheet) for sheet in ours if (raw := book.sheet(sheet.title)) is not None]
    if not found and len(book.sheets) == 1:
        found = [(book.sheets[0], sheet) for sheet in meant(book.sheets[0], ours)]
    if not found:
        names = in_a_row([plain(sheet.title) for sheet in ours])
        raise Refused(
            "The file has none of the tables that are read: {names}. Their names or headings tell them.", names=names
        )
    return tuple(_read(raw, sheet, locale) for raw, sheet in found)


def meant(only: RawSheet, known: Sequence[Sheet]) -> list[Sheet]:
    """The sheet that a file with one table means by its headings: the one most of them are of; none where unclear."""
    heads = heads_of(only)
    score = {}
    for sheet in known:
        known_heads = sum(_folded(column.title) in heads for column in sheet.columns if column.field)
        if known_heads and all(_folded(title) in heads for title in needed(sheet)):
            score[sheet.title] = known_heads
    return [sheet for sheet in known if score and score.get(sheet.title) == max(score.values())][:1]


def heads_of(sheet: RawSheet) -> set[str]:
    """The headings in the first row, as they are compared."""
    return {_folded(cell) for cell in sheet.rows[0][1] if cell is not None} if sheet.rows else set()


def needed(sheet: Sheet) -> tuple[str, ...]:
    """The headings without which rows of a sheet cannot be told apart."""
    return sheet.keys if sheet.table in KEYED else (name_column(sheet),)


_NAMES: Final = ("Item", "Strategy", "Measure", "Initiative", "Objective", "Name", "Resource")


def name_column(sheet: Sheet) -> str:
    """The heading under which a sheet's rows say what they are called."""
    titles = [column.title for column in sheet.columns]
    return next(title for title in _NAMES if title in titles)


def _folded(cell: Raw) -> str:
    return " ".join(str(cell or "").split()).casefold()


def _read(raw: RawSheet, sheet: Sheet, locale: str) -> Incoming:
    made = Incoming(sheet, ())
    if not raw.rows:
        return made
    places = _places(raw, sheet)
    rows = [_row(line, cells, places, made, locale) for line, cells in raw.rows[1:]]
    return Incoming(sheet, tuple(row for row in rows if row.cells), made.faults)


def _places(raw: RawSheet, sheet: Sheet) -> dict[str, int]:
    """Where each known heading stands. Raises Refused where one stands twice."""
    heads = [_folded(cell) for cell in raw.rows[0][1]]
    count = Counter(heads)
    found = {}
    for column in sheet.columns:
        folded = _folded(column.title)
        if count[folded] > 1:
            raise Refused(
                "The sheet “{sheet}” has {count} columns called “{column}”; keep one.",
                sheet=raw.title,
                count=count[folded],
                column=column.title,
            )
        if folded in count:
            found[column.title] = heads.index(folded)
    return found


def _row(line: int, cells: Sequence[Raw], places: Mapping[str, int], made: Incoming, locale: str) -> Row:
    found: dict[str, Cell] = {}
    if not any(cell is not None for cell in cells):
        return Row(line, found)
    for column in made.like.columns:
        if column.title not in places:
            continue
        place = places[column.title]
        raw = cells[place] if place < len(cells) else None
        try:
            found[column.title] = cell_of(raw, column, locale)
        except Refused as refusal:
            if column.field:
                made.faults.append(
                    Fault(
                        made.like.title,
                        line,
                        said("{column} {fault}.", column=plain(column.title), fault=refusal.sentence),
                    )
                )
            elif not isinstance(raw, Formula):
                found[column.title] = str(raw)  # to be told: it is not what is computed there
    return Row(line, found)


def each_row(sheet: Sheet) -> Iterator[tuple[str, Row]]:
    """The rows of a sheet that the app made, with their ids."""
    titles = [column.title for column in sheet.columns]
    for line, (row, cells) in enumerate(zip(sheet.ids, sheet.rows, strict=True), 2):
        yield row, Row(line, dict(zip(titles, cells, strict=True)))
