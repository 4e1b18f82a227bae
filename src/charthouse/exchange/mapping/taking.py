"""A list of another program on its way into a plan: what its columns were said or guessed to be, and its rows."""

from __future__ import annotations

from collections.abc import Sequence

from charthouse.domain.counting import listed
from charthouse.domain.errors import Refused
from charthouse.domain.sentences import Sentence, quoted, said
from charthouse.exchange.mapping.columns import Columns, headings
from charthouse.exchange.mapping.guess import guess, guess_columns
from charthouse.exchange.mapping.kinds import fold
from charthouse.exchange.reading.raw import RawBook, RawSheet


def spoken(book: RawBook, kind: str, said_to_be: Sequence[str]) -> tuple[RawSheet, Columns]:
    """The sheet and its columns, as somebody says in words: `Column=field` for each; the rest is guessed.

    `kind` is empty where that is to be guessed too. A column that is said to be nothing (`Column=`) is not read. Raises
    Refused for what is not there.
    """
    sheet, columns = guess(book)
    if kind and kind != columns.kind:
        columns = guess_columns(sheet, kind)
    heads = [fold(text) for text in headings(sheet, columns.head)]
    for one in said_to_be:
        heading, _, field = one.rpartition("=")
        if fold(heading) not in heads:
            names = listed([quoted(text[:40]) for text in headings(sheet, columns.head) if text])
            raise Refused(
                "There is no column “{column}” in the file; it has {known}.", column=heading[:60], known=names
            )
        key = ""
        if field.strip():
            target = columns.of.target(field)
            if target is None:
                names = listed([quoted(target.key) for target in columns.of.targets])
                raise Refused("“{field}” is nothing that a column can be; name {known}.", field=field[:60], known=names)
            key = target.key
            columns = columns if target.dated else columns.without(key)
        columns = columns.with_target(heads.index(fold(heading)), key)
    return sheet, columns


def told(sheet: RawSheet, columns: Columns) -> Sentence:
    """What the file was read as, and its columns by what they became."""
    heads = headings(sheet, columns.head)
    read = [
        said("{column} as {target}", column=quoted(heads[place] or str(place + 1)), target=target.name)
        for place in range(len(heads))
        if (target := columns.target(place)) is not None
    ]
    return said("Read as a list of {kind}: {columns}.", kind=columns.of.name, columns=listed(read))
