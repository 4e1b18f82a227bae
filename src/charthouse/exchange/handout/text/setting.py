"""The one door for text: what of it is shown, how wide it is, where its lines end, and its glyphs in the PDF.

Pages and blocks ask here and know no font. Widths of words are kept, so that a pack of a hundred pages measures each
word once; text that needs no shaping never meets HarfBuzz. What no bundled font has is drawn as a missing glyph and
named in `missing`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence

from charthouse.exchange.handout.text import bidi, breaks
from charthouse.exchange.handout.text.faces import Faces
from charthouse.exchange.handout.text.font import Font
from charthouse.exchange.handout.text.memo import Memo
from charthouse.exchange.handout.text.shaping import NEEDS_SHAPING, ShapedLine, Shaper
from charthouse.exchange.handout.text.style import Style, Weight

_PARAGRAPHS = re.compile("\r\n?|[\n\x0b\x0c\x85\u2028\u2029]")
_SPACES = re.compile("[\t \u1680\u2000-\u2006\u2008-\u200a\u205f\u3000]+")  # those that a line may end at
_UNSEEN = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x9f\xad\u034f\u180b-\u180f\u2060-\u2065\u206a-\u206f\ud800-\udfff\ufeff"
    "\U000e0000-\U000e001f\U000e0080-\U000e0fff]"
)
_AFTER = frozenset("-/\u2010\u2013\u2014.,;:_\\@&?=+")  # a word too long for a line ends rather after one of these
_DIRECTION = {0: "\u200e", 1: "\u200f"}


class Typesetter:
    """Measures, breaks and shapes text for one document; baselines and boxes are the caller's affair.

    `language`: of the plan, as in "pt-BR". A line made by `wrap` can be measured and drawn by itself: where it would
    run otherwise than its paragraph, it begins with a mark that tells its direction.
    """

    def __init__(self, language: str = "en") -> None:
        self.language = language
        self._faces = Faces(language)
        self._shaper = Shaper(self._faces, language)
        cuts = [(weight, tabular) for weight in Weight for tabular in (False, True)]
        self._shaped = {cut: Memo(self._line_shaper(*cut)) for cut in cuts}
        self._words = {cut: Memo(self._measurer(*cut)) for cut in cuts}

    @property
    def fonts(self) -> Iterable[Font]:
        """Every font that was looked into; those with text are `used`."""
        return self._faces.fonts

    @property
    def missing(self) -> frozenset[str]:
        """The characters drawn so far that no font has."""
        return frozenset().union(*(font.missing for font in self.fonts))

    def width(self, line: str, style: Style) -> float:
        """The width of a line in points."""
        if NEEDS_SHAPING.search(line):
            return self._shaped[style.weight, style.tabular][line].width * style.size / 1000
        advances = self._faces.inter[style.weight].advances[style.tabular]
        return sum(map(advances.__getitem__, line)) * style.size / 1000

    def space(self, style: Style) -> str:
        """The codes of a space in Inter."""
        return self._faces.inter[style.weight].codes[style.tabular][" "]

    def plain(self, line: str, style: Style) -> str | None:
        """The codes of a line in Inter as hexadecimal digits, None where it has to be shaped."""
        if NEEDS_SHAPING.search(line):
            return None
        return "".join(map(self._faces.inter[style.weight].codes[style.tabular].__getitem__, line))

    def resource(self, style: Style) -> str:
        """What the PDF calls the font of plain lines."""
        return self._faces.inter[style.weight].resource

    def shaped(self, line: str, style: Style) -> ShapedLine:
        return self._shaped[style.weight, style.tabular][line]

    def wrap(self, text: str, style: Style, width: float) -> list[str]:
        """`text` in lines of at most `width` points, whole: it breaks at spaces, and inside words too long for a line.

        Line breaks that were typed stay; an empty text has no lines. A line ends with `breaks.GOES_ON` where the next
        one goes on without a space.
        """
        if text.isascii() and text.isprintable():
            return self._broken(text, style, width)
        lines: list[str] = []
        for paragraph in _PARAGRAPHS.split(text.strip(" \n")):
            found = self._broken(shown(paragraph), style, width)
            lines += (_directed(found, paragraph) if bidi.BACKWARDS.search(paragraph) else found) or [""]
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
        used = 0.0
        for spaced, word in _words(paragraph):
            before = space if line and spaced else 0.0
            used += before + widths[word]
            if line and used > room:
                lines.append("".join(line) if spaced else f"{''.join(line)}{breaks.GOES_ON}")
                line, used, before = [], widths[word], 0.0
            if used > room:
                *full, word = self._pieces(word, style, room)
                lines += [f"{piece}{breaks.GOES_ON}" for piece in full]
                used = widths[word]
            line.append(f" {word}" if before else word)
        if line:
            lines.append("".join(line))
        return lines

    def _pieces(self, word: str, style: Style, room: float) -> Iterator[str]:
        """A word too long for a line, cut into such as fit; what is read as one letter stays whole."""
        widths = self._words[style.weight, style.tabular]
        letters: Sequence[str] = list(breaks.graphemes(word)) if NEEDS_SHAPING.search(word) else word
        start = safe = 0
        used = 0.0
        for at, letter in enumerate(letters):
            used += widths[letter]
            if used > room and at > start:
                end = safe if safe > start else at
                yield "".join(letters[start:end])
                start = end
                used = sum(map(widths.__getitem__, letters[start : at + 1]))
            if letter in _AFTER and used > room / 2:
                safe = at + 1
        yield "".join(letters[start:])

    def _measurer(self, weight: Weight, tabular: bool) -> Callable[[str], float]:
        advances = self._faces.inter[weight].advances[tabular]

        def measure(word: str) -> float:
            if NEEDS_SHAPING.search(word):
                return self._shaper.line(word, weight, tabular=tabular).width
            return sum(map(advances.__getitem__, word))

        return measure

    def _line_shaper(self, weight: Weight, tabular: bool) -> Callable[[str], ShapedLine]:
        return lambda line: self._shaper.line(line, weight, tabular=tabular)


def shown(text: str) -> str:
    """A line of `text` as it is set: without controls that have no look, each space a plain one.

    No-break spaces stay: they hold a figure and its unit together. So do joiners and what tells a direction.
    """
    return _SPACES.sub(" ", _UNSEEN.sub("", text))


def _words(paragraph: str) -> Iterable[tuple[bool, str]]:
    if NEEDS_SHAPING.search(paragraph):
        return breaks.words(paragraph)
    return ((True, word) for word in breaks.parted(paragraph) if word)


def _directed(lines: list[str], paragraph: str) -> list[str]:
    """Lines that run as their paragraph does, also where they begin with words of the other direction."""
    base = bidi.base_level(paragraph)
    return [line if bidi.base_level(line) == base else f"{_DIRECTION[base]}{line}" for line in lines]
