"""Who has a stake, and in which role."""

from sqlalchemy.orm import Mapped, mapped_column

from charthouse.domain.base import Row, words
from charthouse.domain.fields import Imported, Note, Position, Ref, Title, reference
from charthouse.domain.kinds import StakeholderKind


class Stakeholder(Imported, Row, kw_only=True):
    """A person or group with a stake in an objective, or in the organisation where `objective` is empty."""

    __tablename__ = "stakeholder"

    objective: Mapped[Ref | None] = mapped_column(reference("objective"), index=True, default=None)
    position: Mapped[Position]
    name: Mapped[Title]
    kind: Mapped[StakeholderKind] = mapped_column(words(StakeholderKind), default=StakeholderKind.UNSAID)
    description: Mapped[Note] = mapped_column(default="")


class Role(Imported, Row, kw_only=True):
    """What a stakeholder does (performer) or gets (beneficiary)."""

    __tablename__ = "role"

    stakeholder: Mapped[Ref] = mapped_column(reference("stakeholder"), index=True)
    position: Mapped[Position]
    name: Mapped[Title] = mapped_column(default="")
    description: Mapped[Note] = mapped_column(default="")
    performer: Mapped[bool] = mapped_column(default=False)
    beneficiary: Mapped[bool] = mapped_column(default=False)
