"""What a facilitator would put right in a plan: gaps, SMART fixes, stale data. Advice, never a fault."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from charthouse.document.queries.objective_tree import ObjectiveTree
from charthouse.document.queries.objectives import objective_tree
from charthouse.document.queries.plan import PlanInfo, plan_info
from charthouse.document.queries.scorecard import MeasureRow, scorecard
from charthouse.document.queries.smart import has_target, smart_fixes
from charthouse.document.queries.swot import swot_board
from charthouse.domain.kinds import Quadrant, ResourceKind, Status

if TYPE_CHECKING:
    from charthouse.document.document import Document

_WITHOUT_MONEY = f"""
    SELECT id FROM initiative WHERE id NOT IN (
        SELECT a.initiative FROM allocation a JOIN resource r ON r.id = a.resource
        WHERE r.kind = '{ResourceKind.MONEY}' AND a.amount <> 0)
"""


@dataclass(frozen=True, slots=True)
class Advice:
    """One thing to put right. `code` names its kind and never changes; `about` is the row's code (G1.2, K3)."""

    code: str
    about: str
    sentence: str


def advice(document: Document, *, today: date) -> tuple[Advice, ...]:
    """All advice on a plan, judged on its as-of date or `today`, in the order of the pages."""
    tree = objective_tree(document)
    card = scorecard(document, today=today)
    by_objective: dict[str, list[MeasureRow]] = {}
    for row in card.rows:
        by_objective.setdefault(row.definition.objective, []).append(row)
    return (
        *_on_swot(document),
        *_on_objectives(tree, by_objective, plan_info(document)),
        *(found for row in card.rows for found in _on_measure(row)),
        *_on_initiatives(document, tree),
    )


def _on_swot(document: Document) -> Iterator[Advice]:
    for item in swot_board(document).items:
        if item.used:
            continue
        if item.quadrant is Quadrant.THREAT:
            yield Advice("threat-without-response", item.code, f"{item.code}: nothing answers this threat.")
        elif item.starred:
            yield Advice("starred-item-unused", item.code, f"{item.code} is starred, but nothing takes it up.")


def _on_objectives(tree: ObjectiveTree, measures: Mapping[str, list[MeasureRow]], plan: PlanInfo) -> Iterator[Advice]:
    parents = {row.parent for row in tree.objectives}
    served = {goal.id for row, goal in tree.goal_of.items() if tree.initiatives.get(row)}
    for row in tree.objectives:
        if row.depth == 0 and row.id not in served:
            yield Advice("goal-without-initiative", row.code, f"{row.code}: no initiative serves this goal.")
        if row.depth == 0 and row.id in parents:
            continue  # what stands below says who, by when and how it is measured
        if row.owner is None:
            yield Advice("objective-without-owner", row.code, f"{row.code}: nobody owns this objective.")
        for fix in smart_fixes(row, measures.get(row.id, ()), plan, has_children=row.id in parents):
            yield Advice(f"smart-{fix.criterion}", row.code, f"{row.code}: {fix.sentence}")


def _on_measure(row: MeasureRow) -> Iterator[Advice]:
    if not has_target(row):
        yield Advice("measure-without-target", row.code, f"{row.code}: this measure has no target.")
    if not row.readings:
        yield Advice("measure-without-reading", row.code, f"{row.code}: nothing has been reported yet.")
    elif row.state.stale and row.state.status is not Status.NOT_APPLICABLE:
        yield Advice("stale-reading", row.code, f"{row.code}: the last reading, {row.state.period}, is stale.")
    if row.state.problem:
        yield Advice("thresholds-contradict", row.code, f"{row.code}: {row.state.problem}")


def _on_initiatives(document: Document, tree: ObjectiveTree) -> Iterator[Advice]:
    penniless = {found[0] for found in document.rows(_WITHOUT_MONEY)}
    for row in tree.objectives:
        for initiative in tree.initiatives.get(row.id, ()):
            if initiative.id in penniless:
                sentence = f"{initiative.code}: no money is planned for this initiative."
                yield Advice("initiative-without-money", initiative.code, sentence)
