"""What taking tables into a plan does, in sentences: before it, after it, or where it was only tried."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from typing import TypeVar

from charthouse.domain.counting import listed, plural
from charthouse.exchange.outline.importing import DONE, Tense
from charthouse.exchange.workbook.comparing import CellChange, RowName
from charthouse.exchange.workbook.sheets import Cell
from charthouse.exchange.workbook.taking import Taken

T = TypeVar("T")
Section = tuple[str, tuple[str, ...]]
_MOST = 200  # lines of a section
_NOUNS = {
    "SWOT": "SWOT item", "TOWS": "strategy", "Objectives": "objective", "Measures": "measure", "Targets": "target",
    "Readings": "reading", "Initiatives": "initiative", "Allocations": "allocation",
}  # fmt: skip


def told_first(taken: Taken, tense: Tense) -> str:
    """The whole in one sentence."""
    if taken.nothing_new and tense is DONE:
        return "Nothing new in the file."
    added: Counter[str] = Counter(_NOUNS[row.sheet] for row in taken.comparison.added)
    parts = [plural(count, noun) for noun, count in added.items()]
    changed = [change for change in taken.comparison.changes if not change.known]
    said = [f"{tense.added} {listed(parts)}"] if parts else []
    said += [f"{tense.changed} {plural(len(changed), 'cell')}"] if changed else []
    return f"{'. '.join(said)}." if said else f"{tense.changed} nothing."


def told_sections(taken: Taken) -> Iterator[Section]:
    """What is added, changed, in conflict, missing and left out, each with its lines."""
    found = taken.comparison
    clashing = [change for change in found.changes if change.conflicting]
    plain = [change for change in found.changes if not change.conflicting and not change.known]
    known = sum(change.known for change in found.changes)
    yield from _section(
        clashing, "{} changed in the file and in the plan: both stay until somebody decides", "value", _clash
    )
    yield from _section(plain, "{} changed", "cell", _change)
    yield from _section(found.added, "{} added", "row", _row)
    yield from _section(found.proposed, "{} without a code, taken for the one of the same name", "row", _row)
    yield from _section(found.gone, "{} changed in the file, but deleted in the plan since", "row", _row)
    yield from _section(found.missing, "{} not in the file; nothing is deleted", "row", _row)
    yield from _section(taken.people, "{} added, named as owners", "person", _short)
    yield from _section(found.faults, "{} left out", "entry", str)
    if known:
        yield f"{plural(known, 'cell')} of the file stand in the plan already.", ()


def _section(entries: Sequence[T], heading: str, noun: str, line: Callable[[T], str]) -> Iterator[Section]:
    if entries:
        told = [line(entry) for entry in entries[:_MOST]]
        if len(entries) > _MOST:
            told.append(f"and {len(entries) - _MOST:,} more")
        yield heading.format(plural(len(entries), noun)), tuple(told)


def _change(change: CellChange) -> str:
    return f"{_place(change)}: {_shown(change.before)} → {_shown(change.after)}"


def _clash(change: CellChange) -> str:
    return f"{_place(change)}: {_shown(change.ours)} in the plan, {_shown(change.after)} in the file"


def _place(change: CellChange) -> str:
    name = "" if change.name == change.before else _short(change.name)  # said once is enough
    return f"{' '.join(filter(None, [change.code, name]))}, {change.column}"


def _row(row: RowName) -> str:
    where = f"{row.sheet}, row {row.line}: " if row.line else ""
    return where + (" ".join(filter(None, [row.code, _short(row.name)])) or "a row")


def _shown(value: Cell) -> str:
    match value:
        case None:
            return "empty"
        case bool():
            return "yes" if value else "no"
        case float():
            return f"{value:,.15g}"
        case date():
            return value.isoformat()
    return f"“{_short(str(value))}”"


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= 80 else line[:79] + "…"
