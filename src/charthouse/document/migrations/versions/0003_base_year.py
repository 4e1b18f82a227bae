"""The base year of prices.

Until the first release that holds it, `0003_base_year.sql` beside this file follows the models
(`python -m charthouse.document.migrations.freeze`); from then on it never changes.
"""

from __future__ import annotations

from charthouse.document.migrations.statements import run_beside

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    run_beside(__file__)
