"""Where rows may go: the rules of indenting, moving and dropping, as pure functions over the rows of the page.

Each gives the moves in the order in which they are to be made, or raises `Refused` with the reason in one sentence.
An objective stays an objective and an initiative an initiative, wherever they go.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from charthouse.domain.errors import Refused
from charthouse.ui.pages.objectives.nodes import Draft, Kind, Node, Place
from charthouse.ui.pages.objectives.outline import Outline


@dataclass(frozen=True, slots=True)
class Move:
    """One row to its new place."""

    row: str
    kind: Kind
    place: Place


class Zone(StrEnum):
    """Where over a row something is dropped."""

    BEFORE = "before"
    INTO = "into"
    BEHIND = "behind"


def indent(nodes: Sequence[Node]) -> list[Move]:
    """Each row below the sibling before it."""
    moving, last, moves = set(nodes), dict[Node, str](), list[Move]()
    for node in nodes:
        if node.is_initiative:
            raise Refused(_tr("{code} is an initiative; it stands under an objective. Alt+↓ moves it to the next one.")
                          .format(code=node.code))  # fmt: skip
        above = next((one for one in reversed(node.kin()[: node.kin().index(node)]) if one not in moving), None)
        if above is None:
            raise Refused(_tr("{code} is the first here: there is no row above to stand under.").format(code=node.code))
        moves.append(Move(node.id, node.kind, Place(above.id, last.get(above) or _last(above, Kind.OBJECTIVE))))
        last[above] = node.id
    return moves


def outdent(nodes: Sequence[Node]) -> list[Move]:
    """Each row out to the level of the row it stands under, behind that one."""
    last: dict[Node, str] = {}
    moves = []
    for node in nodes:
        above = node.above
        if above is None:
            raise Refused(_tr("{code} is a goal: there is no level above.").format(code=node.code))
        if node.is_initiative and above.above is None:
            raise Refused(_tr("{code} is an initiative; it cannot stand beside the goals.").format(code=node.code))
        beyond = above.above
        if node.is_initiative and beyond is not None:
            place = Place(beyond.id, last.get(above) or _last(beyond, Kind.INITIATIVE))
        else:
            place = Place(beyond.id if beyond else None, last.get(above) or above.id)
        moves.append(Move(node.id, node.kind, place))
        last[above] = node.id
    return moves


def shift(outline: Outline, nodes: Sequence[Node], by: int) -> list[Move]:
    """The rows one place up (−1) or down (+1) among their siblings; initiatives also on to the next objective."""
    moves: list[Move] = []
    for group in _by_family(nodes):
        kin = group[0].kin()
        after = _shifted(kin, set(group), by)
        if after != kin:
            other = [at for at, (one, before) in enumerate(zip(after, kin, strict=True)) if one is not before]
            moves += [_behind(node, after) for node in after[other[0] : other[-1] + 1] if node in group]
        elif group[0].is_initiative:
            moves += _onwards(outline, group, by)
    if not moves:
        words = _tr("{code} is the first here.") if by < 0 else _tr("{code} is the last here.")
        raise Refused(words.format(code=nodes[0].code))
    return moves


def drop(outline: Outline, nodes: Sequence[Node], target: Node | None, zone: Zone, *, opened: bool) -> list[Move]:
    """The rows dropped at `zone` of `target` (None: below all rows). `opened`: its children are shown under it."""
    place = _drop_place(outline, nodes, target, zone, opened=opened)
    if place.parent is not None:
        parent = outline.by_id[place.parent]
        for node in nodes:
            if parent.is_below(node):
                raise Refused(_tr("{code} cannot stand below itself.").format(code=node.code))
    return _in_a_row(nodes, place)


# where a new row begins


def beside(node: Node) -> Draft:
    """A row of the same kind behind this one."""
    above = node.above
    return Draft(node.kind, Place(above.id if above else None, node.id))


def below(node: Node) -> Draft:
    """An objective below this one, behind those already there."""
    if node.is_initiative:
        raise Refused(_tr("{code} is an initiative: no row stands below it.").format(code=node.code))
    return Draft(Kind.OBJECTIVE, Place(node.id, _last(node, Kind.OBJECTIVE)))


def initiative_at(node: Node) -> Draft:
    """An initiative of this objective, or one behind this initiative."""
    if node.is_initiative:
        return beside(node)
    return Draft(Kind.INITIATIVE, Place(node.id, _last(node, Kind.INITIATIVE)))


def indented(draft: Node) -> Draft:
    """The row being typed, one level further in."""
    above = draft.previous()
    if draft.is_initiative:
        raise Refused(_tr("An initiative stands under an objective, not under an initiative."))
    if above is None:
        raise Refused(_tr("This is the first row here: there is none above to stand under."))
    return below(above)


def outdented(draft: Node) -> Draft | None:
    """The row being typed, one level further out; None where there is no such level."""
    above = draft.above
    if above is None or (draft.is_initiative and above.above is None):
        return None
    if draft.is_initiative and above.above is not None:
        return initiative_at(above.above)
    return beside(above)


def _drop_place(outline: Outline, nodes: Sequence[Node], target: Node | None, zone: Zone, *, opened: bool) -> Place:
    if any(node.kind is not nodes[0].kind for node in nodes):
        raise Refused(_tr("Objectives and initiatives are moved one kind at a time."))
    if target is None:
        if nodes[0].is_initiative:
            raise Refused(_tr("An initiative stands under an objective. Drop it on one."))
        goals = [node for node in outline.root.children if node not in nodes]
        return Place(None, goals[-1].id if goals else None)
    if nodes[0].is_initiative:
        return _initiative_place(nodes, target, zone)
    return _objective_place(nodes, target, zone, opened=opened)


def _initiative_place(nodes: Sequence[Node], target: Node, zone: Zone) -> Place:
    if not target.is_initiative:
        return Place(target.id, _last(target, Kind.INITIATIVE, without=nodes))
    above = target.above
    if zone is Zone.BEFORE:
        return Place(above.id if above else None, _before(target, nodes))
    return Place(above.id if above else None, target.id if target not in nodes else _before(target, nodes))


def _objective_place(nodes: Sequence[Node], target: Node, zone: Zone, *, opened: bool) -> Place:
    above = target.above
    if target.is_initiative:
        if above is None or zone is not Zone.BEHIND or target.following() is not None:
            raise Refused(_tr("Objectives stand behind the initiatives of an objective."))
        return Place(above.id, None)
    if zone is Zone.INTO:
        return Place(target.id, _last(target, Kind.OBJECTIVE, without=nodes))
    if zone is Zone.BEFORE or target in nodes:
        return Place(above.id if above else None, _before(target, nodes))
    if opened and target.children:
        if target.of_kind(Kind.INITIATIVE):
            raise Refused(_tr("Objectives stand behind the initiatives of an objective."))
        return Place(target.id, None)
    return Place(above.id if above else None, target.id)


def _before(target: Node, without: Sequence[Node]) -> str | None:
    """The sibling before which `target` stands, passing over those that are moved."""
    kin = target.kin()
    earlier = [one for one in kin[: kin.index(target)] if one not in without]
    return earlier[-1].id if earlier else None


def _last(parent: Node, kind: Kind, without: Sequence[Node] = ()) -> str | None:
    stay = [child for child in parent.of_kind(kind) if child not in without]
    return stay[-1].id if stay else None


def _in_a_row(nodes: Sequence[Node], place: Place) -> list[Move]:
    moves = []
    for node in nodes:
        moves.append(Move(node.id, node.kind, place))
        place = Place(place.parent, node.id)
    return moves


def _by_family(nodes: Sequence[Node]) -> Iterator[list[Node]]:
    """Groups of siblings of one kind."""
    families: dict[tuple[int, Kind], list[Node]] = {}
    for node in nodes:
        families.setdefault((id(node.parent), node.kind), []).append(node)
    yield from families.values()


def _shifted(kin: Sequence[Node], moving: set[Node], by: int) -> list[Node]:
    after = list(kin)
    order = range(1, len(after)) if by < 0 else range(len(after) - 2, -1, -1)
    for at in order:
        if after[at] in moving and after[at + by] not in moving:
            after[at], after[at + by] = after[at + by], after[at]
    return after


def _behind(node: Node, order: Sequence[Node]) -> Move:
    at = order.index(node)
    above = node.above
    return Move(node.id, node.kind, Place(above.id if above else None, order[at - 1].id if at else None))


def _onwards(outline: Outline, group: Sequence[Node], by: int) -> list[Move]:
    """Initiatives at the edge of their objective go on to the objective before or behind it."""
    objectives = [node for node in outline.rows() if not node.is_initiative]
    at = next(at for at, node in enumerate(objectives) if node is group[0].parent) + by
    if not 0 <= at < len(objectives):
        return []
    there = objectives[at]
    return _in_a_row(group, Place(there.id, _last(there, Kind.INITIATIVE) if by < 0 else None))


def _tr(text: str) -> str:
    return QCoreApplication.translate("objectives", text)
