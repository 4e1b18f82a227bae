"""A line of any scripts as runs of glyphs: levels by UAX 9, fonts by what they cover, shapes by HarfBuzz.

Runs keep the order of the text, each with the place where it stands: so readers, search and copying get the words in
their order, and eyes see them in theirs. Measured with four readers: HANDOUTS B2.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from charthouse.exchange.handout.text import bidi
from charthouse.exchange.handout.text.faces import STROKE, Face, Faces
from charthouse.exchange.handout.text.font import Font, Shaped
from charthouse.exchange.handout.text.style import Weight

NEEDS_SHAPING = re.compile(
    "[\u0300-\u036f\u0483-\u0489\u0530-\u1dff\u200b-\u200f\u202a-\u202e\u2060-\u206f\u20d0-\u20ff\u2600-\u27bf"
    "\u2c00-\ufffd\U00010000-\U0010ffff]"
)
"""What a line must hold for it to be more than characters of Inter one after the other."""

_VARIATION = "\ufe0f"  # as a picture
_KEYCAP = "\u20e3"


@dataclass(frozen=True, slots=True)
class Run:
    """Glyphs of one font in one direction; `x`: where they begin, in thousandths of the size.

    `spoken`: the text, where its glyphs do not tell it in order. `stroke`: the outline that makes letters bolder.
    """

    font: Font
    x: float
    shaped: Shaped
    spoken: str
    stroke: float


@dataclass(frozen=True, slots=True)
class ShapedLine:
    width: float
    runs: tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class _Item:
    """A piece of a line in one font and one direction."""

    text: str
    face: Face
    level: int


class Shaper:
    """Shapes lines for one document."""

    def __init__(self, faces: Faces, language: str) -> None:
        self._faces = faces
        self._language = language

    def line(self, text: str, weight: Weight, *, tabular: bool) -> ShapedLine:
        """A line by itself: its direction is that of its first strong character."""
        items = list(self._items(text, weight))
        shaped = [
            item.face.font.shape(item.text, backwards=item.level % 2 == 1, tabular=tabular, language=self._language)
            for item in items
        ]
        starts = [0.0] * len(items)
        pen = 0.0
        for place in bidi.visual([item.level for item in items]):
            starts[place] = pen
            pen += shaped[place].width
        runs = (
            Run(
                item.face.font,
                starts[place],
                shaped[place],
                "" if item.level % 2 or shaped[place].plain else item.text,
                STROKE if item.face.bolder else 0.0,
            )
            for place, item in enumerate(items)
        )
        return ShapedLine(round(pen, 2), tuple(runs))

    def _items(self, text: str, weight: Weight) -> Iterator[_Item]:
        found = bidi.levels(text) if bidi.BACKWARDS.search(text) else [0] * len(text)
        start = -1
        face: Face | None = None
        kept = ""
        for at, letter in enumerate(text):
            if _only_directs(letter):
                continue
            one = self._face(text, at, face if kept else None, weight)
            if kept and (one != face or found[at] != found[start]):
                yield _Item(kept, face or one, found[start])
                kept = ""
            if not kept:
                start = at
            face = one
            kept += letter
        if kept and face:
            yield _Item(kept, face, found[start])

    def _face(self, text: str, at: int, last: Face | None, weight: Weight) -> Face:
        letter = text[at]
        if last is not None and (_joins(letter) or text[at - 1] == "\u200d") and not _marks_alone(letter, last):
            return last
        if text[at + 1 : at + 2] in (_VARIATION, _KEYCAP) and (picture := self._faces.emoji(letter)):
            return picture
        return self._faces.of[weight][letter]


def _only_directs(letter: str) -> bool:
    """Whether a character does nothing but tell directions, or where a line goes on."""
    return letter in "\u2060\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"


def _joins(letter: str) -> bool:
    return (
        unicodedata.category(letter) in ("Mn", "Mc", "Me") or letter in "\u200c\u200d" or "\ufe00" <= letter <= "\ufe0f"
    )


def _marks_alone(letter: str, face: Face) -> bool:
    """Whether a mark has no glyph in the font of the letter before it, but may have one elsewhere."""
    return unicodedata.category(letter)[0] == "M" and not ("\ufe00" <= letter <= "\ufe0f") and not face.font.has(letter)
