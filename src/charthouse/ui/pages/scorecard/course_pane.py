"""Actual against target of the current measure: as a chart, or the same as a table to walk through and copy."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from charthouse.document.queries.scorecard import MeasureRow, Scorecard
from charthouse.domain.text import apart
from charthouse.ui.dates import period_word
from charthouse.ui.pages.scorecard.chart import MeasureChart
from charthouse.ui.pages.scorecard.course import PeriodRow, periods_of
from charthouse.ui.pages.scorecard.words import Writer
from charthouse.ui.painting.text import FIGURES, LEFT
from charthouse.ui.theme import Theme
from charthouse.ui.widgets.button import LinkButton
from charthouse.ui.widgets.grid.model import CellStyle, GridModel, Index
from charthouse.ui.widgets.grid.view import GridView
from charthouse.ui.widgets.label import Label

_ROW, _HEAD, _MOST_ROWS = 26, 36, 8
_PERIOD, _FIGURE = CellStyle(align=LEFT, tnum=False), CellStyle()


class CoursePane(QWidget):
    """Chart or table; says so where there is nothing to draw. `turn` changes between them, and stands below it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme, self._tabled, self._drawn = theme, False, False
        self.chart = MeasureChart(theme)
        self.model = CourseModel()
        self.model.setParent(self)
        self.table = GridView(theme, self.tr("Actual and target by period"), lambda *_: False, row_height=_ROW)
        self.table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.table.set_model(self.model)
        self._nothing = Label(
            theme, self.tr("Readings make a chart here, against their targets."), size=12, role="text3"
        )
        self._nothing.setWordWrap(True)
        self.turn = LinkButton(theme, "")
        self.turn.clicked.connect(self._turn)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self._nothing, self.chart, self.table):
            column.addWidget(widget)
        theme.changed.connect(self._fit)

    def show_measure(self, row: MeasureRow, card: Scorecard) -> None:
        """Show the course of this measure."""
        self._drawn = self.chart.show_measure(row, card)
        self.model.show_measure(row, card)
        self.table.setAccessibleName(self.tr("Actual and target of {name}").format(name=apart(row.definition.name)))
        self._choose()

    def _turn(self) -> None:
        self._tabled = not self._tabled
        self._choose()
        if self._tabled:
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose(self) -> None:
        some = self.model.rowCount() > 0
        tabled = some and (self._tabled or not self._drawn)
        self.chart.setVisible(self._drawn and not tabled)
        self.table.setVisible(tabled)
        self._nothing.setVisible(not self._drawn)
        self.turn.setVisible(some and self._drawn)
        self.turn.setText(self.tr("Show the chart") if tabled else self.tr("Show as a table"))
        self.turn.setAccessibleName(self.turn.text())
        self._fit()

    def _fit(self) -> None:
        rows = min(self.model.rowCount(), _MOST_ROWS)
        self.table.setFixedHeight(self._theme.px(_HEAD + rows * _ROW) + 2)
        self.table.set_widths({1: 70, 2: 70}, stretch=0)


class CourseModel(GridModel):
    """One period a row: its name, what was read and what was wanted. Read only."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: Sequence[PeriodRow] = ()
        self._measure: MeasureRow | None = None
        self._writer: Writer | None = None

    def show_measure(self, row: MeasureRow, card: Scorecard) -> None:
        """Show the periods of this measure, the last one first."""
        self.beginResetModel()
        self._measure, self._writer = row, Writer.of(card)
        self._rows = periods_of(row, card)[::-1]
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own default)
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own default)
        return 0 if parent.isValid() else 3

    def style(self, row: int, column: int) -> CellStyle:
        return _PERIOD if column == 0 else _FIGURE

    def text(self, row: int, column: int) -> str:
        return self._words(self._rows[row])[column]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.DisplayRole:
            return self.text(index.row(), index.column())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            period, actual, target = self._words(self._rows[index.row()])
            spoken = self.tr("{period}: actual {actual}, target {target}")
            none = self.tr("none")
            return spoken.format(period=period, actual=actual or none, target=target or none)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < 3:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return FIGURES if section else LEFT
        heads = (self.tr("Period"), self.tr("Actual"), self.tr("Target"))
        return heads[section] if role == Qt.ItemDataRole.DisplayRole else None

    def _words(self, row: PeriodRow) -> tuple[str, str, str]:
        if self._measure is None or self._writer is None:
            return "", "", ""
        actual = self._writer.value(self._measure, row.actual)
        if not actual and row.period in self._measure.readings:
            actual = self.tr("n/a")
        return period_word(row.period), actual, self._writer.value(self._measure, row.target)
