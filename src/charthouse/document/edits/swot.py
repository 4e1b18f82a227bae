"""Verbs of the SWOT grid."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from charthouse.document.edits import ballot, tows
from charthouse.document.edits.boxed import Boxed
from charthouse.document.edits.fields import Given, find
from charthouse.document.edits.keyed import Keyed
from charthouse.document.edits.naming import objective_code, quoted
from charthouse.document.edits.placing import LAST
from charthouse.domain.errors import Refused
from charthouse.domain.sentences import said, spelt
from charthouse.domain.swot import SwotItem, SwotLink
from charthouse.domain.text import NOTE_LIMIT, clean, overlong
from charthouse.domain.tows import TowsSource

if TYPE_CHECKING:
    from charthouse.document.document import Document, Done

_TEXTS = ("text", "evidence", "note")


def _counter(values: Mapping[str, Any]) -> str:
    return f"swot:{values['quadrant']}"


_items = Boxed(SwotItem, name="text", scope=("quadrant",), numbering=_counter)
links = Keyed(SwotLink, key=("item", "objective"))
add, set, move, delete = _items.add, _items.set, _items.move, _items.delete
set_many, add_rows = _items.set_many, _items.add_many
move_many, delete_many = _items.move_many, _items.delete_many


def add_many(document: Document, *, quadrant: str, texts: Sequence[str], after: str | None = LAST) -> Done:
    """Add an item for each text, in one step."""
    return _items.add_many(document, rows=[{"quadrant": quadrant, "text": text} for text in texts], after=after)


def duplicate(document: Document, *, ids: Sequence[str]) -> Done:
    """Say several items of one quadrant again, behind the last of them; what was made of them stays with the first."""
    with document.group(said("Duplicate {row}", row=_items.several(document, ids))), document.edit("") as session:
        found = [find(session, SwotItem, item) for item in ids]
        rows = [{"quadrant": one.quadrant, **{name: getattr(one, name) for name in _TEXTS}} for one in found]
        done = _items.add_many(document, rows=rows, after=ids[-1])
    return document.done(done.row)


def star_many(document: Document, *, ids: Sequence[str], starred: bool) -> Done:
    """Set or take the star of several items in one step."""
    row = _items.several(document, ids)
    with document.group(said("Star {row}" if starred else "Take the star of {row}", row=row)):
        for item in ids:
            set(document, id=item, starred=starred)
    return document.done(ids[0])


def join(document: Document, *, ids: Sequence[str]) -> Done:
    """Make one item of several, for a text that was pasted line by line: the first keeps its code and says it all."""
    with document.group(said("Join {row}", row=_items.several(document, ids))), document.edit("") as session:
        first, *others = [find(session, SwotItem, item) for item in ids]
        set(document, id=first.id, text=" ".join(item.text for item in [first, *others]))
        for item in others:
            delete(document, id=item.id)
    return document.done(first.id)


def merge(document: Document, *, id: str, others: Sequence[str]) -> Done:
    """Let one item stand for others that say the same: `id` keeps its code, says all their texts, and has their links.

    Their votes count for it too (`ballot.take_over`). What they say is put below, line by line, without what is there
    already; a star of any of them is a star.
    """
    gone = [other for other in dict.fromkeys(others) if other != id]
    if not gone:
        raise Refused("There is no other item to merge.")
    merged = said("Merge {text} into {row}", text=_items.several(document, gone), row=_items.called(document, id))
    with document.group(merged), document.edit("") as session:
        kept = find(session, SwotItem, id)
        found = [find(session, SwotItem, other) for other in gone]
        texts = {name: _together([getattr(kept, name), *(getattr(one, name) for one in found)]) for name in _TEXTS}
        set(document, id=id, **texts, starred=kept.starred or any(one.starred for one in found))
        for other in gone:
            _take_over(document, session, other, id)
            delete(document, id=other)
    return document.done(id)


def merge_text(document: Document, *, id: str, text: str) -> Done:
    """Put what somebody just said into an item that says nearly the same."""
    with document.edit(said("Merge {text} into {row}", text=quoted(text), row=_items.called(document, id))) as session:
        set(document, id=id, text=_together([find(session, SwotItem, id).text, text]))
    return document.done(id)


def link(document: Document, *, item: str, objective: str) -> Done:
    """Say that an objective answers an item."""
    label = said("Link {one} and {other}", **_called(document, item, objective))
    return links.write(document, label=label, key=_pair(item, objective), values={})


def unlink(document: Document, *, item: str, objective: str) -> Done:
    label = said("Unlink {one} and {other}", **_called(document, item, objective))
    return links.clear(document, label=label, key=_pair(item, objective))


def _together(said: Sequence[str]) -> str:
    """Several texts as one, each line once."""
    lines: dict[str, str] = {}
    for text in said:
        for line in clean(text).splitlines():
            lines.setdefault(line.strip().casefold(), line.strip())
    whole = "\n".join(filter(None, lines.values()))
    if overlong(whole, NOTE_LIMIT):
        raise Refused("Together they are longer than an item may be.")
    return whole


def _take_over(document: Document, session: Session, gone: str, kept: str) -> None:
    """Give the links and the votes of one item to another."""
    for answered in session.scalars(select(SwotLink.objective).where(SwotLink.item == gone)).all():
        link(document, item=kept, objective=answered)
    for strategy in session.scalars(select(TowsSource.strategy).where(TowsSource.item == gone)).all():
        tows.cite(document, strategy=strategy, item=kept)
    ballot.take_over(session, gone, kept)


def _pair(item: str, objective: str) -> dict[str, Given]:
    return {"item": item, "objective": objective}


def _called(document: Document, item: str, objective: str) -> dict[str, str]:
    """What the label of a step calls the two."""
    return {
        "one": _items.called(document, item),
        "other": objective_code(document, objective) or spelt("objective"),
    }
