"""The main window: welcome or the open plan, menus, toast, foot. It wires parts together and does no work of its own.

Made by `bootstrap` with everything it needs. What the menus do is in `commands`, what pages ask for in `services`.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QSize
from PySide6.QtGui import QCloseEvent, QShowEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QStyle, QVBoxLayout, QWidget

from charthouse.domain.text import FORWARDS, ISOLATED, apart
from charthouse.ui.actions import Entry, Menus
from charthouse.ui.announcing import StepNews
from charthouse.ui.commands import Commands
from charthouse.ui.dialogs import SUFFIX, Dialogs
from charthouse.ui.file_drops import FileDrops
from charthouse.ui.history.safety import Safety
from charthouse.ui.menus import menus
from charthouse.ui.pages.registry import PageSpec
from charthouse.ui.plans import Maker, Plans
from charthouse.ui.services import WindowServices
from charthouse.ui.settings import Settings
from charthouse.ui.status_bar import StatusBar
from charthouse.ui.theme import Theme
from charthouse.ui.tools import Tools
from charthouse.ui.welcome import WelcomePage
from charthouse.ui.whole_frames import WholeFrames
from charthouse.ui.widgets.pasting import Remark
from charthouse.ui.widgets.toast import Toast
from charthouse.ui.wording import reading_only
from charthouse.ui.worker import end_work

if TYPE_CHECKING:
    from charthouse.document.document import Changed
    from charthouse.ui.bridge import DocumentBridge
    from charthouse.ui.pages.page import MenuEntry, Page
    from charthouse.ui.workspace import Workspace

SMALLEST = QSize(1024, 700)
USUAL = QSize(1440, 900)
FIRST_PAGE = "swot"


class MainWindow(QMainWindow):
    """One window, at most one open plan."""

    def __init__(
        self, theme: Theme, settings: Settings, dialogs: Dialogs, maker: Maker, pages: Sequence[PageSpec]
    ) -> None:
        super().__init__()
        self._theme, self._settings, self._dialogs, self._pages = theme, settings, dialogs, pages
        self._maker = maker
        self.moment = ""  # which moment of its past the plan is shown at
        self._bridge: DocumentBridge | None = None
        self._workspace: Workspace | None = None
        self._documents = maker.documents
        self.plans = Plans(self, theme, dialogs, settings, maker)
        self.commands = Commands(self, theme, settings, dialogs)
        self._file_drops = FileDrops(self, self._take)
        self._frames = WholeFrames(self)
        self.safety = Safety(self, theme, dialogs)
        self.tools = Tools(self, theme, settings, dialogs, pages)
        self.services = WindowServices(self, settings, self.commands.undo)
        self.welcome = WelcomePage(theme, settings)
        self.status_bar = StatusBar(theme)
        self.toasts = Toast(theme, self)
        self._news = StepNews(self)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.welcome)
        self.menus = Menus(theme, self.menuBar(), self, menus(self.commands, self.tools, self.safety, pages))
        self._lay_out()
        self._connect()
        self._show_state()

    def _connect(self) -> None:
        self.plans.opened.connect(self.show_plan)
        self.welcome.sample.connect(self.commands.open_sample)
        self.welcome.new.connect(self.commands.new_plan)
        self.welcome.open.connect(self.commands.open_plan)
        self.welcome.chosen.connect(self.plans.open)
        self.welcome.keys.connect(self.commands.show_keys)

    def _lay_out(self) -> None:
        self.setObjectName("main-window")
        self.setMinimumSize(SMALLEST)
        frame = QSize(0, self.style().pixelMetric(QStyle.PixelMetric.PM_TitleBarHeight))
        self.resize(USUAL.boundedTo(self.screen().availableSize() - frame))
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

    def sibling(self) -> MainWindow:
        """Another window of the same making, which remembers nothing."""
        return MainWindow(self._theme, self._settings.frozen(), self._dialogs, self._maker, self._pages)

    def show_plan(self, bridge: DocumentBridge) -> None:
        """Show an opened plan in place of whatever is shown, unless that would be lost and the person keeps it."""
        from charthouse.ui.export.exporter import Exporter
        from charthouse.ui.pages.page import PageContext
        from charthouse.ui.workspace import Workspace  # not before the first paint of the welcome page

        if not self.may_let_go(bridge):
            bridge.close()
            bridge.deleteLater()
            return
        self._let_go()
        self._bridge = bridge
        bridge.setParent(self)
        exporter = Exporter(bridge, self._settings, self._documents)
        context = PageContext(bridge, self._theme, self.services, self._dialogs, exporter)
        workspace = self._workspace = Workspace(context, self._pages)
        self._connect_plan(bridge, workspace)
        workspace.stage.dock_details(wanted=self._settings.kept("details", "yes") == "yes")
        self._stack.addWidget(workspace)
        self._stack.setCurrentWidget(workspace)
        self._show_state()
        workspace.enter_page(self._settings.last_page(bridge.document.plan_id) or FIRST_PAGE)

    def _connect_plan(self, bridge: DocumentBridge, workspace: Workspace) -> None:
        from charthouse.ui.checkpoints import CheckpointLine

        workspace.page_shown.connect(self._follow_page)
        workspace.plan_renamed.connect(self._show_title)
        workspace.trouble.save_copy.connect(self.commands.save_copy)
        bridge.changed.connect(self._follow_step)
        bridge.refused.connect(self.toasts.warn)
        bridge.durable.connect(self._show_durability)
        bridge.trouble.connect(self._follow_trouble)
        CheckpointLine(bridge, self.status_bar)

    def close_plan(self) -> None:
        """Back to the welcome page; a window on the past has none."""
        if self.moment:
            self.close()
        elif self.may_let_go():
            self._let_go()
            self._show_state()
            self.welcome.show_recent()
            self.welcome.start()

    def may_let_go(self, heir: DocumentBridge | None = None) -> bool:
        """Whether the plan may be closed: what is typed is entered, what would be lost was asked about."""
        if self._bridge is None:
            return True
        from charthouse.ui.leaving import Leaving

        return Leaving(self, self._dialogs).is_free(self._bridge, heir)

    def keep_all(self) -> None:
        """Enter what is typed and keep what no file takes, without a question."""
        if self._bridge is not None:
            from charthouse.ui.leaving import keep_all

            keep_all(self._bridge, self)

    def end(self) -> None:
        """Close without a question, as the system wants it."""
        self.keep_all()
        self._let_go()
        self.close()

    def _let_go(self) -> None:
        if self._workspace is None or self._bridge is None:
            return
        self.toasts.step_passed()
        if self._workspace.page is not None:
            self._settings.set_last_page(self._bridge.document.plan_id, self._workspace.page.name)
        self._settings.keep("details", "yes" if self._workspace.stage.docks_details else "no")
        for menu in ("edit", "view", "insert"):
            self.menus.refresh_tail(menu, ())
        self._stack.removeWidget(self._workspace)
        self._workspace.deleteLater()
        self._bridge.close()
        self._bridge.deleteLater()
        self._workspace = self._bridge = None

    # keeping up

    def _follow_step(self, changed: Changed) -> None:
        if self._bridge is not None and not self._bridge.document.in_memory:
            self.status_bar.saved(datetime.now())
        self._show_steps()
        self.toasts.step_passed()
        self._news.follow(changed)

    def _follow_trouble(self, why: str) -> None:
        if not why and self._bridge is not None and not self._bridge.read_only:
            self.status_bar.saved(datetime.now())
            name = self._bridge.document.path.name
            self.toasts.say(self.tr("Everything is saved in “{name}” again").format(name=apart(name)))
        self._show_steps()

    def _follow_page(self, page: Page) -> None:
        self.status_bar.show_facts("")
        for menu in ("edit", "view", "insert"):
            own = [_entry(at, entry) for at, entry in enumerate(page.offered()) if entry.menu == menu]
            self.menus.refresh_tail(menu, own)
        self._show_title()

    def _show_state(self) -> None:
        """Everything that depends on whether a plan is open."""
        has_plan = self._bridge is not None
        may_write = self._bridge is not None and not self._bridge.read_only
        self.menus.set_state(has_plan=has_plan, may_write=may_write)
        for name, on in (("edit", has_plan), ("insert", may_write)):
            self.menus.menus[name].menuAction().setVisible(on)
        self.menus.action(f"theme-{self._theme.preference}").setChecked(True)
        self.menus.action("motion").setChecked(self._theme.reduce_motion)
        self.status_bar.setVisible(has_plan)
        if may_write:
            self.status_bar.opened()
        else:
            as_it_was = QCoreApplication.translate("history", "As it was: {moment}. For reading only.")
            self.status_bar.reading_only(as_it_was.format(moment=apart(self.moment)) if self.moment else "")
            if self._workspace is not None:
                self._workspace.reading.say(self.status_bar.said)
        self._show_steps()
        self._show_durability()
        self._show_title()

    def _show_steps(self) -> None:
        bridge = self._bridge if self._bridge is not None and not self._bridge.read_only else None
        self.menus.name_step("undo", self.tr("Undo"), bridge.undo_label if bridge else None)
        self.menus.name_step("redo", self.tr("Redo"), bridge.redo_label if bridge else None)

    def _show_durability(self) -> None:
        self.setWindowModified(self._bridge is not None and not self._bridge.is_durable)
        if self._bridge is not None and self._bridge.is_unsaved:
            self.status_bar.trouble()

    def _show_title(self) -> None:
        parts: list[str] = []
        if self._workspace is not None:
            page = self._workspace.page
            shown = next((spec.title for spec in self._pages if page is not None and spec.name == page.name), "")
            parts = [apart(part) for part in (self._workspace.title, self.moment, shown) if part]
        plan = " — ".join(parts).replace("[*]", "[*][*]") + "[*]"
        if plan.startswith(ISOLATED) and not self.isRightToLeft():  # desktops go by the first letter, isolated or not
            plan = FORWARDS + plan
        # The name stands last: where a title ends otherwise, Qt puts the app's name behind it once more.
        self.setWindowTitle(f"{plan} — Charthouse" if parts else "Charthouse[*]")

    # files dropped on it

    def _take(self, paths: Sequence[Path]) -> None:
        """Open a plan, or whatever it is; into a plan that is open, import other files. Of what cannot be, say why."""
        path = paths[0]
        if len(paths) > 1:
            self.toasts.warn(self.tr("Only one file can be dropped at a time."))
        elif self._bridge is None or path.suffix == SUFFIX:
            self.safety.take(path)
        elif self._bridge.read_only:
            self.toasts.warn(reading_only())
        else:
            self.commands.take_in(path)

    # Qt

    def customEvent(self, event: QEvent) -> None:
        # Not `event`: Qt paints every widget inside that of the window, and a fault in one that passes through Python
        # on its way up leaves the painting half done, which ends the process.
        if isinstance(event, Remark):
            tell = self.toasts.warn if event.refusal else self.toasts.add
            tell(event.sentence)
            event.accept()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._file_drops.watch(self.windowHandle())  # there from now on

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.may_let_go():
            event.ignore()
            return
        self._let_go()
        end_work(self)
        self._settings.geometry = self.saveGeometry()
        self._settings.save()
        super().closeEvent(event)


def _entry(at: int, entry: MenuEntry) -> Entry:
    keys = (entry.keys,) if entry.keys else ()
    return Entry(
        f"own-{at}", entry.text, entry.run, keys, entry.icon, shown_only=entry.shown_only, enabled=entry.enabled
    )
