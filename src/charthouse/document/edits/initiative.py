"""Verbs of initiatives."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy.orm import Session

from charthouse.document.edits.fields import Names
from charthouse.document.edits.listed import Listed
from charthouse.domain.errors import Refused
from charthouse.domain.initiative import Initiative


def _counter(_values: Mapping[str, Any]) -> str:
    return "initiative"


def _hold_together(_session: Session, row: Initiative, given: Names) -> None:
    if row.start and row.due and row.start > row.due and given & frozenset(("start", "due")):
        raise Refused("The start {start} lies after the due date {due}.", start=row.start, due=row.due)


initiatives = Listed(Initiative, name="title", scope=("objective",), numbering=_counter, check=_hold_together)
add, set, move, delete = initiatives.add, initiatives.set, initiatives.move, initiatives.delete
add_many, set_many = initiatives.add_many, initiatives.set_many
