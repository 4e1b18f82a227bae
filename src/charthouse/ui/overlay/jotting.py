"""From what was jotted down to rows of the plan: several lines are one step, refused as a whole."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from charthouse.document.queries.finding import by_code
from charthouse.domain.errors import Refused
from charthouse.domain.jot import Jot, JotKind

if TYPE_CHECKING:
    from charthouse.document.document import Document, Done


def table_of(jot: Jot) -> str:
    """The table its row is in."""
    tables = {JotKind.OBJECTIVE: "objective", JotKind.MEASURE: "measure"}
    return tables.get(jot.kind, "swot_item") if jot.kind is not None else ""


def add_all(document: Document, *, jots: Sequence[Jot]) -> Done:
    """Add what each line says; the row of the result is the last one's. Raises Refused for a code nobody has."""
    if len(jots) == 1:
        return _add(document, jots[0])
    with document.group(f"Jot down {len(jots)} lines"):
        done = [_add(document, jot) for jot in jots]
    return document.done(done[-1].row)


def _add(document: Document, jot: Jot) -> Done:
    from charthouse.document.edits import measure, objective, swot

    if jot.kind is JotKind.OBJECTIVE:
        return objective.add(document, title=jot.text, parent=_objective(document, jot.code) if jot.code else None)
    if jot.kind is JotKind.MEASURE:
        return measure.add(document, objective=_objective(document, jot.code), name=jot.text)
    return swot.add(document, quadrant=str(jot.kind), text=jot.text)


def _objective(document: Document, code: str) -> str:
    found = by_code(document, code)
    if found is None:
        raise Refused(QCoreApplication.translate("jot", "There is no objective {code}.").format(code=code))
    return found.row
