"""What the details show of a row, gathered from the page's scores and a few small queries."""

from __future__ import annotations

from typing import TYPE_CHECKING

from charthouse.analysis.rollup import shares
from charthouse.document.queries.objective_tree import ObjectiveRow
from charthouse.document.queries.people import people
from charthouse.document.queries.plan import PlanInfo
from charthouse.document.queries.smart import smart_fixes
from charthouse.document.queries.swot import answered_by
from charthouse.exchange.handout.figures import Figures
from charthouse.ui.pages.objectives.details import Told
from charthouse.ui.pages.objectives.nodes import Kind, Node
from charthouse.ui.pages.objectives.scores import Scores

if TYPE_CHECKING:
    from charthouse.document.document import Document


def told(document: Document, node: Node, scores: Scores, plan: PlanInfo, figures: Figures) -> Told:
    """All of one row."""
    row = node.item
    if not isinstance(row, ObjectiveRow):
        return Told(node, people(document), figures)
    state, measures = scores.of(node.id), scores.measures(node.id)
    has_children = bool(node.of_kind(Kind.OBJECTIVE))
    checked = not node.is_goal or not has_children
    return Told(
        node,
        people(document),
        figures,
        _share(node),
        state.roll_up if state is not None else None,
        measures,
        scores.writer,
        answered_by(document, node.id),
        smart_fixes(row, measures, plan, has_children=has_children) if checked else None,
        plan.levels,
    )


def _share(node: Node) -> float | None:
    """The part of a row's weight of its siblings' weights."""
    kin = node.kin()
    weights = [one.item.weight for one in kin if isinstance(one.item, ObjectiveRow)]
    return shares(weights)[kin.index(node)] if any(weights) else None
