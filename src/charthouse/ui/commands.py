"""What the menus do: `menus.Handlers` for the main window, one short method an entry."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from charthouse.domain.text import apart
from charthouse.ui.actions import Entry
from charthouse.ui.dialogs import Dialogs
from charthouse.ui.settings import Settings
from charthouse.ui.theme import Preference, Theme

if TYPE_CHECKING:
    from charthouse.ui.export.others import OtherFormats
    from charthouse.ui.importing.importer import Importer
    from charthouse.ui.main_window import MainWindow
    from charthouse.ui.participants.desk import ParticipantDesk


class Commands(QObject):
    """The deeds of one window. Those that need a plan do nothing without one."""

    def __init__(self, window: MainWindow, theme: Theme, settings: Settings, dialogs: Dialogs) -> None:
        super().__init__(window)
        self._window, self._theme, self._settings, self._dialogs = window, theme, settings, dialogs

    # plans

    def new_plan(self) -> None:
        """Ask what a new plan begins with, then where it is kept."""
        from charthouse.ui.choices import StartDialog

        dialog = StartDialog(self._theme, self._window.plans.starts(), self._window)
        if dialog.exec():
            self._window.plans.new(dialog.start)

    def open_plan(self) -> None:
        """Ask for a plan file."""
        self._window.plans.choose()

    def open_sample(self) -> None:
        """A copy of the sample plan, on its SWOT page."""
        self._window.plans.open_sample()

    def recent_entries(self) -> Sequence[Entry]:
        """The plans opened last, for the menu."""
        return [self._recent_entry(at, path, title) for at, (path, title, _) in enumerate(self._settings.recent())]

    def _recent_entry(self, at: int, path: Path, title: str) -> Entry:
        return Entry(f"recent-{at}", title.replace("&", "&&"), lambda: self._window.plans.open(path))

    def save_copy(self) -> None:
        """Write a copy of the plan elsewhere; the window stays on the original unless that is lost."""
        bridge = self._window.bridge
        if bridge is not None and bridge.is_unsaved:
            from charthouse.ui.leaving import hand_on

            hand_on(bridge, self._window)  # work goes on in the copy: it shall hold all that was typed
        path = self._window.plans.save_copy(bridge) if bridge is not None else None
        if bridge is None or path is None:
            return
        if bridge.is_unsaved:  # the copy is now the only whole plan: work goes on in it
            self._window.plans.open(path)
        self._window.toasts.say(self.tr("Copied to “{name}”").format(name=apart(path.name)))

    def export(self) -> None:
        """Where papers are made: the Handout page, or its choices in a dialog over any other page."""
        workspace = self._window.workspace
        if workspace is not None and workspace.page is not None and workspace.page.name == "handout":
            workspace.page.start()
        else:
            self._open_export()

    def print_handout(self) -> None:
        """Print what is chosen on the Handout page; from any other page by way of the export dialog."""
        from charthouse.ui.pages.handout.page import HandoutPage

        workspace = self._window.workspace
        if workspace is not None and isinstance(workspace.page, HandoutPage):
            workspace.page.print()
        else:
            self._open_export(printing=True)

    def _open_export(self, *, printing: bool = False) -> None:
        from charthouse.ui.export.dialog import ExportDialog
        from charthouse.ui.export.told import tell_written

        workspace = self._window.workspace
        if workspace is None:
            return
        tell = partial(tell_written, say=self._window.toasts.say, open_outside=self._dialogs.open_outside)
        exporter = workspace.context.exporter
        ExportDialog(self._theme, exporter, self._dialogs, tell, self._window, printing=printing).open()

    def export_text(self, kind: str) -> None:
        """Write the plan as another program's format."""
        if (formats := self._other_formats()) is not None:
            formats.text(kind)

    def export_tables(self) -> None:
        """Write the plan's tables as a folder of CSV files."""
        if (formats := self._other_formats()) is not None:
            formats.tables()

    def _other_formats(self) -> OtherFormats | None:
        workspace = self._window.workspace
        if workspace is None:
            return None
        from charthouse.ui.export.others import OtherFormats

        context = workspace.context
        window, folder = self._window, context.exporter.folder
        return OtherFormats(context.bridge, self._theme, self._dialogs, window.services, window, folder)

    def import_file(self) -> None:
        """Take what a file of another program, or a workbook, holds into the plan."""
        if (importer := self._importer()) is not None:
            importer.choose()

    def take_in(self, path: Path) -> None:
        """Import a file, or a folder of CSV files, that was dropped."""
        if (importer := self._importer()) is not None:
            importer.read(path)

    def import_folder(self) -> None:
        """The same for a folder of CSV files."""
        if (importer := self._importer()) is not None:
            importer.choose_folder()

    def _importer(self) -> Importer | None:
        workspace = self._window.workspace
        if workspace is None:
            return None
        from charthouse.ui.importing.importer import Importer

        bridge = workspace.context.bridge
        return Importer(bridge, self._theme, self._dialogs, self._window.services, self._window, self._settings)

    def export_participants(self) -> None:
        """Write a workbook for each person's pre-work."""
        if (desk := self._participant_desk()) is not None:
            desk.export()

    def gather_participants(self) -> None:
        """Take those workbooks back in."""
        if (desk := self._participant_desk()) is not None:
            desk.gather()

    def _participant_desk(self) -> ParticipantDesk | None:
        workspace = self._window.workspace
        if workspace is None:
            return None
        from charthouse.ui.participants.desk import ParticipantDesk

        bridge = workspace.context.bridge
        return ParticipantDesk(bridge, self._theme, self._dialogs, self._window.services, self._window)

    def checkpoint(self) -> None:
        """Give this moment of the plan a name. An editor that is open hands its text on as the dialog comes up."""
        from charthouse.ui.checkpoints import CheckpointDialog

        if self._window.bridge is not None:
            dialog = CheckpointDialog(self._theme, self._window)
            dialog.named.connect(self._add_checkpoint)
            dialog.open()

    def _add_checkpoint(self, name: str, adopted: bool) -> None:
        from charthouse.document.edits import checkpoint

        if self._window.bridge is not None and self._window.bridge.run(checkpoint.add, name=name, adopted=adopted):
            sentence = self.tr("Checkpoint “{name}”").format(name=apart(name))
            self._window.toasts.say(sentence, (self._window.services.undo_action(),))

    def close_plan(self) -> None:
        """Back to the welcome page."""
        self._window.close_plan()

    def quit(self) -> None:
        """Close the window; nothing needs saving."""
        self._window.close()

    def show_folder(self) -> None:
        """Open the folder of the plan in the system's file manager."""
        if self._window.bridge is not None:
            self._dialogs.open_outside(self._window.bridge.document.path.parent)

    def forget_recent(self) -> None:
        """Empty the list of recent plans."""
        self._settings.forget_recent()

    # steps

    def undo(self) -> None:
        """Take the last step back."""
        if self._window.bridge is not None:
            self._window.bridge.undo()

    def redo(self) -> None:
        """Do the last undone step again."""
        if self._window.bridge is not None:
            self._window.bridge.redo()

    # what is shown

    def go_to(self, page: str) -> None:
        """Ctrl+1…9, for a page that has a number."""
        if self._window.workspace is not None:
            self._window.workspace.enter_page(page)

    def step_page(self, step: int) -> None:
        """Ctrl+PgDn and Ctrl+PgUp."""
        if self._window.workspace is not None:
            self._window.workspace.step_page(step)

    def step_pane(self, step: int) -> None:
        """F6 and Shift+F6."""
        if self._window.workspace is not None:
            self._window.workspace.next_pane(step)

    def toggle_details(self) -> None:
        """F9."""
        if self._window.workspace is not None:
            self._window.workspace.stage.toggle_details()

    def toggle_full_screen(self) -> None:
        """F11."""
        self._window.setWindowState(self._window.windowState() ^ Qt.WindowState.WindowFullScreen)

    def zoom(self, steps: int) -> None:
        """Larger, smaller, or (0) the actual size."""
        if steps:
            self._theme.zoom_by(steps)
        else:
            self._theme.set_zoom(1.0)
        self._settings.zoom = self._theme.zoom

    def set_preference(self, preference: Preference) -> None:
        """Light, dark, or as the system."""
        self._theme.prefer(preference)
        self._settings.preference = preference

    def toggle_motion(self) -> None:
        """Let things move, or not."""
        self._theme.reduce_motion = not self._theme.reduce_motion
        self._settings.reduce_motion = self._theme.reduce_motion

    # help

    def show_keys(self) -> None:
        """The table of keys."""
        from charthouse.ui.choices import KeysDialog

        page = self._window.workspace.page if self._window.workspace is not None else None
        own = [(page.accessibleName(), page.keys())] if page is not None else []
        groups = [*own, *self._window.menus.keys_by_menu()]
        KeysDialog(self._theme, groups, self._window, print_page=self._window.tools.print_keys).exec()

    def about(self) -> None:
        """Which version this is, and whose work is in it."""
        from charthouse.ui.about import AboutDialog

        AboutDialog(self._theme, self._window).exec()
