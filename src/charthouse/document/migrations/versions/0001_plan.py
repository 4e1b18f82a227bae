"""The tables of the first version, as `0001_plan.sql` beside this file holds them. Neither changes any more."""

from __future__ import annotations

from charthouse.document.migrations.statements import run_beside

revision = "0001"
down_revision = None


def upgrade() -> None:
    run_beside(__file__)
