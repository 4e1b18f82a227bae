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
    """All units in reading order: a unit, then those below it."""
    below: dict[str | None, list[UnitRow]] = {}
    for row in document.rows("SELECT id, parent, name, description FROM unit ORDER BY position, id"):
        below.setdefault(row[1], []).append(UnitRow(*row))
    found: list[UnitRow] = []
    stack = below.get(None, [])[::-1]
    while stack:
        found.append(stack.pop())
        stack += reversed(below.get(found[-1].id, []))
    return tuple(found)


@dataclass(frozen=True, slots=True)
class Holding:
    """What somebody owns, in numbers."""

    objectives: int = 0
    measures: int = 0
    initiatives: int = 0

    @property
    def total(self) -> int:
        return self.objectives + self.measures + self.initiatives


def holdings(document: Document) -> dict[str, Holding]:
    """What every person owns, by the person's id; nobody without anything is in it."""
    counts: dict[str, dict[str, int]] = {}
    for table in ("objective", "measure", "initiative"):
        owned = document.rows(f"SELECT owner, count(*) FROM {table} WHERE owner IS NOT NULL GROUP BY owner")
        for owner, count in owned:
            counts.setdefault(owner, {})[f"{table}s"] = count
    return {owner: Holding(**own) for owner, own in counts.items()}
