"""Random histories of several copies of a plan: what people do, told as numbers, so that hypothesis can shorten it.

The copies live in SQLite's memory and go through the app's own writer, undo and merge; only the ORM is left out.
"""

from __future__ import annotations

import hashlib
import random
import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise
from pathlib import Path

from tests.document.small import SMALL

from charthouse.document import file
from charthouse.document.document import Document
from charthouse.document.journal.pen import REPLICA_SIZE, Pen
from charthouse.document.journal.settling import Settling, settled
from charthouse.document.journal.step import Kind, StepId, Value
from charthouse.document.journal.store import JournalStore
from charthouse.document.merge_source import CopySource
from charthouse.document.merge_work import MergeWork
from charthouse.document.opening import Opened
from charthouse.document.past import Past
from charthouse.document.writer import Writer

Move = tuple[int, int, int, int, int]  # what, whose copy, and three numbers that pick rows and values
WHATS = 16
TITLES = ("", "a", "b", "c")
PLACES = ("g", "m", "t")
_TABLES = ("node", "leaf", "owner")


@dataclass(slots=True)
class Deed:
    """SQL that changes the plan, as one step."""

    label: str
    statements: list[tuple[str, tuple[Value, ...]]] = field(default_factory=list)

    def does(self, sql: str, *values: Value) -> Deed:
        self.statements.append((sql, values))
        return self


class Copy:
    """One person's copy of the plan."""

    def __init__(self, name: str, of: Copy | None = None) -> None:
        self.name = name
        self.memory = sqlite3.connect(":memory:", isolation_level=None)
        if of is None:
            file.build(file.prepared(self.memory, writing=False), SMALL)
            JournalStore(self.memory).set_meta({"plan": "p"})
        else:
            of.memory.backup(self.memory)
            file.prepared(self.memory, writing=False)
        self.document = Document(Path(name), Opened(self.memory, None, 1), model=SMALL, person=name)
        self.past = Past(self.memory, SMALL)
        self.sittings = 0
        self.pen = Pen(person=self.name, device="", app="", schema=1)
        self.writer = Writer(self.memory, SMALL, self.pen)
        self.sit_down()

    def sit_down(self) -> None:
        """Begin a new writing session."""
        self.sittings += 1
        session = hashlib.blake2b(f"{self.name} {self.sittings}".encode(), digest_size=REPLICA_SIZE).digest()
        self.pen.author = replace(self.pen.author, replica=session)  # the same in every run of the test

    def close(self) -> None:
        self.writer.close()
        self.memory.close()

    def ids(self, table: str) -> list[str]:
        return [row for (row,) in self.memory.execute(f"SELECT id FROM {table} ORDER BY id")]

    def picked(self, table: str, number: int) -> str | None:
        found = self.ids(table)
        return found[number % len(found)] if found else None

    def do(self, deed: Deed) -> None:
        self.writer.begin()
        with self.writer.gesture() as gesture:
            self.memory.execute("PRAGMA defer_foreign_keys = ON")
            for sql, values in deed.statements:
                self.memory.execute(sql, values)
            if made := gesture.carry_out(()):
                gesture.step(Kind.EDIT, deed.label, made)

    def travel(self, kind: Kind) -> None:
        self.writer.begin()
        self.writer.travel(kind)

    def merge(self, other: Copy) -> bool:
        """Whether it brought something."""
        before = self.steps()
        self.writer.begin()
        MergeWork(CopySource(other.document), None, {}).run(self.writer)
        return self.steps() != before

    def steps(self) -> int:
        return int(self.memory.execute("SELECT count(*) FROM step").fetchone()[0])

    def last(self) -> StepId | None:
        return self.document.last_step

    def resolve(self, pick: int, which: int) -> None:
        conflicts = self.past.conflicts()
        if not conflicts:
            return
        cell = sorted(conflicts, key=repr)[pick % len(conflicts)]
        values = conflicts[cell]
        rows = self.past.rows()
        changes = settled(Settling(rows, conflicts, rows), {cell: values[which % len(values)]}, self.past.schema)
        self.writer.begin()
        with self.writer.gesture() as gesture:
            if made := gesture.carry_out(changes):
                gesture.step(Kind.EDIT, "Decide", made)

    def state(self) -> tuple[object, ...]:
        """Rows and conflicts; of a conflict, the value shown and the set of all."""
        conflicts = {cell: (values[0], frozenset(values)) for cell, values in self.past.conflicts().items()}
        return self.past.rows(), conflicts


