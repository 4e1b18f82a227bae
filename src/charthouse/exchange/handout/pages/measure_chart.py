"""A measure's readings and targets as a chart over time."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from math import isfinite

from charthouse.document.queries.plan import PlanInfo
from charthouse.document.queries.scorecard import MeasureRow
from charthouse.domain import periods
from charthouse.domain.errors import Refused
from charthouse.domain.kinds import Aggregation, Direction
from charthouse.exchange.handout.blocks.chart import Chart, Reading
from charthouse.exchange.handout.measures import MeasureFigures, state_words, trend_words
from charthouse.exchange.wording import phrase

_LOWEST, _HIGHEST = phrase("Lowest {value}"), phrase("Highest {value}")
_TARGET, _RED_FLAG = phrase("Target {value}"), phrase("Red flag {value}")


def chart_of(measure: MeasureFigures, plan: PlanInfo) -> Chart | None:
    """The measure over time; None where it was never read in numbers that a scale can hold."""
    row, defined = measure.row, measure.row.definition
    runs = _runs(row, plan)
    values = [value for run in runs for _, value in run]
    if not all(map(isfinite, values)):
        return None
    path: list[Reading] = []
    levels: list[tuple[str, float]] = []
    if defined.direction is Direction.RANGE:
        levels = [
            (word, value) for word, value in ((_LOWEST, defined.low), (_HIGHEST, defined.high)) if value is not None
        ]
    elif defined.aggregation is not Aggregation.SUM:
        path = sorted((end, cell.value) for key, cell in row.targets.items() if (end := end_of(key, plan)) is not None)
        if (
            path
            and defined.baseline is not None
            and (start := defined.baseline_on or plan.start)
            and start < path[0][0]
        ):
            path.insert(0, (start, defined.baseline))
    elif row.state.target is not None:
        levels.append((_TARGET, row.state.target))
    if row.state.red_flag is not None:
        levels.append((_RED_FLAG, row.state.red_flag))
    named = tuple((measure.words.say(word, value=measure.written(value)), value) for word, value in levels)
    spoken = " ".join((f"{state_words(measure)}.", trend_words(measure, values)))
    chart = Chart(tuple(runs), tuple(path), named, measure.written, measure.words, spoken)
    return chart if chart.drawable else None


def _runs(row: MeasureRow, plan: PlanInfo) -> list[tuple[Reading, ...]]:
    """The readings of the measure's own rhythm, parted where a period has none."""
    runs: list[list[Reading]] = []
    last: periods.Period | None = None
    for period, value in sorted(_readings(row).items()):
        if last is None or periods.steps(last, period) != 1:
            runs.append([])
        runs[-1].append((periods.span(period, plan.fiscal_start_month)[1], value))
        last = period
    return [tuple(run) for run in runs]


def _readings(row: MeasureRow) -> Mapping[periods.Period, float]:
    found: dict[periods.Period, float] = {}
    for key, cell in row.readings.items():
        period = _period(key)
        if period is not None and period.frequency is row.definition.frequency and cell.value is not None:
            found[period] = cell.value
    return found


def _period(key: str) -> periods.Period | None:
    try:
        return periods.parse(key)
    except Refused:
        return None


def end_of(key: str, plan: PlanInfo) -> date | None:
    """The last day of a period by its key; None for what is no period."""
    period = _period(key)
    return periods.span(period, plan.fiscal_start_month)[1] if period else None
