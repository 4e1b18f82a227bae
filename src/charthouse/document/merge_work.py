"""A merge at work, in the writer's transaction: put back, fold, write the difference, take in the steps, settle."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, TypeAlias

from charthouse.document import litter
from charthouse.document.gesture import Gesture
from charthouse.document.journal.fold import Folded, Kept
from charthouse.document.journal.merging import difference, undone_merges
from charthouse.document.journal.settling import Settling, settled
from charthouse.document.journal.step import Change, Key, Kind, Step, Value, Values
from charthouse.document.journal.store import ISSUED, Stored
from charthouse.document.merge_source import Source, brings_something
from charthouse.document.past import Past
from charthouse.document.queries.findings import KEPT
from charthouse.domain.ids import key_id
from charthouse.domain.sentences import said

if TYPE_CHECKING:
    from charthouse.document.writer import Writer

Choices: TypeAlias = Mapping[tuple[str, str, str], Value]  # (table, row, field) → the value that shall stand
Verdicts: TypeAlias = Mapping[Key, "Verdict"]  # a row deleted by one and worked on by another → what becomes of it
_PIECE = 1_000  # steps between two looks at whether to go on


class Prefer(StrEnum):
    """Whose value stands where both sides wrote one."""

    OURS = "ours"
    THEIRS = "theirs"


class Verdict(StrEnum):
    """What becomes of a row that one deleted and another worked on."""

    KEEP = "keep"  # it stays, and does not come up again
    DELETE = "delete"


@dataclass(slots=True)
class Outcome:
    """What a merge did, for its report."""

    source: str
    arrivals: tuple[Step, ...] = ()
    put_back: tuple[str, ...] = ()  # labels of undone merges that count again
    changes: tuple[Change, ...] = ()  # the net difference to the tables
    kept: tuple[Kept, ...] = ()  # rows deleted by one and worked on by another
    open_before: frozenset[tuple[Key, str]] = frozenset()  # conflicts that stood here already
    unknown: int = 0  # changes of rows that this plan does not know
    settled: int = 0  # conflicts that `prefer` or a choice ended
    judged: int = 0  # rows of `kept` that a verdict was given for


@dataclass(slots=True)
class MergeWork:
    """One merge; `run` is called in the transaction, `outcome` read after it."""

    source: Source
    prefer: Prefer | None
    choices: Choices
    verdicts: Verdicts = field(default_factory=dict)
    outcome: Outcome = field(init=False)

    def __post_init__(self) -> None:
        self.outcome = Outcome(self.source.name, unknown=self.source.lost)

    def run(self, writer: Writer) -> None:
        """Merge. Raises `Refused` or `Unreadable`; the transaction then leaves nothing."""
        for _ in self.parts(writer):
            pass

    def parts(self, writer: Writer) -> Iterator[float]:
        """The same piece by piece, with how far it is: left alone between two of them, it leaves nothing either."""
        with litter.left_lying(), writer.gesture() as gesture:
            past = Past(writer.connection, writer.model)
            arrivals = self.source.arrivals(past.store.sums())
            yield 0.2
            self.outcome.open_before = frozenset(past.conflicts())
            self._put_back(gesture, past)
            if not brings_something(arrivals):
                return
            ours = past.rows()
            yield from self._absorb(gesture, past, arrivals, ours)
            self._take_numbers(past)
            self._settle(gesture, past, ours)
            self._judge(gesture, writer.connection)
            yield 0.95

    def _put_back(self, gesture: Gesture, past: Past) -> None:
        """Undone merges whose steps the copy brings again (M2): their undoing is taken out of the fold."""
        for undo, merges in undone_merges(past.store.entries()).items():
            if not any(self.source.holds(past.store.brought_by(merge.no)) for merge in merges):
                continue
            folded = past.folded(past.steps(), without=past.store.header(undo.no).id)
            made = gesture.carry_out(difference(past.rows(), past.conflicts(), folded, past.schema))
            label = past.store.header(merges[-1].no).label
            gesture.step(Kind.EDIT, said("Put back: {step}", step=label), made, target=undo.no)
            self.outcome.put_back += (label,)

    def _absorb(
        self, gesture: Gesture, past: Past, arrivals: list[Stored], ours: Mapping[Key, Values]
    ) -> Iterator[float]:
        brought = [past.lifted(stored.step) for stored in arrivals]
        folded = past.folded([*past.steps(), *brought])
        yield 0.6
        made = gesture.carry_out(difference(ours, past.conflicts(), folded, past.schema))
        seen = tuple(step for step in (self.source.last, *past.store.last_ids()) if step is not None)
        above = 1 + max(step.lamport for step in brought)
        no = gesture.step(Kind.MERGE, self.source.label, made, seen=seen, lamport=above)
        for first in range(0, len(arrivals), _PIECE):
            gesture.receive(arrivals[first : first + _PIECE], via=no)
            yield 0.7 + 0.2 * first / len(arrivals)
        self.outcome.arrivals = tuple(brought)
        self.outcome.changes = made
        self.outcome.kept = _kept_now(folded, brought)

    def _take_numbers(self, past: Past) -> None:
        """A number that either copy gave never comes again."""
        ours = past.store.all_meta(ISSUED)
        for key, number in self.source.issued().items():
            if number > int(ours.get(key, "0")):
                past.store.set_meta({key: str(number)})

    def _settle(self, gesture: Gesture, past: Past, ours: Mapping[Key, Values]) -> None:
        conflicts = past.conflicts()
        if not conflicts or not (self.prefer or self.choices):
            return
        preferred = self._preferred(ours)
        wanted = {}
        for (key, name), alts in conflicts.items():
            choice = self.choices.get((*key, name), preferred.get(key, {}).get(name, alts[0]))
            if (*key, name) in self.choices or self.prefer:
                wanted[key, name] = choice if choice in alts else alts[0]
        changes = settled(Settling(past.rows(), conflicts, preferred), wanted, past.schema)
        if made := gesture.carry_out(changes):
            gesture.step(Kind.EDIT, said("Decide what differs"), made)
            self.outcome.settled = len(wanted)

    def _judge(self, gesture: Gesture, connection: sqlite3.Connection) -> None:
        """Delete what is to go after all, with what hangs on it, and note what stays."""
        kept = {one.key for one in self.outcome.kept}
        for (table, row), verdict in self.verdicts.items():
            if (table, row) not in kept:
                continue
            if verdict is Verdict.DELETE:
                connection.execute(f'DELETE FROM "{table}" WHERE id = ?', (row,))
            else:
                note = (key_id("dismissal", row, KEPT), row, KEPT)
                connection.execute("INSERT OR IGNORE INTO dismissal(id, row, finding) VALUES (?, ?, ?)", note)
            self.outcome.judged += 1
        if made := gesture.carry_out(()):
            gesture.step(Kind.EDIT, said("Decide what was deleted"), made)

    def _preferred(self, ours: Mapping[Key, Values]) -> Mapping[Key, Values]:
        return self.source.rows() if self.prefer is Prefer.THEIRS else ours


def _kept_now(folded: Folded, brought: list[Step]) -> tuple[Kept, ...]:
    """Rows that live against a delete, where the delete or the work on them came just now; each once."""
    came = {step.id for step in brought}
    touched = {change.key for step in brought for change in step.changes}
    found: dict[Key, Kept] = {}
    for kept in folded.kept:
        if kept.key in folded.rows and (kept.step in came or kept.key in touched):
            found.setdefault(kept.key, kept)
    return tuple(found.values())
