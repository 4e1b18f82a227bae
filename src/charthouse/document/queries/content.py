"""The whole content of a plan in one frozen tree: what `export --json` and StratML are written from.

A few flat queries, one a table; nothing is recursive, so a tree may be as deep as it likes.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar, cast

from charthouse.document.queries.content_rows import (
    Allocation,
    Ballot,
    Branding,
    Capacity,
    HandoutPreset,
    Initiative,
    Measure,
    Measurement,
    Objective,
    Person,
    PlanContent,
    RatingLevel,
    Reading,
    Resource,
    Result,
    Role,
    RowId,
    Stakeholder,
    Swot,
    Target,
    Tows,
    Unit,
    Value,
    Vote,
    VoteRound,
)
from charthouse.document.queries.content_shape import shape
from charthouse.domain.amounts import from_minor, resource_digits
from charthouse.domain.kinds import Cause, Pairing, Quadrant

if TYPE_CHECKING:
    from charthouse.document.document import Document

T = TypeVar("T")
Node = TypeVar("Node", Objective, Unit)
Lists = Mapping[RowId | None, tuple[T, ...]]
_PLACED = "position, id"


def plan_content(document: Document) -> PlanContent:
    """Everything the plan says, nested as people see it, with row ids."""
    plan = next(iter(_rows(document, PlanContent, "plan")), PlanContent())
    stakeholders = _stakeholders(document)
    resources = tuple(_rows(document, Resource, "resource"))
    digits = {row.id: resource_digits(row.kind, plan.currency) for row in resources}
    capacities = _grouped(document, "capacity", "resource", _capacity(digits))
    swot = _swot(document)
    return replace(
        plan,
        values=tuple(_rows(document, Value, "value")),
        swot=swot,
        tows=_tows(document),
        vote_rounds=_vote_rounds(document, swot),
        stakeholders=stakeholders.get(None, ()),
        goals=_objectives(document, stakeholders, digits),
        resources=tuple(replace(row, capacities=capacities.get(row.id, ())) for row in resources),
        units=_nested(_by(document, Unit, "unit", "parent"), _with_units),
        people=tuple(_rows(document, Person, "person")),
        branding=tuple(_rows(document, Branding, "branding")),
        handout_presets=tuple(_rows(document, HandoutPreset, "handout_preset")),
    )


def nest(nodes: Iterable[tuple[RowId | None, Objective]]) -> tuple[Objective, ...]:
    """A tree of (parent's id, objective) pairs whose siblings stand in order."""
    below: dict[RowId | None, list[Objective]] = {}
    for parent, node in nodes:
        below.setdefault(parent, []).append(node)
    return _nested({parent: tuple(found) for parent, found in below.items()}, _with_objectives)


def _objectives(
    document: Document, stakeholders: Lists[Stakeholder], digits: Mapping[RowId, int]
) -> tuple[Objective, ...]:
    measures = _measures(document)
    initiatives = _initiatives(document, digits)
    effects = {kind: _effects(document, kind) for kind in Cause}
    below = _by(document, Objective, "objective", "parent")
    return _nested(
        {
            parent: tuple(
                replace(
                    row,
                    leads_to=effects[Cause.LEADS_TO].get(row.id, ()),
                    supports=effects[Cause.SUPPORTS].get(row.id, ()),
                    stakeholders=stakeholders.get(row.id, ()),
                    measures=measures.get(row.id, ()),
                    initiatives=initiatives.get(row.id, ()),
                )
                for row in rows
            )
            for parent, rows in below.items()
        },
        _with_objectives,
    )


def _effects(document: Document, kind: Cause) -> Mapping[RowId, tuple[RowId, ...]]:
    """What each objective brings about, by its id."""
    return _linked(document, "SELECT cause, effect FROM cause_link WHERE kind = ? ORDER BY id", (kind.value,))


def _nested(below: Lists[Node], put: Callable[[Node, tuple[Node, ...]], Node]) -> tuple[Node, ...]:
    """The nodes of `below` (children by parent) as one tree; `put` gives a node its children."""
    order: list[Node] = []
    waiting = list(below.get(None, ()))
    while waiting:
        order.append(node := waiting.pop())
        waiting.extend(below.get(node.id, ()))
    built: dict[RowId, Node] = {}
    for node in reversed(order):  # every child before its parent
        inside = tuple(built.pop(child.id) for child in below.get(node.id, ()))
        built[node.id] = put(node, inside) if inside else node
    return tuple(built[node.id] for node in below.get(None, ()))


def _with_objectives(node: Objective, below: tuple[Objective, ...]) -> Objective:
    return replace(node, objectives=below)


def _with_units(node: Unit, below: tuple[Unit, ...]) -> Unit:
    return replace(node, units=below)


def _stakeholders(document: Document) -> Lists[Stakeholder]:
    roles = _by(document, Role, "role", "stakeholder")
    found = _by(document, Stakeholder, "stakeholder", "objective")
    return {key: tuple(replace(row, roles=roles.get(row.id, ())) for row in rows) for key, rows in found.items()}


def _swot(document: Document) -> tuple[Swot, ...]:
    answers = _linked(document, "SELECT item, objective FROM swot_link ORDER BY id")
    items = [replace(row, objectives=answers.get(row.id, ())) for row in _rows(document, Swot, "swot_item")]
    places = list(Quadrant)
    return tuple(sorted(items, key=lambda item: places.index(item.quadrant)))


def _tows(document: Document) -> tuple[Tows, ...]:
    sources = _linked(document, "SELECT strategy, item FROM tows_source ORDER BY id")
    found = [replace(row, items=sources.get(row.id, ())) for row in _rows(document, Tows, "tows_strategy")]
    places = list(Pairing)
    return tuple(sorted(found, key=lambda row: places.index(row.pairing)))


def _vote_rounds(document: Document, swot: tuple[Swot, ...]) -> tuple[VoteRound, ...]:
    """The rounds; votes of a ballot stand in the order of the items."""
    found = _rows(document, VoteRound, "vote_round")
    if not found:
        return ()
    places = {item.id: place for place, item in enumerate(swot)}
    options = _linked(document, "SELECT round, item FROM vote_option ORDER BY id")
    votes = _by(document, Vote, "vote", "ballot", order="id")
    ballots = {
        key: tuple(
            replace(row, votes=tuple(sorted(votes.get(row.id, ()), key=lambda vote: places[vote.item]))) for row in rows
        )
        for key, rows in _by(document, Ballot, "ballot", "round", order="number, id").items()
    }
    return tuple(replace(row, items=options.get(row.id, ()), ballots=ballots.get(row.id, ())) for row in found)


def _linked(document: Document, links: str, which: tuple[object, ...] = ()) -> Mapping[RowId, tuple[RowId, ...]]:
    """The second rows of a table's pairs, by their first ones."""
    found: dict[RowId, list[RowId]] = {}
    for first, second in document.rows(links, which):
        found.setdefault(RowId(str(first)), []).append(RowId(str(second)))
    return {first: tuple(seconds) for first, seconds in found.items()}


def _measures(document: Document) -> Lists[Measure]:
    levels = _by(document, RatingLevel, "rating_level", "measure", order="level, id")
    targets = _by(document, Target, "target", "measure", order="period, id")
    readings = _by(document, Reading, "reading", "measure", order="period, id")
    results = _by(document, Result, "result", "measurement")
    measurements = {
        key: tuple(replace(row, results=results.get(row.id, ())) for row in rows)
        for key, rows in _by(document, Measurement, "measurement", "measure").items()
    }
    return {
        key: tuple(
            replace(
                row,
                levels=levels.get(row.id, ()),
                targets=targets.get(row.id, ()),
                readings=readings.get(row.id, ()),
                measurements=measurements.get(row.id, ()),
            )
            for row in rows
        )
        for key, rows in _by(document, Measure, "measure", "objective").items()
    }


def _initiatives(document: Document, digits: Mapping[RowId, int]) -> Lists[Initiative]:
    allocations = _grouped(document, "allocation", "initiative", _allocation(digits))
    return {
        key: tuple(replace(row, allocations=allocations.get(row.id, ())) for row in rows)
        for key, rows in _by(document, Initiative, "initiative", "objective").items()
    }


def _allocation(digits: Mapping[RowId, int]) -> Callable[[str, str, str, int], Allocation]:
    return lambda row, resource, period, amount: Allocation(
        RowId(row), RowId(resource), period, from_minor(amount, digits[RowId(resource)])
    )


def _capacity(digits: Mapping[RowId, int]) -> Callable[[str, str, str, int], Capacity]:
    return lambda row, resource, period, amount: Capacity(
        RowId(row), period, from_minor(amount, digits[RowId(resource)])
    )


def _grouped(document: Document, table: str, parent: str, make: Callable[..., T]) -> Lists[T]:
    """The amounts of a table by the row they belong to: resources in their order, periods in theirs."""
    found: dict[RowId | None, list[T]] = {}
    for key, *cells in document.rows(
        f"SELECT a.{parent}, a.id, a.resource, a.period, a.amount FROM {table} a JOIN resource r ON r.id = a.resource "
        "ORDER BY r.position, r.id, a.period"
    ):
        found.setdefault(RowId(str(key)), []).append(make(*cells))
    return {key: tuple(rows) for key, rows in found.items()}


def _by(document: Document, row: type[T], table: str, parent: str, order: str = _PLACED) -> Lists[T]:
    """All rows of a table by the row they stand below, siblings in order."""
    found: dict[RowId | None, list[T]] = {}
    for key, made in _read(document, row, table, f'"{parent}"', order):
        found.setdefault(key, []).append(made)
    return {key: tuple(rows) for key, rows in found.items()}


def _rows(document: Document, row: type[T], table: str) -> list[T]:
    """All rows of a table, in order."""
    order = "id" if table in ("plan", "branding") else _PLACED
    return [made for _, made in _read(document, row, table, "NULL", order)]


def _read(document: Document, row: type[T], table: str, parent: str, order: str) -> Iterator[tuple[RowId | None, T]]:
    known = shape(row)
    columns = ", ".join(f'"{name}"' for name in known.columns)
    for key, *cells in document.rows(f'SELECT {parent}, {columns} FROM "{table}" ORDER BY {order}'):
        for place, convert in known.convert:
            cells[place] = convert(cells[place])
        yield cast("RowId | None", key), row(*cells)
