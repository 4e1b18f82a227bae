"""A random walk over the verbs with undo, redo and reopening, on a real file, against a stack of snapshots.

After each move no tree has a loop; at each reopening the journal's fold is the tables; at the end everything is
undone and the plan is as it was created.
"""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule
from tests.document.example import make_example
from tests.document.support import Content, content

from charthouse.document.check import examine
from charthouse.document.document import Document, Done
from charthouse.document.edits import (
    allocation,
    ballot,
    capacity,
    initiative,
    measure,
    objective,
    person,
    plan,
    reading,
    resource,
    swot,
    target,
    tows,
    unit,
    value,
    vote,
)
from charthouse.document.edits.placing import LAST
from charthouse.domain.errors import Refused
from charthouse.domain.kinds import Pairing, Quadrant, ResourceKind, VoteMethod

PICK = st.integers(0, 1_000)
TEXT = st.text(max_size=8)
NUMBER = st.none() | st.integers(-3, 3) | st.floats(allow_nan=False, allow_infinity=False)
PERIOD = st.sampled_from(["2026", "2027", "2027-Q2", "2027-03", "2027-W09", "soon"])
QUADRANT = st.sampled_from(Quadrant)
LISTED = st.sampled_from([initiative, measure, objective, person, resource, swot, tows, unit, value])


