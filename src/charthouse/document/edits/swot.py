"""Verbs of the SWOT grid."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from charthouse.document.edits.fields import Given, coerce, find, table_of
from charthouse.document.edits.keyed import Keyed
from charthouse.document.edits.listed import Listed
from charthouse.document.edits.naming import objective_code
from charthouse.document.edits.placing import LAST
from charthouse.domain.errors import Refused
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


def move_many(document: Document, *, ids: Sequence[str], after: str | None = LAST, quadrant: Given = None) -> Done:
    """Put several items behind `after` in the order given, in one step."""
    with document.group(_many(document, "Move", ids)):
        for item in ids:
            move(document, id=item, after=after, quadrant=quadrant)
            after = item
    return document.done(ids[0])


def delete_many(document: Document, *, ids: Sequence[str]) -> Done:
    """Delete several items in one step."""
    with document.group(_many(document, "Delete", ids)):
        for item in ids:
            delete(document, id=item)
    return document.done(None)


def star_many(document: Document, *, ids: Sequence[str], starred: bool) -> Done:
    """Set or take the star of several items in one step."""
    with document.group(_many(document, "Star" if starred else "Take the star of", ids)):
        for item in ids:
            set(document, id=item, starred=starred)
    return document.done(ids[0])


def join(document: Document, *, ids: Sequence[str]) -> Done:
    """Make one item of several, for a text that was pasted line by line: the first keeps its code and says it all."""
    with document.group(_many(document, "Join", ids)), document.edit("") as session:
        first, *others = [find(session, SwotItem, item) for item in ids]
        set(document, id=first.id, text=" ".join(item.text for item in [first, *others]))
        for item in others:
            delete(document, id=item.id)
    return document.done(first.id)


def link(document: Document, *, item: str, objective: str) -> Done:
    """Say that an objective answers an item."""
    return _links.write(
        document, label=_label(document, "Link", item, objective), key=_pair(item, objective), values={}
    )


def unlink(document: Document, *, item: str, objective: str) -> Done:
    return _links.clear(document, label=_label(document, "Unlink", item, objective), key=_pair(item, objective))


def _many(document: Document, verb: str, ids: Sequence[str]) -> str:
    """The label of a step about several items; refuses none."""
    if not ids:
        raise Refused("There is no item to work on.")
    return f"{verb} {_items.called(document, ids[0]) if len(ids) == 1 else f'{len(ids)} items'}"


def _pair(item: str, objective: str) -> dict[str, Given]:
    return {"item": item, "objective": objective}


def _label(document: Document, verb: str, item: str, objective: str) -> str:
    return f"{verb} {_items.called(document, item)} and {objective_code(document, objective) or 'objective'}"
