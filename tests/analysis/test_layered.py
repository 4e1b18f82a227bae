"""Boxes in bands: none overlaps, links pass beside boxes, few links cross, places chosen by hand are kept."""

from __future__ import annotations

from itertools import pairwise, permutations

from hypothesis import given, settings
from hypothesis import strategies as st

from charthouse.analysis.layered import BEND, BOX, lay_out

WIDE = 4.6


def test_a_tangle_that_can_be_undone_has_no_crossing() -> None:
    found = lay_out([["a", "b", "c"], ["x", "y", "z"]], [("x", "c"), ("y", "a"), ("z", "b")], {}, WIDE)
    assert found.crossings == 0


def test_a_long_link_passes_between_boxes() -> None:
    found = lay_out([["top"], ["m", "n", "o"], ["foot"]], [("foot", "top")], {}, WIDE)
    ((band, place),) = found.routes[0].bends
    assert band == 1
    assert all(abs(place - found.places[box]) >= BOX + BEND - 1e-9 for box in "mno")


def test_a_place_chosen_by_hand_is_kept() -> None:
    found = lay_out([["a", "b"], ["c"]], [("c", "a")], {"b": 1.0, "c": 3.5}, WIDE)
    assert (round(found.places["b"], 2), round(found.places["c"], 2)) == (1.0, 3.5)
    assert found.places["a"] > 2


def test_a_full_band_makes_the_drawing_wider() -> None:
    found = lay_out([[str(number) for number in range(9)]], [], {}, WIDE)
    assert found.width == 9 * 2 * BOX


def test_links_inside_a_band_and_of_strangers_do_no_harm() -> None:
    found = lay_out([["a", "b"], []], [("a", "b"), ("a", "gone"), ("b", "a")], {}, WIDE)
    assert [route.bends for route in found.routes] == [(), ()]


BANDS = st.lists(st.integers(0, 5), min_size=1, max_size=5).map(
    lambda sizes: [[f"{band}.{at}" for at in range(size)] for band, size in enumerate(sizes)]
)


@settings(max_examples=60, deadline=None)
@given(BANDS, st.data())
def test_nothing_overlaps_and_nothing_leaves_the_drawing(bands: list[list[str]], data: st.DataObject) -> None:
    boxes = [box for band in bands for box in band]
    one = st.sampled_from(boxes) if boxes else st.nothing()
    links = data.draw(st.lists(st.tuples(one, one), max_size=12, unique=True)) if boxes else []
    pinned = data.draw(st.dictionaries(one, st.floats(-3, 9), max_size=3)) if boxes else {}
    found = lay_out(bands, links, pinned, WIDE)
    for at, band in enumerate(bands):
        nodes = [(found.places[box], BOX) for box in band]
        nodes += [(place, BEND) for route in found.routes for level, place in route.bends if level == at]
        nodes.sort()
        assert all(right[0] - left[0] >= left[1] + right[1] - 1e-6 for left, right in pairwise(nodes))
        assert all(half - 1e-6 <= place <= found.width - half + 1e-6 for place, half in nodes)
    assert found == lay_out(bands, links, pinned, WIDE)


@settings(max_examples=40, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 3), st.integers(0, 3)), max_size=7, unique=True))
def test_two_bands_come_close_to_the_fewest_crossings_there_are(pairs: list[tuple[int, int]]) -> None:
    links = [(f"x{cause}", f"a{effect}") for cause, effect in pairs]
    found = lay_out([[f"a{at}" for at in range(4)], [f"x{at}" for at in range(4)]], links, {}, WIDE)
    fewest = min(
        sum((top[a] - top[c]) * (foot[b] - foot[d]) < 0 for at, (b, a) in enumerate(pairs) for d, c in pairs[:at])
        for top in permutations(range(4))
        for foot in permutations(range(4))
    )
    assert found.crossings <= fewest + 1
