"""Everything a handout or a workbook tells, read once: the same figures on screen, on paper and in the sheet."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from charthouse.document.queries.checkpoints import adopted_name, last_checkpoint
from charthouse.document.queries.objective_tree import ObjectiveTree
from charthouse.document.queries.objectives import objective_tree
from charthouse.document.queries.people import PersonRow, UnitRow, people, units
from charthouse.document.queries.plan import Statements, statements
from charthouse.document.queries.resources import ResourceTable, resource_table
from charthouse.document.queries.scorecard import Scorecard, scorecard
from charthouse.document.queries.swot import SwotBoard, swot_board
from charthouse.document.queries.tows import TowsBoard, tows_board

if TYPE_CHECKING:
    from charthouse.document.document import Document


@dataclass(frozen=True, slots=True)
class PlanReport:
    """A plan as its readers see it on `today`, and which of its steps that is.

    Frozen and without a session: it may cross to a worker thread.
    """

    today: date
    statements: Statements
    swot: SwotBoard
    tows: TowsBoard
    tree: ObjectiveTree
    scorecard: Scorecard
    resources: ResourceTable
    people: tuple[PersonRow, ...] = ()
    units: tuple[UnitRow, ...] = ()
    checkpoint: str = ""  # the last one's name
    adopted: str = ""  # the name under which it was adopted last; empty for a draft
    plan_id: str = ""
    step: str = ""  # the last one of the plan's own timeline; empty where there is none


def plan_report(document: Document, *, today: date) -> PlanReport:
    named = last_checkpoint(document)
    return PlanReport(
        today,
        statements(document),
        swot_board(document),
        tows_board(document),
        objective_tree(document),
        scorecard(document, today=today),
        resource_table(document, today=today),
        people(document),
        units(document),
        named.name if named else "",
        adopted_name(document) or "",
        document.plan_id,
        str(document.last_step or ""),
    )
