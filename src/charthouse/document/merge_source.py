"""What a merge brings in: a copy of the plan, a copy that was made to be shared, a copy of the round before, or a sheet
that was filled in. All of them come down to steps that this plan does not have yet (JOURNAL §6, §9).
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final, Protocol

from charthouse.document.journal.merging import difference
from charthouse.document.journal.schema import JournalSchema
from charthouse.document.journal.step import (
    Author,
    Change,
    Key,
    Kind,
    Op,
    Step,
    StepId,
    Values,
    encode,
    seal,
)
from charthouse.document.journal.store import ISSUED, JournalStore, Stored
from charthouse.document.past import Past
from charthouse.domain.errors import Refused
from charthouse.domain.sentences import said

if TYPE_CHECKING:
    from charthouse.document.document import Document

SHARED_FROM: Final = "shared_from"  # key of `meta` in a copy made to be shared: the step it was made at
ROUND_OF: Final = "round_of"  # the plan whose next round this is
ROUND_KNOWN: Final = "round_known"  # the steps of that plan which this round began with, by session
_REPLICA = 8


class Source(Protocol):
    """What `MergeWork` needs of the other side."""

    name: str
    label: str  # what the step that merges it is called
    last: StepId | None  # what a merge of it stands on
    lost: int  # changes of rows that this plan does not know, which are left out

    def holds(self, steps: set[StepId]) -> bool:
        """Whether one of `steps` is in it."""

    def arrivals(self, known: Mapping[StepId, bytes]) -> list[Stored]:
        """The steps that are not among those `known` with their sums, in the one order of all copies.

        Raises `Refused` where a step was changed since it was written.
        """

    def rows(self) -> Mapping[Key, Values]:
        """What it holds in the cells it knows."""

    def issued(self) -> Mapping[str, int]:
        """The highest number it has given, by its scope."""


class CopySource:
    """A copy of the same plan, open to read for as long as the merge takes."""

    def __init__(self, other: Document) -> None:
        self.name = other.path.name
        self.label = _usual_label(self.name)
        self.last = other.last_step
        self.lost = 0
        self._past = Past(other.connection, other.model)
        self._store = JournalStore(other.connection)
        self._sums = self._store.sums()

    def holds(self, steps: set[StepId]) -> bool:
        return not steps.isdisjoint(self._sums)

    def arrivals(self, known: Mapping[StepId, bytes]) -> list[Stored]:
        if any(known.get(step, found) != found for step, found in self._sums.items()):
            raise Refused(
                "“{name}” holds a step that differs from the same step here; nothing was merged.", name=self.name
            )
        if self._sums.keys() <= known.keys():
            return []
        return in_order(_sound(self._store.all(but=known), self.name))

    def rows(self) -> Mapping[Key, Values]:
        return self._past.rows()

    def issued(self) -> Mapping[str, int]:
        return {key: int(value) for key, value in self._store.all_meta(ISSUED).items()}


class SharedSource(CopySource):
    """A copy that was made to be shared, come back: its steps stand on the step at which it was made (JOURNAL W2)."""

    def __init__(self, other: Document, stands_on: StepId) -> None:
        super().__init__(other)
        self._stands_on = stands_on

    def arrivals(self, known: Mapping[StepId, bytes]) -> list[Stored]:
        first, *steps = _sound(self._store.all(), self.name)
        told = {change.key for change in first.step.changes}
        moved = [self._moved(stored, first.step.id, told) for stored in steps]
        if any(known.get(stored.step.id, stored.sum) != stored.sum for stored in moved):
            raise Refused(
                "“{name}” holds a step that differs from the same step here; nothing was merged.", name=self.name
            )
        if self.last == first.step.id:
            self.last = self._stands_on
        return in_order(stored for stored in moved if stored.step.id not in known)

    def _moved(self, stored: Stored, first: StepId, told: set[Key]) -> Stored:
        """A step as its author would have written it in the whole plan."""
        step = stored.step
        seen = step.seen and tuple(self._stands_on if one == first else one for one in step.seen)
        changes = tuple(self._without_blanks(change) if change.key in told else change for change in step.changes)
        if (seen, changes) == (step.seen, step.changes):
            return stored
        return stored_anew(replace(step, seen=seen, changes=changes), stored.no)

    def _without_blanks(self, change: Change) -> Change:
        """A row brought back must not bring the emptiness of what was kept from its author."""
        private = self._past.schema.tables[change.table].private if change.table in self._past.schema.tables else ()
        if change.op is not Op.INSERT or not private:
            return change
        after = {name: value for name, value in (change.after or {}).items() if name not in private}
        return replace(change, after=after)


class StepSource:
    """A single step made of a sheet that somebody filled in, or of a copy whose own steps cannot be taken (W1)."""

    def __init__(
        self, name: str, step: Step | None, *, label: str, lost: int = 0, issued: Mapping[str, int] | None = None
    ) -> None:
        self.name = name
        self.label = label
        self._issued = issued or {}
        self.lost = lost
        self.last = step.id if step else None
        self._step = step

    def holds(self, steps: set[StepId]) -> bool:
        return self.last in steps

    def arrivals(self, known: Mapping[StepId, bytes]) -> list[Stored]:
        return [stored_anew(self._step, 1)] if self._step and self._step.id not in known else []

    def rows(self) -> Mapping[Key, Values]:
        return {change.key: change.after or {} for change in (self._step.changes if self._step else ())}

    def issued(self) -> Mapping[str, int]:
        return self._issued


@dataclass(frozen=True, slots=True)
class Sheet:
    """What somebody wrote outside the app: `changes` against the plan as it was at `stands_on`.

    `issued`: the highest number given to its new rows, by its scope. `gesture`: what taking it in is called, where
    that is no merge in people's eyes.
    """

    name: str
    person: str
    label: str
    changes: tuple[Change, ...]
    stands_on: StepId
    issued: Mapping[str, int] = field(default_factory=dict)
    gesture: str = ""


def sheet_source(document: Document, sheet: Sheet) -> StepSource:
    """`sheet` as something to merge. The same sheet twice is one step (JOURNAL W1).

    Raises `Refused` where this plan does not hold the step that the sheet was made at.
    """
    past = Past(document.connection, document.model)
    no = past.store.number_of(sheet.stands_on)
    if no is None:
        raise Refused("“{name}” was made from another plan, or from an earlier round of this one.", name=sheet.name)
    changes = _known_to(past.store.ever(), sheet.changes, past.schema)
    data = tuple(map(encode, changes))
    content = json.dumps([str(sheet.stands_on), *([c.table, c.row, d] for c, d in zip(changes, data, strict=True))])
    replica = hashlib.blake2b(content.encode("utf-8", "surrogatepass"), digest_size=_REPLICA).digest()
    at = past.store.load(no).step
    step = Step(
        id=StepId(replica, 1), author=Author(replica, sheet.person, "", ""), lamport=at.lamport + 1, kind=Kind.EDIT,
        label=sheet.label, at=at.at, schema=document.model.version, changes=changes, seen=(sheet.stands_on,),
    )  # fmt: skip
    lost = len(sheet.changes) - len(changes)
    label = sheet.gesture or _usual_label(sheet.name)
    return StepSource(sheet.name, step if changes else None, label=label, lost=lost, issued=sheet.issued)


def source_of(document: Document, other: Document) -> Source:
    """`other` as something that can be merged into `document`. Raises `Refused` where it cannot."""
    ours, theirs = JournalStore(document.connection), JournalStore(other.connection)
    name = other.path.name
    if other.plan_id != document.plan_id:
        if ours.meta(ROUND_OF) == other.plan_id:
            return _older_round(document, other)
        if theirs.meta(ROUND_OF) == document.plan_id:
            raise Refused("“{name}” is the next round of this plan; merge this one into that.", name=name)
        raise Refused("“{name}” is another plan, not a copy of “{plan}”.", name=name, plan=document.path.name)
    stands_on = _step_id(theirs.meta(SHARED_FROM))
    if stands_on is not None and ours.number_of(next(iter(theirs.sums()), stands_on)) is None:
        if ours.number_of(stands_on) is None:
            raise Refused("“{name}” was made from a copy that has not come back yet; merge that one first.", name=name)
        return SharedSource(other, stands_on)
    if stands_on is None and ours.meta(SHARED_FROM) is not None:
        raise Refused(
            "“{plan}” is a copy made to be shared; merge it into “{name}” instead.", plan=document.path.name, name=name
        )
    return CopySource(other)


def _older_round(document: Document, other: Document) -> StepSource:
    """What was done in a copy of the round before since this one began (JOURNAL W3)."""
    ours, past = JournalStore(document.connection), Past(other.connection, other.model)
    known = {bytes.fromhex(replica): seq for replica, seq in json.loads(ours.meta(ROUND_KNOWN) or "{}").items()}
    steps = past.steps()
    base = past.folded(step for step in steps if step.id.seq <= known.get(step.id.replica, 0))
    since = [step for step in steps if step.id.seq > known.get(step.id.replica, 0)]
    state = replace(base, rows=past.rows(), conflicts=past.conflicts())
    changes = tuple(
        change
        for change in difference(base.rows, base.conflicts, state, past.schema)
        if not past.schema.tables[change.table].timeless
    )
    person = since[-1].author.person if since else ""
    first = next(ours.all()).step.id
    name = other.path.name
    return sheet_source(document, Sheet(name, person, f"Changes in “{name}”", changes, first))


def _known_to(ever: set[Key], changes: tuple[Change, ...], schema: JournalSchema) -> tuple[Change, ...]:
    """Those of `changes` whose rows, and the rows they point to, this plan has or gets by them."""
    added = {change.key: change for change in changes if change.op is Op.INSERT}
    there = ever | added.keys()
    while lost := [key for key, change in added.items() if not _anchored(change, there, schema)]:
        for key in lost:
            del added[key]
            if key not in ever:
                there.discard(key)
    return tuple(
        change
        for change in changes
        if (change.key in added if change.op is Op.INSERT else change.key in ever and _anchored(change, there, schema))
    )


def _anchored(change: Change, there: set[Key], schema: JournalSchema) -> bool:
    foreign = schema.tables[change.table].foreign
    links = ((foreign[name], value) for name, value in (change.after or {}).items() if name in foreign)
    return all(value is None or (table, value) in there for table, value in links)


def brings_something(arrivals: list[Stored]) -> bool:
    """Whether a step says something of its own: two copies would trade the marks of their merges for ever."""
    return any(stored.step.kind not in (Kind.MERGE, Kind.PULL) for stored in arrivals)


def in_order(stored: Iterable[Stored]) -> list[Stored]:
    """Steps in the one order that all copies agree on."""
    return sorted(stored, key=lambda one: one.step.order)


def stored_anew(step: Step, no: int) -> Stored:
    """A step as it is stored, with its sum."""
    data = tuple(map(encode, step.changes))
    return Stored(no, step, seal(step, data), data, None)


def _sound(steps: Iterable[Stored], name: str) -> list[Stored]:
    found = list(steps)
    for stored in found:
        if not stored.sound:
            raise Refused(
                "“{name}” is damaged: step “{step}” is not as it was written.", name=name, step=stored.step.label
            )
    return found


def _usual_label(name: str) -> str:
    return said("Merge “{name}”", name=name)


def _step_id(spoken: str | None) -> StepId | None:
    replica, _, seq = (spoken or "").rpartition("-")
    return StepId(bytes.fromhex(replica), int(seq)) if replica else None
