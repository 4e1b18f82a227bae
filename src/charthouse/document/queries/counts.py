"""How many things each page holds: the counts beside the names of the pages."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from charthouse.document.document import Document

_TABLES = {"swot": "swot_item", "objectives": "objective", "scorecard": "measure", "resources": "initiative"}


def page_counts(document: Document) -> Mapping[str, int]:
    """The number of rows by page; pages without anything to count are absent."""
    sql = "SELECT " + ", ".join(f"(SELECT count(*) FROM {table})" for table in _TABLES.values())
    return dict(zip(_TABLES, document.rows(sql)[0], strict=True))
