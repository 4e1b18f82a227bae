"""Verbs of voting rounds: begun, revealed, hidden again. Their ballots have verbs of their own (`edits.ballot`)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from charthouse.document.edits.fields import Given, Names, find
from charthouse.document.edits.listed import Listed
from charthouse.document.edits.naming import quoted
from charthouse.domain.ballots import Rules
from charthouse.domain.errors import Refused
from charthouse.domain.ids import key_id
from charthouse.domain.sentences import said
from charthouse.domain.swot import SwotItem
from charthouse.domain.voting import Ballot, VoteOption, VoteRound

if TYPE_CHECKING:
    from charthouse.document.document import Document, Done

_FEWEST: Final = 2


def _hold_together(session: Session, row: VoteRound, given: Names) -> None:
    """The rules must be such that people can vote by them, and stay what they are once somebody has."""
    Rules(row.method, row.budget, row.cap)
    if given & {"method", "budget", "cap"} and has_ballots(session, row.id):
        raise Refused("This vote has ballots already; its rules stay as they are.")


_rounds: Final = Listed(VoteRound, name="title", check=_hold_together)
set, delete = _rounds.set, _rounds.delete


def begin(document: Document, *, title: str, items: Sequence[str], opened_on: Given = None, **rules: Given) -> Done:
    """Begin a vote on the SWOT items `items`; `method`, `budget` and `cap` as `domain.voting.VoteRound` has them.

    It is opened today unless a day is given.
    """
    if not title.strip():
        raise Refused("A vote needs a question.")
    options = list(dict.fromkeys(items))
    if len(options) < _FEWEST:
        raise Refused("A vote needs at least two items to choose from.")
    label = said("Begin vote {title}", title=quoted(title))
    with document.group(label), document.edit(label) as session:
        done = _rounds.add_many(document, rows=[{**rules, "title": title, "opened_on": opened_on or _today()}])
        vote_round = str(done.row)
        for item in options:
            find(session, SwotItem, item)
            session.add(offered(vote_round, item))
    return document.done(vote_round)


def reveal(document: Document, *, id: str, revealed_on: Given = None) -> Done:
    """Show what the ballots come to, from today on unless a day is given. No ballot is entered after that."""
    with document.edit(said("Reveal {vote}", vote=_rounds.called(document, id))) as session:
        row = find(session, VoteRound, id)
        if row.revealed_on is not None:
            raise Refused("This vote is revealed already.")
        if not has_ballots(session, id):
            raise Refused("There is no ballot to count yet.")
        set(document, id=id, revealed_on=revealed_on or _today())
    return document.done(id)


def hide(document: Document, *, id: str) -> Done:
    """Hide the totals again, to correct a ballot or enter one that was found."""
    with document.edit(said("Hide {vote}", vote=_rounds.called(document, id))) as session:
        if find(session, VoteRound, id).revealed_on is None:
            raise Refused("This vote is hidden already.")
        set(document, id=id, revealed_on=None)
    return document.done(id)


def offered(vote_round: str, item: str) -> VoteOption:
    """A new row that puts an item on the ballots."""
    return VoteOption(id=key_id("vote_option", vote_round, item), round=vote_round, item=item)


def has_ballots(session: Session, vote_round: str) -> bool:
    return session.scalars(select(Ballot.id).where(Ballot.round == vote_round).limit(1)).first() is not None


def _today() -> date:
    return datetime.now().astimezone().date()
