"""Where Ctrl+arrow goes: the edge of a block of filled cells, as spreadsheets have it. Pure."""

from __future__ import annotations

from collections.abc import Sequence


def edge(filled: Sequence[bool], at: int, step: int) -> int:
    """The place along a line of cells to which Ctrl+arrow moves from `at`, with `step` +1 or −1.

    From inside a block: its last filled cell. From its edge or from an empty cell: the next filled one, else the end.
    """
    end = len(filled) - 1 if step > 0 else 0
    if at == end:
        return at
    there = at + step
    if filled[at] and filled[there]:
        while there != end and filled[there + step]:
            there += step
        return there
    while there != end and not filled[there]:
        there += step
    return there
