"""Long work beside the window: a generator that yields its progress runs on a thread and can be cancelled.

The generator must not touch the Document or a widget; it works on read models. It says how far it is with each
`yield`; between two of them a cancel takes hold, and its `finally` blocks run.
"""

from __future__ import annotations

from collections.abc import Callable, Generator
from functools import partial
from threading import Event

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal

from charthouse.domain.errors import Refused
from charthouse.ui.sentences import in_words

Work = Generator[float, None, object]  # yields 0…1, returns its result


class _Task(QRunnable):
    def __init__(self, run: Callable[[], None]) -> None:
        super().__init__()
        self._run = run

    def run(self) -> None:
        self._run()


class Worker(QObject):
    """One piece of work. One of `finished(result)`, `failed(sentence)` and `cancelled` ends it, unless it is forgotten.

    `over`: nobody waits for it any more, told just before one of the three, or when it is forgotten. Signals arrive in
    the thread that made the Worker, which goes by itself once nothing runs. Its parent, or a parent of that, is what
    the work needs: see `end_work`.
    """

    progress = Signal(float)
    finished = Signal(object)
    failed = Signal(str)
    cancelled = Signal()
    over = Signal()
    _ended = Signal(object)  # with what tells of the end

    def __init__(self, work: Callable[[], Work], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self._stop, self._over = Event(), Event()
        self._waited_for = True
        self._ended.connect(self._end)

    def start(self) -> None:
        """Begin, once."""
        QThreadPool.globalInstance().start(_Task(self._run))

    def cancel(self) -> None:
        """Stop at the next progress; `cancelled` tells when."""
        self._stop.set()

    def forget(self) -> None:
        """Stop at the next progress; whatever comes of it, nobody hears of it any more. Nothing where it was told."""
        self.cancel()
        self._tell(lambda: None)

    def wait(self, seconds: float | None = None) -> bool:
        """Until nothing runs any more, or for so long; whether it is over. Only once started."""
        return self._over.wait(seconds)

    def _run(self) -> None:
        try:
            self._advance(self._work())
        except (Refused, OSError) as problem:
            self._ended.emit(partial(self.failed.emit, in_words(problem)))
        except Exception as fault:  # a fault of ours: whoever waits must hear of it all the same
            why = self.tr("This went wrong unexpectedly: {why}").format(why=repr(fault)[:200])
            self._ended.emit(partial(self.failed.emit, why))
            raise
        finally:
            self._over.set()

    def _advance(self, work: Work) -> None:
        while True:
            try:
                done = next(work)
            except StopIteration as end:
                self._ended.emit(partial(self.finished.emit, end.value))
                return
            if self._stop.is_set():
                work.close()
                self._ended.emit(self.cancelled.emit)
                return
            self.progress.emit(done)

    def _end(self, tell: Callable[[], object]) -> None:
        self.deleteLater()
        self._tell(tell)

    def _tell(self, tell: Callable[[], object]) -> None:
        if self._waited_for:
            self._waited_for = False
            self.over.emit()
            tell()


def end_work(owner: QObject) -> None:
    """What `owner` stands for is about to go: the work below it ends first, and nobody hears of it any more."""
    workers = owner.findChildren(Worker)
    for worker in workers:
        worker.forget()
    for worker in workers:
        worker.wait()
