"""What happens when two people edit without seeing each other (JOURNAL §5), step by step."""

from __future__ import annotations

from collections.abc import Mapping

from tests.document.small import SMALL

from charthouse.document.journal.fold import Folded, fold
from charthouse.document.journal.schema import JournalSchema
from charthouse.document.journal.step import Author, Change, Key, Kind, Step, StepId, Value

SCHEMA = JournalSchema.of(SMALL.metadata())
IMAGE: Mapping[str, Mapping[str, Value]] = {
    "node": {
        "parent": None, "position": "m", "title": "", "weight": None, "count": 0, "flag": 0, "due": None,
        "colour": "red", "image": None, "owner": None,
    },
    "leaf": {"node": "", "number": None, "text": ""},
    "owner": {"name": ""},
}  # fmt: skip
A, B = ("node", "a"), ("node", "b")


class Person:
    """Somebody with a copy of the plan, who writes steps and now and then sees another's."""

    def __init__(self, name: str, after: Person | None = None) -> None:
        self.author = Author(name.encode().ljust(8, b"-"), name, "", "")
        self.steps: list[Step] = []
        self.history: list[Step] = list(after.history) if after else []
        self.stands_on = [self.history[-1].id] if self.history else []

    def does(self, *changes: Change, kind: Kind = Kind.EDIT, target: StepId | None = None) -> Step:
        lamport = 1 + max((step.lamport for step in self.history), default=0)
        step = Step(
            StepId(self.author.replica, len(self.steps) + 1), self.author, lamport, kind, "", 0, 1, changes,
            target=target, seen=tuple(self.stands_on) or None,
        )  # fmt: skip
        self.stands_on = []
        self.steps.append(step)
        self.history.append(step)
        return step

    def merges(self, other: Person) -> Step:
        known = {step.id for step in self.history}
        self.stands_on = [other.history[-1].id, *([self.history[-1].id] if self.history else [])]
        self.history += [step for step in other.history if step.id not in known]
        return self.does(kind=Kind.MERGE)


def add(key: Key, **cells: Value) -> Change:
    return Change(*key, None, {**IMAGE[key[0]], **cells})


def put(key: Key, **cells: tuple[Value, Value]) -> Change:
    before, after = ({name: pair[n] for name, pair in cells.items()} for n in (0, 1))
    return Change(*key, before, after)


def remove(key: Key, **cells: Value) -> Change:
    return add(key, **cells).inverse()


def started(*changes: Change) -> tuple[Person, Person]:
    """Mara's plan with Anna's copy of it."""
    mara = Person("mara")
    mara.does(*(changes or (add(A, title="A"), add(B, title="B"))))
    return mara, Person("anna", after=mara)


def folded(*people: Person) -> Folded:
    """The fold of everybody's steps; the same however they are sorted."""
    steps = {step.id: step for person in people for step in person.history}
    both = fold(steps.values(), SCHEMA), fold(reversed(steps.values()), SCHEMA)
    assert both[0] == both[1]
    return both[0]


def test_different_cells_both_count() -> None:
    mara, anna = started()
    mara.does(put(A, title=("A", "Mara's")))
    anna.does(put(A, weight=(None, 2.0)))
    state = folded(mara, anna)
    assert (state.rows[A]["title"], state.rows[A]["weight"]) == ("Mara's", 2.0)
    assert not state.conflicts


def test_two_values_of_one_cell_are_both_kept() -> None:
    mara, anna = started()
    mara.does(put(A, title=("A", "Mara's")))
    anna.does(put(A, title=("A", "Anna's")))
    state = folded(mara, anna)
    assert set(state.conflicts[A, "title"]) == {"Mara's", "Anna's"}
    assert state.rows[A]["title"] == state.conflicts[A, "title"][0]


def test_the_same_value_is_no_conflict() -> None:
    mara, anna = started()
    mara.does(put(A, title=("A", "Same")))
    anna.does(put(A, title=("A", "Same")))
    assert not folded(mara, anna).conflicts


def test_who_ends_where_she_began_does_not_stand_in_the_way() -> None:
    mara, anna = started()
    anna.does(put(A, weight=(None, 3.0)))
    anna.does(put(A, weight=(3.0, None)))
    mara.does(put(A, weight=(None, 5.0)))
    state = folded(mara, anna)
    assert state.rows[A]["weight"] == 5.0
    assert not state.conflicts


def test_writing_a_conflicting_cell_settles_it() -> None:
    mara, anna = started()
    mara.does(put(A, title=("A", "Mara's")))
    anna.does(put(A, title=("A", "Anna's")))
    mara.merges(anna)
    assert folded(mara).conflicts
    mara.does(put(A, title=("Anna's", "Ours")))
    state = folded(mara, anna)
    assert state.rows[A]["title"] == "Ours"
    assert not state.conflicts


def test_an_undo_that_restores_a_conflict_opens_it_again() -> None:
    mara, _ = started()
    alts = ("Anna's", "Mara's")
    mara.does(Change(*A, {"title": "A"}, {"title": "Anna's"}, {}, {"title": alts}), kind=Kind.UNDO)
    assert folded(mara).conflicts == {(A, "title"): alts}


def test_edit_beats_delete() -> None:
    mara, anna = started()
    anna.does(remove(A, title="A"))
    mara.does(put(A, title=("A", "Worked on")))
    state = folded(mara, anna)
    assert state.rows[A]["title"] == "Worked on"
    assert [kept.key for kept in state.kept] == [A]


