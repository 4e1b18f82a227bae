"""What a handout tells beyond the report: who is in the plan, who has a stake in it, and whether it was adopted."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from charthouse.document.queries.checkpoints import adopted_name
from charthouse.document.queries.people import PersonRow, UnitRow, people, units
from charthouse.document.queries.report import PlanReport, plan_report

if TYPE_CHECKING:
    from charthouse.document.document import Document

_STAKEHOLDERS = """
    SELECT s.id, s.objective, s.name, s.description, r.name, r.description
    FROM stakeholder s LEFT JOIN role r ON r.stakeholder = s.id
    ORDER BY s.position, s.id, r.position, r.id
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
class HandoutInput:
    """All that the pages of a handout are made of. Frozen: it may cross to a worker thread.

    `adopted`: the name of the last adopted checkpoint, None while the plan is a draft.
    """

    report: PlanReport
    people: tuple[PersonRow, ...]
    units: tuple[UnitRow, ...]
    stakeholders: tuple[StakeholderLine, ...]
    adopted: str | None = None


def handout_input(document: Document, *, today: date) -> HandoutInput:
    """Read everything a handout needs, with measures judged on the plan's as-of date, else on `today`."""
    return HandoutInput(
        plan_report(document, today=today),
        people(document),
        units(document),
        _stakeholders(document),
        adopted_name(document),
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
