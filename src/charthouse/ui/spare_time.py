"""Loading what later gestures need while nobody types or points: in small pieces beside the window, one after a pause.

A piece holds Python's one lock every few milliseconds, so one that ran under somebody's hands would be felt.
"""

from __future__ import annotations

import sys
from collections import deque
from collections.abc import Generator, Iterable
from importlib import import_module

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from charthouse.ui.worker import Worker

_QUIET = 400
_INPUT = frozenset(
    (QEvent.Type.KeyPress, QEvent.Type.InputMethod, QEvent.Type.MouseButtonPress, QEvent.Type.Wheel, QEvent.Type.Drop)
)


class SpareTime(QObject):
    """Loads `modules` one by one once it is started; watches the whole app's input until the last is there.

    `quiet`: milliseconds of nobody doing anything before each.
    """

    def __init__(self, modules: Iterable[str], parent: QObject, *, quiet: int = _QUIET) -> None:
        super().__init__(parent)
        self._modules = deque(modules)
        self._worker: Worker | None = None
        self._pause = QTimer(self, interval=quiet, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._pause.timeout.connect(self._load_next)

    @property
    def wait(self) -> int:
        """Milliseconds until the next piece, were nothing typed; −1 while none is waited for."""
        return self._pause.remainingTime()

    @property
    def is_over(self) -> bool:
        """Whether nothing is left to load."""
        return not self._modules and self._worker is None

    def start(self) -> None:
        """Begin after the first pause, if anything is left to load."""
        self._modules = deque(module for module in self._modules if module not in sys.modules)
        if self._modules and (app := QApplication.instance()) is not None:
            app.installEventFilter(self)
            self._pause.start()

    def stop(self) -> None:
        """Load no more; waits for a piece that is being loaded."""
        self._modules.clear()
        self._pause.stop()
        if self._worker is not None:
            self._worker.wait()
        self._rest()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _INPUT and self._pause.isActive():
            self._pause.start()
        return False

    def _load_next(self) -> None:
        module = self._modules.popleft()
        self._worker = Worker(lambda: _load(module), self)
        self._worker.finished.connect(self._go_on)
        self._worker.start()

    def _go_on(self) -> None:
        self._worker = None
        if self._modules:
            self._pause.start()
        else:
            self._rest()

    def _rest(self) -> None:
        if (app := QApplication.instance()) is not None:
            app.removeEventFilter(self)


def _load(module: str) -> Generator[float, None, None]:
    import_module(module)
    yield 1.0
