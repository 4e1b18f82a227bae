"""A file against the plan it was made from and against the plan as it is: what was changed, added, is missing, meets
another change. Pure: sheets in, a comparison out.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from charthouse.domain.counting import listed
from charthouse.domain.sentences import Sentence, said
from charthouse.exchange.workbook.incoming import KEYED, Fault, Incoming, Keyed, Row, each_row, name_column
from charthouse.exchange.workbook.sheets import Cell, Column, Sheet

Key = tuple[str, ...]


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
    ids: Mapping[tuple[str, str], str],
) -> Comparison:
    """Compare the sheets of a file with those of the plan it was made from (`base`) and of the plan as it is."""
    now = {sheet.title: _Table(sheet) for sheet in present}
    was = {sheet.title: _Table(sheet) for sheet in base}
    found = Comparison()
    for file in files:
        _Sides(file, was[file.like.title], now[file.like.title], ids, found).compare()
    return found


class _Table:
    """The rows of a sheet of ours, by what they are known by."""

    def __init__(self, sheet: Sheet) -> None:
        self.sheet = sheet
        self.rows: dict[Key, Row] = {}
        self.about: dict[str, Row] = {}  # any of its cells, by the row they are of
        self.by_name: dict[str, list[Key]] = {}
        for row, cells in each_row(sheet):
            keyed = KEYED.get(sheet.table)
            key = (row, *(cells.text(title) for title in (keyed.more if keyed else ())))
            self.rows[key] = cells
            self.about.setdefault(row, cells)
            self.by_name.setdefault(cells.text(name_column(sheet)).casefold(), []).append(key)


class _Sides:
    """One sheet of the file beside the same sheet then and now."""

    def __init__(
        self, file: Incoming, was: _Table, now: _Table, ids: Mapping[tuple[str, str], str], found: Comparison
    ) -> None:
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
                self._fault(row, said("needs {columns}.", columns=listed([keyed.heading, *keyed.more])))
            return None
        return (self.ids.get((keyed.sheet, code), code), *(row.text(one) for one in keyed.more))

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
        for column in changed:
            then, said = before.cells[column.title], row.cells[column.title]
            stands = ours.cells[column.title] if ours else then
            self.found.changes.append(
                CellChange(self.sheet.title, name.code, name.name, column.title, then, said, stands, row.line)
            )
        fields = {column.field: row.cells[column.title] for column in changed}
        self.found.edits.append(Edit(self.sheet, key[0], row, fields, name))

    def _changed(self, row: Row, before: Row) -> list[Column]:
        return [
            column
            for column in self.sheet.columns
            if column.field and column.title in row.cells and row.cells[column.title] != before.cells[column.title]
        ]

    def _new(self, row: Row, key: Key | None) -> None:
        name = RowName(self.sheet.title, row.text("Code"), row.text(self.name_title), row.line)
        filled = {
            column.field: row.cells[column.title]
            for column in self.sheet.columns
            if column.field and row.cells.get(column.title) is not None and not self._told(column, row, key)
        }
        if not any(value is not False for value in filled.values()):
            return
        if not self.keyed and not name.name:
            self._fault(row, said("needs {columns}.", columns=self.name_title))
            return
        self.found.added.append(name)
        self.found.edits.append(Edit(self.sheet, key[0] if key else "", row, filled, name))

    def _told(self, column: Column, row: Row, key: Key | None) -> bool:
        """Whether a new cell only says again what is known of the row it is of."""
        if self.keyed is None or key is None or column.title not in self.keyed.about:
            return False
        there = self.was.about.get(key[0])
        return there is not None and there.cells[column.title] == row.cells[column.title]

    def _is_blank(self, cells: Row) -> bool:
        """Whether a cell of ours says nothing, and nobody misses it."""
        about = self.keyed.about if self.keyed else ()
        own = [column for column in self.sheet.columns if column.field and column.title not in about]
        return all(cells.cells[column.title] is None for column in own)

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
