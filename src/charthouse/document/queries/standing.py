"""What a plan holds now in cells that a merge would leave to be decided: whose value is ours."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from charthouse.document.journal.step import Value
from charthouse.document.queries.conflicts import Conflict

if TYPE_CHECKING:
    from charthouse.document.document import Document


def ours(document: Document, conflicts: Iterable[Conflict]) -> Mapping[tuple[str, str, str], int]:
    """By (table, row, field) which of the values said is the one that `document` shows; absent where none is."""
    found = {}
    for one in conflicts:
        values = [said.value for said in one.said]
        shown = _shown(document, one)
        if shown in values:
            found[one.table, one.row, one.field] = values.index(shown)
    return found


def _shown(document: Document, conflict: Conflict) -> Value:
    columns = [name for (name,) in document.rows("SELECT name FROM pragma_table_info(?)", (conflict.table,))]
    rows = document.rows(f'SELECT * FROM "{conflict.table}" WHERE id = ?', (conflict.row,)) if columns else []
    value: Value = rows[0][columns.index(conflict.field)] if rows else None
    return value
