"""Verbs of ballots: entered from paper, corrected, taken out. Labels tell which ballot, never what is on it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from sqlalchemy import select
from sqlalchemy.orm import Session

from charthouse.document.edits.fields import Given, coerce_all, find
from charthouse.document.edits.naming import spoken_name
from charthouse.document.edits.vote import offered
from charthouse.domain.ballots import Choice, Rules, amounts
from charthouse.domain.errors import Refused
from charthouse.domain.ids import key_id
from charthouse.domain.kinds import VoteMethod
from charthouse.domain.sentences import said
from charthouse.domain.swot import SwotItem
from charthouse.domain.voting import Ballot, Vote, VoteOption, VoteRound

if TYPE_CHECKING:
    from charthouse.document.document import Document, Done


def add(document: Document, *, round: str, choices: Sequence[Given] = (), dissent: Given = "") -> Done:
    """Enter a ballot: its items in order, each an id, or an id with dots, points or rating as `[id, 2]`.

    `dissent` is what the participant cannot live with; a ballot may say that alone. Refused where it breaks the rules.
    """
    number = _next_number(document, round)
    with document.edit(said("Enter ballot {number}", number=number)) as session:
        row = Ballot(round=find(session, VoteRound, round).id, number=number)
        session.add(row)
        _write(document, session, row, choices, dissent)
    return document.done(row.id)


def set(document: Document, *, id: str, choices: Sequence[Given] = (), dissent: Given = "") -> Done:
    """Write a ballot anew, for one that was entered wrongly."""
    with document.edit(_label(document, id)) as session:
        _write(document, session, find(session, Ballot, id), choices, dissent)
    return document.done(id)


def delete(document: Document, *, id: str) -> Done:
    """Take a ballot out."""
    with document.edit(said("Delete ballot {number}", number=_number(document, id))) as session:
        row = find(session, Ballot, id)
        _open_round(session, row)
        session.delete(row)
    return document.done(id)


def take_over(session: Session, gone: str, kept: str) -> None:
    """Give the votes of an item to the one that it is merged into, on every ballot of every round.

    Dots and points add up, and may then be more than the cap of the round: they were given to two items. Of two ranks
    or ratings on one ballot the better one counts, for nobody ranked the same thing twice.
    """
    for offer in session.scalars(select(VoteOption).where(VoteOption.item == gone)).all():
        if session.get(VoteOption, key_id("vote_option", offer.round, kept)) is None:
            session.add(offered(offer.round, kept))
    votes = select(Vote, VoteRound.method).join(Ballot, Vote.ballot == Ballot.id).join(VoteRound)
    for vote, method in session.execute(votes.where(Vote.item == gone)).all():
        there = session.get(Vote, key_id("vote", vote.ballot, kept))
        if there is None:
            session.add(_vote(vote.ballot, kept, vote.amount))
        else:
            there.amount = _together(method, there.amount, vote.amount)


def _together(method: VoteMethod, one: int, other: int) -> int:
    match method:
        case VoteMethod.DOTS | VoteMethod.POINTS:
            return one + other
        case VoteMethod.RANKING:
            return min(one, other)
        case VoteMethod.RATING:
            return max(one, other)


def _write(document: Document, session: Session, row: Ballot, choices: Sequence[Given], dissent: Given) -> None:
    row.dissent = coerce_all(session, Ballot, {"dissent": dissent})["dissent"]
    said_of = _open_round(session, row)
    rules = Rules(said_of.method, said_of.budget, said_of.cap)
    options = {*session.scalars(select(VoteOption.item).where(VoteOption.round == row.round))}

    def called(item: str) -> str:
        return spoken_name(document, SwotItem, item, "text")

    chosen = list(_chosen(choices))
    for item, _ in chosen:
        if item not in options:
            raise Refused("{item} is not on the ballot.", item=called(item))
    given = amounts(rules, chosen, called)
    if not given and not row.dissent:
        raise Refused("An empty ballot is not entered. Write at least one code.")
    _replace(session, row.id, given)


def _replace(session: Session, ballot: str, given: Mapping[str, int]) -> None:
    """Make the votes of a ballot those that are given."""
    before = {vote.item: vote for vote in session.scalars(select(Vote).where(Vote.ballot == ballot))}
    for item, vote in before.items():
        if item not in given:
            session.delete(vote)
    for item, amount in given.items():
        if item in before:
            before[item].amount = amount
        else:
            session.add(_vote(ballot, item, amount))


def _chosen(choices: Sequence[Given]) -> Iterator[Choice[str]]:
    for choice in choices:
        match choice:
            case str(item) | [str(item), None]:
                yield item, None
            case [str(item), int(amount)] if not isinstance(amount, bool):
                yield item, amount
            case _:
                raise Refused("A ballot is a list of items, each maybe with a whole number: [item, 2].")


def _vote(ballot: str, item: str, amount: int) -> Vote:
    return Vote(id=key_id("vote", ballot, item), ballot=ballot, item=item, amount=amount)


def _open_round(session: Session, row: Ballot) -> VoteRound:
    """The round of a ballot, which must still be hidden: who knows the totals votes with the others."""
    found = find(session, VoteRound, row.round)
    if found.revealed_on is not None:
        raise Refused("This vote is revealed; hide it before ballots are entered or changed.")
    return found


def _next_number(document: Document, vote_round: Given) -> int:
    known = vote_round if isinstance(vote_round, str) else ""
    return int(document.rows("SELECT coalesce(max(number), 0) + 1 FROM ballot WHERE round = ?", (known,))[0][0])


def _number(document: Document, ballot: Given) -> int:
    found = document.rows("SELECT number FROM ballot WHERE id = ?", (ballot if isinstance(ballot, str) else "",))
    return int(found[0][0]) if found else 0


def _label(document: Document, ballot: Given) -> str:
    return said("Correct ballot {number}", number=_number(document, ballot))
