"""The one door for text: what of it is shown, how wide it is, where its lines end, and its codes in the PDF.

Pages and blocks ask here and know no font. Widths of words are kept, so that a pack of a hundred pages measures each
word once. Scripts that Inter lacks are drawn as its missing glyph and named in `missing`.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator

from charthouse.exchange.handout.text.font import Font
from charthouse.exchange.handout.text.memo import Memo
from charthouse.exchange.handout.text.style import Style, Weight
from charthouse.resources import resource_path

_PARAGRAPHS = re.compile("\r\n?|[\n\x0b\x0c\x85\u2028\u2029]")
_SPACES = re.compile("[\t \u1680\u2000-\u2006\u2008-\u200a\u205f\u3000]+")  # those that a line may end at
_UNSEEN = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x9f\xad\u034f\u061c\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f"
    "\ud800-\udfff\ufe00-\ufe0f\ufeff\U000e0000-\U000e0fff]"
)
_AFTER = frozenset("-/\u2010\u2013\u2014.,;:_\\@&?=+")  # a word too long for a line ends rather after one of these


class Typesetter:
    """Measures and breaks text in the cuts of one document's font; baselines and boxes are the caller's affair."""

    def __init__(self) -> None:
        folder = resource_path("fonts", "inter")
        self.fonts = {weight: Font(f"Inter-{weight.value}", folder / f"Inter-{weight.value}.ttf") for weight in Weight}
        self._words = {
            (weight, tabular): Memo(_measure(font.advances[tabular]))
            for weight, font in self.fonts.items()
            for tabular in (False, True)
        }

    @property
    def missing(self) -> frozenset[str]:
        """The characters drawn so far that the font does not have."""
        return frozenset().union(*(font.missing for font in self.fonts.values()))

    def width(self, line: str, style: Style) -> float:
        """The width of a line in points."""
        advances = self.fonts[style.weight].advances[style.tabular]
        return sum(map(advances.__getitem__, line)) * style.size / 1000

    def encoded(self, line: str, style: Style) -> str:
        """The codes of a line, as hexadecimal digits for a PDF string."""
        return "".join(map(self.fonts[style.weight].codes[style.tabular].__getitem__, line))

    def wrap(self, text: str, style: Style, width: float) -> list[str]:
        """`text` in lines of at most `width` points, whole: it breaks at spaces, and inside words too long for a line.

        Line breaks that were typed stay; an empty text has no lines.
        """
        if text.isascii() and text.isprintable():
            return self._broken(text, style, width)
        lines: list[str] = []
        for paragraph in _PARAGRAPHS.split(text.strip(" \n")):
            lines += self._broken(shown(paragraph), style, width) or [""]
        return lines if any(lines) else []

    def balanced(self, text: str, style: Style, width: float) -> list[str]:
        """As `wrap`, in the narrowest lines that are not more."""
        lines = self.wrap(text, style, width)
        low, high = width / 2, width
        while len(lines) > 1 and high - low > 4:
            middle = (low + high) / 2
            if len(self.wrap(text, style, middle)) > len(lines):
                low = middle
            else:
                high = middle
        return self.wrap(text, style, high)

    def _broken(self, paragraph: str, style: Style, width: float) -> list[str]:
        widths = self._words[style.weight, style.tabular]
        room = width * 1000 / style.size + 0.001
        space = widths[" "]
        lines: list[str] = []
        line: list[str] = []
        used = -space
        for word in paragraph.split(" "):
            if not word:
                continue
            used += space + widths[word]
            if line and used > room:
                lines.append(" ".join(line))
                line, used = [], widths[word]
            if used > room:
                *full, word = self._pieces(word, style, room)
                lines += full
                used = widths[word]
            line.append(word)
        if line:
            lines.append(" ".join(line))
        return lines

    def _pieces(self, word: str, style: Style, room: float) -> Iterator[str]:
        """A word too long for a line, cut into such as fit; a mark stays with its letter where a line can hold both."""
        advances = self.fonts[style.weight].advances[style.tabular]
        start = safe = letter = 0
        used = 0.0
        for at, character in enumerate(word):
            used += advances[character]
            letter = letter if unicodedata.combining(character) else at
            if used > room and at > start:
                end = next((place for place in (safe, letter) if place > start), at)
                yield word[start:end]
                start = end
                used = sum(map(advances.__getitem__, word[start : at + 1]))
            if character in _AFTER and used > room / 2:
                safe = at + 1
        yield word[start:]


def shown(text: str) -> str:
    """A line of `text` as it is drawn: without controls and what has no look of its own, each space a plain one.

    No-break spaces stay: they hold a figure and its unit together.
    """
    return _SPACES.sub(" ", _UNSEEN.sub("", text))


def _measure(advances: Memo[float]) -> Callable[[str], float]:
    return lambda word: sum(map(advances.__getitem__, word))
