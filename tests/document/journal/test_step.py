"""Changes come back from their stored text in value and type."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from charthouse.document.journal.step import Author, Change, Kind, Op, Step, StepId, Unreadable, decode, encode, seal

VALUES = (
    st.none() | st.integers(-(2**63), 2**63 - 1) | st.floats(allow_nan=False, allow_infinity=False) | st.binary()
    | st.text(st.characters(exclude_categories=["Cs"]))
)  # fmt: skip
FIELDS = st.sampled_from(["title", "weight", "owner"])
ROWS = st.dictionaries(FIELDS, VALUES)
ALTS = st.dictionaries(FIELDS, st.lists(VALUES, min_size=2, max_size=3).map(tuple))


def typed(change: Change) -> str:
    return repr(change)


@given(ROWS, ALTS, st.sampled_from([Op.INSERT, Op.DELETE]))
def test_an_image(image: dict[str, object], alts: dict[str, tuple[object, ...]], op: Op) -> None:
    kept = {name: values for name, values in alts.items() if name in image}
    change = Change("node", "x", None, image, {}, kept) if op is Op.INSERT else Change("node", "x", image, None, kept)
    assert typed(decode("node", "x", op, encode(change))) == typed(change)


@given(st.dictionaries(FIELDS, st.tuples(VALUES, VALUES)), ALTS)
def test_an_update(cells: dict[str, tuple[object, object]], alts: dict[str, tuple[object, ...]]) -> None:
    before, after = ({name: pair[n] for name, pair in cells.items()} for n in (0, 1))
    kept = {name: alts[name] for name in cells if name in alts}
    change = Change("node", "x", before, after, kept, {})
    assert typed(decode("node", "x", Op.UPDATE, encode(change))) == typed(change)


@given(st.lists(VALUES.filter(lambda value: not isinstance(value, str) or "\0" not in value)))
def test_through_sqlite_and_the_journal_and_back(values: list[object]) -> None:
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.execute("CREATE TABLE t(x)")
        for value in values:
            (stored,) = connection.execute("SELECT ?", (value,)).fetchone()
            back = decode("t", "x", Op.INSERT, encode(Change("t", "x", None, {"x": stored}))).after
            assert back is not None
            (again,) = connection.execute("SELECT ?", (back["x"],)).fetchone()
            assert (type(again), again) == (type(value), value)


@pytest.mark.parametrize(
    ("op", "data"),
    [(0, "junk"), (0, "[]"), (1, '{"a":1}'), (1, '{"a":[1]}'), (2, '{"a":[1]}'), (0, '{"a":{"c":1}}'), (1, "null")],
)
def test_what_no_charthouse_wrote_is_unreadable(op: int, data: str) -> None:
    with pytest.raises(Unreadable):
        decode("node", "x", op, data)


def test_infinity_is_no_value() -> None:
    with pytest.raises(ValueError, match="not JSON compliant"):
        encode(Change("node", "x", None, {"weight": float("inf")}))


def test_the_sum_covers_all_of_a_step() -> None:
    author = Author(b"12345678", "Mara", "laptop", "1")
    change = Change("node", "x", {"title": "a"}, {"title": "b"})
    step = Step(StepId(author.replica, 1), author, 1, Kind.EDIT, "Rename", 5, 1, (change,))
    others = [
        replace(step, id=StepId(author.replica, 2)), replace(step, author=replace(author, person="Anna")),
        replace(step, lamport=2), replace(step, kind=Kind.UNDO), replace(step, label="x"), replace(step, at=6),
        replace(step, schema=2), replace(step, target=step.id), replace(step, seen=()), replace(step, joined=True),
        replace(step, changes=(replace(change, row="y"),)),
        replace(step, changes=(replace(change, after={"title": "c"}),)),
    ]  # fmt: skip
    sums = {seal(one, tuple(map(encode, one.changes))) for one in (step, *others)}
    assert len(sums) == 1 + len(others)
