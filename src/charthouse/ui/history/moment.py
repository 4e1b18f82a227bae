"""A moment of a plan that can be looked at or compared: a named step, or now."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from charthouse.document.journal.step import StepId
from charthouse.document.queries.history import checkpoints
from charthouse.ui.moments import told_apart

if TYPE_CHECKING:
    from charthouse.document.document import Document


@dataclass(frozen=True, slots=True)
class Moment:
    """`step` is None for now."""

    called: str
    step: StepId | None = None


def now() -> Moment:
    """The plan as it stands."""
    return Moment(QCoreApplication.translate("history", "Now"))


def moments(document: Document) -> list[Moment]:
    """Now, then the checkpoints, the newest first; of several of one name each with its time."""
    rows = checkpoints(document)
    return [now(), *(Moment(called, row.step) for row, called in zip(rows, told_apart(rows), strict=True))]


@contextmanager
def plan_of(document: Document, moment: Moment) -> Iterator[Document]:
    """The open plan, or what it was. Raises `Refused`."""
    if moment.step is None:
        yield document
        return
    from charthouse.document.timetravel import plan_at

    with plan_at(document, moment.step) as then:
        yield then
