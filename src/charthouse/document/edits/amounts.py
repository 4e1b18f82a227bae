"""How the cells of the resource table are written: amounts in whole units become exact smallest units."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING

from sqlalchemy import select
from sqlalchemy.orm import Session

from charthouse.document.edits.fields import Given, Model, is_id, shown
from charthouse.document.edits.keyed import Filled, Keyed
from charthouse.document.queries.plan import plan_info
from charthouse.domain.amounts import from_minor, resource_digits, to_minor
from charthouse.domain.errors import Refused
from charthouse.domain.kinds import ResourceKind
from charthouse.domain.resource import Allocation, Capacity

if TYPE_CHECKING:
    from charthouse.document.document import Document, Done


def write_amount(document: Document, cells: Keyed[Model], label: str, key: Mapping[str, Given], amount: Given) -> Done:
    """Write an amount given in whole units (euros, FTE) into the cell `key`; None empties it."""
    if amount is None:
        return cells.clear(document, label=label, key=key)
    minor = to_minor(_exact(amount), _digits(document, key["resource"]))
    return cells.write(document, label=label, key=key, values={"amount": minor})


def write_amounts(
    document: Document, cells: Keyed[Model], label: str, key: Sequence[str], rows: Sequence[Mapping[str, Given]]
) -> Done:
    """Write several amounts in one step; a row says the names of `key` and its `amount`, None to empty the cell."""
    digits = {resource: _digits(document, resource) for resource in {row.get("resource") for row in rows}}
    filled: list[Filled] = []
    for row in rows:
        amount = row.get("amount")
        exact = None if amount is None else to_minor(_exact(amount), digits[row.get("resource")])
        place = {name: row.get(name) for name in key}
        filled.append((place, None if exact is None else {"amount": exact}))
    return cells.write_many(document, label=label, cells=filled)


def keep_amounts(session: Session, resources: Sequence[str], before: int, now: int) -> None:
    """Keep what the amounts of `resources` say when their smallest unit changes from `before` to `now` decimals.

    Raises Refused when an amount has more decimals than it may have now.
    """
    if before == now:
        return
    cells: list[Capacity | Allocation] = [
        *session.scalars(select(Capacity).where(Capacity.resource.in_(resources))),
        *session.scalars(select(Allocation).where(Allocation.resource.in_(resources))),
    ]
    for cell in cells:
        cell.amount = to_minor(from_minor(cell.amount, before), now)


def _exact(amount: Given) -> Decimal:
    """The digits as they were typed: a JSON 0.1 is one tenth, not the nearest binary fraction."""
    try:
        exact = Decimal(str(amount)) if not isinstance(amount, bool) else Decimal("NaN")
    except InvalidOperation:
        exact = Decimal("NaN")
    if not exact.is_finite():
        raise Refused("{amount} is not an amount.", amount=shown(amount))
    return exact


def _digits(document: Document, resource: Given) -> int:
    found = document.rows("SELECT kind FROM resource WHERE id = ?", (resource if is_id(resource) else "",))
    if not found:
        raise Refused("There is no resource with the id {resource}.", resource=shown(resource))
    return resource_digits(ResourceKind(found[0][0]), plan_info(document).currency)
