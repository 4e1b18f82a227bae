"""What every way of bringing files into a plan does: read beside the window, tell what is refused, say what is done."""

from __future__ import annotations

from contextlib import AbstractContextManager
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from charthouse.ui.bridge import DocumentBridge
from charthouse.ui.dialogs import Dialogs
from charthouse.ui.importing.taking import BesideTaker
from charthouse.ui.pages.page import Services
from charthouse.ui.sentences import in_words
from charthouse.ui.theme import Theme
from charthouse.ui.worker import Worker

if TYPE_CHECKING:
    from charthouse.document.document import Document
    from charthouse.exchange.importing import Told


class Errand(QObject):
    """One errand for one open plan, from the question for a file to the toast. Goes with the plan.

    `_begin` reads on a thread, `_taker` writes on one.
    """

    def __init__(
        self, bridge: DocumentBridge, theme: Theme, dialogs: Dialogs, services: Services, window: QWidget
    ) -> None:
        super().__init__(bridge)
        self._bridge, self._theme, self._dialogs = bridge, theme, dialogs
        self._services, self._window = services, window
        self._worker: Worker | None = None
        self._taker = BesideTaker(bridge, theme, window, self)
        self._taker.taken.connect(self._say)
        self._taker.failed.connect(self._refuse)
        bridge.closing.connect(self._stop)

    def _plan(self) -> AbstractContextManager[Document]:
        """The open plan, to be read on a thread."""
        from charthouse.document.beside import reader_of

        return reader_of(self._bridge.document)

    def _begin(self, worker: Worker, words: str) -> None:
        """Start work whose end `worker` tells; `words` stand in the status bar meanwhile."""
        self._worker = worker
        worker.failed.connect(self._refuse)
        self._services.status(words)
        worker.start()

    def _say(self, told: Told) -> None:
        self._services.toast(in_words(told.lines[0]), (self._services.undo_action(),))

    def _refuse(self, why: str) -> None:
        self._end()
        self._dialogs.message(self._window, why)

    def _end(self) -> None:
        self._services.status("")
        if self._worker is not None:
            self._worker.deleteLater()
            self._worker = None

    def _stop(self) -> None:
        if self._worker is not None:
            self._worker.forget()
            self._worker.wait()
