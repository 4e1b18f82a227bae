"""What the ratings of a measure mean, level by level."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from charthouse.document.document import Document


def rating_levels(document: Document, measure: str) -> Mapping[int, str]:
    """The texts of a measure's ratings; levels nobody explained are left out."""
    return dict(document.rows("SELECT level, text FROM rating_level WHERE measure = ? ORDER BY level", (measure,)))


def all_rating_levels(document: Document) -> Mapping[str, Mapping[int, str]]:
    """The same of every measure that has any, by its id."""
    found: dict[str, dict[int, str]] = {}
    for measure, level, text in document.rows("SELECT measure, level, text FROM rating_level ORDER BY measure, level"):
        found.setdefault(measure, {})[level] = text
    return found
