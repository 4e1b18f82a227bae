"""Verbs of people."""

from charthouse.document.edits.listed import Listed
from charthouse.domain.people import Person

_rows = Listed(Person, name="name")
add, set, move, delete = _rows.add, _rows.set, _rows.move, _rows.delete
add_many, set_many = _rows.add_many, _rows.set_many
