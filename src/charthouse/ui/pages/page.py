"""What a page is: a view of the plan that follows it, and may be left alone while nobody looks.

Page builders subclass `Page`, say which tables it reads, and implement `refresh`. The workspace tells every page about
every step through `follow`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar, Final, Protocol, TypeAlias

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from charthouse.document.queries.undecided import undecided
from charthouse.ui.bridge import DocumentBridge
from charthouse.ui.dialogs import Dialogs
from charthouse.ui.pages.homes import home_of
from charthouse.ui.theme import Theme
from charthouse.ui.widgets.button import native_keys
from charthouse.ui.widgets.header import PageHeader
from charthouse.ui.widgets.open_marks import OpenMarks
from charthouse.ui.widgets.toast import ToastAction
from charthouse.ui.widgets.undecided_note import UndecidedNote

if TYPE_CHECKING:
    from charthouse.document.document import Changed, Document
    from charthouse.document.queries.finding import Hit
    from charthouse.ui.export.exporter import Exporter

ALL: Final = frozenset({"*"})  # every field of a table

_TRIES = 20  # rows tried for a place to jump to


class Services(Protocol):
    """What the window does for its pages."""

    def warn(self, sentence: str) -> None:
        """Tell why something was not done."""

    def toast(self, sentence: str, actions: Sequence[ToastAction] = ()) -> None:
        """Say what was done, with the way back."""

    def undo_action(self) -> ToastAction:
        """The Undo word of a toast."""

    def show_details(self) -> None:
        """Open the details pane and put the focus into it."""

    def details_title(self, title: str) -> None:
        """Write another head over the details pane."""

    def go(self, page: str, row: str | None = None) -> None:
        """Show another page, and there a row."""

    def status(self, text: str) -> None:
        """Show the sum of a selection (or nothing) in the status bar."""

    def open_past(self, then: Document, called: str) -> QWidget:
        """Show the plan as it was in a window of its own, which closes `then`; the window is gone once it is closed."""

    def remembered(self, key: str) -> str:
        """What this machine keeps of a page's own looks for the open plan; empty for nothing."""

    def remember(self, key: str, value: str) -> None:
        """Keep a page's own looks for the open plan, in the settings of this machine and not in the plan."""

    def run_action(self, name: str) -> None:
        """Run a menu action of the window by its name, such as `export`."""


MarkPlace: TypeAlias = tuple[QWidget, Callable[[str], QRect]]


@dataclass(frozen=True, slots=True)
class PageContext:
    """All that a page is given."""

    bridge: DocumentBridge
    theme: Theme
    services: Services
    dialogs: Dialogs
    exporter: Exporter


@dataclass(frozen=True, slots=True)
class MenuEntry:
    """An action a page adds to the window's Edit, View or Insert menu while it is shown.

    `keys` is a portable key text; with `shown_only` the menu shows it but the page's own view handles the key. What
    `writes` is not offered where the plan may only be read.
    """

    menu: str  # "edit", "view" or "insert"
    text: str
    run: Callable[[], object]
    keys: str = ""
    icon: str = ""
    shown_only: bool = True
    enabled: Callable[[], bool] | None = None
    writes: bool = False


def allowed(entries: Sequence[MenuEntry], bridge: DocumentBridge) -> Sequence[MenuEntry]:
    """The entries that the plan allows: where it may only be read, none that changes it."""
    return [entry for entry in entries if not (entry.writes and bridge.read_only)]


