"""What can be done to SWOT items."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, ClassVar

from charthouse.document.queries.swot import SwotRow, swot_board
from charthouse.domain.counting import plural
from charthouse.domain.kinds import Quadrant
from charthouse.domain.outline_text import strip_bullets
from charthouse.domain.sentences import said
from charthouse.ui.numbers import written
from charthouse.ui.pages.swot.box_acts import BoxActs, Verbs
from charthouse.ui.widgets.toast import ToastAction
from charthouse.ui.wording import quadrant_word

if TYPE_CHECKING:
    from charthouse.document.document import Document, Done


class SwotActs(BoxActs[Quadrant, SwotRow]):
    """Edits SWOT items."""

    column: ClassVar[str] = "quadrant"

    def rows(self) -> Mapping[Quadrant, Sequence[SwotRow]]:
        return swot_board(self._bridge.document).quadrants

    def verbs(self) -> Verbs:
        from charthouse.document.edits import swot

        return swot

    def title(self, box: Quadrant) -> str:
        return quadrant_word(box)

    def add(self, box: Quadrant, text: str) -> list[str]:
        from charthouse.document.edits import swot

        done = self._bridge.run(swot.add, quadrant=box, text=text)
        return [done.row] if done is not None and done.row else []

    def paste(self, box: Quadrant, lines: Sequence[str], after: str | None = None) -> list[str]:
        """As every board's; the toast offers to make them one item."""
        from charthouse.document.edits import swot
        from charthouse.document.edits.placing import LAST

        texts = strip_bullets(lines)
        before = {row.id for row in self.rows()[box]}
        place = LAST if after is None else after or None
        if not texts or self._bridge.run(swot.add_many, quadrant=box, texts=texts, after=place) is None:
            return []
        added = self.come_since(box, before)
        as_one = ToastAction(self._tr("As one item"), lambda: self._bridge.run(swot.join, ids=added), of_step=True)
        self.say_added(box, added, as_one)
        return added

    def note(self, item: str, field: str, text: str) -> None:
        """Write the evidence or the private note of an item."""
        from charthouse.document.edits import swot

        self._bridge.run(swot.set, id=item, **{field: text})

    def star(self, items: Sequence[str], *, starred: bool) -> None:
        """Set or take the star of all of them."""
        from charthouse.document.edits import swot

        if items:
            self._bridge.run(swot.star_many, ids=items, starred=starred)

    def duplicate(self, items: Sequence[SwotRow]) -> list[str]:
        """Say items again, behind themselves."""
        from charthouse.document.edits import swot

        box = items[0].quadrant
        before = {row.id for row in self.rows()[box]}
        if self._bridge.run(swot.duplicate, ids=[row.id for row in items]) is None:
            return []
        return self.come_since(box, before)

    def merge(self, kept: SwotRow, gone: Sequence[SwotRow]) -> bool:
        """Let one item stand for others that say the same."""
        from charthouse.document.edits import swot

        if self._bridge.run(swot.merge, id=kept.id, others=[row.id for row in gone]) is None:
            return False
        if len(gone) == 1:
            sentence = self._tr("{gone} merged into {kept}").format(gone=gone[0].code, kept=kept.code)
        else:
            sentence = self._tr("{count} items merged into {kept}").format(count=written(len(gone)), kept=kept.code)
        self.say(sentence, self._services.undo_action())
        return True

    def merge_text(self, kept: SwotRow, text: str) -> bool:
        """Put what is being said into an item that says nearly the same."""
        from charthouse.document.edits import swot

        if self._bridge.run(swot.merge_text, id=kept.id, text=text) is None:
            return False
        self.say(self._tr("Merged into {kept}").format(kept=kept.code), self._services.undo_action())
        return True

    def toggle_links(self, items: Sequence[SwotRow], objective: str) -> None:
        """Link items to an objective, or take the links back where all have them, as one step."""
        from charthouse.document.edits import swot

        linked = [row for row in items if any(one.objective == objective and not one.through for one in row.answers)]
        verb = swot.unlink if len(linked) == len(items) else swot.link
        if len(items) == 1:
            self._bridge.run(verb, item=items[0].id, objective=objective)
            return

        def every(document: Document) -> Done:
            with document.group(said("Link {rows}", rows=plural(len(items), "item"))):
                for row in items:
                    verb(document, item=row.id, objective=objective)
            return document.done(None)

        self._bridge.run(every)
