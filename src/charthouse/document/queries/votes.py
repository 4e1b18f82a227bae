"""Voting rounds and their results. Nothing here tells a total before its round is revealed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from charthouse.analysis.votes import Tally, tally
from charthouse.domain.ballots import Rules
from charthouse.domain.kinds import Quadrant, VoteMethod

if TYPE_CHECKING:
    from charthouse.document.document import Document

_ROUNDS = """
    SELECT r.id, r.title, r.method, r.budget, r.cap, r.opened_on, r.revealed_on,
        (SELECT count(*) FROM ballot b WHERE b.round = r.id)
    FROM vote_round r
"""
_OPTIONS = """
    SELECT i.id, i.quadrant, i.number, i.text FROM vote_option o JOIN swot_item i ON i.id = o.item WHERE o.round = ?
    ORDER BY instr('strength weakness opportunity threat', i.quadrant), i.number, i.id
"""
_VOTES = """
    SELECT b.id, v.item, v.amount FROM ballot b LEFT JOIN vote v ON v.ballot = b.id WHERE b.round = ?
    ORDER BY b.number, b.id, v.amount, v.item
"""
_DISSENT = "SELECT dissent FROM ballot WHERE round = ? AND dissent <> '' ORDER BY number, id"


@dataclass(frozen=True, slots=True)
class VoteOption:
    """An item on the ballots."""

    item: str
    code: str
    quadrant: Quadrant
    text: str


@dataclass(frozen=True, slots=True)
class VoteRound:
    """A round as everybody may see it: how many ballots there are, not what they say."""

    id: str
    title: str
    rules: Rules
    opened_on: date | None
    revealed_on: date | None
    ballots: int

    @property
    def revealed(self) -> bool:
        return self.revealed_on is not None


@dataclass(frozen=True, slots=True)
class VoteResult:
    """What a revealed round came to: tallies by item, and what some cannot live with, ballot by ballot."""

    round: VoteRound
    tallies: Mapping[str, Tally]
    dissent: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class BallotRow:
    """A ballot as it can be read again to correct it. `given`: amount, rank or rating by item."""

    id: str
    number: int
    given: Mapping[str, int]
    dissent: str


def vote_rounds(document: Document) -> tuple[VoteRound, ...]:
    """All rounds, the newest first."""
    return tuple(_round(row) for row in document.rows(f"{_ROUNDS} ORDER BY r.position DESC, r.id DESC"))


def vote_options(document: Document, vote_round: str) -> tuple[VoteOption, ...]:
    """What stands on the ballots of a round, by quadrant and number."""
    found = document.rows(_OPTIONS, (vote_round,))
    return tuple(
        VoteOption(item, f"{Quadrant(quadrant).letter}{number}", Quadrant(quadrant), text)
        for item, quadrant, number, text in found
    )


def ballots(document: Document, vote_round: str) -> tuple[BallotRow, ...]:
    """The ballots as they were entered: for whoever enters them, never for the room."""
    given = _given(document, vote_round)
    told = document.rows("SELECT id, number, dissent FROM ballot WHERE round = ? ORDER BY number, id", (vote_round,))
    return tuple(BallotRow(row, number, given[row], dissent) for row, number, dissent in told)


def vote_result(document: Document, vote_round: str) -> VoteResult | None:
    """What a round came to; None while it is hidden, or nobody voted."""
    found = [_round(row) for row in document.rows(f"{_ROUNDS} WHERE r.id = ?", (vote_round,))]
    return _result(document, found[0]) if found and found[0].revealed and found[0].ballots else None


def last_vote(document: Document) -> VoteResult | None:
    """What the round came to that was revealed last: its votes stand beside the items, on screen and on paper."""
    revealed = f"{_ROUNDS} WHERE r.revealed_on IS NOT NULL ORDER BY r.revealed_on DESC, r.position DESC, r.id DESC"
    found = (_round(row) for row in document.rows(revealed))
    last = next((one for one in found if one.ballots), None)
    return None if last is None else _result(document, last)


def _round(row: tuple[str, str, str, int | None, int | None, str | None, str | None, int]) -> VoteRound:
    identity, title, method, budget, cap, opened, revealed, count = row
    return VoteRound(identity, title, Rules(VoteMethod(method), budget, cap), _day(opened), _day(revealed), count)


def _result(document: Document, voted: VoteRound) -> VoteResult:
    options = [option.item for option in vote_options(document, voted.id)]
    given = list(_given(document, voted.id).values())
    said = document.rows(_DISSENT, (voted.id,))
    tallies = tally(voted.rules.method, options, given)
    return VoteResult(voted, tallies, tuple(dissent for (dissent,) in said))


def _given(document: Document, vote_round: str) -> dict[str, dict[str, int]]:
    """What each ballot gives, by its id; an empty ballot too."""
    found: dict[str, dict[str, int]] = {}
    for ballot, item, amount in document.rows(_VOTES, (vote_round,)):
        given = found.setdefault(ballot, {})
        if item is not None:
            given[item] = amount
    return found


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)
