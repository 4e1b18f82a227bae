"""How many things each page holds: the counts beside the names of the pages."""

from __future__ import annotations

from collections.abc import Collection, Mapping
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
    return SwotCounts(*how_many(document, "swot_item", "tows_strategy"))


def how_many(document: Document, *tables: str) -> tuple[int, ...]:
    """The number of rows of each of these tables of ours."""
    sql = "SELECT " + ", ".join(f"(SELECT count(*) FROM {table})" for table in tables)
    return tuple(map(int, document.rows(sql)[0]))


def page_counts(document: Document, touched: Collection[str] | None = None) -> Mapping[str, int]:
    """The number of rows by page; pages without anything to count are absent.

    `touched`: only those that count one of these tables, for to count thousands after every step takes time.
    """
    pages = {page: table for page, table in _TABLES.items() if touched is None or table in touched}
    return dict(zip(pages, how_many(document, *pages.values()), strict=True)) if pages else {}
