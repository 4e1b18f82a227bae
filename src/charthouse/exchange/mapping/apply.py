"""A foreign list made into a table of the app's own, to be taken in as one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from charthouse.domain.errors import Refused
from charthouse.exchange.mapping import values
from charthouse.exchange.mapping.columns import Columns, headings, plain
from charthouse.exchange.mapping.kinds import Target, fold
from charthouse.exchange.mapping.known import KnownPlan
from charthouse.exchange.reading.raw import MAX_ROWS, Raw, RawBook, RawSheet
from charthouse.exchange.workbook.sheets import Column, ColumnKind

Cells = dict[str, Raw]
_GOAL: Final = "#list"  # a code that no plan gives
_NUMBERS: Final = (ColumnKind.NUMBER, ColumnKind.AMOUNT, ColumnKind.PERCENT)


def mapped(sheet: RawSheet, columns: Columns, known: KnownPlan, *, count: int | None = None) -> RawBook:
    """The list as the app's own table of that kind; rows keep the numbers they have in the file. Before it comes that
    of a new goal, called like the list, for measures that say no objective.

    `count`: only so many of its first rows. Raises Refused where a column that must be there is not or stands
    twice, or there would be more rows than a plan takes at once.
    """
    if columns.missing:
        raise Refused(
            "Nothing in the file is said to be “{column}”: say which column is.", column=columns.missing[0].name
        )
    if columns.doubled:
        raise Refused(
            "More than one column is said to be “{column}”: keep one of them.", column=columns.doubled[0].name
        )
    return RawBook(_Mapping(sheet, columns, known).tables(count))


@dataclass(slots=True)
class _Written:
    """How the cells of a column are written."""

    target: Target
    locale: str
    day_first: bool | None
    fixed: Mapping[str, Raw] = field(default_factory=dict)


class _Mapping:
    def __init__(self, sheet: RawSheet, columns: Columns, known: KnownPlan) -> None:
        self._known = known
        self._like = known.sheet(columns.of.sheet)
        self._below = sheet.rows if columns.head is None else sheet.rows[columns.head + 1 :]
        self._head_line = 0 if columns.head is None else sheet.rows[columns.head][0]
        self._columns = dict(self._read_columns(sheet, columns))
        self._path: list[str] = []
        self._title = " ".join(sheet.title.replace("_", " ").split()) or str(columns.of.name)

    def tables(self, count: int | None) -> tuple[RawSheet, ...]:
        """The rows made of the first `count` rows of the list, or of all."""
        rows: list[tuple[int, Cells]] = []
        for line, cells in self._below[:count]:
            rows += ((line, made) for made in self._rows(cells))
            if len(rows) > MAX_ROWS:
                raise Refused("The columns make more than {most:,} rows; a plan takes no more at once.", most=MAX_ROWS)
        if self._like.table == "objective":
            self._know_parents(rows)
        goal = self._goal([cells for _, cells in rows]) if self._like.table == "measure" else ()
        titles = [column.title for column in self._like.columns if any(column.title in cells for _, cells in rows)]
        head = (self._head_line, tuple(titles))
        body = ((line, tuple(cells.get(title) for title in titles)) for line, cells in rows)
        return (*goal, RawSheet(self._like.title, (head, *body)))

    def _goal(self, measures: Sequence[Cells]) -> tuple[RawSheet, ...]:
        """A goal for the measures that say no objective, if there are any; the plan's own if it is called so."""
        lost = [cells for cells in measures if cells.get("Objective") is None]
        known = self._known.objectives.get(fold(self._title))
        for cells in lost:
            cells["Objective"] = known or _GOAL
        if not lost or known:
            return ()
        line = self._head_line
        return (RawSheet("Objectives", ((line, ("Code", "Level", "Objective")), (line, (_GOAL, 1.0, self._title)))),)

    def _know_parents(self, rows: Sequence[tuple[int, Cells]]) -> None:
        """Rows that others name as what they stand below get a code to be known by, where they have none."""
        named = {fold(plain(cells.get("Objective"))): (line, cells) for line, cells in reversed(rows)}
        there = set(self._known.objectives.values())
        for _, cells in rows:
            below = plain(cells.get("Below"))
            if below and below not in there and (found := named.get(fold(below))) is not None:
                line, parent = found
                cells["Below"] = parent["Code"] = parent.get("Code") or f"#{line}"

    def _read_columns(self, sheet: RawSheet, columns: Columns) -> Iterator[tuple[int, _Written]]:
        ours = {column.title: column for column in self._like.columns}
        told = {place: target for place in range(len(columns.targets)) if (target := columns.target(place))}
        heads = headings(sheet, columns.head)
        first = values.day_first(self._said_in(one for one, target in told.items() if _is_dated(ours[target.under])))
        for place, target in told.items():
            alike = self._said_in(other for other, one in told.items() if one.under == target.under)
            numeric = ours[target.under].kind in _NUMBERS
            locale = values.tongue(alike, self._known.locale) if numeric else ""
            fixed: dict[str, Raw] = dict(target.fixed)
            if target.dated:
                fixed["Period"] = values.period(heads[place], "", self._known.fiscal_start_month, first=True)
            yield place, _Written(target, locale, first, fixed)

    def _said_in(self, columns: Iterable[int]) -> list[Raw]:
        """What stands in several columns."""
        return [cells[one] for one in columns for _, cells in self._below if one < len(cells)]

    def _rows(self, cells: Sequence[Raw]) -> Iterator[Cells]:
        """The rows that one of the list makes: one, or one for each cell of the columns that are spread."""
        shared: Cells = {}
        apart: list[tuple[_Written, Raw]] = []
        for place, column in self._columns.items():
            raw = cells[place] if place < len(cells) else None
            if column.target.spread:
                apart += [(column, raw)] if raw is not None else []
            elif raw is not None:
                shared[column.target.under] = raw
        if not any(column.target.spread for column in self._columns.values()):
            yield self._written(shared)
        elif self._like.table == "objective":
            yield from self._levels(shared, apart)
        else:
            if shared.get("Item") is not None:
                yield self._written(shared)
            for column, raw in apart:
                yield self._written({**shared, **column.fixed, column.target.under: raw})

    def _levels(self, shared: Cells, apart: Sequence[tuple[_Written, Raw]]) -> Iterator[Cells]:
        """Goals and what stands below them side by side: each once, and the row's other cells said of the deepest.

        A row that names no goal stands below that of the row above.
        """
        found = sorted((_depth(column), plain(raw)) for column, raw in apart)
        if (title := shared.pop("Objective", None)) is not None:  # beside the levels, it stands below all of them
            found.append((1 + max(_depth(one) for one in self._columns.values() if one.target.spread), plain(title)))
        for at, (depth, name) in enumerate(found):
            path = [*self._path, *[""] * depth][:depth]
            if fold(path[-1]) == fold(name) and len(self._path) >= depth:
                continue
            self._path = [*path[:-1], name]
            rest = shared if at == len(found) - 1 else {}
            yield self._written({**rest, "Level": float(depth), "Objective": name})

    def _written(self, cells: Cells) -> Cells:
        """The cells as the app writes them."""
        made: Cells = {}
        ways = {column.target.under: column for column in self._columns.values()}
        for title, raw in cells.items():
            column = next(one for one in self._like.columns if one.title == title)
            made[title] = self._cell(column, raw, ways.get(title))
        if "Period" in made and "Code" in made:
            frequency = self._known.frequencies.get(str(made["Code"]), "")
            first = ways["Period"].day_first if "Period" in ways else None
            made["Period"] = values.period(cells["Period"], frequency, self._known.fiscal_start_month, first)
        return made

    def _cell(self, column: Column, raw: Raw, way: _Written | None) -> Raw:
        if column.kind in _NUMBERS:
            return values.level(raw) if column.field == "depth" else values.number(raw, way.locale if way else "en")
        if column.kind is ColumnKind.DATE:
            return values.day(raw, way.day_first if way else None)
        if values.is_vocabulary(column.field):
            return values.word(raw, column.field)
        if column.title == "Code" and self._like.table == "reading":
            return self._known.measures.get(fold(plain(raw)), plain(raw))
        if column.field in ("objective", "parent"):
            return self._known.objectives.get(fold(plain(raw)), plain(raw))
        return raw


def _is_dated(column: Column) -> bool:
    return column.kind in (ColumnKind.DATE, ColumnKind.PERIOD)


def _depth(column: _Written) -> int:
    return int(float(str(column.fixed["Level"])))
