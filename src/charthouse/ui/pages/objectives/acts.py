"""What can be done to the rows of the tree: each act is one step of the plan and says what it did.

The page decides which rows and where; widgets never call a verb themselves. Verbs load the ORM, so they are imported
when first used.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from types import ModuleType
from typing import TYPE_CHECKING

from charthouse.domain.counting import plural
from charthouse.domain.errors import Refused
from charthouse.domain.sentences import quoted, said
from charthouse.ui.bridge import DocumentBridge
from charthouse.ui.numbers import written
from charthouse.ui.pages.objectives.moves import Move
from charthouse.ui.pages.objectives.nodes import Draft, Kind, Node, Place, sizes
from charthouse.ui.pages.objectives.words import counted, tr, with_words
from charthouse.ui.pages.page import Services
from charthouse.ui.sentences import in_words
from charthouse.ui.wording import reading_only

if TYPE_CHECKING:
    from charthouse.document.document import Document, Done


class TreeActs:
    """Edits objectives and initiatives through the bridge."""

    def __init__(self, bridge: DocumentBridge, services: Services) -> None:
        self._bridge, self._services = bridge, services

    def may_write(self) -> bool:
        """Whether the plan may be changed; says why not."""
        if self.reads_only:
            self.say(reading_only())
        return not self.reads_only

    @property
    def reads_only(self) -> bool:
        """Whether the plan may only be looked at."""
        return self._bridge.read_only

    def add(self, draft: Draft, title: str) -> str | None:
        """Put a typed row into the plan; its id."""
        done = self._bridge.run(_verbs(draft.kind).add, title=title, **_where(draft.kind, draft.place))
        return done.row if done is not None else None

    def retitle(self, node: Node, title: str) -> bool:
        """Say a row differently; an empty title is not taken."""
        if not title.strip():
            self.say(tr("{code} needs a title. Del deletes it.").format(code=node.code))
            return False
        return self.set(node.id, node.kind, title=title)

    def set(self, row: str, kind: Kind, **fields: object) -> bool:
        """Change fields of a row."""
        return self._bridge.run(_verbs(kind).set, id=row, **fields) is not None

    def try_set(self, row: str, kind: Kind, field: str, value: object) -> str:
        """Change a field; why it was refused, empty when done."""
        return self._bridge.try_run(_verbs(kind).set, id=row, **{field: value})

    def split(self, node: Node, before: str, behind: str) -> str | None:
        """Break a title in two: the row keeps the first part, a new one behind it gets the second; its id."""
        verbs, above = _verbs(node.kind), node.above
        where = _where(node.kind, Place(above.id if above else None, node.id))

        def broken(document: Document) -> Done:
            with document.group(said("Split {row}", row=node.code)):
                verbs.set(document, id=node.id, title=before)
                row = verbs.add(document, title=behind, **where).row
            return document.done(row)

        done = self._bridge.run(broken)
        return done.row if done is not None else None

    def move(self, moves: Sequence[Move], code: str, title: tuple[str, str] | None = None) -> bool:
        """Make these moves, as one step; with `title` (id, text) a row is retitled in the same step."""

        def moved(document: Document) -> Done:
            what = code if len(moves) == 1 else plural(len(moves), "row")
            with document.group(said("Move {row}", row=what)):
                if title is not None:
                    kind = next(one.kind for one in moves if one.row == title[0])
                    _verbs(kind).set(document, id=title[0], title=title[1])
                for one in moves:
                    _verbs(one.kind).move(document, id=one.row, **_where(one.kind, one.place))
            return document.done(moves[0].row if len(moves) == 1 else None)

        return self._bridge.run(moved) is not None

    def delete(self, nodes: Sequence[Node], measures: Mapping[str, int]) -> bool:
        """Delete rows with all below them; the toast says what went along."""

        def deleted(document: Document) -> Done:
            what = nodes[0].code if len(nodes) == 1 else plural(len(nodes), "row")
            with document.group(said("Delete {row}", row=what)):
                for node in nodes:
                    _verbs(node.kind).delete(document, id=node.id)
            return document.done(None)

        along = [sum(count) for count in zip(*(sizes(node, measures) for node in nodes), strict=True)]
        if self._bridge.run(deleted) is None:
            return False
        what = nodes[0].code if len(nodes) == 1 else counted(len(nodes), tr("row"), tr("rows"))
        words = with_words(*along)
        sentence = tr("{what} deleted, with {along}") if words else tr("{what} deleted")
        self._services.toast(sentence.format(what=what, along=words), (self._services.undo_action(),))
        return True

    def paste(self, draft: Draft, lines: Sequence[tuple[int, str]]) -> str | None:
        """Add an outline where `draft` would stand, as one step; the id of its last row.

        Below an objective its levels are kept; initiatives have no levels.
        """
        if draft.kind is Kind.INITIATIVE:
            done = self._bridge.run(self._initiatives, draft=draft, titles=[title for _, title in lines])
        else:
            from charthouse.document.edits import objective

            done = self._bridge.run(objective.add_outline, lines=lines, parent=draft.place.parent,
                                    after=draft.place.after)  # fmt: skip
        if done is None:
            return None
        if len(lines) > 1:
            sentence = tr("{count} rows added").format(count=written(len(lines)))
            self._services.toast(sentence, (self._services.undo_action(),))
        return done.row

    def duplicate(self, rows: Sequence[str]) -> tuple[str, ...]:
        """Put rows in once more with all that hangs on them; the new ones."""
        from charthouse.document.edits import subtree

        done = self._bridge.run(subtree.duplicate, ids=rows) if rows else None
        return done.rows if done is not None else ()

    def add_measure(self, objective: str, name: str) -> str | None:
        """Add a measure to an objective; its id."""
        from charthouse.document.edits import measure

        done = self._bridge.run(measure.add, objective=objective, name=name)
        return done.row if done is not None else None

    def add_owner(self, row: str, kind: Kind, name: str) -> bool:
        """Add a person and make them the owner, as one step."""
        from charthouse.document.edits import person

        def owned(document: Document) -> Done:
            with document.group(said("Add owner {name}", name=quoted(name.strip()[:40]))):
                made = person.add(document, name=name).row
                _verbs(kind).set(document, id=row, owner=made)
            return document.done(row)

        return self._bridge.run(owned) is not None

    def unlink(self, item: str, objective: str) -> None:
        """Take back that an objective answers a SWOT item."""
        from charthouse.document.edits import swot

        self._bridge.run(swot.unlink, item=item, objective=objective)

    def say(self, sentence: str) -> None:
        """Tell why something was not done."""
        self._services.warn(sentence)

    def try_to(self, act: Callable[[], object]) -> None:
        """Do something that may be against the rules of the tree; say why it was not done."""
        try:
            act()
        except Refused as refused:
            self.say(in_words(refused))

    @staticmethod
    def _initiatives(document: Document, *, draft: Draft, titles: Sequence[str]) -> Done:
        from charthouse.document.edits import initiative

        rows = [{"objective": draft.place.parent, "title": title} for title in titles]
        return initiative.add_many(document, rows=rows, after=draft.place.after)


def _verbs(kind: Kind) -> ModuleType:
    from charthouse.document.edits import initiative, objective

    return initiative if kind is Kind.INITIATIVE else objective


def _where(kind: Kind, place: Place) -> dict[str, str | None]:
    """A place in the words of the verbs."""
    return {"objective" if kind is Kind.INITIATIVE else "parent": place.parent, "after": place.after}
