"""The verb of every noun that is a cell of a table: set. A cell is known by its key, never by a place."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Generic

from charthouse.document.edits.fields import Given, Model, a_row, coerce_all
from charthouse.domain.errors import Refused
from charthouse.domain.ids import key_id

if TYPE_CHECKING:
    from charthouse.document.document import Document, Done


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
            cell = session.get(self.model, row)
            made = coerce_all(session, self.model, values)
            if cell is None:
                cell = self.model(id=row, **place, **made)
                session.add(cell)
            for name, value in made.items():
                setattr(cell, name, value)
            if self.check:
                self.check(cell)
        return document.done(row)

    def clear(
        self, document: Document, *, label: str, key: Mapping[str, Given], values: Mapping[str, Given] | None = None
    ) -> Done:
        """Empty the cell `key`; an empty cell stays empty without a step. `values` go with it, but must be sound."""
        with document.edit(label) as session:
            row = self._id(coerce_all(session, self.model, key))
            coerce_all(session, self.model, values or {})
            cell = session.get(self.model, row)
            if cell is not None:
                session.delete(cell)
        return document.done(row)

    def _id(self, place: Mapping[str, Any]) -> str:
        if any(place.get(column) in (None, "") for column in self.key):
            raise Refused(f"{a_row(self.model)} needs {' and '.join(self.key)}.")
        return key_id(str(self.model.__tablename__), *(place[column] for column in self.key))
