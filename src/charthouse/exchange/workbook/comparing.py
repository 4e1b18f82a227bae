"""A file against the plan it was made from and against the plan as it is: what was changed, added, is missing, meets
another change. Pure: sheets in, a comparison out.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from math import isclose
from typing import Final

from charthouse.domain.counting import listed
from charthouse.domain.sentences import Sentence, plain, said
from charthouse.exchange.workbook.incoming import Fault, Incoming, Row, each_row, name_column
from charthouse.exchange.workbook.sheets import KEYED, RESOURCE_NAMES, Cell, Column, ColumnKind, Keyed, Sheet

Key = tuple[str, ...]
Ids = Mapping[tuple[str, str], str]  # rows of the plan by sheet and code, or by what stands for a code
_ROUNDED: Final = {ColumnKind.SCORE: 0.05, ColumnKind.PERCENT: 0.0005}  # a program may have kept what it showed


@dataclass(frozen=True, slots=True)
class CellChange:
    """A cell that the file changes. `ours` is what the plan holds now; it differs from `before` in a conflict."""

    sheet: str
    code: str
    name: str
    column: str
    before: Cell
    after: Cell
    ours: Cell
    line: int

    @property
    def conflicting(self) -> bool:
        return self.ours != self.before and self.ours != self.after

    @property
    def known(self) -> bool:
        """Whether the plan says the same already."""
        return self.ours == self.after


@dataclass(frozen=True, slots=True)
class RowName:
    """A row as a person knows it."""

    sheet: str
    code: str
    name: str
    line: int = 0


@dataclass(frozen=True, slots=True)
class Edit:
    """What the file says of one row. `row`: its id in the plan, empty for a new one. `fields`: what to write."""

    sheet: Sheet
    row: str
    said: Row
    fields: Mapping[str, Cell]
    name: RowName


@dataclass(slots=True)
class Comparison:
    """What taking the file in would do. `edits` stand in the order of the file, also those that change nothing: a new
    row stands behind the row above it.
    """

    edits: list[Edit] = field(default_factory=list)
    changes: list[CellChange] = field(default_factory=list)
    added: list[RowName] = field(default_factory=list)
    proposed: list[RowName] = field(default_factory=list)  # rows without a code, taken for the row of the same name
    missing: list[RowName] = field(default_factory=list)
    gone: list[RowName] = field(default_factory=list)  # changed in the file, deleted in the plan since
    computed: list[CellChange] = field(default_factory=list)  # typed over in the file, but nothing that is read
    faults: list[Fault] = field(default_factory=list)

    def leave_out(self, refused: Iterable[Fault]) -> None:
        """Take rows out again that the plan refused."""
        rows = {(fault.sheet, fault.line) for fault in refused}
        self.changes = [one for one in self.changes if (one.sheet, one.line) not in rows]
        self.added = [one for one in self.added if (one.sheet, one.line) not in rows]
        self.faults += refused


def compare(
    files: Iterable[Incoming],
    base: Sequence[Sheet],
    present: Sequence[Sheet],
    ids: Ids,
) -> Comparison:
    """Compare the sheets of a file with those of the plan it was made from (`base`) and of the plan as it is."""
    now = {sheet.title: _Table(sheet, resource_names(present)) for sheet in present}
    was = {sheet.title: _Table(sheet, resource_names(base)) for sheet in base}
    found = Comparison()
    for file in files:
        _Sides(file, was[file.like.title], now[file.like.title], ids, found).compare()
    return found


def resource_names(sheets: Iterable[Sheet]) -> dict[tuple[str, str], str]:
    """The resources that names mean."""
    return {
        (RESOURCE_NAMES, cells.text("Resource")): row
        for sheet in sheets
        if sheet.table == "resource"
        for row, cells in each_row(sheet)
    }


def renamed(files: Iterable[Incoming], ids: Ids) -> dict[tuple[str, str], str]:
    """The resources that names mean in a file: in its other sheets somebody may have written the new ones too."""
    return {
        (RESOURCE_NAMES, row.text("Resource")): ids[file.like.title, row.text("Code")]
        for file in files
        if file.like.table == "resource"
        for row in file.rows
        if (file.like.title, row.text("Code")) in ids
    }


def _more(keyed: Keyed, row: Row, ids: Ids) -> Iterator[str]:
    """The rest of the key of a cell; a resource by its id, whatever it is called meanwhile."""
    for title in keyed.more:
        value = row.text(title)
        yield ids.get((RESOURCE_NAMES, value), value) if title == "Resource" else value


class _Table:
    """The rows of a sheet of ours, by what they are known by."""

    def __init__(self, sheet: Sheet, ids: Ids) -> None:
        self.sheet = sheet
        self.rows: dict[Key, Row] = {}
        self.by_name: dict[str, list[Key]] = {}
        keyed = KEYED.get(sheet.table)
        for row, cells in each_row(sheet):
            key = (row, *(_more(keyed, cells, ids) if keyed else ()))
            self.rows[key] = cells
            self.by_name.setdefault(cells.text(name_column(sheet)).casefold(), []).append(key)


class _Sides:
    """One sheet of the file beside the same sheet then and now."""

    def __init__(self, file: Incoming, was: _Table, now: _Table, ids: Ids, found: Comparison) -> None:
        self.file, self.was, self.now, self.ids, self.found = file, was, now, ids, found
        self.sheet = was.sheet
        self.keyed = KEYED.get(self.sheet.table)
        self.name_title = name_column(self.sheet)

    def compare(self) -> None:
        self.found.faults += self.file.faults
        taken: set[Key] = set()
        coded = {key for row in self.file.rows if (key := self._coded(row)) is not None}
        for row in self.file.rows:
            key = self._cell_key(row, self.keyed) if self.keyed else self._coded(row)
            if self.keyed and key is None:
                continue
            if key is None and (key := self._same_name(row, taken, coded)) is not None:
                self.found.proposed.append(self._called(row, key))
            if key is not None and key in taken:
                named = row.text(self.keyed.heading if self.keyed else "Code")
                self._fault(row, said("{code} stands twice; this row is left out.", code=named))
                continue
            if key is not None:
                taken.add(key)
            self._row(row, key)
        self._missing(taken)

    def _coded(self, row: Row) -> Key | None:
        code = row.text("Code")
        return (self.ids[self.sheet.title, code],) if (self.sheet.title, code) in self.ids else None

    def _cell_key(self, row: Row, keyed: Keyed) -> Key | None:
        """The key of a cell: the row its code means, with its period. New rows of this file are known by their code."""
        code = row.text(keyed.heading)
        if not code or not all(row.text(one) for one in keyed.more):
            if any(row.cells.get(column.title) is not None for column in self.sheet.columns if column.field):
                self._fault(
                    row, said("needs {columns}.", columns=listed([plain(one) for one in (keyed.heading, *keyed.more)]))
                )
            return None
        return (self.ids.get((keyed.sheet, code), code), *_more(keyed, row, self.ids))

    def _same_name(self, row: Row, taken: set[Key], coded: set[Key]) -> Key | None:
        name = row.text(self.name_title).casefold()
        keys = [key for key in self.was.by_name.get(name, ()) if key not in taken and key not in coded] if name else []
        return keys[0] if len(keys) == 1 else None

    def _row(self, row: Row, key: Key | None) -> None:
        before = self.was.rows.get(key) if key is not None else None
        if before is None:
            self._new(row, key)
            return
        assert key is not None  # noqa: S101 (for mypy)
        ours = self.now.rows.get(key)
        changed = self._changed(row, before)
        if changed and ours is None and not self.keyed:
            self.found.gone.append(self._called(row, key))
        name = self._called(row, key)
        self.found.changes += (self._change(row, before, ours, name, column.title) for column in changed)
        self.found.computed += (
            self._change(row, before, None, name, column.title)
            for column in self.sheet.columns
            if column.title in self.sheet.computed and column.title in row.cells
            if not _shows(row.cells[column.title], before.cells[column.title], column.kind)
        )
        fields = {column.field: row.cells[column.title] for column in changed}
        self.found.edits.append(Edit(self.sheet, key[0], row, fields, name))

    def _change(self, row: Row, before: Row, ours: Row | None, name: RowName, title: str) -> CellChange:
        then, said = before.cells[title], row.cells[title]
        stands = ours.cells[title] if ours else then
        return CellChange(self.sheet.title, name.code, name.name, title, then, said, stands, row.line)

    def _changed(self, row: Row, before: Row) -> list[Column]:
        return [
            column
            for column in self.sheet.columns
            if column.field and column.title in row.cells and row.cells[column.title] != before.cells[column.title]
        ]

    def _new(self, row: Row, key: Key | None) -> None:
        name = self._called(row, key or ())
        filled = {
            column.field: row.cells[column.title]
            for column in self.sheet.columns
            if column.field and row.cells.get(column.title) is not None
        }
        if not any(value is not False for value in filled.values()):
            return
        if not self.keyed and not name.name:
            self._fault(row, said("needs {columns}.", columns=plain(self.name_title)))
            return
        self.found.added.append(name)
        self.found.edits.append(Edit(self.sheet, key[0] if key else "", row, filled, name))

    def _is_blank(self, cells: Row) -> bool:
        """Whether a cell of ours says nothing, and nobody misses it."""
        return all(cells.cells[column.title] is None for column in self.sheet.columns if column.field)

    def _missing(self, taken: set[Key]) -> None:
        for key, cells in self.was.rows.items():
            if key not in taken and key in self.now.rows and not self._is_blank(cells):
                self.found.missing.append(self._called(cells, key))

    def _called(self, row: Row, key: Key) -> RowName:
        before = self.was.rows.get(key, row)
        name = before.text(self.name_title) or row.text(self.name_title)
        more = self.keyed.more if self.keyed else ()
        code = " ".join(filter(None, [before.text("Code"), *(before.text(one) for one in more)]))
        return RowName(self.sheet.title, code, name, row.line)

    def _fault(self, row: Row, sentence: Sentence) -> None:
        self.found.faults.append(Fault(self.sheet.title, row.line, sentence))


def _shows(said: Cell, told: Cell, kind: ColumnKind) -> bool:
    """Whether a cell of a file says what a computed one told; where it was emptied, nobody meant anything by that."""
    if said is None or said is told or str(said) == str(told if told is not None else ""):
        return True
    if isinstance(said, bool) or isinstance(told, bool):
        return False
    if isinstance(said, (int, float)) and isinstance(told, (int, float)):
        scale = 100 if kind is ColumnKind.PERCENT and said > 1 else 1  # in a workbook 50 % is read as 50
        return isclose(said, told * scale, rel_tol=1e-9, abs_tol=_ROUNDED.get(kind, 0) * scale)
    return False
