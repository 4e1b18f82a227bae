"""The verb of checkpoints."""

from __future__ import annotations

from typing import TYPE_CHECKING

from charthouse.document.edits.fields import Given, coerce_all
from charthouse.document.edits.naming import quoted
from charthouse.document.edits.objective import freeze_codes
from charthouse.domain.checkpoint import Checkpoint
from charthouse.domain.errors import Refused
from charthouse.domain.sentences import said

if TYPE_CHECKING:
    from charthouse.document.document import Document, Done


def add(document: Document, *, name: str, note: Given = "", adopted: Given = False) -> Done:
    """Name the moment: the checkpoint points to the last step on the timeline. `adopted`: the plan was decided on.

    From then on the codes of its goals and objectives stay, wherever they are moved (SEMANTICS 4).
    """
    with document.edit(said("Checkpoint {name}", name=quoted(name))) as session:
        values = coerce_all(session, Checkpoint, {"name": name, "note": note, "adopted": adopted})
        if not values["name"]:
            raise Refused("A checkpoint needs a name.")
        row = Checkpoint(**values)
        if (last := document.last_step) is not None:
            row.replica, row.seq = last.replica.hex(), last.seq
        session.add(row)
        if row.adopted:
            freeze_codes(document, session)
    return document.done(row.id)
