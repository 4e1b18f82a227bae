"""The resource table as a grid: a row for each initiative, a column for each period, totals that follow."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from decimal import Decimal

from PySide6.QtCore import QModelIndex, Qt

from charthouse.document.queries.resources import ResourceBlock, ResourceTable
from charthouse.domain.errors import Refused
from charthouse.domain.text import apart
from charthouse.exchange.handout.figures import Figures
from charthouse.ui.dates import period_word
from charthouse.ui.pages.resources.amounts import AmountStyle
from charthouse.ui.pages.resources.lines import Line, LineKind, lines_of
from charthouse.ui.pages.resources.people import PeopleColumn
from charthouse.ui.pages.resources.places import Place
from charthouse.ui.pages.resources.titles import name_of, prices_of, title_of
from charthouse.ui.painting.text import FIGURES
from charthouse.ui.sentences import in_words
from charthouse.ui.widgets.grid.model import CellStyle, Entry, GridModel, Index
from charthouse.ui.widgets.grid.names import NAME_ROLE

ROW = 34
_HEIGHTS = {LineKind.STRIP: 44, LineKind.SECTION: 44, LineKind.GAP: 16}

_SUM = CellStyle(weight=600, ground="raised")
_STYLES = {
    LineKind.GOAL: _SUM,
    LineKind.INITIATIVE: CellStyle(),
    LineKind.ASKED: CellStyle(weight=600, rule=""),
    LineKind.CAPACITY: CellStyle(role="text2", rule=""),
    LineKind.OVER: CellStyle(role="text2", rule=""),
    LineKind.STRIP: CellStyle(rule=""),
    LineKind.USED: CellStyle(rule=""),
    LineKind.NOTHING: CellStyle(),
    LineKind.GAP: CellStyle(rule=""),
    LineKind.SECTION: CellStyle(size=12, role="text3"),
}


Write = Callable[[Sequence[tuple[Place, Decimal | None]]], str]


class ResourcesModel(GridModel):
    """Shows a `ResourceTable`; `write` puts amounts into the plan as one step."""

    def __init__(self, write: Write) -> None:
        super().__init__()
        self._write = write
        self.lines: tuple[Line, ...] = ()
        self.periods: tuple[str, ...] = ()
        self.thousands = False
        self._table = ResourceTable((), ())
        self._figures, self._locale = Figures("en"), "en"
        self._styles: dict[str, AmountStyle] = {}
        self._people = PeopleColumn(self._table, self._figures, self._locale, "")
        self._totals: dict[tuple[str, str, str], int] = {}

    # shape

    def show(self, table: ResourceTable, locale: str, year: str = "") -> None:
        """Show the plan as it is now; where only amounts changed, the current cell and the open editor stay.

        `year`: the period whose people stand beside the money; none where it is empty.
        """
        if locale != self._locale:
            self._figures, self._locale = Figures(locale), locale
        lines, people = lines_of(table), PeopleColumn(table, self._figures, self._locale, year)
        same = table.periods == self.periods and [one.key for one in lines] == [one.key for one in self.lines]
        same = same and people.shown == self._people.shown
        if not same:
            self.beginResetModel()
        self._table, self.lines, self.periods, self._people = table, lines, table.periods, people
        self._restyle()
        if not same:
            self.endResetModel()
        elif lines:
            self._announce_all()

    def show_thousands(self, *, thousands: bool) -> None:
        """Show money in thousands, or in whole units."""
        self.thousands = thousands
        self._restyle()
        if self.lines:
            self._announce_all()

    def style_of(self, block: ResourceBlock) -> AmountStyle:
        """How the amounts of a block are written."""
        return self._styles[block.id]

    def row_of(self, kind: LineKind, block: str, line: str = "") -> int | None:
        """Where a row stands, an initiative's by its id too."""
        return next((at for at, one in enumerate(self.lines) if one.key == (kind, block, line)), None)

    def line(self, row: int) -> Line | None:
        """The line of a row."""
        return self.lines[row] if 0 <= row < len(self.lines) else None

    def period(self, column: int) -> str | None:
        """The period of a column; None for the total, and for the people beside it."""
        return self.periods[column] if 0 <= column < len(self.periods) else None

    def is_people(self, column: int) -> bool:
        """Whether the column shows people beside the money."""
        return column == len(self.periods) + 1

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own default)
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own default)
        return 0 if parent.isValid() else len(self.periods) + 1 + self._people.shown

    def heading(self, row: int) -> bool:
        return self.lines[row].heading

    def selectable(self, row: int, column: int) -> bool:
        return not self.lines[row].heading

    def row_heights(self) -> Sequence[int]:
        return [_HEIGHTS.get(line.kind, ROW) for line in self.lines]

    def _restyle(self) -> None:
        make = self._figures, self._locale
        self._styles = {block.id: AmountStyle(block, *make, thousands=self.thousands) for block in self._table.blocks}
        self._totals.clear()

    def _announce_all(self) -> None:
        self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, self.columnCount() - 1))
        self.headerDataChanged.emit(Qt.Orientation.Vertical, 0, self.rowCount() - 1)

    # cells

    def place(self, row: int, column: int) -> Place | None:
        """The cell that takes an amount there, if one does."""
        line, period = self.lines[row], self.period(column)
        if period is None:
            return None
        if line.kind is LineKind.CAPACITY:
            return Place(line.block, None, period)
        return Place(line.block, line.line.id, period) if line.kind is LineKind.INITIATIVE and line.line else None

    def amount(self, row: int, column: int) -> int | None:
        """What stands in a cell, in smallest units; None where nothing does."""
        line, period = self.lines[row], self.period(column)
        if line.heading:
            return None
        if self.is_people(column):
            return self._people.amount(line)
        if period is not None:
            found = line.amounts.get(period)
            return 0 if found is None and line.kind in (LineKind.ASKED, LineKind.GOAL) else found
        return self._total(line)

    def share(self, row: int, column: int) -> float | None:
        """How much of the capacity is asked for, in a cell of the strip; in the total's over all periods with one."""
        line, period = self.lines[row], self.period(column)
        if line.kind is not LineKind.USED:
            return None
        if self.is_people(column):
            return None  # the people have rows of their own in the strip
        if period is not None:
            return line.block.used(period)
        there = sum(line.block.capacity.values())
        asked = sum(line.block.asked.get(known, 0) for known in line.block.capacity)
        return asked / there if there > 0 else None

    def editable(self, row: int, column: int) -> bool:
        return self.place(row, column) is not None

    def cell_key(self, row: int, column: int) -> Hashable:
        return (*self.lines[row].key, self.period(column))

    def edit_text(self, row: int, column: int) -> str:
        amount = self.amount(row, column)
        return self._share_text(row, column) if amount is None else self._style_at(row, column).exact(amount)

    def number(self, row: int, column: int) -> Decimal | None:
        amount = self.amount(row, column)
        return None if amount is None else self._style_at(row, column).value(amount)

    def hint(self, row: int, column: int) -> str:
        style = self.style_of(self.lines[row].block)
        return self.tr("In {unit}").format(unit=style.unit_words) if style.thousands else ""

    def reason(self, row: int, column: int, text: str) -> str:
        try:
            self.style_of(self.lines[row].block).read(text)
        except Refused as refusal:
            kept = self.edit_text(row, column)
            stored = self.tr("{sentence} The stored {value} is kept.") if kept else "{sentence}"
            return stored.format(sentence=in_words(refusal, self._locale), value=kept)
        return ""

    def enter(self, entries: Sequence[Entry]) -> str:
        pairs = []
        for entry in entries:
            place = self.place(entry.row, entry.column)
            if place is not None:
                pairs.append((place, self.style_of(place.block).read(entry.text)))
        return self._write(pairs)

    def _total(self, line: Line) -> int | None:
        if not line.amounts and line.kind not in (LineKind.ASKED, LineKind.GOAL):
            return None
        if line.key not in self._totals:
            self._totals[line.key] = sum(line.amounts.values())
        return self._totals[line.key]

    # how it looks and sounds

    def style(self, row: int, column: int) -> CellStyle:
        line = self.lines[row]
        style = _STYLES[line.kind]
        if column == len(self.periods) and line.kind in (LineKind.INITIATIVE, LineKind.OVER):
            style = CellStyle(weight=600, rule=style.rule)
        if line.last:
            style = CellStyle(style.size, style.weight, style.role, ground=style.ground, rule="ctrl")
        return style

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.DisplayRole:
            return self.text(index.row(), index.column())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(index.row(), index.column())
        return None

    def text(self, row: int, column: int) -> str:
        """What a cell shows; at the end of a section's head, in which year's prices its money is."""
        line, amount = self.lines[row], self.amount(row, column)
        if line.kind is LineKind.SECTION and not column:
            return prices_of(line)
        if amount is None:
            return self._share_text(row, column)
        style = self._style_at(row, column)
        return style.signed(amount) if line.kind is LineKind.OVER else style.written(amount)

    def is_over(self, row: int, column: int) -> bool:
        """Whether the cell says that more is asked than there is."""
        return self.lines[row].kind is LineKind.OVER and (self.amount(row, column) or 0) > 0

    def _share_text(self, row: int, column: int) -> str:
        share = self.share(row, column)
        return "" if share is None else self._figures.percent(share)

    def _style_at(self, row: int, column: int) -> AmountStyle:
        return self._people.style() if self.is_people(column) else self.style_of(self.lines[row].block)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation == Qt.Orientation.Vertical:
            if role != NAME_ROLE or section >= len(self.lines):
                return None
            line = self.lines[section]
            return name_of(line, self.style_of(line.block).unit_words, rule=self.style(section, 0).rule)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return FIGURES
        if role == Qt.ItemDataRole.DisplayRole:
            period = self.period(section)
            if self.is_people(section):
                return self._people.title
            return period_word(period) if period else self.tr("Total")
        return None

    def _spoken(self, row: int, column: int) -> str:
        line, amount = self.lines[row], self.amount(row, column)
        if line.heading:
            return ", ".join(filter(None, (apart(title_of(line)), self.text(row, column))))
        period = self.period(column)
        when = period_word(period) if period else self.tr("total")
        if self.is_people(column):
            when = self._people.title
        share = self.share(row, column)
        if share is not None:
            words = self.tr("{share} used, more than there is") if share > 1 else self.tr("{share} used")
            value = words.format(share=self._figures.percent(share))
        elif amount is None:
            value = self.tr("nothing planned") if line.kind is LineKind.INITIATIVE else self.tr("not said")
        elif line.kind is LineKind.OVER:
            words = self.tr("{amount} more than there is") if amount > 0 else self.tr("{amount} left")
            value = words.format(amount=self._style_at(row, column).with_unit(abs(amount)))
        else:
            value = self._style_at(row, column).with_unit(amount)
        code = f"{line.line.code} " if line.line else ""
        return f"{apart(line.block.name)}, {code}{apart(title_of(line))}, {when}: {value}"
