"""Runs the SQL that stands beside a revision."""

from __future__ import annotations

from pathlib import Path

from alembic import op


def run_beside(revision: str) -> None:
    """Run the statements of the `.sql` file that is called like the revision's own (its `__file__`)."""
    for statement in Path(revision).with_suffix(".sql").read_text(encoding="utf-8").split(";\n"):
        if statement.strip():
            op.execute(statement)
