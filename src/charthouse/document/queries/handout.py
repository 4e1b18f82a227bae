"""What a handout tells beyond the report: who is in the plan, who has a stake in it, what a source says in words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

from charthouse.document.queries.checkpoints import adopted_name
from charthouse.document.queries.handout_choices import NO_BRAND, Brand, brand
from charthouse.document.queries.people import PersonRow, UnitRow, people, units
from charthouse.document.queries.rating_levels import all_rating_levels
from charthouse.document.queries.report import PlanReport, plan_report
from charthouse.document.queries.strategy_map import NO_MAP, StrategyMap, strategy_map

if TYPE_CHECKING:
    from charthouse.document.document import Document
    from charthouse.document.queries.changes import Changes

_STAKEHOLDERS = """
    SELECT s.id, s.objective, s.name, s.description, r.name, r.description
    FROM stakeholder s LEFT JOIN role r ON r.stakeholder = s.id
    ORDER BY s.objective, s.position, s.id, r.position, r.id
"""
_OTHER = """
    SELECT id, other_information FROM objective WHERE other_information <> ''
    UNION ALL SELECT id, other_information FROM measure WHERE other_information <> ''
"""
_RESULTS = """
    SELECT n.measure, r.role, r.start, r.end, r.text, r.description
    FROM result r JOIN measurement n ON n.id = r.measurement
    WHERE r.text <> '' OR r.description <> '' ORDER BY n.measure, n.position, n.id, r.position, r.id
"""


@dataclass(frozen=True, slots=True)
class RoleLine:
    name: str
    description: str


@dataclass(frozen=True, slots=True)
class StakeholderLine:
    """Somebody with a stake in the organisation, or in one objective (its id)."""

    objective: str | None
    name: str
    description: str
    roles: tuple[RoleLine, ...]


@dataclass(frozen=True, slots=True)
class ResultLine:
    """What a source says of a measure in words. `role`: target or actual; start and end as the source writes them."""

    role: str
    start: str
    end: str
    text: str
    description: str


@dataclass(frozen=True, slots=True)
class HandoutInput:
    """All that the pages of a handout are made of. Frozen: it may cross to a worker thread.

    `adopted`: the name of the last adopted checkpoint, None while the plan is a draft. `other`: the other information
    of objectives and measures by their ids. `results`: by the measure's id. `levels`: what the ratings of a measure
    mean, by its id and the rating. `changes`: since the checkpoint that somebody chose.
    """

    report: PlanReport
    people: tuple[PersonRow, ...]
    units: tuple[UnitRow, ...]
    stakeholders: tuple[StakeholderLine, ...]
    adopted: str | None = None
    other: Mapping[str, str] = field(default_factory=dict)
    results: Mapping[str, tuple[ResultLine, ...]] = field(default_factory=dict)
    strategy_map: StrategyMap = NO_MAP
    brand: Brand = NO_BRAND
    levels: Mapping[str, Mapping[int, str]] = field(default_factory=dict)
    changes: Changes | None = None


def handout_input(document: Document, *, today: date, changes: Changes | None = None) -> HandoutInput:
    """Read everything a handout needs, with measures judged on the plan's as-of date, else on `today`.

    `changes`: what a page on them is to tell.
    """
    return HandoutInput(
        plan_report(document, today=today),
        people(document),
        units(document),
        _stakeholders(document),
        adopted_name(document),
        dict(document.rows(_OTHER)),
        _results(document),
        strategy_map(document),
        brand(document),
        all_rating_levels(document),
        changes,
    )


def _stakeholders(document: Document) -> tuple[StakeholderLine, ...]:
    found: dict[str, tuple[str | None, str, str, list[RoleLine]]] = {}
    for row, objective, name, description, role, about in document.rows(_STAKEHOLDERS):
        roles = found.setdefault(row, (objective, name, description, []))[3]
        if role is not None:
            roles.append(RoleLine(role, about))
    return tuple(
        StakeholderLine(objective, name, description, tuple(roles))
        for objective, name, description, roles in found.values()
    )


def _results(document: Document) -> dict[str, tuple[ResultLine, ...]]:
    found: dict[str, list[ResultLine]] = {}
    for measure, *line in document.rows(_RESULTS):
        found.setdefault(measure, []).append(ResultLine(*line))
    return {measure: tuple(lines) for measure, lines in found.items()}
