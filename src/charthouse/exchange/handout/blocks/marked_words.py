"""Words of a paragraph that differ from what it said before: found, and set with a line through or under them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from itertools import groupby

from charthouse.exchange.handout.sheet import Sheet
from charthouse.exchange.handout.text.bidi import BACKWARDS
from charthouse.exchange.handout.text.breaks import GOES_ON
from charthouse.exchange.handout.text.setting import Typesetter, shown
from charthouse.exchange.handout.text.style import Stroke, Style
from charthouse.exchange.wording import runs_backwards

Marks = tuple[bool, ...]
_ALIKE = 0.4  # the share of words two texts have in common, below which one has taken the other's place
_MOST = 2_000  # words that are compared one by one
_DEPTHS = {Stroke.UNDER: -0.16, Stroke.THROUGH: 0.28}  # above the baseline, as a share of the size


def differing(before: str, after: str) -> tuple[Marks, Marks]:
    """Which words of `before` are no more, and which of `after` are new."""
    old, new = _words(before), _words(after)
    found = SequenceMatcher(None, old, new, autojunk=False) if max(len(old), len(new)) <= _MOST else None
    if found is None or found.ratio() < _ALIKE:
        return (True,) * len(old), (True,) * len(new)
    gone, come = [True] * len(old), [True] * len(new)
    for a, b, size in found.get_matching_blocks():
        gone[a : a + size] = come[b : b + size] = [False] * size
    return tuple(gone), tuple(come)


def _words(text: str) -> list[str]:
    """As the setter parts them: a no-break space holds a word together."""
    return [word for line in text.splitlines() for word in shown(line).split(" ") if word]


def runs_of(
    lines: Sequence[str], marks: Marks, plain: Style, marked: Style, setter: Typesetter
) -> Iterator[list[tuple[float, str, Style]]]:
    """Each line as runs (x, text, style), the words that are marked in a style of their own.

    A line that runs backwards, wholly or in part, is marked as a whole: its words do not stand in their order.
    """
    at, inside = 0, False
    for number, line in enumerate(lines):
        words = [word for word in line.removesuffix(GOES_ON).split(" ") if word]
        start = at - inside
        at = start + len(words)
        inside = line.endswith(GOES_ON)
        flags = [place < len(marks) and marks[place] for place in range(start, at)]
        if not words or BACKWARDS.search(line) or runs_backwards(setter.language):
            yield [(0.0, line, marked if any(flags) else plain)]
            continue
        ending = GOES_ON if inside else " " if number + 1 < len(lines) else ""
        yield list(_placed(words, flags, ending, (plain, marked), setter))


def _placed(
    words: Sequence[str], flags: Sequence[bool], ending: str, styles: tuple[Style, Style], setter: Typesetter
) -> Iterator[tuple[float, str, Style]]:
    """The runs of a line; the space between two of them belongs to the plain one, `ending` to the last."""
    x = 0.0
    places = range(len(words))
    groups = [(mark, [words[place] for place in group]) for mark, group in groupby(places, flags.__getitem__)]
    for place, (mark, group) in enumerate(groups):
        last, text = place + 1 == len(groups), " ".join(group)
        if not mark:
            text = f"{' ' if place else ''}{text}{'' if last else ' '}"
        text += ending if last else ""
        yield x, text, styles[mark]
        x += setter.width(text, styles[mark])


def draw_stroke(sheet: Sheet, x: float, baseline: float, text: str, style: Style, setter: Typesetter) -> None:
    """The line through or under a text that has one."""
    if style.stroke is not None:
        y = baseline - _DEPTHS[style.stroke] * style.size
        sheet.rule(x, y, setter.width(text.rstrip(), style), 0.6, style.colour)
