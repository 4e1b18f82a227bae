"""What a measure was and should have been, period by period: the points of its chart, and the same as rows."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from math import isfinite

from charthouse.analysis.calendar import days
from charthouse.analysis.typed import minus
from charthouse.document.queries.scorecard import MeasureRow, Scorecard
from charthouse.domain import periods
from charthouse.domain.errors import Refused
from charthouse.domain.kinds import Aggregation, Direction

Point = tuple[date, float]
"""The last day of a period, and the value."""

_MOST = 36  # readings shown: three years of months


@dataclass(frozen=True, slots=True)
class Path:
    """What is wanted: points in time, or `levels` where it is the same all the time (a range, sums, a goal alone)."""

    points: tuple[Point, ...] = ()
    levels: tuple[float, ...] = ()

    @property
    def values(self) -> tuple[float, ...]:
        return (*(value for _, value in self.points), *self.levels)


@dataclass(frozen=True, slots=True)
class Course:
    """`actual`: the last readings of the measure's own rhythm. `target`: what they lead to, from the baseline on.

    `red_flag`: beyond it the measure is off track. `keys`: the periods of `actual`. `as_of`: the scorecard's day.
    """

    keys: tuple[str, ...]
    actual: tuple[Point, ...]
    target: Path
    red_flag: Path
    as_of: date

    @property
    def values(self) -> tuple[float, ...]:
        """All that the scale has to hold."""
        return (*(value for _, value in self.actual), *self.target.values, *self.red_flag.values)

    @property
    def days(self) -> tuple[date, ...]:
        """All days that the scale has to hold."""
        return tuple(day for day, _ in (*self.actual, *self.target.points))


@dataclass(frozen=True, slots=True)
class PeriodRow:
    """One period of the table: what was read (None: nothing, or it does not apply), and what was wanted."""

    period: str
    actual: float | None
    target: float | None


def course_of(row: MeasureRow, card: Scorecard) -> Course | None:
    """The course of a measure; None where there is no line to draw: no reading, or one alone with nothing wanted."""
    month, defined = card.plan.fiscal_start_month, row.definition
    read = [
        (key, (day, cell.value))
        for key, cell in row.readings.items()
        if cell.value is not None and (day := _end(key, month, row)) is not None
    ]
    read = sorted(read, key=lambda one: one[1])[-_MOST:]
    target, red_flag = _wanted(row, month)
    start = defined.baseline_on or card.plan.start
    if target.points and defined.baseline is not None and start is not None and start < target.points[0][0]:
        target = Path(((start, defined.baseline), *target.points))
    course = Course(tuple(key for key, _ in read), tuple(point for _, point in read), target, red_flag, card.as_of)
    enough = len(read) > 1 or (len(read) == 1 and bool(target.values))
    drawable = enough and all(map(isfinite, course.values)) and isfinite(max(course.values) - min(course.values))
    return course if drawable else None


def periods_of(row: MeasureRow, card: Scorecard) -> list[PeriodRow]:
    """Every period that has a reading or a target, in the order of time, longer ones behind what they hold."""
    month = card.plan.fiscal_start_month
    spans = {key: span for key in {*row.readings, *row.targets} if (span := days(key, month)) is not None}
    found = []
    for key in sorted(spans, key=lambda one: (spans[one][1], -spans[one][0].toordinal(), one)):
        reading, target = row.readings.get(key), row.targets.get(key)
        found.append(PeriodRow(key, reading.value if reading else None, target.value if target else None))
    return found


def _wanted(row: MeasureRow, month: int) -> tuple[Path, Path]:
    """What is wanted, and from where on it is off track."""
    defined, state = row.definition, row.state
    if defined.direction is Direction.RANGE:
        limits = [limit for limit in (defined.low, defined.high) if limit is not None]
        near = defined.tolerance if defined.tolerance is not None and len(limits) > 1 else None
        outside = () if near is None else (limits[0] - near, limits[1] + near)
        return Path(levels=tuple(limits)), Path(levels=outside)
    points = sorted(_points(row, month), key=lambda point: point[0])
    if defined.aggregation is Aggregation.SUM or not points:
        return Path(levels=_level(state.target)), Path(levels=_level(state.red_flag))
    flags = tuple((day, flag) for day, _, flag in points if flag is not None)
    return Path(tuple((day, value) for day, value, _ in points)), Path(flags)


def _level(value: float | None) -> tuple[float, ...]:
    return () if value is None else (value,)


def _points(row: MeasureRow, month: int) -> Iterator[tuple[date, float, float | None]]:
    """Last day, target and red flag of every period that has a target: its own red flag, else as far from it as the
    measure's is from its goal (SEMANTICS 1)."""
    goal, red_flag = row.definition.goal, row.definition.red_flag
    for key, cell in row.targets.items():
        day = _last_day(key, month)
        if day is not None:
            usual = minus(cell.value, minus(goal, red_flag)) if goal is not None and red_flag is not None else None
            yield day, cell.value, usual if cell.red_flag is None else cell.red_flag


def _end(key: str, month: int, row: MeasureRow) -> date | None:
    """The last day of a period in the measure's own rhythm."""
    period = _period(key)
    return _last_day(key, month) if period and period.frequency is row.definition.frequency else None


def _last_day(key: str, month: int) -> date | None:
    span = days(key, month)
    return span[1] if span is not None else None


def _period(key: str) -> periods.Period | None:
    try:
        return periods.parse(key)
    except Refused:
        return None
