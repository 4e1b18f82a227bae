"""What undo writes and what it leaves, when others have worked on the plan since (JOURNAL U3)."""

from __future__ import annotations

from collections.abc import Iterator

from tests.document.journal.test_fold import IMAGE, SCHEMA, A, B, add, put, remove

from charthouse.document.journal.replay import Replay, Skipped, replay
from charthouse.document.journal.step import Alternatives, Change, Key, Values

C, L, O = ("node", "c"), ("leaf", "l"), ("owner", "o")  # noqa: E741


class Plan:
    """A plan in memory, as replay reads it."""

    def __init__(self, *rows: Change, alts: dict[Key, Alternatives] | None = None) -> None:
        self.rows = {row.key: dict(row.after or {}) for row in rows}
        self.conflicts = alts or {}

    def row(self, key: Key) -> Values | None:
        return self.rows.get(key)

    def alts(self, key: Key) -> Alternatives:
        return self.conflicts.get(key, {})

    def referrers(self, key: Key) -> Iterator[tuple[Key, str]]:
        for table, column in SCHEMA.references[key[0]]:
            yield from (
                (other, column) for other, row in self.rows.items() if other[0] == table and row[column] == key[1]
            )


def undone(plan: Plan, *changes: Change) -> Replay:
    return replay(changes, forward=False, reader=plan, schema=SCHEMA)


def test_a_cell_changed_since_stays_and_is_reported() -> None:
    step = put(A, title=("a", "b"), count=(1, 2))
    outcome = undone(Plan(add(A, title="later", count=2)), step)
    assert [change.after for change in outcome.changes] == [{"count": 1}]
    assert outcome.skipped == (Skipped("node", "a", ("title",)),)


def test_a_cell_in_conflict_since_stays() -> None:
    plan = Plan(add(A, title="b"), alts={A: {"title": ("b", "x")}})
    assert undone(plan, put(A, title=("a", "b"))).changes == ()


def test_a_settled_conflict_is_opened_again() -> None:
    step = Change(*A, {"title": "x"}, {"title": "b"}, {"title": ("x", "y")}, {})
    (change,) = undone(Plan(add(A, title="b")), step).changes
    assert (change.after, change.alts_after) == ({"title": "x"}, {"title": ("x", "y")})


def test_an_added_row_changed_since_stays() -> None:
    outcome = undone(Plan(add(A, title="later")), add(A, title="a"))
    assert outcome.changes == ()
    assert outcome.skipped == (Skipped("node", "a", ()),)


def test_an_added_row_that_something_needs_now_stays() -> None:
    assert undone(Plan(add(A), add(L, node="a")), add(A)).changes == ()


def test_rows_that_need_each_other_go_together() -> None:
    outcome = undone(Plan(add(A), add(L, node="a")), add(A), add(L, node="a"))
    assert {change.key for change in outcome.changes} == {A, L}


def test_a_row_let_go_by_the_same_undo_goes() -> None:
    plan = Plan(add(A, owner="o"), add(O))
    outcome = undone(plan, put(A, owner=(None, "o")), add(O))
    assert [change.key for change in outcome.changes] == [A, O]


def test_a_row_that_stays_keeps_what_it_points_to() -> None:
    plan = Plan(add(A, owner="o", title="x"), add(O))
    outcome = undone(plan, add(A, owner="o"), add(O))
    assert outcome.changes == ()
    assert {skip.row for skip in outcome.skipped} == {"a", "o"}


def test_a_row_comes_back_whole() -> None:
    (change,) = undone(Plan(), remove(A, title="a", count=3)).changes
    assert change.after == {**IMAGE["node"], "title": "a", "count": 3}


def test_a_row_whose_anchor_is_gone_stays_away() -> None:
    outcome = undone(Plan(), remove(L, node="a"))
    assert outcome.changes == ()
    assert outcome.skipped == (Skipped("leaf", "l", ()),)


def test_rows_come_back_with_their_anchor_parents_first() -> None:
    outcome = undone(Plan(), remove(C, parent="b"), remove(L, node="c"), remove(B, parent="a"), remove(A))
    nodes = [change.key for change in outcome.changes if change.table == "node"]
    assert nodes == [A, B, C]
    assert len(outcome.changes) == 4


def test_a_link_to_a_row_gone_since_stays_cleared() -> None:
    assert undone(Plan(add(A, owner=None)), put(A, owner=("o", None))).changes == ()


def test_a_move_back_that_would_close_a_loop_stays() -> None:
    """A was taken from below B; since then B was put below A."""
    plan = Plan(add(A), add(B, parent="a"))
    outcome = undone(plan, put(A, parent=("b", None), position=("m", "m")))
    assert outcome.changes == ()
    assert outcome.skipped == (Skipped("node", "a", ("parent", "position")),)


def test_a_place_is_moved_back_only_whole() -> None:
    plan = Plan(add(A, parent=None, position="later"), add(B))
    outcome = undone(plan, put(A, parent=("b", None), position=("m", "n")))
    assert outcome.changes == ()


def test_redo_writes_forward() -> None:
    outcome = replay([put(A, title=("a", "b"))], forward=True, reader=Plan(add(A, title="a")), schema=SCHEMA)
    assert [change.after for change in outcome.changes] == [{"title": "b"}]
