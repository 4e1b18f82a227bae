"""Goals, objectives and personal goals: one table, one tree."""

from datetime import date

from sqlalchemy.orm import Mapped, mapped_column

from charthouse.domain.base import QUIET, Row, tree, words
from charthouse.domain.fields import Imported, Note, Position, Ref, Short, Title, loose_reference, reference
from charthouse.domain.kinds import Level


class Objective(Imported, Row, kw_only=True):
    """A node of the tree below the vision. Depth gives its code and level name (G1, G1.1 …), never its kind."""

    __tablename__ = "objective"
    __table_args__ = {"info": tree("parent", "position")}  # noqa: RUF012

    parent: Mapped[Ref | None] = mapped_column(reference("objective"), index=True, default=None)
    position: Mapped[Position]
    code: Mapped[Short] = mapped_column(default="")  # the one it had when the plan was adopted; empty: by its place
    title: Mapped[Title]
    description: Mapped[Note] = mapped_column(default="")
    level: Mapped[Level] = mapped_column(words(Level), default=Level.ORGANISATION)
    perspective: Mapped[Title] = mapped_column(default="")
    owner: Mapped[Ref | None] = mapped_column(loose_reference("person"), default=None)
    start: Mapped[date | None] = mapped_column(default=None)
    due: Mapped[date | None] = mapped_column(default=None)
    weight: Mapped[float] = mapped_column(default=1.0)  # relative to its siblings
    map_place: Mapped[float | None] = mapped_column(default=None, info=QUIET)  # put there by hand, see the strategy map
    other_information: Mapped[Note] = mapped_column(default="")
