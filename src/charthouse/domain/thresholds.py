"""What makes the thresholds of a measure hold together; asked before an edit is stored and while it is typed."""

from __future__ import annotations

from typing import Protocol

from charthouse.domain.errors import Refused
from charthouse.domain.kinds import Direction


class HasThresholds(Protocol):
    """A measure, or what it would be."""

    @property
    def direction(self) -> Direction: ...
    @property
    def goal(self) -> float | None: ...
    @property
    def red_flag(self) -> float | None: ...
    @property
    def low(self) -> float | None: ...
    @property
    def high(self) -> float | None: ...
    @property
    def tolerance(self) -> float | None: ...
    @property
    def scale_min(self) -> float | None: ...
    @property
    def scale_max(self) -> float | None: ...


def direction_of(measure: HasThresholds, *, said: bool = False) -> Direction:
    """Which way is better by goal and red flag; the measure's own word where they do not tell.

    `said`: the direction was chosen just now, so it must agree with them. Raises Refused where thresholds contradict
    each other (SEMANTICS 1: goal and red flag differ).
    """
    _check_range(measure)
    _check_scale(measure)
    goal, red_flag = measure.goal, measure.red_flag
    if goal is None or red_flag is None or measure.direction == Direction.RANGE:
        return measure.direction
    if goal == red_flag:
        raise Refused("Goal and red flag are both {goal:,.15g}. Give two different thresholds.", goal=goal)
    if said and measure.direction == Direction.HIGHER and goal < red_flag:
        raise Refused(
            "Higher is better, but the goal {goal:,.15g} is below the red flag {red_flag:,.15g}.",
            goal=goal,
            red_flag=red_flag,
        )
    if said and measure.direction == Direction.LOWER and goal > red_flag:
        raise Refused(
            "Lower is better, but the goal {goal:,.15g} is above the red flag {red_flag:,.15g}.",
            goal=goal,
            red_flag=red_flag,
        )
    return Direction.HIGHER if goal > red_flag else Direction.LOWER


def _check_range(measure: HasThresholds) -> None:
    low, high = measure.low, measure.high
    if low is not None and high is not None and low >= high:
        raise Refused(
            "The range runs from {low:,.15g} to {high:,.15g}. Give a lower limit below the upper one.",
            low=low,
            high=high,
        )
    if measure.tolerance is not None and measure.tolerance <= 0:
        raise Refused("The tolerance of a range is above zero.")


def _check_scale(measure: HasThresholds) -> None:
    low, high = measure.scale_min, measure.scale_max
    if low is not None and high is not None and low >= high:
        raise Refused(
            "The scale runs from {low:,.15g} to {high:,.15g}. Give the smaller end first.", low=low, high=high
        )
