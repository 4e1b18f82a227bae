"""Work on a plan's file beside the window: what safety asks of it takes long on a large plan."""

from __future__ import annotations

from collections.abc import Callable, Generator
from typing import TypeVar, cast

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from charthouse.document.document import Document
from charthouse.ui.beside.waiting import Waiting
from charthouse.ui.dialogs import Dialogs
from charthouse.ui.theme import Theme
from charthouse.ui.worker import Worker

T = TypeVar("T")


class Beside:
    """Work with a way out once it lasts. A refusal is told, and nothing follows.

    `owner`: what the work goes with: the bridge of the open plan, or the window where there is none. Nobody has to
    keep this object.
    """

    def __init__(self, theme: Theme, dialogs: Dialogs, window: QWidget, owner: QObject) -> None:
        self._theme, self._dialogs, self._window, self._owner = theme, dialogs, window, owner

    def read(self, document: Document, look: Callable[[Document], T], words: str, then: Callable[[T], object]) -> None:
        """Let `look` read the open plan through a connection of its own, then call `then` with what it found."""
        self.follow(reading(document, look), words, then)

    def run(self, work: Callable[[], T], words: str, then: Callable[[T], object]) -> None:
        """Let `work` be done, which touches neither the window nor the open plan, then call `then` with its result.

        `words` say what is going on.
        """
        self.follow(_at_once(work), words, then)

    def follow(self, steps: Callable[[], Generator[float, None, T]], words: str, then: Callable[[T], object]) -> Worker:
        """`run` of what says how far it is: whoever does not want to wait for it stops it there."""
        worker = Worker(steps, self._owner)
        worker.finished.connect(lambda result: then(cast("T", result)))
        worker.failed.connect(lambda why: self._dialogs.message(self._window, why))
        waiting = Waiting(self._theme, words, self._window)
        waiting.rejected.connect(worker.forget)
        worker.over.connect(waiting.accept)
        worker.start()
        return worker


def reading(document: Document, look: Callable[[Document], T]) -> Callable[[], Generator[float, None, T]]:
    """`look` at the open plan, as work for a thread: through a connection of its own."""
    from charthouse.document.beside import reader_of

    plan = reader_of(document)

    def work() -> T:
        with plan as same:
            return look(same)

    return _at_once(work)


def _at_once(work: Callable[[], T]) -> Callable[[], Generator[float, None, T]]:
    def steps() -> Generator[float, None, T]:
        yield 0.0
        return work()

    return steps
