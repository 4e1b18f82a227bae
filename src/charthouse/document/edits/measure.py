"""Verbs of measures."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sqlalchemy.orm import Session

from charthouse.document.edits.fields import Names
from charthouse.document.edits.listed import Listed
from charthouse.domain.errors import Refused
from charthouse.domain.kinds import Status
from charthouse.domain.measure import Measure
from charthouse.domain.sentences import said, spelt
from charthouse.domain.thresholds import direction_of

if TYPE_CHECKING:
    from charthouse.document.document import Document, Done

_JUDGEMENTS = (Status.ON_TRACK, Status.AT_RISK, Status.OFF_TRACK)


def _counter(_values: Mapping[str, Any]) -> str:
    return "measure"


def _hold_together(_session: Session, row: Measure, given: Names) -> None:
    """Thresholds tell which way is better; a direction said in the same breath must agree with them."""
    _check_judgement(row, given)
    row.direction = direction_of(row, said="direction" in given)


def _check_judgement(row: Measure, given: Names) -> None:
    """A person's status says why; without the status its reason goes too."""
    if row.judgement is None:
        if row.judgement_reason and "judgement" not in given:
            raise Refused("A reason belongs to a status. Choose the status too.")
        row.judgement_reason = ""
        return
    if row.judgement not in _JUDGEMENTS:
        raise Refused("A status by judgement is on track, at risk or off track, not “{status}”.", status=row.judgement)
    if not row.judgement_reason.strip():
        raise Refused("A status by judgement needs a reason. Say in a sentence why the figure misleads.")


measures = Listed(Measure, name="name", scope=("objective",), numbering=_counter, check=_hold_together)
add, set, move, delete = measures.add, measures.set, measures.move, measures.delete
add_many, set_many = measures.add_many, measures.set_many


def judge(document: Document, *, id: str, status: str | None, reason: str = "") -> Done:
    """Say a measure's status in place of its thresholds, and why. None: the thresholds speak again."""
    row = measures.called(document, id)
    label = (
        said("Judge {row} {status}", row=row, status=spelt(status))
        if status
        else said("Judge {row} by its figures", row=row)
    )
    with document.group(label):
        set(document, id=id, judgement=status, judgement_reason=reason)
    return document.done(id)
