"""Findings that somebody looked at and let be."""

from sqlalchemy.orm import Mapped, mapped_column

from charthouse.domain.base import TIMELESS, Row
from charthouse.domain.fields import Ref, Short


class Dismissal(Row, kw_only=True):
    """`finding` about `row` does not come up again. Id: the key of the pair."""

    __tablename__ = "dismissal"
    __table_args__ = {"info": TIMELESS}  # noqa: RUF012

    row: Mapped[Ref] = mapped_column(index=True)
    finding: Mapped[Short]
