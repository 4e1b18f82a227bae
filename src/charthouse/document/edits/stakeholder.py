"""Verbs of stakeholders."""

from charthouse.document.edits.listed import Listed
from charthouse.domain.stakeholder import Stakeholder

rows = Listed(Stakeholder, name="name", scope=("objective",))
add, set, move, delete = rows.add, rows.set, rows.move, rows.delete
add_many = rows.add_many
