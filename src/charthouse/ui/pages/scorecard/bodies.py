"""What the page shows below its head: the scorecard, its readings by period, or how to begin; one at a time."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QStackedWidget, QWidget

from charthouse.document.queries.scorecard import MeasureRow, Scorecard
from charthouse.document.queries.scorecard_groups import NOT_GROUPED, Grouped
from charthouse.ui.pages.scorecard.board import ReadingsBoard, ScorecardBoard
from charthouse.ui.pages.scorecard.empty import no_measures
from charthouse.ui.pages.scorecard.lines import Draft, lines_of
from charthouse.ui.pages.scorecard.measure_grid import Read, Write
from charthouse.ui.theme import Theme
from charthouse.ui.widgets.grid.view import Confirm, GridView


class Bodies(QStackedWidget):
    """A body that is not seen waits with what has changed until it is."""

    def __init__(self, theme: Theme, confirm: Confirm, write: Write, read: Read) -> None:
        super().__init__()
        self.card: Scorecard | None = None
        self.grouped = NOT_GROUPED
        self._draft: Draft | None = None
        self._due: set[QWidget] = set()  # those that do not show the plan as it is now
        self.board = ScorecardBoard(theme, confirm, write, read)
        self.readings = ReadingsBoard(theme, confirm, write, read)
        self.nothing = no_measures(theme)
        for body in (self.board, self.readings, self.nothing):
            self.addWidget(body)

    # what is seen

    @property
    def shows_board(self) -> bool:
        """Whether it is the scorecard."""
        return self.currentWidget() is self.board

    @property
    def shows_readings(self) -> bool:
        """Whether it is the readings by period."""
        return self.currentWidget() is self.readings

    @property
    def shows_nothing(self) -> bool:
        """Whether there are no measures."""
        return self.currentWidget() is self.nothing

    @property
    def view(self) -> GridView:
        """The grid that is seen."""
        return self.readings.view if self.shows_readings else self.board.view

    def current(self) -> MeasureRow | None:
        """The measure of the current cell."""
        model = self.readings.model if self.shows_readings else self.board.model
        return model.measure(self.view.currentIndex().row())

    def selected(self) -> Sequence[MeasureRow]:
        """The measures of the selected cells; of the readings the current one."""
        area = self.board.view.area() if self.shows_board else None
        rows = [self.current()] if self.shows_readings else []
        if area is not None:
            rows = [self.board.model.measure(row) for row in range(area.top, area.bottom + 1)]
        return [row for row in rows if row is not None]

    # what is shown

    def show_card(self, card: Scorecard, grouped: Grouped, draft: Draft | None) -> None:
        """Show the plan as it is now."""
        self.card, self.grouped = card, grouped
        self._due = {self.board, self.readings}
        self.show_draft(draft)

    def show_draft(self, draft: Draft | None) -> None:
        """Show the row of a new measure among the others, or none any more."""
        if draft is not self._draft:
            self._due.add(self.board)
        self._draft = draft
        empty = self.card is not None and not (self.card.groups or draft)
        if empty or self.shows_nothing:
            self.setCurrentWidget(self.nothing if empty else self.board)
        self._fill()

    def turn(self, *, to_readings: bool) -> bool:
        """Change between the scorecard and its readings, on the same measure; whether it was the other one."""
        there = self.readings if to_readings else self.board
        if there is self.currentWidget() or self.shows_nothing:
            return False
        current = self.current()
        self.setCurrentWidget(there)
        self._fill()
        if current is not None and to_readings:
            self.readings.show_frequency(current.definition.frequency)
        if current is not None:
            there.view.show_measure(current.id)
        if to_readings:
            self.readings.view.show_now()
        return True

    def _fill(self) -> None:
        body = self.currentWidget()
        if self.card is None or body not in self._due:
            return
        self._due.discard(body)
        if self.shows_readings:
            self.readings.show_card(self.card, self.grouped)
        elif self.shows_board:
            shown, _ = self.board.view.current()
            lines = lines_of(self.grouped, self.board.model.measure_lines, self._draft)
            self.board.show_card(self.card, lines, shown)
