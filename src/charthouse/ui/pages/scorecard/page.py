"""The scorecard page: what each measure should be and is; and the same measures period by period."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import partial
from typing import ClassVar

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt, QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from charthouse.document.queries.objectives import objective_tree
from charthouse.document.queries.people import people
from charthouse.document.queries.readings import measure_of
from charthouse.document.queries.scorecard import MeasureRow, Scorecard, scorecard
from charthouse.document.queries.scorecard_groups import NOT_GROUPED, grouped
from charthouse.ui.pages.context_menu import context_menu
from charthouse.ui.pages.page import ALL, MarkPlace, MenuEntry, Page, PageContext
from charthouse.ui.pages.scorecard.acts import ScorecardActs
from charthouse.ui.pages.scorecard.board import ReadingsBoard, ScorecardBoard
from charthouse.ui.pages.scorecard.columns import NAME
from charthouse.ui.pages.scorecard.defining import Defining
from charthouse.ui.pages.scorecard.details import ScorecardDetails
from charthouse.ui.pages.scorecard.empty import no_measures
from charthouse.ui.pages.scorecard.lines import lines_of
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
        self._card: Scorecard | None = None
        self._grouped = NOT_GROUPED
        self._due: set[QWidget] = set()  # bodies that do not show the plan as it is now
        self.board = ScorecardBoard(self.theme, self._confirm, self.acts.write)
        self.readings = ReadingsBoard(self.theme, self._confirm, self.acts.write)
        self.nothing = no_measures(self.theme)
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
        return self.nothing.button if self._stack.currentWidget() is self.nothing else self.view

    @property
    def view(self) -> GridView:
        """The grid that is shown."""
        return self.readings.view if self._stack.currentWidget() is self.readings else self.board.view

    def refresh(self) -> None:
        document = self.bridge.document
        tree = objective_tree(document)
        card = scorecard(document, today=datetime.now().astimezone().date())
        self.naming.keep(tree)
        self._card, self._grouped = card, grouped(document, card, tree, self.looks.grouping)
        self._due = {self.board, self.readings}
        self.header.set_facts(facts(card))
        self.nothing.show_reason(has_ground=bool(tree.objectives))
        self._choose_body()
        self._fill_body()
        self._lists.people = people(document)
        self._details.show_people(self._lists.people)
        self._show_details()

    def mark_places(self) -> Sequence[MarkPlace]:
        return [(self.board.view.viewport(), self.board.view.name_of)]

    def seen_as(self, row: str) -> str:
        return measure_of(self.bridge.document, row) or row

    def reveal(self, row: str) -> bool:
        if self._card is None:
            return False
        if row.startswith(NAME_BELOW):
            return self.naming.begin(row.removeprefix(NAME_BELOW))
        periods = (*self.board.years, *self.readings.model.keys)
        measure = measure_with(self.bridge.document, self._card, periods, self._current(), row)
        if measure is None:
            return False
        if self._stack.currentWidget() is self.readings and self.readings.view.show_measure(measure):
            return True
        self._show_readings(shown=False)
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
        for button in (self.looks.group_by, self.looks.columns, self._record, self._back, self._add):
            self.header.add_action(button)
        self._stack = QStackedWidget()
        for body in (self.board, self.readings, self.nothing):
            self._stack.addWidget(body)
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self.column.addLayout(column, 1)
        self._offer_way()

    def _connect(self) -> None:
        self._record.clicked.connect(lambda: self._show_readings(shown=True))
        self._back.clicked.connect(lambda: self._show_readings(shown=False))
        self._add.clicked.connect(self.add_measure)
        self.nothing.button.clicked.connect(self._fill_the_void)
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

    def _current(self) -> MeasureRow | None:
        model = self.readings.model if self._stack.currentWidget() is self.readings else self.board.model
        return model.measure(self.view.currentIndex().row())

    def has_measure(self) -> bool:
        """Whether a measure is current."""
        return self._current() is not None

    def shows_board(self) -> bool:
        """Whether the scorecard is shown, and not the readings by period."""
        return self._stack.currentWidget() is self.board

    def _selected(self) -> list[MeasureRow]:
        area = self.board.view.area()
        if area is None:
            return []
        rows = (self.board.model.measure(row) for row in range(area.top, area.bottom + 1))
        return [row for row in rows if row is not None]

    def _show_details(self) -> None:
        measure = self._current()
        self.tell_row(measure.id if measure is not None else None)
        self._defining.show(measure, self._card)

    def _say_summary(self, summary: Summary | None) -> None:
        figures = Writer.of(self._card).figures if self._card else None
        self.services.status(summary_words(summary, figures) if figures else "")

    def _say_passed_over(self, good: int, bad: int, passed_over: int) -> None:
        if passed_over and good + bad > 1:
            sentence = self.tr("{count} cells were passed over: nothing can be typed there.")
            self.services.warn(sentence.format(count=passed_over))

    # which body

    def _choose_body(self) -> None:
        empty = self._card is None or not (self._card.rows or self.naming.draft)
        if empty:
            self._stack.setCurrentWidget(self.nothing)
        elif self._stack.currentWidget() is self.nothing:
            self._stack.setCurrentWidget(self.board)
        self._offer_way()

    def _fill_body(self) -> None:
        """Show the plan as it is now in the body that is seen; the other one waits until it is."""
        body = self.readings if self._stack.currentWidget() is self.readings else self.board
        if self._card is None or body not in self._due:
            return
        self._due.discard(body)
        if body is self.readings:
            self.readings.show_card(self._card, self._grouped)
        else:
            shown, _ = self.board.view.current()
            lines = lines_of(self._grouped, self.naming.draft, self.board.model.lines)
            self.board.show_card(self._card, lines, shown)

    def _show_readings(self, *, shown: bool) -> None:
        """Change between the scorecard and its readings, on the same measure."""
        here = self._stack.currentWidget()
        there = self.readings if shown else self.board
        if here is there or here is self.nothing:
            return
        current = self._current()
        focused = any(widget.hasFocus() for widget in (self.view, self._record, self._back))
        self._stack.setCurrentWidget(there)
        self._fill_body()
        if current is not None and shown:
            self.readings.show_frequency(current.definition.frequency)
        if current is not None:
            (self.readings.view if shown else self.board.view).show_measure(current.id)
        if shown:
            self.readings.view.show_now()
        self._offer_way()
        if focused:
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show_details()

    def _offer_way(self) -> None:
        body = self._stack.currentWidget()
        self._record.setVisible(body is self.board)
        self._back.setVisible(body is self.readings)
        self.looks.group_by.setVisible(body is not self.nothing)
        self.looks.columns.setVisible(body is self.board)

    # adding

    def add_measure(self) -> None:
        """Ask for the objective, then for the name in the grid."""
        current = self._current()
        here = current.definition.objective if current else ""
        self.naming.ask(here, self._add if self._add.isVisible() else self)

    def _show_draft(self) -> None:
        """There is a draft to be named, or none any more."""
        if self._card is None:
            return
        if self.naming.draft is not None:
            self._show_readings(shown=False)
        self.board.show_card(self._card, lines_of(self._grouped, self.naming.draft, self.board.model.lines), "")
        self._choose_body()
        if self.isActiveWindow():  # else as soon as the list that popped up has given the focus back
            self.board.edit_draft()

    def _go_on(self, row: int, column: int) -> None:
        """Enter in the name of the last measure begins another one below it."""
        measure = self.board.model.measure(row)
        if measure is not None and self.board.model.columns[column] == NAME:
            self.naming.begin(measure.definition.objective)

    def _show_last_of(self, objective: str) -> None:
        own = [row.id for row in self._card.rows if row.definition.objective == objective] if self._card else []
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
        if self.shows_board():
            self.board.view.open_current()
        else:
            self.view.edit(self.view.currentIndex())

    def delete(self) -> None:
        """Delete the selected measures."""
        rows = self._selected() if self._stack.currentWidget() is self.board else [self._current()]
        near = self.acts.delete([row for row in rows if row is not None], [row.id for row in self._grouped.rows])
        if near:
            self.board.view.show_measure(near)

    def shift(self, by: int) -> None:
        """Move the current measure one place up or down among those of its objective."""
        row = self._current()
        if row is not None and self._card is not None and self.acts.shift(self._card, row, by):
            self.board.view.show_measure(row.id)

    def _context_menu(self, view: GridView, at: QPoint) -> None:
        if view.indexAt(at).isValid() and self.has_measure():
            menu = context_menu(self, self.theme, [entry for entry in self.entries() if entry.menu == "edit"])
            menu.popup(view.viewport().mapToGlobal(at))
