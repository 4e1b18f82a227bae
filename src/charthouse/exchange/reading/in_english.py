"""A workbook that was written in another language, as it would be in English: its sheets, headings and words.

Such a workbook keeps in a hidden sheet what stands for what (`workbook.spoken`), so this needs no translation.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from charthouse.exchange.reading.raw import Raw, RawBook, RawSheet

WORDS: Final = "Charthouse words"
"""The title of the hidden sheet."""

SHEET, HEADING, WORD = "Sheet", "Heading", "Word"
"""What begins its rows: then comes where something stands, from the sheet on, what it is in English, what is said."""


@dataclass(slots=True)
class _Spoken:
    """What the hidden sheet tells: by what is said, without regard to capitals, what it stands for."""

    sheets: dict[str, str] = field(default_factory=dict)
    headings: dict[tuple[str, str], str] = field(default_factory=dict)  # by sheet
    words: dict[tuple[str, str], dict[str, str]] = field(default_factory=dict)  # by sheet and heading

    def learn(self, row: Sequence[str]) -> None:
        match row:
            case [kind, sheet, said] if kind == SHEET:
                self.sheets[said.casefold()] = sheet
            case [kind, sheet, heading, said] if kind == HEADING:
                self.headings[sheet, said.casefold()] = heading
            case [kind, sheet, heading, word, said] if kind == WORD:
                self.words.setdefault((sheet, heading), {})[said.casefold()] = word

    def sheet(self, raw: RawSheet) -> RawSheet:
        """A sheet with its title, headings and words in English."""
        title = self.sheets.get(raw.title.casefold())
        if title is None or not raw.rows:
            return raw
        (number, heads), *rows = raw.rows
        named = [self.headings.get((title, _folded(cell)), cell) for cell in heads]
        known = [self.words.get((title, str(name)), {}) for name in named]
        english = [
            (line, tuple(_english(place, cell, known) for place, cell in enumerate(cells))) for line, cells in rows
        ]
        return RawSheet(title, ((number, tuple(named)), *english))


def _english(place: int, cell: Raw, known: Sequence[Mapping[str, str]]) -> Raw:
    if not isinstance(cell, str) or place >= len(known) or not known[place]:
        return cell
    return known[place].get(_folded(cell), cell)


def _folded(cell: Raw) -> str:
    return " ".join(str(cell or "").split()).casefold()


def in_english(book: RawBook) -> RawBook:
    """A workbook that comes in, as it would be in English; one that is, as it is."""
    told = book.sheet(WORDS)
    if told is None:
        return book
    spoken = _Spoken()
    for _, cells in told.rows:
        spoken.learn([str(cell) for cell in cells if cell is not None])
    return RawBook(tuple(spoken.sheet(raw) for raw in book.sheets if raw is not told))
