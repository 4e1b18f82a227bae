"""On which page the rows of a table are at home."""

from __future__ import annotations

from collections.abc import Collection

_HOMES = {
    "swot": (
        "swot_item", "swot_link", "tows_strategy", "tows_source", "vote_round", "vote_option", "ballot", "vote",
    ),
    "map": ("cause_link",),
    "objectives": ("objective", "initiative"),
    "scorecard": ("measure", "rating_level", "target", "reading", "measurement", "result"),
    "resources": ("resource", "capacity", "allocation"),
    "vision": ("plan", "value", "stakeholder", "role", "person", "unit"),
}  # fmt: skip


def home_of(tables: Collection[str]) -> str | None:
    """The page on which a change of these tables is best seen; None when none shows them."""
    return next((page for page, own in _HOMES.items() if any(table in tables for table in own)), None)
