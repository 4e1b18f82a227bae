"""Verbs of resources."""

from charthouse.document.edits.listed import Listed
from charthouse.domain.resource import Resource

_rows = Listed(Resource, name="name")
add, set, move, delete = _rows.add, _rows.set, _rows.move, _rows.delete
