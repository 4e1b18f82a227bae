"""Random edits, undo, redo, typing, failures and reopening on a real file, against a stack of snapshots.

After each move the journal's fold is the tables; at the end everything is undone and the plan is as created.
"""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule
from sqlalchemy import delete, insert, select, update
from sqlalchemy.orm import Session
from tests.document.small import SMALL, Colour, Leaf, Node, Owner
from tests.document.support import Content, content, everything, standing_by

from charthouse.document.check import examine
from charthouse.document.content import has_cycle
from charthouse.document.document import Document

PICK = st.integers(0, 1_000)
TEXT = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=8)
NUMBER = st.none() | st.floats(allow_nan=False, allow_infinity=False)


class Editing(RuleBasedStateMachine):
    """One person at one plan. `done` and `undone` hold what the plan was before and after each gesture."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.plan = Document.create(self.folder / "small.charthouse", model=SMALL)
        with self.plan.baseline("New"):
            pass
        standing_by(self.plan)
        self.done: list[Content] = []
        self.undone: list[Content] = []
        self.typed = 0
        self.now = content(self.plan)

    def teardown(self) -> None:
        while self.done:
            self.undo()
        assert self.plan.undo() is None
        self.plan.close()
        shutil.rmtree(self.folder)

    def picked(self, session: Session, kind: type[Node | Owner | Leaf], pick: int) -> str | None:
        ids = session.scalars(select(kind.id).order_by(kind.id)).all()
        return ids[pick % len(ids)] if ids else None

    def settled(self) -> None:
        """A gesture ended: if it changed the plan, it can be undone and redo is over."""
        after = content(self.plan)
        if after != self.now:
            self.done.append(self.now)
            self.undone.clear()
        self.now = after

    @rule(pick=PICK, owner=PICK, text=TEXT, number=NUMBER, colour=st.sampled_from(Colour), top=st.booleans())
    def add(self, pick: int, owner: int, text: str, number: float | None, colour: Colour, top: bool) -> None:
        with self.plan.edit("Add") as session:
            parent = None if top else self.picked(session, Node, pick)
            node = Node(
                parent=parent, title=text, weight=number, colour=colour, owner=self.picked(session, Owner, owner)
            )
            session.add(node)
            session.flush()
            session.execute(insert(Leaf), [{"node": node.id, "number": number, "text": text}])
            if top:
                session.add(Owner(name=text))
        self.settled()

    @rule(text=TEXT, number=NUMBER)
    def change_many(self, text: str, number: float | None) -> None:
        with self.plan.edit("Bulk") as session:
            session.execute(update(Node).where(Node.title < text).values(title=text, weight=number))
            session.execute(update(Leaf).values(number=Leaf.number + 1))
        self.settled()

    @rule(pick=PICK, to=PICK, then=PICK)
    def move(self, pick: int, to: int, then: int) -> None:
        """Two moves, or a swap of a node with one below it; a move that would close a loop is not asked for."""
        with self.plan.edit("Move") as session:
            for one, other in ((pick, to), (to, then)):
                node, parent = self.picked(session, Node, one), self.picked(session, Node, other)
                if node is None or parent is None or node == parent:
                    continue
                parents = dict(session.execute(select(Node.id, Node.parent)).all())
                if has_cycle({**parents, node: parent}):
                    session.execute(update(Node).where(Node.id == parent).values(parent=parents[node]))
                session.execute(update(Node).where(Node.id == node).values(parent=parent, position=str(then)))
            assert not has_cycle(dict(session.execute(select(Node.id, Node.parent)).all()))
        self.settled()

    @rule(pick=PICK, core=st.booleans())
    def remove(self, pick: int, core: bool) -> None:
        with self.plan.edit("Delete") as session:
            node = self.picked(session, Node, pick)
            if node is not None and core:
                session.execute(delete(Node).where(Node.id == node))
            elif node is not None:
                session.delete(session.get_one(Node, node))
            session.execute(delete(Owner).where(Owner.id == self.picked(session, Owner, pick)))
        self.settled()

    @rule(pick=PICK, words=st.lists(TEXT, min_size=2, max_size=3))
    def type_in(self, pick: int, words: list[str]) -> None:
        self.typed += 1
        for n, word in enumerate(words):
            with self.plan.edit(f"Type {self.typed}", join=True) as session:
                node = self.picked(session, Node, pick)
                if node is not None:
                    session.get_one(Node, node).title = f"{self.typed}.{n} {word}"
        self.settled()

    @rule()
    def fail(self) -> None:
        try:
            with self.plan.group("Fail"), self.plan.edit("Inner") as session:
                session.execute(update(Node).values(count=Node.count + 1))
                session.execute(delete(Owner))
                raise ZeroDivisionError
        except ZeroDivisionError:
            pass
        assert content(self.plan) == self.now

    @rule(again=st.booleans())
    @precondition(lambda self: self.done)
    def undo(self, again: bool = False) -> None:
        assert self.plan.undo() is not None
        self.undone.append(self.now)
        self.now = self.done.pop()
        assert content(self.plan) == self.now
        if again:
            self.redo()

    @rule()
    @precondition(lambda self: self.undone)
    def redo(self) -> None:
        assert self.plan.redo() is not None
        self.done.append(self.now)
        self.now = self.undone.pop()
        assert content(self.plan) == self.now

    @rule()
    @precondition(lambda self: not self.undone)
    def redo_nothing(self) -> None:
        assert self.plan.redo() is None

    @rule()
    @precondition(lambda self: not self.plan.in_memory)
    def reopen(self) -> None:
        self.plan.close()
        self.plan = Document.open(self.plan.path, model=SMALL)
        standing_by(self.plan)
        assert content(self.plan) == self.now

    @rule()
    @precondition(lambda self: self.done and not self.plan.in_memory)
    def lose_the_file(self) -> None:
        """What stood by in memory is the plan to the last row, its journal's too."""
        before = everything(self.plan)
        self.plan.path.write_text("A text now")
        assert everything(self.plan) == before
        assert self.plan.in_memory

    @invariant()
    def fold_is_tables(self) -> None:
        assert examine(self.plan) == ()


TestEditing = Editing.TestCase
TestEditing.settings = settings(
    max_examples=25, stateful_step_count=25, deadline=None, derandomize=True,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
)  # fmt: skip
