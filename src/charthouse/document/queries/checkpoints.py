"""The moments of the plan that people gave a name."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from charthouse.document.document import Document


@dataclass(frozen=True, slots=True)
class NamedMoment:
    """`number`: 1 for the first one that the plan has."""

    number: int
    name: str


def last_checkpoint(document: Document) -> NamedMoment | None:
    """The newest one; None while there is none."""
    found = document.rows("SELECT (SELECT count(*) FROM checkpoint), name FROM checkpoint ORDER BY id DESC LIMIT 1")
    return NamedMoment(*found[0]) if found else None


def adopted_name(document: Document) -> str | None:
    """The name under which the plan was adopted last; None while it is a draft."""
    found = document.rows("SELECT name FROM checkpoint WHERE adopted ORDER BY id DESC LIMIT 1")
    return found[0][0] if found else None
