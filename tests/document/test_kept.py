"""Answers that are brought up to date are those that reading everything again would give, whatever was done."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import suppress
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis.stateful import invariant, precondition, rule
from tests.document.copies import copy_of
from tests.document.edits.test_undo import CALLS, Arguments, verb
from tests.document.edits.test_walk import PICK, QUADRANT, TEXT, Walk
from tests.document.example import Example, make_example
from tests.document.support import content

from charthouse.document.document import Document
from charthouse.document.edits import allocation, measure, objective, reading, swot
from charthouse.document.kept import Kept
from charthouse.document.merge import merge
from charthouse.document.queries.objectives import objective_tree
from charthouse.document.queries.resources import resource_table
from charthouse.document.queries.scorecard import scorecard
from charthouse.document.queries.swot import swot_board
from charthouse.domain.errors import Refused
from charthouse.domain.kinds import Quadrant

TODAY = date(2027, 3, 15)
QUERIES = {
    "swot": swot_board,
    "objectives": objective_tree,
    "scorecard": partial(scorecard, today=TODAY),
    "resources": partial(resource_table, today=TODAY),
}


def answers(document: Document) -> list[Any]:
    """What the queries say that are kept."""
    return [query(document) for query in QUERIES.values()]


def read_afresh(document: Document) -> list[Any]:
    """The same without anything kept."""
    kept, document.kept = document.kept, Kept(document)
    try:
        return answers(document)
    finally:
        document.kept = kept


@pytest.fixture
def example(document: Document) -> Example:
    return make_example(document)


@pytest.mark.parametrize(("name", "arguments", "label"), CALLS, ids=[f"{call[0]}-{call[2]}" for call in CALLS])
def test_after_every_verb_its_undo_and_its_redo(
    name: str, arguments: Arguments, label: str, document: Document, example: Example
) -> None:
    answers(document)
    verb(name)(document, **example.told(arguments))
    assert answers(document) == read_afresh(document)
    document.undo()
    assert answers(document) == read_afresh(document)
    document.redo()
    assert answers(document) == read_afresh(document)


def test_several_steps_behind(document: Document, example: Example) -> None:
    answers(document)
    added = objective.add(document, title="New", parent=example.goal).row
    measure.add(document, objective=added, name="How much", goal=10)
    swot.add(document, quadrant=Quadrant.THREAT, text="Ice")
    objective.delete(document, id=example.first)
    document.undo()
    objective.move(document, id=example.second, parent=example.other)
    assert answers(document) == read_afresh(document)


def test_what_stands_as_before_is_the_same_object(document: Document, example: Example) -> None:
    board, tree, card, table = answers(document)
    swot.set(document, id=example.strength, text="Other words")
    assert swot_board(document).quadrants[Quadrant.THREAT] is board.quadrants[Quadrant.THREAT]
    objective.set(document, id=example.other, title="Another name")
    reading.set(document, measure=example.measure, period="2027-02", value=4)
    allocation.set(document, initiative=example.initiative, resource=example.people, period="2027", amount=1)
    _, new_tree, new_card, new_table = answers(document)
    assert new_tree.by_id[example.first] is tree.by_id[example.first]
    assert new_card.by_id[example.range] is card.by_id[example.range]
    assert new_card.by_id[example.measure] is not card.by_id[example.measure]
    assert {block.id for block, old in zip(new_table.blocks, table.blocks, strict=True) if block is not old} == {
        example.people
    }


def test_nothing_is_read_twice_without_a_step(document: Document, example: Example) -> None:
    assert example.goal
    assert all(one is other for one, other in zip(answers(document), answers(document), strict=True))


def test_an_edit_that_fails_leaves_nothing_behind(document: Document, example: Example) -> None:
    before = answers(document)
    with pytest.raises(ZeroDivisionError), document.group("Several"):  # noqa: PT012 (what is seen inside matters)
        swot.set(document, id=example.strength, text="Not to be kept")
        assert swot_board(document) != before[0]
        raise ZeroDivisionError
    assert answers(document) == before


def test_a_plan_that_somebody_else_may_write_is_always_read(document: Document, example: Example) -> None:
    with Document.open(document.path, read_only=True) as other:
        before = answers(other)
        swot.set(document, id=example.strength, text="Written elsewhere")
        assert answers(other) != before


@pytest.mark.parametrize("name", QUERIES)
def test_a_query_tells_all_tables_that_it_reads(name: str, document: Document, example: Example) -> None:
    assert example.goal
    read: set[str] = set()

    def watch(action: int, table: str | None, *_: object) -> int:
        if action == sqlite3.SQLITE_READ and table:
            read.add(table)
        return sqlite3.SQLITE_OK

    connection = document.connection
    connection.set_authorizer(watch)
    try:
        QUERIES[name](document)
    finally:
        connection.set_authorizer(None)
    assert read
    assert read - {"json_each"} <= document.kept.reads(name)


class KeptWalk(Walk):
    """The random walk over the verbs, with every answer asked for after one or two moves.

    Copies of the plan are edited by somebody else and come back.
    """

    def __init__(self) -> None:
        super().__init__()
        self.moves = 0
        self.copies: list[Path] = []

    @rule(pick=PICK, to=PICK, quadrant=QUADRANT, text=TEXT)
    def edit_a_copy(self, pick: int, to: int, quadrant: Quadrant, text: str) -> None:
        item, row, parent = self.row("swot_item", pick), self.row("objective", pick), self.row("objective", to)
        edits: tuple[Callable[[Document], object], ...] = (
            lambda copy: swot.move(copy, id=item, quadrant=quadrant, after=None),
            lambda copy: swot.set(copy, id=item, text=f"T{text}"),
            lambda copy: objective.move(copy, id=row, parent=parent, after=None),
            lambda copy: objective.set(copy, id=row, title=f"T{text}"),
            lambda copy: swot.delete(copy, id=item),
            lambda copy: objective.delete(copy, id=row),
            lambda copy: objective.add(copy, parent=row, title=text),
            lambda copy: swot.add(copy, quadrant=quadrant, text=f"T{text}"),
        )
        with copy_of(self.plan, f"copy-{len(self.copies)}.charthouse", "Anna") as copy:
            for at in range(1 + to % 3):
                with suppress(Refused):
                    edits[(pick + at * 3) % len(edits)](copy)
            self.copies.append(copy.path)

    @rule(pick=PICK)
    @precondition(lambda self: self.copies)
    def merge_a_copy(self, pick: int) -> None:
        steps = len(self.plan.steps())
        merge(self.plan, self.copies[pick % len(self.copies)])
        if len(self.plan.steps()) > steps:
            self.done.append(self.now)
            self.undone.clear()
            self.now = content(self.plan)

    @invariant()
    def answers_are_as_if_read_afresh(self) -> None:
        self.moves += 1
        if self.moves % 5 in (0, 1, 3):  # one or two moves behind
            assert answers(self.plan) == read_afresh(self.plan)


TestKeptWalk = KeptWalk.TestCase
TestKeptWalk.settings = settings(
    max_examples=10, stateful_step_count=25, deadline=None, derandomize=True,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
)  # fmt: skip
