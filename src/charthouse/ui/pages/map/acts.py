"""What can be done to the map: each act is one step of the plan. Verbs load the ORM, so they come when first used."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from charthouse.document.queries.strategy_map import MapBox, MapLink, StrategyMap, perspective_names
from charthouse.domain.kinds import Cause
from charthouse.domain.sentences import said
from charthouse.ui.bridge import DocumentBridge
from charthouse.ui.pages.map.words import tr
from charthouse.ui.pages.page import Services
from charthouse.ui.wording import reading_only

if TYPE_CHECKING:
    from charthouse.document.document import Document, Done


class MapActs:
    """Edits objectives, links and bands through the bridge.

    `bands`: the names of those on the screen, `named`: of those that the plan lists.
    """

    def __init__(self, bridge: DocumentBridge, services: Services) -> None:
        self._bridge, self._services = bridge, services
        self.bands: Sequence[str] = ()
        self.named: Sequence[str] = ()

    def may_write(self) -> bool:
        """Whether the plan may be changed; says why not."""
        if self._bridge.read_only:
            self._services.warn(reading_only())
        return not self._bridge.read_only

    def link(self, cause: str, effect: str, kind: Cause) -> bool:
        """Say what leads to what."""
        from charthouse.document.edits import cause as causes

        return self.may_write() and self._bridge.run(causes.link, cause=cause, effect=effect, kind=kind) is not None

    def unlink(self, link: MapLink, words: str) -> None:
        """Take a link back."""
        from charthouse.document.edits import cause as causes

        if self.may_write() and self._bridge.run(causes.unlink, cause=link.cause, effect=link.effect) is not None:
            sentence = tr("Link {ends} removed").format(ends=words)
            self._services.toast(sentence, (self._services.undo_action(),))

    def turn(self, link: MapLink) -> None:
        """Make of “leads to” “supports”, and the other way round."""
        kind = Cause.SUPPORTS if link.kind is Cause.LEADS_TO else Cause.LEADS_TO
        self.link(link.cause, link.effect, kind)

    def put(self, box: str, code: str, band: str, place: float | None) -> bool:
        """Put an objective into a band, at a place or wherever it fits; bands of the screen become the plan's."""
        from charthouse.document.edits import objective, plan

        def done(document: Document) -> Done:
            with document.group(said("Put {row} on the map", row=code)):
                if band and band not in self.named:
                    plan.set(document, perspectives="\n".join(self.bands))
                objective.set(document, id=box, perspective=band, map_place=place)
            return document.done(box)

        return self.may_write() and self._bridge.run(done) is not None

    def take_off(self, box: MapBox, drawn: StrategyMap) -> None:
        """Take an objective off the map with its links; it stays in the tree."""
        from charthouse.document.edits import cause as causes
        from charthouse.document.edits import objective

        def done(document: Document) -> Done:
            with document.group(said("Take {row} off the map", row=box.code)):
                for link in drawn.links:
                    if box.id in (link.cause, link.effect):
                        causes.unlink(document, cause=link.cause, effect=link.effect)
                objective.set(document, id=box.id, perspective="", map_place=None)
            return document.done(box.id)

        if self.may_write() and self._bridge.run(done) is not None:
            sentence = tr("{code} taken off the map. It stays in the tree.").format(code=box.code)
            self._services.toast(sentence, (self._services.undo_action(),))

    def retitle(self, box: MapBox, title: str) -> None:
        """Say an objective differently; an empty title is not taken."""
        from charthouse.document.edits import objective

        if not title.strip():
            self._services.warn(tr("{code} needs a title.").format(code=box.code))
        elif self.may_write():
            self._bridge.run(objective.set, id=box.id, title=title)

    def lay_out(self) -> None:
        """Let the map place every box itself."""
        from charthouse.document.edits import objective

        if self.may_write() and self._bridge.run(objective.unplace_all) is not None:
            self._services.toast(tr("The map placed every box itself"), (self._services.undo_action(),))

    def name_bands(self, text: str) -> None:
        """Say what the bands are, from the top; one that only got another name takes its boxes along."""
        from charthouse.document.edits import plan

        if not self.may_write():
            return
        before, after = list(self.bands), list(perspective_names(text))
        changed = [(old, new) for old, new in zip(before, after, strict=False) if old != new]
        if len(before) == len(after) and len(changed) == 1 and changed[0][1] not in before:
            self._rename(after, *changed[0])
        else:
            self._bridge.run(plan.set, perspectives="\n".join(after))

    def _rename(self, names: Sequence[str], old: str, new: str) -> None:
        from charthouse.document.edits import plan

        def done(document: Document) -> Done:
            with document.group(said("Rename a band of the map")):
                plan.rename_perspective(document, name=old, to=new)
                plan.set(document, perspectives="\n".join(names))
            return document.done(None)

        self._bridge.run(done)
