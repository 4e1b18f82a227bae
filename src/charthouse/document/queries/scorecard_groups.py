"""The scorecard in groups: by the goals of the tree, or by the perspectives of the strategy map."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from charthouse.analysis.rollup import Child, RollUp, roll_up
from charthouse.document.queries.objective_tree import ObjectiveRow, ObjectiveTree
from charthouse.document.queries.scorecard import MeasureRow, Scorecard
from charthouse.document.queries.strategy_map import perspective_names

if TYPE_CHECKING:
    from charthouse.document.document import Document


class Grouping(StrEnum):
    """What measures are gathered under."""

    GOAL = "goal"
    PERSPECTIVE = "perspective"


@dataclass(frozen=True, slots=True)
class Heading:
    """What a group is called: a goal by its id, a perspective by its name; without a title what belongs to none."""

    key: str
    title: str


@dataclass(frozen=True, slots=True)
class ScoredGroup:
    """A heading with its measures, and what they amount to: None in an outline, which does not know it yet."""

    heading: Heading
    rows: tuple[MeasureRow, ...]
    score: RollUp | None


@dataclass(frozen=True, slots=True)
class Grouped:
    """All groups that have measures, in order. `heading_of`: where the measures of an objective stand, by its id."""

    groups: tuple[ScoredGroup, ...]
    heading_of: Callable[[str], Heading]

    @property
    def rows(self) -> tuple[MeasureRow, ...]:
        return tuple(row for group in self.groups for row in group.rows)


NOT_GROUPED = Grouped((), lambda _: Heading("", ""))


def grouped(document: Document, card: Scorecard, tree: ObjectiveTree, by: Grouping) -> Grouped:
    """The measures of a scorecard by goals or by perspectives."""
    if by is Grouping.GOAL:
        return _by_goal(card, tree)
    listed = document.rows("SELECT perspectives FROM plan")
    return _by_perspective(card, tree, perspective_names(listed[0][0] if listed else ""))


def _by_goal(card: Scorecard, tree: ObjectiveTree) -> Grouped:
    def heading_of(objective: str) -> Heading:
        goal = tree.goal_of[objective]
        return Heading(goal.id, goal.title)

    groups = (ScoredGroup(heading_of(one.goal.id), one.rows, card.scores.get(one.goal.id)) for one in card.groups)
    return Grouped(tuple(groups), heading_of)


def _by_perspective(card: Scorecard, tree: ObjectiveTree, named: Sequence[str]) -> Grouped:
    """In the plan's order of perspectives, then others as they come, at last what has none.

    An objective without a perspective stands in that of the one above it. A perspective is no node of the tree: its
    score is the weighted mean of its measures, with coverage and worst as everywhere (SEMANTICS 2).
    """
    perspectives = _perspectives(tree.objectives)
    made = {name: Heading(f"perspective {name}", name) for name in (*named, "", *perspectives.values())}
    headings = {row: made[name] for row, name in perspectives.items()}
    below: dict[str, list[MeasureRow]] = {name: [] for name in named}
    for row in card.rows:
        below.setdefault(headings[row.definition.objective].title, []).append(row)
    without = below.pop("", [])
    named_rows = [(name, tuple(rows)) for name, rows in (*below.items(), ("", without)) if rows]
    groups = [ScoredGroup(made[name], rows, _score(rows, card) if card.complete else None) for name, rows in named_rows]
    return Grouped(tuple(groups), headings.__getitem__)


def _perspectives(objectives: Sequence[ObjectiveRow]) -> dict[str, str]:
    """The perspective of every objective, its own or the nearest above; parents come first."""
    found: dict[str, str] = {}
    for row in objectives:
        found[row.id] = row.perspective or found.get(row.parent or "", "")
    return found


def _score(rows: Sequence[MeasureRow], card: Scorecard) -> RollUp:
    """The measures count as they do below their objectives, where they come before the objectives below."""
    seen: dict[str, int] = {}
    children: list[Child] = []
    for row in rows:
        objective = row.definition.objective
        at = seen[objective] = seen.get(objective, -1) + 1
        children.append(card.scores[objective].children[at])
    return roll_up(children)
