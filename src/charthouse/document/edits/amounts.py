"""How the cells of the resource table are written: amounts in whole units become exact smallest units."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING

from charthouse.document.edits.fields import Given, Model, shown
from charthouse.document.edits.keyed import Keyed
from charthouse.document.queries.plan import plan_info
from charthouse.domain.amounts import resource_digits, to_minor
from charthouse.domain.errors import Refused
from charthouse.domain.kinds import ResourceKind

if TYPE_CHECKING:
    from charthouse.document.document import Document, Done


def write_amount(document: Document, cells: Keyed[Model], label: str, key: Mapping[str, Given], amount: Given) -> Done:
    """Write an amount given in whole units (euros, FTE) into the cell `key`; None empties it."""
    if amount is None:
        return cells.clear(document, label=label, key=key)
    minor = to_minor(_exact(amount), _digits(document, key["resource"]))
    return cells.write(document, label=label, key=key, values={"amount": minor})


def _exact(amount: Given) -> Decimal:
    """The digits as they were typed: a JSON 0.1 is one tenth, not the nearest binary fraction."""
    try:
        exact = Decimal(str(amount)) if not isinstance(amount, bool) else Decimal("NaN")
    except InvalidOperation:
        exact = Decimal("NaN")
    if not exact.is_finite():
        raise Refused(f"{shown(amount)} is not an amount.")
    return exact


def _digits(document: Document, resource: Given) -> int:
    found = document.rows("SELECT kind FROM resource WHERE id = ?", (resource,))
    if not found:
        raise Refused(f"There is no resource with the id {shown(resource)}.")
    return resource_digits(ResourceKind(found[0][0]), plan_info(document).currency)
