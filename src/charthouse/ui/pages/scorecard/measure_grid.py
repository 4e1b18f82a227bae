"""What both grids of the page have in common: cells of measures that take typing, written as one step of the plan."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from decimal import Decimal

from PySide6.QtCore import QModelIndex

from charthouse.document.queries.scorecard import MeasureRow, Scorecard
from charthouse.document.queries.scorecard_groups import ScoredGroup
from charthouse.domain.errors import Refused
from charthouse.ui.pages.scorecard.cells import Cell, Value
from charthouse.ui.pages.scorecard.derived import OfGroup
from charthouse.ui.pages.scorecard.group_words import heading_word
from charthouse.ui.pages.scorecard.lines import Draft, Line, measure_lines
from charthouse.ui.pages.scorecard.words import Writer
from charthouse.ui.sentences import in_words
from charthouse.ui.widgets.grid.model import Entry, GridModel, Index
from charthouse.ui.widgets.runs import runs

Write = Callable[[Sequence[tuple[Cell, Value]]], str]  # the reason of a refusal, or empty
Read = Callable[[Sequence[str]], Sequence[MeasureRow]]  # measures by their ids, with their figures

GROUP_ROW, MEASURE_ROW = 42, 44
_NEAR = 20  # rows before and behind one that is looked at, whose figures are read with it


class MeasureGrid(GridModel):
    """Shows the lines of a scorecard. Subclasses say which cell stands where, and how it looks.

    Of an outline the figures are read where somebody looks.
    """

    def __init__(self, write: Write, read: Read) -> None:
        super().__init__()
        self._write, self._read = write, read
        self._seen: dict[str, MeasureRow] = {}  # of an outline
        self.lines: tuple[Line, ...] = ()
        self.groups: list[ScoredGroup] = []
        self.card: Scorecard | None = None
        self.writer: Writer | None = None
        self._rows: dict[str, int] = {}
        self.measure_lines = OfGroup(measure_lines)

    def cell(self, row: int, column: int) -> Cell | None:
        """What a cell stands for; None where nothing can be typed."""
        raise NotImplementedError

    # lines

    def show_lines(self, card: Scorecard, lines: Sequence[Line]) -> None:
        """Show these lines; where only values changed, the current cell and the open editor stay."""
        old, new = self.lines, tuple(lines)
        same = len(old) == len(new) and all(map(_stands_for_the_same, old, new))
        if not same:
            self.beginResetModel()
        before = self.card  # of an outline every value is another one
        rewritten = before is None or not before.complete or (card.plan, card.as_of) != (before.plan, before.as_of)
        if rewritten:
            self.writer = Writer.of(card)
        self.card, self.lines, self._seen = card, new, {}
        self.groups = [line.group for line in new if line.group is not None]
        if not same:
            self._rows = {line.measure.id: row for row, line in enumerate(new) if line.measure}
            self.endResetModel()
            return
        pairs = enumerate(zip(old, new, strict=True))
        changed = (row for row, (a, b) in pairs if rewritten or (a is not b and a != b))
        for first, last in runs(changed):
            self.dataChanged.emit(self.index(first, 0), self.index(last, self.columnCount() - 1))

    def measure(self, row: int) -> MeasureRow | None:
        """The measure of a row, if it shows one."""
        measure = self.lines[row].measure if 0 <= row < len(self.lines) else None
        if measure is None or self.is_complete:
            return measure
        if measure.id not in self._seen:
            near = [line.measure.id for line in self.lines[max(row - _NEAR, 0) : row + _NEAR] if line.measure]
            self._seen |= {one.id: one for one in self._read([one for one in near if one not in self._seen])}
        return self._seen.setdefault(measure.id, measure)

    @property
    def is_complete(self) -> bool:
        """Whether all figures are known."""
        return self.card is None or self.card.complete

    def draft(self, row: int) -> Draft | None:
        """The draft, if the row is that."""
        return self.lines[row].draft

    def row_of(self, measure: str) -> int | None:
        """Where a measure stands."""
        return self._rows.get(measure)

    # what the view asks

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own default)
        return 0 if parent.isValid() else len(self.lines)

    def heading(self, row: int) -> bool:
        return self.lines[row].group is not None

    def selectable(self, row: int, column: int) -> bool:
        return not self.heading(row)

    def row_heights(self) -> Sequence[int]:
        return [MEASURE_ROW if line.group is None else GROUP_ROW for line in self.lines]

    def editable(self, row: int, column: int) -> bool:
        return self.cell(row, column) is not None

    def cell_key(self, row: int, column: int) -> Hashable:
        cell = self.cell(row, column)
        return (cell.measure.id, cell.field, cell.period) if cell else (row, column)

    def edit_text(self, row: int, column: int) -> str:
        cell = self.cell(row, column)
        return cell.written(self._locale) if cell else ""

    def number(self, row: int, column: int) -> Decimal | None:
        cell = self.cell(row, column)
        held = cell.held if cell else None
        return Decimal(repr(held)) if isinstance(held, float) else None

    def reason(self, row: int, column: int, text: str) -> str:
        cell = self.cell(row, column)
        if cell is None:
            return ""
        try:
            cell.read(text, self._locale)
        except Refused as refusal:
            return self._with_what_is_kept(in_words(refusal, self._locale), cell)
        return ""

    def enter(self, entries: Sequence[Entry]) -> str:
        pairs = [(cell, entry.text) for entry in entries if (cell := self.cell(entry.row, entry.column))]
        return self._write([(cell, cell.read(text, self._locale)) for cell, text in pairs])

    def _with_what_is_kept(self, sentence: str, cell: Cell) -> str:
        held = cell.held
        if not isinstance(held, float):
            return sentence
        return self.tr("{sentence} The stored {value} is kept.").format(
            sentence=sentence, value=cell.written(self._locale)
        )

    @property
    def _locale(self) -> str:
        return self.card.plan.locale if self.card else "en"

    def _group_text(self, row: int) -> str:
        group = self.lines[row].group
        return heading_word(group.heading.title) if group else ""


def _stands_for_the_same(one: Line, other: Line) -> bool:
    if one is other:
        return True
    if one.measure is not None and other.measure is not None:
        return one.measure.definition.id == other.measure.definition.id
    if one.group is not None and other.group is not None:
        return one.group.heading.key == other.group.heading.key
    return one.draft is not None and other.draft is not None
