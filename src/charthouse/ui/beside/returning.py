"""“Try again”: what is in memory is written into the plan's file beside the window, which goes on being worked in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from charthouse.ui.beside.waiting import Waiting
from charthouse.ui.bridge import DocumentBridge
from charthouse.ui.theme import Theme
from charthouse.ui.worker import Worker

if TYPE_CHECKING:
    from charthouse.document.returning import Return


class Returning(QObject):
    """For one open plan. The bridge tells how it ended: that the trouble is over, or why it is not."""

    def __init__(self, bridge: DocumentBridge, theme: Theme, window: QWidget) -> None:
        super().__init__(bridge)
        self._bridge, self._theme, self._window = bridge, theme, window
        self._is_busy = False

    def begin(self) -> None:
        """Go on in the plan's file again, with all that is in memory, where it is back. Once at a time."""
        from charthouse.document.returning import Return

        if self._is_busy:
            return
        attempt = self._bridge.ask(lambda: Return(self._bridge.document))
        if attempt is None:
            return
        self._is_busy = True
        worker = Worker(attempt.writing, self._bridge)
        worker.finished.connect(lambda _: self._take(attempt))
        worker.failed.connect(self._bridge.refused)
        for failing in (worker.failed, worker.cancelled):
            failing.connect(attempt.drop)
        worker.over.connect(self._rest)
        waiting = Waiting(self._theme, self.tr("Writing everything into the file"), self._window)
        waiting.rejected.connect(worker.cancel)
        worker.over.connect(waiting.accept)
        worker.start()

    def _rest(self) -> None:
        self._is_busy = False

    def _take(self, attempt: Return) -> None:
        if self._bridge.ask(attempt.take) is False:
            self.begin()
