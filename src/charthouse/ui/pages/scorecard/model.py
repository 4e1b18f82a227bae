"""The scorecard as a grid: measures by goal, with base line, targets, actual, status, trend and bullet."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QModelIndex, Qt, Signal

from charthouse.document.queries.pictures import Scale, course, scale_of
from charthouse.document.queries.scorecard import MeasureRow, Scorecard
from charthouse.domain import periods
from charthouse.domain.kinds import Frequency
from charthouse.domain.text import apart
from charthouse.ui.dates import period_word
from charthouse.ui.pages.scorecard.cells import Cell, Field, has_targets, reading_now
from charthouse.ui.pages.scorecard.columns import ACTUAL, CHOSEN, CODE, NAME, Column, Kind
from charthouse.ui.pages.scorecard.derived import OfGroup, OfMeasure
from charthouse.ui.pages.scorecard.group_words import group_spoken, worst_word
from charthouse.ui.pages.scorecard.judgement import status_words
from charthouse.ui.pages.scorecard.lines import Line
from charthouse.ui.pages.scorecard.measure_grid import MeasureGrid, Read, Write
from charthouse.ui.painting.text import FIGURES, LEFT
from charthouse.ui.widgets.grid.model import SHOWN, CellStyle, Entry, Index
from charthouse.ui.widgets.label import plain_tooltip

_FIGURE = CellStyle(rule="", role="text2")
_ACTUAL = CellStyle(rule="", size=14, weight=600)
_NAME = CellStyle(rule="", align=LEFT, tnum=False, size=14, weight=500)
_PICTURE = CellStyle(rule="", align=LEFT, tnum=False)
_BASE = Column(Kind.BASE)
_FIRST = 40  # rows, more than a screen has
_LEFT_HEADS = frozenset({Kind.CODE, Kind.NAME, Kind.STATUS, Kind.TREND, Kind.BULLET})


def _heads() -> dict[Kind, str]:
    """The words over the columns."""
    tr = QCoreApplication.translate
    return {
        Kind.NAME: tr("scorecard", "Measure"),
        Kind.BASE: tr("scorecard", "Base"),
        Kind.ACTUAL: tr("scorecard", "Actual"),
        Kind.STATUS: tr("scorecard", "Status"),
        Kind.TREND: tr("scorecard", "Trend"),
        Kind.BULLET: tr("scorecard", "Actual against target"),
        Kind.OWNER: tr("scorecard", "Owner"),
    }


class ScorecardModel(MeasureGrid):
    """`columns` are those that fit; the view sets them as it grows and shrinks. `named(str)`: the draft got a name."""

    named = Signal(str)

    def __init__(self, write: Write, read: Read) -> None:
        super().__init__(write, read)
        self.columns: tuple[Column, ...] = (CODE, NAME, ACTUAL)
        self.extra_lines: dict[str, int] = {}  # pixels by which a long name makes its row higher
        self._heads = _heads()
        self.course: OfMeasure[Sequence[float | None]] = OfMeasure(course)  # the readings of its sparkline
        self.scale: OfMeasure[Scale | None] = OfMeasure(scale_of)  # its bullet
        self._figures = OfMeasure(self._figures_of)  # what it has in columns of figures
        self.longest_of = OfGroup(self._longest_of)  # the longest text in each column of figures of a group

    # shape

    def show_lines(self, card: Scorecard, lines: Sequence[Line]) -> None:
        writer = self.writer
        super().show_lines(card, lines)
        if self.writer is not writer:
            self.longest_of.clear()
            self._figures.clear()

    def set_columns(self, columns: tuple[Column, ...]) -> None:
        """Show these columns."""
        if columns != self.columns:
            self.beginResetModel()
            self.columns = columns
            self.endResetModel()

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own default)
        return 0 if parent.isValid() else len(self.columns)

    def column_of(self, column: Column) -> int:
        """Where a column stands; the name's place where it has left."""
        return self.columns.index(column if column in self.columns else NAME)

    def row_heights(self) -> Sequence[int]:
        usual, extra = super().row_heights(), self.extra_lines
        if not extra:
            return usual
        lines = zip(usual, self.lines, strict=True)
        return [height if line.measure is None else height + extra.get(line.measure.id, 0) for height, line in lines]

    # cells

    def cell(self, row: int, column: int) -> Cell | None:
        measure, kind = self.measure(row), self.columns[column].kind
        if measure is None or self.card is None:
            return None
        match kind:
            case Kind.NAME:
                return Cell(measure, Field.NAME)
            case Kind.BASE:
                return Cell(measure, Field.BASE)
            case Kind.TARGET:
                return Cell(measure, Field.TARGET, self.columns[column].year) if has_targets(measure) else None
            case Kind.ACTUAL:
                return reading_now(self.card, measure)
            case Kind.OWNER:
                return Cell(measure, Field.OWNER)
            case _:
                return None

    def editable(self, row: int, column: int) -> bool:
        return (self.draft(row) is not None and self.columns[column] == NAME) or super().editable(row, column)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.isValid() and self.columns[index.column()].kind in CHOSEN and not self.heading(index.row()):
            return SHOWN  # what is chosen from a list has no editor
        return super().flags(index)

    def edit_text(self, row: int, column: int) -> str:
        measure = self.measure(row)
        if measure is not None and self._shows_earlier(row, column):
            return Cell(measure, Field.READING, measure.state.period or "").written(self._locale)
        return super().edit_text(row, column)

    def hint(self, row: int, column: int) -> str:
        cell = self.cell(row, column)
        if cell is None or cell.field is not Field.READING:
            return ""
        return self.tr("The reading of {period}").format(period=period_word(cell.period))

    def reason(self, row: int, column: int, text: str) -> str:
        measure = self.measure(row)
        if not text.strip() and measure is not None and self._shows_earlier(row, column):
            sentence = self.tr("This is the reading of {period}. Readings of earlier periods are cleared among them.")
            return sentence.format(period=period_word(measure.state.period or ""))
        return super().reason(row, column, text)

    def enter(self, entries: Sequence[Entry]) -> str:
        for entry in entries:
            if self.draft(entry.row) is not None and entry.text.strip():
                self.named.emit(entry.text)
                return ""
        return super().enter(entries)

    def _shows_earlier(self, row: int, column: int) -> bool:
        """Whether Actual shows a reading of another period than the one typing would fill."""
        cell = self.cell(row, column)
        if cell is None or self.columns[column] != ACTUAL:
            return False
        return cell.measure.state.period is not None and cell.measure.state.period != cell.period

    def meaning(self, measure: MeasureRow) -> str:
        """The line below its name."""
        return self.writer.meaning(measure) if self.writer else ""

    # how it looks and sounds

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.DisplayRole:
            return self.text(index.row(), index.column())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(index.row(), index.column())
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tooltip(index.row(), index.column())
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        column = self.columns[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return LEFT if column.kind in _LEFT_HEADS else FIGURES
        return self.head_of(column) if role == Qt.ItemDataRole.DisplayRole else None

    def head_of(self, column: Column) -> str:
        """The word over a column; empty over the codes."""
        return column.year or self._heads.get(column.kind, "")

    def style(self, row: int, column: int) -> CellStyle:
        return self.style_of(self.columns[column].kind)

    @staticmethod
    def style_of(kind: Kind) -> CellStyle:
        """How the words of a column look."""
        match kind:
            case Kind.NAME:
                return _NAME
            case Kind.BASE | Kind.TARGET:
                return _FIGURE
            case Kind.ACTUAL:
                return _ACTUAL
            case _:
                return _PICTURE

    def longest_figures(self) -> dict[Column, str]:
        """The longest text in each column of figures, to make room for; in an outline of those that are seen first."""
        longest: dict[Column, str] = {}
        if not self.is_complete:
            return self._longest_of([row for at in range(_FIRST) if (row := self.measure(at)) is not None])
        for group in self.groups:
            for column, text in self.longest_of(group).items():
                longest[column] = max(longest.get(column, ""), text, key=len)
        return longest

    def _longest_of(self, measures: Sequence[MeasureRow]) -> dict[Column, str]:
        longest: dict[Column, str] = {}
        for measure in measures:
            for column, text in self._figures(measure):
                if len(text) > len(longest.get(column, "")):
                    longest[column] = text
        return longest

    def _figures_of(self, measure: MeasureRow) -> list[tuple[Column, str]]:
        columns = (_BASE, ACTUAL, *(Column(Kind.TARGET, year) for year in measure.targets))
        return [(column, text) for column in columns if (text := self._figure(measure, column))]

    @property
    def this_year(self) -> str:
        """The year whose target counts now."""
        if self.card is None:
            return "0"
        return str(periods.of(self.card.as_of, Frequency.YEARLY, self.card.plan.fiscal_start_month).year)

    def text(self, row: int, column: int) -> str:
        measure = self.measure(row)
        if measure is None:
            draft = self.draft(row)
            return self._group_text(row) if draft is None or column else ""
        match self.columns[column].kind:
            case Kind.CODE:
                return measure.code
            case Kind.NAME:
                return measure.definition.name
            case Kind.STATUS:
                return status_words(measure)
            case Kind.OWNER:
                return measure.definition.owner_name
            case _:
                return self._figure(measure, self.columns[column])

    def _figure(self, measure: MeasureRow, column: Column) -> str:
        if self.writer is None:
            return ""
        match column.kind:
            case Kind.BASE:
                return self.writer.value(measure, measure.definition.baseline)
            case Kind.TARGET:
                target = measure.targets.get(column.year)
                return self.writer.value(measure, target.value) if target else ""
            case Kind.ACTUAL:
                return self.writer.actual(measure)
            case _:
                return ""

    def _spoken(self, row: int, column: int) -> str:
        measure, words = self.measure(row), self._heads
        if measure is None or self.writer is None:
            group = self.lines[row].group
            said = group_spoken(group, self.writer.figures) if group is not None and self.writer is not None else ""
            return said or self.tr("Name of the new measure")
        kind, name = self.columns[column], apart(measure.definition.name)
        if kind.kind in (Kind.CODE, Kind.NAME, Kind.BULLET, Kind.TREND):
            return self.writer.spoken(measure)
        value = self.text(row, column) or self.tr("empty")
        head = self.tr("target {year}").format(year=kind.year) if kind.year else words[kind.kind]
        return self.tr("{name}, {column}: {value}").format(name=name, column=head, value=value)

    def _tooltip(self, row: int, column: int) -> str | None:
        measure = self.measure(row)
        if measure is None:
            group = self.lines[row].group
            return plain_tooltip(worst_word(group.score)) if group is not None and group.score is not None else None
        match self.columns[column].kind:
            case Kind.OWNER:
                return plain_tooltip(measure.definition.owner_name)
            case Kind.ACTUAL if measure.state.period:
                return plain_tooltip(period_word(measure.state.period))
            case Kind.STATUS if measure.state.stale:
                return plain_tooltip(self.tr("The last reading is out of date"))
            case _:
                return None
