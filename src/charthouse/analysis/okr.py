"""Grades of objectives and key results, 0.0–1.0 (SEMANTICS 3).

In Decimal from the typed digits: binary floats grade 0.65 as 0.6 and 0.35 as 0.3.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Context, Decimal

from charthouse.analysis.typed import typed
from charthouse.domain.kinds import Status

_CONTEXT = Context(prec=28, rounding=ROUND_HALF_UP)
_GREEN_FROM = Decimal("0.7")
_AMBER_FROM = Decimal("0.4")


@dataclass(frozen=True, slots=True)
class KeyResult:
    """One key result: its progress as a share (None: nobody has said), and its weight among the others."""

    progress: Decimal | None
    weight: Decimal = Decimal(1)


@dataclass(frozen=True, slots=True)
class Grade:
    """`value` is unrounded; `shown` has one decimal, half up, and decides the band. `left_out`: results not graded.

    `missed`: a committed objective under 1.0.
    """

    value: Decimal
    shown: Decimal
    band: Status
    missed: bool
    left_out: int


def key_result_progress(value: float, baseline: float, target: float) -> Decimal | None:
    """(v − baseline)/(target − baseline) in Decimal, unclamped; None ("maintain") where there is no way to go."""
    v, b, t = typed(value), typed(baseline), typed(target)
    return None if t == b else _CONTEXT.divide(v - b, t - b)


def grade(results: Sequence[KeyResult], *, committed: bool = False) -> Grade | None:
    """The weighted mean of the key results, each clamped to 0…1; bands from 0.7 green, from 0.4 amber, else red.

    Results without progress leave the mean. None when nothing is left. A committed objective misses whenever its
    unrounded grade is under 1. Source: SEMANTICS 3.
    """
    graded = [
        (min(max(one.progress, Decimal(0)), Decimal(1)), one.weight) for one in results if one.progress is not None
    ]
    total = sum((weight for _, weight in graded), Decimal(0))
    if not total:
        return None
    value = _CONTEXT.divide(sum((progress * weight for progress, weight in graded), Decimal(0)), total)
    shown = value.quantize(Decimal("0.1"), rounding=ROUND_HALF_UP)
    return Grade(value, shown, _band(shown), committed and value < 1, len(results) - len(graded))


def _band(shown: Decimal) -> Status:
    if shown >= _GREEN_FROM:
        return Status.ON_TRACK
    return Status.AT_RISK if shown >= _AMBER_FROM else Status.OFF_TRACK
