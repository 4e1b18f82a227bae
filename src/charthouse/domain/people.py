"""Who does it: the organisation's units and people."""

from sqlalchemy.orm import Mapped, mapped_column

from charthouse.domain.base import Row, tree
from charthouse.domain.fields import Note, Position, Ref, Title, loose_reference, reference


class Unit(Row, kw_only=True):
    """A department or team, in a tree."""

    __tablename__ = "unit"
    __table_args__ = {"info": tree("parent", "position")}  # noqa: RUF012

    parent: Mapped[Ref | None] = mapped_column(reference("unit"), index=True, default=None)
    position: Mapped[Position]
    name: Mapped[Title]
    description: Mapped[Note] = mapped_column(default="")


class Person(Row, kw_only=True):
    """Somebody who owns objectives, measures or initiatives."""

    __tablename__ = "person"

    position: Mapped[Position]
    name: Mapped[Title]
    job: Mapped[Title] = mapped_column(default="")
    email: Mapped[Title] = mapped_column(default="")
    unit: Mapped[Ref | None] = mapped_column(loose_reference("unit"), default=None)
