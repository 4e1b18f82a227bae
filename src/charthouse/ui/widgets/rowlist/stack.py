"""Rows under each other: plain numbers, no Qt."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from itertools import accumulate


class Stack:
    """Where each of some rows stands, from their heights in pixels, which are all above 0."""

    def __init__(self, heights: Iterable[int]) -> None:
        self._tops = list(accumulate(heights, initial=0))

    @property
    def height(self) -> int:
        """Of all rows together."""
        return self._tops[-1]

    def top(self, row: int) -> int:
        """Where the row begins."""
        return self._tops[row]

    def tall(self, row: int) -> int:
        """How tall the row is."""
        return self._tops[row + 1] - self._tops[row]

    def middle(self, row: int) -> int:
        """The pixel in the middle of the row."""
        return self._tops[row] + (self.tall(row) - 1) // 2

    def at(self, y: int) -> int:
        """The row that `y` lies in; −1 for none."""
        return bisect_right(self._tops, y) - 1 if 0 <= y < self.height else -1

    def between(self, top: int, end: int) -> range:
        """The rows of which something is seen from `top` to before `end`."""
        first = max(bisect_right(self._tops, top) - 1, 0)
        return range(first, max(min(bisect_left(self._tops, end), len(self._tops) - 1), first))
