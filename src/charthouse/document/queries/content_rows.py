"""The whole content of a plan as people see it: frozen rows, nested by what stands below what.

This is what `--json` and StratML are written from, and what an imported outline is before it enters a plan.
A row's fields have the names of their columns. `RowId` fields are links: the id of another row of the same
content. Siblings stand in their order; order keys, authors and the times of recording are left out.

Every field has its column's default, so that an import says only what its source says.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import NewType

from charthouse.domain.kinds import (
    Aggregation,
    Confidence,
    Direction,
    Frequency,
    Indicates,
    InitiativeState,
    Level,
    MeasureKind,
    Pairing,
    Quadrant,
    ResourceKind,
    ResultRole,
    StakeholderKind,
    Status,
    VoteMethod,
)

RowId = NewType("RowId", str)


@dataclass(frozen=True, slots=True)
class Role:
    id: RowId = RowId("")
    name: str = ""
    description: str = ""
    performer: bool = False
    beneficiary: bool = False
    foreign_id: str = ""
    foreign_fields: str = ""


@dataclass(frozen=True, slots=True)
class Stakeholder:
    id: RowId = RowId("")
    name: str = ""
    kind: StakeholderKind = StakeholderKind.UNSAID
    description: str = ""
    foreign_id: str = ""
    foreign_fields: str = ""
    roles: tuple[Role, ...] = ()


@dataclass(frozen=True, slots=True)
class Value:
    id: RowId = RowId("")
    name: str = ""
    description: str = ""
    foreign_id: str = ""
    foreign_fields: str = ""


@dataclass(frozen=True, slots=True)
class Swot:
    """A SWOT item; `objectives` are those that answer it."""

    id: RowId = RowId("")
    number: int = 0
    quadrant: Quadrant = Quadrant.STRENGTH
    text: str = ""
    evidence: str = ""
    note: str = ""
    starred: bool = False
    objectives: tuple[RowId, ...] = ()


@dataclass(frozen=True, slots=True)
class Tows:
    """A TOWS strategy; `items` are the SWOT items it comes from, `objective` what it became."""

    id: RowId = RowId("")
    number: int = 0
    pairing: Pairing = Pairing.SO
    text: str = ""
    objective: RowId | None = None
    items: tuple[RowId, ...] = ()


@dataclass(frozen=True, slots=True)
class Vote:
    """What a ballot gives an item: dots, points, rank or rating."""

    id: RowId = RowId("")
    item: RowId = RowId("")
    amount: int = 0


@dataclass(frozen=True, slots=True)
class Ballot:
    """What one participant handed in; nobody's name is on it."""

    id: RowId = RowId("")
    number: int = 0
    dissent: str = ""
    votes: tuple[Vote, ...] = ()


@dataclass(frozen=True, slots=True)
class VoteRound:
    """A question put to the room; `items` are the SWOT items on its ballots."""

    id: RowId = RowId("")
    title: str = ""
    method: VoteMethod = VoteMethod.DOTS
    budget: int | None = None
    cap: int | None = None
    opened_on: date | None = None
    revealed_on: date | None = None
    items: tuple[RowId, ...] = ()
    ballots: tuple[Ballot, ...] = ()


@dataclass(frozen=True, slots=True)
class Target:
    id: RowId = RowId("")
    period: str = ""
    value: float = 0.0
    red_flag: float | None = None


@dataclass(frozen=True, slots=True)
class Reading:
    id: RowId = RowId("")
    period: str = ""
    value: float | None = None
    not_applicable: bool = False
    confidence: Confidence = Confidence.MEASURED
    source: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Result:
    id: RowId = RowId("")
    role: ResultRole = ResultRole.ACTUAL
    start: str = ""
    end: str = ""
    number: float | None = None
    text: str = ""
    descriptor_name: str = ""
    descriptor_value: str = ""
    description: str = ""
    foreign_id: str = ""
    foreign_fields: str = ""


@dataclass(frozen=True, slots=True)
class Measurement:
    id: RowId = RowId("")
    foreign_id: str = ""
    foreign_fields: str = ""
    results: tuple[Result, ...] = ()


@dataclass(frozen=True, slots=True)
class RatingLevel:
    """What a rating means."""

    id: RowId = RowId("")
    level: int = 0
    text: str = ""


