"""What a merge decides, before anything is written: which steps are new, what they make of the tables, and how a
merge that was undone is put back (JOURNAL §6). Pure.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from charthouse.document.journal.cells import distinct
from charthouse.document.journal.fold import Conflicts, Folded
from charthouse.document.journal.net import in_order
from charthouse.document.journal.replay import Reader, Skipped, replay
from charthouse.document.journal.schema import JournalSchema, TableShape
from charthouse.document.journal.step import Alternatives, Change, Key, Kind, Op, Value, Values
from charthouse.document.journal.timeline import Entry


def difference(
    rows: Mapping[Key, Values], conflicts: Conflicts, folded: Folded, schema: JournalSchema
) -> tuple[Change, ...]:
    """The changes that lead from tables with their open conflicts to the folded state, in an order to carry out."""
    alts, wanted = _by_row(conflicts), _by_row(folded.conflicts)
    changes = []
    for key, after in folded.rows.items():
        before = rows.get(key)
        if before is None:
            changes.append(Change(*key, None, after, {}, wanted.get(key, {})))
        elif before != after or alts.get(key) != wanted.get(key):
            shape = schema.tables[key[0]]
            changes += _update(shape, key, (before, after), (alts.get(key, {}), wanted.get(key, {})))
    gone = [Change(*key, before, None, alts.get(key, {})) for key, before in rows.items() if key not in folded.rows]
    return in_order([*changes, *gone], schema)


def _by_row(conflicts: Conflicts) -> dict[Key, dict[str, tuple[Value, ...]]]:
    found: dict[Key, dict[str, tuple[Value, ...]]] = {}
    for (key, name), alts in conflicts.items():
        found.setdefault(key, {})[name] = alts
    return found


def _update(
    shape: TableShape, key: Key, images: tuple[Values, Values], alts: tuple[Alternatives, Alternatives]
) -> list[Change]:
    before, after = images
    differing = [
        name
        for name in after
        if before[name] != after[name] or set(alts[0].get(name, ())) != set(alts[1].get(name, ()))
    ]
    names = {place for name in differing for place in shape.place_with(name)}
    if not names:
        return []
    first, then = ({name: image[name] for name in after if name in names} for image in images)
    return [Change(*key, first, then, *({n: a for n, a in one.items() if n in names} for one in alts))]


# merges that were undone


def undone_merges(timeline: Sequence[Entry]) -> list[Entry]:
    """The merges on a timeline that do not count at present, oldest first."""
    activity = _Activity(timeline)
    return [entry for entry in timeline if entry.kind is Kind.MERGE and not activity.counts(entry)]


def uncounted(timeline: Sequence[Entry]) -> frozenset[int]:
    """The edits and merges of a timeline, by their numbers, that were taken back and not done again."""
    activity = _Activity(timeline)
    gestures = (entry for entry in timeline if entry.kind in (Kind.EDIT, Kind.MERGE))
    return frozenset(entry.no for entry in gestures if not activity.counts(entry))


def run_around(timeline: Sequence[Entry], entry: Entry) -> list[Entry]:
    """The whole gesture that `entry` is a part of, oldest first."""
    return _run(timeline, timeline.index(entry))


def _run(timeline: Sequence[Entry], at: int) -> list[Entry]:
    start = end = at
    while timeline[start].joined and start > 0:
        start -= 1
    while end + 1 < len(timeline) and timeline[end + 1].joined:
        end += 1
    return list(timeline[start : end + 1])


class _Activity:
    """Whether gestures of a timeline count: none taken back, or taken back and then done again or put back.

    Told from one walk along the timeline, however long its gestures are.
    """

    def __init__(self, timeline: Sequence[Entry]) -> None:
        self._gestures: dict[int, int] = {}  # by the number of an entry which gesture it is a part of
        ends: list[int] = []
        for entry in timeline:
            if entry.joined and ends:
                ends[-1] = entry.no
            else:
                ends.append(entry.no)
            self._gestures[entry.no] = len(ends) - 1
        self._aimed: dict[int, Entry] = {}  # by gesture what was last aimed at it
        for entry in timeline:
            gesture = self._gestures.get(entry.target) if entry.target is not None else None
            if gesture is not None and entry.no > ends[gesture]:
                self._aimed[gesture] = entry

    def counts(self, entry: Entry) -> bool:
        last = self._aimed.get(self._gestures[entry.no])
        while last is not None and last.kind is Kind.EDIT:  # put back: as long as that counts
            last = self._aimed.get(self._gestures[last.no])
        return last is None or last.kind is Kind.REDO


@dataclass(frozen=True, slots=True)
class PutBack:
    """What an undone merge wants again, and what of it finds no place any more."""

    changes: tuple[Change, ...]
    lost: tuple[Skipped, ...]


def put_back(changes: Iterable[Change], reader: Reader, schema: JournalSchema) -> PutBack:
    """Do the difference of an undone merge again; where something else stands by now, both values stay."""
    wanted = {change.key: change for change in changes}
    outcome = replay(wanted.values(), forward=True, reader=reader, schema=schema)
    put: dict[Key, Change] = {change.key: change for change in outcome.changes}
    exists = _exists_after(reader, put)
    lost = []
    for skipped in outcome.skipped:
        key = (skipped.table, skipped.row)
        beside = _beside(wanted[key], skipped, reader, schema.tables[skipped.table], exists)
        if beside is None:
            lost.append(skipped)
        elif beside.after:
            put[key] = _with(put.get(key), beside)
    return PutBack(in_order(put.values(), schema), tuple(lost))


def _exists_after(reader: Reader, put: Mapping[Key, Change]) -> Callable[[Key], bool]:
    def exists(key: Key) -> bool:
        change = put.get(key)
        return change.after is not None if change else reader.row(key) is not None

    return exists


def _beside(
    change: Change, skipped: Skipped, reader: Reader, shape: TableShape, exists: Callable[[Key], bool]
) -> Change | None:
    """The skipped values as alternatives to what stands there; None where there is no cell to stand in."""
    now = reader.row(change.key)
    if now is None or change.after is None:
        return None
    standing = reader.alts(change.key)
    before: dict[str, Value] = {}
    alts: dict[str, tuple[Value, ...]] = {}
    for name in skipped.fields or change.after:
        value = change.after[name]
        if name in shape.quiet or now[name] == value or not _can_stand(name, value, shape, exists):
            continue
        values = distinct([*standing.get(name, (now[name],)), *change.alts_after.get(name, ()), value])
        before.update({place: now[place] for place in shape.place_with(name)})
        if set(values) != set(standing.get(name, ())):
            alts[name] = values
    kept = {place for name in alts for place in shape.place_with(name)}
    cells = {name: value for name, value in before.items() if name in kept}
    return Change(*change.key, cells, cells, {n: a for n, a in standing.items() if n in kept}, alts)


def _can_stand(name: str, value: Value, shape: TableShape, exists: Callable[[Key], bool]) -> bool:
    return name not in shape.foreign or value is None or exists((shape.foreign[name], str(value)))


def _with(change: Change | None, beside: Change) -> Change:
    if change is None or change.op is not Op.UPDATE:
        return beside
    return Change(
        *change.key,
        {**(beside.before or {}), **(change.before or {})},
        {**(beside.after or {}), **(change.after or {})},
        {**beside.alts_before, **change.alts_before},
        {**beside.alts_after, **change.alts_after},
    )
