"""Targets and readings of every measure by period: typed ones, and those derived from a source's results."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, Any

from charthouse.document.queries.plan import as_date
from charthouse.domain import periods
from charthouse.domain.errors import Refused
from charthouse.domain.kinds import Aggregation, Frequency, ResultRole

if TYPE_CHECKING:
    from charthouse.document.document import Document

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_TARGETS = "SELECT measure, period, value, red_flag FROM target WHERE {} ORDER BY measure, period"
_READINGS = """
    SELECT measure, period, value, confidence, source, note, recorded_by, recorded_on
    FROM reading WHERE {} ORDER BY measure, period
"""
_RESULTS = """
    SELECT n.measure, r.role, r.start, r.end, r.number
    FROM result r JOIN measurement n ON n.id = r.measurement
    WHERE r.number IS NOT NULL AND {} ORDER BY n.position, n.id, r.position, r.id
"""
_SOME = "measure IN (SELECT value FROM json_each(?))"


@dataclass(frozen=True, slots=True)
class TargetCell:
    value: float
    red_flag: float | None = None


@dataclass(frozen=True, slots=True)
class ReadingCell:
    """A reading. `value` None: it does not apply. `derived`: computed from a source's results, not typed."""

    value: float | None
    confidence: str = "measured"
    source: str = ""
    note: str = ""
    recorded_by: str = ""
    recorded_on: date | None = None
    derived: bool = False


@dataclass(slots=True)
class Cells:
    """What one measure should be and was, by period key."""

    targets: dict[str, TargetCell] = field(default_factory=dict)
    readings: dict[str, ReadingCell] = field(default_factory=dict)


def cells_by_measure(
    document: Document, rhythm: Mapping[str, tuple[str, str]], fiscal_month: int, *, some: bool = False
) -> dict[str, Cells]:
    """The cells of every measure that has any, each in order of its periods' keys.

    `rhythm`: frequency and aggregation of each measure, by its id; with `some` only those measures are read. What
    somebody typed stands before what a source's results give for the same period.
    """
    found: dict[str, Cells] = {}
    which = _Which(document, json.dumps(list(rhythm)) if some else None)
    for measure, period, value, red_flag in which.rows(_TARGETS):
        found.setdefault(measure, Cells()).targets[period] = TargetCell(value, red_flag)
    for measure, period, *cell in which.rows(_READINGS):
        found.setdefault(measure, Cells()).readings[period] = _reading(*cell)
    _derive(which, found, rhythm, fiscal_month)
    return found


def measure_of(document: Document, row: str) -> str | None:
    """The measure to which a target, a reading or a rating's meaning belongs, by that row's id; None for others."""
    cells = ("target", "reading", "rating_level")
    found = document.rows(
        " UNION ".join(f"SELECT measure FROM {table} WHERE id = ?" for table in cells), (row,) * len(cells)
    )
    return str(found[0][0]) if found else None


@dataclass(frozen=True, slots=True)
class _Which:
    """Reads the rows of all measures, or of those whose ids are in a JSON list."""

    document: Document
    ids: str | None

    def rows(self, sql: str) -> list[tuple[Any, ...]]:
        if self.ids is None:
            return self.document.rows(sql.format("1"))
        return self.document.rows(sql.format(_SOME), (self.ids,))


def _reading(
    value: float | None, confidence: str, source: str, note: str, recorded_by: str, recorded_on: str | None
) -> ReadingCell:
    return ReadingCell(value, confidence, source, note, recorded_by, as_date(recorded_on))


def _derive(which: _Which, found: dict[str, Cells], rhythm: Mapping[str, tuple[str, str]], fiscal_month: int) -> None:
    """Add what the results of imported sources give, where nobody typed anything."""
    grouped: dict[tuple[str, str, str], list[float]] = {}
    for measure, role, start, end, number in which.rows(_RESULTS):
        period = period_of(end or start, Frequency(rhythm[measure][0]), fiscal_month)
        if period:
            grouped.setdefault((measure, role, period), []).append(number)
    for (measure, role, period), numbers in grouped.items():
        cells = found.setdefault(measure, Cells())
        value = joined(numbers, Aggregation(rhythm[measure][1]))
        if role == ResultRole.TARGET:
            cells.targets.setdefault(period, TargetCell(value))
        else:
            cells.readings.setdefault(period, ReadingCell(value, derived=True))
    for measure in {measure for measure, _, _ in grouped}:
        cells = found[measure]
        cells.targets = dict(sorted(cells.targets.items()))
        cells.readings = dict(sorted(cells.readings.items()))


def period_of(when: str, frequency: Frequency, fiscal_month: int) -> str | None:
    """The period that a source's date means: a day, or a period key in its own right; None for other words."""
    text = when.strip()
    try:
        if _DAY.match(text):
            return str(periods.of(date.fromisoformat(text[:10]), frequency, fiscal_month))
        return str(periods.parse(text))
    except (Refused, ValueError):
        return None


def joined(numbers: Iterable[float], aggregation: Aggregation) -> float:
    """Several results of one period as one figure, by the measure's aggregation; `numbers` is never empty."""
    values = list(numbers)
    if aggregation is Aggregation.SUM:
        return sum(values)
    if aggregation is Aggregation.AVERAGE:
        return sum(values) / len(values)
    return values[-1]
