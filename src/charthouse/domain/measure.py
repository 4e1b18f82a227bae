"""How anyone will know: measures, their targets and readings, and the raw results of an imported source."""

from datetime import date

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from charthouse.domain.base import Row, words
from charthouse.domain.fields import Imported, Note, PeriodKey, Position, Ref, Short, Title, loose_reference, reference
from charthouse.domain.kinds import (
    Aggregation,
    Confidence,
    Direction,
    Frequency,
    Indicates,
    MeasureKind,
    ResultRole,
    Status,
)


class Measure(Imported, Row, kw_only=True):
    """A key performance indicator of an objective. Its code is K and `number`."""

    __tablename__ = "measure"

    objective: Mapped[Ref] = mapped_column(reference("objective"), index=True)
    position: Mapped[Position]
    number: Mapped[int]
    name: Mapped[Title]
    description: Mapped[Note] = mapped_column(default="")
    unit: Mapped[Title] = mapped_column(default="")
    kind: Mapped[MeasureKind] = mapped_column(words(MeasureKind), default=MeasureKind.NUMBER)
    direction: Mapped[Direction] = mapped_column(words(Direction), default=Direction.HIGHER)
    frequency: Mapped[Frequency] = mapped_column(words(Frequency), default=Frequency.MONTHLY)
    aggregation: Mapped[Aggregation] = mapped_column(words(Aggregation), default=Aggregation.LAST)
    indicates: Mapped[Indicates] = mapped_column(words(Indicates), default=Indicates.LAG)
    baseline: Mapped[float | None] = mapped_column(default=None)
    baseline_on: Mapped[date | None] = mapped_column(default=None)
    goal: Mapped[float | None] = mapped_column(default=None)  # at goal: on track
    red_flag: Mapped[float | None] = mapped_column(default=None)  # beyond: off track
    low: Mapped[float | None] = mapped_column(default=None)  # keep within: the range and its tolerance
    high: Mapped[float | None] = mapped_column(default=None)
    tolerance: Mapped[float | None] = mapped_column(default=None)
    scale_min: Mapped[float | None] = mapped_column(default=None)
    scale_max: Mapped[float | None] = mapped_column(default=None)
    weight: Mapped[float] = mapped_column(default=1.0)
    carry_forward: Mapped[bool] = mapped_column(default=False)  # the last reading stands until the next
    owner: Mapped[Ref | None] = mapped_column(loose_reference("person"), default=None)
    source: Mapped[Title] = mapped_column(default="")
    basis: Mapped[Note] = mapped_column(default="")  # why this target
    other_information: Mapped[Note] = mapped_column(default="")
    judgement: Mapped[Status | None] = mapped_column(words(Status), default=None)  # a person's, in place of the rule's
    judgement_reason: Mapped[Note] = mapped_column(default="")


class RatingLevel(Row, kw_only=True):
    """What a rating of 1 … 5 means for a measure. Id: the key of measure and level."""

    __tablename__ = "rating_level"

    measure: Mapped[Ref] = mapped_column(reference("measure"), index=True)
    level: Mapped[int]
    text: Mapped[Note]


class Target(Row, kw_only=True):
    """What a measure should be in a period. Id: the key of measure and period."""

    __tablename__ = "target"

    measure: Mapped[Ref] = mapped_column(reference("measure"), index=True)
    period: Mapped[PeriodKey]
    value: Mapped[float]
    red_flag: Mapped[float | None] = mapped_column(default=None)


class Reading(Row, kw_only=True):
    """What a measure was in a period. Id: the key of measure and period.

    No row means not reported. `not_applicable` leaves every roll-up; then there is no value.
    """

    __tablename__ = "reading"

    measure: Mapped[Ref] = mapped_column(reference("measure"), index=True)
    period: Mapped[PeriodKey]
    value: Mapped[float | None] = mapped_column(default=None)
    not_applicable: Mapped[bool] = mapped_column(default=False)
    confidence: Mapped[Confidence] = mapped_column(words(Confidence), default=Confidence.MEASURED)
    source: Mapped[Title] = mapped_column(default="")
    note: Mapped[Note] = mapped_column(default="")
    recorded_by: Mapped[Title] = mapped_column(default="")
    recorded_on: Mapped[date | None] = mapped_column(default=None)


class Measurement(Imported, Row, kw_only=True):
    """A group of results as a source gives them (a StratML MeasurementInstance)."""

    __tablename__ = "measurement"

    measure: Mapped[Ref] = mapped_column(reference("measure"), index=True)
    position: Mapped[Position]


class Result(Imported, Row, kw_only=True):
    """One target or actual of a source, in numbers or in words; many may fall into one period.

    A period's reading derives from them by the measure's aggregation unless a `Reading` says otherwise.
    """

    __tablename__ = "result"
    __table_args__ = (Index("ix_result_measurement_position", "measurement", "position"),)

    measurement: Mapped[Ref] = mapped_column(reference("measurement"))
    position: Mapped[Position]
    role: Mapped[ResultRole] = mapped_column(words(ResultRole))
    start: Mapped[Short] = mapped_column(default="")  # as the source writes it: often no date at all
    end: Mapped[Short] = mapped_column(default="")
    number: Mapped[float | None] = mapped_column(default=None)
    text: Mapped[Note] = mapped_column(default="")  # the result as written, where `number` does not say it all
    descriptor_name: Mapped[Note] = mapped_column(default="")
    descriptor_value: Mapped[Note] = mapped_column(default="")
    description: Mapped[Note] = mapped_column(default="")
