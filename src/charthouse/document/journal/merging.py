"""What a merge decides, before anything is written: what the steps of both copies make of the tables, and which merges
that were undone there are to put back (JOURNAL §6). Pure.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from charthouse.document.journal.fold import Conflicts, Folded
from charthouse.document.journal.net import in_order
from charthouse.document.journal.schema import JournalSchema, TableShape
from charthouse.document.journal.step import Alternatives, Change, Key, Kind, Value, Values
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


def undone_merges(timeline: Sequence[Entry]) -> dict[Entry, list[Entry]]:
    """The merges on a timeline that do not count at present, oldest first, by the undo that took them back."""
    activity = _Activity(timeline)
    found: dict[Entry, list[Entry]] = {}
    for entry in timeline:
        if entry.kind is Kind.MERGE and (undo := activity.undo_of(entry)) is not None:
            found.setdefault(undo, []).append(entry)
    return found


def uncounted(timeline: Sequence[Entry]) -> frozenset[int]:
    """The edits and merges of a timeline, by their numbers, that were taken back and not done again."""
    activity = _Activity(timeline)
    gestures = (entry for entry in timeline if entry.kind in (Kind.EDIT, Kind.MERGE))
    return frozenset(entry.no for entry in gestures if activity.undo_of(entry) is not None)


class _Activity:
    """Which gestures of a timeline do not count: taken back, and then neither done again nor put back.

    Told from one walk along the timeline, however long its gestures are.
    """

    def __init__(self, timeline: Sequence[Entry]) -> None:
        self._gestures: dict[int, int] = {}  # by the number of an entry which gesture it is a part of
        latest = 0
        for entry in timeline:
            latest += not entry.joined
            self._gestures[entry.no] = latest
        undone = {entry.no: entry.target for entry in timeline if entry.kind is Kind.UNDO}
        self._aimed: dict[int, Entry] = {}  # by gesture what was last aimed at it, or at its undoing
        for entry in timeline:
            target = undone.get(entry.target, entry.target) if entry.target is not None else None
            if (gesture := self._gestures.get(target) if target is not None else None) is not None:
                self._aimed[gesture] = entry

    def undo_of(self, entry: Entry) -> Entry | None:
        """The undo by which a gesture does not count; None where it does."""
        last = self._aimed.get(self._gestures[entry.no])
        while last is not None and last.kind is Kind.EDIT:  # put back: as long as that counts
            last = self._aimed.get(self._gestures[last.no])
        return last if last is not None and last.kind is Kind.UNDO else None
