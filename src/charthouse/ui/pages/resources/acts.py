"""What can be done to resources and their amounts: each act is one step of the plan and says what it did."""

from __future__ import annotations

from collections.abc import Container, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING

from charthouse.document.queries.resources import ResourceBlock
from charthouse.domain.counting import plural
from charthouse.domain.errors import Refused
from charthouse.domain.kinds import ResourceKind
from charthouse.domain.sentences import said
from charthouse.domain.text import apart
from charthouse.ui.bridge import DocumentBridge
from charthouse.ui.dates import read_year
from charthouse.ui.pages.page import Services
from charthouse.ui.pages.resources.places import Place
from charthouse.ui.pages.resources.words import first_name, first_unit, tr
from charthouse.ui.sentences import in_words
from charthouse.ui.widgets.rowlist.places import shifted

if TYPE_CHECKING:
    from charthouse.document.document import Document, Done


class ResourceActs:
    """Edits resources, capacities and allocations through the bridge."""

    def __init__(self, bridge: DocumentBridge, services: Services) -> None:
        self._bridge, self._services = bridge, services

    def write(self, pairs: Sequence[tuple[Place, Decimal | None]]) -> str:
        """Fill cells as one step; the reason of a refusal, or an empty text."""

        def every(document: Document) -> Done:
            if len(pairs) == 1:
                place, amount = pairs[0]
                return place.write(document, amount)
            with document.group(said("Enter {amounts}", amounts=plural(len(pairs), "amount"))):
                for place, amount in pairs:
                    place.write(document, amount)
            return document.done(None)

        return self._bridge.try_run(every) if pairs else ""

    def add(self, kind: ResourceKind, taken: Container[str]) -> str:
        """Add a resource behind the others, named after its kind and as none of `taken`; its id, empty when refused."""
        from charthouse.document.edits import resource

        done = self._bridge.run(resource.add, name=first_name(kind, taken), kind=kind, unit=first_unit(kind))
        return done.row or "" if done is not None else ""

    def define(self, row: str, field: str, value: object) -> str:
        """Change name, kind or unit; the reason of a refusal, or an empty text."""
        from charthouse.document.edits import resource

        return self._bridge.try_run(resource.set, id=row, **{field: value})

    def state_base_year(self, typed: str) -> str:
        """Say in which year's prices money is stated; the reason of a refusal, or an empty text."""
        from charthouse.document.edits import plan

        try:
            year = read_year(typed)
        except Refused as refusal:
            return in_words(refusal)
        return self._bridge.try_run(plan.set, price_base_year=year)

    def delete(self, block: ResourceBlock) -> bool:
        """Delete a resource with all that was planned of it."""
        from charthouse.document.edits import resource

        if self._bridge.run(resource.delete, id=block.id) is None:
            return False
        sentence = tr("{name} deleted").format(name=apart(block.name))
        self._services.toast(sentence, (self._services.undo_action(),))
        return True

    def shift(self, order: Sequence[str], row: str, by: int) -> bool:
        """Move a resource one place up (−1) or down (+1)."""
        from charthouse.document.edits import resource

        after = shifted(order, [row], by)
        return after is not None and self._bridge.run(resource.move, id=row, after=after or None) is not None
