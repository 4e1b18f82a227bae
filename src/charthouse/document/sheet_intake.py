"""Takes in what somebody wrote outside the app, three ways: against the plan as it was when they were given it (JOURNAL
W1). The same file twice, or on two copies of the plan, is one step.

An importer says what is meant by calling verbs on that older plan, in memory; what this comes to is merged.
"""

from __future__ import annotations

import json
import sqlite3
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from charthouse.document.file import build, prepared
from charthouse.document.journal.step import Change, Op, StepId, Value
from charthouse.document.journal.store import ISSUED, JournalStore
from charthouse.document.kept import IN, some
from charthouse.document.merge_source import Sheet
from charthouse.document.model import PLAN
from charthouse.document.opening import Opened
from charthouse.document.timetravel import plan_at
from charthouse.domain import order
from charthouse.domain.ids import key_id
from charthouse.domain.sentences import said

if TYPE_CHECKING:
    from charthouse.document.document import Document

Work = Callable[["Document"], None]
_KEYED: Final = {
    "target": ("measure", "period"),
    "reading": ("measure", "period"),
    "allocation": ("initiative", "resource", "period"),
    "capacity": ("resource", "period"),
    "swot_link": ("item", "objective"),
    "tows_source": ("strategy", "item"),
}  # tables whose ids are the keys of their rows
_NAMES: Final = ("title", "name", "text")


@dataclass(frozen=True, slots=True)
class Source:
    """The file that is taken in: its name, and the step of the plan that its author saw.

    `label`: what the step that takes it in is called; empty for what an import is called.
    """

    name: str
    stands_on: StepId
    label: str = ""


def step_named(document: Document, spoken: str) -> StepId | None:
    """The step that a file says it was made at; None where this plan does not hold it."""
    replica, _, seq = spoken.rpartition("-")
    try:
        step = StepId(bytes.fromhex(replica), int(seq))
    except ValueError:
        return None
    return step if JournalStore(document.connection).number_of(step) is not None else None


@contextmanager
def trial(document: Document, step: StepId) -> Iterator[Document]:
    """The plan as it was at `step`, in memory, where verbs may be tried."""
    with plan_at(document, step) as past:
        yield _writable(past)


@contextmanager
def blank() -> Iterator[Document]:
    """An empty plan in memory, where verbs may be tried."""
    from charthouse.document.document import Document

    connection = prepared(sqlite3.connect(":memory:", isolation_level=None), writing=False)
    build(connection, PLAN)
    with Document(Path("plan"), Opened(connection, None, PLAN.version), model=PLAN, person=None) as document:
        yield _writable(document)


def _writable(document: Document) -> Document:
    document.connection.execute("PRAGMA query_only = OFF")
    document.read_only = False
    document.storage.trouble = said("This is a trial in memory.")
    return document


def sheet_of(document: Document, source: Source, work: Work) -> Sheet | None:
    """What `work` on the plan that the file was made from comes to, ready to be merged; None where that is nothing.

    Writes nothing. Raises `Refused` as the verbs do.
    """
    label = source.label or said("Import “{name}”", name=source.name[:60])
    with trial(document, source.stands_on) as past:
        with past.edit(label):
            work(past)
        step = past.done(None).step
        if step is None:
            return None
        issued = {key: int(value) for key, value in JournalStore(past.connection).all_meta(ISSUED).items()}
    changes = _always_the_same(document, step.changes, source.stands_on)
    return Sheet(source.name, document.person, label, changes, source.stands_on, issued, label)


def _always_the_same(document: Document, changes: tuple[Change, ...], stands_on: StepId) -> tuple[Change, ...]:
    """The changes with ids, places and numbers that come out equal whenever and wherever the file is taken in."""
    ids = _ids(changes, stands_on)
    store = JournalStore(document.connection)
    known = _numbers(document, {*ids.values(), *(change.row for change in changes)})
    ever = store.ever()
    renamed = [_renamed(change, ids) for change in changes]
    return tuple(_settled(change, known if change.key in ever else {}) for change in renamed)


def _ids(changes: Iterable[Change], stands_on: StepId) -> dict[str, str]:
    """For every new row with an id of chance one that follows from what the row says."""
    seen: Counter[tuple[str, str]] = Counter()
    found = {}
    for change in changes:
        if change.op is Op.INSERT and change.table not in _KEYED:
            name = next((str(change.after[one]) for one in _NAMES if change.after and one in change.after), "")
            seen[change.table, name] += 1
            found[change.row] = key_id("import", str(stands_on), change.table, name, seen[change.table, name])
    return found


def _renamed(change: Change, ids: Mapping[str, str]) -> Change:
    if change.after is None:
        return change
    after: dict[str, Value] = {
        name: ids.get(value, value) if isinstance(value, str) else value for name, value in change.after.items()
    }
    if change.op is Op.INSERT and change.table in _KEYED:
        row = key_id(change.table, *(str(after[name]) for name in _KEYED[change.table]))
    else:
        row = ids.get(change.row, change.row)
    return replace(change, row=row, after=after)


def _settled(change: Change, known: Mapping[tuple[str, str], int]) -> Change:
    before, after = change.before or {}, dict(change.after or {})
    if not after:
        return change
    place = after.get("position")
    if isinstance(place, str) and place != before.get("position"):
        after["position"] = order.settled(place, change.row)
    if "number" in after and after["number"] != before.get("number"):
        after["number"] = known.get((change.row, _box(after)), after["number"])
        if after["number"] == before.get("number"):  # as it was, when the file came the first time
            before = {name: value for name, value in before.items() if name != "number"}
            del after["number"]
            return replace(change, before=before, after=after)
    return replace(change, after=after)


def _numbers(document: Document, rows: set[str]) -> dict[tuple[str, str], int]:
    """The number that the journal says a row got, by the row and the box it stood in."""
    found: dict[tuple[str, str], int] = {}
    now: dict[str, tuple[str, int]] = {}  # box and number of a row, as the steps go
    query = f"SELECT row, op, data FROM change WHERE row {IN} ORDER BY step"
    for row, op, data in document.rows(query, some(rows)):
        cells = json.loads(data)
        after = {name: cell[1] for name, cell in cells.items()} if op == Op.UPDATE else cells
        box, number = now.get(row, ("", 0))
        now[row] = (_box(after) or box, after.get("number", number))
        if op != Op.DELETE and isinstance(now[row][1], int):
            found.setdefault((row, now[row][0]), now[row][1])
    return found


def _box(after: Mapping[str, object]) -> str:
    return str(after.get("quadrant") or after.get("pairing") or "")
