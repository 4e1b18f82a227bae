"""The verbs of conflicts and findings: choose among the values of a cell, let a finding be."""

from __future__ import annotations

from typing import TYPE_CHECKING

from charthouse.document.edits.fields import Given, is_id, shown
from charthouse.document.edits.naming import quoted
from charthouse.document.journal.settling import Settling, settled
from charthouse.document.past import Past
from charthouse.domain.dismissal import Dismissal
from charthouse.domain.errors import Refused
from charthouse.domain.ids import key_id
from charthouse.domain.sentences import said, spelt

if TYPE_CHECKING:
    from charthouse.document.document import Document, Done


def resolve(document: Document, *, row: str, field: str, value: Given) -> Done:
    """End the conflict in a cell by one of the values that stand there; the one shown may be chosen too."""
    past = Past(document.connection, document.model)
    conflicts = past.conflicts()
    cell = next((cell for cell in conflicts if cell[0][1] == row and cell[1] == field), None)
    if cell is None:
        raise Refused("Nothing is undecided about {field} there.", field=shown(field))
    among = [alternative for alternative in conflicts[cell] if alternative == value]
    if not among:
        raise Refused("{value} is not one of the values that stand there.", value=shown(value))
    with document.edit(said("Decide {field}", field=spelt(field))) as session:
        rows = Past(document.connection, document.model).rows()
        changes = settled(Settling(rows, conflicts, rows), {cell: among[0]}, past.schema)
        if any((change.after or {}).get(field) != among[0] for change in changes):
            raise Refused("That value cannot stand there any more: what it points to is gone, or below the row itself.")
        document.write(changes, session)
    return document.done(row)


def dismiss(document: Document, *, row: str, finding: str) -> Done:
    """Let a finding about a row be: it does not come up again."""
    if not is_id(row) or not finding or len(finding) > 40:
        raise Refused("A finding is named by its row and its kind.")
    with document.edit(said("Keep {finding}", finding=quoted(finding))) as session:
        identity = key_id("dismissal", row, finding)
        if session.get(Dismissal, identity) is None:
            session.add(Dismissal(id=identity, row=row, finding=finding))
    return document.done(identity)
