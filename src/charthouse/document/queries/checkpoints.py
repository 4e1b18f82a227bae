"""The moments of the plan that people gave a name."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from charthouse.document.document import Document


@dataclass(frozen=True, slots=True)
class CheckpointLine:
    """`number`: 1 for the first one that the plan has."""

    number: int
    name: str
    adopted: bool


def last_checkpoint(document: Document) -> CheckpointLine | None:
    """The newest one; None while there is none."""
    found = document.rows(
        "SELECT (SELECT count(*) FROM checkpoint), name, adopted FROM checkpoint ORDER BY id DESC LIMIT 1"
    )
    return CheckpointLine(found[0][0], found[0][1], bool(found[0][2])) if found else None
