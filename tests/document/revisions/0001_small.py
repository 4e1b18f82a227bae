"""The tables of the small model as it was."""

from __future__ import annotations

from alembic import op
from tests.document.small import SMALL

from charthouse.document.file import declarations

revision = "0001"
down_revision = None


def upgrade() -> None:
    for statement in declarations(SMALL):
        op.execute(statement)
