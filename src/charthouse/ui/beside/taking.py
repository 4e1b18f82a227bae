"""Writing what a file brings beside the window, which takes no edit meanwhile and can stop it until it is done."""

from __future__ import annotations

from collections.abc import Callable, Generator
from typing import TYPE_CHECKING, TypeVar, cast

from PySide6.QtWidgets import QWidget

from charthouse.ui.beside.waiting import Waiting
from charthouse.ui.bridge import DocumentBridge
from charthouse.ui.theme import Theme
from charthouse.ui.worker import Worker

if TYPE_CHECKING:
    from charthouse.document.writer import Committed

T = TypeVar("T")

_UNNOTICED = 0.15  # seconds for which the window may stand still; what takes longer shows that it goes on


def write_beside(
    bridge: DocumentBridge,
    theme: Theme,
    window: QWidget,
    sentence: str,
    work: Callable[[], Generator[float, None, tuple[T, Committed | None]]],
    *,
    taken: Callable[[T], object],
    failed: Callable[[str], object],
) -> None:
    """Lend the plan to `work`; `sentence` says what goes on where that lasts.

    `taken` hears what the work tells, once it is in the plan. `failed` hears why it is not, unless it was stopped.
    """

    def quietly() -> Generator[float, None, tuple[T, Committed | None]]:
        from charthouse.document.litter import left_lying

        with left_lying():
            return (yield from work())

    def keep(outcome: object) -> None:
        told, committed = cast("tuple[T, Committed | None]", outcome)
        document.take_back(committed)
        taken(told)

    def leave(why: str) -> None:
        document.take_back(None)
        failed(why)

    document = bridge.document
    document.lend()
    worker = Worker(quietly, bridge)
    worker.finished.connect(keep)
    worker.failed.connect(leave)
    worker.cancelled.connect(lambda: document.take_back(None))
    worker.start()
    if not worker.wait(_UNNOTICED):
        waiting = Waiting(theme, sentence, window, stays=True)
        waiting.leaving.connect(worker.cancel)
        worker.over.connect(waiting.accept)
