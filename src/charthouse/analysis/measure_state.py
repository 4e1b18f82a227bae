"""The one place where a measure's figures come from: page, PDF, workbook and JSON all show this state.

`measure_state` puts the rules of SEMANTICS 1 together: which reading speaks for today, what it is held against, its
status, score, progress, pace and freshness. Queries fill a `MeasureInput` from rows; nothing here reads a file.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, timedelta

from charthouse.analysis import scoring
from charthouse.analysis.calendar import days
from charthouse.analysis.freshness import is_stale
from charthouse.analysis.pace import expected_share, pace
from charthouse.analysis.targets import Target, Thresholds, thresholds
from charthouse.analysis.values import NA, Value
from charthouse.domain import periods
from charthouse.domain.errors import Refused
from charthouse.domain.kinds import Aggregation, Direction, Frequency, MeasureKind, Status


@dataclass(frozen=True, slots=True, kw_only=True)
class MeasureInput:
    """What is known of a measure. Targets and readings by period key, as they are stored.

    A reading is a number, None (blank) or `NA`. `judgement` is the status a person gave with a reason. Years and
    quarters are fiscal by `fiscal_start_month`; without `baseline_on` pace counts from `plan_start`.
    """

    as_of: date
    kind: MeasureKind = MeasureKind.NUMBER
    direction: Direction = Direction.HIGHER
    frequency: Frequency = Frequency.MONTHLY
    aggregation: Aggregation = Aggregation.LAST
    carry_forward: bool = False
    goal: float | None = None
    red_flag: float | None = None
    low: float | None = None
    high: float | None = None
    tolerance: float | None = None
    baseline: float | None = None
    baseline_on: date | None = None
    targets: Mapping[str, Target] = field(default_factory=dict)
    readings: Mapping[str, Value] = field(default_factory=dict)
    fiscal_start_month: int = 1
    plan_start: date | None = None
    plan_end: date | None = None
    judgement: Status | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MeasureState:
    """What a measure shows on a day.

    `period`, `value`: the last reading, None when there is none. `target`, `red_flag`: what it is held against, and
    `target_period` when it was to be reached, None where it is the measure's goal.
    `score` 0…10 rolls up; `progress` and `expected` are shares of the way from the baseline. `pace` is a word beside
    the status, None where there is no progress. `coverage`: 1 with a current value, else 0; None when the measure does
    not apply. `judged`: the status is a person's. `problem`: a sentence when thresholds contradict each other.
    """

    status: Status
    period: str | None = None
    value: float | None = None
    target: float | None = None
    target_period: str | None = None
    red_flag: float | None = None
    score: float | None = None
    progress: float | None = None
    expected: float | None = None
    pace: Status | None = None
    stale: bool = False
    coverage: float | None = 0.0
    judged: bool = False
    problem: str = ""


@dataclass(frozen=True, slots=True)
class _Verdict:
    """Status and score of one value."""

    status: Status
    score: float | None = None
    problem: str = ""


def measure_state(measure: MeasureInput) -> MeasureState:
    """The state of a measure on its as-of date.

    The current reading is the last one that is not blank and whose period has begun. When it is stale it stands on
    only where the measure carries forward; else the measure has no data until somebody reports. A stale value never
    counts as current (coverage 0). Sources: SEMANTICS 1 and 2.
    """
    period, value, last_day = _current(measure)
    if value is NA:
        return MeasureState(status=Status.NOT_APPLICABLE, period=period, coverage=None)
    held = _held_against(measure, period)
    stale = last_day is not None and is_stale(last_day, measure.as_of, measure.frequency)
    counts = value is not None and (measure.carry_forward or not stale)
    verdict = _verdict(measure, held, value if counts else None)
    progress = _progress(measure, held, value) if counts else None
    expected = None if progress is None else _expected(measure, held, last_day if not stale else None)
    return MeasureState(
        status=measure.judgement or verdict.status,
        period=period,
        value=value,
        target=held.goal,
        target_period=held.key,
        red_flag=held.red_flag,
        score=verdict.score,
        progress=progress,
        expected=expected,
        pace=None if progress is None or expected is None else pace(progress, expected),
        stale=stale,
        coverage=float(counts and not stale),
        judged=measure.judgement is not None,
        problem=verdict.problem,
    )


def _current(measure: MeasureInput) -> tuple[str | None, Value, date | None]:
    """Key, value and last day of the reading that speaks for the as-of date."""
    found: tuple[date, date, str] | None = None
    for key, value in measure.readings.items():
        span = days(key, measure.fiscal_start_month)
        if value is None or span is None or span[0] > measure.as_of:
            continue
        place = (span[1], span[0], key)
        if found is None or place > found:
            found = place
    if found is None:
        return None, None, None
    return found[2], measure.readings[found[2]], found[0]


def _held_against(measure: MeasureInput, period: str | None) -> Thresholds:
    """Thresholds of a period; before the first reading, those of the as-of date."""
    if measure.direction is Direction.RANGE:
        return Thresholds(None, None)
    milestone = measure.kind is MeasureKind.MILESTONE
    held = thresholds(
        period or str(periods.of(measure.as_of, measure.frequency, measure.fiscal_start_month)),
        measure.targets,
        1.0 if milestone and measure.goal is None else measure.goal,
        measure.red_flag,
        fiscal_start_month=measure.fiscal_start_month,
        aggregation=measure.aggregation,
    )
    return replace(held, red_flag=None) if milestone else held  # done or not done, nothing between


def _verdict(measure: MeasureInput, held: Thresholds, value: float | None) -> _Verdict:
    if measure.direction is Direction.RANGE:
        return _range_verdict(measure, value)
    status = scoring.status(value, held.goal, held.red_flag, measure.direction)
    if value is None or held.goal is None:
        return _Verdict(status)
    if held.red_flag is None:
        return _Verdict(status, scoring.met_score(met=status is Status.ON_TRACK))
    try:
        return _Verdict(status, scoring.score(value, held.goal, held.red_flag))
    except Refused as refused:  # G = R: two copies may agree on it only after a merge; amber has no room then
        return _Verdict(status, scoring.met_score(met=status is Status.ON_TRACK), str(refused))


def _range_verdict(measure: MeasureInput, value: float | None) -> _Verdict:
    low, high, tolerance = measure.low, measure.high, measure.tolerance
    if low is None or high is None:
        return _Verdict(Status.NO_TARGET)
    try:
        scoring.check_range(low, high, tolerance)
    except Refused as refused:
        return _Verdict(Status.NO_TARGET, problem=refused.sentence)
    status = scoring.range_status(value, low, high, tolerance)
    if value is None:
        return _Verdict(status)
    if tolerance is None:
        return _Verdict(status, scoring.met_score(met=status is Status.ON_TRACK))
    return _Verdict(status, scoring.range_score(value, low, high, tolerance))


def _progress(measure: MeasureInput, held: Thresholds, value: float | None) -> float | None:
    baseline = 0.0 if measure.kind is MeasureKind.MILESTONE and measure.baseline is None else measure.baseline
    if value is None or baseline is None or held.goal is None:
        return None
    return scoring.progress(value, baseline, held.goal)


def _expected(measure: MeasureInput, held: Thresholds, read_on: date | None) -> float | None:
    """The share expected, from the day after the baseline to the end of the target's period or of the plan.

    Counted up to the current reading, so that nobody falls behind between two; up to today when there is none.
    """
    start = measure.plan_start if measure.baseline_on is None else measure.baseline_on + timedelta(days=1)
    end = held.until or measure.plan_end
    if start is None or end is None:
        return None
    at = min(read_on or measure.as_of, measure.as_of)
    return expected_share(start, end, at, measure.frequency, measure.fiscal_start_month)
