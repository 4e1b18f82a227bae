"""Verbs of the SWOT grid."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from charthouse.document.edits.fields import Given, coerce, find, table_of
from charthouse.document.edits.keyed import Keyed
from charthouse.document.edits.listed import Listed
from charthouse.document.edits.naming import objective_code
from charthouse.document.edits.placing import LAST
from charthouse.domain.kinds import Quadrant
from charthouse.domain.swot import SwotItem, SwotLink

if TYPE_CHECKING:
    from charthouse.document.document import Document, Done


def _counter(values: Mapping[str, Any]) -> str:
    return f"swot:{values['quadrant']}"


_items = Listed(SwotItem, name="text", scope=("quadrant",), numbering=_counter)
_links = Keyed(SwotLink, key=("item", "objective"))
add, set, delete = _items.add, _items.set, _items.delete


def add_many(document: Document, *, quadrant: str, texts: Sequence[str], after: str | None = LAST) -> Done:
    """Add an item for each text, in one step."""
    return _items.add_many(document, rows=[{"quadrant": quadrant, "text": text} for text in texts], after=after)


def move(document: Document, *, id: str, after: str | None = LAST, quadrant: Given = None) -> Done:
    """Put an item behind `after`; in another quadrant it gets that quadrant's next number."""
    with document.group(f"Move {_items.called(document, id)}"), document.edit("") as session:
        item = find(session, SwotItem, id)
        before = item.quadrant
        there = coerce(session, table_of(SwotItem).columns["quadrant"], quadrant) if quadrant else before
        _items.move(document, id=id, after=after, quadrant=there)
        if there != before:
            item.number = document.next_number(f"swot:{Quadrant(there)}", session)
    return document.done(id)


def link(document: Document, *, item: str, objective: str) -> Done:
    """Say that an objective answers an item."""
    return _links.write(
        document, label=_label(document, "Link", item, objective), key=_pair(item, objective), values={}
    )


def unlink(document: Document, *, item: str, objective: str) -> Done:
    return _links.clear(document, label=_label(document, "Unlink", item, objective), key=_pair(item, objective))


def _pair(item: str, objective: str) -> dict[str, Given]:
    return {"item": item, "objective": objective}


def _label(document: Document, verb: str, item: str, objective: str) -> str:
    return f"{verb} {_items.called(document, item)} and {objective_code(document, objective) or 'objective'}"
