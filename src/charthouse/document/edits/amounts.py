"""Verbs of the resource table: what there is (capacity) and what is asked for (allocation)."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING

from charthouse.document.edits.fields import Given, Model, shown
from charthouse.document.edits.keyed import Keyed
from charthouse.document.edits.naming import spoken_name
from charthouse.document.queries.plan import plan_info
from charthouse.domain.amounts import digits_of, to_minor
from charthouse.domain.errors import Refused
from charthouse.domain.initiative import Initiative
from charthouse.domain.kinds import ResourceKind
from charthouse.domain.resource import Allocation, Capacity, Resource

if TYPE_CHECKING:
    from charthouse.document.document import Document, Done

_capacities = Keyed(Capacity, key=("resource", "period"))
_allocations = Keyed(Allocation, key=("initiative", "resource", "period"))


def set_capacity(document: Document, *, resource: str, period: str, amount: Given) -> Done:
    """Say how much of a resource there is in a period, in whole units (euros, FTE); None: not said."""
    label = f"Set capacity {period} of {spoken_name(document, Resource, resource, 'name')}"
    return _write(document, _capacities, label, {"resource": resource, "period": period}, amount)


def set_allocation(document: Document, *, initiative: str, resource: str, period: str, amount: Given) -> Done:
    """Say how much of a resource an initiative asks for in a period, in whole units; None: nothing planned."""
    label = f"Set {period} of {spoken_name(document, Initiative, initiative, 'title')}"
    key: dict[str, Given] = {"initiative": initiative, "resource": resource, "period": period}
    return _write(document, _allocations, label, key, amount)


def _write(document: Document, cells: Keyed[Model], label: str, key: Mapping[str, Given], amount: Given) -> Done:
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
    return digits_of(ResourceKind(found[0][0]), plan_info(document).currency)
