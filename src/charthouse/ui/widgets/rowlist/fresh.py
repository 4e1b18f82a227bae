"""The tint of rows that were just added: two seconds from full to nothing, so that the room sees what came."""

from __future__ import annotations

from collections.abc import Iterable
from time import monotonic

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from charthouse.ui.theme import Theme

SHOWN_FOR = 2.0  # seconds
_FRAME = 50  # milliseconds


class Freshness:
    """Remembers when rows came, and repaints `canvas` while any is fresh."""

    def __init__(self, theme: Theme, canvas: QWidget) -> None:
        self._theme, self._canvas = theme, canvas
        self._came: dict[str, float] = {}
        self._timer = QTimer(canvas, interval=_FRAME)
        self._timer.timeout.connect(self._tick)

    def add(self, rows: Iterable[str]) -> None:
        """These rows came just now."""
        now = monotonic()
        self._came |= dict.fromkeys(rows, now)
        self._timer.start()
        self._canvas.update()

    def of(self, row: str) -> float:
        """From 1 (just now) to 0; without motion 1 until it is over."""
        came = self._came.get(row)
        if came is None:
            return 0.0
        left = 1.0 - (monotonic() - came) / SHOWN_FOR
        return float(left > 0) if self._theme.reduce_motion else max(left, 0.0)

    def _tick(self) -> None:
        now = monotonic()
        self._came = {row: came for row, came in self._came.items() if now - came < SHOWN_FOR}
        if not self._came:
            self._timer.stop()
        self._canvas.update()
