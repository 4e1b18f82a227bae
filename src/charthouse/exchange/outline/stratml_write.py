"""Plan content as StratML that its schema accepts: Part 1 where nothing asks for more, else Part 2.

Part 2 is needed for measures and for stakeholders' roles. The standard knows two levels, Goal and Objective:
an objective deeper down is written as an Objective of its goal, after its parent, with its depth in a note
(`<?charthouse {"depth":2}?>` is the first below an Objective). A goal's own measures, for which Part 2 has no
place, stand in an Objective without a name, noted `"of":"goal"`. A plan without goals gets an empty one, noted
`"empty":true`, as both schemas ask for one. Targets and readings typed in the app become MeasurementInstances
whose Descriptor names the period. Other fields of goals, objectives, measures and the plan are noted too, and
stand in words under OtherInformation. SWOT items, TOWS strategies, initiatives, resources, units, people and owners
have no counterpart in the standard and are left out; `left_out` counts them.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from charthouse.document.queries.content_rows import Objective, PlanContent, Role, Stakeholder, Unit, Value
from charthouse.domain.errors import Refused
from charthouse.exchange.outline.stratml_identifiers import settle_identifiers
from charthouse.exchange.outline.stratml_indicator import indicator
from charthouse.exchange.outline.stratml_kept import Kept, loaded, within
from charthouse.exchange.outline.stratml_note import fields_of
from charthouse.exchange.outline.stratml_read import KINDS
from charthouse.exchange.outline.stratml_row import leaf, noted, put_back, row
from charthouse.exchange.outline.stratml_schema import PART_1, PART_2, Part, findings
from charthouse.exchange.outline.stratml_settle import settle
from charthouse.exchange.outline.stratml_tree import Node, written

_KIND_NAMES = {kind: name for name, kind in KINDS.items()}
_IN_CORE = frozenset(("Organization", "Vision", "Mission", "Value", "Goal", "Objective"))
_ONLY_PART_2 = frozenset(("PerformanceIndicator", "Role"))


def write_stratml(content: PlanContent) -> bytes:
    """The plan as a StratML document, valid by the app's own check. Raises Refused where that fails."""
    root, administrative = _root(content)
    part = PART_2 if any(node.name in _ONLY_PART_2 for node in root.walk()) else PART_1
    _place_submitter(root, administrative, part)
    root.name = part.root
    settle_identifiers(root, part)
    settle(root, part)
    fault = next(findings(root, part), None)
    if fault is not None:
        raise Refused("The plan cannot be written as StratML: {fault}.", fault=fault)
    return written(root, part.namespace)


def left_out(content: PlanContent) -> Counter[str]:
    """What a plan holds that StratML has no place for, by noun."""
    found = Counter(
        {
            "SWOT item": len(content.swot),
            "TOWS strategy": len(content.tows),
            "resource": len(content.resources),
            "person": len(content.people),
            "unit": sum(1 for _ in _all_units(content)),
        }
    )
    for goal in content.goals:
        for objective in (goal, *(below for below, _ in _below(goal))):
            found["initiative"] += len(objective.initiatives)
    return +found


def _all_units(content: PlanContent) -> Iterator[Unit]:
    waiting = list(content.units)
    while waiting:
        unit = waiting.pop()
        yield unit
        waiting.extend(unit.units)


def _root(content: PlanContent) -> tuple[Node, Node]:
    """The whole tree, not yet settled, and its AdministrativeInformation."""
    kept = loaded(content.foreign_fields)
    plain = within(kept, "")
    core = Node("StrategicPlanCore", parts=[*_core(content, kept)])
    put_back(core, [entry for entry in plain if entry.kind == "element" and entry.name in _IN_CORE])
    days = {
        name: day.isoformat()
        for name, day in (("StartDate", content.start), ("EndDate", content.end))
        if day is not None
    }
    administrative = row("AdministrativeInformation", days, kept=within(kept, "AdministrativeInformation"))
    root = row(
        PART_2.root,
        {"Name": content.title, "Description": content.description, "OtherInformation": content.other_information},
        kept=[entry for entry in plain if not (entry.kind == "element" and entry.name in _IN_CORE)],
    )
    root.parts[:0] = [core, administrative]  # before further ones that were kept
    return noted(root, fields_of(content, PlanContent())), administrative


