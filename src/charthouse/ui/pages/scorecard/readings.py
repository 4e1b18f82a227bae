"""Measures by period: the grid in which a year of readings is typed or pasted at once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QModelIndex, Qt

from charthouse.document.queries.scorecard import MeasureRow, Scorecard
from charthouse.document.queries.scorecard_groups import Grouped
from charthouse.domain import periods
from charthouse.domain.errors import Refused
from charthouse.domain.kinds import Frequency
from charthouse.domain.text import apart
from charthouse.ui.dates import period_word
from charthouse.ui.pages.scorecard.cells import Cell, Field, NotApplicable
from charthouse.ui.pages.scorecard.lines import lines_of, only
from charthouse.ui.pages.scorecard.measure_grid import MeasureGrid, Read, Write
from charthouse.ui.painting.text import FIGURES
from charthouse.ui.theme import Theme
from charthouse.ui.widgets.grid.delegate import GridDelegate
from charthouse.ui.widgets.grid.header import HEAD_ROLE
from charthouse.ui.widgets.grid.model import TYPED, CellStyle, Index
from charthouse.ui.widgets.grid.names import NAME_ROLE, NameHeader, RowName
from charthouse.ui.widgets.grid.view import Confirm, GridView

_BEFORE, _AFTER, _MOST_BEFORE = 11, 6, 59  # periods shown round the current one; back to the first reading
_NAME_SIZE, _NAME_WEIGHT = 13, 500
_COLUMN, _NAMES, _ROW, _SECTION = 80, 300, 34, 44
_TYPED = CellStyle()
_DERIVED = CellStyle(role="text3")


def frequencies(card: Scorecard) -> Mapping[Frequency, int]:
    """How many measures there are of each frequency, the most frequent kind of period first."""
    counts = dict.fromkeys(Frequency, 0)
    for row in card.rows:
        counts[row.definition.frequency] += 1
    return {frequency: count for frequency, count in counts.items() if count}


class ReadingsModel(MeasureGrid):
    """The measures of one frequency, a column for each period."""

    def __init__(self, write: Write, read: Read) -> None:
        super().__init__(write, read)
        self.frequency = Frequency.MONTHLY
        self.keys: tuple[str, ...] = ()
        self.current_key = ""

    def show(self, card: Scorecard, grouped: Grouped, frequency: Frequency) -> None:
        """Show the measures of this frequency as they are now."""
        rows = [row for row in card.rows if row.definition.frequency is frequency]
        self.current_key, keys = _window(card, rows, frequency)
        if keys != self.keys or frequency is not self.frequency:
            self.beginResetModel()
            self.keys, self.frequency = keys, frequency
            self.endResetModel()
        self.show_lines(card, lines_of(only(grouped, rows), self.measure_lines))

    @property
    def current_column(self) -> int:
        """The column of the period that has begun last."""
        return self.keys.index(self.current_key) if self.current_key in self.keys else 0

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own default)
        return 0 if parent.isValid() else len(self.keys)

    def cell(self, row: int, column: int) -> Cell | None:
        measure = self.measure(row)
        return Cell(measure, Field.READING, self.keys[column]) if measure is not None else None

    def editable(self, row: int, column: int) -> bool:
        return self.measure(row) is not None  # without making its cell: painting asks for every one

    def flags(self, index: Index) -> Qt.ItemFlag:
        return TYPED if index.isValid() and self.lines[index.row()].measure is not None else Qt.ItemFlag.NoItemFlags

    def row_heights(self) -> Sequence[int]:
        return [_ROW if line.group is None else _SECTION for line in self.lines]

    def style(self, row: int, column: int) -> CellStyle:
        measure = self.measure(row)
        reading = measure.readings.get(self.keys[column]) if measure else None
        return _DERIVED if reading is not None and (reading.derived or reading.value is None) else _TYPED

    def text(self, row: int, column: int) -> str:
        cell = self.cell(row, column)
        return self._shown(cell) if cell is not None else ""

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.DisplayRole:
            return self.text(index.row(), index.column())
        cell = self.cell(index.row(), index.column())
        if cell is not None and role == Qt.ItemDataRole.AccessibleTextRole:
            value = self._shown(cell) or self.tr("not read")
            name, period = cell.measure.definition.name, period_word(cell.period)
            return self.tr("{name}, {period}: {value}").format(name=apart(name), period=period, value=value)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation == Qt.Orientation.Vertical:
            return self._name(section) if role == NAME_ROLE else None
        if not 0 <= section < len(self.keys):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return period_word(self.keys[section])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return FIGURES
        return "accent" if role == HEAD_ROLE and self.keys[section] == self.current_key else None

    def _name(self, row: int) -> RowName:
        measure = self.measure(row)
        if measure is None or self.writer is None:
            return RowName("", self._group_text(row), weight=600, flush=True)
        return RowName(measure.code, measure.definition.name, size=_NAME_SIZE, weight=_NAME_WEIGHT)

    def _shown(self, cell: Cell) -> str:
        held = cell.held
        if self.writer is None or held is None:
            return ""
        if isinstance(held, NotApplicable):
            return self.tr("n/a")
        return self.writer.value(cell.measure, held) if isinstance(held, float) else ""


class ReadingsView(GridView):
    """Names stay while the periods scroll."""

    def __init__(self, theme: Theme, name: str, confirm: Confirm, model: ReadingsModel) -> None:
        self.delegate = GridDelegate(theme)
        super().__init__(theme, name, confirm, self.delegate, row_height=_ROW)
        self.delegate.setParent(self)
        self.setObjectName("readings-grid")
        self._names = NameHeader(theme, self, code_width=44)
        self.setVerticalHeader(self._names)
        self._model = model
        self.set_model(model)
        model.modelReset.connect(self.fit)
        theme.changed.connect(self.fit)
        self.fit()

    def fit(self) -> None:
        """Give every period its width."""
        self._names.set_width(self._theme.px(_NAMES))
        self.set_widths(dict.fromkeys(range(self._model.columnCount()), _COLUMN))

    def _heights(self) -> list[int]:
        return [max(height, self._name_height(row)) for row, height in enumerate(super()._heights())]

    def _name_height(self, row: int) -> int:
        measure = self._model.lines[row].measure
        if measure is None:
            return self._names.height_of(row)
        return self._names.height_for(measure.definition.name, _NAME_SIZE, _NAME_WEIGHT, coded=True)

    def show_now(self) -> None:
        """Scroll so that the current period stands near the right edge, with what came before at its left."""
        bar, last = self.horizontalScrollBar(), self._model.columnCount() - 1
        if last >= 0:
            end = self.columnViewportPosition(min(self._model.current_column + 1, last)) + self._theme.px(_COLUMN)
            bar.setValue(bar.value() + end - self.viewport().width())

    def show_measure(self, measure: str) -> bool:
        """Make a cell of the measure current, in the column where the current cell is, else in the current period."""
        row = self._model.row_of(measure)
        if row is None:
            return False
        current = self.currentIndex()
        self.select(row, current.column() if current.isValid() else self._model.current_column)
        return True


def _window(card: Scorecard, rows: Sequence[MeasureRow], frequency: Frequency) -> tuple[str, tuple[str, ...]]:
    """The key of the period in which the scorecard's day lies, and those round it from the first reading on."""
    now = periods.of(card.as_of, frequency, card.plan.fiscal_start_month)
    before = _BEFORE
    for key in set[str]().union(*(row.readings for row in rows)):
        try:
            period = periods.parse(key)
        except Refused:
            continue
        if period.frequency is frequency:
            before = max(before, min(periods.steps(period, now), _MOST_BEFORE))
    keys = (str(periods.shift(now, step)) for step in range(-before, _AFTER + 1))
    return str(now), tuple(keys)
