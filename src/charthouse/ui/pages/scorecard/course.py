"""What a measure was and should have been, period by period: the points of its chart, and the same in words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from math import isfinite

from charthouse.document.queries.scorecard import MeasureRow, Scorecard
from charthouse.domain import periods
from charthouse.domain.errors import Refused
from charthouse.domain.kinds import Aggregation, Direction

Point = tuple[date, float]
"""The last day of a period, and the value."""

_MOST = 36  # readings shown: three years of months


@dataclass(frozen=True, slots=True)
class Course:
    """`actual`: the last readings of the measure's own rhythm. `target`: what they lead to, from the baseline on.

    `keys`: the periods of `actual`. Where targets are no points in time (a range, sums) `levels` has them instead.
    """

    keys: tuple[str, ...]
    actual: tuple[Point, ...]
    target: tuple[Point, ...]
    levels: tuple[float, ...]

    @property
    def values(self) -> tuple[float, ...]:
        """All that the scale has to hold."""
        return (*(value for _, value in (*self.actual, *self.target)), *self.levels)

    @property
    def days(self) -> tuple[date, ...]:
        """All days that the scale has to hold."""
        return tuple(day for day, _ in (*self.actual, *self.target))


def course_of(row: MeasureRow, card: Scorecard) -> Course | None:
    """The course of a measure; None where fewer than two readings can be drawn."""
    month, defined = card.plan.fiscal_start_month, row.definition
    read = [
        (key, (day, cell.value))
        for key, cell in row.readings.items()
        if cell.value is not None and (day := _end(key, month, row)) is not None
    ]
    read = sorted(read, key=lambda one: one[1])[-_MOST:]
    target, levels = list(_targets(row, month)), [row.state.target]
    if defined.direction is Direction.RANGE:
        target, levels = [], [defined.low, defined.high]
    elif defined.aggregation is Aggregation.SUM or not target:
        target = []
    else:
        levels = []
        start = defined.baseline_on or card.plan.start
        if defined.baseline is not None and start is not None and start < target[0][0]:
            target.insert(0, (start, defined.baseline))
    course = Course(
        tuple(key for key, _ in read),
        tuple(point for _, point in read),
        tuple(target),
        tuple(level for level in levels if level is not None),
    )
    drawable = len(read) > 1 and all(map(isfinite, course.values)) and isfinite(max(course.values) - min(course.values))
    return course if drawable else None


def _targets(row: MeasureRow, month: int) -> Iterator[Point]:
    ends = ((_last_day(key, month), cell.value) for key, cell in row.targets.items())
    yield from sorted((day, value) for day, value in ends if day is not None)


def _end(key: str, month: int, row: MeasureRow) -> date | None:
    """The last day of a period in the measure's own rhythm."""
    period = _period(key)
    return _last_day(key, month) if period and period.frequency is row.definition.frequency else None


def _last_day(key: str, month: int) -> date | None:
    period = _period(key)
    return periods.span(period, month)[1] if period else None


def _period(key: str) -> periods.Period | None:
    try:
        return periods.parse(key)
    except Refused:
        return None