class History:
    """Copies and what happened to them."""

    def __init__(self, copies: int) -> None:
        first = Copy("0")
        first.do(Deed("New").does("INSERT INTO owner VALUES ('o0', 'Ann')"))
        first.do(_add("n0", None, "m", "o0").does("INSERT INTO leaf VALUES ('l0', 'n0', 1.0, '')"))
        first.do(_add("n1", "n0", "m", None))
        self.copies = [first, *(Copy(str(n), first) for n in range(1, copies))]
        self.made = 2

    def close(self) -> None:
        for copy in self.copies:
            copy.close()

    def run(self, moves: Iterable[Move]) -> None:
        for move in moves:
            self.move(move)

    def move(self, move: Move) -> None:
        what, whose, x, y, z = move
        copy = self.copies[whose % len(self.copies)]
        match what % WHATS:
            case 0 | 1:
                self._edit(copy, x, y, z)
            case 2 | 3:
                self._add(copy, x, y, z)
            case 4:
                self._delete(copy, x, z)
            case 5 | 6:
                self._place(copy, x, y, z)
            case 7:
                self._keyed(copy, x, y)
            case 8 | 9:
                copy.travel(Kind.UNDO)
            case 10:
                copy.travel(Kind.REDO)
            case 11 | 12 | 13:
                other = self.copies[x % len(self.copies)]
                if other is not copy:
                    copy.merge(other)
            case 14:
                copy.resolve(x, y)
            case _:
                copy.sit_down()

    def _edit(self, copy: Copy, x: int, y: int, z: int) -> None:
        node = copy.picked("node", x)
        if node is None:
            return
        deed = Deed("Edit")
        if z % 4 == 0:
            deed.does("UPDATE node SET title = ?, weight = ? WHERE id = ?", TITLES[y % 4], float(y % 3), node)
        elif z % 4 == 1:
            deed.does("UPDATE node SET owner = ? WHERE id = ?", copy.picked("owner", y), node)
        elif z % 4 == 2:
            deed.does("UPDATE leaf SET number = ? WHERE id = ?", float(y % 3), copy.picked("leaf", x))
        else:
            deed.does("UPDATE node SET title = ? WHERE id = ?", TITLES[y % 4], node)
        copy.do(deed)

    def _add(self, copy: Copy, x: int, y: int, z: int) -> None:
        self.made += 1
        parent = copy.picked("node", x)
        if z % 4 == 0:
            copy.do(Deed("Owner").does("INSERT INTO owner VALUES (?, ?)", f"o{self.made}", TITLES[y % 4]))
        elif z % 4 == 1 and parent is not None:
            copy.do(Deed("Leaf").does("INSERT INTO leaf VALUES (?, ?, ?, '')", f"l{self.made}", parent, float(y % 3)))
        else:
            owner = copy.picked("owner", y) if y % 2 else None
            copy.do(_add(f"n{self.made}", parent if z % 8 else None, PLACES[y % 3], owner))

    def _delete(self, copy: Copy, x: int, z: int) -> None:
        table = _TABLES[z % 3] if z % 2 else "node"
        row = copy.picked(table, x)
        if row is not None:
            copy.do(Deed("Delete").does(f"DELETE FROM {table} WHERE id = ?", row))

    def _place(self, copy: Copy, x: int, y: int, z: int) -> None:
        """Move a node, or only among its siblings; what would close a loop swaps the two."""
        node, to = copy.picked("node", x), copy.picked("node", y)
        if node is None or to is None:
            return
        parents = dict(copy.memory.execute("SELECT id, parent FROM node"))
        deed = Deed("Move")
        if z % 4 == 0 or node == to:
            copy.do(deed.does("UPDATE node SET position = ? WHERE id = ?", PLACES[z % 3], node))
            return
        above: str | None = to
        while above is not None and above != node:
            above = parents[above]
        if above == node:
            deed.does("UPDATE node SET parent = ?, position = 'm' WHERE id = ?", parents[node], to)
        copy.do(deed.does("UPDATE node SET parent = ?, position = ? WHERE id = ?", to, PLACES[z % 3], node))

    def _keyed(self, copy: Copy, x: int, y: int) -> None:
        """A row that stands for its key: two people who fill the same cell make one row."""
        node = copy.picked("node", x)
        if node is None:
            return
        row = f"key-{node}"
        put = "INSERT INTO leaf VALUES (?, ?, ?, '') ON CONFLICT(id) DO UPDATE SET number = excluded.number"
        copy.do(Deed("Fill").does(put, row, node, float(y % 3)))

    def gossip(self, chance: random.Random) -> None:
        """Merge in a random order until everybody knows everything and once more changes nothing."""
        news = True
        while news:
            order = chance.sample(self.copies, len(self.copies))
            for one, other in pairwise(order):
                other.merge(one)
            for one in chance.sample(order[:-1], len(order) - 1):
                one.merge(order[-1])
            ring = chance.sample(order, len(order))
            news = sum(one.merge(other) for one, other in pairwise([*ring, ring[0]])) > 0


def _add(row: str, parent: str | None, place: str, owner: str | None) -> Deed:
    return Deed("Add").does(
        "INSERT INTO node VALUES (?, ?, ?, '', NULL, 0, 0, NULL, 'red', NULL, ?)", row, parent, place, owner
    )


def random_moves(chance: random.Random, most: int) -> Sequence[Move]:
    """Moves that go on long enough to meet each other."""
    count = chance.randint(10, most)
    return [
        (chance.randrange(WHATS), chance.randrange(6), *(chance.randrange(24) for _ in range(3)))  # type: ignore[misc]
        for _ in range(count)
    ]
