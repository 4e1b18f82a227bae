"""Verbs of stakeholders."""

from charthouse.document.edits.listed import Listed
from charthouse.domain.stakeholder import Stakeholder

_rows = Listed(Stakeholder, name="name", scope=("objective",))
add, set, move, delete = _rows.add, _rows.set, _rows.move, _rows.delete
add_many = _rows.add_many
