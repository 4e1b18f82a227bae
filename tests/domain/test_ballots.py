"""The line in which a paper ballot is typed, and the rules it must keep."""

from __future__ import annotations

import pytest

from charthouse.domain.ballots import Rules, TypedBallot, amounts, read_ballot
from charthouse.domain.errors import Refused
from charthouse.domain.kinds import VoteMethod

CODES = {"S3": "s3", "S7": "s7", "W3": "w3", "O12": "o12"}
DOTS = Rules(VoteMethod.DOTS, budget=5, cap=3)
POINTS = Rules(VoteMethod.POINTS)
RANKING = Rules(VoteMethod.RANKING, budget=3)
RATING = Rules(VoteMethod.RATING)


@pytest.mark.parametrize(
    ("line", "choices"),
    [
        ("S3 W3 s3", [("s3", None), ("w3", None), ("s3", None)]),
        ("  7 12 ", [("s7", None), ("o12", None)]),
        ("s3:2, W3 = 3; o12x1", [("s3", 2), ("w3", 3), ("o12", 1)]),
        ("", []),
    ],
)
def test_a_line_names_items_by_code_or_by_a_number_that_only_one_has(line: str, choices: list[object]) -> None:
    assert read_ballot(line, CODES) == TypedBallot(tuple(choices))


def test_what_comes_behind_an_exclamation_mark_is_dissent() -> None:
    assert read_ballot("S3 ! Not the grant, again!", CODES) == TypedBallot((("s3", None),), "Not the grant, again!")
    assert read_ballot("! Start anew", CODES) == TypedBallot((), "Start anew")


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        ("S3 X9", "X9 is not on the ballot."),
        ("S3 99", "99 is not on the ballot."),
        ("3", "3 is more than one: S3, W3. Write the letter too."),
        ("S3 boats W3", "“boats” is not a code. Write codes like S3, with a figure like S3:2."),
        ("S3:", "“S3:” is not a code. Write codes like S3, with a figure like S3:2."),
        ("S3:1.5", "“S3:1.5” is not a code. Write codes like S3, with a figure like S3:2."),
    ],
)
def test_what_is_no_code_of_the_ballot_is_refused_by_name(line: str, sentence: str) -> None:
    with pytest.raises(Refused) as refused:
        read_ballot(line, CODES)
    assert str(refused.value) == sentence


@pytest.mark.parametrize(
    ("rules", "choices", "given"),
    [
        (DOTS, [("a", None), ("b", 2), ("a", None)], {"a": 2, "b": 2}),
        (DOTS, [], {}),
        (POINTS, [("a", 60), ("b", 40), ("c", 0)], {"a": 60, "b": 40}),
        (RANKING, [("c", None), ("a", None)], {"c": 1, "a": 2}),
        (RATING, [("a", 5), ("b", 1)], {"a": 5, "b": 1}),
    ],
)
def test_a_ballot_gives_dots_points_ranks_or_ratings(
    rules: Rules, choices: list[tuple[str, int | None]], given: dict[str, int]
) -> None:
    assert amounts(rules, choices, str.upper) == given


@pytest.mark.parametrize(
    ("rules", "choices", "sentence"),
    [
        (DOTS, [("a", 4)], "A has 4 dots; it may have 3."),
        (DOTS, [("a", 3), ("b", 3)], "These are 6 dots; a ballot has 5."),
        (DOTS, [("a", 0)], "A has no dot; leave it out."),
        (POINTS, [("a", 60), ("b", 30)], "The points add up to 90, not 100."),
        (POINTS, [("a", None)], "Say how many points A gets, like A:40."),
        (POINTS, [("a", 50), ("a", 50)], "A is on this ballot twice."),
        (RANKING, [("a", None), ("a", None)], "A is on this ballot twice."),
        (RANKING, [("a", 1)], "A needs no figure: the order of the codes is the ranking."),
        (RANKING, [(one, None) for one in "abcd"], "These are 4 items; a ballot ranks 3."),
        (RATING, [("a", 6)], "Rate A from 1 to 5, like A:4."),
        (RATING, [("a", None)], "Rate A from 1 to 5, like A:4."),
    ],
)
def test_a_ballot_that_breaks_the_rules_is_refused(
    rules: Rules, choices: list[tuple[str, int | None]], sentence: str
) -> None:
    with pytest.raises(Refused) as refused:
        amounts(rules, choices, str.upper)
    assert str(refused.value) == sentence


@pytest.mark.parametrize(
    ("method", "budget", "cap", "sentence"),
    [
        (VoteMethod.DOTS, None, None, "Say how many dots a ballot has."),
        (VoteMethod.DOTS, 0, None, "A ballot has from 1 to 1000 votes."),
        (VoteMethod.DOTS, 3, 4, "A ballot has 3 dots; the limit for one item is not above that."),
        (VoteMethod.RANKING, None, 2, "Only dots have a limit for one item."),
        (VoteMethod.POINTS, 10, None, "Only dots and rankings have a number of votes to be chosen."),
    ],
)
def test_rules_by_which_nobody_could_vote_are_refused(
    method: VoteMethod, budget: int | None, cap: int | None, sentence: str
) -> None:
    with pytest.raises(Refused) as refused:
        Rules(method, budget, cap)
    assert str(refused.value) == sentence
