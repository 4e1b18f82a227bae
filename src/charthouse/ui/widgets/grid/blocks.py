"""Blocks of cells: what a paste, a fill or Delete would put where. Reads the model, changes nothing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from charthouse.ui.widgets.grid.model import Entry, GridModel

Block = Sequence[Sequence[str]]
Text = Callable[[int, int], str]


@dataclass(frozen=True, slots=True)
class Area:
    """A rectangle of cells, ends included."""

    top: int
    left: int
    bottom: int
    right: int

    @property
    def single(self) -> bool:
        """Whether it is one cell."""
        return self.top == self.bottom and self.left == self.right


@dataclass(frozen=True, slots=True)
class Fit:
    """How a block lies on the grid: `entries` for the cells that take typing, and what does not fit."""

    area: Area  # the cells that the block covers
    entries: list[Entry]
    passed_over: int  # computed cells under the block
    wanted: tuple[int, int]  # rows, columns of the block
    room: tuple[int, int]  # rows, columns there are from the first cell on

    @property
    def overhangs(self) -> bool:
        """Whether part of the block lies beyond the grid."""
        return self.wanted[0] > self.room[0] or self.wanted[1] > self.room[1]


def copied(model: GridModel, area: Area) -> list[list[str]]:
    """The texts of an area as the clipboard takes them."""
    rows = _rows(model, area.top, area.left, area.bottom)
    return [[model.edit_text(row, column) for column in range(area.left, area.right + 1)] for row in rows]


def fit(model: GridModel, area: Area, block: Block) -> Fit:
    """How `block` lies on the grid with its first cell on the area's; one value fills the whole area.

    Rows without cells (section heads) are passed over, so that the block stays in one piece.
    """
    height, width = len(block), max(len(line) for line in block)
    if height == width == 1 and not area.single:
        return _whole(model, area, lambda _row, _column: block[0][0])
    below = _rows(model, area.top, area.left, model.rowCount() - 1)
    room = (_down(model, below, area.left), _columns(model, below[:height], area.left))
    rows = below[: room[0]][:height]
    covered = Area(rows[0], area.left, rows[-1], area.left + min(room[1], width) - 1)
    entries, passed = [], 0
    for row, line in zip(rows, block, strict=False):
        for column, text in enumerate(line[: room[1]], start=area.left):
            if model.editable(row, column):
                entries.append(Entry(row, column, text))
            else:
                passed += 1
    return Fit(covered, entries, passed, (height, width), room)


def overhang(fit: Fit) -> str:
    """What to ask when part of a block lies beyond the grid."""
    sentence = QCoreApplication.translate(
        "grid", "The copied block has {rows} × {columns} cells, and there is room for {down} × {right} here."
    )
    return sentence.format(rows=fit.wanted[0], columns=fit.wanted[1], down=fit.room[0], right=fit.room[1])


def filled_down(model: GridModel, area: Area) -> list[Entry]:
    """Ctrl+D: the first row of the area into all rows below it; a single cell takes the one above."""
    top = area.top
    if area.top == area.bottom:
        above = _rows(model, 0, area.left, area.top - 1)
        if not above:
            return []
        top = above[-1]
    return _whole(model, area, lambda _row, column: model.edit_text(top, column), skip_row=top).entries


def filled_right(model: GridModel, area: Area) -> list[Entry]:
    """Ctrl+R: the first column of the area into all columns right of it; a single cell takes the one at its left."""
    left = area.left - 1 if area.left == area.right else area.left
    if left < 0:
        return []
    return _whole(model, area, lambda row, _column: model.edit_text(row, left), skip_column=left).entries


def cleared(model: GridModel, area: Area) -> list[Entry]:
    """Delete: every cell of the area that takes typing and holds something."""
    entries = _whole(model, area, lambda _row, _column: "").entries
    return [entry for entry in entries if model.edit_text(entry.row, entry.column)]


def _rows(model: GridModel, top: int, column: int, bottom: int) -> list[int]:
    return [row for row in range(top, bottom + 1) if model.selectable(row, column)]


def _down(model: GridModel, rows: Sequence[int], left: int) -> int:
    """How many of the rows there are for a block: totals at the end take nothing, unless all are computed."""
    columns = range(left, model.columnCount())
    taking = (at for at in reversed(range(len(rows))) if any(model.editable(rows[at], column) for column in columns))
    return next(taking, len(rows) - 1) + 1


def _columns(model: GridModel, rows: Sequence[int], left: int) -> int:
    """How many columns there are from `left` on: computed ones at the end take nothing, unless all are computed."""
    beyond = range(model.columnCount() - 1, left - 1, -1)
    last = next((column for column in beyond if any(model.editable(row, column) for row in rows)), beyond[0])
    return last - left + 1


def _whole(model: GridModel, area: Area, text: Text, *, skip_row: int = -1, skip_column: int = -1) -> Fit:
    entries, passed = [], 0
    for row in _rows(model, area.top, area.left, area.bottom):
        for column in range(area.left, area.right + 1):
            if row == skip_row or column == skip_column:
                continue
            if model.editable(row, column):
                entries.append(Entry(row, column, text(row, column)))
            else:
                passed += 1
    return Fit(area, entries, passed, (1, 1), (1, 1))
