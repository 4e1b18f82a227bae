"""Writes the newest revision's tables from the models. For developers, while no release holds that revision."""

from __future__ import annotations

from charthouse.document.file import declarations
from charthouse.document.model import PLAN, VERSIONS

_OLDER = ("0001_plan.sql",)
NEWEST = "0002_votes_and_papers.sql"


def frozen() -> str:
    """The tables and indexes that no older revision makes, as SQL.

    Raises `ValueError` where a table of an older revision has changed: that takes a revision written by hand.
    """
    older = "".join((VERSIONS / name).read_text(encoding="utf-8") for name in _OLDER)
    made = [f"{_tidy(statement)};\n\n" for statement in declarations(PLAN)]
    kept = [statement for statement in made if statement in older]
    if "".join(sorted(kept)) != "".join(sorted(f"{statement}\n\n" for statement in older.split("\n\n") if statement)):
        raise ValueError("A table of an older revision has changed.")
    return "".join(statement for statement in made if statement not in older)


def _tidy(statement: str) -> str:
    return "\n".join(line.rstrip() for line in statement.replace("\t", "  ").splitlines() if line.strip())


if __name__ == "__main__":
    (VERSIONS / NEWEST).write_text(frozen(), encoding="utf-8")
