"""The tint of rows that were just added: two seconds from full to nothing, so that the room sees what came."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from time import monotonic

from PySide6.QtCore import QRect, QTimer
from PySide6.QtWidgets import QWidget

from charthouse.ui.theme import Theme

SHOWN_FOR = 2.0  # seconds
_FRAME = 50  # milliseconds
_EACH = 50  # rows beyond which the whole canvas is repainted


class Freshness:
    """Remembers when rows came, and repaints them on `canvas` while they are fresh; `place_of` tells where they are."""

    def __init__(self, theme: Theme, canvas: QWidget, place_of: Callable[[str], QRect]) -> None:
        self._theme, self._canvas, self._place_of = theme, canvas, place_of
        self._came: dict[str, float] = {}
        self._timer = QTimer(canvas, interval=_FRAME)
        self._timer.timeout.connect(self._tick)

    def add(self, rows: Iterable[str]) -> None:
        """These rows came just now."""
        now = monotonic()
        self._came |= dict.fromkeys(rows, now)
        self._timer.start()
        self._repaint()

    def of(self, row: str) -> float:
        """From 1 (just now) to 0; without motion 1 until it is over."""
        came = self._came.get(row)
        if came is None:
            return 0.0
        left = 1.0 - (monotonic() - came) / SHOWN_FOR
        return float(left > 0) if self._theme.reduce_motion else max(left, 0.0)

    def _tick(self) -> None:
        now = monotonic()
        self._repaint()
        self._came = {row: came for row, came in self._came.items() if now - came < SHOWN_FOR}
        if not self._came:
            self._timer.stop()

    def _repaint(self) -> None:
        if len(self._came) > _EACH:
            self._canvas.update()
            return
        for row in self._came:
            self._canvas.update(self._place_of(row))
