"""StratML into plan content: Part 1 (ISO 17469-1) and Part 2, as they are published, valid or not.

A Goal becomes an objective at the top, an Objective one below it; an Organization, its Vision and Mission become
fields of the plan; PerformanceIndicators become measures. Nothing is merged and nothing is dropped: what the model
has no field for is kept beside its row (`stratml_kept`). Wrappers (Goals, Objectives …) and a few names of older
and private dialects are read as what they mean. How Charthouse's own files say more than the standard can, see
`stratml_write`.
"""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date
from itertools import count

from charthouse.document.queries.content import nest
from charthouse.document.queries.content_rows import (
    Measure,
    Objective,
    PlanContent,
    Role,
    RowId,
    Stakeholder,
    Value,
)
from charthouse.domain.errors import Refused
from charthouse.domain.kinds import StakeholderKind
from charthouse.domain.sentences import said
from charthouse.exchange.outline.limits import bearable
from charthouse.exchange.outline.stratml_dialect import misfits
from charthouse.exchange.outline.stratml_kept import Kept, dumped, element, says_nothing
from charthouse.exchange.outline.stratml_measure import read_measure
from charthouse.exchange.outline.stratml_note import restored
from charthouse.exchange.outline.stratml_schema import PART_1, PART_2, USUAL_TYPE, findings
from charthouse.exchange.outline.stratml_settle import unsettle
from charthouse.exchange.outline.stratml_take import WRAPPERS, Taking
from charthouse.exchange.outline.stratml_tree import Node, parse

KINDS = {
    "Person": StakeholderKind.PERSON,
    "Organization": StakeholderKind.ORGANISATION,
    "Generic_Group": StakeholderKind.GROUP,
}
_ROOTS = {PART_1.root: PART_1, PART_2.root: PART_2}
_ORGANISATION, _ADMINISTRATIVE = "Organization", "AdministrativeInformation"


@dataclass(frozen=True, slots=True)
class Outline:
    """What a file holds, and in what it departs from the standard: findings, with how often."""

    content: PlanContent
    warnings: Counter[str] = field(default_factory=Counter)


def read_stratml(data: bytes) -> Outline:
    """The plan in a StratML file. Raises Refused, in one sentence, where it holds none."""
    root = parse(data)
    _refuse_other(root)
    deque(bearable(node for node in root.walk() if node.name in ("Goal", "Objective")), maxlen=0)
    part = _ROOTS[root.name]
    warnings: Counter[str] = Counter(findings(root, part))
    if root.namespace != part.namespace:
        warnings[said("The namespace is not that of the standard")] += 1
    unsettle(root)
    _drop_empty(root)
    return Outline(_plan(root), warnings)


def _drop_empty(root: Node) -> None:
    """Take out identifiers that identify nothing, which neither schema lets stand, and wrappers round nothing."""
    for node in reversed(list(root.walk())):  # what is inside first
        node.parts = [part for part in node.parts if isinstance(part, str) or not _is_empty(part)]


def _is_empty(node: Node) -> bool:
    if node.name == "Identifier":
        return not node.words().strip()
    return node.name in WRAPPERS and says_nothing(node)


def _refuse_other(root: Node) -> None:
    declared = " ".join([root.name, root.namespace, *root.attributes.values()]).lower().replace("_", "")
    if "part3" in declared or root.name.lower() == "stratml":
        raise Refused("This is StratML Part 3, which Charthouse does not read; it reads Part 1 and Part 2.")
    if root.name.lower() == "html":
        raise Refused("This is a web page, not a StratML plan.")
    if root.name not in _ROOTS:
        raise Refused(
            "This is not a StratML plan: it begins with “{name}”, not StrategicPlan or PerformancePlanOrReport.",
            name=root.name[:40],
        )


def _plan(root: Node) -> PlanContent:
    take = Taking(root)
    if (said := take.attribute("Type")) not in ("", USUAL_TYPE):
        take.keep(Kept("attribute", "Type", said))
    plan = PlanContent(
        title=take.text("Name"),
        description=take.text("Description"),
        other_information=take.text("OtherInformation"),
        values=tuple(_value(node) for node in take.each("Value")),
        goals=_tree(take.each("Goal", "Objective")),
    )
    plan, kept = _organisation(plan, _filled(take.each(_ORGANISATION)))
    administrative = take.each(_ADMINISTRATIVE)
    kept += map(element, _filled([*take.each("Submitter"), *_lifted(administrative)]))
    for name in ("Vision", "Mission"):
        first, *others = _filled(take.each(name)) or [Node(name)]
        part = Taking(first, name)
        plan = replace(plan, **{name.lower(): part.text("Description", own=True)})  # type: ignore[arg-type]
        kept += [*part.rest(), *map(element, others)]
    plan, more = _administrative(plan, _filled(administrative))
    return restored(replace(plan, foreign_fields=dumped([*take.rest(), *kept, *more])), root.note)


def _organisation(plan: PlanContent, nodes: list[Node]) -> tuple[PlanContent, list[Kept]]:
    """The first organisation is the plan's own; further ones are kept whole."""
    if not nodes:
        return plan, []
    take = Taking(nodes[0], _ORGANISATION)
    plan = replace(
        plan,
        organisation=take.text("Name"),
        acronym=take.text("Acronym"),
        organisation_description=take.text("Description"),
        foreign_id=take.identifier(),
        stakeholders=tuple(_stakeholder(node) for node in take.each("Stakeholder")),
    )
    return plan, [*take.rest(), *map(element, nodes[1:])]


