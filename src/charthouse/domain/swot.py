"""What helps and what holds back: SWOT items and the objectives that take them up."""

from sqlalchemy.orm import Mapped, mapped_column

from charthouse.domain.base import PRIVATE, Row, words
from charthouse.domain.fields import Note, Position, Ref, reference
from charthouse.domain.kinds import Quadrant


class SwotItem(Row, kw_only=True):
    """One thing somebody in the room said. Its code (S1, W2 …) is the quadrant's letter and `number`."""

    __tablename__ = "swot_item"

    quadrant: Mapped[Quadrant] = mapped_column(words(Quadrant))
    position: Mapped[Position]
    number: Mapped[int]
    text: Mapped[Note]
    evidence: Mapped[Note] = mapped_column(default="")
    note: Mapped[Note] = mapped_column(default="", info=PRIVATE)  # the facilitator's own, on no paper
    starred: Mapped[bool] = mapped_column(default=False)


class SwotLink(Row, kw_only=True):
    """An objective answers a SWOT item. Id: the key of the pair."""

    __tablename__ = "swot_link"

    item: Mapped[Ref] = mapped_column(reference("swot_item"), index=True)
    objective: Mapped[Ref] = mapped_column(reference("objective"), index=True)
