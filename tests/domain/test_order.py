"""Order keys stay between their neighbours, sort as bytes, and stay short."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from charthouse.domain.order import LONGEST, between, settled, spread


def test_a_key_in_an_empty_list_leaves_room_on_both_sides() -> None:
    first = between(None, None)
    assert between(None, first) < first < between(first, None)


@given(st.lists(st.integers(0, 10_000), max_size=60))
def test_between_is_always_strictly_between(places: list[int]) -> None:
    keys: list[str] = []
    for place in places:
        at = place % (len(keys) + 1)
        before = keys[at - 1] if at else None
        after = keys[at] if at < len(keys) else None
        key = between(before, after)
        assert before is None or before < key
        assert after is None or key < after
        keys.insert(at, key)
    assert [key.encode() for key in keys] == sorted(key.encode() for key in keys)


@pytest.mark.parametrize("ends", [(None, None), ("a0aaaa", None), (None, "a0aaaa"), ("a0aaaa", "a0aaab")])
def test_ten_thousand_keys_at_once_are_sorted_different_and_short(ends: tuple[str | None, str | None]) -> None:
    before, after = ends
    keys = spread(10_000, before, after)
    assert keys == sorted(set(keys))
    assert len(keys) == 10_000
    assert before is None or before < keys[0]
    assert after is None or keys[-1] < after
    assert max(map(len, keys)) <= 14


@pytest.mark.parametrize("forward", [True, False])
def test_typing_at_one_end_of_a_list_keeps_keys_short(*, forward: bool) -> None:
    key = between(None, None)
    for _ in range(5_000):
        following = between(key, None) if forward else between(None, key)
        assert (key < following) is forward
        key = following
    assert len(key) <= 8


def test_two_hundred_rows_typed_one_after_the_other_before_a_sibling_need_no_new_keys() -> None:
    key, sibling = spread(2, None, None)
    for _ in range(200):
        key = between(key, sibling)
    assert len(key) <= LONGEST


def test_none_asked_none_given() -> None:
    assert spread(0, None, None) == []
    assert spread(0, "a0aaaa", None) == []


@pytest.mark.parametrize("key", ["zzzzzz", "0", "A", "9x"])
def test_foreign_keys_of_our_digits_have_neighbours_too(key: str) -> None:
    assert between(None, key) < key < between(key, None) if key != "0" else key < between(key, None)


@pytest.mark.parametrize(("before", "after"), [("a0x", "a0x"), ("b", "a"), ("a", "a00"), ("!", None), (None, "")])
def test_no_room_is_said(before: str | None, after: str | None) -> None:
    with pytest.raises(ValueError, match="order key"):
        between(before, after)


def test_a_settled_key_stands_at_the_same_place_and_follows_from_the_row() -> None:
    first, second, third = spread(3, None, None)
    key = settled(second, "a row")
    assert settled(key, "a row") == key
    assert settled(second, "another row") != key
    assert first < between(first, key) < key < third
