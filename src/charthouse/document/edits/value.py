"""Verbs of values the organisation declares."""

from charthouse.document.edits.listed import Listed
from charthouse.domain.plan import Value

_rows = Listed(Value, name="name")
add, set, move, delete = _rows.add, _rows.set, _rows.move, _rows.delete
add_many = _rows.add_many
