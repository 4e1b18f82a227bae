"""Verbs of the objective tree."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from sqlalchemy.orm import Session

from charthouse.document.edits.fields import Names
from charthouse.document.edits.listed import Listed
from charthouse.document.edits.naming import quoted
from charthouse.document.edits.placing import LAST, refuse_loop
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
    above: list[tuple[int, str]] = []  # (level, id) from the outermost line down to the last one
    row: str | None = None
    with document.group(f"Add {len(lines)} objectives" if len(lines) > 1 else f"Add objective {quoted(lines[0][1])}"):
        for level, title in lines:
            while above and above[-1][0] >= level:
                behind = above.pop()[1]
                if not above:
                    after = behind
            place = {"parent": above[-1][1]} if above else {"parent": parent, "after": after}
            row = add(document, title=title, **place).row
            above.append((level, str(row)))
    return document.done(row)
