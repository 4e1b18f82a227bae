"""The scorecard page: what each measure should be and is; and the same measures period by period."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import ClassVar

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt, QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from charthouse.document.queries.objectives import objective_tree
from charthouse.document.queries.people import people
from charthouse.document.queries.readings import measure_of
from charthouse.document.queries.scorecard import Scorecard
from charthouse.document.queries.scorecard_groups import grouped
from charthouse.ui.numbers import written
from charthouse.ui.pages.context_menu import context_menu
from charthouse.ui.pages.page import ALL, MarkPlace, MenuEntry, Page, PageContext
from charthouse.ui.pages.scorecard.acts import ScorecardActs
from charthouse.ui.pages.scorecard.bodies import Bodies
from charthouse.ui.pages.scorecard.columns import NAME
from charthouse.ui.pages.scorecard.defining import Defining
from charthouse.ui.pages.scorecard.details import ScorecardDetails
from charthouse.ui.pages.scorecard.lists import CellLists
from charthouse.ui.pages.scorecard.looks import Looks
from charthouse.ui.pages.scorecard.menu import menu_entries
from charthouse.ui.pages.scorecard.naming import NAME_BELOW, Naming
from charthouse.ui.pages.scorecard.places import measure_with
from charthouse.ui.pages.scorecard.words import Writer, facts
from charthouse.ui.summary import summary_words
from charthouse.ui.widgets.button import Button, Kind
from charthouse.ui.widgets.grid.summary import Summary
from charthouse.ui.widgets.grid.view import GridView


class ScorecardPage(Page):
    """Wiring: what is typed, pressed or chosen becomes an act on measures, and then the focus moves on."""

    name = "scorecard"
    depends_on: ClassVar = {
        "measure": ALL,
        "rating_level": ALL,
        "target": ALL,
        "reading": ALL,
        "measurement": ALL,
        "result": ALL,
        "objective": frozenset({"title", "parent", "position", "perspective"}),
        "person": frozenset({"name", "position"}),
        "plan": frozenset({"as_of", "start", "end", "fiscal_start_month", "currency", "locale", "perspectives"}),
    }

    def __init__(self, context: PageContext) -> None:
        super().__init__(context, QCoreApplication.translate("pages", "Scorecard"))
        self.acts = ScorecardActs(self.bridge, self.services)
        self._outline: Scorecard | None = None  # while the figures are on their way
        self._sought = ""  # a row to be revealed with it
        self._bodies = Bodies(self.theme, self._confirm, self.acts.write, self.bridge.figures.of)
        self.board, self.readings, self.nothing = self._bodies.board, self._bodies.readings, self._bodies.nothing
        self._details = ScorecardDetails(self.theme)
        self._defining = Defining(self._details, self.acts, self.bridge, self.services, self._show_details)
        self.naming = Naming(context, self.acts, self.board.view, self)
        self.looks = Looks(context, self.board.view, self)
        self._lists = CellLists(self.theme, self.board.view, self)
        self._record = Button(self.theme, self.tr("Record readings"), kind=Kind.GHOST, icon="pencil")
        self._back = Button(self.theme, self.tr("Back to the scorecard"), kind=Kind.GHOST, icon="gauge")
        self._add = Button(self.theme, self.tr("Add a measure"), icon="plus", shortcut=self.tr("Ins"))
        self._lay_out()
        self._connect()

    # what the window asks

    @property
    def details(self) -> QWidget:
        return self._details

    def start(self) -> None:
        self.find_field().setFocus(Qt.FocusReason.OtherFocusReason)

    def find_field(self) -> QWidget:
        return self.nothing.button if self._bodies.shows_nothing else self.view

    @property
    def view(self) -> GridView:
        """The grid that is shown."""
        return self._bodies.view

    def refresh(self) -> None:
        card = self.bridge.figures.now() or self._outline or self._outdated()
        if card is not None:
            self._show_card(card)

    def _show_card(self, card: Scorecard) -> None:
        document = self.bridge.document
        tree = objective_tree(document)
        self.naming.keep(tree)
        self.header.set_facts(facts(card))
        self.nothing.show_reason(has_ground=bool(tree.blocks))
        self._bodies.show_card(card, grouped(document, card, tree, self.looks.grouping), self.naming.draft)
        self._offer_way()
        self._lists.people = people(document)
        self._details.show_people(self._lists.people)
        if self._sought:
            self.reveal(self._sought)
        self._show_details()

    def mark_places(self) -> Sequence[MarkPlace]:
        return [(self.board.view.viewport(), self.board.view.name_of)]

    def seen_as(self, row: str) -> str:
        return measure_of(self.bridge.document, row) or row

    def reveal(self, row: str) -> bool:
        card = self._bodies.card
        self._sought = row if card is None else ""
        if card is None:
            return True
        if row.startswith(NAME_BELOW):
            return self.naming.begin(row.removeprefix(NAME_BELOW))
        periods = (*self.board.years, *self.readings.model.keys)
        measure = measure_with(self.bridge.document, card, periods, self._bodies.current(), row)
        if measure is None:
            return False
        if self._bodies.shows_readings and self.readings.view.show_measure(measure):
            return True
        self.show_readings(shown=False)
        return self.board.view.show_measure(measure)

    def entries(self) -> Sequence[MenuEntry]:
        return menu_entries(self)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.WindowActivate and not self.board.view.is_editing:
            QTimer.singleShot(0, self, self.board.edit_draft)
        return super().event(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._say_summary(self.view.summary())

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.services.status("")

    # wiring

    def _lay_out(self) -> None:
        for button in (self.looks.group_by, self.looks.columns, self._record, self._back):
            self.header.add_action(button)
        self.header.add_action(self._add, writes=True)
        self.column.addWidget(self._bodies, 1)
        self._offer_way()

    def _connect(self) -> None:
        self._record.clicked.connect(lambda: self.show_readings(shown=True))
        self._back.clicked.connect(lambda: self.show_readings(shown=False))
        self._add.clicked.connect(self.add_measure)
        self.nothing.button.clicked.connect(self._fill_the_void)
        self.bridge.figures.outlined.connect(self._come)
        self.bridge.figures.came.connect(self._come)
        self.looks.regrouped.connect(self.refresh)
        self._lists.defined.connect(self._defining.define)
        self._lists.judged.connect(self._defining.choose_status)
        self.naming.changed.connect(self._show_draft)
        self.naming.added.connect(lambda measure: self.board.view.show_measure(measure, NAME))
        self.naming.left.connect(self._show_last_of)
        self.naming.refused.connect(self.refresh)
        for view in (self.board.view, self.readings.view):
            view.current_moved.connect(self._show_details)
            view.summary_changed.connect(self._say_summary)
            view.entered.connect(self._say_passed_over)
            view.delegate.typing.connect(lambda typing, view=view: self.bridge.mark_typing(view, typing=typing))
            view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
            view.customContextMenuRequested.connect(partial(self._context_menu, view))
        grid = self.board.view
        grid.delete_pressed.connect(self.delete)
        grid.shift_pressed.connect(self.shift)
        grid.ran_out.connect(self._go_on)

    def _confirm(self, sentence: str, word: str) -> bool:
        return self.dialogs.confirm(self, sentence, word)

    # what is current

    def has_measure(self) -> bool:
        """Whether a measure is current."""
        return self._bodies.current() is not None

    def shows_board(self) -> bool:
        """Whether the scorecard is shown, and not the readings by period."""
        return self._bodies.shows_board

    def shows_readings(self) -> bool:
        """Whether the readings by period are shown."""
        return self._bodies.shows_readings

    def _show_details(self) -> None:
        measure = self._bodies.current()
        self.tell_row(measure.id if measure is not None else None)
        self._defining.show(measure, self._bodies.card)

    def _say_summary(self, summary: Summary | None) -> None:
        card = self._bodies.card
        figures = Writer.of(card).figures if card is not None else None
        self.services.status(summary_words(summary, figures) if figures else "")

    def _say_passed_over(self, good: int, bad: int, passed_over: int) -> None:
        if passed_over and not good + bad:
            self.services.warn(self.tr("Nothing can be typed here: it follows from what is typed elsewhere."))
        elif passed_over and good + bad > 1:
            sentence = self.tr("{count} cells were passed over: nothing can be typed there.")
            self.services.warn(sentence.format(count=written(passed_over)))

    # figures that come later

    def _come(self, card: Scorecard) -> None:
        """The figures, or what is known before."""
        self._outline = None if card.complete else card
        self.outdate()

    def _outdated(self) -> Scorecard | None:
        """The rows as they were, until the new ones come."""
        last = self._bodies.card
        return replace(last, complete=False, scores={}) if last is not None else None

    # which body

    def show_readings(self, *, shown: bool) -> None:
        """Show the readings by period in place of the scorecard, or the scorecard again."""
        focused = any(widget.hasFocus() for widget in (self.view, self._record, self._back))
        if self._bodies.turn(to_readings=shown):
            self._offer_way()
            if focused:
                self.view.setFocus(Qt.FocusReason.OtherFocusReason)
            self._show_details()

    def _offer_way(self) -> None:
        bodies = self._bodies
        self._record.setVisible(bodies.shows_board)
        self._back.setVisible(bodies.shows_readings)
        self.looks.group_by.setVisible(not bodies.shows_nothing)
        self.looks.columns.setVisible(bodies.shows_board)

    # adding

    def add_measure(self) -> None:
        """Ask for the objective, then for the name in the grid."""
        current = self._bodies.current()
        here = current.definition.objective if current else ""
        self.naming.ask(here, self._add if self._add.isVisible() else self)

    def _show_draft(self) -> None:
        """There is a draft to be named, or none any more."""
        if self._bodies.card is None:
            return
        if self.naming.draft is not None:
            self.show_readings(shown=False)
        self._bodies.show_draft(self.naming.draft)
        self._offer_way()
        if self.isActiveWindow():  # else as soon as the list that popped up has given the focus back
            self.board.edit_draft()

    def _go_on(self, row: int, column: int) -> None:
        """Enter in the name of the last measure begins another one below it."""
        measure = self.board.model.measure(row)
        if measure is not None and self.board.model.columns[column] == NAME:
            self.naming.begin(measure.definition.objective)

    def _show_last_of(self, objective: str) -> None:
        card = self._bodies.card
        own = [row.id for row in card.rows if row.definition.objective == objective] if card is not None else []
        if own:
            self.board.view.show_measure(own[-1], NAME)

    def _fill_the_void(self) -> None:
        if self.nothing.has_ground:
            self.add_measure()
        else:
            self.services.go("objectives")

    # changing

    def edit(self) -> None:
        """Open the editor of the current cell."""
        self.view.edit_cell()

    def delete(self) -> None:
        """Delete the selected measures."""
        near = self.acts.delete(self._bodies.selected(), [row.id for row in self._bodies.grouped.rows])
        if near:
            self.board.view.show_measure(near)

    def shift(self, by: int) -> None:
        """Move the current measure one place up or down among those of its objective."""
        row, card = self._bodies.current(), self._bodies.card
        if row is not None and card is not None and self.acts.shift(card, row, by):
            self.board.view.show_measure(row.id)

    def _context_menu(self, view: GridView, at: QPoint) -> None:
        if view.indexAt(at).isValid() and self.has_measure():
            menu = context_menu(self, self.theme, [entry for entry in self.offered() if entry.menu == "edit"])
            menu.popup(view.viewport().mapToGlobal(at))
