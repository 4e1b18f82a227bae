"""What correct copies can break together: codes given twice, a start after its due date, equal texts, links that close
a circle, rows that one person deleted and that live because of another's work. Found by queries, never forbidden by the
file (JOURNAL F4).

A finding that somebody dismissed does not come again.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from graphlib import CycleError, TopologicalSorter
from typing import TYPE_CHECKING

from charthouse.document.journal.step import Kind, Op
from charthouse.document.queries.names import Names, page_of
from charthouse.domain.sentences import Sentence, quoted, said

if TYPE_CHECKING:
    from charthouse.document.document import Document

KEPT = "kept"
SAME_CODE = "same code"
LATE_START = "start after due"
SAME_TEXT = "same text"
CIRCLE = "circle of causes"

_KEPT = f"""
    SELECT c.tbl, c.row, r.person, s.at, max(s.lamport) FROM change c JOIN step s ON s.no = c.step
    JOIN replica r ON r.id = s.replica
    WHERE c.op = {int(Op.DELETE)} AND s.kind NOT IN ({int(Kind.MERGE)}, {int(Kind.PULL)})
      AND NOT EXISTS (SELECT 1 FROM change d JOIN step t ON t.no = d.step WHERE d.row = c.row
        AND d.op = {int(Op.INSERT)} AND t.kind NOT IN ({int(Kind.MERGE)}, {int(Kind.PULL)})
        AND (t.lamport, t.no) > (s.lamport, s.no))
    GROUP BY c.tbl, c.row ORDER BY c.tbl, c.row
"""
_NUMBERED = {
    "swot_item": "quadrant, number",
    "tows_strategy": "pairing, number",
    "measure": "number",
    "initiative": "number",
    "objective": "code",  # where it was frozen
}
_DATED = ("plan", "objective", "initiative")
_TEXTS = {"swot_item": "text", "tows_strategy": "text", "objective": "title", "measure": "name", "initiative": "title"}


@dataclass(frozen=True, slots=True)
class Finding:
    """`finding` and `row` together are what `conflict.dismiss` takes."""

    finding: str
    table: str
    row: str
    page: str
    code: str
    name: str
    sentence: Sentence


def findings(document: Document) -> tuple[Finding, ...]:
    """Everything found, in the order of kinds; without what was dismissed."""
    dismissed = set(document.rows("SELECT row, finding FROM dismissal"))
    names = Names(document)
    looks = (_kept, _same_codes, _late, _same, _circles)
    found = (one for look in looks for one in look(document, names))
    return tuple(one for one in found if (one.row, one.finding) not in dismissed)


def _kept(document: Document, names: Names) -> Iterator[Finding]:
    rows = [row for row in document.rows(_KEPT) if names.has(row[0], row[1])]
    kept = {row for _, row, *_ in rows}
    for table, row, person, *_ in rows:
        above = document.rows(f'SELECT * FROM "{table}" WHERE id = ?', (row,))[0]
        links = [above[names.shape(table).columns.index(name)] for name in names.shape(table).foreign]
        if not kept.intersection(links):  # what hangs on a kept row comes with it
            sentence = said(
                "{row} was deleted by {person} and kept for what others did with it.",
                row=_called(names, table, row), person=person,
            )  # fmt: skip
            yield _finding(names, KEPT, table, row, sentence)


def _same_codes(document: Document, names: Names) -> Iterator[Finding]:
    for table, key in _NUMBERED.items():
        twice = f"SELECT {key} FROM {table} GROUP BY {key} HAVING count(*) > 1"
        seen: set[str] = set()
        for (row,) in document.rows(f"SELECT id FROM {table} WHERE ({key}) IN ({twice}) ORDER BY {key}, id"):
            code = names.code(table, row)
            if code in seen:
                sentence = said(
                    "{row} has a code that another has too: {code}.", row=_called(names, table, row), code=code
                )
                yield _finding(names, SAME_CODE, table, row, sentence)
            seen.add(code)


def _late(document: Document, names: Names) -> Iterator[Finding]:
    for table in _DATED:
        end = "due" if "due" in names.shape(table).columns else '"end"'
        for (row,) in document.rows(f"SELECT id FROM {table} WHERE start > {end} ORDER BY id"):
            sentence = said("{row} starts after it is due.", row=_called(names, table, row))
            yield _finding(names, LATE_START, table, row, sentence)


def _same(document: Document, names: Names) -> Iterator[Finding]:
    for table, column in _TEXTS.items():
        seen: dict[str, str] = {}
        for row, text in document.rows(f"SELECT id, {column} FROM {table} ORDER BY id"):
            plain = " ".join(str(text).casefold().split())
            if plain and plain in seen:
                first = names.called(table, seen[plain])
                sentence = said("{row} says the same as {other}.", row=_called(names, table, row), other=first)
                yield _finding(names, SAME_TEXT, table, row, sentence)
            seen.setdefault(plain, row)


def _circles(document: Document, names: Names) -> Iterator[Finding]:
    """Each circle of the strategy map once, found at its first objective."""
    effects: dict[str, dict[str, None]] = {}
    for cause, effect in document.rows("SELECT cause, effect FROM cause_link ORDER BY id"):
        effects.setdefault(cause, {})[effect] = None
    while (circle := _circle(effects)) is not None:
        first = min(circle)
        called = names.called("objective", first)
        sentence = said("Links lead from {row} back to itself.", row=called)
        yield Finding(CIRCLE, "objective", first, "map", names.code("objective", first), names.name("objective", first),
                      sentence)  # fmt: skip
        del effects[circle[0]][circle[1]]


def _circle(effects: Mapping[str, Iterable[str]]) -> list[str] | None:
    """Objectives of which each brings about the next, and the last the first; None where there is no such circle."""
    try:
        TopologicalSorter(effects).prepare()
    except CycleError as error:
        return list(reversed(error.args[1]))  # graphlib names what comes before each
    return None


def _finding(names: Names, finding: str, table: str, row: str, sentence: Sentence) -> Finding:
    return Finding(finding, table, row, page_of(table), names.code(table, row), names.name(table, row), sentence)


def _called(names: Names, table: str, row: str) -> Sentence:
    code, name = names.code(table, row), names.name(table, row)
    return said("{code} “{name}”", code=code, name=name) if code else quoted(name)
