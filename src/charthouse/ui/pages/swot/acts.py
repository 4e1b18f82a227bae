"""What can be done to SWOT items: each act is one step of the plan and says what it did.

The page decides which items and where; widgets never call a verb themselves.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from charthouse.document.queries.swot import SwotRow, swot_board
from charthouse.domain.kinds import Quadrant
from charthouse.domain.outline_text import strip_bullets
from charthouse.ui.bridge import DocumentBridge
from charthouse.ui.pages.page import Services
from charthouse.ui.widgets.rowlist.places import shifted
from charthouse.ui.widgets.toast import ToastAction
from charthouse.ui.wording import quadrant_word

if TYPE_CHECKING:
    from charthouse.document.document import Document, Done


class SwotActs:
    """Edits SWOT items through the bridge. Each returns the ids it is about, nothing when it was refused."""

    def __init__(self, bridge: DocumentBridge, services: Services) -> None:
        self._bridge, self._services = bridge, services

    def add(self, quadrant: Quadrant, text: str) -> list[str]:
        """Add one item at the end."""
        from charthouse.document.edits import swot

        done = self._bridge.run(swot.add, quadrant=quadrant, text=text)
        return [done.row] if done is not None and done.row else []

    def paste(self, quadrant: Quadrant, lines: Sequence[str], after: str | None = None) -> list[str]:
        """Add an item for each line that says something, as one step; the toast offers to make them one item.

        `after`: the item behind which they land, at the end where it is None.
        """
        from charthouse.document.edits import swot
        from charthouse.document.edits.placing import LAST

        texts = strip_bullets(lines)
        if not texts:
            return []
        before = {row.id for row in self._rows(quadrant)}
        place = LAST if after is None else after or None
        if self._bridge.run(swot.add_many, quadrant=quadrant, texts=texts, after=place) is None:
            return []
        added = [row.id for row in self._rows(quadrant) if row.id not in before]
        self._say_added(quadrant, added)
        return added

    def reword(self, item: str, text: str) -> bool:
        """Say an item differently; an empty text is not taken, the item stays as it is."""
        from charthouse.document.edits import swot

        if not text.strip():
            self._say(self._tr("An item needs a text. Del deletes it."))
            return False
        return self._bridge.run(swot.set, id=item, text=text) is not None

    def note(self, item: str, field: str, text: str) -> None:
        """Write the evidence or the private note of an item."""
        from charthouse.document.edits import swot

        self._bridge.run(swot.set, id=item, **{field: text})

    def star(self, items: Sequence[str], *, starred: bool) -> None:
        """Set or take the star of all of them."""
        from charthouse.document.edits import swot

        if items:
            self._bridge.run(swot.star_many, ids=items, starred=starred)

    def delete(self, items: Sequence[SwotRow]) -> bool:
        """Delete all of them."""
        from charthouse.document.edits import swot

        if not items or self._bridge.run(swot.delete_many, ids=[row.id for row in items]) is None:
            return False
        if len(items) == 1:
            sentence = self._tr("{code} deleted").format(code=items[0].code)
        else:
            sentence = self._tr("{count} items deleted").format(count=len(items))
        self._say(sentence, self._services.undo_action())
        return True

    def place(self, items: Sequence[str], quadrant: Quadrant, after: str) -> bool:
        """Put items behind `after` (`START`: first) in a quadrant, theirs or another."""
        from charthouse.document.edits import swot

        old = {row.id: row for row in swot_board(self._bridge.document).items}
        if not items or not self._moves(items, quadrant, after):
            return False
        done = self._bridge.run(swot.move_many, ids=items, quadrant=quadrant, after=after or None)
        strangers = [old[item] for item in items if old[item].quadrant is not quadrant]
        if done is not None and strangers:
            self._say_moved(strangers, quadrant)
        return done is not None

    def shift(self, items: Sequence[str], quadrant: Quadrant, by: int) -> bool:
        """Move the items of one quadrant one place up (−1) or down (+1), together."""
        after = shifted([row.id for row in self._rows(quadrant)], items, by)
        return after is not None and self.place(items, quadrant, after)

    def toggle_links(self, items: Sequence[SwotRow], objective: str) -> None:
        """Link items to an objective, or take the links back where all have them, as one step."""
        from charthouse.document.edits import swot

        linked = [row for row in items if any(answer.objective == objective for answer in row.answers)]
        verb = swot.unlink if len(linked) == len(items) else swot.link
        if len(items) == 1:
            self._bridge.run(verb, item=items[0].id, objective=objective)
            return

        def every(document: Document) -> Done:
            with document.group(self._tr("Link {count} items").format(count=len(items))):
                for row in items:
                    verb(document, item=row.id, objective=objective)
            return document.done(None)

        self._bridge.run(every)

    def _rows(self, quadrant: Quadrant) -> Sequence[SwotRow]:
        return swot_board(self._bridge.document).quadrants[quadrant]

    def _moves(self, items: Sequence[str], quadrant: Quadrant, after: str) -> bool:
        """Whether anything would stand elsewhere: a drop on its own place is no step."""
        order = [row.id for row in self._rows(quadrant)]
        rest = [item for item in order if item not in items]
        at = rest.index(after) + 1 if after else 0
        return [*rest[:at], *items, *rest[at:]] != order

    def _say_added(self, quadrant: Quadrant, added: Sequence[str]) -> None:
        word = quadrant_word(quadrant)
        if len(added) == 1:
            self._say(self._tr("1 item added to {quadrant}").format(quadrant=word), self._services.undo_action())
            return
        sentence = self._tr("{count} items added to {quadrant}").format(count=len(added), quadrant=word)
        as_one = ToastAction(self._tr("As one item"), lambda: self._join(added))
        self._say(sentence, self._services.undo_action(), as_one)

    def _join(self, items: Sequence[str]) -> None:
        from charthouse.document.edits import swot

        self._bridge.run(swot.join, ids=items)

    def _say_moved(self, strangers: Sequence[SwotRow], quadrant: Quadrant) -> None:
        undo = self._services.undo_action()
        if len(strangers) == 1:
            now = next(row.code for row in self._rows(quadrant) if row.id == strangers[0].id)
            self._say(self._tr("{old} is now {new}").format(old=strangers[0].code, new=now), undo)
        else:
            word, count = quadrant_word(quadrant), len(strangers)
            self._say(self._tr("{count} items moved to {quadrant}").format(count=count, quadrant=word), undo)

    def _say(self, sentence: str, *actions: ToastAction) -> None:
        self._services.toast(sentence, actions)

    @staticmethod
    def _tr(text: str) -> str:
        return QCoreApplication.translate("swot", text)
