"""What keeps plans safe, for the menus: merging, backups, checking. Each part is made when it is asked for."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from charthouse.domain.errors import Refused
from charthouse.ui.dialogs import Dialogs
from charthouse.ui.theme import Theme

if TYPE_CHECKING:
    from charthouse.ui.main_window import MainWindow


class Safety(QObject):
    """`safety_menus.SafetyHandlers` for the main window."""

    def __init__(self, window: MainWindow, theme: Theme, dialogs: Dialogs) -> None:
        super().__init__(window)
        self._window, self._theme, self._dialogs = window, theme, dialogs

    def merge_copy(self) -> None:
        """Bring a copy of the open plan together with it."""
        self._merge(None)

    def is_copy(self, path: Path) -> bool:
        """Whether a file is another copy of the plan that is open to write."""
        from charthouse.document.document import Document

        bridge = self._window.bridge
        if bridge is None or bridge.read_only or path.resolve() == bridge.document.path.resolve():
            return False
        try:
            with Document.open(path, read_only=True) as other:
                return other.plan_id == bridge.document.plan_id
        except Refused:
            return False

    def merge_file(self, path: Path) -> None:
        """Merge the copy at `path`, or open it after all."""
        self._merge(path)

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
