"""The Vision page: what the plan strives for, what it stands on, and who there is to do it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import ClassVar

from PySide6.QtCore import QCoreApplication, QPoint, QRect, Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from charthouse.document.queries.people import holdings, people, units
from charthouse.document.queries.plan import statements
from charthouse.domain.text import apart
from charthouse.ui.pages.context_menu import context_menu
from charthouse.ui.pages.page import ALL, MarkPlace, MenuEntry, Page, PageContext
from charthouse.ui.pages.vision import entries, lists
from charthouse.ui.pages.vision.details import PERSON, PLAN, STAKEHOLDER, UNIT, VALUE, Everything, VisionDetails
from charthouse.ui.pages.vision.list_card import ListCard
from charthouse.ui.pages.vision.statements import Statements
from charthouse.ui.widgets.button import Button, Kind
from charthouse.ui.widgets.fitting_scroll import scrolling
from charthouse.ui.widgets.statement import INSET_X


class VisionPage(Page):
    """Reads everything at once, it is little; the lists edit themselves, the statements and forms come through here."""

    name = "vision"
    depends_on: ClassVar = {
        **dict.fromkeys(("plan", "value", "stakeholder", "role", "person", "unit"), ALL),
        **dict.fromkeys(("objective", "measure", "initiative"), frozenset({"owner"})),
    }

    def __init__(self, context: PageContext) -> None:
        super().__init__(context, QCoreApplication.translate("pages", "Vision"))
        self._told = self._read()
        self.statements = Statements(self.theme)
        self.cards = {
            kind: ListCard(self.theme, words, lists.acts(kind, self.bridge, self.services))
            for kind, words in lists.words().items()
        }
        self._details = VisionDetails(self.theme, self._write, lambda: self._told.statements.plan.fiscal_start_month)
        self._lay_out()
        self._connect()
        self.theme.changed.connect(self._restyle)
        self._restyle()

    # what the window asks

    @property
    def details(self) -> QWidget:
        return self._details

    def start(self) -> None:
        self.find_field().setFocus(Qt.FocusReason.OtherFocusReason)

    def find_field(self) -> QWidget:
        return self.statements.fields["vision"]

    def refresh(self) -> None:
        told = self._told = self._read()
        plan = told.statements.plan
        self.statements.show_plan(plan)
        self.cards[VALUE].show_rows(entries.values(told.statements.values))
        self.cards[STAKEHOLDER].show_rows(entries.stakeholders(told.statements.stakeholders))
        self.cards[PERSON].show_rows(entries.people(told.people, told.units, told.owned))
        self.cards[UNIT].show_rows(entries.unit_tree(told.units, told.people))
        years = "–".join(dict.fromkeys(str(day.year) for day in (plan.start, plan.end) if day is not None))
        self.header.set_facts(" · ".join(part for part in (apart(plan.organisation), years) if part))
        self._details.refresh(told)

    def mark_places(self) -> Sequence[MarkPlace]:
        return [(card.items.viewport(), card.items.place_of) for card in self.cards.values()]

    def seen_as(self, row: str) -> str:
        return {role.id: one.id for one in self._told.statements.stakeholders for role in one.roles}.get(row, row)

    def reveal(self, row: str) -> bool:
        return any(card.items.select(self.seen_as(row)) for card in self.cards.values())

    def reveal_text(self, row: str, field: str) -> bool:
        if row != PLAN:
            return self.reveal(row)
        if field in self.statements.fields:
            shown = self.statements.fields[field]
            shown.setFocus(Qt.FocusReason.OtherFocusReason)
            self._scroll.ensureWidgetVisible(shown)
        else:
            self.show_plan()
        return True

    def entries(self) -> Sequence[MenuEntry]:
        tr = self.tr
        edit = partial(MenuEntry, "edit", enabled=self._has_row, writes=True)
        insert = partial(MenuEntry, "insert", shown_only=False, writes=True)
        adding = (
            insert(tr("Value"), partial(self._go_to, VALUE), "Alt+1"),
            insert(tr("Stakeholder"), partial(self._go_to, STAKEHOLDER), "Alt+2"),
            insert(tr("Person"), partial(self._go_to, PERSON), "Alt+3", "user"),
            insert(tr("Unit"), partial(self._go_to, UNIT), "Alt+4", "users"),
        )
        return (
            edit(tr("Rename"), partial(self._with_card, ListCard.edit), "F2", "pencil"),
            edit(tr("Move up"), partial(self._shift, -1), "Alt+Up"),
            edit(tr("Move down"), partial(self._shift, 1), "Alt+Down"),
            edit(tr("Delete"), partial(self._with_card, ListCard.delete), "Del", "trash-2"),
            MenuEntry("view", tr("Plan details"), self.show_plan, icon="settings"),
            *adding,
        )

    # layout and wiring

    def _lay_out(self) -> None:
        settings = Button(self.theme, self.tr("Plan details"), kind=Kind.GHOST, icon="settings")
        settings.clicked.connect(self.show_plan)
        self.header.add_action(settings)
        self._body = QWidget()
        self._body_column = QVBoxLayout(self._body)
        self._grid = QGridLayout()
        for place, card in enumerate(self.cards.values()):
            self._grid.addWidget(card, place // 2, place % 2)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1)
        self._body_column.addWidget(self.statements)
        self._body_column.addLayout(self._grid)
        self._body_column.addStretch(1)
        self._scroll = scrolling(self._body)
        self._scroll.verticalScrollBar().rangeChanged.connect(self._keep_line_in_view)
        self.column.addWidget(self._scroll, 1)

    def _restyle(self) -> None:
        px = self.theme.px
        side = px(24) - px(INSET_X)
        self._body_column.setContentsMargins(side, px(8), side, px(24))
        self._body_column.setSpacing(px(24))
        self._grid.setContentsMargins(px(INSET_X), 0, px(INSET_X), 0)
        self._grid.setSpacing(px(12))

    def _connect(self) -> None:
        self.statements.written.connect(self._write_statement)
        self.statements.typing.connect(self._mark_typing)
        for kind, card in self.cards.items():
            card.current_changed.connect(partial(self._follow_current, kind))
            card.shown.connect(partial(self._bring_into_view, card))
            card.typing.connect(self._mark_typing)
            card.passed.connect(self.focusNextPrevChild)
            card.menu_asked.connect(self._show_menu)
        self._details.role_added.connect(self._add_role)
        self._details.typing.connect(self._mark_typing)
        self._details.role_changed.connect(self._change_role)
        self._details.role_deleted.connect(self._delete_role)

    # editing

    def _write_statement(self, field: str, text: str) -> None:
        from charthouse.document.edits import plan

        self.bridge.run(plan.set, **{field: text})

    def _write(self, kind: str, row: str, field: str, value: object) -> str:
        """Write a field of a form; gives back why it was refused."""
        if kind == PLAN:
            from charthouse.document.edits import plan

            return self.bridge.try_run(plan.set, **{field: value})
        if kind == UNIT and field == "parent":
            from charthouse.document.edits import unit

            return self.bridge.try_run(unit.move, id=row, parent=value)
        return self.cards[kind].acts.write(row, field, value)

    def _add_role(self, stakeholder: str, name: str) -> None:
        from charthouse.document.edits import role

        if self.bridge.run(role.add, stakeholder=stakeholder, name=name) is None:
            self._details.stakeholder.capture.setText(name)  # refused: what was typed is not lost

    def _change_role(self, row: str, field: str, value: object) -> None:
        from charthouse.document.edits import role

        self.bridge.run(role.set, id=row, **{field: value})

    def _delete_role(self, row: str) -> None:
        from charthouse.document.edits import role

        if self.bridge.run(role.delete, id=row) is not None:
            self.services.toast(self.tr("Role deleted"), (self.services.undo_action(),))

    def _mark_typing(self, editor: QWidget, typing: bool) -> None:
        self.bridge.mark_typing(editor, typing=typing)

    # what is current

    def _follow_current(self, kind: str, row: str) -> None:
        if row:
            for other, card in self.cards.items():
                if other != kind:
                    card.items.unselect()
            self._details.show_row(kind, row, self._told)
            self.tell_row(row)
        elif self._card() is None:
            self._details.show_row(PLAN, "", self._told)
            self.tell_row(None)

    def _card(self) -> ListCard | None:
        """The card with the current row."""
        return next((card for card in self.cards.values() if card.current() is not None), None)

    def _has_row(self) -> bool:
        return self._card() is not None

    def _with_card(self, act: Callable[[ListCard], object]) -> None:
        card = self._card()
        if card is not None:
            act(card)

    def _shift(self, by: int) -> None:
        self._with_card(lambda card: card.shift(by))

    def _go_to(self, kind: str) -> None:
        card = self.cards[kind]
        card.capture.setFocus(Qt.FocusReason.OtherFocusReason)
        self._bring_into_view(card, card.capture.geometry())

    def show_plan(self) -> None:
        for card in self.cards.values():
            card.items.unselect()
        self._details.show_row(PLAN, "", self._told)
        self.services.show_details()

    def _show_menu(self, at: QPoint) -> None:
        if self._has_row() and not self.bridge.read_only:
            acts = [entry for entry in self.entries() if entry.enabled is not None]
            context_menu(self, self.theme, acts).popup(at)

    def _bring_into_view(self, card: ListCard, part: QRect) -> None:
        centre = card.mapTo(self._body, part.center())
        self._scroll.ensureVisible(centre.x(), centre.y(), 0, part.height() // 2 + self.theme.px(16))

    def _keep_line_in_view(self) -> None:
        """A list grew or shrank, at whatever moment Qt laid it out: the line being typed in stays in sight."""
        for card in self.cards.values():
            if card.capture.hasFocus():
                card.show_capture()

    def _read(self) -> Everything:
        document = self.bridge.document
        return Everything(statements(document), people(document), units(document), holdings(document))
