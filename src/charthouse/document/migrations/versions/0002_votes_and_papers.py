"""Voting rounds with their ballots, the look of the papers and their presets: new tables only.

`0002_votes_and_papers.sql` beside this file holds them. Neither changes any more.
"""

from __future__ import annotations

from charthouse.document.migrations.statements import run_beside

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    run_beside(__file__)
