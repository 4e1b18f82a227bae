"""The plan itself and what it declares: one row for the plan, a row for each value."""

from datetime import date

from sqlalchemy import CheckConstraint
from sqlalchemy.orm import Mapped, mapped_column

from charthouse.domain.amounts import BASE_YEARS
from charthouse.domain.base import Row
from charthouse.domain.fields import Imported, Note, Position, Short, Title

PLAN_ID = "plan"


class Plan(Imported, Row, kw_only=True):
    """The one row that says whose plan this is, for which years, and what it strives for.

    Its id is always `PLAN_ID`: every copy of every plan has exactly this row, so a cell of it that two
    people change is one conflict, never two plans.
    """

    __tablename__ = "plan"
    __table_args__ = (
        CheckConstraint("fiscal_start_month BETWEEN 1 AND 12", name="fiscal_start_month_range"),
        CheckConstraint(f"price_base_year BETWEEN {BASE_YEARS[0]} AND {BASE_YEARS[-1]}", name="price_base_year_range"),
    )

    title: Mapped[Title] = mapped_column(default="")
    description: Mapped[Note] = mapped_column(default="")
    organisation: Mapped[Title] = mapped_column(default="")
    acronym: Mapped[Title] = mapped_column(default="")
    organisation_description: Mapped[Note] = mapped_column(default="")
    vision: Mapped[Note] = mapped_column(default="")
    mission: Mapped[Note] = mapped_column(default="")
    situation: Mapped[Note] = mapped_column(default="")  # where we are
    why_now: Mapped[Note] = mapped_column(default="")
    other_information: Mapped[Note] = mapped_column(default="")
    start: Mapped[date | None] = mapped_column(default=None)  # the horizon: first and last day
    end: Mapped[date | None] = mapped_column(default=None)
    as_of: Mapped[date | None] = mapped_column(default=None)  # judge freshness on this day; today where empty
    fiscal_start_month: Mapped[int] = mapped_column(default=1)
    currency: Mapped[Short] = mapped_column(default="EUR")
    price_base_year: Mapped[int | None] = mapped_column(default=None)  # money is stated in the prices of this year
    locale: Mapped[Short] = mapped_column(default="en")
    level_names: Mapped[Note] = mapped_column(default="")  # of the tree, one a line from the goals down
    perspectives: Mapped[Note] = mapped_column(default="")  # bands of the strategy map, one a line from the top
    classification: Mapped[Title] = mapped_column(default="")  # printed on every handout page


class Value(Imported, Row, kw_only=True):
    """Something the organisation holds dear."""

    __tablename__ = "value"

    position: Mapped[Position]
    name: Mapped[Title]
    description: Mapped[Note] = mapped_column(default="")
