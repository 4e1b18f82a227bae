"""The verbs of rows that stand in one of a few boxes, whose letters are in their code: a SWOT item, a TOWS strategy."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from charthouse.document.edits.fields import Given, Model, find
from charthouse.document.edits.listed import Listed
from charthouse.document.edits.placing import LAST
from charthouse.domain.counting import plural
from charthouse.domain.errors import Refused
from charthouse.domain.sentences import Sentence, said, spelt

if TYPE_CHECKING:
    from charthouse.document.document import Document, Done


_ITEM = spelt("item")


@dataclass(frozen=True)
class Boxed(Listed[Model]):
    """`scope` is the one column that says in which box a row stands. In another box it gets that box's next number.

    `short`: what a row is called where several are counted.
    """

    short: Sentence = _ITEM

    def move(self, document: Document, *, id: str, after: str | None = LAST, **scope: Given) -> Done:
        """Put a row behind `after`, in the given box or (none given) in its own."""
        with document.edit(said("Move {row}", row=self.called(document, id))) as session:
            row = find(session, self.model, id)
            (box,) = self.scope
            before = getattr(row, box)
            there = {name: value for name, value in scope.items() if value is not None}
            super().move(document, id=id, after=after, **there)
            if getattr(row, box) != before and self.numbering is not None:
                counter = self.numbering({box: getattr(row, box)})
                self._assign(session, row, {"number": document.next_number(counter, session)})
        return document.done(id)

    def move_many(self, document: Document, *, ids: Sequence[str], after: str | None = LAST, **scope: Given) -> Done:
        """Put several rows behind `after` in the order given, in one step."""
        with document.group(said("Move {row}", row=self.several(document, ids))):
            for row in ids:
                self.move(document, id=row, after=after, **scope)
                after = row
        return document.done(ids[0])

    def delete_many(self, document: Document, *, ids: Sequence[str]) -> Done:
        """Delete several rows in one step."""
        with document.group(said("Delete {row}", row=self.several(document, ids))):
            for row in ids:
                self.delete(document, id=row)
        return document.done(None)

    def several(self, document: Document, ids: Sequence[str]) -> str:
        """What the label of a step calls several rows: one by its name, more by their number; refuses none."""
        if not ids:
            raise Refused("There is no {noun} to work on.", noun=self.short)
        return self.called(document, ids[0]) if len(ids) == 1 else plural(len(ids), self.short)
