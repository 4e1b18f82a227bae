"""What will be done: initiatives, shown under the objective they serve."""

from datetime import date

from sqlalchemy.orm import Mapped, mapped_column

from charthouse.domain.base import Row, words
from charthouse.domain.fields import Note, Position, Ref, Title, loose_reference, reference
from charthouse.domain.kinds import InitiativeState


class Initiative(Row, kw_only=True):
    """A project or programme that serves one objective. Its code is I and `number`."""

    __tablename__ = "initiative"

    objective: Mapped[Ref] = mapped_column(reference("objective"), index=True)
    position: Mapped[Position]
    number: Mapped[int]
    title: Mapped[Title]
    description: Mapped[Note] = mapped_column(default="")
    state: Mapped[InitiativeState] = mapped_column(words(InitiativeState), default=InitiativeState.PLANNED)
    owner: Mapped[Ref | None] = mapped_column(loose_reference("person"), default=None)
    start: Mapped[date | None] = mapped_column(default=None)
    due: Mapped[date | None] = mapped_column(default=None)
