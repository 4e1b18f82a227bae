"""Whether a file says by its own headings what is in it, or somebody has to say it."""

from __future__ import annotations

from collections.abc import Sequence

from charthouse.exchange.mapping.kinds import KINDS
from charthouse.exchange.reading.raw import RawBook, RawSheet
from charthouse.exchange.workbook.incoming import heads_of, meant, needed
from charthouse.exchange.workbook.origin import HIDDEN
from charthouse.exchange.workbook.sheets import Sheet


def speaks_for_itself(book: RawBook, known: Sequence[Sheet]) -> bool:
    """Whether the app made the file, or all of its headings are those of the app."""
    if is_made_here(book):
        return True
    ours = [sheet for sheet in known if sheet.table]
    found = [like for sheet in book.sheets for like in _named(sheet, ours)]
    if len(book.sheets) != 1:
        return bool(found)
    [only] = book.sheets
    found = found or meant(only, ours)
    if not found:
        return False
    mappable = {kind.sheet for kind in KINDS.values()}
    heads = {column.title.casefold() for column in found[0].columns}
    return found[0].title not in mappable or heads_of(only) <= heads


def is_made_here(book: RawBook) -> bool:
    """Whether the app made the file."""
    return book.sheet(HIDDEN) is not None


def _named(sheet: RawSheet, ours: Sequence[Sheet]) -> list[Sheet]:
    """The app's sheet of that name, where its rows can be told apart."""
    heads = heads_of(sheet)
    return [
        like
        for like in ours
        if like.title.casefold() == sheet.title.casefold()
        and ("code" in heads or all(title.casefold() in heads for title in needed(like)))
    ]
