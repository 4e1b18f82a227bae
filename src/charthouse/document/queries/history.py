"""The steps of a plan as people look at them: who did what and when, by day and sitting; of all rows or of one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, tzinfo
from itertools import groupby
from typing import TYPE_CHECKING

from charthouse.document.journal.merging import uncounted
from charthouse.document.journal.step import Kind, StepId
from charthouse.document.journal.store import JournalStore

if TYPE_CHECKING:
    from charthouse.document.document import Document

_PAUSE_MS = 60 * 60 * 1000  # a longer one begins a new sitting
_STEPS = """
    SELECT s.no, r.uid, s.seq, r.person, r.device, s.at, s.kind, s.label, s.via, s.joined,
      (SELECT count(*) FROM change c WHERE c.step = s.no), s.target
    FROM step s JOIN replica r ON r.id = s.replica
"""


@dataclass(frozen=True, slots=True)
class Mark:
    """A checkpoint, on the step that made it: what it names is the plan as it was just before."""

    row: str
    name: str
    note: str
    adopted: bool


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """One step. `at`: milliseconds since 1970, UTC. `counts` is False once it was taken back.

    `brought` names the merge by which a step of another copy came; `rows` is how many rows the step changed.
    """

    no: int
    step: StepId
    person: str
    device: str
    at: int
    kind: Kind
    label: str
    joined: bool
    rows: int
    counts: bool
    brought: str = ""
    marks: tuple[Mark, ...] = ()


@dataclass(frozen=True, slots=True)
class Sitting:
    """Steps of one person without a long pause, newest first."""

    person: str
    entries: tuple[HistoryEntry, ...]


@dataclass(frozen=True, slots=True)
class Day:
    """One calendar day, newest sitting first."""

    day: date
    sittings: tuple[Sitting, ...]


@dataclass(frozen=True, slots=True)
class CheckpointRow:
    """`at` and `person` are those of the step by which it was made; `step` is the moment it names."""

    row: str
    name: str
    note: str
    adopted: bool
    step: StepId
    person: str
    at: int


def history(document: Document, *, row: str | None = None, limit: int = -1) -> tuple[HistoryEntry, ...]:
    """Steps newest first: all, or those that changed one row, in the order in which they came into this file."""
    where = "" if row is None else "WHERE s.no IN (SELECT step FROM change WHERE row = ?)"
    values: tuple[object, ...] = (limit,) if row is None else (row, limit)
    found = document.rows(f"{_STEPS} {where} ORDER BY s.no DESC LIMIT ?", values)
    off = uncounted(JournalStore(document.connection).entries())
    marks = _marks(document)
    labels = dict(document.rows("SELECT no, label FROM step WHERE kind IN (3, 4)"))
    return tuple(
        HistoryEntry(
            no, StepId(uid, seq), person, device, at, Kind(kind), label, bool(joined), rows, no not in off,
            labels.get(via, ""), marks.get(no, ()),
        )
        for no, uid, seq, person, device, at, kind, label, via, joined, rows, _ in found
    )  # fmt: skip


def by_day(entries: Iterable[HistoryEntry], zone: tzinfo | None = None) -> tuple[Day, ...]:
    """Entries by calendar day in `zone` (None: where the program runs) and sitting. Expects them newest first."""
    days = groupby(entries, key=lambda entry: datetime.fromtimestamp(entry.at / 1000, tz=UTC).astimezone(zone).date())
    return tuple(Day(day, tuple(_sittings(of_day))) for day, of_day in days)


def table_of(document: Document, row: str) -> str | None:
    """The table in which steps changed this row, also one that is gone; None where none did."""
    found = document.rows("SELECT tbl FROM change WHERE row = ? LIMIT 1", (row,))
    return str(found[0][0]) if found else None


def checkpoints(document: Document) -> tuple[CheckpointRow, ...]:
    """All checkpoints, the newest first; several may have one name."""
    found = document.rows(
        """SELECT c.id, c.name, c.note, c.adopted, c.replica, c.seq, r.person, s.at FROM checkpoint c
        LEFT JOIN change h ON h.row = c.id AND h.op = 0 LEFT JOIN step s ON s.no = h.step
        LEFT JOIN replica r ON r.id = s.replica GROUP BY c.id ORDER BY s.at DESC, c.id DESC"""
    )
    return tuple(
        CheckpointRow(row, name, note, bool(adopted), StepId(bytes.fromhex(replica), seq), person or "", at or 0)
        for row, name, note, adopted, replica, seq, person, at in found
    )


def _sittings(entries: Iterable[HistoryEntry]) -> Iterator[Sitting]:
    sitting: list[HistoryEntry] = []
    for entry in entries:
        if sitting and (sitting[-1].person != entry.person or sitting[-1].at - entry.at > _PAUSE_MS):
            yield Sitting(sitting[0].person, tuple(sitting))
            sitting = []
        sitting.append(entry)
    if sitting:
        yield Sitting(sitting[0].person, tuple(sitting))


def _marks(document: Document) -> dict[int, tuple[Mark, ...]]:
    """By the numbers of the steps that made them."""
    found: dict[int, tuple[Mark, ...]] = {}
    rows = document.rows(
        """SELECT max(h.step), c.id, c.name, c.note, c.adopted FROM checkpoint c
        JOIN change h ON h.row = c.id AND h.op = 0 GROUP BY c.id ORDER BY c.id"""
    )
    for step, row, name, note, adopted in rows:
        found[step] = (*found.get(step, ()), Mark(row, name, note, bool(adopted)))
    return found
