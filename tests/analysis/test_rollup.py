"""Roll-up: mean, worst and coverage together, and explanations that recompute."""

from collections.abc import Mapping, Sequence
from decimal import Decimal

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from charthouse.analysis.acyclic import Link, order
from charthouse.analysis.explanation import LeftOut, explain_mean, score_formula
from charthouse.analysis.measure_state import MeasureState
from charthouse.analysis.rollup import (
    NO_FOREST,
    Child,
    Forest,
    RollUp,
    Worst,
    measure_child,
    roll_up,
    roll_up_again,
    rolling_up,
    shares,
)
from charthouse.analysis.scoring import score, status_of_score
from charthouse.domain.kinds import Status
from charthouse.domain.numbers import parse_number


def measure(name: str, figure: float | None, weight: float = 1, coverage: float | None = 1) -> Child:
    state = MeasureState(status=status_of_score(figure), score=figure, coverage=0 if figure is None else coverage)
    return measure_child(name, weight, state)


def evaluated(formula: str) -> bool:
    """Whether the left side of a printed formula, worked out, gives the right side."""
    left, right = formula.split(" = ")
    figure = parse_number(right.split(",")[0], "en")
    places = max(-int(figure.as_tuple().exponent), 1)
    return round(parse_number(f"={left}", "en") - figure, 9).copy_abs() * 2 <= Decimal(10) ** -places


def test_the_vector_of_coverage() -> None:
    parent = roll_up([Child("A", 1, 10, 0.4), Child("B", 1, 6, 1)])
    assert (parent.score, parent.coverage, parent.status) == (8, 0.7, Status.ON_TRACK)


def test_the_vector_of_the_hidden_worst() -> None:
    parent = roll_up([measure("K1", 10), measure("K2", 10), measure("K3", 10), measure("K4 Complaints", 0)])
    assert (parent.score, parent.status) == (7.5, Status.ON_TRACK)
    assert parent.worst == Worst("K4 Complaints", 0, Status.OFF_TRACK)
    assert parent.marked


def test_a_red_parent_needs_no_corner_mark() -> None:
    assert not roll_up([measure("K1", 0)]).marked
    assert not roll_up([measure("K1", 5), measure("K2", 10)]).marked
    assert not roll_up([]).marked


def test_the_worst_is_a_measure_even_two_levels_down() -> None:
    low = roll_up([measure("K1", 9), measure("K2", 1)])
    top = roll_up([low.as_child("G1.1", 1), measure("K3", 8)])
    assert top.worst == Worst("K2", 1, Status.OFF_TRACK)
    assert top.score == 6.5
    assert (top.current, top.total) == (3, 3)


def test_children_without_data_leave_the_mean_but_not_the_coverage() -> None:
    parent = roll_up([measure("K1", 9, 2), measure("K2", None)])
    assert parent.score == 9
    assert parent.coverage == pytest.approx(2 / 3)
    assert (parent.current, parent.total) == (1, 2)
    assert parent.explanation().left_out == (LeftOut("K2", "no data"),)


def test_a_measure_with_a_value_but_no_target_is_left_out_for_that() -> None:
    aimless = measure_child("K2", 1, MeasureState(status=Status.NO_TARGET, value=5, coverage=1))
    parent = roll_up([measure("K1", 9), aimless])
    assert (parent.score, parent.coverage) == (9, 1)
    assert parent.explanation().left_out == (LeftOut("K2", "no target"),)


def test_under_half_covered_is_insufficient_data() -> None:
    assert roll_up([measure("K1", 9), measure("K2", None), measure("K3", None)]).status is Status.INSUFFICIENT
    assert roll_up([measure("K1", 9), measure("K2", None)]).status is Status.ON_TRACK


def test_what_does_not_apply_leaves_the_sum() -> None:
    apart = measure_child("K2", 5, MeasureState(status=Status.NOT_APPLICABLE, coverage=None))
    parent = roll_up([measure("K1", 9), apart])
    assert (parent.score, parent.coverage, parent.total) == (9, 1, 1)
    assert parent.explanation().left_out == (LeftOut("K2", "does not apply"),)
    alone = roll_up([apart])
    assert (alone.score, alone.coverage, alone.status) == (None, None, Status.NOT_APPLICABLE)
    assert roll_up([measure("K1", 9), alone.as_child("G1.1", 9)]).coverage == 1


def test_weights_of_nothing_give_no_score() -> None:
    parent = roll_up([measure("K1", 9, 0), measure("K2", 3, 0)])
    assert (parent.score, parent.coverage, parent.status) == (None, 0, Status.NO_DATA)
    assert parent.worst == Worst("K2", 3, Status.OFF_TRACK)
    assert [left.reason for left in parent.explanation().left_out] == ["weight 0", "weight 0"]


