"""The columns of the scorecard as a person arranges them: moved, widened, hidden, by dragging heads and by keys."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal

from charthouse.ui.pages.scorecard.columns import FIXED, NAME, OUTDENT, Column, Fit, Kind, all_columns
from charthouse.ui.pages.scorecard.layout import Layout
from charthouse.ui.pages.scorecard.measure_grid import MEASURE_ROW
from charthouse.ui.pages.scorecard.model import ScorecardModel
from charthouse.ui.theme import Theme
from charthouse.ui.widgets.grid.delegate import GridDelegate
from charthouse.ui.widgets.grid.header import GridHeader
from charthouse.ui.widgets.grid.view import Confirm, GridView


class ArrangedGrid(GridView):
    """`arranged(Layout)` carries what the person made of the columns; a subclass gives them their room in `fit`."""

    arranged = Signal(object)

    def __init__(
        self, theme: Theme, name: str, confirm: Confirm, delegate: GridDelegate, model: ScorecardModel
    ) -> None:
        self.card_model = model
        super().__init__(theme, name, confirm, delegate, row_height=MEASURE_ROW)
        self.layout_chosen = Layout()
        self._fitted, self._fitting = Fit(model.columns, {}), False
        head = GridHeader(theme, self, outdent=OUTDENT)
        head.setSectionsMovable(True)
        head.setFirstSectionMovable(False)
        head.sectionMoved.connect(self._section_moved)
        head.sectionResized.connect(self._section_resized)
        self.setHorizontalHeader(head)

    def fit(self) -> None:
        """Choose the columns for the width there is, keeping the current cell."""
        raise NotImplementedError

    def followed(self) -> None:
        """A column got another width from somebody who drags its edge."""

    def current(self) -> tuple[str, Column]:
        """The measure and the column of the current cell; an empty id without one."""
        index = self.currentIndex()
        measure = self.card_model.measure(index.row()) if index.isValid() else None
        column = self.card_model.columns[index.column()] if index.isValid() else NAME
        return (measure.id if measure else "", column)

    @property
    def usual_columns(self) -> tuple[Column, ...]:
        """All that the plan's years give, in their usual order."""
        card = self.card_model.card
        return all_columns(card.years) if card is not None else FIXED

    def arrange(self, layout: Layout) -> None:
        """Show the columns like this from now on."""
        if layout != self.layout_chosen:
            self.layout_chosen = layout
            self.fit()
            self.arranged.emit(layout)

    def move_column(self, by: int) -> None:
        """Move the current cell's column one place on or back."""
        column = self.current()[1]
        self.arrange(self.layout_chosen.moved(column, by, self.card_model.columns, self.usual_columns))

    def widen_column(self, by: int) -> None:
        """Make the current cell's column wider or narrower by so many pixels at 100 %."""
        column = self.current()[1]
        at = self.card_model.column_of(column)
        if column not in FIXED and at in self._fitted.widths:
            self.arrange(self.layout_chosen.widened(column, self._own_width(at, self._fitted.widths[at]) + by))

    def _own_width(self, at: int, width: int) -> int:
        """The width of a column without what the last one has more."""
        columns = self.card_model.columns
        return width - (OUTDENT if at == len(columns) - 1 and columns[at].kind is not Kind.OWNER else 0)

    def _section_resized(self, section: int, _before: int, pixels: int) -> None:
        columns, by_itself = self.card_model.columns, self._fitting or self.is_widening
        if not by_itself and section < len(columns) and columns[section] not in FIXED:
            width = self._own_width(section, round(pixels / self._theme.zoom))
            self.layout_chosen = self.layout_chosen.widened(columns[section], width)
            self.arranged.emit(self.layout_chosen)
            self.followed()

    def _section_moved(self, section: int, _before: int, place: int) -> None:
        """The header was dragged: our columns move, Qt's own order goes back to what it was."""
        if self._fitting:
            return
        columns, head = self.card_model.columns, self.horizontalHeader()
        others = [head.logicalIndex(at) for at in range(head.count())]
        left = [at for at in others[:place] if columns[at] not in FIXED]
        right = [at for at in others[place + 1 :] if columns[at] not in FIXED]
        layout = self.layout_chosen
        if columns[section] not in FIXED and (left or right):
            neighbour = columns[left[-1] if left else right[0]]
            layout = layout.placed(columns[section], neighbour, self.usual_columns, behind=bool(left))
        QTimer.singleShot(0, self, lambda: self._settle(layout))  # once Qt is through with its own move

    def _settle(self, layout: Layout) -> None:
        self.layout_chosen = layout
        self.fit()
        self.arranged.emit(layout)

    def forget_moves(self) -> None:
        """Give Qt its own order back: ours is that of the model."""
        head = self.horizontalHeader()
        for section in range(head.count()):
            if head.visualIndex(section) != section:
                head.moveSection(head.visualIndex(section), section)
