"""What one step did, item by item with both values: for the history of a plan and of a single item."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from charthouse.document.journal.step import Change, Op
from charthouse.document.past import Past
from charthouse.document.queries.compare import SILENT, CellChange, What
from charthouse.document.queries.names import NOTHING, Names, field_name

if TYPE_CHECKING:
    from charthouse.document.document import Document

_HOLDERS = {
    "target": "measure", "reading": "measure", "measurement": "measure", "result": "measure",
    "swot_link": "item", "allocation": "initiative", "capacity": "resource", "role": "stakeholder",
}  # fmt: skip
_SECRET = frozenset({"vote"})  # what is on a ballot; that it was entered is told


@dataclass(frozen=True, slots=True)
class StepItem:
    """One row that a step wrote. `place` is where it can be seen now, as (table, row): itself or what it belongs to;
    None where that is gone.
    """

    what: What
    table: str
    row: str
    code: str
    name: str
    cells: tuple[CellChange, ...]
    place: tuple[str, str] | None


def step_items(document: Document, no: int) -> tuple[StepItem, ...]:
    """What step `no` did, in the order in which it was written down. Raises `Unreadable`."""
    past = Past(document.connection, document.model)
    names = Names(document)
    changes = past.lifted(past.store.load(no).step).changes
    return tuple(_item(change, past, names) for change in changes if change.table not in _SECRET)


def _item(change: Change, past: Past, names: Names) -> StepItem:
    table, row = change.key
    shape = past.schema.tables[table]
    cells = []
    was, then = change.before or {}, change.after or {}
    for name in (then or was) if not (shape.timeless or shape.hidden) else ():
        before, after = (names.value(table, row, name, image.get(name)) for image in (was, then))
        if name not in SILENT and before != after:
            figures = (
                names.figure(table, row, name, was.get(name), was),
                names.figure(table, row, name, then.get(name), then),
            )
            private = name in shape.private
            cells.append(CellChange(name, field_name(name), before, after, private=private, figures=figures))
    return StepItem(
        _what(change, bool(cells)), table, row, names.code(table, row), _name(change, names), tuple(cells),
        _place(change, names),
    )  # fmt: skip


def _what(change: Change, has_cells: bool) -> What:
    if change.op is Op.INSERT:
        return What.ADDED
    if change.op is Op.DELETE:
        return What.REMOVED
    return What.CHANGED if has_cells else What.MOVED


def _name(change: Change, names: Names) -> str:
    """As it is called now; of a row that is gone, as it was called then."""
    table, row = change.key
    if names.has(table, row):
        return names.name(table, row)
    naming = names.shape(table).naming
    image = {**(change.after or {}), **(change.before or {})}
    said = str(image.get(naming) or "") if naming else ""
    if said:
        return said
    parts = [names.value(table, row, name, image.get(name)) for name in names.shape(table).foreign]
    return " · ".join(part for part in parts if part != NOTHING)


def _place(change: Change, names: Names) -> tuple[str, str] | None:
    table, row = change.key
    if table in _HOLDERS:
        image = {**(change.before or {}), **(change.after or {})}
        holder = _HOLDERS[table]
        target = names.shape(table).foreign.get(holder)
        found = image.get(holder) or names.cell(table, row, holder)
        return (target, str(found)) if target and found and names.has(target, str(found)) else None
    return (table, row) if names.has(table, row) else None
