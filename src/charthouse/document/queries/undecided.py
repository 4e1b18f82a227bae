"""What pages say of cells that several people wrote: which items wait for a decision. Cheap where nothing does."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from charthouse.document.document import Document


@dataclass(frozen=True, slots=True)
class Undecided:
    """One item with open cells; `fields` in words."""

    row: str
    called: str
    fields: tuple[str, ...]


def undecided(document: Document, tables: Collection[str]) -> tuple[Undecided, ...]:
    """The items of `tables` in which something is open, in the order of their codes."""
    open_cells = document.rows("SELECT tbl, row, field FROM conflict ORDER BY tbl, row, field")
    found = [cell for cell in open_cells if cell[0] in tables]
    if not found:
        return ()
    from charthouse.document.queries.names import Names, field_name

    names = Names(document)
    fields: dict[tuple[str, str], list[str]] = {}
    for table, row, name in found:
        fields.setdefault((table, row), []).append(field_name(name))
    items = [Undecided(row, names.called(table, row), tuple(words)) for (table, row), words in fields.items()]
    return tuple(sorted(items, key=lambda one: (one.called, one.row)))


def steps_of(document: Document, row: str) -> int:
    """How many steps changed a row."""
    return int(document.rows("SELECT count(DISTINCT step) FROM change WHERE row = ?", (row,))[0][0])
