"""Who gets what: each resource as a table of initiatives by year, with totals, capacity and what is over."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from charthouse.document.kept import IN, Touched, some
from charthouse.document.queries import objectives
from charthouse.document.queries.objective_tree import InitiativeRow, ObjectiveRow, ObjectiveTree
from charthouse.document.queries.objectives import objective_tree
from charthouse.document.queries.plan import PlanInfo, plan_info
from charthouse.domain import periods
from charthouse.domain.amounts import resource_digits
from charthouse.domain.kinds import Frequency, ResourceKind

if TYPE_CHECKING:
    from charthouse.document.document import Document

_DEFAULT_YEARS = 3

_READS = objectives.READS | frozenset(("plan", "resource", "allocation", "capacity"))

Amounts = Mapping[str, int]  # by period key, in the resource's smallest unit
Cells = Mapping[tuple[str, str], int]  # the amounts of a resource by initiative and period
Members = Sequence[tuple[ObjectiveRow, Sequence[InitiativeRow]]]  # the goals that have initiatives below them


@dataclass(frozen=True, slots=True)
class AllocationLine:
    """A line of the table. A goal's line (`editable` False) is the sum of the initiatives below it."""

    id: str
    code: str
    title: str
    amounts: Amounts
    editable: bool = True

    @property
    def total(self) -> int:
        return sum(self.amounts.values())


@dataclass(frozen=True, slots=True)
class ResourceBlock:
    """One resource. `digits`: decimal places of its amounts; `unit`: currency code or the unit's name.

    `base_year`: money is stated in the prices of this year; None where nobody has said which, and for all else.
    """

    id: str
    name: str
    kind: ResourceKind
    unit: str
    digits: int
    lines: tuple[AllocationLine, ...]
    asked: Amounts
    capacity: Amounts
    base_year: int | None = None

    def over(self, period: str) -> int | None:
        """Asked less capacity: above zero is over-allocated. None where no capacity is given."""
        return self.asked.get(period, 0) - self.capacity[period] if period in self.capacity else None

    def used(self, period: str) -> float | None:
        """Asked as a share of capacity: 1.0 is all of it. None where no capacity above zero is given."""
        there = self.capacity.get(period, 0)
        return self.asked.get(period, 0) / there if there > 0 else None


@dataclass(frozen=True, slots=True)
class ResourceTable:
    """`periods`: the fiscal years of the plan and every other period that holds an amount, in order."""

    periods: tuple[str, ...]
    blocks: tuple[ResourceBlock, ...]

    @property
    def people(self) -> ResourceBlock | None:
        """All roles together, without an id: what stands beside the money. None where no role is counted.

        Roles are counted in the same thousandths, so their amounts simply add up; the unit is the first role's.
        """
        roles = [block for block in self.blocks if block.kind is ResourceKind.PEOPLE]
        if not roles:
            return None
        first = roles[0]
        lines = tuple(
            replace(line, amounts=_sum(role.lines[at].amounts for role in roles)) for at, line in enumerate(first.lines)
        )
        asked, capacity = _sum(role.asked for role in roles), _sum(role.capacity for role in roles)
        return replace(first, id="", name="", lines=lines, asked=asked, capacity=capacity)


@dataclass(frozen=True, slots=True)
class _Read:
    """The table with what it was made of: the initiatives below each goal, and all amounts by resource."""

    table: ResourceTable
    plan: PlanInfo
    tree: ObjectiveTree
    members: Members
    allocations: Mapping[str, Cells]
    capacities: Mapping[str, Cells]


def resource_table(document: Document, *, today: date) -> ResourceTable:
    """The table as it is now; blocks and lines that stand as before are the same objects as in the last one."""
    read, patched = partial(_read, document, today), partial(_patched, document, today)
    made: _Read = document.kept.answer("resources", today, _READS, read, patched)
    return made.table


def _read(document: Document, today: date) -> _Read:
    plan, tree = plan_info(document), objective_tree(document)
    allocations, capacities = _by_resource(document, "allocation"), _by_resource(document, "capacity")
    return _made(document, today, plan, tree, _initiatives_by_goal(tree), allocations, capacities, {})


def _patched(document: Document, today: date, last: _Read, touched: Touched) -> _Read:
    """Reads only the amounts of the resources whose amounts were touched."""
    plan, tree = plan_info(document), objective_tree(document)
    unmoved = tree.blocks is last.tree.blocks and tree.initiatives is last.tree.initiatives
    members = last.members if unmoved else _initiatives_by_goal(tree)
    asking, limited = (_resources_in(document, table, touched) for table in ("allocation", "capacity"))
    allocations = _with(last.allocations, document, "allocation", asking)
    capacities = _with(last.capacities, document, "capacity", limited)
    stands = {block.id: block for block in last.table.blocks}
    standing = stands.keys() - asking - limited if members == last.members and plan == last.plan else ()
    return _made(document, today, plan, tree, members, allocations, capacities, stands, standing)


