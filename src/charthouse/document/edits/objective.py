"""Verbs of the objective tree."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from charthouse.document.edits.fields import Names, coerce_all
from charthouse.document.edits.listed import Listed
from charthouse.document.edits.naming import quoted
from charthouse.document.edits.placing import LAST, keys, refuse_loop
from charthouse.document.queries.objective_codes import CODE_LIMIT
from charthouse.document.queries.objectives import codes
from charthouse.domain import order
from charthouse.domain.errors import Refused
from charthouse.domain.objective import Objective

if TYPE_CHECKING:
    from charthouse.document.document import Document, Done


def _hold_together(session: Session, row: Objective, given: Names) -> None:
    if "parent" in given:
        refuse_loop(session, row, row.parent)
    if row.start and row.due and row.start > row.due and given & frozenset(("start", "due")):
        raise Refused(f"The start {row.start} lies after the due date {row.due}.")


_objectives = Listed(Objective, name="title", scope=("parent",), check=_hold_together)
add, set, move, delete = _objectives.add, _objectives.set, _objectives.move, _objectives.delete
add_many = _objectives.add_many


def add_outline(
    document: Document, *, lines: Sequence[tuple[int, str]], parent: str | None = None, after: str | None = LAST
) -> Done:
    """Add an indented outline, (level, title) a line, as one step below `parent`, behind its child `after`.

    A line deeper than the one above it becomes its child, however far it is indented. The result's row is the
    last objective added.
    """
    if not lines:
        raise Refused("There is no objective to add.")
    label = f"Add {len(lines)} objectives" if len(lines) > 1 else f"Add objective {quoted(lines[0][1])}"
    with document.edit(label) as session:
        place = coerce_all(session, Objective, {"parent": parent})["parent"]
        above = _parents([level for level, _ in lines])
        positions = _positions(session, above, place, after)
        rows: list[Objective] = []
        for over, position, (_, title) in zip(above, positions, lines, strict=True):
            words = coerce_all(session, Objective, {"title": title})["title"]
            if not words:
                raise Refused("An objective needs a title.")
            rows.append(Objective(title=words, parent=place if over is None else rows[over].id, position=position))
        session.add_all(rows)  # written in this order: each above what stands below it
    return document.done(rows[-1].id)


def freeze_codes(document: Document, session: Session) -> None:
    """Keep the code of every objective as it is now, inside an open edit; those frozen before stay."""
    found = codes(document)
    open_ones = session.scalars(select(Objective.id).where(Objective.code == ""))
    made = [{"id": row, "code": found[row]} for row in open_ones if len(found[row]) <= CODE_LIMIT]
    if made:
        session.execute(update(Objective), made)


def unplace_all(document: Document) -> Done:
    """Let the strategy map place every box itself again."""
    with document.edit("Lay out the strategy map") as session:
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
