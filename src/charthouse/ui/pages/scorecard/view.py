"""The grid of the scorecard in its place: as many columns as fit, rows as high as their names, the band of a row."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from math import ceil

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView

from charthouse.document.queries.scorecard import MeasureDefinition, MeasureRow
from charthouse.document.queries.scorecard_groups import ScoredGroup
from charthouse.domain.kinds import Status
from charthouse.ui.pages.scorecard.arranged_grid import ArrangedGrid
from charthouse.ui.pages.scorecard.columns import (
    CHOSEN,
    FIXED,
    NAME,
    OUTDENT,
    Column,
    Kind,
    fitting,
)
from charthouse.ui.pages.scorecard.delegate import NAME_SIZE, NAME_WEIGHT, ScorecardDelegate
from charthouse.ui.pages.scorecard.derived import Derived, OfDefinitions, OfGroup
from charthouse.ui.pages.scorecard.model import ScorecardModel
from charthouse.ui.painting.marks import TILE_WIDTH
from charthouse.ui.painting.mirroring import painter_of
from charthouse.ui.painting.rows import row_band
from charthouse.ui.painting.text import wrapped_height
from charthouse.ui.theme import Theme
from charthouse.ui.widgets.edit_keys import pressed
from charthouse.ui.widgets.grid.frozen import FrozenColumns
from charthouse.ui.widgets.grid.header import PADDING, GridHeader, head_width
from charthouse.ui.widgets.grid.model import Index
from charthouse.ui.widgets.grid.view import Confirm, GridView
from charthouse.ui.wording import status_word

_NAME_AT = FIXED.index(NAME)
_LIKELY = frozenset({Status.ON_TRACK, Status.AT_RISK, Status.OFF_TRACK, Status.NO_DATA})  # before anybody has looked
AT_ONCE = 1_000  # measures whose names are measured before anything is painted; those of more a group at a time
_TRIES = 3  # of finding a width that stays
STEP = 8  # pixels by which a key widens a column


class ScorecardView(ArrangedGrid):
    """Adds what only measures have to a spreadsheet's keys: `delete_pressed`, `shift_pressed(by)`.

    `list_asked(row, column, typed)`: a cell is to be chosen from a list.
    """

    delete_pressed = Signal()
    shift_pressed = Signal(int)
    list_asked = Signal(int, int, str)

    def __init__(self, theme: Theme, name: str, confirm: Confirm, model: ScorecardModel) -> None:
        delegate = ScorecardDelegate(theme, model)
        super().__init__(theme, name, confirm, delegate, model)
        delegate.setParent(self)
        self.setObjectName("scorecard-grid")
        self.delegate = delegate
        self.ended_by_key = False
        self._outdated = False
        self._laid: tuple[float, tuple[Column, ...], dict[str, int]] | None = None  # what the rows' heights go by
        self._wrapped_to = (0, 1.0)  # width and zoom
        self._wraps = Derived(self._wrap)
        self._extra = OfDefinitions(self._extra_of)
        self._wrap_on = QTimer(self, interval=0, singleShot=True)
        self._wrap_on.timeout.connect(self._wrap_next)
        self._states = OfGroup(lambda measures: frozenset(row.state.status for row in measures))
        self._frozen = FrozenColumns(theme, self, len(FIXED), self._paint_band)
        self.set_model(model)
        theme.changed.connect(self.fit)

    def fit(self) -> None:
        """Choose the columns for the width there is, keeping the current cell."""
        self._outdated = True
        if self._fitting:
            return  # a scroll bar comes or goes meanwhile, and leaves another width
        for _ in range(_TRIES):
            if self._outdated:
                self._outdated = False
                self._fit()

    def followed(self) -> None:
        self._frozen.follow()

    def _fit(self) -> None:
        model, zoom = self.card_model, self._theme.zoom
        if model.card is None:
            return
        measure, column = self.current()
        width = self.viewport().width() / zoom
        fit = fitting(model.card.years, model.this_year, width, self._need(), self.layout_chosen)
        self._fitting, self._fitted = True, fit
        self.forget_moves()
        model.set_columns(fit.columns)
        wide = fit.widths.get(_NAME_AT, width - sum(fit.widths.values()))
        extra = self._extra_lines(max(self._theme.px(wide - 2 * PADDING) - 1, 40))
        laid, self._laid = self._laid, (zoom, fit.columns, extra)
        model.extra_lines = extra
        policy = Qt.ScrollBarPolicy.ScrollBarAsNeeded if fit.scrolls else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setHorizontalScrollBarPolicy(policy)
        head = self.horizontalHeader()
        head.setSectionResizeMode(GridHeader.ResizeMode.Interactive)
        if fit.scrolls:
            head.setSectionResizeMode(_NAME_AT, GridHeader.ResizeMode.Fixed)
        self.set_widths(fit.widths, stretch=-1 if fit.scrolls else _NAME_AT, heights=laid != self._laid)
        self._fitting = False
        self._frozen.follow()
        if measure:
            self.show_measure(measure, column)

    def name_of(self, measure: str) -> QRect:
        """Where the name of a measure stands; empty where it is not shown."""
        row = self.card_model.row_of(measure)
        return QRect() if row is None else self.visualRect(self.card_model.index(row, _NAME_AT))

    def show_measure(self, measure: str, column: Column | None = None) -> bool:
        """Make a cell of the measure current; False where it is not shown."""
        row = self.card_model.row_of(measure)
        if row is None:
            return False
        place = self.card_model.column_of(column or self.current()[1])
        if self.currentIndex() != self.card_model.index(row, place):
            self.select(row, place)
        return True

    @property
    def is_editing(self) -> bool:
        """Whether an editor is open."""
        return self.state() == GridView.State.EditingState

    def scrollTo(
        self,
        index: QModelIndex | QPersistentModelIndex,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        super().scrollTo(index, hint)
        if 0 <= index.column() < len(FIXED):
            self.horizontalScrollBar().setValue(0)  # where the real code and name are
        if index.column() >= len(FIXED) and (held := self._frozen.width_held):
            bar, rect, port = self.horizontalScrollBar(), self.visualRect(index), self.viewport().width()
            turned = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            hidden = rect.right() - (port - held) if turned else held - rect.left()
            bar.setValue(bar.value() - max(hidden, 0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit()

    def head_place(self, row: int) -> QRect:
        """As much of it as is in sight: its words stay there while the columns scroll."""
        place, sight = super().head_place(row), self.viewport().rect()
        left, right = max(place.left(), sight.left()), min(place.right(), sight.right())
        return QRect(left, place.top(), right - left + 1, place.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        current = self.currentIndex()
        if current.isValid():
            rect = self.visualRect(current)
            with painter_of(self.viewport()) as painter:
                whole = QRect(0, rect.top(), self.viewport().width(), rect.height())
                self._paint_band(painter, current.row(), whole)
        super().paintEvent(event)

    def _paint_band(self, painter: QPainter, row: int, whole: QRect) -> None:
        """Below the current row, while a single cell is selected."""
        area = self.area()
        if row == self.currentIndex().row() and area is not None and area.single:
            row_band(painter, QRectF(whole).adjusted(0, 0, 0, -1), self._theme, selected=True)

    def clear_cells(self) -> None:
        """Delete on names deletes the measures, elsewhere it empties cells."""
        area = self.area()
        if area is not None and area.right <= _NAME_AT:
            self.delete_pressed.emit()
        else:
            super().clear_cells()

    def _commands(self) -> dict[str, Callable[[], None]]:
        turned = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return super()._commands() | {
            "Ctrl+Del": self.delete_pressed.emit,
            "Alt+Up": lambda: self.shift_pressed.emit(-1),
            "Alt+Down": self._list_or_shift,
            "Alt+Left": lambda: self.move_column(1 if turned else -1),
            "Alt+Right": lambda: self.move_column(-1 if turned else 1),
            "Alt+Shift+Left": lambda: self.widen_column(-STEP),
            "Alt+Shift+Right": lambda: self.widen_column(STEP),
        }

    def edit_cell(self) -> None:
        """Edit the current cell, or open its list where it has no editor."""
        if self._is_chosen():
            self._ask_for_list()
        else:
            super().edit_cell()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        letters = event.text() if event.text().isprintable() and event.text() != " " else ""
        if letters and self._is_chosen() and pressed(event) not in self._commands():
            self._ask_for_list(letters)
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(event)
        if self._is_chosen() and self.indexAt(event.position().toPoint()) == self.currentIndex():
            self._ask_for_list()

    def _is_chosen(self) -> bool:
        current = self.currentIndex()
        return current.isValid() and self.card_model.columns[current.column()].kind in CHOSEN

    def _ask_for_list(self, typed: str = "") -> None:
        self.list_asked.emit(self.currentIndex().row(), self.currentIndex().column(), typed)

    def open_list(self) -> bool:
        """Open the list of the current cell; whether it has one."""
        row, column = self.currentIndex().row(), self.currentIndex().column()
        cell = self.card_model.cell(row, column) if self.currentIndex().isValid() else None
        has_list = self._is_chosen() or (cell is not None and cell.yes_or_no)
        if has_list:
            self._ask_for_list()
        return has_list

    def _list_or_shift(self) -> None:
        """Alt+Down opens the list of a cell that has one, and moves any other measure down."""
        if not self.open_list():
            self.shift_pressed.emit(1)

    def _finish(self, index: Index, text: str | None, rows: int, columns: int) -> None:
        self.ended_by_key = bool(rows or columns)
        super()._finish(index, text, rows, columns)

    def _need(self) -> dict[Column, int]:
        """What the figures and the words over them need, in pixels at 100 %."""
        need = self._need_of_heads()
        for column, text in self.card_model.longest_figures().items():
            style = self.card_model.style_of(column.kind)
            width = self._theme.advance(text, style.size, style.weight, tnum=True) / self._theme.zoom
            need[column] = max(round(width) + 2 * PADDING + 1, need.get(column, 0))
        shown = map(self._states, self.card_model.groups)
        states = frozenset[Status]().union(*shown) if self.card_model.is_complete else _LIKELY
        widest = max((self._theme.advance(status_word(one), 13, 500) for one in states), default=0) / self._theme.zoom
        status = Column(Kind.STATUS)
        need[status] = max(round(widest) + TILE_WIDTH + 2 * PADDING + 1, need[status])
        return need

    def _need_of_heads(self) -> dict[Column, int]:
        columns = [Column(kind) for kind in Kind if kind not in (Kind.CODE, Kind.NAME, Kind.TARGET)]
        heads = {one: head_width(self.card_model.head_of(one), self._theme) / self._theme.zoom for one in columns}
        outdented = {Column(Kind.OWNER): OUTDENT - PADDING}
        return {one: ceil(width) + outdented.get(one, 0) for one, width in heads.items()}

    def _extra_lines(self, width: int) -> dict[str, int]:
        if self._wrapped_to != (width, self._theme.zoom):
            self._wrapped_to = (width, self._theme.zoom)
            self._wraps.clear()
            self._extra.clear()
        extra: dict[str, int] = {}
        left = AT_ONCE
        for group in self.card_model.groups:
            if left <= 0 and not self._is_wrapped(group):
                self._wrap_on.start()
                continue
            left -= 0 if self._is_wrapped(group) else len(group.rows)
            extra |= self._extra(group)
        return extra

    def _wrap_next(self) -> None:
        """Measure the names of one more group; at the end the rows get their heights."""
        group = next((group for group in self.card_model.groups if not self._is_wrapped(group)), None)
        if group is None:
            self.fit()
        else:
            self._extra(group)
            self._wrap_on.start()

    def _is_wrapped(self, group: ScoredGroup) -> bool:
        return self._extra.knows(group.heading.key, group.rows)

    def _extra_of(self, measures: Sequence[MeasureRow]) -> dict[str, int]:
        """The pixels at 100 % by which names that wrap make their rows higher, by measure."""
        high = ((measure.id, self._wraps.of(measure.id, measure.definition)) for measure in measures)
        return {measure: pixels for measure, pixels in high if pixels}

    def _wrap(self, measure: MeasureDefinition) -> int:
        theme = self._theme
        high = wrapped_height(measure.name, self._wrapped_to[0], theme, size=NAME_SIZE, weight=NAME_WEIGHT)
        line = theme.metrics(NAME_SIZE, NAME_WEIGHT).lineSpacing()
        return round((high - line) / theme.zoom) + 1 if high else 0
