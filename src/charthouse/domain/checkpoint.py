"""Names that people give to a moment of the plan."""

from sqlalchemy.orm import Mapped, mapped_column

from charthouse.domain.base import TIMELESS, Row
from charthouse.domain.fields import Note, Short, Title


class Checkpoint(Row, kw_only=True):
    """A name on a step: the last one on the timeline when it was given."""

    __tablename__ = "checkpoint"
    __table_args__ = {"info": TIMELESS}  # noqa: RUF012

    name: Mapped[Title]
    note: Mapped[Note] = mapped_column(default="")
    replica: Mapped[Short] = mapped_column(default="")  # hex of the step's replica, and its seq there
    seq: Mapped[int] = mapped_column(default=0)
    adopted: Mapped[bool] = mapped_column(default=False)
