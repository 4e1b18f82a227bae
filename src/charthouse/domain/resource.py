"""What it takes: resources, how much there is of each, and what each initiative asks for.

Amounts are whole numbers of the resource's smallest unit (`domain.amounts`): minor units of the plan's
currency for money, thousandths for everything else. Never a binary fraction.
"""

from sqlalchemy import BigInteger
from sqlalchemy.orm import Mapped, mapped_column

from charthouse.domain.base import Row, words
from charthouse.domain.fields import PeriodKey, Position, Ref, Title, reference
from charthouse.domain.kinds import ResourceKind


class Resource(Row, kw_only=True):
    """Money, people of a role, or technology. `unit` is what one of it is called (FTE, licences)."""

    __tablename__ = "resource"

    position: Mapped[Position]
    name: Mapped[Title]
    kind: Mapped[ResourceKind] = mapped_column(words(ResourceKind))
    unit: Mapped[Title] = mapped_column(default="")


class Capacity(Row, kw_only=True):
    """How much of a resource there is in a period. Id: the key of both."""

    __tablename__ = "capacity"

    resource: Mapped[Ref] = mapped_column(reference("resource"), index=True)
    period: Mapped[PeriodKey]
    amount: Mapped[int] = mapped_column(BigInteger)


class Allocation(Row, kw_only=True):
    """How much of a resource an initiative asks for in a period. Id: the key of the three."""

    __tablename__ = "allocation"

    initiative: Mapped[Ref] = mapped_column(reference("initiative"), index=True)
    resource: Mapped[Ref] = mapped_column(reference("resource"), index=True)
    period: Mapped[PeriodKey]
    amount: Mapped[int] = mapped_column(BigInteger)
