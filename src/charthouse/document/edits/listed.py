"""The verbs of every noun whose rows stand in an order: add, set, move, delete.

A noun's module makes one `Listed` and names its verbs; what is special to a noun it passes in or writes itself.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import MISSING, dataclass, fields
from functools import cache
from typing import TYPE_CHECKING, Any, Generic

from sqlalchemy.orm import Session

from charthouse.document.edits.fields import (
    Given,
    Model,
    Names,
    Seen,
    coerce_all,
    find,
    find_all,
    in_words,
    noun,
    table_of,
)
from charthouse.document.edits.naming import quoted, spoken_name
from charthouse.document.edits.placing import LAST, keys
from charthouse.domain.base import Row
from charthouse.domain.counting import listed, plural
from charthouse.domain.errors import Refused
from charthouse.domain.sentences import Sentence, said, spelt

if TYPE_CHECKING:
    from charthouse.document.document import Document, Done

Check = Callable[[Session, Any, Names], None]
"""Refuses a row that does not hold together, or completes it; gets the row and the names that were given."""


@dataclass(frozen=True)
class Listed(Generic[Model]):
    """How rows of one table are added, changed, moved and deleted.

    `name`: the column that holds what people call the row; it may not become empty.
    `scope`: the columns that say whose sibling a row is (the parent, the quadrant …).
    `numbering`: for rows with a code of their own (K7): the counter that gives its number, by the row's values.
    Numbers are given once and never again.
    """

    model: type[Model]
    name: str
    scope: tuple[str, ...] = ()
    numbering: Callable[[Mapping[str, Any]], str] | None = None
    check: Check | None = None

    def add(self, document: Document, *, after: str | None = LAST, **fields: Given) -> Done:
        """Add one row behind the sibling `after` (LAST: at the end; None: at the start)."""
        return self.add_many(document, rows=[fields], after=after)

    def add_many(self, document: Document, *, rows: Sequence[Mapping[str, Given]], after: str | None = LAST) -> Done:
        """Add rows that stand together, in one step; what decides their place (`scope`) is the same for all."""
        if not rows:
            raise Refused("There is no {noun} to add.", noun=noun(self.model))
        with document.edit(self.add_label(rows)) as session:
            seen = Seen()
            made = [coerce_all(session, self.model, row, seen) for row in rows]
            scope = self._one_scope(made)
            positions = keys(session, self.model, scope, after, len(made))
            added = []
            for values, position in zip(made, positions, strict=True):
                whole = {**scope, **values, "position": position}
                if self.numbering:
                    whole["number"] = document.next_number(self.numbering(whole), session)
                added.append(self.make(session, whole, frozenset(values)))
            session.add_all(added)
        return document.done(added[0].id if len(added) == 1 else None, tuple(row.id for row in added))

    def set(self, document: Document, *, id: str, **fields: Given) -> Done:
        """Change the given fields of a row. Fields that decide its place are changed by `move`."""
        self._refuse_scope(fields)
        with document.edit(self._change_label(document, [{"id": id, **fields}])) as session:
            row = find(session, self.model, id)
            self._assign(session, row, coerce_all(session, self.model, fields))
        return document.done(id)

    def set_many(self, document: Document, *, rows: Sequence[Mapping[str, Given]]) -> Done:
        """Change fields of several rows, each named by its `id`, in one step."""
        if not rows:
            raise Refused("There is no {noun} to change.", noun=noun(self.model))
        with document.edit(self._change_label(document, rows)) as session:
            found = find_all(session, self.model, [str(row.get("id")) for row in rows])
            seen = Seen()
            for row in rows:
                fields = {name: value for name, value in row.items() if name != "id"}
                self._refuse_scope(fields)
                there = found.get(str(row.get("id"))) or find(session, self.model, row.get("id"))
                self._assign(session, there, coerce_all(session, self.model, fields, seen))
        return document.done(None)

    def move(self, document: Document, *, id: str, after: str | None = LAST, **scope: Given) -> Done:
        """Put a row behind the sibling `after`, elsewhere when a field of its scope is given."""
        with document.edit(said("Move {row}", row=self.called(document, id))) as session:
            row = find(session, self.model, id)
            for name in scope:
                if name not in self.scope:
                    raise Refused(
                        "{noun:A} has no field {name} to be moved by.", noun=noun(self.model), name=quoted(name)
                    )
            given = coerce_all(session, self.model, scope)
            place = {column: given.get(column, getattr(row, column)) for column in self.scope}
            position = keys(session, self.model, place, after, moving=id)[0]
            self._assign(session, row, {**place, "position": position})
        return document.done(id)

    def delete(self, document: Document, *, id: str) -> Done:
        """Delete a row and what hangs on it."""
        with document.edit(said("Delete {row}", row=self.called(document, id))) as session:
            session.delete(find(session, self.model, id))
        return document.done(id)

    def called(self, document: Document, id: str) -> str:
        """The row's code or quoted name, for a label."""
        return spoken_name(document, self.model, id, self.name)

    def _refuse_scope(self, fields: Mapping[str, Given]) -> None:
        for column in self.scope:
            if column in fields:
                raise Refused(
                    "The {field} of {noun:a} is changed by moving it.", field=spelt(column), noun=noun(self.model)
                )

    def _one_scope(self, made: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
        scope = {column: made[0].get(column) for column in self.scope}
        if any(row.get(column) != place for row in made for column, place in scope.items()):
            raise Refused(
                "Rows that are added together have one {fields}.", fields=listed([spelt(name) for name in self.scope])
            )
        return scope

    def _change_label(self, document: Document, rows: Sequence[Mapping[str, Given]]) -> Sentence:
        if len(rows) > 1:
            return said("Change {rows}", rows=plural(len(rows), noun(self.model)))
        fields = in_words(name for name in rows[0] if name != "id")
        return said("Change {fields} of {row}", fields=fields, row=self.called(document, str(rows[0].get("id"))))

    def add_label(self, rows: Sequence[Mapping[str, Given]]) -> Sentence:
        """The name of a step that adds these rows."""
        if len(rows) > 1:
            return said("Add {rows}", rows=plural(len(rows), noun(self.model)))
        return said("Add {noun} {name}", noun=noun(self.model), name=quoted(rows[0].get(self.name, "")))

    def make(self, session: Session, values: Mapping[str, Any], given: Names) -> Model:
        """A row of its own that holds together, not yet in the plan; what is missing is refused by name."""
        missing = next((name for name in _required(self.model) if values.get(name) is None), None)
        if missing is not None:
            raise Refused("{noun:A} needs {field:a}.", noun=noun(self.model), field=spelt(missing))
        return self._checked(session, self.model(**values), given)

    def _assign(self, session: Session, row: Model, values: Mapping[str, Any]) -> None:
        for name, value in values.items():
            setattr(row, name, value)
        self._checked(session, row, frozenset(values))

    def _checked(self, session: Session, row: Model, given: Names) -> Model:
        if not getattr(row, self.name):
            raise Refused("{noun:A} needs {field:a}.", noun=noun(self.model), field=spelt(self.name))
        if self.check:
            self.check(session, row, given)
        return row


@cache
def _required(model: type[Row]) -> tuple[str, ...]:
    """The columns that nothing fills in, in their order."""
    given = {one.name for one in fields(model) if one.default is MISSING and one.default_factory is MISSING}
    return tuple(column.name for column in table_of(model).columns if not column.nullable and column.name in given)
