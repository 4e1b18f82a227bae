"""What follows from the SWOT grid: strategies, each from the items it puts together (SEMANTICS 4)."""

from sqlalchemy.orm import Mapped, mapped_column

from charthouse.domain.base import Row, words
from charthouse.domain.fields import Note, Position, Ref, loose_reference, reference
from charthouse.domain.kinds import Pairing


class TowsStrategy(Row, kw_only=True):
    """One way to put items together. Its code (SO1, WT2 …) is the pairing and `number`.

    `objective`: what it became, once somebody took it on.
    """

    __tablename__ = "tows_strategy"

    pairing: Mapped[Pairing] = mapped_column(words(Pairing))
    position: Mapped[Position]
    number: Mapped[int]
    text: Mapped[Note]
    objective: Mapped[Ref | None] = mapped_column(loose_reference("objective"), index=True, default=None)


class TowsSource(Row, kw_only=True):
    """A strategy comes from a SWOT item. Id: the key of the pair."""

    __tablename__ = "tows_source"

    strategy: Mapped[Ref] = mapped_column(reference("tows_strategy"), index=True)
    item: Mapped[Ref] = mapped_column(reference("swot_item"), index=True)
