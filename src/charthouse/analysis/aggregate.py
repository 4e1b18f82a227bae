"""Readings of short periods as figures of longer ones: months into quarters and years (SEMANTICS 1)."""

from collections.abc import Mapping
from dataclasses import dataclass
from math import fsum

from charthouse.analysis.values import NA, Value
from charthouse.domain.kinds import Aggregation, Frequency
from charthouse.domain.periods import Period, enclosing, range_of, span


@dataclass(frozen=True, slots=True)
class Aggregate:
    """The figure of a longer period: `reported` of `expected` shorter ones are in it.

    `value` is None when nothing was reported, NA when nothing applies. Periods that do not apply are not expected.
    """

    value: Value
    reported: int
    expected: int


def aggregate(
    readings: Mapping[Period, Value], into: Frequency, how: Aggregation, fiscal_start_month: int = 1
) -> dict[Period, Aggregate]:
    """Readings of one frequency, added, averaged or the last one taken, for each longer period that has any.

    Blanks are left out and counted as missing, zeros are values, NA counts nowhere. Source: SEMANTICS 1.
    """
    groups: dict[Period, dict[Period, Value]] = {}
    for period in sorted(readings):
        groups.setdefault(enclosing(period, into, fiscal_start_month), {})[period] = readings[period]
    return {outer: _of_one(outer, inner, how, fiscal_start_month) for outer, inner in groups.items()}


def aggregate_ratio(
    numerators: Mapping[Period, Value],
    denominators: Mapping[Period, Value],
    into: Frequency,
    how: Aggregation,
    fiscal_start_month: int = 1,
) -> dict[Period, float | None]:
    """A ratio's figures: both sides aggregated first, then divided; None where a side is blank or divides by zero.

    Only periods that have both sides count, else the two sums would speak of different times.
    """
    both = [period for period in numerators if _is_number(numerators[period]) and _is_number(denominators.get(period))]
    above = aggregate({period: numerators[period] for period in both}, into, how, fiscal_start_month)
    below = aggregate({period: denominators[period] for period in both}, into, how, fiscal_start_month)
    return {outer: _quotient(above[outer].value, below[outer].value) for outer in above}


def _of_one(outer: Period, inner: Mapping[Period, Value], how: Aggregation, fiscal_start_month: int) -> Aggregate:
    numbers = [value for value in inner.values() if isinstance(value, float | int)]
    apart = sum(value is NA for value in inner.values())
    frequency = next(iter(inner)).frequency
    first, last = span(outer, fiscal_start_month)
    held = range_of(first, last, frequency, fiscal_start_month)
    expected = sum(enclosing(period, outer.frequency, fiscal_start_month) == outer for period in held) - apart
    if not numbers:
        return Aggregate(NA if apart and apart == len(inner) else None, 0, expected)
    return Aggregate(_joined(numbers, how), len(numbers), expected)


def _joined(numbers: list[float], how: Aggregation) -> float:
    match how:
        case Aggregation.SUM:
            return fsum(numbers)
        case Aggregation.AVERAGE:
            return fsum(numbers) / len(numbers)
        case Aggregation.LAST:
            return numbers[-1]


def _is_number(value: Value) -> bool:
    return value is not None and value is not NA


def _quotient(above: Value, below: Value) -> float | None:
    if isinstance(above, float | int) and isinstance(below, float | int) and below:
        return above / below
    return None
