"""What of the tree is on the screen, for whoever draws over it: the view, as far as a drag needs to know it."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QPoint, QRect

from charthouse.ui.pages.objectives.nodes import Node
from charthouse.ui.pages.objectives.outline import Outline


class Seen(Protocol):
    """Rows by id, rectangles in the viewport."""

    @property
    def outline(self) -> Outline:
        """All rows."""

    def node_at(self, at: QPoint) -> Node | None:
        """The row under a point."""

    def rect_of(self, row: str) -> QRect:
        """Where a row stands."""

    def last_row(self) -> QRect:
        """Where the last row stands; a line at the top where there is none."""

    def area(self) -> QRect:
        """The viewport."""

    def indent(self, depth: int) -> int:
        """Where the codes of a level begin."""

    def is_open(self, node: Node) -> bool:
        """Whether the rows below it are shown."""

    def open_row(self, row: str) -> None:
        """Show the rows below it."""

    def repaint_rows(self) -> None:
        """Paint again what lies over the rows."""
