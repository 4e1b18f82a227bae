"""Every measure with its definition, cells and state; and the scores of the objectives they roll up to."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Generator, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property, partial
from typing import TYPE_CHECKING

from charthouse.analysis.acyclic import Link, Ordered, order
from charthouse.analysis.measure_state import MeasureState
from charthouse.analysis.rollup import NO_FOREST, Child, Forest, RollUp, measure_child, roll_up_again, rolling_up, whole
from charthouse.document.kept import Touched
from charthouse.document.queries import measures, objectives
from charthouse.document.queries.measures import MeasureDefinition as MeasureDefinition
from charthouse.document.queries.measures import MeasureRow as MeasureRow
from charthouse.document.queries.objective_tree import ObjectiveRow, ObjectiveTree
from charthouse.document.queries.objectives import objective_tree
from charthouse.document.queries.plan import PlanInfo, plan_info
from charthouse.document.queries.resources import plan_years
from charthouse.domain.kinds import Status

if TYPE_CHECKING:
    from charthouse.document.document import Document

_READS = measures.READS | objectives.READS | frozenset(("plan",))
_SOURCES = frozenset(("measurement", "result"))
_WHOLE, _OUTLINE = "scorecard", "scorecard outline"  # what is kept of it
_LIGHT = 8  # times as many definitions are read in the time of measures with their cells
_UNREAD = MeasureState(status=Status.NO_DATA)
Below = Mapping[str, tuple[MeasureRow, ...]]  # the measures of each objective that has any


@dataclass(frozen=True)
class MeasureGroup:
    """The measures of one goal and everything below it."""

    goal: ObjectiveRow
    rows: tuple[MeasureRow, ...]

    @cached_property
    def statuses(self) -> Counter[Status]:
        """How many of them are in which state; kept with a group that stays as it is."""
        return Counter(row.state.status for row in self.rows)


@dataclass(frozen=True)
class Scorecard:
    """All measures by goal, in the order of the tree. `scores`: the roll-up of every objective by its id.

    `years`: the plan's fiscal years, for the columns of the targets. One that is not `complete` is an outline: measures
    as they are defined, without targets and readings (`measure_rows` reads those of some), and no scores.
    """

    as_of: date
    plan: PlanInfo
    years: tuple[str, ...]
    groups: tuple[MeasureGroup, ...]
    scores: Mapping[str, RollUp]
    complete: bool = True

    @cached_property
    def rows(self) -> tuple[MeasureRow, ...]:
        """The measures of all groups; asked for many times a step."""
        return tuple(row for group in self.groups for row in group.rows)

    @property
    def statuses(self) -> Counter[Status]:
        """How many measures are in which state."""
        return sum((group.statuses for group in self.groups), Counter())

    @property
    def currency(self) -> tuple[int, int]:
        """How many measures have a current value, and of how many that could have one."""
        goals = [self.scores[group.goal.id] for group in self.groups]
        return sum(goal.current for goal in goals), sum(goal.total for goal in goals)

    @cached_property
    def by_id(self) -> Mapping[str, MeasureRow]:
        return {row.id: row for row in self.rows}


@dataclass(frozen=True, slots=True)
class _Read:
    """The scorecard with what it was made of; its outline without a `forest`."""

    card: Scorecard
    tree: ObjectiveTree
    below: Below
    forest: Forest | None


def scorecard(document: Document, *, today: date) -> Scorecard:
    """The scorecard on the plan's as-of date, else `today`; what stands as before is the same object as last time."""
    return whole(scorecard_in_parts(document, today=today, size=None))


def scorecard_at_hand(document: Document, *, today: date) -> Scorecard | None:
    """The same where reading what changed is enough, else its outline; None where all measures would be read."""
    for query in (_WHOLE, _OUTLINE):
        made: _Read | None = document.kept.patched(query, today, partial(_patched, document, today))
        if made is not None:
            return made.card
    return None


