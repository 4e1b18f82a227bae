"""What the window does for its pages: `pages.page.Services` on the main window's parts."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from charthouse.ui.widgets.toast import ToastAction

if TYPE_CHECKING:
    from charthouse.document.document import Document
    from charthouse.ui.main_window import MainWindow
    from charthouse.ui.settings import Settings
    from charthouse.ui.stage import Stage


class WindowServices:
    """Given to every page in its context; forwards to the window that is open."""

    def __init__(self, window: MainWindow, settings: Settings, undo: Callable[[], None]) -> None:
        self._window, self._settings, self._undo = window, settings, undo

    @property
    def _stage(self) -> Stage | None:
        workspace = self._window.workspace
        return workspace.stage if workspace is not None else None

    def toast(self, sentence: str, actions: Sequence[ToastAction] = ()) -> None:
        """Say what was done, with the way back."""
        self._window.toasts.say(sentence, actions)

    def warn(self, sentence: str) -> None:
        """Tell why something was not done."""
        self._window.toasts.warn(sentence)

    def undo_action(self) -> ToastAction:
        """The Undo word of a toast, which goes with the next step."""
        return ToastAction(QCoreApplication.translate("services", "Undo"), self._undo, "Ctrl+Z", of_step=True)

    def show_details(self) -> None:
        """Open the details pane and put the focus into it."""
        if self._stage is not None:
            self._stage.open_details()
            self._stage.details.take_focus()

    def details_title(self, title: str) -> None:
        """Write another head over the details pane."""
        if self._stage is not None:
            self._stage.details.set_title(title)

    def go(self, page: str, row: str | None = None) -> None:
        """Show a page, and there a row."""
        if self._window.workspace is not None:
            self._window.workspace.enter_page(page, row)

    def status(self, text: str) -> None:
        """Show the sum of a selection at the foot."""
        self._window.status_bar.show_facts(text)

    def open_past(self, then: Document, called: str) -> MainWindow:
        """Show the plan as it was in a window of its own."""
        from charthouse.ui.history.past_window import open_past

        return open_past(self._window, then, called)

    def remembered(self, key: str) -> str:
        """What this machine keeps of a page's looks for the open plan."""
        bridge = self._window.bridge
        return self._settings.kept_for(bridge.document.plan_id, key) if bridge is not None else ""

    def remember(self, key: str, value: str) -> None:
        """Keep a page's looks for the open plan."""
        if (bridge := self._window.bridge) is not None:
            self._settings.keep_for(bridge.document.plan_id, key, value)

    def run_action(self, name: str) -> None:
        """Run a menu action by its name."""
        self._window.menus.action(name).trigger()
