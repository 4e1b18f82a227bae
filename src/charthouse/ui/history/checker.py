"""Tools ▸ Check plan, from the look beside the window to the repaired file."""

from __future__ import annotations

from collections.abc import Callable, Generator

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from charthouse.document.document import Document
from charthouse.document.repair import Repaired
from charthouse.ui.history.check_dialog import CheckDialog, Found, RepairedDialog
from charthouse.ui.pages.page import PageContext
from charthouse.ui.plans import free_path
from charthouse.ui.worker import Work, Worker


class Checker(QObject):
    """One check of one open plan. Goes with the plan. `open_plan(Path)`: show the repaired file."""

    open_plan = Signal(object)

    def __init__(self, context: PageContext, window: QWidget) -> None:
        super().__init__(context.bridge)
        self._context, self._window = context, window
        self._worker: Worker | None = None
        context.bridge.closing.connect(self._stop)

    def check(self) -> None:
        """Look at everything, and say what was found."""
        path = self._context.bridge.document.path

        def work() -> Generator[float, None, Found]:
            yield 0.0
            with Document.open(path, read_only=True) as same:
                return _found(same)

        self._start(work, self.tr("Checking…"), self._show)

    def _show(self, found: object) -> None:
        if not isinstance(found, Found):
            return
        dialog = CheckDialog(self._context.theme, self._context.bridge.document.path.name, found, self._window)
        if found.damage:
            dialog.accepted.connect(lambda: self._repair(found))
        dialog.open()

    def _repair(self, found: Found) -> None:
        document = self._context.bridge.document
        path, plan_id = document.path, document.plan_id
        target = free_path(path.parent, self.tr("{name} repaired").format(name=path.stem))

        def work() -> Generator[float, None, Repaired]:
            from charthouse.document.repair import repair

            yield 0.0
            return repair(path, target, plan_id)

        self._start(work, self.tr("Repairing…"), lambda made: self._tell(made, found))

    def _tell(self, made: object, found: Found) -> None:
        if isinstance(made, Repaired):
            dialog = RepairedDialog(self._context.theme, made, found.names, self._window)
            dialog.accepted.connect(lambda: self.open_plan.emit(made.path))
            dialog.open()

    def _start(self, work: Callable[[], Work], status: str, then: Callable[[object], None]) -> None:
        worker = self._worker = Worker(work, self)
        # a lambda, which keeps this object alive until then; a bound method would not
        worker.finished.connect(lambda result: self._finish(then, result))
        worker.failed.connect(self._refuse)
        self._context.services.status(status)
        worker.start()

    def _finish(self, then: Callable[[object], None], result: object) -> None:
        self._end()
        then(result)

    def _refuse(self, why: str) -> None:
        self._end()
        self._context.dialogs.message(self._window, why)

    def _end(self) -> None:
        self._context.services.status("")
        if self._worker is not None:
            self._worker.deleteLater()
            self._worker = None

    def _stop(self) -> None:
        if self._worker is not None:
            self._worker.cancel()
            self._worker.wait()


def _found(document: Document) -> Found:
    """On the worker: the damage, and what its rows are called."""
    from charthouse.document.check import examine
    from charthouse.document.queries.names import Names

    names, damage = Names(document), examine(document)
    (steps,) = document.rows("SELECT count(*) FROM step")[0]
    keys = {(one.table, one.row) for one in damage if one.table and one.row}
    called = {row: " ".join((names.code(table, row), names.name(table, row))).strip() for table, row in keys}
    return Found(damage, steps, called)
