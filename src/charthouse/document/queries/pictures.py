"""A measure as a picture: its scale, its ranges and its course, the same on the page and on paper.

Positions are shares of the width, 0 at the worse end: better is always to the right (HANDOUTS A6).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import floor, isfinite, log10

from charthouse.document.queries.scorecard import MeasureRow
from charthouse.domain import periods
from charthouse.domain.errors import Refused
from charthouse.domain.kinds import Direction, MeasureKind

OFF, RISK, ON = 0, 1, 2  # what a range means

_LONGEST_COURSE = 36  # periods of a sparkline
_STEPS = (1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10)
_PERCENT_WHOLE = 50.0  # percentages beyond this are shown on the whole scale


@dataclass(frozen=True, slots=True)
class Scale:
    """Where a measure stands on its scale. `bands`: where each range ends, and what it means.

    `from_zero`: the scale begins at zero, so that a bar tells the truth. `ends`: its worse and its better end.
    """

    value: float | None
    target: float | None
    baseline: float | None
    bands: tuple[tuple[float, int], ...]
    from_zero: bool
    ends: tuple[float, float]


def scale_of(row: MeasureRow) -> Scale | None:
    """The measure on its scale; None where there is nothing to draw: no value and no target, or a yes or no."""
    state, defined = row.state, row.definition
    ends = _ends(row)
    if defined.kind is MeasureKind.MILESTONE or ends is None:
        return None
    low, high = ends
    reversed_ = defined.direction is Direction.LOWER

    def share(value: float | None) -> float | None:
        if value is None:
            return None
        at = (value - low) / (high - low)
        return 1 - at if reversed_ else at

    worse, better = (high, low) if reversed_ else (low, high)
    return Scale(
        share(state.value),
        None if defined.direction is Direction.RANGE else share(state.target),
        share(defined.baseline),
        tuple((share(end) or 0.0, band) for end, band in _bands(row, better)),
        from_zero=low == 0 and not reversed_,
        ends=(worse, better),
    )


def course(row: MeasureRow) -> Sequence[float | None]:
    """The last readings in order of their periods, None for each period between them that has none."""
    values = {key: cell.value for key, cell in row.readings.items() if cell.value is not None}
    try:
        found = {periods.parse(key): value for key, value in values.items()}
    except Refused:
        found = {}
    if len({period.frequency for period in found}) != 1:  # months and years do not stand on one axis
        return list(values.values())[-_LONGEST_COURSE:]
    period, first = max(found), min(found)
    places: list[float | None] = [found[period]]
    while period > first and len(places) < _LONGEST_COURSE:
        period = periods.previous(period)
        places.append(found.get(period))
    return places[::-1]


def _bands(row: MeasureRow, better: float) -> list[tuple[float, int]]:
    """Where each range ends, from the worse end to the better one."""
    state, defined = row.state, row.definition
    if defined.direction is Direction.RANGE:
        if defined.low is None or defined.high is None:
            return [(better, ON)]
        near = defined.tolerance or 0.0
        ends = (defined.low - near, defined.low, defined.high, defined.high + near, better)
        return list(zip(ends, (OFF, RISK, ON, RISK, OFF), strict=True))
    if state.target is None:
        return [(better, ON)]
    poor = state.target if state.red_flag is None else state.red_flag
    return [(poor, OFF), (state.target, RISK), (better, ON)]


def _ends(row: MeasureRow) -> tuple[float, float] | None:
    """The ends of a measure's scale: as defined, else the usual ones of its kind, else from zero to a round number."""
    state, defined = row.state, row.definition
    shown = (state.value, state.target, state.red_flag, defined.baseline, defined.low, defined.high)
    known = [value for value in shown if value is not None]
    if state.value is None and state.target is None and defined.low is None:
        return None
    low, high = (1.0, 5.0) if defined.kind is MeasureKind.RATING else (0.0, 0.0)
    low = min(low, -_round_up(-min(known)))
    high = max(high, _round_up(max(known)))
    if defined.kind is MeasureKind.PERCENT and _PERCENT_WHOLE < high <= 100:
        high = 100.0
    low = low if defined.scale_min is None else defined.scale_min
    high = high if defined.scale_max is None else defined.scale_max
    return (low, high) if isfinite(high - low) and high > low else None


def _round_up(value: float) -> float:
    """The next of 1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8 × 10ⁿ; what is not above zero gives 0."""
    if value <= 0:
        return 0.0
    power = 10.0 ** floor(log10(value))
    return next((step * power for step in _STEPS if step * power >= value), value)
