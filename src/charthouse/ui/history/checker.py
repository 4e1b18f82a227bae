"""Tools ▸ Check plan, from the look beside the window to the repaired file."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from charthouse.document.document import Document
from charthouse.document.repair import Repaired, called, repair
from charthouse.ui.beside.work import Beside
from charthouse.ui.history.check_dialog import CheckDialog, Found, RepairedDialog
from charthouse.ui.pages.page import PageContext
from charthouse.ui.plans import free_path


class Checker(QObject):
    """One check of one open plan. Goes with the plan. `open_plan(Path)`: show the repaired file."""

    open_plan = Signal(object)

    def __init__(self, context: PageContext, window: QWidget) -> None:
        super().__init__(context.bridge)
        self._context, self._window = context, window
        self._beside = Beside(context.theme, context.dialogs, window, context.bridge)

    def check(self) -> None:
        """Look at everything, and say what was found."""
        self._beside.read(self._context.bridge.document, _found, self.tr("Checking the plan"), self._show)

    def _show(self, found: Found) -> None:
        dialog = CheckDialog(self._context.theme, self._context.bridge.document.path.name, found, self._window)
        if found.damage:
            dialog.accepted.connect(lambda: self._repair(found))
        dialog.open()

    def _repair(self, found: Found) -> None:
        document = self._context.bridge.document
        path = document.path
        target = free_path(path.parent, self.tr("{name} repaired").format(name=path.stem))
        work = partial(repair, path, target, document.plan_id)
        self._beside.run(work, self.tr("Repairing the plan"), lambda made: self._tell(made, found))

    def _tell(self, made: Repaired, found: Found) -> None:
        dialog = RepairedDialog(self._context.theme, made, found.names, self._window)
        dialog.accepted.connect(lambda: self.open_plan.emit(made.path))
        dialog.open()


def _found(document: Document) -> Found:
    """On the worker: the damage, and what its rows are called."""
    from charthouse.document.check import examine
    from charthouse.document.queries.counts import how_many

    damage = examine(document)
    (steps,) = how_many(document, "step")
    return Found(damage, steps, called(document, damage))
