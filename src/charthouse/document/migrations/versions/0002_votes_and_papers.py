"""Voting rounds with their ballots, the look of the papers and their presets: new tables only.

Until the first release that holds it, `0002_votes_and_papers.sql` beside this file follows the models
(`python -m charthouse.document.migrations.freeze`); from then on it never changes.
"""

from __future__ import annotations

from pathlib import Path

from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    for statement in Path(__file__).with_suffix(".sql").read_text(encoding="utf-8").split(";\n"):
        if statement.strip():
            op.execute(statement)