def test_nothing_below_is_no_data() -> None:
    parent = roll_up([])
    assert (parent.score, parent.coverage, parent.status, parent.explanation().figure) == (
        None,
        0,
        Status.NO_DATA,
        None,
    )
    assert parent.explanation().formula_text() == ""


@pytest.mark.parametrize(("weight", "word"), [(-1, "−1"), (float("nan"), "nan"), (float("inf"), "inf")])
def test_weights_that_are_none_count_as_0_and_are_named(weight: float, word: str) -> None:
    parent = roll_up([measure("K1", 9, weight), measure("K2", 5)])
    assert (parent.score, parent.coverage) == (5, 1)
    assert parent.explanation().left_out == (LeftOut("K1", f"weight {word}"),)


def test_weights_are_shown_as_shares() -> None:
    assert shares([2, 1]) == [pytest.approx(2 / 3), pytest.approx(1 / 3)]
    assert shares([0, 0]) == [0, 0]
    terms = roll_up([measure("K1", 9, 2), measure("K2", 3)]).explanation().terms
    assert [term.share for term in terms] == [pytest.approx(2 / 3), pytest.approx(1 / 3)]


def test_a_formula_in_print() -> None:
    parent = roll_up([measure("K1", 20 / 3, 2), measure("K2", 10)])
    assert parent.explanation().formula_text() == "(2 × 6.67 + 1 × 10) ÷ (2 + 1) = 7.8"
    assert parent.explanation().formula_text(lambda number: f"{number:.1f}".replace(".", ",")).endswith("= 7,8")


@given(
    st.lists(st.tuples(st.floats(0.01, 1000), st.floats(0, 10)), min_size=1, max_size=12),
    st.integers(0, 3),
)
def test_printed_terms_give_the_printed_figure(parts: list[tuple[float, float]], decimals: int) -> None:
    parent = roll_up([measure(f"K{n}", figure, weight) for n, (weight, figure) in enumerate(parts)])
    explanation = parent.explanation(decimals)
    assert explanation.figure is not None
    above = sum(term.weight * term.value for term in explanation.terms)
    below = sum(term.weight for term in explanation.terms)
    assert abs(above / below - explanation.figure) <= Decimal("0.5000001") * Decimal(10) ** -decimals
    assert float(explanation.figure) == pytest.approx(parent.score, abs=0.5000001 * 10**-decimals)
    assert sum(term.share for term in explanation.terms) == pytest.approx(1)


@given(st.lists(st.tuples(st.integers(1, 99), st.integers(0, 100)), min_size=1, max_size=4))
def test_a_printed_formula_can_be_typed_in_again(parts: list[tuple[int, int]]) -> None:
    explanation = explain_mean([(f"K{n}", weight, tenths / 10) for n, (weight, tenths) in enumerate(parts)])
    assert evaluated(explanation.formula_text())


def test_a_formula_stays_short_where_thirds_come_to_a_half() -> None:
    explanation = explain_mean([("K2", 2, 16 / 3), ("K3", 1, 22 / 3), ("K4", 1, 7.0)])
    assert explanation.formula_text() == "(2 × 5.33 + 1 × 7.33 + 1 × 7) ÷ (2 + 1 + 1) = 6.25"


@pytest.mark.parametrize(
    ("numbers", "formula"),
    [
        ((74, 76, 56), "10 ÷ 3 × (1 + (74 − 56) ÷ (76 − 56)) = 6.333"),
        ((900, 700, 500), "10 ÷ 3 × (1 + (900 − 500) ÷ (700 − 500)) = 10"),
        ((1000, 700, 500), "10 ÷ 3 × (1 + (1000 − 500) ÷ (700 − 500)) = 11.667, at most 10"),
        ((-9, 0, -5), "10 ÷ 3 × (1 + (−9 − (−5)) ÷ (0 − (−5))) = 0.667"),
        ((0, 76, 56), "10 ÷ 3 × (1 + (0 − 56) ÷ (76 − 56)) = −6, at least 0"),
    ],
)
def test_a_score_in_print(numbers: tuple[float, float, float], formula: str) -> None:
    assert score_formula(*numbers) == formula
    assert evaluated(formula)
    if "," not in formula:
        assert score(*numbers) == pytest.approx(float(formula.split(" = ")[1]), abs=0.0005)


NAMES = {"g": "G1", "a": "G1.1", "b": "G1.2"}


def roll_up_all(names: Mapping[str, str], measures: Mapping[str, Sequence[Child]], links: Sequence[Link]) -> Forest:
    """The first time."""
    return roll_up_again(NO_FOREST, order(names, links), names.__getitem__, lambda one: measures.get(one, ()))


