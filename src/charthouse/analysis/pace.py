"""Pace: is the progress what the time that has gone would lead one to expect (SEMANTICS 1, "Pace").

A word beside the status; it never recolours one.
"""

from datetime import date

from charthouse.domain import periods
from charthouse.domain.kinds import Frequency, Status

_ON_TRACK_FROM = 0.95
_AT_RISK_FROM = 0.85
_SMALL_GAP = 0.05
_NOISE = 1e-9


def expected_share(start: date, end: date, at: date, frequency: Frequency, fiscal_start_month: int = 1) -> float | None:
    """The share of the time from `start` to `end` that has gone at `at`, in whole periods of the measure.

    Stepwise, so that nothing falls behind between two readings: a period counts when its last day has come. None when
    the time ends before it starts. Source: SEMANTICS 1.
    """
    if end < start:
        return None
    first = periods.of(start, frequency, fiscal_start_month)
    total = periods.steps(first, periods.of(end, frequency, fiscal_start_month)) + 1
    now = periods.of(at, frequency, fiscal_start_month)
    complete = periods.span(now, fiscal_start_month)[1] <= at
    return min(max(periods.steps(first, now) + complete, 0), total) / total


def pace(actual: float, expected: float) -> Status:
    """On track from 95 % of what is expected, at risk from 85 %, else off track.

    Never worse than at risk while less than 5 percentage points are missing; where nothing is expected yet, on track.
    Both are shares (0.5 is half the way). Source: SEMANTICS 1, "Pace".
    """
    if expected <= 0 or actual >= _ON_TRACK_FROM * expected - _NOISE:
        return Status.ON_TRACK
    if actual >= _AT_RISK_FROM * expected - _NOISE or expected - actual < _SMALL_GAP - _NOISE:
        return Status.AT_RISK
    return Status.OFF_TRACK
