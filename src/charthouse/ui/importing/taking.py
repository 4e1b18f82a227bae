"""Writing what a file brings beside the window, which takes no edit meanwhile and can stop it until it is done."""

from __future__ import annotations

from collections.abc import Callable, Generator
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from charthouse.ui.bridge import DocumentBridge
from charthouse.ui.history.waiting import Waited, Waiting
from charthouse.ui.theme import Theme
from charthouse.ui.worker import Worker

if TYPE_CHECKING:
    from charthouse.document.writer import Committed

_UNNOTICED = 0.15  # seconds for which the window may stand still; what takes longer shows that it goes on


class BesideTaker(Waited):
    """`taken(object)`: what the work tells, once it is in the plan. `failed(str)`: it is not, and why; empty where it
    was stopped.
    """

    taken = Signal(object)
    failed = Signal(str)

    def __init__(self, bridge: DocumentBridge, theme: Theme, window: QWidget, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge, self._theme, self._window = bridge, theme, window
        bridge.closing.connect(self._stop)

    def start(self, sentence: str, work: Callable[[], Generator[float, None, tuple[object, Committed | None]]]) -> None:
        """Lend the plan to `work`; `sentence` says what goes on where that lasts."""

        def quietly() -> Generator[float, None, tuple[object, Committed | None]]:
            from charthouse.document.litter import left_lying

            with left_lying():
                return (yield from work())

        self._bridge.document.lend()
        worker = self._worker = Worker(quietly, self)
        worker.finished.connect(self._written)
        worker.failed.connect(self._unwritten)
        worker.cancelled.connect(self._unwritten)
        worker.start()
        if not worker.wait(_UNNOTICED):
            waiting = self._waiting = Waiting(self._theme, sentence, self._window, stays=True)
            waiting.leaving.connect(worker.cancel)

    def _written(self, outcome: tuple[object, Committed | None]) -> None:
        told, committed = outcome
        self._end()
        self._bridge.document.take_back(committed)
        self.taken.emit(told)

    def _unwritten(self, why: str = "") -> None:
        self._end()
        self._bridge.document.take_back(None)
        if why:
            self.failed.emit(why)
