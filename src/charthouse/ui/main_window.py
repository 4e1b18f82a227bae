"""The main window: welcome or the open plan, menus, toast, foot. It wires parts together and does no work of its own.

Made by `bootstrap` with everything it needs; `Handlers` (the menus) and `Services` (the pages) are its two faces.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QUrl, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QCloseEvent,
    QDesktopServices,
    QDragEnterEvent,
    QDropEvent,
)
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout, QWidget

import charthouse
from charthouse.document.journal.step import Kind
from charthouse.ui.actions import Entry, Menus
from charthouse.ui.dialogs import SUFFIX, Dialogs
from charthouse.ui.menus import menus
from charthouse.ui.pages.page import MenuEntry, Page, PageContext
from charthouse.ui.pages.registry import PageSpec
from charthouse.ui.plans import Maker, Plans
from charthouse.ui.settings import Settings
from charthouse.ui.status_bar import StatusBar
from charthouse.ui.theme import Preference, Theme
from charthouse.ui.welcome import WelcomePage
from charthouse.ui.widgets.toast import Toast, ToastAction

if TYPE_CHECKING:
    from charthouse.document.document import Changed
    from charthouse.ui.bridge import DocumentBridge
    from charthouse.ui.workspace import Workspace

SMALLEST = QSize(1024, 700)
USUAL = QSize(1440, 900)
FIRST_PAGE = "swot"


class MainWindow(QMainWindow):
    """One window, at most one open plan."""

    plan_shown = Signal()

    def __init__(
        self, theme: Theme, settings: Settings, dialogs: Dialogs, maker: Maker, pages: Sequence[PageSpec]
    ) -> None:
        super().__init__()
        self._theme, self._settings, self._dialogs, self._pages = theme, settings, dialogs, pages
        self._bridge: DocumentBridge | None = None
        self._workspace: Workspace | None = None
        self.plans = Plans(self, dialogs, settings, maker)
        self.welcome = WelcomePage(theme, settings)
        self.status_bar = StatusBar(theme)
        self.toasts = Toast(theme, self)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.welcome)
        self.menus = Menus(theme, self.menuBar(), self, menus(self, pages))
        self._lay_out()
        self._connect()
        self._show_state()

    def _connect(self) -> None:
        self.plans.opened.connect(self.show_plan)
        self.welcome.sample.connect(self.open_sample)
        self.welcome.new.connect(self.new_plan)
        self.welcome.open.connect(self.open_plan)
        self.welcome.chosen.connect(self.plans.open)
        self.welcome.keys.connect(self.show_keys)
        self._theme.changed.connect(self._restyle)

    def _lay_out(self) -> None:
        self.setObjectName("main-window")
        self.setMinimumSize(SMALLEST)
        self.resize(USUAL.boundedTo(self.screen().availableSize()))
        self.setAcceptDrops(True)
        centre = QWidget()
        column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._stack, 1)
        column.addWidget(self.status_bar)
        self.setCentralWidget(centre)
        geometry = self._settings.geometry
        if geometry is not None:
            self.restoreGeometry(geometry)

    # the plan

    @property
    def bridge(self) -> DocumentBridge | None:
        """The open plan."""
        return self._bridge

    @property
    def workspace(self) -> Workspace | None:
        """The open plan on the screen."""
        return self._workspace

    def show_plan(self, bridge: DocumentBridge) -> None:
        """Show an opened plan in place of whatever is shown."""
        from charthouse.ui.workspace import Workspace  # not before the first paint of the welcome page

        self._let_go()
        self._bridge = bridge
        bridge.setParent(self)
        context = PageContext(bridge, self._theme, self, self._dialogs)
        workspace = self._workspace = Workspace(context, self._pages)
        workspace.page_shown.connect(self._follow_page)
        workspace.plan_renamed.connect(self._show_title)
        workspace.trouble.save_copy.connect(self.save_copy)
        bridge.changed.connect(self._follow_step)
        bridge.refused.connect(self.toast)
        bridge.durable.connect(self._show_durability)
        self._stack.addWidget(workspace)
        self._stack.setCurrentWidget(workspace)
        self._show_state()
        workspace.enter_page(self._settings.last_page(bridge.document.plan_id) or FIRST_PAGE)
        self.plan_shown.emit()

    def close_plan(self) -> None:
        """Back to the welcome page."""
        if not self._may_let_go():
            return
        self._let_go()
        self._show_state()
        self.welcome.show_recent()
        self.welcome.start()

    def _may_let_go(self) -> bool:
        """Ask only where closing would lose what is in no file."""
        if self._bridge is None or not self._bridge.document.in_memory:
            return True
        sentence = self.tr("The last changes are in no file: {why} Closing the plan loses them.")
        why = self._bridge.document.trouble or ""
        return self._dialogs.confirm(self, sentence.format(why=why), self.tr("Close without them"))

    def _let_go(self) -> None:
        if self._workspace is None or self._bridge is None:
            return
        self.setFocus()  # an open editor hands its text on before the plan closes
        if self._workspace.page is not None:
            self._settings.set_last_page(self._bridge.document.plan_id, self._workspace.page.name)
        for menu in ("edit", "insert"):
            self.menus.refresh_tail(menu, ())
        self._stack.removeWidget(self._workspace)
        self._workspace.deleteLater()
        self._bridge.close()
        self._bridge.deleteLater()
        self._workspace = self._bridge = None

    # what the menus do

    def new_plan(self) -> None:
        """Ask what a new plan begins with, then where it is kept."""
        from charthouse.ui.choices import StartDialog

        dialog = StartDialog(self._theme, self.plans.starts(), self)
        if dialog.exec():
            self.plans.new(dialog.start)

    def open_plan(self) -> None:
        """Ask for a plan file."""
        self.plans.choose()

    def open_sample(self) -> None:
        """A copy of the sample plan, on its SWOT page."""
        self.plans.open_sample()

    def recent_entries(self) -> Sequence[Entry | None]:
        """The plans opened last, for the menu."""
        return [self._recent_entry(at, path, title) for at, (path, title, _) in enumerate(self._settings.recent())]

    def _recent_entry(self, at: int, path: Path, title: str) -> Entry:
        return Entry(f"recent-{at}", title.replace("&", "&&"), lambda: self.plans.open(path))

    def save_copy(self) -> None:
        """Write a copy of the plan elsewhere; the window stays on the original."""
        if self._bridge is not None:
            path = self.plans.save_copy(self._bridge)
            if path is not None:
                if self._bridge.document.in_memory:  # the copy is now the only whole plan: work goes on in it
                    self.plans.open(path)
                self.toast(self.tr("Copied to “{name}”").format(name=path.name))

    def export(self) -> None:
        """Where papers are made: the Handout page."""
        self.go("handout")

    def quit(self) -> None:
        """Close the window; nothing needs saving."""
        self.close()

    def undo(self) -> None:
        """Take the last step back."""
        if self._bridge is not None:
            self._bridge.undo()

    def redo(self) -> None:
        """Do the last undone step again."""
        if self._bridge is not None:
            self._bridge.redo()

    def go_to_number(self, number: int) -> None:
        """Ctrl+1…9."""
        if self._workspace is not None:
            self._workspace.enter_number(number)

    def step_page(self, step: int) -> None:
        """Ctrl+PgDn and Ctrl+PgUp."""
        if self._workspace is not None:
            self._workspace.step_page(step)

    def step_pane(self, step: int) -> None:
        """F6 and Shift+F6."""
        if self._workspace is not None:
            self._workspace.next_pane(step)

    def toggle_details(self) -> None:
        """F9."""
        if self._workspace is not None:
            self._workspace.stage.toggle_details()

    def toggle_full_screen(self) -> None:
        """F11."""
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

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

    def show_folder(self) -> None:
        """Open the folder of the plan in the system's file manager."""
        if self._bridge is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._bridge.document.path.parent)))

    def forget_recent(self) -> None:
        """Empty the list of recent plans."""
        self._settings.forget_recent()

    def show_keys(self) -> None:
        """The table of keys."""
        from charthouse.ui.choices import KeysDialog

        KeysDialog(self._theme, [*self.menus.all_entries(), *self._page_entries()], self).exec()

    def about(self) -> None:
        """Which version this is."""
        sentence = self.tr("Charthouse {version}. Plans are files on this computer; nothing leaves it.")
        self._dialogs.message(self, sentence.format(version=charthouse.__version__))

    # what pages ask for

    def toast(self, sentence: str, actions: Sequence[ToastAction] = ()) -> None:
        """Say what was done, with the way back."""
        self.toasts.say(sentence, actions)

    def undo_action(self) -> ToastAction:
        """The Undo word of a toast."""
        return ToastAction(self.tr("Undo"), self.undo, "Ctrl+Z")

    def show_details(self) -> None:
        """Open the details pane and put the focus into it."""
        if self._workspace is not None:
            self._workspace.stage.open_details()
            self._workspace.stage.details.take_focus()

    def details_title(self, title: str) -> None:
        """Write another head over the details pane."""
        if self._workspace is not None:
            self._workspace.stage.details.set_title(title)

    def go(self, page: str, row: str | None = None) -> None:
        """Show a page, and there a row."""
        if self._workspace is not None:
            self._workspace.enter_page(page, row)

    def status(self, text: str) -> None:
        """Show the sum of a selection at the foot."""
        self.status_bar.show_facts(text)

    def run_action(self, name: str) -> None:
        """Run a menu action by its name."""
        self.menus.action(name).trigger()

    # keeping up

    def _follow_step(self, changed: Changed) -> None:
        if self._bridge is not None and not self._bridge.document.in_memory:
            self.status_bar.saved(datetime.now())
        self._show_steps()
        words = {Kind.UNDO: self.tr("Undone: {step}"), Kind.REDO: self.tr("Done again: {step}")}
        if changed.kind in words:
            sentence = words[changed.kind].format(step=changed.label)
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))

    def _follow_page(self, page: Page) -> None:
        self.status_bar.show_facts("")
        for menu in ("edit", "insert"):
            own = [_entry(at, entry) for at, entry in enumerate(page.entries()) if entry.menu == menu]
            self.menus.refresh_tail(menu, own)
        self._show_title()

    def _page_entries(self) -> list[Entry]:
        page = self._workspace.page if self._workspace is not None else None
        return [_entry(at, entry) for at, entry in enumerate(page.entries())] if page is not None else []

    def _show_state(self) -> None:
        """Everything that depends on whether a plan is open."""
        has_plan = self._bridge is not None
        may_write = self._bridge is not None and not self._bridge.read_only
        self.menus.set_state(has_plan=has_plan, may_write=may_write)
        for name, on in (("edit", has_plan), ("insert", has_plan)):
            self.menus.menus[name].menuAction().setVisible(on)
        self.menus.action(f"theme-{self._theme.preference}").setChecked(True)
        self.menus.action("motion").setChecked(self._theme.reduce_motion)
        self.status_bar.setVisible(has_plan)
        if may_write:
            self.status_bar.opened()
        else:
            self.status_bar.reading_only()
        self._show_steps()
        self._show_durability()
        self._show_title()

    def _show_steps(self) -> None:
        bridge = self._bridge
        writable = bridge is not None and not bridge.read_only
        self.menus.name_step("undo", self.tr("Undo"), bridge.undo_label if bridge and writable else None)
        self.menus.name_step("redo", self.tr("Redo"), bridge.redo_label if bridge and writable else None)

    def _show_durability(self) -> None:
        self.setWindowModified(self._bridge is not None and not self._bridge.is_durable)
        if self._bridge is not None and self._bridge.document.in_memory:
            self.status_bar.trouble()

    def _show_title(self) -> None:
        parts = ["Charthouse"]
        if self._workspace is not None:
            page = self._workspace.page
            shown = next((spec.title for spec in self._pages if page is not None and spec.name == page.name), "")
            parts = [part for part in (self._workspace.title, shown, "Charthouse") if part]
        self.setWindowTitle(" — ".join(parts).replace("[*]", "[*][*]") + "[*]")

    def _restyle(self) -> None:
        self.setMinimumSize(SMALLEST)
        self.update()

    # Qt

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _dropped(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = _dropped(event)
        if path is not None:
            event.acceptProposedAction()
            self.plans.open(path)

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self._may_let_go():
            event.ignore()
            return
        self._let_go()
        self._settings.geometry = self.saveGeometry()
        self._settings.save()
        super().closeEvent(event)


def _entry(at: int, entry: MenuEntry) -> Entry:
    keys = (entry.keys,) if entry.keys else ()
    return Entry(
        f"own-{at}", entry.text, entry.run, keys, entry.icon, shown_only=entry.shown_only, enabled=entry.enabled
    )


def _dropped(event: QDropEvent) -> Path | None:
    """The plan file that is dragged, if it is one."""
    for url in event.mimeData().urls():
        path = Path(url.toLocalFile())
        if path.suffix == SUFFIX:
            return path
    return None