def scorecard_in_parts(
    document: Document, *, today: date, size: int | None
) -> Generator[Scorecard | None, None, Scorecard]:
    """The same as a generator that pauses behind every `size` measures, for a window that goes on answering.

    It yields the outline as soon as all measures are known. What happens to the plan between two parts is in what the
    generator returns.
    """
    made: _Read | None = document.kept.patched(_WHOLE, today, partial(_patched, document, today))
    while made is None:
        watch = document.kept.watch(_READS)
        plan, tree = plan_info(document), objective_tree(document)
        defined = yield from _define(document, size and size * _LIGHT)
        if size is not None:
            outline = _made(plan, today, tree, _undetermined(tree, defined), None, {})
            yield document.kept.keep(_OUTLINE, today, _READS, outline, watch.since).card
        below = yield from _read_below(document, tree, plan, plan.judged_on(today), defined, size)
        forest = yield from rolling_up(NO_FOREST, _ordered(tree), *_children_of(tree, below), size=size)
        if size is not None:
            document.kept.drop(_OUTLINE)
        if watch.lost:
            continue
        made = _made(plan, today, tree, below, forest, {})
        document.kept.keep(_WHOLE, today, _READS, made, watch.since)
        if watch.since:
            made = document.kept.patched(_WHOLE, today, partial(_patched, document, today))
    return made.card


def measure_rows(document: Document, ids: Iterable[str], *, today: date) -> list[MeasureRow]:
    """Some measures as the scorecard shows them."""
    plan, known = plan_info(document), objective_tree(document).by_id
    return measures.with_state(
        document, measures.definitions(document, ids), known, plan, plan.judged_on(today), all_of_them=False
    )


def _define(document: Document, size: int | None) -> Generator[None, None, list[MeasureDefinition]]:
    if size is None:
        return measures.definitions(document)
    ids = [row for (row,) in document.rows("SELECT id FROM measure ORDER BY position, id")]
    found: list[MeasureDefinition] = []
    for start in range(0, len(ids), size):
        found += measures.definitions(document, ids[start : start + size])
        yield
    return found


def _undetermined(tree: ObjectiveTree, defined: Iterable[MeasureDefinition]) -> Below:
    known = tree.by_id
    return _by_objective(
        MeasureRow(one, objective.code, objective.title, {}, {}, _UNREAD)
        for one in defined
        if (objective := known.get(one.objective)) is not None
    )


def _read_below(
    document: Document,
    tree: ObjectiveTree,
    plan: PlanInfo,
    as_of: date,
    defined: Sequence[MeasureDefinition],
    size: int | None,
) -> Generator[None, None, Below]:
    known = tree.by_id
    found: list[MeasureRow] = []
    step = size or max(len(defined), 1)
    for start in range(0, len(defined), step):
        part = [one for one in defined[start : start + step] if one.objective in known]
        found += measures.with_state(document, part, known, plan, as_of, all_of_them=size is None)
        yield
    return _by_objective(found)


def _by_objective(rows: Iterable[MeasureRow]) -> Below:
    found: dict[str, list[MeasureRow]] = {}
    for row in rows:
        found.setdefault(row.definition.objective, []).append(row)
    return {objective: tuple(below) for objective, below in found.items()}


def _made(
    plan: PlanInfo,
    today: date,
    tree: ObjectiveTree,
    below: Below,
    forest: Forest | None,
    standing: Mapping[str, MeasureGroup],
) -> _Read:
    """`standing`: the groups that are as they were, by their goals."""
    grouped: dict[str, list[MeasureRow]] = {}
    for objective, goal in tree.goal_of.items():
        if objective in below and goal.id not in standing:
            grouped.setdefault(goal.id, []).extend(below[objective])
    groups = tuple(
        standing.get(goal.id) or MeasureGroup(goal, tuple(grouped[goal.id]))
        for goal in tree.goals()
        if goal.id in grouped or goal.id in standing
    )
    scores = {} if forest is None else forest.results
    card = Scorecard(plan.judged_on(today), plan, plan_years(plan, today), groups, scores, forest is not None)
    return _Read(card, tree, below, forest)


# bringing it up to date