def _lifted(administrative: Iterable[Node]) -> list[Node]:
    """The Submitters that Part 1 has inside AdministrativeInformation, taken out to where Part 2 has them."""
    found: list[Node] = []
    for node in administrative:
        found += [child for child in node.children if child.name == "Submitter"]
        node.parts = [part for part in node.parts if isinstance(part, str) or part.name != "Submitter"]
    return found


def _administrative(plan: PlanContent, nodes: list[Node]) -> tuple[PlanContent, list[Kept]]:
    """The horizon, where the two days make one."""
    if not nodes:
        return plan, []
    take = Taking(nodes[0], _ADMINISTRATIVE)
    said = [take.each(name) for name in ("StartDate", "EndDate")]
    found = [sorted(_filled(nodes), key=misfits) or nodes[:1] for nodes in said]
    days = [_day(nodes[0]) if nodes else None for nodes in found]
    if days[0] is not None and days[1] is not None and days[0] > days[1]:
        days = [None, None]
    plan = replace(plan, start=days[0], end=days[1])
    unused = [node for nodes, day in zip(found, days, strict=True) for node in nodes[day is not None :]]
    kept = [element(node, _ADMINISTRATIVE) for node in unused]
    return plan, [*take.rest(), *kept, *map(element, nodes[1:])]


def _filled(nodes: Iterable[Node]) -> list[Node]:
    return [node for node in nodes if not says_nothing(node)]


def _day(node: Node) -> date | None:
    """The day in an element, where that is all there is to it."""
    text = node.words().strip()
    try:
        return date.fromisoformat(text) if len(text) == 10 and not node.attributes else None
    except ValueError:
        return None


def _value(node: Node) -> Value:
    take = Taking(node)
    return Value(
        name=take.text("Name", own=True),
        description=take.text("Description"),
        foreign_id=take.identifier(),
        foreign_fields=take.foreign_fields(),
    )


def _stakeholder(node: Node) -> Stakeholder:
    take = Taking(node)
    name, description, identifier = take.text("Name", own=True), take.text("Description"), take.identifier()
    said = take.attribute("StakeholderTypeType")
    if said not in KINDS and said:
        take.keep(Kept("attribute", "StakeholderTypeType", said))
    roles = tuple(_role(child) for child in take.each("Role"))
    kind = KINDS.get(said, StakeholderKind.UNSAID)
    return Stakeholder(RowId(""), name, kind, description, identifier, take.foreign_fields(), roles)


def _role(node: Node) -> Role:
    take = Taking(node)
    name, description, identifier = take.text("Name", own=True), take.text("Description"), take.identifier()
    types = set()
    for child in take.each("RoleType"):
        said = child.words().strip()
        if said in ("Performer", "Beneficiary") and said not in types:
            types.add(said)
        else:
            take.keep(element(child))
    return Role(
        RowId(""), name, description, "Performer" in types, "Beneficiary" in types, identifier, take.foreign_fields()
    )


def _tree(nodes: Iterable[Node]) -> tuple[Objective, ...]:
    """Goals with everything below them; an objective's depth is where it stands, or what its note says."""
    chain: list[RowId] = []  # the objective last read and those above it, from its goal down
    rows: list[tuple[RowId | None, Objective]] = []
    measures: dict[RowId, list[Measure]] = {}
    for number, (node, structural) in zip(count(1), _in_order(nodes)):
        take = Taking(node)
        found = [read_measure(child) for child in take.each("PerformanceIndicator")]
        if node.note.get("of") == "goal" and chain:
            measures[chain[0]] += found
            continue
        depth = min(_depth(node, structural), len(chain))
        row = RowId(str(number))
        chain[depth:] = [row]
        measures[row] = found
        take.each("Objective", "Goal")  # read by `_in_order`
        rows.append((chain[depth - 1] if depth else None, _objective(row, take)))
    return nest((parent, replace(row, measures=tuple(measures[row.id]))) for parent, row in rows)


def _in_order(nodes: Iterable[Node]) -> Iterator[tuple[Node, int]]:
    """Every Goal and Objective, parents first, with its depth in the file."""
    waiting = [(node, 0) for node in nodes if not _placeholder(node)][::-1]
    while waiting:
        node, depth = waiting.pop()
        node.name = "Objective" if depth else "Goal"  # whatever it is called, it goes out as this
        yield node, depth
        waiting.extend((child, depth + 1) for child in reversed(Taking(node).each("Objective", "Goal")))


def _placeholder(node: Node) -> bool:
    """The empty Goal that stands for none: both schemas ask for at least one."""
    return node.note.get("empty") is True and not node.words().strip()


def _depth(node: Node, structural: int) -> int:
    said = node.note.get("depth")
    return said if isinstance(said, int) and structural == 1 and said > 1 else structural


def _objective(row: RowId, take: Taking) -> Objective:
    objective = Objective(
        id=row,
        title=take.text("Name", own=True),
        description=take.text("Description"),
        other_information=take.text("OtherInformation"),
        foreign_id=take.identifier(),
        stakeholders=tuple(_stakeholder(node) for node in take.each("Stakeholder")),
        foreign_fields=take.foreign_fields(),
    )
    return restored(objective, take.node.note)
