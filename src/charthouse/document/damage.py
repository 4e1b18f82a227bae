"""What a check of a plan finds."""

from __future__ import annotations

from dataclasses import dataclass

from charthouse.document.journal.step import Value


@dataclass(frozen=True, slots=True)
class Damage:
    """One thing that is not as Charthouse wrote it. `expected` is what the journal says of a damaged cell."""

    sentence: str
    table: str | None = None
    row: str | None = None
    field: str | None = None
    found: Value = None
    expected: Value = None
