"""Who gets what: each resource as a table of initiatives by year, with totals, capacity and what is over."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from charthouse.document.queries.objectives import InitiativeRow, ObjectiveRow, ObjectiveTree, objective_tree
from charthouse.document.queries.plan import PlanInfo, plan_info
from charthouse.domain import periods
from charthouse.domain.amounts import resource_digits
from charthouse.domain.kinds import Frequency, ResourceKind

if TYPE_CHECKING:
    from charthouse.document.document import Document

_DEFAULT_YEARS = 3

Amounts = Mapping[str, int]  # by period key, in the resource's smallest unit


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
    """One resource. `digits`: decimal places of its amounts; `unit`: currency code or the unit's name."""

    id: str
    name: str
    kind: ResourceKind
    unit: str
    digits: int
    lines: tuple[AllocationLine, ...]
    asked: Amounts
    capacity: Amounts

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


def resource_table(document: Document, *, today: date) -> ResourceTable:
    plan = plan_info(document)
    tree = objective_tree(document)
    allocations = _by_resource(document, "allocation", "initiative")
    capacities = _by_resource(document, "capacity", "''")
    used = {period for found in (allocations, capacities) for rows in found.values() for _, period in rows}
    blocks = []
    for row, name, kind, unit in document.rows("SELECT id, name, kind, unit FROM resource ORDER BY position, id"):
        lines, asked = _lines(tree, allocations.get(row, {}))
        capacity = {period: amount for (_, period), amount in capacities.get(row, {}).items()}
        money = kind == ResourceKind.MONEY
        blocks.append(
            ResourceBlock(
                row,
                name,
                ResourceKind(kind),
                plan.currency if money else unit,
                resource_digits(ResourceKind(kind), plan.currency),
                lines,
                asked,
                capacity,
            )
        )
    return ResourceTable(tuple(sorted(used | set(plan_years(plan, today)))), tuple(blocks))


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


def _by_resource(document: Document, table: str, row: str) -> dict[str, dict[tuple[str, str], int]]:
    found: dict[str, dict[tuple[str, str], int]] = {}
    for resource, key, period, amount in document.rows(f"SELECT resource, {row}, period, amount FROM {table}"):
        found.setdefault(resource, {})[key, period] = amount
    return found


def _lines(
    tree: ObjectiveTree, amounts: Mapping[tuple[str, str], int]
) -> tuple[tuple[AllocationLine, ...], dict[str, int]]:
    """Lines of one resource, each goal above its initiatives; and the total asked by period."""
    by_initiative: dict[str, dict[str, int]] = {}
    for (initiative, period), amount in amounts.items():
        by_initiative.setdefault(initiative, {})[period] = amount
    lines: list[AllocationLine] = []
    asked: dict[str, int] = {}
    for goal, members in _initiatives_by_goal(tree):
        below = [AllocationLine(item.id, item.code, item.title, by_initiative.get(item.id, {})) for item in members]
        total = _sum(line.amounts for line in below)
        lines += [AllocationLine(goal.id, goal.code, goal.title, total, editable=False), *below]
        asked = _sum((asked, total))
    return tuple(lines), asked


def _initiatives_by_goal(tree: ObjectiveTree) -> list[tuple[ObjectiveRow, list[InitiativeRow]]]:
    goal_of = tree.goal_of()
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
