"""One row shown alone with all that is below it, and the trail of rows above it to go back by."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QWidget

from charthouse.ui.pages.objectives.acts import TreeActs
from charthouse.ui.pages.objectives.nodes import Node
from charthouse.ui.pages.objectives.view import OutlineView
from charthouse.ui.pages.objectives.words import tr
from charthouse.ui.theme import Theme
from charthouse.ui.widgets.button import LinkButton
from charthouse.ui.widgets.icon_label import IconLabel
from charthouse.ui.widgets.label import ElidedLabel
from charthouse.ui.widgets.refill import refill

_LINK_AIR = 10  # pixels that a link has before its words
_LONGEST = 32  # characters of a title in the trail


class Trail(QWidget):
    """Every row above the shown one as a link, then the shown one."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(theme.px(4))
        self.setAccessibleName(tr("What is shown alone"))
        self.hide()

    def show_way(self, node: Node | None, go: Callable[[str], object]) -> None:
        """Show the way to a row; none hides the trail."""
        refill(self._row, ())
        self.setVisible(node is not None)
        if node is None:
            return
        self._row.addWidget(self._link(tr("All goals"), "", go))
        for above in _above(node):
            self._row.addWidget(IconLabel(self._theme, "chevron-right", role="text3", size=14))
            self._row.addWidget(self._link(_short(above), above.id, go))
        self._row.addWidget(IconLabel(self._theme, "chevron-right", role="text3", size=14))
        self._row.addSpacing(self._theme.px(_LINK_AIR))
        here = ElidedLabel(self._theme, weight=600)
        here.setText(f"{node.code} {node.title}")
        self._row.addWidget(here, 1)

    def _link(self, words: str, row: str, go: Callable[[str], object]) -> LinkButton:
        link = LinkButton(self._theme, words)
        link.setToolTip(tr("Show more around it (Ctrl+Shift+.)"))
        link.clicked.connect(lambda: go(row))
        return link


class Zoom:
    """What Ctrl+. and Ctrl+Shift+. do to the tree."""

    def __init__(self, theme: Theme, view: OutlineView, acts: TreeActs) -> None:
        self._view, self._acts = view, acts
        self.trail = Trail(theme)
        view.zoomed_out.connect(self._show)

    def is_in(self) -> bool:
        """Whether a row is shown alone."""
        return self._view.rootIndex().isValid()

    @property
    def shown(self) -> Node | None:
        """The row that is shown alone."""
        return self._view.node_of(self._view.rootIndex())

    def into_current(self) -> None:
        """Show the current row alone, with what is below it."""
        node = self._view.current()
        if node is None or node.is_draft:
            return
        if not node.children:
            alone = tr("{code} is an initiative: nothing stands below it.")
            words = tr("There is nothing below {code} yet. Ctrl+Enter adds an objective.")
            self._acts.say((alone if node.is_initiative else words).format(code=node.code))
            return
        self._go(node.id)
        self._view.select([node.children[0].id])

    def out(self) -> None:
        """Show one level more around it."""
        node = self.shown
        if node is not None:
            self._go(node.above.id if node.above is not None else "")
            self._view.select([node.id])

    def refresh(self) -> None:
        """Leave a row below which nothing is left."""
        while (node := self.shown) is not None and not node.children:
            self._go(node.above.id if node.above is not None else "")
        self._show()

    def _go(self, row: str) -> None:
        index = self._view.index_of(row)
        self._view.setRootIndex(index)
        self._view.restore_opened(self._view.outline.rows())
        self._show()

    def _show(self) -> None:
        self.trail.show_way(self.shown, self._back_to)

    def _back_to(self, row: str) -> None:
        node = self.shown
        self._go(row)
        if node is not None:
            self._view.select([node.id])
        self._view.setFocus()


def _above(node: Node) -> list[Node]:
    found: list[Node] = []
    at = node.above
    while at is not None:
        found.append(at)
        at = at.above
    return found[::-1]


def _short(node: Node) -> str:
    words = f"{node.code} {node.title}"
    return words if len(words) <= _LONGEST else f"{words[: _LONGEST - 1].rstrip()}…"
