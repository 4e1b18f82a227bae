"""Verbs of the objective tree."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from charthouse.document.edits.fields import Given, Names, Seen, coerce_all
from charthouse.document.edits.listed import Listed
from charthouse.document.edits.placing import LAST, keys, refuse_loop
from charthouse.document.queries.objective_codes import CODE_LIMIT
from charthouse.document.queries.objectives import codes
from charthouse.domain import order
from charthouse.domain.errors import Refused
from charthouse.domain.objective import Objective
from charthouse.domain.sentences import said

if TYPE_CHECKING:
    from charthouse.document.document import Document, Done


def _hold_together(session: Session, row: Objective, given: Names) -> None:
    if "parent" in given:
        refuse_loop(session, row, row.parent)
    if row.start and row.due and row.start > row.due and given & frozenset(("start", "due")):
        raise Refused("The start {start} lies after the due date {due}.", start=row.start, due=row.due)


objectives = Listed(Objective, name="title", scope=("parent",), check=_hold_together)
add, set, move, delete = objectives.add, objectives.set, objectives.move, objectives.delete
add_many, set_many = objectives.add_many, objectives.set_many


def add_outline(
    document: Document, *, lines: Sequence[tuple[int, str]], parent: str | None = None, after: str | None = LAST
) -> Done:
    """Add an indented outline, (level, title) a line, as one step below `parent`, behind its child `after`.

    A line deeper than the one above it becomes its child, however far it is indented. The result's row is the
    last objective added.
    """
    rows = [{"depth": level, "title": title} for level, title in lines]
    return add_tree(document, rows=rows, parent=parent, after=after)


def add_tree(
    document: Document, *, rows: Sequence[Mapping[str, Given]], parent: str | None = None, after: str | None = LAST
) -> Done:
    """The same with more to say of each: the fields of an objective, and as `depth` how far it is indented."""
    if not rows:
        raise Refused("There is no objective to add.")
    with document.edit(objectives.add_label(rows)) as session:
        place = coerce_all(session, Objective, {"parent": parent})["parent"]
        above = _parents([_whole(row.get("depth")) for row in rows])
        positions = _positions(session, above, place, after)
        made: list[Objective] = []
        seen = Seen()
        for over, position, row in zip(above, positions, rows, strict=True):
            values = coerce_all(session, Objective, {name: row[name] for name in row if name != "depth"}, seen)
            if not values.get("title"):
                raise Refused("An objective needs a title.")
            placed = {"parent": place if over is None else made[over].id, "position": position}
            made.append(Objective(**{**values, **placed}))
            _hold_together(session, made[-1], frozenset(values) - {"parent"})
        session.add_all(made)  # written in this order: each above what stands below it
    return document.done(made[-1].id, tuple(row.id for row in made))


def _whole(depth: Given) -> int:
    if isinstance(depth, bool) or not isinstance(depth, int):
        raise Refused("The depth of an objective is a whole number.")
    return depth


def freeze_codes(document: Document, session: Session) -> None:
    """Keep the code of every objective as it is now, inside an open edit; those frozen before stay."""
    found = codes(document)
    open_ones = session.scalars(select(Objective.id).where(Objective.code == ""))
    made = [{"id": row, "code": found[row]} for row in open_ones if len(found[row]) <= CODE_LIMIT]
    if made:
        session.execute(update(Objective), made)


def unplace_all(document: Document) -> Done:
    """Let the strategy map place every box itself again."""
    with document.edit(said("Lay out the strategy map")) as session:
        session.execute(update(Objective).where(Objective.map_place.is_not(None)).values(map_place=None))
    return document.done(None)


def _parents(levels: Sequence[int]) -> list[int | None]:
    """For each line the number of the line it stands below; None for the outermost ones."""
    found: list[int | None] = []
    above: list[int] = []  # from the outermost line down to the last one
    for at, level in enumerate(levels):
        while above and levels[above[-1]] >= level:
            above.pop()
        found.append(above[-1] if above else None)
        above.append(at)
    return found


def _positions(session: Session, above: Sequence[int | None], place: str | None, after: str | None) -> list[str]:
    """The order key of each line: siblings stand in their order, the outermost ones behind `after` in `place`."""
    siblings: dict[int | None, list[int]] = {}
    for at, over in enumerate(above):
        siblings.setdefault(over, []).append(at)
    found: dict[int, str] = {}
    for over, members in siblings.items():
        if over is None:
            made = keys(session, Objective, {"parent": place}, after, len(members))
        else:
            made = order.spread(len(members), None, None)
        found.update(zip(members, made, strict=True))
    return [found[at] for at in range(len(above))]
