"""Where a row stands among its siblings: from "after that one" to an order key; and above itself never."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import update
from sqlalchemy.orm import Session

from charthouse.document.edits.fields import Model, is_id, noun, rows_in, table_of
from charthouse.domain import order
from charthouse.domain.base import Row
from charthouse.domain.errors import Refused

LAST = "last"  # after=LAST: behind all siblings; after=None: before them; after=ID: behind that one


def keys(
    session: Session, model: type[Row], scope: Mapping[str, Any], after: str | None, count: int = 1, moving: str = ""
) -> list[str]:
    """Order keys for `count` rows that are to stand together after the sibling `after` within `scope`.

    `moving`: the id of a row that is being moved and so does not count as a sibling. Where there is no room left
    between two siblings, all of them get new keys.
    """
    before, behind = _neighbours(session, model, scope, after, moving)
    try:
        found = order.spread(count, before, behind)
    except ValueError:  # two copies gave their rows the same key
        found = []
    if found and all(len(key) <= order.LONGEST for key in found):
        return found
    return _respread(session, model, scope, after, count, moving)


def refuse_loop(session: Session, row: Model, parent: str | None) -> None:
    """Refuse a `parent` that is `row` itself or stands below it; below a new row there is nothing."""
    if row not in session:
        return
    model = type(row)
    while parent is not None:
        if parent == row.id:
            raise Refused("{noun:A} cannot stand below itself.", noun=noun(model))
        parent = getattr(session.get(model, parent), "parent", None)


def _neighbours(
    session: Session, model: type[Row], scope: Mapping[str, Any], after: str | None, moving: str
) -> tuple[str | None, str | None]:
    """The keys of the siblings before and behind that place; None at an end. Only those two rows are read."""
    mine = (*scope.values(), moving)
    if after == LAST:
        last = rows_in(session, f"{_siblings(model, scope)} ORDER BY position DESC, id DESC LIMIT 1", mine)
        return (last[0][0] if last else None), None
    if after is None:
        first = rows_in(session, f"{_siblings(model, scope)} ORDER BY position, id LIMIT 1", mine)
        return None, (first[0][0] if first else None)
    onward = f"(position, id) >= (SELECT position, id FROM {table_of(model).name} WHERE id = ?)"
    ask = f"{_siblings(model, scope)} AND {onward} ORDER BY position, id LIMIT 2"
    found = rows_in(session, ask, (*mine, after)) if is_id(after) else ()
    if not found or found[0][1] != after:
        raise Refused("The row to stand after is not among these siblings.")
    return found[0][0], (found[1][0] if len(found) > 1 else None)


def _siblings(model: type[Row], scope: Iterable[str]) -> str:
    own = "".join(f"{name} IS ? AND " for name in scope)
    return f"SELECT position, id FROM {table_of(model).name} WHERE {own}id <> ?"


def _respread(
    session: Session, model: type[Row], scope: Mapping[str, Any], after: str | None, count: int, moving: str
) -> list[str]:
    """New keys for all siblings; those of the `count` places behind `after`."""
    ask = f"{_siblings(model, scope)} ORDER BY position, id"
    siblings = [row for _, row in rows_in(session, ask, (*scope.values(), moving))]
    at = len(siblings) if after == LAST else 0 if after is None else siblings.index(after) + 1
    made = order.spread(len(siblings) + count, None, None)
    for row, key in zip(siblings, made[:at] + made[at + count :], strict=True):
        session.execute(update(model).where(table_of(model).columns.id == row).values(position=key))
    return made[at : at + count]