def test_edit_beats_delete_whichever_comes_first_in_order() -> None:
    mara, anna = started()
    anna.does(put(B, title=("B", "x")))
    anna.does(remove(A, title="A"))
    mara.does(put(A, title=("A", "Worked on")))
    assert A in folded(mara, anna).rows


def test_a_kept_row_keeps_the_rows_it_went_with() -> None:
    leaf = ("leaf", "l")
    mara, anna = started(add(A, title="A"), add(leaf, node="a"))
    anna.does(remove(leaf, node="a"), remove(A, title="A"))
    mara.does(put(A, title=("A", "Worked on")))
    assert {A, leaf} <= folded(mara, anna).rows.keys()


def test_something_new_that_points_to_a_deleted_row_keeps_it() -> None:
    leaf = ("leaf", "l")
    mara, anna = started()
    anna.does(remove(A, title="A"))
    mara.does(add(leaf, node="a"))
    state = folded(mara, anna)
    assert {A, leaf} <= state.rows.keys()


def test_two_deletions_are_one() -> None:
    mara, anna = started()
    mara.does(remove(A, title="A"))
    anna.does(remove(A, title="A"))
    state = folded(mara, anna)
    assert A not in state.rows
    assert not state.kept


def test_a_move_that_would_close_a_loop_is_refused_and_listed() -> None:
    mara, anna = started()
    mara.does(put(A, parent=(None, "b"), position=("m", "m")))
    anna.does(put(B, parent=(None, "a"), position=("m", "m")))
    state = folded(mara, anna)
    parents = {state.rows[A]["parent"], state.rows[B]["parent"]}
    assert parents in ({None, "a"}, {None, "b"})
    ((key, name), alts) = next(iter(state.conflicts.items()))
    assert name == "parent"
    assert alts == (None, "b" if key == A else "a")


def test_order_keys_never_conflict() -> None:
    mara, anna = started()
    mara.does(put(A, parent=(None, None), position=("m", "c")))
    anna.does(put(A, parent=(None, None), position=("m", "x")))
    state = folded(mara, anna)
    assert state.rows[A]["position"] in ("c", "x")
    assert not state.conflicts


def test_a_move_beats_a_reordering() -> None:
    mara, anna = started()
    mara.does(put(A, parent=(None, "b"), position=("m", "q")))
    anna.does(put(A, parent=(None, None), position=("m", "x")))
    state = folded(mara, anna)
    assert (state.rows[A]["parent"], state.rows[A]["position"]) == ("b", "q")
    assert not state.conflicts


def test_a_swap_of_parent_and_child_in_one_step() -> None:
    mara, _ = started(add(A), add(B, parent="a"))
    mara.does(put(B, parent=("a", None), position=("m", "m")), put(A, parent=(None, "b"), position=("m", "m")))
    state = folded(mara)
    assert (state.rows[A]["parent"], state.rows[B]["parent"]) == ("b", None)
    assert not state.conflicts


def test_what_both_began_with_is_judged_as_all_else() -> None:
    """Not the last write that both knew, but what stood of all they knew: "B", though "A" came later in order."""
    mara, anna = started()
    mara.does(put(A, title=("A", "B")))
    anna.does(put(A, title=("A", "C")))
    anna.does(put(A, title=("C", "A")))
    mara.merges(anna)
    ben = Person("ben", after=mara)
    mara.does(put(A, title=("B", "A")))
    ben.does(put(A, title=("B", "D")))
    ben.does(put(A, title=("D", "B")))
    state = folded(mara, ben)
    assert state.rows[A]["title"] == "A"
    assert state.conflicts == {}


def test_an_undo_that_is_taken_back_whole_leaves_no_trace() -> None:
    mara, anna = started()
    anna.does(put(A, title=("A", "Anna's")), remove(B, title="B"))
    merge = mara.merges(anna)
    undo = mara.does(put(A, title=("Anna's", "A")), add(B, title="B"), kind=Kind.UNDO, target=merge.id)
    assert folded(mara).rows.keys() == {A, B}
    mara.does(put(A, title=("A", "Anna's")), remove(B, title="B"), target=undo.id)
    state = folded(mara)
    assert (state.rows.keys(), state.rows[A]["title"], state.conflicts) == ({A}, "Anna's", {})


def test_what_was_written_on_the_way_stood_on_what_was_there() -> None:
    """Between undoing a merge and putting it back Mara, and Ben who had it from her, knew nothing of it."""
    mara, anna = started()
    anna.does(put(A, title=("A", "Anna's")), put(B, title=("B", "Anna's")))
    merge = mara.merges(anna)
    undone = put(A, title=("Anna's", "A")), put(B, title=("Anna's", "B"))
    undo = mara.does(*undone, kind=Kind.UNDO, target=merge.id)
    mara.does(put(A, title=("A", "Mara's")))
    ben = Person("ben", after=mara)
    ben.does(put(B, title=("B", "Ben's")))
    mara.does(target=undo.id)
    state = folded(mara, ben)
    assert {cell: set(values) for cell, values in state.conflicts.items()} == {
        (A, "title"): {"Anna's", "Mara's"}, (B, "title"): {"Anna's", "Ben's"}
    }  # fmt: skip
    mara.does(put(A, title=("Mara's", "At last")))
    assert (A, "title") not in folded(mara).conflicts
