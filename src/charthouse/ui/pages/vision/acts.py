"""What can be done on the Vision page: each act is one step of the plan and says what it did."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Protocol

from charthouse.domain.counting import plural
from charthouse.domain.outline_text import strip_bullets
from charthouse.domain.sentences import said
from charthouse.domain.text import apart
from charthouse.ui.bridge import DocumentBridge
from charthouse.ui.numbers import written
from charthouse.ui.pages.page import Services
from charthouse.ui.pages.vision.entries import Entry
from charthouse.ui.pages.vision.words import tr
from charthouse.ui.widgets.rowlist.places import shifted

if TYPE_CHECKING:
    from charthouse.document.document import Document, Done


class Verbs(Protocol):
    """The verbs of a noun whose rows stand in a list: a module of `document.edits`."""

    def add_many(self, document: Document, *, rows: Sequence[Mapping[str, object]]) -> Done: ...
    def set(self, document: Document, *, id: str, **fields: object) -> Done: ...  # noqa: A002 (the verbs' own word)
    def move(self, document: Document, *, id: str, after: str | None) -> Done: ...  # noqa: A002
    def delete(self, document: Document, *, id: str) -> Done: ...  # noqa: A002


class ListActs:
    """Edits the rows of one list through the bridge. `verbs` is called when first needed: edits load late."""

    def __init__(self, bridge: DocumentBridge, services: Services, verbs: Callable[[], Verbs]) -> None:
        self._bridge, self._services, self._verbs = bridge, services, verbs

    def add(self, lines: Sequence[str]) -> bool:
        """Add a row for each line that says something, as one step."""
        texts = strip_bullets(lines) if len(lines) > 1 else [line for line in lines if line.strip()]
        if not texts or self._bridge.run(self._verbs().add_many, rows=[{"name": text} for text in texts]) is None:
            return False
        if len(texts) > 1:
            self._say(tr("{count} added").format(count=written(len(texts))))
        return True

    def rename(self, row: str, name: str) -> None:
        """Give a row another name; an empty one is not taken."""
        if name.strip():
            self._bridge.run(self._verbs().set, id=row, name=name)
        else:
            self._services.warn(tr("A row needs a name. Del deletes it."))

    def write(self, row: str, field: str, value: object) -> str:
        """Set any field of a row; returns why it was refused, empty when done."""
        return self._bridge.try_run(self._verbs().set, id=row, **{field: value})

    def delete(self, rows: Sequence[Entry]) -> bool:
        """Delete rows, as one step."""
        if not rows:
            return False
        verbs = self._verbs()

        def every(document: Document) -> Done:
            with document.group(said("Delete {row}", row=plural(len(rows), "row"))):
                for row in rows:
                    verbs.delete(document, id=row.id)
            return document.done(None)

        if len(rows) == 1:
            done = self._bridge.run(verbs.delete, id=rows[0].id)
            sentence = tr("“{name}” deleted").format(name=apart(rows[0].name))
        else:
            done = self._bridge.run(every)
            sentence = tr("{count} deleted").format(count=written(len(rows)))
        if done is not None:
            self._say(sentence)
        return done is not None

    def place(self, rows: Sequence[Entry], order: Sequence[Entry], after: str) -> bool:
        """Put one row behind `after` among its siblings (`START`: first); a place of its own is no step."""
        row = rows[0]
        siblings = [one.id for one in order if one.parent == row.parent]
        rest = [one for one in siblings if one != row.id]
        ids = [one.id for one in order]
        before = ids[: ids.index(after) + 1] if after else []
        behind = [one for one in rest if one in before]
        if [*behind, row.id, *rest[len(behind) :]] == siblings:
            return False
        return self._bridge.run(self._verbs().move, id=row.id, after=behind[-1] if behind else None) is not None

    def shift(self, row: Entry, order: Sequence[Entry], by: int) -> bool:
        """Move a row one place up (−1) or down (+1) among its siblings."""
        after = shifted([one.id for one in order if one.parent == row.parent], [row.id], by)
        return after is not None and self.place([row], order, after)

    def _say(self, sentence: str) -> None:
        self._services.toast(sentence, (self._services.undo_action(),))
