"""File ▸ Merge a copy…: the copy is tried beside the window, shown as what it would do, and merged as one step."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from charthouse.document.queries.merging import MergeReport
from charthouse.domain.text import apart
from charthouse.ui.beside.taking import write_beside
from charthouse.ui.beside.work import Beside
from charthouse.ui.bridge import DocumentBridge
from charthouse.ui.history.merge_dialog import MergeDialog
from charthouse.ui.history.merge_lines import headline
from charthouse.ui.numbers import written
from charthouse.ui.pages.history.lines import steps_word
from charthouse.ui.pages.page import PageContext
from charthouse.ui.widgets.toast import ToastAction


class Merger(QObject):
    """One merge into one open plan. Goes with the plan. `open_instead(Path)`: the file was meant to be opened."""

    open_instead = Signal(object)

    def __init__(self, context: PageContext, window: QWidget) -> None:
        super().__init__(context.bridge)
        self._context, self._window = context, window
        self._beside = Beside(context.theme, context.dialogs, window, context.bridge)

    @property
    def _bridge(self) -> DocumentBridge:
        return self._context.bridge

    def choose(self) -> None:
        """Ask for a copy and try it."""
        folder = self._bridge.document.path.parent
        path = self._context.dialogs.open_file(self._window, self.tr("Merge a copy"), folder)
        if path is not None:
            self.read(path)

    def read(self, path: Path) -> None:
        """Try a copy beside the window: what it would do is then shown."""
        from charthouse.document.merge import preview

        sentence = self.tr("Trying the merge with “{name}”").format(name=apart(path.name))
        self._beside.read(
            self._bridge.document, lambda same: preview(same, path), sentence, lambda report: self._show(path, report)
        )

    def _show(self, path: Path, report: MergeReport) -> None:
        from charthouse.document.queries.standing import ours

        if report.nothing_new:
            self._context.dialogs.message(self._window, headline(report))
            return
        mine = ours(self._bridge.document, report.conflicts)
        dialog = MergeDialog(self._context.theme, report, mine, self._window)
        dialog.accepted.connect(lambda: self._merge(path, dialog))
        dialog.open_instead.connect(lambda: self.open_instead.emit(path))
        dialog.open()

    def _merge(self, path: Path, dialog: MergeDialog) -> None:
        """Write the merge beside the window, which takes no edit meanwhile."""
        from charthouse.document.merge import merge_beside

        document, choices, verdicts = self._bridge.document, dialog.choices, dialog.verdicts
        write_beside(
            self._bridge, self._context.theme, self._window,
            self.tr("Merging “{name}”").format(name=apart(path.name)),
            lambda: merge_beside(document, path, choices=choices, verdicts=verdicts),
            taken=self._say, failed=self._refuse,
        )  # fmt: skip

    def _say(self, report: MergeReport) -> None:
        services = self._context.services
        sentence = self.tr("Merged “{name}”: {steps}").format(name=apart(report.source), steps=steps_word(report.steps))
        actions = [services.undo_action()]
        left = len(report.conflicts) + len(report.kept)
        if left:
            words = self.tr("{count} to decide").format(count=written(left))
            actions.append(ToastAction(words, lambda: services.go("history", "decide:")))
        services.toast(sentence, actions)

    def _refuse(self, why: str) -> None:
        self._context.dialogs.message(self._window, why)
