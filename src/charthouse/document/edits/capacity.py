"""The verb of what there is of a resource."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from charthouse.document.edits.amounts import write_amount, write_amounts
from charthouse.document.edits.fields import Given
from charthouse.document.edits.keyed import Keyed
from charthouse.document.edits.naming import spoken_name, spoken_period
from charthouse.domain.resource import Capacity, Resource
from charthouse.domain.sentences import said

if TYPE_CHECKING:
    from charthouse.document.document import Document, Done

_capacities = Keyed(Capacity, key=("resource", "period"))


def set(document: Document, *, resource: str, period: str, amount: Given) -> Done:
    """Say how much of a resource there is in a period, in whole units (euros, FTE); None: not said."""
    row = spoken_name(document, Resource, resource, "name")
    label = said("Set capacity {period} of {row}", period=spoken_period(period), row=row)
    return write_amount(document, _capacities, label, {"resource": resource, "period": period}, amount)


def set_many(document: Document, *, rows: Sequence[Mapping[str, Given]]) -> Done:
    """Set several capacities in one step; each says its `resource`, `period` and `amount`."""
    label = said("Set a capacity") if len(rows) == 1 else said("Set {count} capacities", count=len(rows))
    return write_amounts(document, _capacities, label, _capacities.key, rows)
