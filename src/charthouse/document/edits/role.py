"""Verbs of the roles of a stakeholder."""

from charthouse.document.edits.listed import Listed
from charthouse.domain.stakeholder import Role

_rows = Listed(Role, name="name", scope=("stakeholder",))
add, set, move, delete = _rows.add, _rows.set, _rows.move, _rows.delete
