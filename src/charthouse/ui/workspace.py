"""The open plan on the screen: rail, bars over the sheet, sheet. Made for one plan, thrown away with it."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from charthouse.document.journal.step import Kind
from charthouse.document.queries.counts import page_counts
from charthouse.document.queries.people import people
from charthouse.document.queries.plan import plan_info
from charthouse.document.queries.undecided import steps_of
from charthouse.ui.announcing import announce
from charthouse.ui.beside.returning import Returning
from charthouse.ui.pages.homes import home_of
from charthouse.ui.pages.page import Page, PageContext
from charthouse.ui.pages.registry import PageSpec
from charthouse.ui.painting.mirroring import margins
from charthouse.ui.stage import Stage
from charthouse.ui.widgets.notices import ReadingBar, TroubleBar
from charthouse.ui.widgets.rail import Rail, RailRow

if TYPE_CHECKING:
    from charthouse.document.document import Changed

_COUNT_AFTER = 100  # milliseconds
_NAMES_FROM = 900  # width from which the rail shows names beside its icons


def _rail_rows(specs: Sequence[PageSpec]) -> list[RailRow]:
    rows: list[RailRow] = []
    group = ""
    for spec in specs:
        if spec.group != group:
            group = spec.group
            rows.append(RailRow("", group))
        rows.append(RailRow(spec.name, spec.title, spec.icon, spec.number))
    return rows


class Workspace(QWidget):
    """Shows one page at a time and keeps every page it made up to date.

    `page_shown(Page)` after another page came up; `plan_renamed(title)` when the plan's title may have changed.
    """

    page_shown = Signal(object)
    plan_renamed = Signal(str)

    def __init__(self, context: PageContext, specs: Sequence[PageSpec], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context, self._specs = context, specs
        self._pages: dict[str, Page] = {}
        self.title = ""
        self._touched: set[str] = set()  # tables, since the rail counted
        self._counting = QTimer(self, interval=_COUNT_AFTER, singleShot=True)
        self._counting.setObjectName("counting")
        self._counting.timeout.connect(self._count_touched)
        self.rail = Rail(context.theme, _rail_rows(specs))
        self.trouble = TroubleBar(context.theme, reading=context.bridge.read_only)
        self.reading = ReadingBar(context.theme)
        self.stage = Stage(context.theme)
        self._lay_out()
        self.rail.seek.clicked.connect(lambda: context.services.run_action("palette"))
        self.rail.list.pointed.connect(self.show_page)
        self.rail.list.entered_page.connect(self.enter_page)
        self.stage.details.history_pressed.connect(lambda row: context.services.go("history", f"item:{row}"))
        context.bridge.changed.connect(self._follow)
        context.bridge.closing.connect(self._counting.stop)
        context.bridge.trouble.connect(self._show_trouble)
        self.trouble.again.connect(Returning(context.bridge, self.trouble).begin)
        context.theme.changed.connect(self._restyle)
        self._restyle()
        self._name_plan()
        self._count()
        self._tell_people()

    @property
    def page(self) -> Page | None:
        """The page that is shown."""
        return self.stage.page

    def page_named(self, name: str) -> Page | None:
        """A page, made the first time, shown or not; None when there is none of that name."""
        spec = next((one for one in self._specs if one.name == name), None)
        if spec is None:
            return None
        if name not in self._pages:
            made = self._pages[name] = spec.build(self.context)
            made.row_shown.connect(lambda: self._offer_history(made))
            made.entries_changed.connect(lambda: self._tell_entries(made))
            if len(self._pages) > 1:  # the first one would be shown before it is asked for
                self.stage.take_in(made)
        return self._pages[name]

    def show_page(self, name: str) -> Page | None:
        """Show a page, making it the first time; None when there is none of that name, or it cannot be read."""
        page = self.page_named(name) if self.context.bridge.answers() else None
        if page is None:
            return None
        if self.page is not page or len(self._pages) == 1:
            self.stage.show_page(page)
            self.rail.list.show_current(name)
            self._offer_history(page)
            self.page_shown.emit(page)
            self._tell_page(page)
        return page

    def _tell_page(self, page: Page) -> None:
        """Have the page named, unless the rail, where one goes through the pages, says it itself."""
        if not self.rail.list.hasFocus():
            announce(page, page.accessibleName())

    def _offer_history(self, page: Page) -> None:
        """The steps of the item in the details, in their number."""
        if self.context.bridge.read_only:
            from charthouse.ui.pages.still import keep_still

            keep_still(page)
        if self.page is page:
            row = page.shown_row
            self.stage.details.offer_history(row, steps_of(self.context.bridge.document, row) if row else 0)

    def _tell_entries(self, page: Page) -> None:
        if self.page is page:
            self.page_shown.emit(page)

    def enter_page(self, name: str, row: str | None = None) -> None:
        """Show a page and put the focus into it, on `row` if it has it."""
        page = self.show_page(name)
        if page is not None:
            page.start()
            if self.context.bridge.read_only:
                from charthouse.ui.pages.still import begin_reading

                begin_reading(page)
            if row is not None:
                page.reveal(row)

    def refresh_all(self) -> None:
        """Show every page anew: dates and numbers are written in another way now."""
        for page in self._pages.values():
            page.outdate()

    def step_page(self, step: int) -> None:
        """Go to the next or the previous page of the rail."""
        names = [spec.name for spec in self._specs]
        if self.page is not None:
            self.enter_page(names[(names.index(self.page.name) + step) % len(names)])

    def next_pane(self, step: int) -> None:
        """F6: rail, page, details, and round."""
        page = self.page
        if page is None:
            return
        panes: list[QWidget] = [self.rail, page] + ([self.stage.details] if self.stage.details_shown else [])
        focus = QApplication.focusWidget()
        here = next((at for at, pane in enumerate(panes) if focus is not None and pane.isAncestorOf(focus)), 0)
        pane = panes[(here + step) % len(panes)]
        if pane is self.rail:
            self.rail.list.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif pane is page:
            page.start()
        else:
            self.stage.details.take_focus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.rail.set_narrow(narrow=self.width() < self.context.theme.px(_NAMES_FROM))

    def _follow(self, changed: Changed) -> None:
        if "person" in changed.tables:
            self._tell_people()
        for page in self._pages.values():
            page.follow(changed)
        if "plan" in changed.tables:
            self._name_plan()
        self._touched |= changed.tables
        if not self._counting.isActive():
            self._counting.start()
        if changed.kind in (Kind.UNDO, Kind.REDO):
            self._reveal(changed)

    def _show_trouble(self, why: str) -> None:
        """The plan goes on in another place: what is shown is read there."""
        focus = QApplication.focusWidget()
        inside = focus is not None and self.trouble.isAncestorOf(focus)
        self.trouble.show_trouble(why)
        self.refresh_all()
        if inside and not why and self.page is not None:
            self.page.start()

    def _reveal(self, changed: Changed) -> None:
        """Show what an undo or redo touched: on the shown page if it follows those tables, else where they live."""
        page = self.page
        if page is None or not page.touched_by(changed):
            home = home_of(changed.tables)
            page = self.show_page(home) if home else None
        if page is None or changed.rows is None:
            return
        for table in sorted(changed.rows):
            if page.reveal_all(sorted(changed.rows[table])):
                return

    def _tell_people(self) -> None:
        self.context.theme.people.tell([person.id for person in people(self.context.bridge.document)])

    def _name_plan(self) -> None:
        document = self.context.bridge.document
        info = plan_info(document)
        self.title = info.title or document.path.stem
        named = (info.organisation, self.title) if info.organisation else (self.title, "")
        self.rail.set_plan(*named)
        self.plan_renamed.emit(self.title)

    def _count_touched(self) -> None:
        """A moment after a step: what was typed is painted first, and of a burst of steps one count is enough."""
        touched, self._touched = self._touched, set()
        self._count(touched)
        if self.page is not None:
            self._offer_history(self.page)

    def _count(self, touched: Collection[str] | None = None) -> None:
        """Say how much the pages hold: all of them, or those whose tables were `touched`."""
        self.rail.list.pages.set_counts(page_counts(self.context.bridge.document, touched))

    def _lay_out(self) -> None:
        self._right = QVBoxLayout()
        self._right.addWidget(self.trouble)
        self._right.addWidget(self.reading)
        self._right.addWidget(self.stage, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addLayout(self._right, 1)

    def _restyle(self) -> None:
        self._right.setContentsMargins(margins(self, 0, 0, self.context.theme.px(8), 0))
        self._right.setSpacing(self.context.theme.px(6))
        self.rail.set_narrow(narrow=0 < self.width() < self.context.theme.px(_NAMES_FROM))