def _made(
    document: Document,
    today: date,
    plan: PlanInfo,
    tree: ObjectiveTree,
    members: Members,
    allocations: Mapping[str, Cells],
    capacities: Mapping[str, Cells],
    known: Mapping[str, ResourceBlock],
    standing: Collection[str] = (),
) -> _Read:
    """`known`: the blocks as they were; of those that are `standing` no amount and no line is another one."""
    used = {period for found in (allocations, capacities) for cells in found.values() for _, period in cells}
    blocks = []
    for row, name, kind, unit in document.rows("SELECT id, name, kind, unit FROM resource ORDER BY position, id"):
        old, kind = known.get(row), ResourceKind(kind)
        money, digits = kind is ResourceKind.MONEY, resource_digits(kind, plan.currency)
        unit, base_year = (plan.currency, plan.price_base_year) if money else (unit, None)
        if old is not None and row in standing:
            told = replace(old, name=name, kind=kind, unit=unit, digits=digits, base_year=base_year)
            blocks.append(old if told == old else told)
            continue
        lines, asked = _lines(members, allocations.get(row, {}), old)
        capacity = {period: amount for (_, period), amount in capacities.get(row, {}).items()}
        blocks.append(ResourceBlock(row, name, kind, unit, digits, lines, asked, capacity, base_year))
    table = ResourceTable(tuple(sorted(used | set(plan_years(plan, today)))), tuple(blocks))
    return _Read(table, plan, tree, members, allocations, capacities)


def resource_kinds(document: Document) -> Mapping[str, ResourceKind]:
    """The kind of every resource by its id."""
    return {row: ResourceKind(kind) for row, kind in document.rows("SELECT id, kind FROM resource")}


def cell_of(document: Document, row: str) -> tuple[str, str | None, str] | None:
    """Resource, initiative (None for a capacity) and period of an amount, by the id of its row."""
    found = document.rows(
        "SELECT resource, initiative, period FROM allocation WHERE id = ? "
        "UNION SELECT resource, NULL, period FROM capacity WHERE id = ?",
        (row, row),
    )
    return (str(found[0][0]), found[0][1], str(found[0][2])) if found else None


def plan_years(plan: PlanInfo, today: date) -> tuple[str, ...]:
    """The keys of the fiscal years of the plan's horizon; three years from `today` where it has none."""
    first = plan.start or today
    start = periods.of(first, Frequency.YEARLY, plan.fiscal_start_month)
    if plan.end is None or plan.end < first:
        return tuple(str(start.year + n) for n in range(_DEFAULT_YEARS))
    end = periods.of(plan.end, Frequency.YEARLY, plan.fiscal_start_month)
    return tuple(str(year) for year in range(start.year, end.year + 1))


def year_in(table: ResourceTable, plan: PlanInfo, today: date) -> str:
    """The fiscal year of the table in which the plan is judged, else its first period; empty where it has none."""
    year = str(periods.of(plan.judged_on(today), Frequency.YEARLY, plan.fiscal_start_month).year)
    return year if year in table.periods else next(iter(table.periods), "")


def _by_resource(document: Document, table: str, resources: Collection[str] | None = None) -> Mapping[str, Cells]:
    """The amounts by initiative (empty for a capacity) and period, of all resources or of some."""
    row = "initiative" if table == "allocation" else "''"
    which = ("1", ()) if resources is None else (f"resource {IN}", some(resources))
    found: dict[str, dict[tuple[str, str], int]] = {}
    for resource, key, period, amount in document.rows(
        f"SELECT resource, {row}, period, amount FROM {table} WHERE {which[0]}", which[1]
    ):
        found.setdefault(resource, {})[key, period] = amount
    return found


def _resources_in(document: Document, table: str, touched: Touched) -> set[str]:
    """The resources of the amounts that came, went or changed."""
    rows = touched.rows(table)
    held = document.rows(f"SELECT resource FROM {table} WHERE id {IN}", some(rows)) if rows else []
    return {resource for (resource,) in held} | touched.values(table, "resource")


def _with(known: Mapping[str, Cells], document: Document, table: str, going: Collection[str]) -> Mapping[str, Cells]:
    """`known` with the amounts of the resources in `going` read again."""
    stay = {resource: cells for resource, cells in known.items() if resource not in going}
    return {**stay, **_by_resource(document, table, going)} if going else known


def _lines(
    members: Members, amounts: Cells, old: ResourceBlock | None
) -> tuple[tuple[AllocationLine, ...], dict[str, int]]:
    """Lines of one resource, each goal above its initiatives; and the total asked by period."""
    by_initiative: dict[str, dict[str, int]] = {}
    for (initiative, period), amount in amounts.items():
        by_initiative.setdefault(initiative, {})[period] = amount
    known = {line.id: line for line in old.lines} if old is not None else {}
    lines: list[AllocationLine] = []
    asked: dict[str, int] = {}
    for goal, items in members:
        below = [AllocationLine(item.id, item.code, item.title, by_initiative.get(item.id, {})) for item in items]
        total = _sum(line.amounts for line in below)
        lines += [AllocationLine(goal.id, goal.code, goal.title, total, editable=False), *below]
        asked = _sum((asked, total))
    return tuple(same if (same := known.get(line.id)) == line else line for line in lines), asked


def _initiatives_by_goal(tree: ObjectiveTree) -> Members:
    goal_of = tree.goal_of
    members: dict[str, list[InitiativeRow]] = {}
    for row in tree.objectives:
        members.setdefault(goal_of[row.id].id, []).extend(tree.initiatives.get(row.id, ()))
    return [(goal, members[goal.id]) for goal in tree.goals() if members[goal.id]]


def _sum(tables: Iterable[Amounts]) -> dict[str, int]:
    total: dict[str, int] = {}
    for table in tables:
        for period, amount in table.items():
            total[period] = total.get(period, 0) + amount
    return total
