"""From what was jotted down to rows of the plan: several lines are one step, refused as a whole."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from charthouse.document.queries.finding import by_code
from charthouse.domain.counting import plural
from charthouse.domain.errors import Refused
from charthouse.domain.jot import Jot, JotKind
from charthouse.domain.sentences import said

if TYPE_CHECKING:
    from charthouse.document.document import Document, Done


def table_of(jot: Jot) -> str:
    """The table its row is in."""
    tables = {JotKind.OBJECTIVE: "objective", JotKind.MEASURE: "measure"}
    return tables.get(jot.kind, "swot_item") if jot.kind is not None else ""


def add_all(document: Document, *, jots: Sequence[Jot]) -> Done:
    """Add what each line says; the row of the result is the last one's. Raises Refused for a code nobody has."""
    if len(jots) == 1:
        return _add(document, jots)
    with document.group(said("Jot down {lines}", lines=plural(len(jots), "line"))):
        for _, alike in groupby(jots[:-1], lambda jot: (jot.kind, jot.code)):
            _add(document, list(alike))
        done = _add(document, jots[-1:])
    return document.done(done.row)


def _add(document: Document, jots: Sequence[Jot]) -> Done:
    """Add lines of one kind below one objective."""
    from charthouse.document.edits import measure, objective, swot

    jot = jots[0]
    if jot.kind is JotKind.OBJECTIVE:
        parent = _objective(document, jot.code) if jot.code else None
        return objective.add_many(document, rows=[{"title": one.text, "parent": parent} for one in jots])
    if jot.kind is JotKind.MEASURE:
        below = _objective(document, jot.code)
        return measure.add_many(document, rows=[{"name": one.text, "objective": below} for one in jots])
    return swot.add_many(document, quadrant=str(jot.kind), texts=[one.text for one in jots])


def _objective(document: Document, code: str) -> str:
    found = by_code(document, code)
    if found is None:
        raise Refused(QCoreApplication.translate("jot", "There is no objective {code}.").format(code=code))
    return found.row
