"""Where rows go and who takes over: plain lists of ids, no Qt."""

from __future__ import annotations

from collections.abc import Collection, Sequence

START = ""  # the place behind which a row lands when it is to be the first


def heir(order: Sequence[str], going: Collection[str]) -> str:
    """The row that takes over when others go: the first that stays behind them, else the last before them.

    Empty when none stays.
    """
    last = max(at for at, row in enumerate(order) if row in going)
    behind = [row for row in order[last:] if row not in going]
    before = [row for row in order[:last] if row not in going]
    return behind[0] if behind else next(reversed(before), "")


def shifted(order: Sequence[str], moving: Sequence[str], by: int) -> str | None:
    """Behind which row `moving`, kept together, land one place up (−1) or down (+1); None when that is no place."""
    rest = [row for row in order if row not in moving]
    edge = moving[0] if by < 0 else moving[-1]
    target = sum(1 for row in order[: order.index(edge)] if row not in moving) + by
    if not 0 <= target <= len(rest):
        return None
    return rest[target - 1] if target else START
