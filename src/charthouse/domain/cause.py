"""What the strategy map draws: which objective is meant to bring about which other."""

from sqlalchemy.orm import Mapped, mapped_column

from charthouse.domain.base import Row, words
from charthouse.domain.fields import Ref, reference
from charthouse.domain.kinds import Cause


class CauseLink(Row, kw_only=True):
    """`cause` leads to `effect`, or supports it. Id: the key of the pair. No score is computed from it."""

    __tablename__ = "cause_link"

    cause: Mapped[Ref] = mapped_column(reference("objective"), index=True)
    effect: Mapped[Ref] = mapped_column(reference("objective"), index=True)
    kind: Mapped[Cause] = mapped_column(words(Cause), default=Cause.LEADS_TO)