class Walk(RuleBasedStateMachine):
    """One person at one plan. `done` and `undone` hold what the plan was before and after each gesture."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.plan = Document.create(self.folder / "plan.charthouse", person="Mara")
        with self.plan.baseline("New plan"):
            make_example(self.plan)
        self.done: list[Content] = []
        self.undone: list[Content] = []
        self.now = content(self.plan)

    def teardown(self) -> None:
        self.reopen()
        while self.done:
            self.undo()
        assert self.plan.undo() is None
        assert examine(self.plan) == ()
        self.plan.close()
        shutil.rmtree(self.folder)

    def do(self, verb: Callable[..., Done], **arguments: object) -> None:
        """Call a verb: it is refused and nothing changed, or it is one gesture that can be undone."""
        steps = len(self.plan.steps())
        with suppress(Refused):
            done = verb(self.plan, **arguments)
            assert (done.step is None) == (content(self.plan) == self.now)
        after = content(self.plan)
        assert len(self.plan.steps()) - steps == (after != self.now)
        if after != self.now:
            self.done.append(self.now)
            self.undone.clear()
        self.now = after

    def row(self, table: str, pick: int) -> str | None:
        ids = [row for (row,) in self.plan.rows(f"SELECT id FROM {table} ORDER BY rowid")]
        return ids[pick % len(ids)] if ids else None

    def place(self, table: str, pick: int) -> str | None:
        """First, last, or behind some row."""
        return (None, LAST, self.row(table, pick))[pick % 3]

    @rule(pick=PICK, title=TEXT, weight=NUMBER, owner=PICK)
    def add_objective(self, pick: int, title: str, weight: float | None, owner: int) -> None:
        parent = self.row("objective", pick) if pick % 3 else None
        self.do(objective.add, title=title, parent=parent, weight=weight or 0, owner=self.row("person", owner))

    @rule(pick=PICK, to=PICK, place=PICK)
    def move_objective(self, pick: int, to: int, place: int) -> None:
        parent = self.row("objective", to) if to % 4 else None
        after = self.place("objective", place) if place % 2 else LAST
        self.do(objective.move, id=self.row("objective", pick), parent=parent, after=after)

    @rule(pick=PICK, lines=st.lists(st.tuples(st.integers(0, 3), st.text(min_size=1, max_size=3)), max_size=4))
    def add_outline(self, pick: int, lines: list[tuple[int, str]]) -> None:
        self.do(objective.add_outline, lines=lines, parent=self.row("objective", pick))

    @rule(name=TEXT, pick=PICK)
    def add_person_and_unit(self, name: str, pick: int) -> None:
        self.do(unit.add, name=name, parent=self.row("unit", pick))
        self.do(person.add, name=name, unit=self.row("unit", pick))

    @rule(pick=PICK, to=PICK)
    def move_unit(self, pick: int, to: int) -> None:
        self.do(unit.move, id=self.row("unit", pick), parent=self.row("unit", to))

    @rule(quadrant=QUADRANT, texts=st.lists(TEXT, max_size=3), pick=PICK)
    def add_swot(self, quadrant: Quadrant, texts: list[str], pick: int) -> None:
        self.do(swot.add_many, quadrant=quadrant, texts=texts, after=self.place("swot_item", pick))

    @rule(pick=PICK, quadrant=QUADRANT, place=PICK)
    def move_swot(self, pick: int, quadrant: Quadrant, place: int) -> None:
        after = self.place("swot_item", place)
        self.do(swot.move, id=self.row("swot_item", pick), quadrant=quadrant, after=after)

    @rule(pick=PICK, to=PICK, off=st.booleans())
    def link(self, pick: int, to: int, off: bool) -> None:
        verb = swot.unlink if off else swot.link
        self.do(verb, item=self.row("swot_item", pick), objective=self.row("objective", to))

    @rule(pick=PICK, other=PICK, text=TEXT, again=st.booleans())
    def merge(self, pick: int, other: int, text: str, again: bool) -> None:
        item, gone = self.row("swot_item", pick), self.row("swot_item", other)
        self.do(swot.merge, id=item, others=[gone])
        self.do(swot.merge_text, id=item, text=text)
        if again:
            self.do(swot.duplicate, ids=[item])

    @rule(method=st.sampled_from(VoteMethod), pick=PICK, items=st.lists(PICK, max_size=4), figure=st.integers(0, 100))
    def vote(self, method: VoteMethod, pick: int, items: list[int], figure: int) -> None:
        options = [row for item in items if (row := self.row("swot_item", item))]
        budget = figure if method in (VoteMethod.DOTS, VoteMethod.RANKING) else None
        self.do(vote.begin, title="Vote", items=options, method=method, budget=budget)
        dots = figure if method is VoteMethod.DOTS or method is VoteMethod.RATING else None
        self.do(ballot.add, round=self.row("vote_round", pick), choices=[[item, dots] for item in options])
        self.do(ballot.set, id=self.row("ballot", pick), choices=options[:1])
        self.do((vote.reveal, vote.hide, vote.delete)[pick % 3], id=self.row("vote_round", pick))
        self.do(ballot.delete, id=self.row("ballot", figure))

    @rule(pairing=st.sampled_from(Pairing), texts=st.lists(TEXT, max_size=3), pick=PICK, other=PICK)
    def add_strategies(self, pairing: Pairing, texts: list[str], pick: int, other: int) -> None:
        sources = [row for row in (self.row("swot_item", pick), self.row("swot_item", other)) if row]
        rows = [{"text": text, "sources": sources} for text in texts]
        self.do(tows.add_many, pairing=pairing, rows=rows, after=self.place("tows_strategy", pick))

    @rule(pick=PICK, to=PICK, pairing=st.sampled_from(Pairing), off=st.booleans())
    def work_on_strategy(self, pick: int, to: int, pairing: Pairing, off: bool) -> None:
        row = self.row("tows_strategy", pick)
        self.do(tows.uncite if off else tows.cite, strategy=row, item=self.row("swot_item", to))
        self.do(tows.move, id=row, pairing=pairing, after=self.place("tows_strategy", to))
        self.do(tows.adopt, id=row, parent=self.row("objective", to) if to % 2 else None)

    @rule(pick=PICK, name=TEXT, goal=NUMBER, red_flag=NUMBER)
    def add_measure(self, pick: int, name: str, goal: float | None, red_flag: float | None) -> None:
        self.do(measure.add, objective=self.row("objective", pick), name=name, goal=goal, red_flag=red_flag)

    @rule(pick=PICK, goal=NUMBER, red_flag=NUMBER)
    def set_measure(self, pick: int, goal: float | None, red_flag: float | None) -> None:
        self.do(measure.set, id=self.row("measure", pick), goal=goal, red_flag=red_flag)

    @rule(pick=PICK, period=PERIOD, number=NUMBER, apart=st.booleans())
    def record(self, pick: int, period: str, number: float | None, apart: bool) -> None:
        row = self.row("measure", pick)
        self.do(target.set, measure=row, period=period, value=number)
        self.do(reading.set, measure=row, period=period, value=number, not_applicable=apart, recorded_on="2027-06-30")

    @rule(pick=PICK, title=TEXT, kind=st.sampled_from(ResourceKind))
    def add_initiative_and_resource(self, pick: int, title: str, kind: ResourceKind) -> None:
        self.do(initiative.add, objective=self.row("objective", pick), title=title)
        self.do(resource.add, name=title, kind=kind)

    @rule(pick=PICK, to=PICK, period=PERIOD, amount=st.none() | st.decimals(0, 1_000, places=2))
    def allocate(self, pick: int, to: int, period: str, amount: object) -> None:
        row = self.row("resource", to)
        self.do(capacity.set, resource=row, period=period, amount=amount)
        self.do(allocation.set, initiative=self.row("initiative", pick), resource=row, period=period, amount=amount)

    @rule(currency=st.sampled_from(["EUR", "JPY", "KWD"]), pick=PICK, kind=st.sampled_from(ResourceKind))
    def recount(self, currency: str, pick: int, kind: ResourceKind) -> None:
        self.do(plan.set, currency=currency)
        self.do(resource.set, id=self.row("resource", pick), kind=kind)

    @rule(text=TEXT, first=TEXT, second=TEXT)
    def several_at_once(self, text: str, first: str, second: str) -> None:
        """Two verbs in a group; where one is refused neither has happened."""

        def both(document: Document) -> Done:
            with document.group(f"Both {text}"):
                value.add(document, name=first)
                swot.add(document, quadrant="threat", text=second)
            return document.done(None)

        self.do(both)

    @rule(noun=LISTED, pick=PICK)
    def delete(self, noun: object, pick: int) -> None:
        table = str(noun.__name__).rsplit(".", 1)[1]  # type: ignore[attr-defined]
        self.do(noun.delete, id=self.row({"swot": "swot_item", "tows": "tows_strategy"}.get(table, table), pick))  # type: ignore[attr-defined]

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
    def reopen(self) -> None:
        self.plan.close()
        self.plan = Document.open(self.folder / "plan.charthouse", person="Ben")
        assert content(self.plan) == self.now
        assert examine(self.plan) == ()

    @invariant()
    def trees_have_no_loops(self) -> None:
        for table in ("objective", "unit"):
            parents = dict(self.plan.rows(f"SELECT id, parent FROM {table}"))
            while leaves := parents.keys() - set(parents.values()):
                parents = {row: parent for row, parent in parents.items() if row not in leaves}
            assert parents == {}


TestWalk = Walk.TestCase
TestWalk.settings = settings(
    max_examples=15, stateful_step_count=25, deadline=None, derandomize=True,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
)  # fmt: skip
