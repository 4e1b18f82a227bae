"""Writes the newest revision's statements from the models. For developers, while no release holds that revision.

New tables and indexes are made, new columns added. Whatever else leads from the older revisions to the models (a table
or column that goes, changes or is called otherwise, a new column that may not be empty) takes statements written by
hand, and an upcaster that reads older steps under the new names.
"""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing

from charthouse.document.catalogue import catalogue
from charthouse.document.file import declarations
from charthouse.document.guard import expected
from charthouse.document.migrating import build_version
from charthouse.document.model import PLAN, VERSIONS

NEWEST = next(VERSIONS.glob(f"{PLAN.revisions[PLAN.version]}_*.py")).with_suffix(".sql")
_MADE = re.compile(r'CREATE (?:TABLE|(?:UNIQUE )?INDEX) "?(\w+)')
_RULE = re.compile(r"CONSTRAINT (\w+)")
_OWN_COLUMN = re.compile(r"FOREIGN KEY\(\w+\) ")  # said of a column itself, a reference does not name it


def frozen() -> str:
    """What leads from the tables of the version before to those of the models, as SQL.

    Raises `ValueError` where that takes a revision written by hand.
    """
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as older:
        build_version(older, PLAN.version - 1, PLAN)
        made = [part for statement in declarations(PLAN) for part in _missing(older, _tidy(statement))]
        for statement in made:
            older.execute(statement)
        if catalogue(older) != expected(PLAN.version, PLAN):
            raise ValueError("The models differ by more than new tables, and new columns that may be empty.")
    return "".join(f"{statement};\n\n" for statement in made)


def _missing(older: sqlite3.Connection, statement: str) -> Iterator[str]:
    """`statement` where it makes something new; what adds its columns where an older table has not got them."""
    made = _MADE.match(statement)
    name = made[1] if made else ""
    declared = older.execute("SELECT sql FROM sqlite_master WHERE name = ?", (name,)).fetchone()
    if declared is None:
        yield statement
        return
    columns = {column for (column,) in older.execute("SELECT name FROM pragma_table_info(?)", (name,))}
    lines = [line.strip().removesuffix(",") for line in statement.splitlines()[1:-2]]  # …) and STRICT are the last
    rules = [line for line in lines if (rule := _RULE.match(line)) and rule[1] not in _RULE.findall(declared[0])]
    for line in lines:
        column = line.split()[0].strip('"')
        if column not in columns and not _RULE.match(line):
            own = [_OWN_COLUMN.sub("", rule) for rule in rules if re.search(rf"\b{column}\b", rule)]
            yield " ".join((f'ALTER TABLE "{name}" ADD COLUMN {line}', *own))


def _tidy(statement: str) -> str:
    return "\n".join(line.rstrip() for line in statement.replace("\t", "  ").splitlines() if line.strip())


if __name__ == "__main__":
    NEWEST.write_text(frozen(), encoding="utf-8")