def _patched(document: Document, today: date, last: _Read, touched: Touched) -> _Read | None:
    """Computes only the measures that were touched, and the scores above them."""
    plan = plan_info(document)
    if plan != last.card.plan or touched.tables & _SOURCES or "name" in touched.rewritten("person"):
        return None
    tree = objective_tree(document)
    renamed = _renamed(last.tree, tree)
    below = dict(last.below)
    due = _refreshed(document, tree, plan, plan.judged_on(today), touched, below)
    for objective in renamed:
        if objective.id in below:
            below[objective.id] = tuple(_of(objective, row) for row in below[objective.id])
    due.update(row.id for row in renamed)
    due.update(row.parent for row in renamed if row.parent is not None)
    forest = None
    if last.forest is not None:
        same = last.tree.blocks is tree.blocks or _shape(last.tree) == _shape(tree)
        ordered = last.forest.ordered if same else _ordered(tree)
        forest = roll_up_again(last.forest, ordered, *_children_of(tree, below), due)
    made = _made(plan, today, tree, below, forest, _standing(last, tree, due))
    return replace(made, card=replace(made.card, groups=_same_where_equal(last.card.groups, made.card.groups)))


def _renamed(last: ObjectiveTree, tree: ObjectiveTree) -> list[ObjectiveRow]:
    """The objectives that are called otherwise now, and the new ones."""
    if last.blocks is tree.blocks:
        return []
    known = last.by_id
    return [
        row
        for row in tree.objectives
        if row is not (old := known.get(row.id)) and (old is None or (old.code, old.title) != (row.code, row.title))
    ]


def _refreshed(
    document: Document,
    tree: ObjectiveTree,
    plan: PlanInfo,
    as_of: date,
    touched: Touched,
    below: dict[str, tuple[MeasureRow, ...]],
) -> set[str]:
    """Put the touched measures into `below` as they are now; the objectives whose measures are other ones."""
    going = measures.measures_in(document, touched)
    if not going:
        return set()
    defined = measures.definitions(document, going)
    fresh = measures.with_state(document, defined, tree.by_id, plan, as_of, all_of_them=False)
    due = {row.definition.objective for row in fresh} | touched.values("measure", "objective")
    known = {row.id: row for objective in due for row in below.get(objective, ())} | {row.id: row for row in fresh}
    order = measures.in_order(document, due)
    for objective in due:
        below.pop(objective, None)
        if objective in order:
            below[objective] = tuple(known[row] for row in order[objective])
    return due


def _of(objective: ObjectiveRow, row: MeasureRow) -> MeasureRow:
    return replace(row, objective_code=objective.code, objective_title=objective.title)


def _standing(last: _Read, tree: ObjectiveTree, due: Iterable[str]) -> Mapping[str, MeasureGroup]:
    """The groups that are as they were while the objectives in `due` changed; none where the tree is another."""
    if last.tree.blocks is not tree.blocks:
        return {}
    goals = {tree.goal_of[one].id for one in due if one in tree.goal_of}
    return {group.goal.id: group for group in last.card.groups if group.goal.id not in goals}


def _same_where_equal(last: Iterable[MeasureGroup], groups: Iterable[MeasureGroup]) -> tuple[MeasureGroup, ...]:
    known = {group.goal.id: group for group in last}
    return tuple(old if (old := known.get(group.goal.id)) == group else group for group in groups)


def _shape(tree: ObjectiveTree) -> list[tuple[str, str | None, float]]:
    return [(row.id, row.parent, row.weight) for row in tree.objectives]


# scores


def _ordered(tree: ObjectiveTree) -> Ordered:
    links = (Link(row.parent, row.id, row.weight) for row in tree.objectives if row.parent is not None)
    return order((row.id for row in tree.objectives), links)


def _children_of(tree: ObjectiveTree, below: Below) -> tuple[Callable[[str], str], Callable[[str], Sequence[Child]]]:
    """What an objective is called as a child, and its own measures as children, both by its id."""
    called = tree.by_id
    return lambda one: _name(called[one]), lambda one: _children(below.get(one, ()))


def _name(row: ObjectiveRow) -> str:
    return f"{row.code} {row.title}"


def _children(rows: Iterable[MeasureRow]) -> list[Child]:
    return [measure_child(f"{row.code} {row.definition.name}", row.definition.weight, row.state) for row in rows]
