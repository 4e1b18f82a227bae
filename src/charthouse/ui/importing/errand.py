"""What every way of bringing files into a plan does: read beside the window, tell what is refused, say what is done."""

from __future__ import annotations

from collections.abc import Callable, Generator
from contextlib import AbstractContextManager
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from charthouse.ui.beside.taking import write_beside
from charthouse.ui.bridge import DocumentBridge
from charthouse.ui.dialogs import Dialogs
from charthouse.ui.pages.page import Services
from charthouse.ui.sentences import in_words
from charthouse.ui.theme import Theme
from charthouse.ui.worker import Work, Worker

if TYPE_CHECKING:
    from charthouse.document.document import Document
    from charthouse.document.writer import Committed
    from charthouse.exchange.importing import Told


class Errand(QObject):
    """One errand for one open plan, from the question for a file to the toast. Goes with the plan.

    `_begin` reads on a thread, `_write` writes on one.
    """

    def __init__(
        self, bridge: DocumentBridge, theme: Theme, dialogs: Dialogs, services: Services, window: QWidget
    ) -> None:
        super().__init__(bridge)
        self._bridge, self._theme, self._dialogs = bridge, theme, dialogs
        self._services, self._window = services, window
        self._worker: Worker | None = None

    def _plan(self) -> AbstractContextManager[Document]:
        """The open plan, to be read on a thread."""
        from charthouse.document.beside import reader_of

        return reader_of(self._bridge.document)

    def _begin(self, work: Callable[[], Work], words: str, then: Callable[[Any], object]) -> None:
        """Start work, then call `then` with its result; `words` stand in the status bar meanwhile."""
        worker = self._worker = Worker(work, self)
        worker.over.connect(self._rest)
        worker.finished.connect(then)
        worker.failed.connect(self._refuse)
        self._services.status(words)
        worker.start()

    def _write(self, words: str, work: Callable[[], Generator[float, None, tuple[Told, Committed | None]]]) -> None:
        """Take in what was read, as one step."""
        write_beside(self._bridge, self._theme, self._window, words, work, taken=self._say, failed=self._refuse)

    def _say(self, told: Told) -> None:
        self._services.toast(in_words(told.lines[0]), (self._services.undo_action(),))

    def _refuse(self, why: str) -> None:
        self._dialogs.message(self._window, why)

    def _rest(self) -> None:
        self._worker = None
        self._services.status("")
