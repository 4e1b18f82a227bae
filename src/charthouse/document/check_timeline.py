"""Whether a file's timeline holds together: each step begins where those before it ended (JOURNAL §1, sentence 4).

What a merge made of the tables is this file's own and in no sum; undo and time travel stand on it all the same.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from charthouse.document.damage import Damage
from charthouse.document.journal.fold import Folded
from charthouse.document.journal.step import Alternatives, Change, Key, Op, Step, Value, Values
from charthouse.domain.sentences import said

Cells = dict[str, tuple[Value, frozenset[Value]]]  # field → what is shown, and all values of a conflict


def broken_timeline(steps: Iterable[Step], state: Folded) -> Iterator[Damage]:
    """The first change of each row that does not follow from what the timeline made of it before; and the rows whose
    values or conflicts are others in the tables, which are as in `state`, than the timeline left them.
    """
    rows: dict[Key, Cells | None] = {}
    broken: set[Key] = set()
    for step in steps:
        for change in step.changes:
            if change.key not in broken and not _follows(change, rows.get(change.key)):
                broken.add(change.key)
                sentence = said(
                    "Step “{step}” does not follow what was done to {table} before it.",
                    step=step.label, table=change.table,
                )  # fmt: skip
                yield Damage(sentence, *change.key)
            rows[change.key] = _after(change, rows.get(change.key))
    left = {key: row for key, row in rows.items() if row is not None}
    stand = _standing(state)
    for key in stand.keys() | left.keys():
        if key not in broken and left.get(key) != stand.get(key):
            yield Damage(said("This file's own steps do not lead to what stands in {table}.", table=key[0]), *key)


def _standing(state: Folded) -> dict[Key, Cells]:
    alts: dict[Key, dict[str, tuple[Value, ...]]] = {}
    for (key, name), values in state.conflicts.items():
        alts.setdefault(key, {})[name] = values
    return {key: _cells(row, alts.get(key, {})) for key, row in state.rows.items()}


def _follows(change: Change, row: Cells | None) -> bool:
    if change.op is Op.INSERT:
        return row is None
    cells = _cells(change.before or {}, change.alts_before)
    if row is None:
        return False
    return row == cells if change.op is Op.DELETE else all(row.get(name) == cell for name, cell in cells.items())


def _after(change: Change, row: Cells | None) -> Cells | None:
    if change.after is None:
        return None
    return {**(row or {}), **_cells(change.after, change.alts_after)}


def _cells(values: Values, alts: Alternatives) -> Cells:
    return {name: (value, frozenset(alts.get(name, ()))) for name, value in values.items()}
