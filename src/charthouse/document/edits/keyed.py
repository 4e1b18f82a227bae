"""The verb of every noun that is a cell of a table: set. A cell is known by its key, never by a place."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Generic

from sqlalchemy.orm import Session

from charthouse.document.edits.fields import Given, Model, Seen, coerce_all, find_all, noun
from charthouse.domain.counting import listed
from charthouse.domain.errors import Refused
from charthouse.domain.ids import key_id
from charthouse.domain.sentences import spelt

if TYPE_CHECKING:
    from charthouse.document.document import Document, Done

Filled = tuple[Mapping[str, Given], Mapping[str, Given] | None]


@dataclass(frozen=True)
class Keyed(Generic[Model]):
    """How the cells of one table are written.

    `key`: the columns that say which cell it is, in order. `check` refuses a cell that does not hold together.
    """

    model: type[Model]
    key: tuple[str, ...]
    check: Callable[[Model], None] | None = None

    def write(self, document: Document, *, label: str, key: Mapping[str, Given], values: Mapping[str, Given]) -> Done:
        """Fill the cell `key` with `values`; fields not given keep what the cell holds."""
        with document.edit(label) as session:
            place = coerce_all(session, self.model, key)
            row = self._id(place)
            self._fill(session, session.get(self.model, row), place, coerce_all(session, self.model, values))
        return document.done(row)

    def write_many(self, document: Document, *, label: str, cells: Sequence[Filled]) -> Done:
        """Fill several cells in one step, each a key with its values; a cell whose values are None is emptied."""
        with document.edit(label) as session:
            seen = Seen()
            places = [coerce_all(session, self.model, key, seen) for key, _ in cells]
            ids = [self._id(place) for place in places]
            there: dict[str, Model | None] = {**find_all(session, self.model, ids)}
            for row, place, (_, values) in zip(ids, places, cells, strict=True):
                if values is None:
                    self._empty(session, there.get(row))
                    there[row] = None
                else:
                    made = coerce_all(session, self.model, values, seen)
                    there[row] = self._fill(session, there.get(row), place, made)
        return document.done(None)

    def clear(
        self, document: Document, *, label: str, key: Mapping[str, Given], values: Mapping[str, Given] | None = None
    ) -> Done:
        """Empty the cell `key`; an empty cell stays empty without a step. `values` go with it, but must be sound."""
        with document.edit(label) as session:
            row = self._id(coerce_all(session, self.model, key))
            coerce_all(session, self.model, values or {})
            self._empty(session, session.get(self.model, row))
        return document.done(row)

    def make(self, place: Mapping[str, Any], values: Mapping[str, Any]) -> Model:
        """A filled cell of its own, not yet in the plan."""
        cell = self.model(id=self._id(place), **place, **values)
        if self.check:
            self.check(cell)
        return cell

    def _fill(self, session: Session, cell: Model | None, place: Mapping[str, Any], values: Mapping[str, Any]) -> Model:
        if cell is None:
            cell = self.make(place, values)
            session.add(cell)
            return cell
        for name, value in values.items():
            setattr(cell, name, value)
        if self.check:
            self.check(cell)
        return cell

    def _empty(self, session: Session, cell: Model | None) -> None:
        if cell is not None:
            session.delete(cell)
            session.flush()  # the same cell may be filled again

    def _id(self, place: Mapping[str, Any]) -> str:
        if any(place.get(column) in (None, "") for column in self.key):
            raise Refused(
                "{noun:A} needs {fields}.", noun=noun(self.model), fields=listed([spelt(name) for name in self.key])
            )
        return key_id(str(self.model.__tablename__), *(place[column] for column in self.key))
