"""Reading everything a handout is made of: beside the window, where the plan is in its file."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from charthouse.document.memory import is_in_file, read_aside

if TYPE_CHECKING:
    from charthouse.document.document import Document
    from charthouse.document.queries.changes import Changes
    from charthouse.document.queries.handout import HandoutInput


class Intake:
    """What a handout of the plan is made of, read once, when somebody asks `get` for it on whatever thread.

    `since`: as `Wanted.since`.

    Made on the thread that the plan is open on. A moment of the past, and edits that no disk took, are read at once.
    """

    def __init__(self, document: Document, today: date, since: str | None = None) -> None:
        self._document, self._today, self.since = document, today, since
        self._ahead: HandoutInput | None = None
        self._read: HandoutInput | None = None
        if not is_in_file(document):
            self._read = self._ahead = self._whole(document)

    def get_ahead(self) -> HandoutInput:
        """What the cover tells: the input without the plan's past, which takes longer. Raises Refused as `get`."""
        if self._ahead is None:
            with read_aside(self._document) as aside:
                self._ahead = _present(aside, self._today)
        return self._ahead

    def get(self) -> HandoutInput:
        """The whole input. Raises Refused where the plan cannot be read."""
        if self._read is None:
            with read_aside(self._document) as aside:
                self._read = self._whole(aside)
        return self._read

    def _whole(self, document: Document) -> HandoutInput:
        """A step between the two readings makes a preview anew anyway."""
        return replace(self._ahead or _present(document, self._today), changes=_changes(document, self.since))


def _present(document: Document, today: date) -> HandoutInput:
    from charthouse.document.queries.handout import handout_input

    return handout_input(document, today=today)


def _changes(document: Document, since: str | None) -> Changes | None:
    if since is None:
        return None
    from charthouse.document.queries.changes import changes_since, latest_changes
    from charthouse.document.timetravel import moment

    return changes_since(document, moment(document, since)) if since else latest_changes(document)
