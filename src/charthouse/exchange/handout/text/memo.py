"""A dictionary that works out what it is asked for the first time, and knows it from then on."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

Result = TypeVar("Result")


class Memo(dict[str, Result]):
    """`memo[text]` is `work_out(text)`, done once. Looking up what is known costs what a plain dictionary costs."""

    def __init__(self, work_out: Callable[[str], Result]) -> None:
        self._work_out = work_out

    def __missing__(self, key: str) -> Result:
        self[key] = result = self._work_out(key)
        return result
