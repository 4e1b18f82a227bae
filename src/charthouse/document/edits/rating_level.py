"""The verb of what the ratings of a measure mean."""

from __future__ import annotations

from typing import TYPE_CHECKING

from charthouse.document.edits.keyed import Keyed
from charthouse.document.edits.naming import spoken_name
from charthouse.domain.errors import Refused
from charthouse.domain.measure import Measure, RatingLevel
from charthouse.domain.sentences import said

if TYPE_CHECKING:
    from charthouse.document.document import Document, Done

LEVELS = range(1, 6)


def _on_the_scale(row: RatingLevel) -> None:
    if row.level not in LEVELS:
        raise Refused("Ratings go from 1 to 5, not to {level}.", level=row.level)


levels = Keyed(RatingLevel, key=("measure", "level"), check=_on_the_scale)


def set(document: Document, *, measure: str, level: int, text: str) -> Done:
    """Say what a rating of `level` means for the measure; an empty text says nothing any more."""
    row = spoken_name(document, Measure, measure, "name")
    label = said("Say what rating {level} of {row} means", level=level, row=row)
    if not text.strip():
        return levels.clear(document, label=label, key={"measure": measure, "level": level})
    return levels.write(document, label=label, key={"measure": measure, "level": level}, values={"text": text})
