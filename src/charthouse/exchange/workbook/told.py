"""What taking tables into a plan does, in sentences: before it, after it, or where it was only tried."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from functools import reduce
from typing import TYPE_CHECKING, TypeVar

from charthouse.domain.counting import listed, plural
from charthouse.domain.sentences import Sentence, plain, quoted, said, spelt
from charthouse.exchange.outline.importing import DONE, Tense
from charthouse.exchange.workbook.comparing import CellChange, RowName
from charthouse.exchange.workbook.incoming import Fault
from charthouse.exchange.workbook.sheets import Cell
from charthouse.exchange.workbook.taking import Taken
from charthouse.exchange.workbook.vocabularies import LIMITED

if TYPE_CHECKING:
    from charthouse.exchange.workbook.gathering import Contribution

T = TypeVar("T")
Section = tuple[str, tuple[str, ...]]
_MOST = 200  # lines of a section
_CELLS = 5  # of a new row that are told
_NOUNS = {
    "SWOT": spelt("SWOT item"), "TOWS": spelt("strategy"), "Objectives": spelt("objective"),
    "Measures": spelt("measure"), "Targets": spelt("target"), "Readings": spelt("reading"),
    "Initiatives": spelt("initiative"), "Allocations": spelt("allocation"), "Capacity": spelt("capacity"),
    "Resources": spelt("resource"), "People": spelt("person"), "Units": spelt("unit"),
}  # fmt: skip


def told_first(taken: Taken, tense: Tense) -> Sentence:
    """The whole in one sentence."""
    if taken.nothing_new and tense is DONE:
        return said("Nothing new in the file.")
    added: Counter[str] = Counter(_NOUNS[row.sheet] for row in taken.comparison.added)
    parts = [plural(count, noun) for noun, count in added.items()]
    changed = [change for change in taken.comparison.changes if not change.known]
    new = said("{deed} {rows}.", deed=tense.added, rows=listed(parts))
    other = said("{deed} {rows}.", deed=tense.changed, rows=plural(len(changed), "cell"))
    if parts and changed:
        return said("{first} {second}", first=new, second=other)
    return new if parts else other if changed else said("{deed} nothing.", deed=tense.changed)


def told_sections(taken: Taken) -> Iterator[Section]:
    """What is added, changed, in conflict, missing and left out, each with its lines."""
    found = taken.comparison
    clashing = [change for change in found.changes if change.conflicting]
    agreed = [change for change in found.changes if not change.conflicting and not change.known]
    known = sum(change.known for change in found.changes)
    both = said(
        "{rows} changed in the file and in the plan: both stay until somebody decides",
        rows=plural(len(clashing), "value"),
    )
    guessed = said("{rows} without a code, taken for the one of the same name", rows=plural(len(found.proposed), "row"))
    gone = said("{rows} changed in the file, but deleted in the plan since", rows=plural(len(found.gone), "row"))
    missing = said("{rows} not in the file; nothing is deleted", rows=plural(len(found.missing), "row"))
    owners = said("{rows} added, named as owners", rows=plural(len(taken.people), "person"))
    yield from _section(both, clashing, _clash)
    yield from _section(said("{rows} changed", rows=plural(len(agreed), "cell")), agreed, _change)
    yield from _section(said("{rows} added", rows=plural(len(found.added), "row")), found.added, _row)
    computed = said("{rows} changed in the file, but computed: not read", rows=plural(len(found.computed), "cell"))
    yield from _section(computed, found.computed, _change)
    yield from _section(guessed, found.proposed, _row)
    yield from _section(gone, found.gone, _row)
    yield from _section(missing, found.missing, _row)
    yield from _section(owners, taken.people, _short)
    yield from _section(
        said("{rows} added, named as somebody's", rows=plural(len(taken.units), "unit")), taken.units, _short
    )
    yield from told_left_out(found.faults)
    if known:
        yield said("{rows} of the file stand in the plan already.", rows=plural(known, "cell")), ()


def _section(heading: Sentence, entries: Sequence[T], line: Callable[[T], str]) -> Iterator[Section]:
    if entries:
        told = [line(entry) for entry in entries[:_MOST]]
        if len(entries) > _MOST:
            told.append(said("and {count:,} more", count=len(entries) - _MOST))
        yield heading, tuple(told)


def told_left_out(faults: Sequence[Fault]) -> Iterator[Section]:
    """What cannot be taken, and why."""
    yield from _section(said("{rows} left out", rows=plural(len(faults), "entry")), faults, Fault.told)


def told_contribution(one: Contribution) -> Sentence:
    """What somebody's workbook says of a row, in one line."""
    if one.added is None:
        first, *rest = map(_change, one.changes)
        return said("{first} and {count} more", first=first, count=len(rest)) if rest else first
    said_there = ((column.title, one.edit.said.cells.get(column.title)) for column in one.edit.sheet.columns)
    cells = [_plain(title, value) for title, value in said_there if value is not None and value is not False]
    return said("New {noun}: {words}", noun=_NOUNS[one.added.sheet], words=reduce(_beside, cells[:_CELLS]))


def _beside(some: str, more: str) -> Sentence:
    return said("{some} · {more}", some=some, more=more)


def _change(change: CellChange) -> Sentence:
    return said(
        "{cell}: {before} → {after}",
        cell=_place(change), before=_shown(change.before, change.column), after=_shown(change.after, change.column),
    )  # fmt: skip


def _clash(change: CellChange) -> str:
    return said(
        "{cell}: {ours} in the plan, {theirs} in the file",
        cell=_place(change), ours=_shown(change.ours, change.column), theirs=_shown(change.after, change.column),
    )  # fmt: skip


def _place(change: CellChange) -> Sentence:
    name = "" if change.name == change.before else _short(change.name)  # said once is enough
    return said("{row}, {heading}", row=" ".join(filter(None, [change.code, name])), heading=plain(change.column))


def _row(row: RowName) -> str:
    code = "" if row.code.startswith("#") else row.code  # one that only this file speaks of the row by
    called = " ".join(filter(None, [code, _short(row.name)])) or said("a row")
    if not row.line:
        return called
    return said("{sheet}, row {row:,}: {called}", sheet=plain(row.sheet), row=row.line, called=called)


def _shown(value: Cell, heading: str) -> str:
    match value:
        case None:
            return said("empty")
        case bool():
            return said("yes" if value else "no")
        case float() | date():
            return _written(value)
    return quoted(said(str(value)) if heading in LIMITED else _short(str(value)))


def _plain(title: str, value: Cell) -> str:
    """A cell of a new row; one that is ticked is told by its heading."""
    if isinstance(value, bool):
        return plain(title)
    if title in LIMITED:
        return said(str(value))
    return _written(value) if isinstance(value, float | date) else _short(str(value))


def _written(value: float | date) -> Sentence:
    """A number or a day, for the window to write as it writes them."""
    return said("{day}", day=value) if isinstance(value, date) else said("{number:,.15g}", number=value)


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= 80 else line[:79] + "…"
