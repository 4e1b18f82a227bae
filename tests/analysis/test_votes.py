"""What ballots come to (SEMANTICS 4)."""

from __future__ import annotations

from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from charthouse.analysis.votes import Tally, borda, tally
from charthouse.domain.kinds import VoteMethod

OPTIONS = "ABCD"


def test_unranked_options_share_the_remaining_points() -> None:
    assert borda(OPTIONS, {"A": 1, "B": 2}) == {"A": 3, "B": 2, "C": 0.5, "D": 0.5}
    assert borda(OPTIONS, {}) == dict.fromkeys(OPTIONS, 1.5)
    assert borda(OPTIONS, {"D": 1, "C": 2, "B": 3, "A": 4}) == {"D": 3, "C": 2, "B": 1, "A": 0}


def test_gaps_and_ties_that_a_merge_of_items_leaves_change_no_sum() -> None:
    assert borda(OPTIONS, {"A": 1, "B": 4}) == borda(OPTIONS, {"A": 1, "B": 2})
    assert borda(OPTIONS, {"A": 1, "B": 1}) == {"A": 2.5, "B": 2.5, "C": 0.5, "D": 0.5}


@given(st.dictionaries(st.sampled_from(OPTIONS), st.integers(1, 6)))
def test_each_ranking_hands_out_the_same_points(ranks: Mapping[str, int]) -> None:
    assert sum(borda(OPTIONS, ranks).values()) == 6


def test_dots_count_every_ballot_for_every_item() -> None:
    found = tally(VoteMethod.DOTS, "AB", [{"A": 2}, {"A": 1, "B": 1}, {}])
    assert found == {
        "A": Tally(3, 1.0, pytest.approx((2 / 3) ** 0.5), 3),
        "B": Tally(1, 1 / 3, pytest.approx(2**0.5 / 3), 3),
    }


def test_a_missing_rating_is_blank_and_not_nought() -> None:
    found = tally(VoteMethod.RATING, "AB", [{"A": 5}, {"A": 1}, {}])
    assert found == {"A": Tally(6, 3.0, 2.0, 2), "B": Tally(0, None, None, 0)}


def test_rankings_are_counted_after_borda() -> None:
    found = tally(VoteMethod.RANKING, "ABC", [{"A": 1, "B": 2, "C": 3}, {"B": 1}])
    assert {item: one.total for item, one in found.items()} == {"A": 2.5, "B": 3, "C": 0.5}


def test_the_spread_is_widest_where_the_room_is_split() -> None:
    split, agreed = [{"A": 100}, {"A": 100}, {"B": 100}, {"B": 100}], [{"A": 50, "B": 50}] * 4
    assert tally(VoteMethod.POINTS, "AB", split)["A"].spread == 50
    assert tally(VoteMethod.POINTS, "AB", agreed)["A"].spread == 0


def test_one_ballot_has_no_spread_and_none_has_nothing() -> None:
    assert tally(VoteMethod.DOTS, "A", [{"A": 3}])["A"] == Tally(3, 3.0, 0.0, 1)
    assert tally(VoteMethod.DOTS, "A", [])["A"] == Tally(0, None, None, 0)
