"""What every sheet carries round its content: logo, organisation and plan, draft mark, page title, facts, page x of y.

A long name wraps and takes its room from the content; nothing is cut (HANDOUTS A1).
"""

from __future__ import annotations

from dataclasses import dataclass

from charthouse.domain.logo import Logo
from charthouse.exchange.handout.paper import Paper
from charthouse.exchange.handout.sheet import Photo, Sheet
from charthouse.exchange.handout.tags.element import REPEATED
from charthouse.exchange.handout.text.setting import Typesetter
from charthouse.exchange.handout.text.style import ASIDE, HAIRLINE, SMALL, Style
from charthouse.exchange.wording import phrase

MARGIN = 42.5
DRAFT = phrase("DRAFT – not adopted")
_HEAD, _FOOT = 27.0, 37.0
_KICKER, _CONTENT = 50.0, 54.0
_GAP = 6.0
_STRONG = SMALL.semibold()
_LOGO_TOP, _LOGO_HIGH, _LOGO_WIDE = 18.0, 15.0, 90.0


@dataclass(frozen=True, slots=True)
class Furniture:
    """The texts of all sheets, and the logo before them. `facts` stands in the middle of the foot."""

    organisation: str
    plan: str
    mark: str
    facts: str
    logo: Logo | None = None


class Frame:
    """The room of a paper between head and foot, in points from the top left corner."""

    def __init__(self, paper: Paper, furniture: Furniture, setter: Typesetter) -> None:
        self.paper = paper
        self.left = MARGIN + paper.gutter
        self.width = paper.width - MARGIN - self.left
        self.right = self.left + self.width
        self._setter = setter
        self._furniture = furniture
        self._logo, self._names_at = None, self.left
        if furniture.logo is not None:
            self._logo = fitted(furniture.logo, self.left, _LOGO_TOP, _LOGO_WIDE, _LOGO_HIGH)
            self._names_at += self._logo.width + 1.5 * _GAP
        self._names = self._head_lines()
        self._facts = setter.wrap(furniture.facts, ASIDE, self.width * 0.5)
        shift = max(len(self._names) - 1, 0) * SMALL.leading
        self.kicker = _KICKER + shift
        self.top = _CONTENT + shift
        self._foot = paper.height - _FOOT - max(len(self._facts) - 1, 0) * ASIDE.leading
        self.bottom = self._foot - 8

    @property
    def logo(self) -> Logo | None:
        """The organisation's logo."""
        return self._furniture.logo

    def furnish(self, sheet: Sheet, page: str) -> None:
        """Add head and foot to a finished sheet. `page`: its number, in words."""
        with sheet.within(REPEATED):
            self._furnish(sheet, page)

    def _furnish(self, sheet: Sheet, page: str) -> None:
        if self._logo is not None:
            sheet.shapes.append(self._logo)
        for row, line in enumerate(self._names):
            x = self._names_at
            for text, style in line:
                sheet.text(x, _HEAD + row * SMALL.leading, text, style)
                x += self._setter.width(text, style) + _GAP
        self._right(sheet, _HEAD, self._furniture.mark)
        sheet.rule(self.left, self._foot, self.width, 0.5, HAIRLINE)
        base = self._foot + 13
        sheet.text(self.left, base, sheet.title, ASIDE)
        for row, text in enumerate(self._facts):
            x = self.left + (self.width - self._setter.width(text, ASIDE)) / 2
            sheet.text(x, base + row * ASIDE.leading, text, ASIDE)
        self._right(sheet, base, page)

    def _right(self, sheet: Sheet, base: float, text: str) -> None:
        sheet.text(self.right - self._setter.width(text, _STRONG), base, text, _STRONG)

    def _head_lines(self) -> list[list[tuple[str, Style]]]:
        """Organisation and plan on one line where both fit, else each on lines of its own."""
        room = self.right - self._names_at - self._setter.width(self._furniture.mark, _STRONG) - 4 * _GAP
        parts = [(self._furniture.organisation, _STRONG), (self._furniture.plan, ASIDE)]
        lines = [[(line, style) for line in self._setter.wrap(text, style, room)] for text, style in parts]
        together = [lines[0][0], lines[1][0]] if all(len(part) == 1 for part in lines) else []
        if together and sum(self._setter.width(*part) for part in together) + _GAP <= room:
            return [together]
        return [[part] for group in lines for part in group]


def fitted(logo: Logo, x: float, top: float, wide: float, high: float) -> Photo:
    """The logo as large as a place allows, in the middle of its height."""
    scale = min(wide / logo.width, high / logo.height)
    width, height = logo.width * scale, logo.height * scale
    return Photo(x, top + (high - height) / 2, width, height, logo)
