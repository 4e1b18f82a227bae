"""What a piece of a handout is to those who do not see it: headings, paragraphs, lists, tables, figures.

Sheets hand out elements in the order in which they are to be read; `tags.structure` writes them into the PDF.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import Enum

from charthouse.exchange.handout.text.style import Stroke

Rectangle = tuple[float, float, float, float]
"""Left, top, right, bottom in points from the sheet's top left corner."""


class Role(Enum):
    """Standard structure types of PDF (ISO 32000-1, 14.8.4)."""

    DOCUMENT = "Document"
    SECTION = "Sect"
    TITLE = "H1"
    HEADING = "H2"
    SUBHEADING = "H3"
    PARAGRAPH = "P"
    LIST = "L"
    ITEM = "LI"
    BODY = "LBody"
    TABLE = "Table"
    ROW = "TR"
    HEAD = "TH"
    CELL = "TD"
    FIGURE = "Figure"
    LINK = "Link"
    SPAN = "Span"
    ARTIFACT = "Artifact"


@dataclass(eq=False, slots=True)
class Element:
    """A node of the structure tree. `alt`: what a figure says; `scope` and `span`: of a cell of a table.

    `box`: where a figure stands on its sheet. `stroke`: the line that goes with a span of text.
    """

    role: Role
    alt: str = ""
    scope: str = ""
    span: int = 1
    box: Rectangle | None = None
    stroke: Stroke | None = None
    children: list[Element] = field(default_factory=list)

    def add(self, role: Role, *, alt: str = "", scope: str = "", span: int = 1) -> Element:
        """A new last child."""
        child = Element(role, alt, scope, span)
        self.children.append(child)
        return child

    def item(self) -> Element:
        """What a new item of this list says."""
        return self.add(Role.ITEM).add(Role.BODY)

    def heads(self, count: int) -> Sequence[Element]:
        """The cells of a new row of column heads of this table."""
        row = self.add(Role.ROW)
        return [row.add(Role.HEAD, scope="Column") for _ in range(count)]

    def cells(self, count: int, *, whole: bool = False, named: bool = True) -> Sequence[Element]:
        """The cells of a new row of this table; `named`: its first says what the row is about.

        `whole`: the row is but one cell, as wide as all.
        """
        row = self.add(Role.ROW)
        if whole:
            return [row.add(Role.CELL, span=count)]
        if not named:
            return [row.add(Role.CELL) for _ in range(count)]
        return [row.add(Role.HEAD, scope="Row"), *(row.add(Role.CELL) for _ in range(count - 1))]


REPEATED = Element(Role.ARTIFACT, "Pagination")
"""For heads and feet, and what a sheet repeats of the one before: nobody wants to have it read out."""

DECORATION = Element(Role.ARTIFACT, "Layout")
"""For rules and grounds, and marks that stand beside their word."""
