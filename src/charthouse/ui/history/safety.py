"""What keeps plans safe, for the menus: merging, backups, checking. Each part is made when it is asked for."""

from __future__ import annotations

from collections.abc import Generator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from charthouse.domain.errors import Refused
from charthouse.domain.text import apart
from charthouse.ui.dialogs import Dialogs
from charthouse.ui.plans import free_path
from charthouse.ui.sentences import in_words
from charthouse.ui.theme import Theme

if TYPE_CHECKING:
    from charthouse.document.backups import Backup
    from charthouse.document.opening import Judged
    from charthouse.ui.history.fault_window import FaultWindow
    from charthouse.ui.history.rounds import Rounds
    from charthouse.ui.main_window import MainWindow


class Safety(QObject):
    """`safety_menus.SafetyHandlers` for the main window."""

    def __init__(self, window: MainWindow, theme: Theme, dialogs: Dialogs) -> None:
        super().__init__(window)
        self._window, self._theme, self._dialogs = window, theme, dialogs
        self._fault_window: FaultWindow | None = None
        window.plans.repair_wanted.connect(self.repair_file)

    def share_copy(self) -> None:
        """Write a copy for those who take part."""
        if (rounds := self._rounds()) is not None:
            rounds.share()

    def begin_round(self) -> None:
        """Let the plan go on without its history, which is kept elsewhere."""
        if (rounds := self._rounds()) is not None:
            rounds.begin()

    def erase(self) -> None:
        """Remove texts for good."""
        if (rounds := self._rounds()) is not None:
            rounds.erase()

    def _rounds(self) -> Rounds | None:
        from charthouse.ui.history.rounds import Rounds

        workspace = self._window.workspace
        return Rounds(workspace.context, self._window) if workspace is not None else None

    def merge_copy(self) -> None:
        """Bring a copy of the open plan together with it."""
        self._merge(None)

    def restore_backup(self) -> None:
        """Show the backups of the open plan, or of all plans where none is open."""
        from charthouse.document.backups import listed
        from charthouse.ui.history.backups_dialog import BackupsDialog

        bridge = self._window.bridge
        backups = listed(bridge.document.plan_id if bridge is not None else None)
        dialog = BackupsDialog(self._theme, backups, self._window)
        dialog.chosen.connect(self._restore)
        dialog.open()

    def _restore(self, backup: Backup) -> None:
        from charthouse.document.restoring import restore_backup
        from charthouse.ui.beside.work import Beside

        bridge = self._window.bridge
        folder = bridge.document.path.parent if bridge is not None else self._window.plans.documents
        stem = bridge.document.path.stem if bridge is not None else self.tr("Plan")
        when = backup.at.astimezone().strftime("%Y-%m-%d %H.%M")
        path = free_path(folder, self.tr("{name} restored {when}").format(name=stem, when=when))

        def restore() -> None:
            folder.mkdir(parents=True, exist_ok=True)
            restore_backup(backup.path, path)

        said = self.tr("Restored as “{name}”").format(name=apart(path.name))
        Beside(self._theme, self._dialogs, self._window, bridge or self._window).run(
            restore, self.tr("Restoring the backup"),
            lambda _: self._window.plans.open(path, then=lambda: self._window.toasts.say(said)),
        )  # fmt: skip

    def check_plan(self) -> None:
        """Look for damage in the open plan."""
        from charthouse.ui.history.checker import Checker

        if self._window.workspace is not None:
            checker = Checker(self._window.workspace.context, self._window)
            checker.open_plan.connect(self._window.plans.open)
            checker.check()

    def repair_file(self, path: Path, why: str) -> None:
        """Look for damage in a file that was not opened, for the reason `why`."""
        from charthouse.ui.history.repairer import Repairer

        repairer = Repairer(self._theme, self._dialogs, self._window)
        repairer.open_plan.connect(self._window.plans.open)
        repairer.look(path, why)

    def tell_fault(self, details: str) -> None:
        """Show a fault of ours; the window goes on."""
        if self._fault_window is None:
            from charthouse.ui.history.fault_window import FaultWindow

            self._fault_window = FaultWindow(self._theme, self._trouble, self._window)
            self._fault_window.save_copy.connect(self._window.commands.save_copy)
        self._fault_window.tell(details)

    def _trouble(self) -> str:
        bridge = self._window.bridge
        return in_words(bridge.document.trouble or "") if bridge is not None else ""

    def take(self, path: Path) -> None:
        """Merge a dropped file where it is a copy of the plan that is open to write, whatever its name; else open it.

        What it is, is found out beside the window.
        """
        bridge = self._window.bridge
        if bridge is None or bridge.read_only or path.resolve() == bridge.document.path.resolve():
            self._window.plans.open(path)
            return
        from charthouse.ui.beside.work import Beside

        ours = bridge.document.plan_id
        looking = QCoreApplication.translate("Repairer", "Looking at “{name}”").format(name=apart(path.name))
        beside = Beside(self._theme, self._dialogs, self._window, bridge)
        beside.follow(partial(_looked_at, path), looking, lambda found: self._take(path, ours, *found))

    def _take(self, path: Path, ours: str, theirs: str, judged: Judged | None) -> None:
        if theirs == ours:
            self._merge(path)
        else:
            self._window.plans.open(path, judged=judged)

    def _merge(self, path: Path | None) -> None:
        from charthouse.ui.history.merger import Merger

        if self._window.workspace is None:
            return
        merger = Merger(self._window.workspace.context, self._window)
        merger.open_instead.connect(self._window.plans.open)
        if path is None:
            merger.choose()
        else:
            merger.read(path)


def _looked_at(path: Path) -> Generator[float, None, tuple[str, Judged | None]]:
    """Which plan a file holds, and that it was judged; empty for one that cannot be opened, which opening it says."""
    from charthouse.document.document import Document
    from charthouse.document.opening import is_foreign, judging

    yield 0.0
    try:
        judged = (yield from judging(path)) if is_foreign(path) else None
        with Document.open(path, read_only=True, judged=judged) as other:
            return other.plan_id, judged
    except Refused:
        return "", None
