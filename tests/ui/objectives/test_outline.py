"""The rows of the tree brought up to date step by step are those that a fresh look at the plan makes."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from charthouse.document.document import Document, Done
from charthouse.document.edits import checkpoint, initiative, objective
from charthouse.document.edits import initiative as initiative_edits
from charthouse.document.edits.placing import LAST
from charthouse.document.kept import Kept
from charthouse.document.queries.objective_tree import ObjectiveTree
from charthouse.document.queries.objectives import objective_tree
from charthouse.domain.errors import Refused
from charthouse.ui.pages.objectives.nodes import Draft, Kind, Node, Place
from charthouse.ui.pages.objectives.outline import Outline

PICK = st.integers(0, 1_000)
TITLE = st.text(min_size=1, max_size=4)


def outline() -> Outline:
    """Without rows."""
    return Outline()


def look(rows: Outline) -> list[tuple[Any, ...]]:
    """All that a page reads of its rows, in reading order."""
    assert all(rows.nodes[node.key] is node for node in rows.rows())
    assert set(rows.nodes) <= {None, rows.root, *rows.by_id.values()}
    return [
        (node.id, node.kind, node.item, node.code, node.depth, node.row, above(node), node.initiatives)
        for node in rows.rows()
    ] + [(rows.deepest, set(rows.by_id))]


def above(node: Node) -> str | None:
    return node.above.id if node.above is not None else None


def afresh(document: Document) -> ObjectiveTree:
    """The tree without anything kept."""
    kept, document.kept = document.kept, Kept(document)
    try:
        return objective_tree(document)
    finally:
        document.kept = kept


class TreeWalk(RuleBasedStateMachine):
    """Gestures in the tree, with the rows shown after each, or after several."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.plan = Document.create(self.folder / "plan.charthouse")
        self.shown = outline()
        lines = [(level, f"Row {number}") for number, level in enumerate((0, 1, 2, 2, 1, 0, 1, 1, 0))]
        objective.add_outline(self.plan, lines=lines)

    def teardown(self) -> None:
        self.plan.close()
        shutil.rmtree(self.folder)

    def do(self, verb: Callable[..., Done], **arguments: object) -> None:
        with suppress(Refused):
            verb(self.plan, **arguments)

    def row(self, table: str, pick: int) -> str | None:
        ids = [row for (row,) in self.plan.rows(f"SELECT id FROM {table} ORDER BY rowid")]
        return ids[pick % len(ids)] if ids else None

    @rule(pick=PICK, title=TITLE, first=st.booleans())
    def add(self, pick: int, title: str, first: bool) -> None:
        parent = self.row("objective", pick) if pick % 3 else None
        self.do(objective.add, title=title, parent=parent, after=None if first else LAST)

    @rule(pick=PICK, lines=st.lists(st.tuples(st.integers(0, 3), TITLE), max_size=4))
    def paste(self, pick: int, lines: list[tuple[int, str]]) -> None:
        self.do(objective.add_outline, lines=lines, parent=self.row("objective", pick))

    @rule(pick=PICK, title=TITLE, weight=st.integers(0, 3))
    def say_otherwise(self, pick: int, title: str, weight: int) -> None:
        self.do(objective.set, id=self.row("objective", pick), title=title, weight=weight)
        self.do(initiative.set, id=self.row("initiative", pick), title=title)

    @rule(pick=PICK, to=PICK, first=st.booleans())
    def move(self, pick: int, to: int, first: bool) -> None:
        parent = self.row("objective", to) if to % 4 else None
        self.do(objective.move, id=self.row("objective", pick), parent=parent, after=None if first else LAST)

    @rule(pick=PICK, other=PICK, to=PICK, above=PICK)
    def move_two_at_once(self, pick: int, other: int, to: int, above: int) -> None:
        with suppress(Refused), self.plan.group("Move two rows"):
            for row, parent in ((pick, to), (other, above)):
                objective.move(self.plan, id=self.row("objective", row), parent=self.row("objective", parent))

    @rule(pick=PICK)
    def delete(self, pick: int) -> None:
        if pick % 3 == 0:
            self.do(objective.delete, id=self.row("objective", pick))

    @rule(pick=PICK, to=PICK, title=TITLE)
    def work_on_initiatives(self, pick: int, to: int, title: str) -> None:
        self.do(initiative.add, objective=self.row("objective", pick), title=title)
        if to % 3:
            self.do(initiative.move, id=self.row("initiative", to), objective=self.row("objective", pick))
        else:
            self.do(initiative.delete, id=self.row("initiative", to))

    @rule()
    def adopt(self) -> None:
        self.do(checkpoint.add, name="Adopted", adopted=True)

    @rule(times=st.integers(1, 3))
    def undo(self, times: int) -> None:
        for _ in range(times):
            self.plan.undo()

    @rule(times=st.integers(1, 3))
    def redo(self, times: int) -> None:
        for _ in range(times):
            self.plan.redo()

    @rule(pick=PICK, initiative=st.booleans())
    def type_a_row(self, pick: int, initiative: bool) -> None:
        """The row being typed numbers what stands behind it, and leaves everything as it was."""
        before = look(self.shown)
        draft = Draft(Kind.INITIATIVE if initiative else Kind.OBJECTIVE, Place(self.row("objective", pick), None))
        place = self.shown.place_of_draft(draft)
        if place is not None:
            self.shown.put_draft(draft, *place)
            assert look(self.shown) != before
            self.shown.drop_draft()
        assert look(self.shown) == before

    @rule(pick=PICK, behind=PICK, title=TITLE, initiative=st.booleans(), goes_on=st.booleans())
    def enter_a_row(self, pick: int, behind: int, title: str, initiative: bool, goes_on: bool) -> None:
        """The row being typed comes into the plan where it stands; or one like it comes elsewhere."""
        above = self.row("objective", pick) if initiative or pick % 3 else None
        parent = self.shown.root if above is None else self.shown.by_id.get(above)
        if parent is None:
            return
        kind = Kind.INITIATIVE if initiative else Kind.OBJECTIVE
        kin = [None, *(node.id for node in parent.children if node.kind is kind)]
        draft = Draft(kind, Place(above, kin[behind % len(kin)]))
        place = self.shown.place_of_draft(draft)
        assert place is not None
        self.shown.put_draft(draft, *place)
        where: dict[str, object] = {"objective" if initiative else "parent": above}
        is_here = behind % 4 > 0
        after = draft.place.after if is_here else LAST
        self.do(initiative_edits.add if initiative else objective.add, title=title, after=after, **where)
        found = self.shown.difference(objective_tree(self.plan))
        if self.shown.comes_of_draft(found):
            (self.shown.put_before_draft if goes_on else self.shown.take_draft_in)(found)
        elif is_here and found.came:
            assert any(row.frozen for row in found.tree.objectives)
        self.shown.drop_draft()

    @invariant()
    def rows_are_as_if_made_afresh(self) -> None:
        tree, fresh = objective_tree(self.plan), outline()
        assert tree == afresh(self.plan)
        kept = dict(self.shown.by_id)
        self.shown.take(self.shown.difference(tree))
        fresh.take(fresh.difference(tree))
        assert look(self.shown) == look(fresh)
        assert [node.code for node in fresh.rows() if not node.is_initiative] == [row.code for row in tree.objectives]
        assert all(node is kept.get(row, node) for row, node in self.shown.by_id.items())


TestTreeWalk = TreeWalk.TestCase
TestTreeWalk.settings = settings(
    max_examples=20, stateful_step_count=25, deadline=None, derandomize=True,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
)  # fmt: skip


@pytest.fixture
def document(plan: Path) -> Iterator[Document]:
    with Document.open(plan) as opened:
        yield opened


def test_only_what_changed_is_looked_at(document: Document) -> None:
    lines = [(0, "A"), (1, "A1"), (1, "A2"), (0, "B"), (1, "B1")]
    objective.add_outline(document, lines=lines)
    shown, tree = outline(), objective_tree(document)
    shown.take(shown.difference(tree))
    ids = {row.title: row.id for row in tree.objectives}

    objective.set(document, id=ids["A1"], title="Other")
    found = shown.difference(objective_tree(document))
    assert [row.id for row in found.changed] == [ids["A1"]]
    assert not found.parents
    assert not found.came
    shown.take(found)

    added = str(objective.add(document, title="A0", parent=ids["A"], after=None).row)
    found = shown.difference(objective_tree(document))
    assert found.parents == {ids["A"]}
    assert found.came == (added,)
    assert {row.id for row in found.changed} == {added, ids["A1"], ids["A2"]}  # numbered behind it
