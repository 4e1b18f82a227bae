"""Ballots: entered, refused, merged with their items and with those of another copy; secret until they are revealed."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.document.copies import copy_of, edited_copy, started
from tests.document.example import Example
from tests.document.support import assert_undoable, content

from charthouse.document.document import Document
from charthouse.document.edits import ballot, swot, vote
from charthouse.document.merge import merge
from charthouse.document.queries.compare import compare
from charthouse.document.queries.step_items import step_items
from charthouse.document.queries.swot import swot_board
from charthouse.document.queries.votes import ballots, last_vote, vote_result, vote_rounds
from charthouse.domain.errors import Refused

LATER = "2028-01-31"  # than the round of the example that is revealed


def begun(document: Document, example: Example, method: str, **rules: int) -> str:
    items = [example.strength, example.strength_2, example.threat]
    return str(vote.begin(document, title="Again", items=items, method=method, **rules).row)


def totals(document: Document, example: Example) -> list[float | None]:
    """Of S1, S2 and T1 as the grid shows them."""
    votes = {item.id: item.votes for item in swot_board(document).items}
    return [tally and tally.total for row in (example.strength, example.strength_2, example.threat)
            for tally in [votes.get(row)]]  # fmt: skip


def test_totals_stay_hidden_until_they_are_revealed(document: Document, example: Example) -> None:
    vote.delete(document, id=example.revealed)
    ballot.add(document, round=example.vote, choices=[example.strength])
    assert vote_rounds(document)[0].ballots == 2
    assert last_vote(document) is None
    assert vote_result(document, example.vote) is None
    assert totals(document, example) == [None, None, None]
    vote.reveal(document, id=example.vote)
    assert totals(document, example) == [2, None, 2]
    assert vote_result(document, example.vote) == last_vote(document)


def test_the_round_that_was_revealed_last_is_shown_with_its_dissent(document: Document, example: Example) -> None:
    vote.reveal(document, id=example.vote, revealed_on="2027-06-29")
    shown = last_vote(document)
    assert shown is not None
    assert (shown.round.id, shown.dissent) == (example.revealed, ("Not the rent again",))
    assert totals(document, example) == [4, None, 0]


def test_no_ballot_comes_after_the_totals_are_known(document: Document, example: Example) -> None:
    before = content(document)
    for late in (ballot.add, ballot.set, ballot.delete):
        row = ballots(document, example.revealed)[0].id
        place = {"round": example.revealed} if late is ballot.add else {"id": row}
        choices = {} if late is ballot.delete else {"choices": [[example.strength, 2]]}
        with pytest.raises(Refused, match=r"^This vote is revealed; hide it before ballots are entered or changed\.$"):
            late(document, **place, **choices)
    assert content(document) == before
    vote.hide(document, id=example.revealed)
    assert ballot.add(document, round=example.revealed, choices=[[example.strength, 2]]).step is not None


@pytest.mark.parametrize(
    ("do", "sentence"),
    [
        (lambda d, e: vote.begin(d, title="X", items=[e.threat, e.threat], method="rating"),
         "A vote needs at least two items to choose from."),
        (lambda d, e: vote.set(d, id=e.vote, budget=5), "This vote has ballots already; its rules stay as they are."),
        (lambda d, e: vote.reveal(d, id=begun(d, e, "rating")), "There is no ballot to count yet."),
        (lambda d, e: vote.reveal(d, id=e.revealed), "This vote is revealed already."),
        (lambda d, e: vote.hide(d, id=e.vote), "This vote is hidden already."),
        (lambda d, e: ballot.add(d, round=e.vote, choices=[e.strength_2]), "S2 is not on the ballot."),
        (lambda d, e: ballot.add(d, round=e.vote, choices=[e.strength] * 3), "S1 has 3 dots; it may have 2."),
        (lambda d, e: ballot.add(d, round=e.vote, choices=[[e.strength, 1.5]]),
         "A ballot is a list of items, each maybe with a whole number: [item, 2]."),
        (lambda d, e: ballot.add(d, round=e.vote), "An empty ballot is not entered. Write at least one code."),
    ],
)  # fmt: skip
def test_what_breaks_the_rules_is_refused_in_one_sentence(
    do: object, sentence: str, document: Document, example: Example
) -> None:
    assert callable(do)
    with pytest.raises(Refused) as refused:
        do(document, example)
    assert str(refused.value) == sentence


def test_a_ballot_may_say_dissent_alone(document: Document, example: Example) -> None:
    ballot.add(document, round=example.vote, dissent="None of these")
    assert [(one.number, one.dissent) for one in ballots(document, example.vote)] == [(1, ""), (2, "None of these")]


@pytest.mark.parametrize(
    ("method", "rules", "first", "second", "expected"),
    [
        ("dots", {"budget": 4, "cap": 2}, [(0, 2), (1, 2)], [(1, 1)], [None, 5, 0]),
        ("points", {}, [(0, 60), (1, 40)], [(0, 30), (2, 70)], [None, 130, 70]),
        ("ranking", {}, [(2, None), (0, None)], [(1, None), (2, None), (0, None)], [None, 1, 1]),
        ("rating", {}, [(0, 5), (1, 2)], [(0, 3), (2, 4)], [None, 8, 4]),
    ],
)
def test_a_merged_item_has_the_votes_of_both(
    method: str,
    rules: dict[str, int],
    first: list[tuple[int, int | None]],
    second: list[tuple[int, int | None]],
    expected: list[float | None],
    document: Document,
    example: Example,
) -> None:
    items = [example.strength, example.strength_2, example.threat]
    row = begun(document, example, method, **rules)
    for choices in (first, second):
        ballot.add(document, round=row, choices=[[items[place], amount] for place, amount in choices])
    vote.reveal(document, id=row, revealed_on=LATER)
    before = content(document)
    swot.merge(document, id=example.strength_2, others=[example.strength])
    assert totals(document, example) == expected
    assert_undoable(document, before)


def test_an_item_that_was_on_no_ballot_takes_its_duplicates_place(document: Document, example: Example) -> None:
    vote.reveal(document, id=example.vote, revealed_on=LATER)
    swot.merge(document, id=example.strength_2, others=[example.strength])
    assert totals(document, example) == [None, 1, 2]


def test_ballots_of_two_copies_come_together(tmp_path: Path) -> None:
    mara, example = started(tmp_path)

    def enter(copy: Document) -> None:
        ballot.add(copy, round=example.vote, choices=[example.strength, example.strength])

    with mara:
        path = edited_copy(mara, "anna.charthouse", "Anna", enter, enter)
        enter(mara)
        report = merge(mara, path)
        assert report.conflicts == ()
        assert [one.number for one in ballots(mara, example.vote)] == [1, 2, 2, 3]
        vote.reveal(mara, id=example.vote, revealed_on=LATER)
        assert totals(mara, example) == [7, None, 2]


def test_no_list_of_changes_tells_what_is_on_a_ballot(tmp_path: Path) -> None:
    mara, example = started(tmp_path)
    with mara, copy_of(mara, "before.charthouse", "Anna") as earlier:
        ballot.add(mara, round=example.vote, choices=[example.strength], dissent="Secret-words")
        (entered,) = step_items(mara, mara.steps(newest_first=True, limit=1)[0].no)
        assert (entered.name, entered.cells) == ("What matters · 2", ())
        told = compare(earlier, mara).items
        assert {item.name for item in told} == {"What matters · 2"}
        assert all(item.cells == () and item.private for item in told)
