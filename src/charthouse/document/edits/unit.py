"""Verbs of organisational units."""

from charthouse.document.edits.listed import Listed
from charthouse.domain.people import Unit

_rows = Listed(Unit, name="name", scope=("parent",))
add, set, move, delete = _rows.add, _rows.set, _rows.move, _rows.delete
