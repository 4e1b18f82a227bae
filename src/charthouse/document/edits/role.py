"""Verbs of the roles of a stakeholder."""

from charthouse.document.edits.listed import Listed
from charthouse.domain.stakeholder import Role

rows = Listed(Role, name="name", scope=("stakeholder",))
add, set, move, delete = rows.add, rows.set, rows.move, rows.delete
