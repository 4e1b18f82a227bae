"""People and units, as lists to choose an owner from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from charthouse.document.document import Document


@dataclass(frozen=True, slots=True)
class PersonRow:
    """`unit` is the unit's id or None."""

    id: str
    name: str
    job: str
    email: str
    unit: str | None


@dataclass(frozen=True, slots=True)
class UnitRow:
    id: str
    parent: str | None
    name: str
    description: str


def people(document: Document) -> tuple[PersonRow, ...]:
    rows = document.rows("SELECT id, name, job, email, unit FROM person ORDER BY position, id")
    return tuple(PersonRow(*row) for row in rows)


def units(document: Document) -> tuple[UnitRow, ...]:
    rows = document.rows("SELECT id, parent, name, description FROM unit ORDER BY position, id")
    return tuple(UnitRow(*row) for row in rows)
