"""Work on a plan's file beside the window: what safety asks of it takes long on a large plan."""

from __future__ import annotations

from collections.abc import Callable, Generator
from typing import TypeVar, cast

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from charthouse.document.document import Document
from charthouse.ui.bridge import DocumentBridge
from charthouse.ui.dialogs import Dialogs
from charthouse.ui.history.waiting import Waited, Waiting
from charthouse.ui.theme import Theme
from charthouse.ui.worker import Worker

T = TypeVar("T")


class Beside(Waited):
    """One piece of work at a time, with a way out once it lasts. A refusal is told, and nothing follows.

    `bridge`: the open plan, with which it goes; None where there is none.
    """

    def __init__(self, theme: Theme, dialogs: Dialogs, window: QWidget, bridge: DocumentBridge | None) -> None:
        super().__init__(bridge or window)
        self._theme, self._dialogs, self._window = theme, dialogs, window
        if bridge is not None:
            bridge.closing.connect(self._stop)
        elif (app := QCoreApplication.instance()) is not None:
            app.aboutToQuit.connect(self._stop)

    def read(self, document: Document, look: Callable[[Document], T], words: str, then: Callable[[T], object]) -> None:
        """Let `look` read the open plan through a connection of its own, then call `then` with what it found."""
        from charthouse.document.beside import reader_of

        reading = reader_of(document)

        def work() -> T:
            with reading as same:
                return look(same)

        self.run(work, words, then)

    def run(self, work: Callable[[], T], words: str, then: Callable[[T], object]) -> None:
        """Let `work` be done, which touches neither the window nor the open plan, then call `then` with its result.

        `words` say what is going on.
        """

        def steps() -> Generator[float, None, T]:
            yield 0.0
            return work()

        self.follow(steps, words, then)

    def follow(self, steps: Callable[[], Generator[float, None, T]], words: str, then: Callable[[T], object]) -> None:
        """`run` of what says how far it is: whoever does not want to wait for it stops it there."""
        worker = self._worker = Worker(steps, self)
        # a lambda, which keeps this object alive until then; a bound method would not
        worker.finished.connect(lambda result: self._finish(then, cast("T", result)))
        worker.failed.connect(self._refuse)
        waiting = self._waiting = Waiting(self._theme, words, self._window)
        waiting.rejected.connect(lambda: self._leave(worker))
        worker.start()

    def _finish(self, then: Callable[[T], object], result: T) -> None:
        self._end()
        then(result)

    def _refuse(self, why: str) -> None:
        self._end()
        self._dialogs.message(self._window, why)

    def leave(self) -> None:
        """Wait for nothing any more."""
        if self._waiting is not None:
            self._waiting.reject()

    def _leave(self, worker: Worker) -> None:
        """Nobody waits for the answer any more; the work ends where it can."""
        worker.forget()
        self._waiting = None
