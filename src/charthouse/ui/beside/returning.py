"""“Try again”: what is in memory is written into the plan's file beside the window, which goes on being worked in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from charthouse.ui.bridge import DocumentBridge
from charthouse.ui.widgets.notices import TroubleBar
from charthouse.ui.worker import Worker

if TYPE_CHECKING:
    from charthouse.document.returning import Return


class Returning(QObject):
    """For one open plan. `bar` says what goes on; how it ended, that the trouble is over or why not, the bridge."""

    def __init__(self, bridge: DocumentBridge, bar: TroubleBar) -> None:
        super().__init__(bridge)
        self._bridge, self._bar = bridge, bar
        self._is_busy = False

    def begin(self) -> None:
        """Go on in the plan's file again, with all that is in memory, where it is back. Once at a time."""
        from charthouse.document.returning import Return

        if self._is_busy or (attempt := self._bridge.ask(lambda: Return(self._bridge.document))) is None:
            return
        self._is_busy = True
        self._bar.show_doing(self.tr("The file is being looked at…"))
        worker = Worker(attempt.writing, self._bridge)
        worker.progress.connect(self._tell)
        worker.over.connect(self._rest)
        worker.finished.connect(lambda _: self._take(attempt))
        worker.failed.connect(self._bridge.refused)
        worker.start()

    def _tell(self, done: float) -> None:
        if done and not self._bridge.read_only:
            self._bar.show_doing(self.tr("Everything is being written into the file. You can go on working."))

    def _rest(self) -> None:
        self._is_busy = False
        self._bar.show_doing("")

    def _take(self, attempt: Return) -> None:
        if self._bridge.ask(attempt.take) is False:
            self.begin()
