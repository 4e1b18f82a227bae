"""What can be done to the rows of a board, whether items or strategies: each act is one step and says what it did.

The board decides which rows and where; widgets never call a verb themselves.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, ClassVar, Generic, Protocol

from PySide6.QtCore import QCoreApplication

from charthouse.ui.bridge import DocumentBridge
from charthouse.ui.numbers import written
from charthouse.ui.pages.page import Services
from charthouse.ui.pages.swot.coded import C
from charthouse.ui.pages.swot.grid import Box
from charthouse.ui.widgets.rowlist.places import shifted
from charthouse.ui.widgets.toast import ToastAction

if TYPE_CHECKING:
    from charthouse.document.document import Done


class Verbs(Protocol):
    """The module of the rows' verbs."""

    @property
    def set(self) -> Callable[..., Done]: ...
    @property
    def move_many(self) -> Callable[..., Done]: ...
    @property
    def delete_many(self) -> Callable[..., Done]: ...


class BoxActs(Generic[Box, C]):
    """Edits rows through the bridge. `column`: the field that says in which box a row stands."""

    column: ClassVar[str]

    def __init__(self, bridge: DocumentBridge, services: Services) -> None:
        self._bridge, self._services = bridge, services

    # what the two kinds of rows differ in

    def rows(self) -> Mapping[Box, Sequence[C]]:
        """All rows of the plan, by box."""
        raise NotImplementedError

    def verbs(self) -> Verbs:
        """Their verbs; asked for at the first edit, because they load the writing side."""
        raise NotImplementedError

    def add(self, box: Box, text: str) -> list[str]:
        """Add one row at the end; gives its id, nothing when it was refused."""
        raise NotImplementedError

    def paste(self, box: Box, lines: Sequence[str], after: str | None = None) -> list[str]:
        """Add a row for each line that says something, as one step; gives their ids.

        `after`: the row behind which they land, at the end where it is None.
        """
        raise NotImplementedError

    def title(self, box: Box) -> str:
        """What the box is called in a sentence."""
        raise NotImplementedError

    # what they have in common

    def reword(self, row: str, text: str) -> bool:
        """Say a row differently; an empty text is not taken, the row stays as it is."""
        if not text.strip():
            self._services.warn(self._tr("An item needs a text. Del deletes it."))
            return False
        return self._bridge.run(self.verbs().set, id=row, text=text) is not None

    def delete(self, rows: Sequence[C]) -> bool:
        """Delete all of them."""
        if not rows or self._bridge.run(self.verbs().delete_many, ids=[row.id for row in rows]) is None:
            return False
        if len(rows) == 1:
            sentence = self._tr("{code} deleted").format(code=rows[0].code)
        else:
            sentence = self._tr("{count} items deleted").format(count=written(len(rows)))
        self.say(sentence, self._services.undo_action())
        return True

    def place(self, rows: Sequence[str], box: Box, after: str) -> bool:
        """Put rows behind `after` (`START`: first) in a box, theirs or another."""
        old = {row.id: (here, row.code) for here, found in self.rows().items() for row in found}
        if not rows or not self._moves(rows, box, after):
            return False
        done = self._bridge.run(self.verbs().move_many, ids=rows, after=after or None, **{self.column: box})
        strangers = [row for row in rows if old[row][0] != box]
        if done is not None and strangers:
            self._say_moved(strangers[0], old[strangers[0]][1], len(strangers), box)
        return done is not None

    def shift(self, rows: Sequence[str], box: Box, by: int) -> bool:
        """Move rows of one box one place up (−1) or down (+1), together."""
        after = shifted([row.id for row in self.rows()[box]], rows, by)
        return after is not None and self.place(rows, box, after)

    def say(self, sentence: str, *actions: ToastAction) -> None:
        """Say what was done."""
        self._services.toast(sentence, actions)

    def say_added(self, box: Box, added: Sequence[str], *more: ToastAction) -> None:
        """Say how many came, with the way back."""
        if len(added) == 1:
            sentence = self._tr("1 item added to {quadrant}").format(quadrant=self.title(box))
        else:
            words = self._tr("{count} items added to {quadrant}")
            sentence = words.format(count=written(len(added)), quadrant=self.title(box))
        self.say(sentence, self._services.undo_action(), *(more if len(added) > 1 else ()))

    def come_since(self, box: Box, before: set[str]) -> list[str]:
        """The rows of a box that were not there before."""
        return [row.id for row in self.rows()[box] if row.id not in before]

    def _moves(self, rows: Sequence[str], box: Box, after: str) -> bool:
        """Whether anything would stand elsewhere: a drop on its own place is no step."""
        order = [row.id for row in self.rows()[box]]
        rest = [row for row in order if row not in rows]
        at = rest.index(after) + 1 if after else 0
        return [*rest[:at], *rows, *rest[at:]] != order

    def _say_moved(self, first: str, code: str, count: int, box: Box) -> None:
        undo = self._services.undo_action()
        if count == 1:
            now = next(row.code for row in self.rows()[box] if row.id == first)
            self.say(self._tr("{old} is now {new}").format(old=code, new=now), undo)
        else:
            words = self._tr("{count} items moved to {quadrant}")
            self.say(words.format(count=written(count), quadrant=self.title(box)), undo)

    @staticmethod
    def _tr(text: str) -> str:
        return QCoreApplication.translate("swot", text)