@dataclass(frozen=True, slots=True)
class Measure:
    id: RowId = RowId("")
    number: int = 0
    name: str = ""
    description: str = ""
    unit: str = ""
    kind: MeasureKind = MeasureKind.NUMBER
    direction: Direction = Direction.HIGHER
    frequency: Frequency = Frequency.MONTHLY
    aggregation: Aggregation = Aggregation.LAST
    indicates: Indicates = Indicates.LAG
    baseline: float | None = None
    baseline_on: date | None = None
    goal: float | None = None
    red_flag: float | None = None
    low: float | None = None
    high: float | None = None
    tolerance: float | None = None
    scale_min: float | None = None
    scale_max: float | None = None
    weight: float = 1.0
    carry_forward: bool = False
    owner: RowId | None = None
    source: str = ""
    basis: str = ""
    other_information: str = ""
    judgement: Status | None = None
    judgement_reason: str = ""
    foreign_id: str = ""
    foreign_fields: str = ""
    levels: tuple[RatingLevel, ...] = ()
    targets: tuple[Target, ...] = ()
    readings: tuple[Reading, ...] = ()
    measurements: tuple[Measurement, ...] = ()


@dataclass(frozen=True, slots=True)
class Allocation:
    """What an initiative asks for, in whole units (euros, FTE), exact."""

    id: RowId = RowId("")
    resource: RowId = RowId("")
    period: str = ""
    amount: Decimal = Decimal(0)


@dataclass(frozen=True, slots=True)
class Initiative:
    id: RowId = RowId("")
    number: int = 0
    title: str = ""
    description: str = ""
    state: InitiativeState = InitiativeState.PLANNED
    owner: RowId | None = None
    start: date | None = None
    due: date | None = None
    allocations: tuple[Allocation, ...] = ()


@dataclass(frozen=True, slots=True)
class Objective:
    """A goal where it stands at the top, an objective below one.

    `code`: only where it was frozen. `leads_to` and `supports`: what it is meant to bring about.
    """

    id: RowId = RowId("")
    code: str = ""
    title: str = ""
    description: str = ""
    level: Level = Level.ORGANISATION
    perspective: str = ""
    owner: RowId | None = None
    start: date | None = None
    due: date | None = None
    weight: float = 1.0
    map_place: float | None = None
    other_information: str = ""
    foreign_id: str = ""
    foreign_fields: str = ""
    leads_to: tuple[RowId, ...] = ()
    supports: tuple[RowId, ...] = ()
    stakeholders: tuple[Stakeholder, ...] = ()
    measures: tuple[Measure, ...] = ()
    initiatives: tuple[Initiative, ...] = ()
    objectives: tuple[Objective, ...] = ()


@dataclass(frozen=True, slots=True)
class Capacity:
    """How much there is of a resource, in whole units, exact."""

    id: RowId = RowId("")
    period: str = ""
    amount: Decimal = Decimal(0)


@dataclass(frozen=True, slots=True)
class Resource:
    id: RowId = RowId("")
    name: str = ""
    kind: ResourceKind = ResourceKind.MONEY
    unit: str = ""
    capacities: tuple[Capacity, ...] = ()


@dataclass(frozen=True, slots=True)
class Unit:
    id: RowId = RowId("")
    name: str = ""
    description: str = ""
    units: tuple[Unit, ...] = ()


@dataclass(frozen=True, slots=True)
class Person:
    id: RowId = RowId("")
    name: str = ""
    job: str = ""
    email: str = ""
    unit: RowId | None = None


@dataclass(frozen=True, slots=True)
class Branding:
    """The organisation's colour and logo, as `domain.logo` reads it."""

    id: RowId = RowId("")
    accent: str = ""
    logo: str = ""


@dataclass(frozen=True, slots=True)
class HandoutPreset:
    """A kept choice of handout pages; `pages` are names, one a line."""

    id: RowId = RowId("")
    name: str = ""
    pages: str = ""
    paper: str = ""
    binding: bool = False


@dataclass(frozen=True, slots=True)
class PlanContent:
    """A whole plan. `stakeholders` are those of the organisation, `goals` the top of the objective tree.

    `branding` holds one row at most.
    """

    id: RowId = RowId("")
    title: str = ""
    description: str = ""
    organisation: str = ""
    acronym: str = ""
    organisation_description: str = ""
    vision: str = ""
    mission: str = ""
    situation: str = ""
    why_now: str = ""
    other_information: str = ""
    start: date | None = None
    end: date | None = None
    as_of: date | None = None
    fiscal_start_month: int = 1
    currency: str = "EUR"
    price_base_year: int | None = None
    locale: str = "en"
    level_names: str = ""
    perspectives: str = ""
    classification: str = ""
    foreign_id: str = ""
    foreign_fields: str = ""
    values: tuple[Value, ...] = ()
    swot: tuple[Swot, ...] = ()
    tows: tuple[Tows, ...] = ()
    vote_rounds: tuple[VoteRound, ...] = ()
    stakeholders: tuple[Stakeholder, ...] = ()
    goals: tuple[Objective, ...] = ()
    resources: tuple[Resource, ...] = ()
    units: tuple[Unit, ...] = ()
    people: tuple[Person, ...] = ()
    branding: tuple[Branding, ...] = ()
    handout_presets: tuple[HandoutPreset, ...] = ()
