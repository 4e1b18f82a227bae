"""Rows on the clipboard: as text for other programs, and whole for this plan or another one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

from charthouse.document.queries.subtree import Subtrees, packed, subtrees, unpacked
from charthouse.document.queries.subtree_fit import left_out
from charthouse.domain.errors import Refused
from charthouse.ui.bridge import DocumentBridge
from charthouse.ui.pages.objectives import moves
from charthouse.ui.pages.objectives.nodes import Node, Place, as_lines
from charthouse.ui.pages.objectives.words import counted, tr
from charthouse.ui.pages.page import Services
from charthouse.ui.sentences import in_words

FORMAT = "application/x-charthouse-subtrees"


class TreeClipboard:
    """Puts subtrees on the clipboard and pastes them; what is refused is said."""

    def __init__(self, bridge: DocumentBridge, services: Services) -> None:
        self._bridge, self._services = bridge, services

    def put(self, nodes: Sequence[Node], *, cut: bool) -> None:
        """Put rows with all that hangs on them there; where that is too much, their titles alone."""
        lines = as_lines(nodes)
        if not lines:
            return
        data = QMimeData()
        data.setText("\n".join("\t" * level + title for level, title in lines))
        try:
            whole = packed(subtrees(self._bridge.document, [node.id for node in nodes], cut=cut))
            data.setData(FORMAT, whole)
        except Refused as refused:
            self._services.warn(in_words(refused))
        QGuiApplication.clipboard().setMimeData(data)

    def rows(self) -> Subtrees | None:
        """What was copied or cut in a plan; None where there is only text. Raises Refused where it is nothing whole."""
        data = cast("QMimeData | None", QGuiApplication.clipboard().mimeData())  # none while its owner is gone
        if data is None or not data.hasFormat(FORMAT):
            return None
        return unpacked(bytes(data.data(FORMAT).data()))

    def paste(self, found: Subtrees, current: Node | None, end: Place) -> tuple[str, ...]:
        """Put rows behind the current one (`end`: where there is none), as one step; the outermost of them."""
        from charthouse.document.edits import subtree

        without = left_out(self._bridge.document, found)
        goals, own = _places(current, end)
        done = self._bridge.run(
            subtree.paste, content=found.told, parent=goals.parent, after=goals.after,
            objective=own.parent, behind=own.after,
        )  # fmt: skip
        if done is None:
            return ()
        count = len(found.of("objective")) + len(found.of("initiative"))
        told = tr("{rows} pasted").format(rows=counted(count, tr("row"), tr("rows")))
        if without is not None:
            told = f"{told}. {in_words(without)}."
        if count > 1 or without is not None:
            self._services.toast(told, (self._services.undo_action(),))
        return done.rows


def _places(current: Node | None, end: Place) -> tuple[Place, Place]:
    """Where objectives come, and where initiatives do."""
    if current is None:
        return end, Place(None, None)
    above = current.above if current.is_initiative and current.above is not None else current
    return moves.beside(above).place, moves.initiative_at(current).place
