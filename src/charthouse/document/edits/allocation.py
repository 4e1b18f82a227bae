"""The verb of what an initiative asks for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from charthouse.document.edits.amounts import write_amount, write_amounts
from charthouse.document.edits.fields import Given
from charthouse.document.edits.keyed import Keyed
from charthouse.document.edits.naming import spoken_name, spoken_period
from charthouse.domain.initiative import Initiative
from charthouse.domain.resource import Allocation
from charthouse.domain.sentences import said

if TYPE_CHECKING:
    from charthouse.document.document import Document, Done

allocations = Keyed(Allocation, key=("initiative", "resource", "period"))


def set(document: Document, *, initiative: str, resource: str, period: str, amount: Given) -> Done:
    """Say how much of a resource an initiative asks for in a period, in whole units; None: nothing planned."""
    row = spoken_name(document, Initiative, initiative, "title")
    label = said("Set {period} of {row}", period=spoken_period(period), row=row)
    key: dict[str, Given] = {"initiative": initiative, "resource": resource, "period": period}
    return write_amount(document, allocations, label, key, amount)


def set_many(document: Document, *, rows: Sequence[Mapping[str, Given]]) -> Done:
    """Set several allocations in one step; each says its `initiative`, `resource`, `period` and `amount`."""
    label = said("Set an allocation") if len(rows) == 1 else said("Set {count} allocations", count=len(rows))
    return write_amounts(document, allocations, label, allocations.key, rows)
