"""Netting and the order in which changes can be carried out."""

from __future__ import annotations

from tests.document.journal.test_fold import SCHEMA, A, B, add, put, remove

from charthouse.document.journal.net import in_order, net
from charthouse.document.journal.step import Change, Key, Op

C = ("node", "c")


def test_first_before_and_last_after() -> None:
    (change,) = net([put(A, title=("a", "b")), put(A, count=(1, 2)), put(A, title=("b", "c"))], SCHEMA)
    assert (change.before, change.after) == ({"title": "a", "count": 1}, {"title": "c", "count": 2})


def test_what_comes_and_goes_is_nothing() -> None:
    assert net([add(A), put(A, title=("", "x")), remove(A, title="x")], SCHEMA) == ()
    assert net([put(A, title=("a", "b")), put(A, title=("b", "a"))], SCHEMA) == ()


def test_what_goes_and_comes_is_an_update() -> None:
    (change,) = net([remove(A, title="a"), add(A, title="b")], SCHEMA)
    assert (change.op, change.before, change.after) == (Op.UPDATE, {"title": "a"}, {"title": "b"})


def test_a_place_stays_together() -> None:
    run = [put(A, parent=(None, "b"), position=("m", "n")), put(A, parent=("b", "c"), position=("n", "m"))]
    (change,) = net(run, SCHEMA)
    assert change.after == {"parent": "c", "position": "m"}


def test_a_change_of_alternatives_only_counts() -> None:
    settled = Change(*A, {"title": "a"}, {"title": "a"}, {"title": ("a", "b")}, {})
    assert net([settled], SCHEMA) == (settled,)


def test_moves_come_top_down_in_the_tree_they_lead_to() -> None:
    """C stands above B, which stands above A and stays; A shall be on top, C below B."""
    moves = [put(C, parent=(None, "b"), position=("m", "m")), put(B, parent=("c", None), position=("m", "m"))]
    assert [change.key for change in in_order(moves, SCHEMA)] == [B, C]


def test_a_node_that_stays_counts_in_the_depth() -> None:
    """D → A → B becomes B … : A stays below D, D goes to the root, B (once above D) goes below A."""
    d: Key = ("node", "d")
    moves = [put(B, parent=(None, "a"), position=("m", "m")), put(d, parent=("b", None), position=("m", "m"))]
    above = {A: d}.get
    assert [change.key for change in in_order(moves, SCHEMA, above)] == [d, B]
