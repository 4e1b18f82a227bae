"""What a cell can hold that is no text: a small drawing that knows its height."""

from __future__ import annotations

from typing import Protocol

from charthouse.exchange.handout.sheet import Sheet
from charthouse.exchange.handout.text.setting import Typesetter


class Graphic(Protocol):
    """Drawn once, never split. `above`: how far it reaches above the first baseline of its row; `height`: in all."""

    @property
    def above(self) -> float: ...

    @property
    def height(self) -> float: ...

    def draw(self, sheet: Sheet, x: float, baseline: float, width: float, setter: Typesetter) -> None: ...
