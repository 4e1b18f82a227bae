"""Reading everything a handout is made of: beside the window, where the plan is in its file."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from charthouse.document.memory import is_in_file, read_aside

if TYPE_CHECKING:
    from charthouse.document.document import Document
    from charthouse.document.queries.handout import HandoutInput


class Intake:
    """What a handout of the plan is made of, read once, when somebody asks `get` for it on whatever thread.

    Made on the thread that the plan is open on. A moment of the past, and edits that no disk took, are read at once.
    """

    def __init__(self, document: Document, today: date) -> None:
        self._document, self._today = document, today
        self._read: HandoutInput | None = None
        if not is_in_file(document):
            self._read = _input(document, today)

    def get(self) -> HandoutInput:
        """The whole input. Raises Refused where the plan cannot be read."""
        if self._read is None:
            with read_aside(self._document) as aside:
                self._read = _input(aside, self._today)
        return self._read


def _input(document: Document, today: date) -> HandoutInput:
    from charthouse.document.queries.handout import handout_input

    return handout_input(document, today=today)
