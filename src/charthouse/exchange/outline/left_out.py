"""What an outline format has no place for, counted for the person who exports."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from charthouse.document.queries.content_rows import Objective, PlanContent


def objectives(content: PlanContent) -> Iterator[Objective]:
    """Every goal and objective, in reading order."""
    waiting = list(reversed(content.goals))
    while waiting:
        objective = waiting.pop()
        yield objective
        waiting.extend(reversed(objective.objectives))


def plan_rows(content: PlanContent) -> Counter[str]:
    """The rows beside the objective tree that are part of an outline of the whole plan."""
    return +Counter({"value": len(content.values), "SWOT item": len(content.swot)})


def objective_rows(content: PlanContent) -> Counter[str]:
    """What hangs on objectives, and what stands beside them in tables of its own."""
    found = Counter(
        {
            "TOWS strategy": len(content.tows),
            "stakeholder": len(content.stakeholders),
            "resource": len(content.resources),
            "person": len(content.people),
        }
    )
    for objective in objectives(content):
        found["measure"] += len(objective.measures)
        found["initiative"] += len(objective.initiatives)
        found["stakeholder"] += len(objective.stakeholders)
    return +found
