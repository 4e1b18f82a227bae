"""Scores and statuses of one value against its thresholds (SEMANTICS 1, "Status (RAG)").

Pure and cheap to import: scripts call `score` directly (DESIGN 6). What a whole measure shows is put together in
`measure_state`; pages and papers ask that, not this.
"""

from math import isfinite, isinf

from charthouse.analysis.typed import minus
from charthouse.domain.errors import Refused
from charthouse.domain.kinds import Direction, Status

BEST = 10.0
GREEN_FROM = 20 / 3
"""The score of a value exactly at its goal."""
AMBER_FROM = 10 / 3
"""The score of a value exactly at its red flag."""

_NOISE = 1e-9  # means of scores carry rounding noise; a mean of values at goal is at goal


def score(value: float, goal: float, red_flag: float) -> float:
    """0…10 for a value between its thresholds: clamp(10/3 · (1 + (v − R)/(G − R)), 0, 10).

    At the goal 6.67, at the red flag 3.33; lower is better where the goal is below the red flag. Raises Refused (a
    ValueError) when goal and red flag are equal or a number is not finite. Source: SEMANTICS 1.
    """
    _finite(value, goal, red_flag)
    if goal == red_flag:
        raise Refused("G and R are both {goal:.15g}. Give two different thresholds.", goal=goal)
    span = goal - red_flag
    if isinf(span):  # thresholds at the two ends of what a float holds
        return score(value / 2, goal / 2, red_flag / 2)
    return _clamped(10 / 3 * (1 + (value - red_flag) / span))


def range_score(value: float, low: float, high: float, tolerance: float) -> float:
    """0…10 for a value to be kept within [low, high]: 10 inside, else max(0, 20/3 − 10/3 · d/T) at distance d.

    Raises Refused when the range is upside down, or the tolerance is not above 0. Source: SEMANTICS 1.
    """
    check_range(low, high, tolerance)
    _finite(value)
    distance = _distance(value, low, high)
    return BEST if distance == 0 else _clamped(GREEN_FROM - 10 / 3 * (distance / tolerance))


def met_score(*, met: bool) -> float:
    """10 or 0: yes/no milestones and targets that are met or not met, never a fraction."""
    return BEST if met else 0.0


def is_met(value: float, goal: float, direction: Direction = Direction.HIGHER) -> bool:
    """Whether a value is at or past its goal."""
    return value <= goal if direction is Direction.LOWER else value >= goal


def status(
    value: float | None, goal: float | None, red_flag: float | None = None, direction: Direction = Direction.HIGHER
) -> Status:
    """Green at or past the goal, red beyond the red flag, amber between and at the red flag.

    Compares the value itself, not a rounded score. Without a red flag (or with one equal to the goal) a target is met
    or not met; only then `direction` counts, else the thresholds say which way is better. Source: SEMANTICS 1.
    """
    if goal is None:
        return Status.NO_TARGET
    if value is None:
        return Status.NO_DATA
    if red_flag is None or red_flag == goal:
        return Status.ON_TRACK if is_met(value, goal, direction) else Status.OFF_TRACK
    better = Direction.HIGHER if goal > red_flag else Direction.LOWER
    if is_met(value, goal, better):
        return Status.ON_TRACK
    return Status.AT_RISK if is_met(value, red_flag, better) else Status.OFF_TRACK


def range_status(value: float | None, low: float, high: float, tolerance: float | None = None) -> Status:
    """Green inside [low, high], amber up to the tolerance outside, red beyond; without tolerance green or red."""
    if value is None:
        return Status.NO_DATA
    distance = _distance(value, low, high)
    if distance == 0:
        return Status.ON_TRACK
    return Status.AT_RISK if tolerance is not None and distance <= tolerance else Status.OFF_TRACK


def status_of_score(value: float | None) -> Status:
    """The colour of a rolled-up score: green from 20/3, red below 10/3, amber between; None has no data."""
    if value is None:
        return Status.NO_DATA
    if value >= GREEN_FROM - _NOISE:
        return Status.ON_TRACK
    return Status.AT_RISK if value >= AMBER_FROM - _NOISE else Status.OFF_TRACK


def progress(value: float, baseline: float, target: float) -> float | None:
    """How much of the way from the baseline is done: (v − baseline)/(target − baseline).

    Unclamped; lower is better comes free. None ("maintain") where target and baseline are equal. Shown, and used by
    pace; never rolled into scores. Source: SEMANTICS 1, "Two numbers".
    """
    return None if target == baseline else (value - baseline) / (target - baseline)


def check_range(low: float, high: float, tolerance: float | None) -> None:
    """Raise Refused when [low, high] is upside down or the tolerance is not above 0."""
    _finite(low, high)
    if low > high:
        raise Refused(
            "The range begins at {low:.15g} and ends at {high:.15g}. Give the smaller one first.", low=low, high=high
        )
    if tolerance is not None and not (isfinite(tolerance) and tolerance > 0):
        raise Refused("The tolerance is {tolerance:.15g}. Give a number above 0.", tolerance=tolerance)


def _distance(value: float, low: float, high: float) -> float:
    """How far outside [low, high] a value lies; 0 inside."""
    return max(minus(low, value), minus(value, high), 0.0)


def _clamped(value: float) -> float:
    return min(BEST, max(0.0, value))


def _finite(*numbers: float) -> None:
    if not all(isfinite(number) for number in numbers):
        raise Refused("A score needs finite numbers.")