class Page(QWidget):
    """One page of the workspace.

    `name` is its stable name, `depends_on` the tables and fields it reads. It is stale after a step that touched
    them; a hidden page refreshes when it is next shown.
    """

    entries_changed = Signal()  # `entries` says something else now
    row_shown = Signal()  # `shown_row` is another one, or none

    name: ClassVar[str]
    depends_on: ClassVar[Mapping[str, frozenset[str]]]

    def __init__(self, context: PageContext, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(self.name)
        self.setAccessibleName(title)
        self.context = context
        self.bridge, self.theme = context.bridge, context.theme
        self.services, self.dialogs = context.services, context.dialogs
        self._stale = True
        self._own_tables = {table for table in self.depends_on if home_of({table}) == self.name}
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self.header = PageHeader(context.theme, title)
        self.header.let_go.connect(self._take_back)
        self.column.addWidget(self.header)
        self.shown_row = ""  # the item beside the page, whose history the details pane offers
        self._undecided = UndecidedNote(context.theme)
        self._undecided.pressed.connect(self._lead_to_decision)
        self._open_marks: list[OpenMarks] = []
        self.column.addWidget(self._undecided)

    def refresh(self) -> None:
        """Read the plan again and show it, keeping selection, scroll and open editors where rows still exist."""
        raise NotImplementedError

    def reveal(self, row: str) -> bool:
        """Select and scroll to the row with this id; False when the page does not show it."""
        del row
        return False

    def reveal_all(self, rows: Sequence[str]) -> bool:
        """Do so for several rows that were touched together: for the first it shows, or for more at once."""
        return any(self.reveal(row) for row in rows[:_TRIES])

    def reveal_text(self, row: str, field: str) -> bool:
        """Show where this text of a row is seen; most pages show all texts of a row with the row."""
        del field
        return self.reveal(row)

    def look_for(self, words: str) -> Sequence[Hit]:
        """The texts of this page that hold `words`; each is shown by `reveal_text(hit.shown, hit.field)`."""
        from charthouse.document.queries.finding import find

        return find(self.bridge.document, words, page=self.name)

    def chosen_codes(self) -> frozenset[str]:
        """The codes of the selected rows, for copying them as a table."""
        return frozenset()

    def start(self) -> None:
        """Put the focus where work begins on this page."""
        self.setFocus()

    @property
    def details(self) -> QWidget | None:
        """What the details pane shows beside this page; None leaves the pane closed."""
        return None

    def entries(self) -> Sequence[MenuEntry]:
        """The actions for the Edit, View and Insert menus while this page is shown."""
        return ()

    def offered(self) -> Sequence[MenuEntry]:
        """Those of them that this plan allows."""
        return allowed(self.entries(), self.bridge)

    def keys(self) -> list[tuple[str, str]]:
        """What of these has keys: its words, and its keys as this system writes them."""
        return [(entry.text.replace("&", ""), native_keys(entry.keys)) for entry in self.offered() if entry.keys]

    def find_field(self) -> QWidget | None:
        """Where F6 goes first; the page's main view or capture line."""
        return self.focusProxy()

    def _take_back(self) -> None:
        field = self.find_field()
        if field is not None:
            field.setFocus(Qt.FocusReason.OtherFocusReason)

    def tell_row(self, row: str | None) -> None:
        """Say which item the details show."""
        if (row or "") != self.shown_row:
            self.shown_row = row or ""
            self._undecided.begin_with(self.shown_row)
            self.row_shown.emit()

    def follow(self, changed: Changed) -> None:
        """Take notice of a step: refresh when shown, else when next shown."""
        if self.touched_by(changed):
            self.outdate()
        elif self.isVisible():
            self._show_undecided()

    def outdate(self) -> None:
        """Refresh when shown, whatever has changed."""
        self._stale = True
        if self.isVisible():
            self.freshen()

    def freshen(self) -> None:
        """Refresh if anything it reads has changed since the last time."""
        if self._stale:
            self._stale = False
            try:
                self.refresh()
            except BaseException:
                self._stale = True
                raise
        self._show_undecided()

    def mark_places(self) -> Sequence[MarkPlace]:
        """Where rows stand that can be marked: what they are painted on, and where each is there by its id."""
        return ()

    def seen_as(self, row: str) -> str:
        """The row that shows another one, as a measure shows its targets."""
        return row

    def _show_undecided(self) -> None:
        """Mark what several people wrote and nobody has decided."""
        items = undecided(self.bridge.document, self._own_tables)
        self._undecided.show_items(items, first=self.shown_row)
        if items and not self._open_marks:
            for canvas, place_of in self.mark_places():
                marks = OpenMarks(self.theme, canvas, place_of, self.seen_as)
                marks.pressed.connect(self._lead_to_decision)
                self._open_marks.append(marks)
        for marks in self._open_marks:
            marks.show_items(items)

    def _lead_to_decision(self, row: str) -> None:
        self.services.go("history", f"decide:{row}")

    def showEvent(self, event: QShowEvent) -> None:
        self.freshen()
        super().showEvent(event)

    def touched_by(self, changed: Changed) -> bool:
        """Whether the step changed what this page reads."""
        if any(self.depends_on.get(table) is ALL for table in changed.tables):
            return True
        return any(field in self.depends_on.get(table, ()) for table, field in changed.fields)
