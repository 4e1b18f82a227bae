"""The resources page: what each initiative asks for, year by year, against what there is."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import partial
from typing import ClassVar

from PySide6.QtCore import QCoreApplication, QPoint, QRect, Qt
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from charthouse.document.queries.counts import how_many
from charthouse.document.queries.plan import plan_info
from charthouse.document.queries.resources import ResourceBlock, ResourceTable, resource_table, year_in
from charthouse.domain.kinds import ResourceKind
from charthouse.domain.text import apart
from charthouse.exchange.handout.figures import Figures
from charthouse.ui.dates import period_word
from charthouse.ui.numbers import written
from charthouse.ui.pages.context_menu import context_menu, offer, open_below
from charthouse.ui.pages.page import ALL, MarkPlace, MenuEntry, Page, PageContext
from charthouse.ui.pages.resources.acts import ResourceActs
from charthouse.ui.pages.resources.defining import Defining
from charthouse.ui.pages.resources.details import ResourceDetails
from charthouse.ui.pages.resources.empty import no_resources
from charthouse.ui.pages.resources.lines import Line, LineKind
from charthouse.ui.pages.resources.menu import menu_entries
from charthouse.ui.pages.resources.model import ResourcesModel
from charthouse.ui.pages.resources.money import Money
from charthouse.ui.pages.resources.picture import Picture
from charthouse.ui.pages.resources.places import place_of
from charthouse.ui.pages.resources.splitting import parts_of
from charthouse.ui.pages.resources.view import ResourcesView
from charthouse.ui.pages.resources.words import facts, kind_words
from charthouse.ui.summary import summary_words
from charthouse.ui.widgets.button import Button
from charthouse.ui.widgets.grid.summary import Summary
from charthouse.ui.widgets.rowlist.places import heir


class ResourcesPage(Page):
    """Wiring: what is typed, pressed or chosen becomes an act on amounts, and then the focus moves on."""

    name = "resources"
    depends_on: ClassVar = {
        "resource": ALL,
        "capacity": ALL,
        "allocation": ALL,
        "initiative": frozenset({"title", "objective", "position", "number"}),
        "objective": frozenset({"title", "parent", "position"}),
        "plan": frozenset({"start", "end", "as_of", "fiscal_start_month", "currency", "price_base_year", "locale"}),
    }

    def __init__(self, context: PageContext) -> None:
        super().__init__(context, QCoreApplication.translate("pages", "Resources"))
        self.acts = ResourceActs(self.bridge, self.services)
        self._table = ResourceTable((), ())
        self._figures = Figures("en")
        self.model = ResourcesModel(self.acts.write)
        self.model.setParent(self)
        self.view = ResourcesView(self.theme, self.tr("Resources"), self._confirm, self.model)
        self.nothing = no_resources(self.theme)
        self._details = ResourceDetails(self.theme)
        self._defining = Defining(self._details, self.acts, self.services, self._show_details)
        self.money = Money(context, self)
        self.model.show_thousands(thousands=self.money.thousands)
        self._add = Button(self.theme, self.tr("Add a resource"), icon="plus", shortcut=self.tr("Ins"))
        self._lay_out()
        self._connect()

    # what the window asks

    @property
    def details(self) -> QWidget:
        return self._details

    def start(self) -> None:
        self.find_field().setFocus(Qt.FocusReason.OtherFocusReason)

    def find_field(self) -> QWidget:
        return self.nothing.button if self._stack.currentWidget() is self.nothing else self.view

    def refresh(self) -> None:
        document = self.bridge.document
        plan, today = plan_info(document), datetime.now().astimezone().date()
        self._figures = Figures(plan.locale)
        self._table = resource_table(document, today=today)
        kept = self.view.current_key()
        self.model.show(self._table, plan.locale, year_in(self._table, plan, today))
        self.view.fit()
        if not self.view.currentIndex().isValid():
            self.view.select_again(*kept)
        self.header.set_facts(facts(self._table))
        self.money.show_plan(plan, shown=self.has_money())
        self._stack.setCurrentWidget(self._table_holder if self._table.blocks else self.nothing)
        self.nothing.show_reason(has_ground=how_many(document, "initiative") > (0,))
        self._show_details()

    def mark_places(self) -> Sequence[MarkPlace]:
        return [(self.view.verticalHeader().viewport(), self._name_of)]

    def seen_as(self, row: str) -> str:
        """The line: its resource and, for an allocation, its initiative."""
        place = place_of(self.bridge.document, self.model.lines, self.model.periods, self._line(), row)
        return f"{place[0]}/{place[1] or ''}" if place is not None else row

    def _name_of(self, line: str) -> QRect:
        block, _, initiative = line.partition("/")
        at = self.model.row_of(LineKind.INITIATIVE if initiative else LineKind.CAPACITY, block, initiative)
        head = self.view.verticalHeader()
        if at is None:
            return QRect()
        return QRect(0, head.sectionViewportPosition(at), head.viewport().width(), head.sectionSize(at))

    def reveal(self, row: str) -> bool:
        place = place_of(self.bridge.document, self.model.lines, self.model.periods, self._line(), row)
        if place is None:
            return False
        block, initiative, period = place
        kind = LineKind.INITIATIVE if initiative else LineKind.CAPACITY
        at = self.model.row_of(kind, block, initiative or "")
        if at is None:
            return False
        column = self.model.periods.index(period) if period in self.model.periods else 0
        self.view.select(at, column)
        return True

    def entries(self) -> Sequence[MenuEntry]:
        return menu_entries(self)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show_details()
        self._say_summary(self.view.summary())

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.services.status("")

    # wiring

    def _lay_out(self) -> None:
        self.header.add_action(self.money.button)
        self.header.add_action(self._add, writes=True)
        self._table_holder = QWidget()
        self._margins = QHBoxLayout(self._table_holder)
        self._margins.addWidget(self.view)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._table_holder)
        self._stack.addWidget(self.nothing)
        self.column.addWidget(self._stack, 1)
        self.theme.changed.connect(self._restyle)
        self._restyle()

    def _restyle(self) -> None:
        side = self.theme.px(24)
        self._margins.setContentsMargins(side, 0, side, 0)

    def _connect(self) -> None:
        view = self.view
        self._add.clicked.connect(self.ask_kind)
        self.money.rescaled.connect(self._show_thousands)
        self.money.base_year_asked.connect(self._ask_base_year)
        self.nothing.button.clicked.connect(self._fill_the_void)
        view.current_moved.connect(self._show_details)
        view.summary_changed.connect(self._say_summary)
        view.entered.connect(self._say_passed_over)
        view.delete_pressed.connect(self.delete)
        view.shift_pressed.connect(self.shift)
        view.split_pressed.connect(self.split)
        view.opened.connect(lambda row: self.services.go("objectives", row))
        view.delegate.typing.connect(lambda typing: self.bridge.mark_typing(view, typing=typing))
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(self._context_menu)

    def _confirm(self, sentence: str, word: str) -> bool:
        return self.dialogs.confirm(self, sentence, word)

    # what is current

    def _line(self) -> Line | None:
        return self.model.line(self.view.currentIndex().row())

    def _block(self) -> ResourceBlock | None:
        line = self._line()
        return line.block if line else None

    def has_block(self) -> bool:
        """Whether a resource is current."""
        return self._block() is not None

    def has_money(self) -> bool:
        """Whether any resource is money."""
        return any(block.kind is ResourceKind.MONEY for block in self._table.blocks)

    def _show_details(self) -> None:
        block = self._block()
        self.tell_row(block.id if block is not None else None)
        if block is None:
            self._details.show_picture(None)
            return
        period = self.model.period(self.view.currentIndex().column())
        self._details.show_picture(Picture.of(block, self.model.style_of(block), period))
        if self.isVisible():
            when = period_word(period) if period else self.tr("All periods")
            self.services.details_title(f"{when}, {apart(block.name)}")

    def _say_summary(self, summary: Summary | None) -> None:
        self.services.status(summary_words(summary, self._figures))

    def _say_passed_over(self, good: int, bad: int, passed_over: int) -> None:
        if passed_over and not good + bad:
            self.services.warn(self.tr("This is worked out. Type into the rows of initiatives and of what there is."))
        elif passed_over and good + bad > 1:
            sentence = self.tr("{count} computed cells were passed over")
            self.services.warn(sentence.format(count=written(passed_over)))

    # acts

    def ask_kind(self) -> None:
        """Offer the kinds of resource under the button."""
        menu = context_menu(self, self.theme, ())
        for kind, words in kind_words():
            offer(menu, words, partial(self.insert, kind))
        open_below(menu, self._add)

    def split(self) -> None:
        """Spread the current amount evenly over all periods, or the sum of the selected ones over those selected."""
        area, line = self.view.area(), self._line()
        if area is None or line is None or not line.editable or self.model.is_people(area.left):
            self.services.warn(self.tr("Select an amount of an initiative, or an envelope, to split it."))
            return
        style = self.model.style_of(line.block)  # before the parts make it another one
        total, pairs = parts_of(self.model, self.view.currentIndex().row(), area.left, area.right)
        if not total:
            self.services.warn(self.tr("Type the total into a cell first; splitting spreads it over the years."))
        elif not self.acts.write(pairs):
            sentence = self.tr("{amount} split across {count} periods")
            said = sentence.format(amount=style.with_unit(total), count=written(len(pairs)))
            self.services.toast(said, (self.services.undo_action(),))

    def insert(self, kind: object) -> None:
        """Add a resource of this kind and put the caret into its name."""
        taken = {block.name for block in self._table.blocks}
        added = self.acts.add(ResourceKind(str(kind)), taken)
        row = self.model.row_of(LineKind.CAPACITY, added) if added else None
        if row is not None:
            self.view.select(row, 0)
            self.rename()

    def show_in_tree(self) -> None:
        """Show the goal or the initiative of the current row where it stands."""
        line = self._line()
        if line is not None and line.line is not None:
            self.services.go("objectives", line.line.id)

    def rename(self) -> None:
        """Put the caret into the name of the current resource."""
        self._defining.ask_name()

    def delete(self) -> None:
        """Delete the current resource."""
        block = self._block()
        if block is None:
            return
        next_one = heir([one.id for one in self._table.blocks], {block.id})
        if self.acts.delete(block) and next_one:
            self.reveal(next_one)

    def shift(self, by: int) -> None:
        """Move the current resource one place up (−1) or down (+1)."""
        block = self._block()
        if block is not None:
            self.acts.shift([one.id for one in self._table.blocks], block.id, by)

    def _show_thousands(self, thousands: bool) -> None:
        self.model.show_thousands(thousands=thousands)
        self.view.fit()
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show_details()

    def _ask_base_year(self) -> None:
        """Put the caret where it is said, on the first money where something else is current."""
        block = self._block()
        if block is None or block.kind is not ResourceKind.MONEY:
            self.reveal(next(one.id for one in self._table.blocks if one.kind is ResourceKind.MONEY))
        self._defining.ask_base_year()

    def _fill_the_void(self) -> None:
        if self.nothing.has_ground:
            self.ask_kind()
        else:
            self.services.go("objectives")

    def _context_menu(self, at: QPoint) -> None:
        if self.view.indexAt(at).isValid() and self.has_block():
            menu = context_menu(self, self.theme, [entry for entry in self.offered() if entry.menu == "edit"])
            menu.popup(self.view.viewport().mapToGlobal(at))
