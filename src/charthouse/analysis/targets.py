"""Which goal and red flag hold for a period (SEMANTICS 1, "For a period t")."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from charthouse.analysis.calendar import days
from charthouse.analysis.typed import minus, typed
from charthouse.domain import periods
from charthouse.domain.kinds import Aggregation, Frequency

Target = tuple[float, float | None]
"""A period's target and its own red flag, where it has one."""


@dataclass(frozen=True, slots=True)
class Thresholds:
    """What a value of one period is held against. `until`: last day of the target's period; None for the goal.

    `key`: the period that `goal` speaks of: the target's, or the value's own where it has a share of the target.
    """

    goal: float | None
    red_flag: float | None
    until: date | None = None
    key: str | None = None


def thresholds(
    period: str,
    targets: Mapping[str, Target],
    goal: float | None,
    red_flag: float | None,
    *,
    fiscal_start_month: int = 1,
    aggregation: Aggregation = Aggregation.LAST,
) -> Thresholds:
    """G_t and R_t of a period: its target, else the last earlier one, else the measure's goal; and the red flag.

    "Its target" is the one of the period itself, else of the shortest longer period round it (the target of 2027 holds
    in March 2027). R_t is that target's red flag, else G_t − (goal − red flag). Where readings add up, a target of a
    longer period counts by its share (a twelfth of the year's for a month), one of a shorter period as many times over.
    Source: SEMANTICS 1.
    """
    key = _holding(period, targets, fiscal_start_month)
    if key is None:
        return Thresholds(goal, red_flag)
    scale = _scale(key, period, fiscal_start_month) if aggregation is Aggregation.SUM else Fraction(1)
    value, own_flag = targets[key]
    held = _scaled(value, scale)
    if own_flag is not None:
        flag: float | None = _scaled(own_flag, scale)
    else:
        flag = minus(held, minus(goal, red_flag)) if goal is not None and red_flag is not None else None
    found = days(key, fiscal_start_month)
    return Thresholds(held, flag, found[1] if found else None, key if scale == 1 else period)


def _holding(period: str, targets: Mapping[str, Target], fiscal_start_month: int) -> str | None:
    """The key of the target that holds in a period."""
    if period in targets:
        return period
    here = days(period, fiscal_start_month)
    if here is None:
        return None
    middle = here[0] + (here[1] - here[0]) / 2
    spans = [(key, found) for key in targets if (found := days(key, fiscal_start_month))]
    round_it = [(last - first, key) for key, (first, last) in spans if first <= middle <= last]
    longer = [(length, key) for length, key in round_it if length > here[1] - here[0]]
    if longer:
        return min(longer)[1]
    earlier = [(last, first, key) for key, (first, last) in spans if last <= here[1]]
    return max(earlier)[2] if earlier else None


def _scale(key: str, period: str, fiscal_start_month: int) -> Fraction:
    """What a sum over the period of a target is multiplied by to speak of `period`."""
    target, here = periods.parse(key), periods.parse(period)
    if target.frequency is here.frequency:
        return Fraction(1)
    shorter, longer = sorted((target, here), key=lambda one: list(Frequency).index(one.frequency))
    first, last = periods.span(longer, fiscal_start_month)
    inside = periods.range_of(first, last, shorter.frequency, fiscal_start_month)
    held = sum(periods.enclosing(one, longer.frequency, fiscal_start_month) == longer for one in inside)
    return Fraction(1, held) if longer is target else Fraction(held)


def _scaled(value: float, scale: Fraction) -> float:
    return float(typed(value) * scale.numerator / scale.denominator)
