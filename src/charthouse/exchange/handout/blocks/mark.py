"""Status marks: a drawn shape, then the letter, then the word; colour comes last (HANDOUTS A3)."""

from __future__ import annotations

from dataclasses import dataclass

from charthouse.domain.kinds import Status
from charthouse.exchange.handout.sheet import Disc, Polygon, Shape, Sheet
from charthouse.exchange.handout.text.setting import Typesetter
from charthouse.exchange.handout.text.style import SMALL
from charthouse.exchange.wording import Wording

BLUE, ORANGE, RED, SLATE = "#0072B2", "#E69F00", "#B3261E", "#7A8490"
_ORANGE_EDGE = "#8A5A00"
_SIZE = 8.0
_LETTER_AT, _WORD_GAP = 11.0, 3.0

_LETTERS = {Status.ON_TRACK: "G", Status.AT_RISK: "A", Status.OFF_TRACK: "R"}
_LONG = 12  # letters; a longer word takes two lines


def status_letter(status: Status) -> str:
    return _LETTERS.get(status, "–")


@dataclass(frozen=True, slots=True)
class Mark:
    """The mark of a status; without its `word` where a legend on the page says what the letters mean."""

    status: Status
    word: str = ""
    scale: float = 1.0

    @property
    def above(self) -> float:
        return 7.0 * self.scale

    @property
    def height(self) -> float:
        return self.above + 2.4 * self.scale + (len(self.lines) - 1) * SMALL.leading

    @property
    def lines(self) -> list[str]:
        """Its word, a long one on two lines."""
        return self.word.split() if len(self.word) > _LONG else [self.word]

    def draw(self, sheet: Sheet, x: float, baseline: float, width: float, setter: Typesetter) -> None:  # noqa: ARG002
        letter = status_letter(self.status)
        size = _SIZE * self.scale
        sheet.shapes.append(glyph(self.status, x + size / 2, baseline - 2.9 * self.scale, size))
        strong = SMALL.semibold().scaled(self.scale)
        sheet.text(x + _LETTER_AT * self.scale, baseline, letter, strong)
        if self.word:
            start = x + _LETTER_AT + setter.width(letter, strong) + _WORD_GAP
            for row, line in enumerate(self.lines):
                sheet.text(start, baseline + row * SMALL.leading, line, SMALL)


def marked(status: Status, words: Wording) -> Mark:
    """The mark of a status with its word."""
    return Mark(status, words.status(status))


def marks_width(words: Wording, setter: Typesetter) -> float:
    """The points that the widest mark with a word takes."""
    lines = ((status, line) for status in Status for line in marked(status, words).lines)
    return max(
        _LETTER_AT + setter.width(status_letter(status), SMALL.semibold()) + _WORD_GAP + setter.width(line, SMALL)
        for status, line in lines
    )


def glyph(status: Status, x: float, y: float, size: float) -> Shape:
    """The shape of a status round its centre; all shapes have equal visual weight."""
    if status is Status.ON_TRACK:
        return Disc(x, y, 0.42 * size, fill=BLUE)
    if status is Status.AT_RISK:
        half, top, foot = 0.495 * size, y - 0.45 * size, y + 0.38 * size
        return Polygon(((x - half, foot), (x + half, foot), (x, top)), ORANGE, _ORANGE_EDGE)
    if status is Status.OFF_TRACK:
        half = 0.38 * size
        return Polygon(((x - half, y - half), (x + half, y - half), (x + half, y + half), (x - half, y + half)), RED)
    return Disc(x, y, 0.38 * size, edge=SLATE)
