"""How many things each page holds: the counts beside the names of the pages."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from charthouse.document.document import Document

_TABLES = {"swot": "swot_item", "objectives": "objective", "scorecard": "measure", "resources": "initiative"}


@dataclass(frozen=True, slots=True)
class SwotCounts:
    """How much stands on each board of the SWOT page."""

    items: int
    strategies: int


def swot_counts(document: Document) -> SwotCounts:
    sql = "SELECT (SELECT count(*) FROM swot_item), (SELECT count(*) FROM tows_strategy)"
    return SwotCounts(*document.rows(sql)[0])


def page_counts(document: Document) -> Mapping[str, int]:
    """The number of rows by page; pages without anything to count are absent."""
    sql = "SELECT " + ", ".join(f"(SELECT count(*) FROM {table})" for table in _TABLES.values())
    return dict(zip(_TABLES, document.rows(sql)[0], strict=True))
