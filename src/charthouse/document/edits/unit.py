"""Verbs of organisational units."""

from sqlalchemy.orm import Session

from charthouse.document.edits.fields import Names
from charthouse.document.edits.listed import Listed
from charthouse.document.edits.placing import refuse_loop
from charthouse.domain.people import Unit


def _hold_together(session: Session, row: Unit, given: Names) -> None:
    if "parent" in given:
        refuse_loop(session, row, row.parent)


_rows = Listed(Unit, name="name", scope=("parent",), check=_hold_together)
add, set, move, delete = _rows.add, _rows.set, _rows.move, _rows.delete
add_many, set_many = _rows.add_many, _rows.set_many
