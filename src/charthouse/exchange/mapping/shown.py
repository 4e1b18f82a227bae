"""What the first rows of a list become, cell by cell, for the person who says what its columns are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from charthouse.domain import periods
from charthouse.domain.counting import in_a_row
from charthouse.domain.errors import Refused
from charthouse.domain.sentences import Sentence, said, spelt
from charthouse.domain.sentences import plain as plain_sentence
from charthouse.exchange.mapping import values
from charthouse.exchange.mapping.apply import mapped
from charthouse.exchange.mapping.columns import Columns, plain
from charthouse.exchange.mapping.kinds import fold
from charthouse.exchange.mapping.known import KnownPlan
from charthouse.exchange.reading.raw import Day, Raw, RawSheet
from charthouse.exchange.workbook.cells import cell_of
from charthouse.exchange.workbook.sheets import Column, ColumnKind

ROWS: Final = 6


@dataclass(frozen=True, slots=True)
class ShownCell:
    """What a cell becomes, a word of ours as a sentence; where it is refused, how it stands in the file, and why."""

    text: str
    why: Sentence | None = None


@dataclass(frozen=True, slots=True)
class ShownRows:
    """Headings in words, and rows of cells below them."""

    headings: tuple[Sentence, ...]
    rows: tuple[tuple[ShownCell, ...], ...]

    @property
    def refused(self) -> Sequence[tuple[Sentence, ShownCell]]:
        """The cells that are refused, with the headings they stand under."""
        return [
            (heading, cell)
            for row in self.rows
            for heading, cell in zip(self.headings, row, strict=True)
            if cell.why is not None
        ]


def shown(sheet: RawSheet, columns: Columns, known: KnownPlan, count: int = ROWS) -> ShownRows:
    """The first `count` rows below the headings. Raises Refused where a column that must be there is not."""
    *goals, table = mapped(sheet, columns, known, count=count).sheets
    called = {cells[0]: plain(cells[-1]) for goal in goals for _, cells in goal.rows[1:]}
    head, *rows = table.rows
    ours = {column.title: column for column in known.sheet(table.title).columns}
    titles = [str(title) for title in head[1]]
    names = tuple(_name(title, columns) for title in titles)
    made = tuple(
        tuple(
            ShownCell(called[raw]) if raw in called else _cell(raw, ours[title], known, table.title)
            for title, raw in zip(titles, cells, strict=True)
        )
        for _, cells in rows[:count]
    )
    return ShownRows(names, made)


def _name(title: str, columns: Columns) -> Sentence:
    return next((one.name for one in columns.of.targets if one.key == title), None) or plain_sentence(title)


def _cell(raw: Raw, column: Column, known: KnownPlan, table: str) -> ShownCell:
    try:
        cell = cell_of(raw, column, known.locale)
    except Refused as refusal:
        return ShownCell(plain(raw), refusal.sentence)
    if raw is None:
        return ShownCell("")
    text = raw.iso if isinstance(raw, Day) else f"{cell:,.15g}" if isinstance(cell, float) else plain(raw)
    why = _unknown(raw, column, known, table)
    return ShownCell(spelt(text.casefold()) if why is None and values.is_vocabulary(column.field) else text, why)


def _unknown(raw: Raw, column: Column, known: KnownPlan, table: str) -> Sentence | None:
    """Why a word says nothing here."""
    if values.is_vocabulary(column.field) and not values.knows(raw, column.field):
        return said("is not known here; known are: {words}", words=in_a_row(values.vocabulary(column.field)))
    if column.kind is ColumnKind.PERIOD and not _is_period(str(raw)):
        return said("is no period; write it like 2027, 2027-Q2 or 2027-03")
    if table == "Readings" and column.title == "Code" and fold(raw) not in known.measures:
        return said("is no measure of the plan")
    return None


def _is_period(text: str) -> bool:
    try:
        periods.parse(text)
    except Refused:
        return False
    return True
