"""The History page: who did what and when, the checkpoints, and what waits for a decision."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from charthouse.document.journal.step import StepId, Unreadable
from charthouse.document.queries.conflicts import Conflict, conflicts
from charthouse.document.queries.findings import Finding, findings
from charthouse.document.queries.history import CheckpointRow, HistoryEntry, checkpoints, history, table_of
from charthouse.document.queries.names import Names
from charthouse.document.queries.step_items import StepItem, step_items
from charthouse.domain.text import apart
from charthouse.ui.history.wording import thing
from charthouse.ui.moments import moment_word
from charthouse.ui.pages.history import lines
from charthouse.ui.pages.history.acts import HistoryActs
from charthouse.ui.pages.history.details import HistoryDetails
from charthouse.ui.pages.page import MenuEntry, Page, PageContext
from charthouse.ui.widgets.button import Button
from charthouse.ui.widgets.button import Kind as ButtonKind
from charthouse.ui.widgets.edit_keys import LineEdit
from charthouse.ui.widgets.ledger.view import Ledger
from charthouse.ui.widgets.notices import EmptyState
from charthouse.ui.widgets.tabs import Tabs

if TYPE_CHECKING:
    from charthouse.document.document import Changed
    from charthouse.document.queries.finding import Hit

STEPS, CHECKPOINTS, UNDECIDED = range(3)
ITEM = "item:"  # before a row's id: its own history
DECIDE = "decide:"  # before a row's id (or nothing): what waits for a decision
_MOST = 2_000  # steps read at first


class HistoryPage(Page):
    """Three lists behind tabs. `reveal("item:ID")` shows the steps of an item, `reveal("decide:ID")` what to decide."""

    name = "history"
    depends_on: ClassVar = {}

    def __init__(self, context: PageContext) -> None:
        super().__init__(context, QCoreApplication.translate("pages", "History"))
        self._entries: Sequence[HistoryEntry] = ()
        self._marks: Sequence[CheckpointRow] = ()
        self._conflicts: dict[str, Conflict] = {}
        self._findings: dict[str, Finding] = {}
        self._item = ""
        self._acts = HistoryActs(context, self)
        words = (self.tr("Steps"), self.tr("Checkpoints"), self.tr("To decide"))
        self.tabs = Tabs(self.theme, words, self.tr("Lists of the history"))
        self.ledgers = tuple(Ledger(self.theme, word) for word in words)
        self.filter = LineEdit()
        self.item_chip = Button(self.theme, "", kind=ButtonKind.GHOST, icon="x")
        self._details = HistoryDetails(self.theme, may_write=not self.bridge.read_only)
        self._stack, self._empty = QStackedWidget(), self._empty_states()
        self._lay_out()
        self._connect()

    # what the window asks

    @property
    def details(self) -> QWidget:
        return self._details

    @property
    def ledger(self) -> Ledger:
        """The list that is shown."""
        return self.ledgers[self.tabs.currentIndex()]

    def touched_by(self, changed: Changed) -> bool:
        return True

    def start(self) -> None:
        self.find_field().setFocus(Qt.FocusReason.OtherFocusReason)

    def find_field(self) -> QWidget:
        return self.ledger if self.ledger.lines else self.tabs

    def refresh(self) -> None:
        self._read(_MOST if len(self._entries) <= _MOST else -1)
        self.ledgers[CHECKPOINTS].show_lines(lines.checkpoint_lines(self._marks))
        undecided = lines.undecided_lines(tuple(self._conflicts.values()), tuple(self._findings.values()))
        self.ledgers[UNDECIDED].show_lines(undecided)
        self.tabs.set_count(CHECKPOINTS, len(self._marks))
        self.tabs.set_count(UNDECIDED, len(self._conflicts) + len(self._findings))
        self._show_steps()
        self._show_details()

    def reveal(self, row: str) -> bool:
        if row.startswith(ITEM):
            self.show_item(row.removeprefix(ITEM))
        elif row.startswith(DECIDE):
            self.tabs.setCurrentIndex(UNDECIDED)
            wanted = row.removeprefix(DECIDE)
            found = (line.id for line in self.ledger.lines if line.id.startswith(f"{wanted}/"))
            self.ledger.select(next(found, ""))
            self.start()
        return row.startswith((ITEM, DECIDE))

    def reveal_text(self, row: str, field: str) -> bool:
        self.ledger.select(row)
        return True

    def look_for(self, words: str) -> Sequence[Hit]:
        return lines.found_in(self.ledger.lines, words)

    def entries(self) -> Sequence[MenuEntry]:
        def entry(text: str, run: object, keys: str, icon: str = "") -> MenuEntry:
            return MenuEntry("edit", text, run, keys, icon, shown_only=False, enabled=self._has_moment)  # type: ignore[arg-type]

        return [
            entry(self.tr("Open as it was"), self._open, "Ctrl+Return", "eye"),
            entry(self.tr("Compare with now"), self._compare, "Ctrl+D", "arrow-up-down"),
            replace(entry(self.tr("Go back to this moment"), self._restore, "", "undo-2"), writes=True),
            MenuEntry("edit", self.tr("Filter the steps"), self.filter.setFocus, "Ctrl+Shift+L", shown_only=False),
        ]

    # own

    def show_item(self, row: str) -> None:
        """Only the steps that changed one item."""
        self._item = row
        self.tabs.setCurrentIndex(STEPS)
        self._read(_MOST)
        self._show_steps()
        self.start()

    def show_all(self) -> None:
        """The steps of all items again."""
        self._item = ""
        self.filter.clear()
        self._read(_MOST)
        self._show_steps()

    def _read(self, most: int) -> None:
        document = self.bridge.document
        self._entries = history(document, row=self._item or None, limit=most)
        self._marks = checkpoints(document)
        self._conflicts = {lines.cell_id(one): one for one in conflicts(document)}
        self._findings = {lines.finding_id(one): one for one in findings(document)}

    def _show_steps(self) -> None:
        found = lines.matching(self._entries, self.filter.text())
        self.ledgers[STEPS].show_lines(lines.step_lines(found))
        self.tabs.set_count(STEPS, len(found))
        self.item_chip.setVisible(bool(self._item))
        self.item_chip.setText(self.tr("Only {item}").format(item=self._item_name()))
        self.item_chip.setAccessibleName(self.item_chip.text())
        self.item_chip.updateGeometry()
        self._facts()
        self._show_list()

    def _facts(self) -> None:
        people = sorted({entry.person for entry in self._entries})
        said = lines.steps_word(len(self._entries)) + (" +" if len(self._entries) == _MOST else "")
        who = ", ".join(map(apart, people[:3])) + (" …" if len(people) > 3 else "")
        self.header.set_facts(f"{said} · {who}" if people else "")

    def _item_name(self) -> str:
        if not self._item:
            return ""
        table = table_of(self.bridge.document, self._item)
        if table is None:
            return self.tr("this item")
        names = Names(self.bridge.document)
        return thing(table, names.code(table, self._item), names.name(table, self._item))[:40]

    def _chosen(self) -> tuple[StepId, str] | None:
        """The moment of the line with the focus, and its name."""
        line = self.ledger.current
        if line is None:
            return None
        if self.ledger is self.ledgers[STEPS]:
            entry = next((one for one in self._entries if str(one.no) == line.id), None)
            return None if entry is None else (entry.step, self._called(entry))
        mark = next((one for one in self._marks if one.row == line.id), None)
        return None if mark is None else (mark.step, mark.name)

    def _called(self, entry: HistoryEntry) -> str:
        return entry.marks[0].name if entry.marks else f"{lines.label_of(entry)}, {moment_word(entry.at)}"

    def _has_moment(self) -> bool:
        return self._chosen() is not None

    def _open(self) -> None:
        if (chosen := self._chosen()) is not None:
            self._acts.open_then(*chosen)

    def _compare(self) -> None:
        chosen = self._chosen()
        self._acts.compare(*(chosen or (None, "")))

    def _restore(self) -> None:
        if (chosen := self._chosen()) is not None:
            self._acts.restore(*chosen)

    def _press(self, identity: str) -> None:
        """Enter on a line: go to what a step did, open a checkpoint, decide."""
        if self.ledger is self.ledgers[CHECKPOINTS]:
            self._open()
        elif self.ledger is self.ledgers[STEPS]:
            first = next((line.id for line in self._details.items.lines if line.id), "")
            self._go(first)
        else:
            self._decide(*identity.rsplit(":", 1))

    def _decide(self, key: str, what: str) -> None:
        conflict, finding = self._conflicts.get(key), self._findings.get(key)
        if conflict is not None and what.isdigit():
            self._acts.decide(conflict, int(what))
        elif finding is not None and what == "keep":
            self._acts.leave(finding)
        elif finding is not None and what == "delete":
            self._acts.delete(finding)
        elif (found := conflict or finding) is not None:
            self._acts.show(found.table, found.row)

    def _go(self, place: str) -> None:
        table, _, row = place.partition("/")
        if row:
            self._acts.show(table, row)

    def _show_details(self) -> None:
        chosen = self._chosen()
        entry = next((one for one in self._entries if chosen is not None and one.step == chosen[0]), None)
        if entry is None:
            self._details.show_nothing("" if chosen is None else self.tr("A moment of another copy of this plan."))
            if chosen is not None:
                self._details.show_step(chosen[1], self.tr("A moment that came with another copy."), ())
            return
        items = self._items(entry)
        title = chosen[1] if self.ledger is self.ledgers[CHECKPOINTS] and chosen else lines.label_of(entry)
        self._details.show_step(title, f"{entry.person}, {moment_word(entry.at)} · {entry.device}", items)

    def _items(self, entry: HistoryEntry) -> tuple[StepItem, ...]:
        """What a step did; nothing for a step too large to list while the arrows move."""
        if entry.rows > _MOST:
            return ()
        try:
            return step_items(self.bridge.document, entry.no)
        except Unreadable:
            return ()

    def _show_list(self) -> None:
        at = self.tabs.currentIndex()
        shown = self.ledgers[at] if self.ledgers[at].lines else self._empty[at]
        self._stack.setCurrentWidget(shown)
        self.filter.setVisible(at == STEPS)
        self.item_chip.setVisible(at == STEPS and bool(self._item))

    def _turn(self) -> None:
        self._show_list()
        self._show_details()
        self.entries_changed.emit()

    def _empty_states(self) -> tuple[EmptyState, ...]:
        say = (
            ("history", self.tr("No steps"), self.tr("No step fits. Change the words above, or take the filter off.")),
            ("bookmark", self.tr("No checkpoints yet"), self.tr("Ctrl+S gives this moment of the plan a name.")),
            ("check", self.tr("Nothing to decide"), self.tr("When copies are merged, what differs is listed here.")),
        )
        return tuple(EmptyState(self.theme, icon=icon, title=title, why=why) for icon, title, why in say)

    def _lay_out(self) -> None:
        self.filter.setPlaceholderText(self.tr("Filter by words or people"))
        self.filter.setAccessibleName(self.tr("Filter the steps"))
        self.filter.setClearButtonEnabled(True)
        compare = Button(self.theme, self.tr("Compare…"), icon="arrow-up-down")
        compare.clicked.connect(lambda: self._acts.compare(None, ""))
        self.header.add_action(compare)
        if not self.bridge.read_only:
            merge = Button(self.theme, self.tr("Merge a copy…"), icon="merge")
            merge.clicked.connect(lambda: self.services.run_action("merge"))
            mark = Button(self.theme, self.tr("Checkpoint…"), icon="bookmark", shortcut="Ctrl+S")
            mark.clicked.connect(lambda: self.services.run_action("checkpoint"))
            self.header.add_action(merge)
            self.header.add_action(mark)
        self._head, self._body = QHBoxLayout(), QHBoxLayout()
        self._head.addWidget(self.tabs, 1)
        self._head.addWidget(self.item_chip)
        self._head.addWidget(self.filter)
        for widget in (*self.ledgers, *self._empty):
            self._stack.addWidget(widget)
        self._body.addWidget(self._stack)
        self.column.addLayout(self._head)
        self.column.addLayout(self._body, 1)
        self.theme.changed.connect(self._restyle)
        self._restyle()

    def _connect(self) -> None:
        self.tabs.currentChanged.connect(self._turn)
        self.filter.textChanged.connect(self._show_steps)
        self.item_chip.clicked.connect(self.show_all)
        for ledger in self.ledgers:
            ledger.moved.connect(self._show_details)
            ledger.pressed_line.connect(self._press)
        self._details.opened.connect(self._open)
        self._details.compared.connect(self._compare)
        self._details.restored.connect(self._restore)
        self._details.item_pressed.connect(self._go)

    def _restyle(self) -> None:
        px = self.theme.px
        self._head.setContentsMargins(px(24), 0, px(24), px(4))
        self._head.setSpacing(px(8))
        self._body.setContentsMargins(px(12), 0, px(12), px(12))
        self.filter.setFixedSize(px(220), px(32))
