"""Counts and lists in a sentence, in the words of this project's own messages."""

from __future__ import annotations

from collections.abc import Sequence


def plural(number: int, noun: str) -> str:
    """`1 goal`, `3 goals`, `2 entries`, `4 people`."""
    if noun == "person" and number != 1:
        return f"{number:,} people"
    name = noun if number == 1 else f"{noun[:-1]}ies" if noun.endswith("y") else f"{noun}s"
    return f"{number:,} {name}"


def listed(parts: Sequence[str]) -> str:
    """`a, b and c`."""
    return " and ".join(filter(None, (", ".join(parts[:-1]), parts[-1]))) if parts else ""
