"""Where a row stands among its siblings: from "after that one" to an order key."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from charthouse.domain import order
from charthouse.domain.base import Row
from charthouse.domain.errors import Refused

LAST = "last"  # after=LAST: behind all siblings; after=None: before them; after=ID: behind that one


def keys(
    session: Session, model: type[Row], scope: Mapping[str, Any], after: str | None, count: int = 1, moving: str = ""
) -> list[str]:
    """Order keys for `count` rows that are to stand together after the sibling `after` within `scope`.

    `moving`: the id of a row that is being moved and so does not count as a sibling.
    """
    table = model.__table__
    siblings = session.execute(
        select(table.c.id, table.c.position)
        .where(*(table.c[name] == value for name, value in scope.items()), table.c.id != moving)
        .order_by(table.c.position, table.c.id)
    ).all()
    before, behind = _gap([(row[0], row[1]) for row in siblings], after)
    return [order.between(before, behind)] if count == 1 else order.spread(count, before, behind)


def _gap(siblings: list[tuple[str, str]], after: str | None) -> tuple[str | None, str | None]:
    if after is None:
        return None, siblings[0][1] if siblings else None
    if after == LAST:
        return siblings[-1][1] if siblings else None, None
    for index, (row, position) in enumerate(siblings):
        if row == after:
            return position, siblings[index + 1][1] if index + 1 < len(siblings) else None
    raise Refused("The row to stand after is not among these siblings.")
