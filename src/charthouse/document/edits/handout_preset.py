"""Verbs of the choices of handout pages that a plan keeps."""

from charthouse.document.edits.listed import Listed
from charthouse.domain.handout import HandoutPreset

_rows = Listed(HandoutPreset, name="name")
add, set, move, delete = _rows.add, _rows.set, _rows.move, _rows.delete
