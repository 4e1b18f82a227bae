"""What the room finds important: voting rounds, their secret ballots, and what each ballot says of an item.

Votes are ballots, not counters (SEMANTICS 4): totals are computed, so a ballot can be corrected, counted again and
brought together with those of another copy.
"""

from datetime import date

from sqlalchemy.orm import Mapped, mapped_column

from charthouse.domain.base import PRIVATE, Row, words
from charthouse.domain.fields import Note, Position, Ref, Title, reference
from charthouse.domain.kinds import VoteMethod


class VoteRound(Row, kw_only=True):
    """One question put to the room. Nobody sees totals before the day it was `revealed_on`.

    `budget`: dots or points a ballot has, or how many items it ranks at the most. `cap`: dots on one item at the most.
    None: no such limit.
    """

    __tablename__ = "vote_round"

    position: Mapped[Position]
    title: Mapped[Title]
    method: Mapped[VoteMethod] = mapped_column(words(VoteMethod))
    budget: Mapped[int | None] = mapped_column(default=None)
    cap: Mapped[int | None] = mapped_column(default=None)
    opened_on: Mapped[date | None] = mapped_column(default=None)
    revealed_on: Mapped[date | None] = mapped_column(default=None)


class VoteOption(Row, kw_only=True):
    """A SWOT item on the ballots of a round, as printed: later stars change nothing. Id: the key of both."""

    __tablename__ = "vote_option"

    round: Mapped[Ref] = mapped_column(reference("vote_round"), index=True)
    item: Mapped[Ref] = mapped_column(reference("swot_item"), index=True)


class Ballot(Row, kw_only=True):
    """What one participant handed in. It carries no name: `number` counts the ballots of a round as they are entered.

    `dissent`: what somebody cannot live with, in their words.
    """

    __tablename__ = "ballot"
    __table_args__ = {"info": PRIVATE}  # noqa: RUF012

    round: Mapped[Ref] = mapped_column(reference("vote_round"), index=True)
    number: Mapped[int]
    dissent: Mapped[Note] = mapped_column(default="")


class Vote(Row, kw_only=True):
    """What a ballot gives an item: dots, points, its rank (1 the first) or its rating. Id: the key of both."""

    __tablename__ = "vote"
    __table_args__ = {"info": PRIVATE}  # noqa: RUF012

    ballot: Mapped[Ref] = mapped_column(reference("ballot"), index=True)
    item: Mapped[Ref] = mapped_column(reference("swot_item"), index=True)
    amount: Mapped[int]