def _core(content: PlanContent, kept: Sequence[Kept]) -> Iterator[Node]:
    organisation = row(
        "Organization",
        {
            "Name": content.organisation,
            "Acronym": content.acronym,
            "Description": content.organisation_description,
        },
        content.foreign_id,
        within(kept, "Organization"),
    )
    organisation.parts += [_stakeholder(found) for found in content.stakeholders]
    parts = [
        organisation,
        row("Vision", {"Description": content.vision}, kept=within(kept, "Vision")),
        row("Mission", {"Description": content.mission}, kept=within(kept, "Mission")),
    ]
    yield from (part for part in parts if part.parts or part.attributes)
    yield from (_value(value) for value in content.values)
    yield from (_goal(goal, content.fiscal_start_month) for goal in content.goals)
    if not content.goals:
        yield Node("Goal", note={"empty": True})


def _place_submitter(root: Node, administrative: Node, part: Part) -> None:
    """Part 1 has the Submitter inside AdministrativeInformation, Part 2 beside it."""
    if part is PART_1:
        submitters = [child for child in root.children if child.name == "Submitter"]
        root.parts = [child for child in root.parts if child not in submitters]
        administrative.parts += submitters
    if not (administrative.parts or administrative.attributes):
        root.parts.remove(administrative)


def _value(value: Value) -> Node:
    texts = {"Name": value.name, "Description": value.description}
    return row("Value", texts, value.foreign_id, loaded(value.foreign_fields))


def _stakeholder(found: Stakeholder) -> Node:
    texts = {"Name": found.name, "Description": found.description}
    node = row("Stakeholder", texts, found.foreign_id, loaded(found.foreign_fields))
    if found.kind in _KIND_NAMES:
        node.attributes["StakeholderTypeType"] = _KIND_NAMES[found.kind]
    node.parts += [_role(role) for role in found.roles]
    return node


def _role(role: Role) -> Node:
    types = [name for name, said in (("Performer", role.performer), ("Beneficiary", role.beneficiary)) if said]
    texts = {"Name": role.name, "Description": role.description}
    node = row("Role", texts, role.foreign_id, loaded(role.foreign_fields))
    node.parts[:0] = [leaf("RoleType", name) for name in types]  # before one that was kept as a further
    return node


def _goal(goal: Objective, fiscal_start_month: int) -> Node:
    node = _objective("Goal", goal, fiscal_start_month)
    measures = [child for child in node.children if child.name == "PerformanceIndicator"]
    node.parts = [part for part in node.parts if part not in measures]
    if measures:
        node.parts.append(Node("Objective", parts=[*measures], note={"of": "goal"}))
    for objective, depth in _below(goal):
        inner = _objective("Objective", objective, fiscal_start_month)
        if depth > 1:
            inner.note = {**inner.note, "depth": depth}
        node.parts.append(inner)
    return node


def _below(goal: Objective) -> Iterator[tuple[Objective, int]]:
    """Everything below a goal, parents first, with its depth."""
    waiting = [(child, 1) for child in reversed(goal.objectives)]
    while waiting:
        objective, depth = waiting.pop()
        yield objective, depth
        waiting.extend((child, depth + 1) for child in reversed(objective.objectives))


def _objective(name: str, objective: Objective, fiscal_start_month: int) -> Node:
    texts = {
        "Name": objective.title,
        "Description": objective.description,
        "OtherInformation": objective.other_information,
    }
    node = row(name, texts, objective.foreign_id, loaded(objective.foreign_fields))
    node.parts += [_stakeholder(found) for found in objective.stakeholders]
    node.parts += [indicator(measure, fiscal_start_month) for measure in objective.measures]
    return noted(node, fields_of(objective, Objective()))
