"""The handout that would be written now: made anew beside the window a moment after the last choice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from charthouse.ui.export.preview.making import Laid, Making, Wanted
from charthouse.ui.worker import Worker

if TYPE_CHECKING:
    from charthouse.ui.export.exporter import Exporter
    from charthouse.ui.export.intake import Intake

_PAUSE = 150  # milliseconds in which several choices become one preview


class Preview(QObject):
    """`making(bool)`, `progress(float)`, `laid(Laid)`, `failed(str)`. What is no longer wanted is dropped.
    `closing`: nothing may run for it any more.

    Lives as long as the plan is open, like its exporter, because a thread may still work for it; a panel that goes
    calls `retire`.
    """

    closing = Signal()
    making = Signal(bool)
    progress = Signal(float)
    laid = Signal(object)
    failed = Signal(str)
    _ahead = Signal(object)

    def __init__(self, exporter: Exporter) -> None:
        super().__init__(exporter)
        self._exporter = exporter
        self._wanted: Wanted | None = None
        self._intake: Intake | None = None
        self._worker: Worker | None = None
        self._making: Making | None = None
        self._laid: Laid | None = None
        self._retired, self._trouble = False, ""
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._begin)
        self._ahead.connect(self._take_ahead)
        exporter.closing.connect(self.stop)

    @property
    def ready(self) -> Laid | None:
        """The whole handout as it is wanted now; None while it is being made."""
        return self._laid if self._laid is not None and self._laid.wanted == self._wanted else None

    @property
    def trouble(self) -> str:
        """Why what is wanted cannot be made; empty unless that is so."""
        return self._trouble

    def ask(self, wanted: Wanted | None) -> None:
        """Make this handout unless it is made or being made; None: nothing."""
        if wanted == self._wanted:
            return
        self._wanted, self._trouble = wanted, ""
        self._cancel()
        self._timer.start(_PAUSE if self._intake is not None else 0)

    def outdate(self) -> None:
        """The plan has changed: what was made is not true any more."""
        self._intake, self._laid, self._trouble = None, None, ""
        if self._wanted is not None:
            self._cancel()
            self._timer.start(_PAUSE)

    def go_on(self) -> None:
        """The cover that came ahead is painted."""
        if self._making is not None:
            self._making.go_on()

    def stop(self) -> None:
        """Make nothing any more."""
        self._timer.stop()
        self._cancel()
        self.closing.emit()

    def retire(self) -> None:
        """Nobody looks any more."""
        self._retired = True
        self.stop()
        if self._worker is None:
            self.deleteLater()

    def _cancel(self) -> None:
        if self._worker is not None and self._making is not None:
            self._worker.cancel()
            self._making.stop()

    def _begin(self) -> None:
        if self._worker is not None:  # it was cancelled; its end begins anew
            return
        if self._wanted is None or self.ready is not None:
            self.making.emit(False)
            if self.ready is not None:
                self.laid.emit(self.ready)
            return
        if self._intake is None or self._intake.since != self._wanted.since:
            self._intake = self._exporter.intake(self._wanted.since)
        making = self._making = Making(self._wanted, self._intake, None if self._laid is not None else self._ahead.emit)
        worker = self._worker = Worker(making.run, self)
        worker.progress.connect(self.progress)
        worker.finished.connect(self._take)
        worker.failed.connect(self._fail)
        worker.cancelled.connect(self._end)
        worker.start()
        self.making.emit(True)

    def _take_ahead(self, laid: Laid) -> None:
        if laid.wanted == self._wanted and self.ready is None and not self._retired:
            self.laid.emit(laid)

    def _take(self, laid: Laid) -> None:
        self._laid = laid if self._intake is not None else None
        self._let_go()
        if self.ready is None:
            self._begin_soon()
        elif not self._retired:
            self.making.emit(False)
            self.laid.emit(laid)

    def _fail(self, why: str) -> None:
        if self._making is None or self._making.wanted != self._wanted:  # something else is wanted by now
            self._end()
            return
        self._trouble = why
        self._let_go()
        self.making.emit(False)
        self.failed.emit(why)

    def _end(self) -> None:
        self._let_go()
        self._begin_soon()

    def _begin_soon(self) -> None:
        """What is wanted by now, unless a pause leads there anyway."""
        if not self._timer.isActive() and not self._retired:
            self._timer.start(0)

    def _let_go(self) -> None:
        self._worker = None
        if self._retired:
            self.deleteLater()