def test_objectives_roll_up_level_by_level() -> None:
    links = [Link("g", "a", 3), Link("g", "b", 1)]
    forest = roll_up_all(NAMES, {"a": [measure("K1", 10), measure("K2", 6)], "b": [measure("K3", 4)]}, links)
    assert {name: result.score for name, result in forest.results.items()} == {"a": 8, "b": 4, "g": 7}
    assert [term.name for term in forest.results["g"].explanation().terms] == ["G1.1", "G1.2"]
    assert forest.cut == ()


def test_an_objective_with_two_parents_counts_in_each() -> None:
    names = NAMES | {"h": "G2"}
    links = [Link("g", "a", 1), Link("g", "b", 1), Link("h", "b", 5)]
    results = roll_up_all(names, {"a": [measure("K1", 10)], "b": [measure("K2", 4)]}, links).results
    assert (results["g"].score, results["h"].score) == (7, 4)


def test_a_circle_is_cut_at_its_newest_link() -> None:
    old = [Link("g", "a"), Link("a", "b")]
    newest = Link("b", "g")
    forest = roll_up_all(NAMES, {"b": [measure("K1", 5)]}, [*old, newest])
    assert forest.cut == (newest,)
    assert forest.results["g"].score == 5


@given(st.lists(st.tuples(st.sampled_from("abcdef"), st.sampled_from("abcdefx")), max_size=20))
def test_children_come_before_parents_whatever_is_linked(pairs: list[tuple[str, str]]) -> None:
    links = [Link(parent, child) for parent, child in pairs]
    ordered = order("abcdef", links)
    assert sorted(ordered.nodes) == list("abcdef")
    kept = [link for below in ordered.below.values() for link in below]
    assert all(ordered.nodes.index(link.child) < ordered.nodes.index(link.parent) for link in kept)
    assert len(kept) + len(ordered.cut) == sum(child != "x" for _, child in pairs)


LINKED = st.lists(st.tuples(st.sampled_from("abcdef"), st.sampled_from("abcdef")), max_size=12)
MEASURED = st.dictionaries(st.sampled_from("abcdef"), st.lists(st.floats(0, 10) | st.none(), max_size=3))


@given(LINKED, LINKED | st.none(), MEASURED, MEASURED)
def test_rolling_up_again_what_changed_is_rolling_up_all(
    pairs: list[tuple[str, str]],
    other: list[tuple[str, str]] | None,
    before: dict[str, list[float | None]],
    changed: dict[str, list[float | None]],
) -> None:
    names = {letter: f"G {letter}" for letter in "abcdef"}
    first, then = _measured(before), _measured(before | changed)
    renamed = {letter: names[letter] + "!" if letter in changed else names[letter] for letter in names}
    last = roll_up_all(names, first, _linked(pairs))
    links = _linked(pairs if other is None else other)
    parents = {link.parent for link in links if link.child in changed}  # they say what their children are called
    again = roll_up_again(
        last, order(names, links), renamed.__getitem__, lambda one: then.get(one, ()), {*changed, *parents}
    )
    assert again == roll_up_all(renamed, then, links)


def test_in_parts_it_comes_to_the_same() -> None:
    links, measured = [Link("g", "a", 3), Link("g", "b", 1)], {"a": [measure("K1", 10)], "b": [measure("K3", 4)]}
    parts = rolling_up(NO_FOREST, order(NAMES, links), NAMES.__getitem__, lambda one: measured.get(one, ()), size=1)
    for _ in NAMES:
        next(parts)
    with pytest.raises(StopIteration) as end:
        next(parts)
    assert end.value.value == roll_up_all(NAMES, measured, links)


def _linked(pairs: list[tuple[str, str]]) -> list[Link]:
    return [Link(parent, child, weight) for weight, (parent, child) in enumerate(pairs, 1)]


def _measured(figures: dict[str, list[float | None]]) -> dict[str, list[Child]]:
    return {key: [measure(f"K{at}", figure) for at, figure in enumerate(row)] for key, row in figures.items()}


def test_ten_thousand_levels_need_no_recursion() -> None:
    names = {str(n): f"G{n}" for n in range(10_000)}
    links = [Link(str(n), str(n + 1)) for n in range(9_999)]
    results = roll_up_all(names, {"9999": [measure("K1", 5)]}, links).results
    assert results["0"].score == 5


@example([(5e-324, 1.5)])
@given(st.lists(st.tuples(st.floats(0, 100), st.floats(0, 10) | st.none()), max_size=10))
def test_a_mean_lies_between_its_children(parts: list[tuple[float, float | None]]) -> None:
    parent: RollUp = roll_up([measure(f"K{n}", figure, weight) for n, (weight, figure) in enumerate(parts)])
    counted = [figure for weight, figure in parts if figure is not None and weight > 0]
    if not counted:
        assert parent.score is None
    else:
        assert parent.score is not None
        assert min(counted) - 1e-9 <= parent.score <= max(counted) + 1e-9
    assert parent.coverage is not None
    assert 0 <= parent.coverage <= 1 + 1e-9
