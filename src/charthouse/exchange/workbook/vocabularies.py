"""The words that cells of a column are limited to: what a program offers there, what is said in other languages."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Final

from charthouse.domain.kinds import (
    Aggregation,
    Confidence,
    Direction,
    Frequency,
    Indicates,
    InitiativeState,
    Level,
    MeasureKind,
    Pairing,
    Quadrant,
    ResourceKind,
    Status,
)
from charthouse.exchange.wording import phrase
from charthouse.exchange.workbook.sheets import Column, ColumnKind

YES, NO = "yes", "no"
_LIMITED: Final[Mapping[str, type[StrEnum]]] = {
    "kind": MeasureKind, "direction": Direction, "frequency": Frequency,
    "aggregation": Aggregation, "confidence": Confidence, "state": InitiativeState, "level": Level,
    "indicates": Indicates, "pairing": Pairing,
}  # fmt: skip
LIMITED: Final = frozenset(
    ("Quadrant", "Kind", "Better", "Frequency", "Over time", "Confidence", "State", "Whose", "Indicates", "Judgement")
)
"""The headings of columns that take words of ours only."""

_QUADRANTS: Final = {
    Quadrant.STRENGTH: phrase("Strength"),
    Quadrant.WEAKNESS: phrase("Weakness"),
    Quadrant.OPPORTUNITY: phrase("Opportunity"),
    Quadrant.THREAT: phrase("Threat"),
}
_JUDGED: Final = (Status.ON_TRACK, Status.AT_RISK, Status.OFF_TRACK)


def choices_of(column: Column, table: str) -> tuple[str, ...]:
    """What an import takes in a column of a table; nothing where anything may stand."""
    if column.field == "quadrant":
        return tuple(_QUADRANTS.values())
    if column.field == "judgement":
        return tuple(map(str, _JUDGED))
    kinds = ResourceKind if (table, column.field) == ("resource", "kind") else _LIMITED.get(column.field, ())
    return tuple(str(kind).upper() if column.field == "pairing" else str(kind) for kind in kinds)


def words_of(column: Column, table: str) -> tuple[str, ...]:
    """The words of ours that stand in a column, or that somebody may type there; codes are none."""
    if column.title == "Status":
        return tuple(map(str, Status))
    if column.title == "Kind" and not column.field:
        return tuple(map(str, ResourceKind))
    if column.kind is ColumnKind.FLAG:
        return YES, NO
    return () if column.field == "pairing" else choices_of(column, table)
