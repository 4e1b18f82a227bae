"""Copies of a plan edited apart, undone, merged among themselves: the same in any order, nothing lost silently."""

from __future__ import annotations

import random
from collections.abc import Mapping

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.document.histories import WHATS, Copy, History, Move, random_moves
from tests.document.oracle import Oracle
from tests.document.small import SMALL

from charthouse.document.check import examine_connection
from charthouse.document.journal.step import Kind, Value

NUMBER = st.integers(0, 23)
MOVES = st.lists(st.tuples(st.integers(0, WHATS - 1), st.integers(0, 5), NUMBER, NUMBER, NUMBER), max_size=60)


def judged(copies: int, moves: list[Move], seed: int) -> History:
    """Play the moves, bring all copies together, and look at everything."""
    history, chance = History(copies), random.Random(seed)
    history.run(moves)
    assert examine_connection(chance.choice(history.copies).memory, SMALL) == ()
    history.gossip(chance)
    first, *others = history.copies
    assert examine_connection(first.memory, SMALL) == ()
    assert first.memory.execute("PRAGMA foreign_key_check").fetchall() == []
    state = first.state()
    assert all(copy.state() == state for copy in others)
    assert_no_loop({row: cells["parent"] for (table, row), cells in first.past.rows().items() if table == "node"})
    Oracle(first.past.steps(), first.past.schema).judge(first.past.rows(), first.past.conflicts())
    return history


def assert_no_loop(parents: Mapping[str, Value]) -> None:
    """From each node the way up ends."""
    for start in parents:
        above, passed = parents[start], 0
        while isinstance(above, str):
            above, passed = parents[above], passed + 1
            assert passed < len(parents), start


@settings(max_examples=60, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
@given(copies=st.integers(2, 4), moves=MOVES, seed=st.integers(0, 9))
def test_copies_end_alike_and_nothing_is_lost(copies: int, moves: list[Move], seed: int) -> None:
    judged(copies, moves, seed).close()


def test_long_histories() -> None:
    for seed in range(10):
        chance = random.Random(seed)
        judged(chance.randint(2, 6), list(random_moves(chance, 120)), seed).close()


def test_a_merge_that_was_undone_comes_back_with_the_next() -> None:
    """Who only merges, undoes and redoes ends like those who edited, open conflicts included.

    (The chosen seeds once ended otherwise: rows that a merge took away came back without what others had written in
    them, a put back knew better than those it put back, part of one was forgotten when that was undone.)
    """
    for seed in (*range(20), 129, 136, 300, 391, 583, 714, 964, 1175, 1234, 1372, 1559, 1581, 1586):
        history, mine = undecided(seed)
        assert mine.state() == history.copies[0].state(), seed
        mine.close()
        history.close()


def undecided(seed: int) -> tuple[History, Copy]:
    """Two who edit and merge, and a third who takes their copies in, out and in again."""
    chance = random.Random(seed)
    history = History(3)
    mine = history.copies.pop(0)
    for move in random_moves(chance, 60):
        if chance.random() < 0.15:
            mine.merge(chance.choice(history.copies))
        elif chance.random() < 0.15 and (mine.document.undo_label or "").startswith("Merge"):
            mine.travel(chance.choice((Kind.UNDO, Kind.REDO)))
        history.move(move)
    history.gossip(chance)
    for copy in history.copies:
        mine.merge(copy)
    return history, mine
