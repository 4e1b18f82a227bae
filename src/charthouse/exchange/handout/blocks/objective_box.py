"""An objective as a box of a diagram: its code, its owner's initials, its status and its title."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from charthouse.domain.kinds import Status
from charthouse.domain.text import first_letters
from charthouse.exchange.handout.blocks.mark import glyph, status_letter
from charthouse.exchange.handout.sheet import Box, Sheet
from charthouse.exchange.handout.text.setting import Typesetter
from charthouse.exchange.handout.text.style import CODE, GREY, INK, SMALL, Style, Weight

_PADDING, _CODE_ROW, _STATUS = 7.0, 13.0, 22.0
_TITLE = Style(8.6, 10.8, Weight.MEDIUM)
_WHITE = "#FFFFFF"


@dataclass(frozen=True, slots=True)
class ObjectiveBox:
    """`lines`: as `box_lines` has them for the box's width. `scale`: of the paper."""

    code: str
    owner_name: str
    lines: Sequence[str]
    status: Status | None
    scale: float = 1.0

    def draw(self, sheet: Sheet, x: float, top: float, width: float, height: float, setter: Typesetter) -> None:
        """A heavier outline: off track."""
        scale, off = self.scale, self.status is Status.OFF_TRACK
        edge, weight = (INK, 1.1) if off else (GREY, 0.6)
        sheet.shapes.append(Box(x, top, width, height, _WHITE, edge, weight, radius=5))
        base = top + 12 * scale
        code, strong = CODE.scaled(scale), SMALL.semibold().scaled(scale)
        shown = self.code if _has_room(self.code, width, setter, scale) else ""
        sheet.text(x + _PADDING, base, shown, code)
        right = x + width - _PADDING
        if self.status is not None:
            letter = status_letter(self.status)
            right -= setter.width(letter, strong)
            sheet.text(right, base, letter, strong)
            sheet.shapes.append(glyph(self.status, right - 7 * scale, base - 2.9 * scale, 8 * scale))
            right -= 14 * scale
        initials = "".join(first_letters(self.owner_name)[:3])
        room = right - x - 2 * _PADDING - setter.width(shown, code)
        if initials and setter.width(initials, code) <= room:
            sheet.text(right - setter.width(initials, code), base, initials, code)
        style = _TITLE.scaled(scale)
        for row, line in enumerate(self.lines, 1):
            sheet.text(x + _PADDING, base + row * style.leading + 1, line, style)


def box_lines(code: str, title: str, width: float, setter: Typesetter, scale: float = 1.0) -> list[str]:
    """A title in the lines it has in a box of that width; a code with no room above it goes before it."""
    text = title if _has_room(code, width, setter, scale) else f"{code} {title}"
    return setter.wrap(text, _TITLE.scaled(scale), width - 2 * _PADDING)


def _has_room(code: str, width: float, setter: Typesetter, scale: float) -> bool:
    return setter.width(code, CODE.scaled(scale)) <= width - 2 * _PADDING - _STATUS * scale


def box_height(lines: int, scale: float = 1.0) -> float:
    """How high a box is whose title has so many lines."""
    return _CODE_ROW * scale + lines * _TITLE.leading * scale + _PADDING
