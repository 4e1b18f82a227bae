"""The SMART check of an objective as it stands in the plan: what to put right."""

from __future__ import annotations

from collections.abc import Sequence

from charthouse.analysis.smart import Criterion, Fix, MeasureFacts, ObjectiveFacts, fixes
from charthouse.document.queries.objective_tree import ObjectiveRow
from charthouse.document.queries.plan import PlanInfo
from charthouse.document.queries.scorecard import MeasureRow
from charthouse.domain.kinds import MeasureKind


def smart_fixes(row: ObjectiveRow, measures: Sequence[MeasureRow], plan: PlanInfo, *, has_children: bool) -> list[Fix]:
    """The fixes of one objective; one without a measure of its own is measured by what stands below it."""
    facts = ObjectiveFacts(
        title=row.title,
        measures=[_facts(measure) for measure in measures],
        reaches_goal=True,  # a tree: every objective stands below a goal
        due=row.due,
        plan_start=plan.start,
        plan_end=plan.end,
    )
    measured_below = has_children and not measures
    return [fix for fix in fixes(facts) if not (measured_below and fix.criterion is Criterion.MEASURABLE)]


def has_target(row: MeasureRow) -> bool:
    """Whether a measure says what is to be reached."""
    defined = row.definition
    return (
        bool(row.targets)
        or defined.kind is MeasureKind.MILESTONE
        or defined.goal is not None
        or (defined.low is not None and defined.high is not None)
    )


def _facts(row: MeasureRow) -> MeasureFacts:
    unit = bool(row.definition.unit) or row.definition.kind is not MeasureKind.NUMBER
    return MeasureFacts(f"{row.code} {row.definition.name}".strip(), unit, has_target(row))
