"""The rules of moving, over rows without a window."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from charthouse.document.queries.objective_tree import InitiativeRow, ObjectiveRow, ObjectiveTree
from charthouse.domain.errors import Refused
from charthouse.ui.pages.objectives import moves
from charthouse.ui.pages.objectives.moves import Zone
from charthouse.ui.pages.objectives.nodes import Draft, Kind, Place, as_lines, roots, sizes
from charthouse.ui.pages.objectives.outline import Outline


def outline(tree: Mapping[str, str | None], initiatives: Mapping[str, list[str]]) -> Outline:
    """Objectives by id with their parents, in reading order; initiatives by objective."""
    rows: list[ObjectiveRow] = []
    depths: dict[str | None, int] = {None: -1}
    codes: dict[str | None, str] = {None: ""}
    for row, parent in tree.items():
        number = sum(1 for one in rows if one.parent == parent) + 1
        depths[row] = depths[parent] + 1
        codes[row] = f"{codes[parent]}.{number}" if parent else f"G{number}"
        rows.append(ObjectiveRow(row, parent, depths[row], codes[row], row, "", "organisation", "", None, "", None,
                                 None, 1.0))  # fmt: skip
    items = {
        above: tuple(InitiativeRow(above, row, f"I-{row}", row, "", "planned", None, "", None, None) for row in below)
        for above, below in initiatives.items()
    }
    made = Outline()
    made.take(made.difference(ObjectiveTree.of(rows, items, {"a": 1, "a1": 2})))
    return made


@pytest.fixture
def plan() -> Outline:
    tree = {"a": None, "a1": "a", "a2": "a", "a21": "a2", "a3": "a", "b": None, "c": None}
    return outline(tree, {"a": ["i", "j"], "a2": ["k"]})


def placed(steps: list[moves.Move]) -> dict[str, tuple[str | None, str | None]]:
    return {one.row: (one.place.parent, one.place.after) for one in steps}


def test_indent_goes_behind_what_is_already_there(plan: Outline) -> None:
    assert placed(moves.indent([plan.by_id["a3"]])) == {"a3": ("a2", "a21")}
    assert placed(moves.indent([plan.by_id["b"], plan.by_id["c"]])) == {"b": ("a", "a3"), "c": ("a", "b")}


def test_outdent_goes_behind_the_row_above(plan: Outline) -> None:
    both = [plan.by_id["a1"], plan.by_id["a2"]]
    assert placed(moves.outdent(both)) == {"a1": (None, "a"), "a2": (None, "a1")}
    assert placed(moves.outdent([plan.by_id["k"]])) == {"k": ("a", "j")}


def test_shift_leaves_what_cannot_move_and_moves_the_rest(plan: Outline) -> None:
    both = [plan.by_id["a1"], plan.by_id["a3"]]
    assert placed(moves.shift(plan, both, -1)) == {"a3": ("a", "a1")}
    assert placed(moves.shift(plan, both, 1)) == {"a1": ("a", "a2")}


def test_initiatives_go_on_to_the_next_objective(plan: Outline) -> None:
    assert placed(moves.shift(plan, [plan.by_id["j"]], 1)) == {"j": ("a1", None)}
    assert placed(moves.shift(plan, [plan.by_id["k"]], -1)) == {"k": ("a1", None)}
    with pytest.raises(Refused, match="is the first here"):
        moves.shift(plan, [plan.by_id["i"]], -1)


def test_drops(plan: Outline) -> None:
    node = plan.by_id

    def dropped(row: str, target: str | None, zone: Zone, *, opened: bool = False) -> tuple[str | None, str | None]:
        steps = moves.drop(plan, [node[row]], node[target] if target else None, zone, opened=opened)
        return placed(steps)[row]

    assert dropped("c", "a2", Zone.BEFORE) == ("a", "a1")
    assert dropped("c", "a2", Zone.INTO) == ("a2", "a21")
    assert dropped("c", "a1", Zone.BEHIND) == ("a", "a1")
    assert dropped("c", "a", Zone.BEHIND) == (None, "a")
    assert dropped("c", "j", Zone.BEHIND) == ("a", None)
    assert dropped("a1", None, Zone.BEHIND) == (None, "c")
    assert dropped("k", "b", Zone.INTO) == ("b", None)
    assert dropped("k", "j", Zone.BEFORE) == ("a", "i")
    for row, target, zone, opened in (
        ("a", "a21", Zone.INTO, False),
        ("k", None, Zone.BEHIND, False),
        ("c", "i", Zone.BEFORE, False),
        ("c", "a", Zone.BEHIND, True),
    ):
        with pytest.raises(Refused):
            dropped(row, target, zone, opened=opened)


def test_kinds_are_not_moved_together(plan: Outline) -> None:
    with pytest.raises(Refused, match="one kind at a time"):
        moves.drop(plan, [plan.by_id["k"], plan.by_id["c"]], plan.by_id["b"], Zone.INTO, opened=False)


def test_a_draft_takes_part_in_the_codes(plan: Outline) -> None:
    draft = Draft(Kind.OBJECTIVE, Place("a", "a1"))
    place = plan.place_of_draft(draft)
    assert place is not None
    plan.put_draft(draft, *place)
    assert (plan.by_id[""].code, plan.by_id["a2"].code, plan.by_id["a21"].code) == ("G1.2", "G1.3", "G1.3.1")
    plan.drop_draft()
    assert (plan.by_id["a2"].code, plan.by_id["a21"].code) == ("G1.2", "G1.2.1")
    assert [node.row for node in plan.by_id["a"].children] == [0, 1, 2, 3, 4]


def test_what_goes_with_a_row(plan: Outline) -> None:
    assert sizes(plan.by_id["a"], {"a": 1, "a1": 2}) == (4, 3, 3)
    chosen = [plan.by_id[row] for row in ("a21", "c", "a2")]
    assert [node.id for node in roots(chosen)] == ["a2", "c"]
    assert as_lines(roots(chosen)) == [(0, "a2"), (1, "k"), (1, "a21"), (0, "c")]


def test_a_deep_tree_needs_no_recursion() -> None:
    tree: dict[str, str | None] = {"r0": None} | {f"r{n}": f"r{n - 1}" for n in range(1, 3000)}
    deep = outline(tree, {})
    assert len(list(deep.rows())) == 3000
    assert sizes(deep.by_id["r0"], {}) == (2999, 0, 0)
