"""Codes that lead to where they are at home: S1 to the SWOT page, G1.1 to the objectives, K1 to its own sheet
or, without one, to the scorecard.

Done when all pages are laid out, for only then it is known which of them the handout has. A line is taken for codes
where it holds nothing else, with commas and an arrow at most; codes inside sentences stay plain.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping

from charthouse.exchange.handout.sheet import Link, Placed, Sheet
from charthouse.exchange.handout.tags.element import Role
from charthouse.exchange.handout.text.style import Style

_CODE = r"(?:[SWOT]|SO|ST|WO|WT|K|I)[0-9]+|G[0-9]+(?:\.[0-9]+)*"
_ONE = re.compile(_CODE)
_LINE = re.compile(f"(?:\u200f?[→←][ \u00a0])?(?:{_CODE})(?:, ?(?:{_CODE}))*,?")
_HOMES = (
    ("swot", re.compile("[SWOT][0-9]+")),
    ("tows", re.compile("(?:SO|ST|WO|WT)[0-9]+")),
    ("objectives", re.compile("[GI][0-9.]+")),
    ("scorecard", re.compile("K[0-9]+")),
)
_AROUND = frozenset((Role.ARTIFACT, Role.FIGURE))


def link_codes(laid: Mapping[str, list[Sheet]], width: Callable[[str, Style], float]) -> None:
    """Make links of the codes on all sheets that have a home on another one. `width`: of a line in points."""
    homes = _homes(laid)
    for sheet in (sheet for sheets in laid.values() for sheet in sheets):
        texts = []
        for text in sheet.texts:
            if text.element.role in _AROUND or not _LINE.fullmatch(text.line):
                texts.append(text)
            else:
                texts += _pieces(text, sheet, homes, width)
        sheet.texts[:] = texts


def _homes(laid: Mapping[str, list[Sheet]]) -> Mapping[str, Sheet]:
    """The sheet of each code; that sheet remembers how far down it stands."""
    homes: dict[str, Sheet] = {}
    for sheet in laid.get("measures", ()):
        if sheet.bookmark:
            homes[sheet.bookmark.split(" ")[0]] = sheet
            sheet.marks[sheet.bookmark.split(" ")[0]] = 0.0
    for name, pattern in _HOMES:
        for sheet in laid.get(name, ()):
            for text in sheet.texts:
                if text.line not in homes and pattern.fullmatch(text.line) and text.element.role not in _AROUND:
                    homes[text.line] = sheet
                    sheet.marks[text.line] = max(text.baseline - 2 * text.style.leading, 0.0)
    return homes


def _pieces(
    text: Placed, sheet: Sheet, homes: Mapping[str, Sheet], width: Callable[[str, Style], float]
) -> Iterable[Placed]:
    """A line of codes in pieces, those that lead elsewhere as links."""
    wanted = [found for found in _ONE.finditer(text.line) if homes.get(found.group(), sheet) is not sheet]
    at, x = 0, text.x
    for found in wanted:
        before, code = text.line[at : found.start()], found.group()
        if before:
            yield text._replace(x=x, line=before)
            x += width(before, text.style)
        element = text.element.add(Role.LINK)
        yield text._replace(x=x, line=code, element=element)
        right = x + width(code, text.style)
        box = (x, text.baseline - text.style.size, right, text.baseline + 0.3 * text.style.size)
        sheet.links.append(Link(box, code_anchor(code), code, element))
        at, x = found.end(), right
    if at < len(text.line):
        yield text._replace(x=x, line=text.line[at:])


def code_anchor(code: str) -> str:
    """The name of the place where a code is at home."""
    return f"code:{code}"
