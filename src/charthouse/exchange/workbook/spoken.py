"""A workbook in another language than English: how it is said. How it is read again: `reading.in_english`.

Within the app sheets, headings and the words of closed lists are English. They are said when a workbook is written; a
hidden sheet keeps what stands for what, so that the way back depends on no translation.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Final

from charthouse.domain.kinds import Status
from charthouse.exchange.reading.in_english import HEADING, SHEET, WORD
from charthouse.exchange.wording import UNSAID, Wording
from charthouse.exchange.workbook.sheets import Cell, Column, Sheet
from charthouse.exchange.workbook.vocabularies import words_of

_STATUSES: Final = frozenset(map(str, Status))
_NAMES: Final = re.compile(
    r'"(?P<text>[^"]*)"|\b(?P<table>[A-Z]\w*)(?=\[)|\[(?P<column>[^\[\]#]+)\]|\b(?P<sheet>[A-Z]\w*)!'
)
_PLAIN_NAME: Final = re.compile(r"[^\W\d]\w*")


def said_in(sheet: Sheet, words: Wording) -> Sheet:
    """A sheet with cells, choices and formulas in the language of `words`; its title and headings are still keys."""
    if words.language == UNSAID:
        return sheet
    spoken = [{word: words.say(word) for word in words_of(one, sheet.table)} for one in sheet.columns]
    columns = tuple(_said_column(one, known) for one, known in zip(sheet.columns, spoken, strict=True))
    places = [place for place, known in enumerate(spoken) if known]
    rows = [_said_row(row, places, spoken) for row in sheet.rows] if places else sheet.rows
    formulas = {place: formula_in(formula, words) for place, formula in sheet.formulas.items()}
    return replace(sheet, columns=columns, rows=rows, formulas=formulas)


def shown_in(sheet: Sheet, words: Wording) -> Sheet:
    """A sheet as a reader sees it: its title and headings too."""
    said = said_in(sheet, words)
    columns = tuple(replace(one, title=words.say(one.title)) for one in said.columns)
    return replace(said, title=words.say(sheet.title), columns=columns)


def _said_column(column: Column, known: Mapping[str, str]) -> Column:
    """Wide enough for its words."""
    width = max([column.width, *(len(word) + 1 for word in known.values())])
    return replace(column, width=width, choices=tuple(known.get(choice, choice) for choice in column.choices))


def _said_row(row: Sequence[Cell], places: Iterable[int], spoken: Sequence[Mapping[str, str]]) -> Sequence[Cell]:
    said = list(row)
    for place in places:
        value = said[place]
        if isinstance(value, str):
            said[place] = spoken[place].get(value, value)
    return said


def formula_in(formula: str, words: Wording) -> str:
    """A formula of ours that names tables, headings, sheets and statuses as they are said."""
    if words.language == UNSAID:
        return formula

    def said(found: re.Match[str]) -> str:
        if (text := found["text"]) is not None:
            return f'"{words.say(text) if text in _STATUSES else text}"'
        if found["table"]:
            return table_name(found["table"], words)
        if found["column"]:
            return f"[{words.say(found['column'])}]"
        title = words.say(found["sheet"])
        return f"{title}!" if _PLAIN_NAME.fullmatch(title) else f"'{title}'!"

    return _NAMES.sub(said, formula)


def table_name(title: str, words: Wording) -> str:
    """What formulas call the table of a sheet."""
    return re.sub(r"\W+", "_", words.say(title))


def words_rows(sheets: Iterable[Sheet], words: Wording) -> Iterator[tuple[str, ...]]:
    """The rows of the hidden sheet."""
    for sheet in sheets:
        yield SHEET, sheet.title, words.say(sheet.title)
        for column in sheet.columns:
            yield HEADING, sheet.title, column.title, words.say(column.title)
            for word in words_of(column, sheet.table):
                yield WORD, sheet.title, column.title, word, words.say(word)
