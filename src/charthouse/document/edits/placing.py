"""Where a row stands among its siblings: from "after that one" to an order key; and above itself never."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any

from sqlalchemy import Select, bindparam, select, update
from sqlalchemy.orm import Session

from charthouse.document.edits.fields import Model, noun, table_of
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
    if after == LAST:
        last = session.execute(_last_of(model, tuple(scope)), {**scope, "moving": moving}).first()
        return order.spread(count, last.position if last else None, None)
    columns = table_of(model).columns
    mine = select(columns.id, columns.position).where(
        *(columns[name] == value for name, value in scope.items()), columns.id != moving
    )
    siblings = session.execute(mine.order_by(columns.position, columns.id)).all()
    at = _place([row.id for row in siblings], after)
    before = siblings[at - 1].position if at else None
    behind = siblings[at].position if at < len(siblings) else None
    try:
        found = order.spread(count, before, behind)
    except ValueError:  # two copies gave their rows the same key
        found = []
    if found and all(len(key) <= order.LONGEST for key in found):
        return found
    return _respread(session, model, [row.id for row in siblings], at, count)


def refuse_loop(session: Session, row: Model, parent: str | None) -> None:
    """Refuse a `parent` that is `row` itself or stands below it."""
    model = type(row)
    while parent is not None:
        if parent == row.id:
            raise Refused("{noun:A} cannot stand below itself.", noun=noun(model))
        parent = getattr(session.get(model, parent), "parent", None)


@cache
def _last_of(model: type[Row], scope: tuple[str, ...]) -> Select[str]:
    """The position of the last sibling, put together once: every row that is typed asks for it."""
    columns = table_of(model).columns
    own = (columns[name].is_not_distinct_from(bindparam(name, type_=columns[name].type)) for name in scope)
    return (
        select(columns.position)
        .where(*own, columns.id != bindparam("moving"))
        .order_by(columns.position.desc(), columns.id.desc())
        .limit(1)
    )


def _place(siblings: Sequence[str], after: str | None) -> int:
    if after is None:
        return 0
    if after not in siblings:
        raise Refused("The row to stand after is not among these siblings.")
    return siblings.index(after) + 1


def _respread(session: Session, model: type[Row], siblings: Sequence[str], at: int, count: int) -> list[str]:
    """New keys for all siblings, and those of the gap of `count` places before the one at `at`."""
    made = order.spread(len(siblings) + count, None, None)
    for row, key in zip(siblings, made[:at] + made[at + count :], strict=True):
        session.execute(update(model).where(table_of(model).columns.id == row).values(position=key))
    return made[at : at + count]
