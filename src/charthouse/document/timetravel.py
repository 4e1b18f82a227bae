"""The plan as it was at a step: to look at, to compare with, to restore (JOURNAL §7).

A moment of this file's own timeline is the present with the later steps reversed. One that another copy named is the
fold of what its author knew.
"""

from __future__ import annotations

import sqlite3
from contextlib import suppress
from typing import TYPE_CHECKING

from charthouse.document.journal.merging import difference
from charthouse.document.journal.net import in_order
from charthouse.document.journal.step import Change, StepId
from charthouse.document.memory import copied, shown
from charthouse.document.past import Past
from charthouse.document.reading import carry_out
from charthouse.domain.errors import Refused
from charthouse.domain.sentences import said

if TYPE_CHECKING:
    from charthouse.document.document import Document, Done


def moment(document: Document, spoken: str) -> StepId:
    """The step a checkpoint stands for, by its name or id; or a step by the id that `log` prints. Raises `Refused`."""
    rows = document.rows("SELECT replica, seq FROM checkpoint WHERE name = ? OR id = ?", (spoken, spoken))
    if len(rows) > 1:
        raise Refused(
            "{count} checkpoints are called “{name}”; name the step instead, as “log” lists it.",
            count=len(rows),
            name=spoken,
        )
    if rows:
        return StepId(bytes.fromhex(rows[0][0]), rows[0][1])
    replica, _, seq = spoken.rpartition("-")
    with suppress(ValueError):
        return StepId(bytes.fromhex(replica), int(seq))
    raise Refused("There is no checkpoint “{name}”.", name=spoken[:60])


def plan_at(document: Document, step: StepId) -> Document:
    """The whole plan with its journal as it was when `step` was its last one: in memory, open to read.

    Raises `Refused` where the plan does not hold the step.
    """
    memory = copied(document)
    try:
        _go_back(Past(memory, document.model), memory, step)
    except BaseException:
        memory.close()
        raise
    return shown(document, memory)


def restore(document: Document, step: StepId, *, called: str) -> Done:
    """Bring the plan back to what it was at `step`, as one step that can be undone; `called` names the moment.

    Checkpoints and what else says itself about the plan's history stay (JOURNAL T4).
    """
    with suppress(Refused):
        document.back_up()
    with document.edit(said("Restore “{moment}”", moment=called)) as session:
        past = Past(document.connection, document.model)  # now: a plan that cannot be written has gone to memory
        timeless = {name for name, shape in past.schema.tables.items() if shape.timeless}
        changes = tuple(change for change in _reversal(past, step) if change.table not in timeless)
        document.write(changes, session)
    return document.done(None)


def _reversal(past: Past, step: StepId) -> tuple[Change, ...]:
    """What leads from the present to the plan at `step`."""
    no = past.own_number(step)
    if no is None:
        return difference(past.rows(), past.conflicts(), past.folded(past.behind(step)), past.schema)
    return in_order([change.inverse() for change in past.since(no)], past.schema)


def _go_back(past: Past, connection: sqlite3.Connection, step: StepId) -> None:
    changes = _reversal(past, step)
    gone = _later(past, step)
    connection.execute("BEGIN")
    carry_out(connection, changes)
    past.store.settle(changes)
    connection.executemany("DELETE FROM change WHERE step = ?", gone)
    connection.executemany("DELETE FROM step WHERE no = ?", gone)
    connection.execute("COMMIT")


def _later(past: Past, step: StepId) -> list[tuple[int]]:
    """The steps, by their numbers, that were not in the plan when `step` was its last."""
    no = past.own_number(step)
    if no is not None:
        return past.store.behind(no)
    known = {one.id for one in past.behind(step)}
    return [(past.store.number_of(one.id) or 0,) for one in past.steps() if one.id not in known]
