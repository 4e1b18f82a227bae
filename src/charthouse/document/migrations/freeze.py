"""Writes what the first version's tables are, from the models. For developers, and only before the first release."""

from __future__ import annotations

from charthouse.document.file import declarations
from charthouse.document.model import PLAN, VERSIONS


def frozen() -> str:
    """The first version's tables and indexes as SQL."""
    return "".join(f"{_tidy(statement)};\n\n" for statement in declarations(PLAN))


def _tidy(statement: str) -> str:
    return "\n".join(line.rstrip() for line in statement.replace("\t", "  ").splitlines() if line.strip())


if __name__ == "__main__":
    (VERSIONS / "0001_plan.sql").write_text(frozen(), encoding="utf-8")
