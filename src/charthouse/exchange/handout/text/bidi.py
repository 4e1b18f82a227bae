"""Which way each character of a line runs: the levels of the Unicode Bidirectional Algorithm (UAX 9, rules P2 to L2).

Written here because neither reportlab nor HarfBuzz has it, and Qt is no part of an export. Even levels run from left to
right, odd ones from right to left. Rule names in the comments are those of the annex.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

BACKWARDS = re.compile(
    "[\u0590-\u08ff\u200f\u202b\u202e\u2067\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
"""What a text must hold for any of it to run from right to left."""

REMOVED = frozenset(("LRE", "RLE", "LRO", "RLO", "PDF", "BN"))  # X9
_ISOLATES = frozenset(("LRI", "RLI", "FSI"))
_NEUTRAL = frozenset(("B", "S", "WS", "ON", "LRI", "RLI", "FSI", "PDI"))
_MOST_LEVEL, _MOST_BRACKETS = 125, 63
_PAIRS = (
    "()[]{}༺༻༼༽᚛᚜⁅⁆⁽⁾₍₎⌈⌉⌊⌋〈〉❨❩❪❫❬❭❮❯❰❱❲❳❴❵⟅⟆⟦⟧⟨⟩⟪⟫⟬⟭⟮⟯⦃⦄⦅⦆⦇⦈⦉⦊⦋⦌⦍⦐⦏⦎⦑⦒⦓⦔⦕⦖⦗⦘⧘⧙⧚⧛⧼⧽"
    "⸢⸣⸤⸥⸦⸧⸨⸩〈〉《》「」『』【】〔〕〖〗〘〙〚〛﹙﹚﹛﹜﹝﹞（）［］｛｝｟｠｢｣"
)
_OPENING = dict(zip(_PAIRS[::2], _PAIRS[1::2], strict=True))
_CLOSING = {closing: opening for opening, closing in _OPENING.items()}


def base_level(text: str) -> int:
    """0 or 1 by the first strong character outside of isolates (P2, P3)."""
    return _first_strong([unicodedata.bidirectional(letter) for letter in text]) or 0


def levels(text: str, base: int | None = None) -> list[int]:
    """The level of every character of a line; `base`: the paragraph's, else by its first strong character.

    What rule X9 removes has the level of the character before it.
    """
    classes = [unicodedata.bidirectional(letter) or "L" for letter in text]
    base = (_first_strong(classes) or 0) if base is None else base
    explicit = _Explicit(classes, base)
    found = list(explicit.levels)
    for sequence in _sequences(classes, explicit):
        _resolve(text, explicit, sequence, base, found)
    for at in range(len(text)):
        if classes[at] in REMOVED:
            found[at] = found[at - 1] if at else base
    for at in reversed(range(len(text))):  # L1: white space at the end runs as the paragraph does
        if classes[at] not in REMOVED | {"WS", "S", "B"} | _ISOLATES | {"PDI"}:
            break
        found[at] = base
    return found


def visual(runs: Sequence[int]) -> list[int]:
    """Runs by their levels, as they stand from left to right (L2): a list of places."""
    order = list(range(len(runs)))
    odd = [level for level in runs if level % 2]
    for level in range(max(runs, default=0), min(odd, default=1) - 1, -1):
        start = 0
        while start < len(order):
            end = start
            while end < len(order) and runs[order[end]] >= level:
                end += 1
            order[start:end] = order[start:end][::-1]
            start = max(end, start + 1)
    return order


def _first_strong(classes: Sequence[str], isolate: int | None = None) -> int | None:
    """The direction of the first strong class, in an isolate that begins at a place; None where there is none."""
    depth = 0
    for name in classes[0 if isolate is None else isolate + 1 :]:
        if name in _ISOLATES:
            depth += 1
        elif name == "PDI":
            if not depth and isolate is not None:
                return None
            depth = max(depth - 1, 0)
        elif not depth and name in ("L", "R", "AL"):
            return int(name != "L")
    return None


class _Explicit:
    """Levels and classes after the explicit rules X1 to X8. `match`: isolate → its PDI, where it has one."""

    def __init__(self, classes: Sequence[str], base: int) -> None:
        self.levels = [base] * len(classes)
        self.classes = list(classes)
        self.match: dict[int, int] = {}
        self._stack: list[tuple[int, str, bool]] = [(base, "", False)]  # level, override, isolate
        self._lost_isolates = self._lost_embeddings = self._isolates = 0
        opened: list[int] = []
        for at, name in enumerate(classes):
            self._take(at, name, classes)
            if name in _ISOLATES:
                opened.append(at)
            elif name == "PDI" and opened:
                self.match[opened.pop()] = at

    def _take(self, at: int, name: str, classes: Sequence[str]) -> None:
        if name in ("RLE", "LRE", "RLO", "LRO"):
            self._embed(at, name)
        elif name in _ISOLATES:
            self._isolate(at, name, classes)
        elif name == "PDI":
            self._end_isolate()
            self._mark(at)
        elif name == "PDF":
            self._end_embedding()
        elif name == "B":
            self.levels[at] = self._stack[0][0]
        elif name != "BN":
            self._mark(at)

    def _mark(self, at: int) -> None:
        level, override, _ = self._stack[-1]
        self.levels[at] = level
        self.classes[at] = override or self.classes[at]

    def _next(self, *, backwards: bool) -> int:
        level = self._stack[-1][0]
        return (level + 1) | 1 if backwards else (level + 2) & ~1

    def _embed(self, at: int, name: str) -> None:
        level = self._next(backwards=name in ("RLE", "RLO"))
        self.levels[at] = self._stack[-1][0]
        if level <= _MOST_LEVEL and not self._lost_isolates and not self._lost_embeddings:
            self._stack.append((level, {"RLO": "R", "LRO": "L"}.get(name, ""), False))
        elif not self._lost_isolates:
            self._lost_embeddings += 1

    def _isolate(self, at: int, name: str, classes: Sequence[str]) -> None:
        self._mark(at)
        backwards = name == "RLI" or (name == "FSI" and _first_strong(classes, at) == 1)
        level = self._next(backwards=backwards)
        if level <= _MOST_LEVEL and not self._lost_isolates and not self._lost_embeddings:
            self._isolates += 1
            self._stack.append((level, "", True))
        else:
            self._lost_isolates += 1

    def _end_isolate(self) -> None:
        if self._lost_isolates:
            self._lost_isolates -= 1
        elif self._isolates:
            self._lost_embeddings = 0
            while not self._stack[-1][2]:
                self._stack.pop()
            self._stack.pop()
            self._isolates -= 1

    def _end_embedding(self) -> None:
        if self._lost_isolates:
            return
        if self._lost_embeddings:
            self._lost_embeddings -= 1
        elif len(self._stack) > 1 and not self._stack[-1][2]:
            self._stack.pop()


def _sequences(classes: Sequence[str], explicit: _Explicit) -> Iterator[list[int]]:
    """The isolating run sequences: characters of one level that read on from each other (BD13, X10)."""
    runs: list[list[int]] = []
    for at in (at for at, name in enumerate(classes) if name not in REMOVED):
        if runs and explicit.levels[runs[-1][-1]] == explicit.levels[at]:
            runs[-1].append(at)
        else:
            runs.append([at])
    first = {run[0]: run for run in runs}
    closings = set(explicit.match.values())
    for run in runs:
        if run[0] in closings and classes[run[0]] == "PDI":
            continue  # it goes on from the run of its isolate
        sequence = list(run)
        while classes[sequence[-1]] in _ISOLATES and (closing := explicit.match.get(sequence[-1])) in first:
            sequence += first[closing]
        yield sequence


@dataclass(slots=True)
class _Sequence:
    """Places of one isolating run sequence with their classes, and the directions at its two ends."""

    text: str
    places: list[int]
    classes: list[str]
    level: int
    ends: tuple[str, str]
    original: list[str] = field(default_factory=list)

    @property
    def direction(self) -> str:
        return "R" if self.level % 2 else "L"

    def strong(self, at: int) -> str:
        """The direction at a place, numbers counting as R; empty where it is neutral."""
        name = self.classes[at]
        return "R" if name in ("R", "AN", "EN") else "L" if name == "L" else ""


def _resolve(text: str, explicit: _Explicit, places: list[int], base: int, found: list[int]) -> None:
    """Write the levels of one isolating run sequence into `found` (I1, I2)."""
    level = explicit.levels[places[0]]
    before = max((at for at in range(places[0]) if explicit.classes[at] not in REMOVED), default=-1)
    after = min((at for at in range(places[-1] + 1, len(text)) if explicit.classes[at] not in REMOVED), default=-1)
    open_end = explicit.classes[places[-1]] in _ISOLATES and places[-1] not in explicit.match
    neighbours = (
        base if before < 0 else explicit.levels[before],
        base if after < 0 or open_end else explicit.levels[after],
    )
    left, right = ("R" if max(level, one) % 2 else "L" for one in neighbours)
    classes = [explicit.classes[at] for at in places]
    sequence = _Sequence(text, places, classes, level, (left, right), list(classes))
    _weak(sequence)
    _brackets(sequence)
    _neutral(sequence)
    for at, name in zip(places, sequence.classes, strict=True):
        if level % 2:
            found[at] = level + (name in ("L", "EN", "AN"))
        else:
            found[at] = level + (1 if name == "R" else 2 if name in ("EN", "AN") else 0)


def _weak(sequence: _Sequence) -> None:
    """W1 to W7: marks, numbers, and the signs about them."""
    classes = sequence.classes
    last, strong = sequence.ends[0], sequence.ends[0]
    for at, name in enumerate(classes):
        if name == "NSM":  # W1
            classes[at] = "ON" if last in _ISOLATES or last == "PDI" else last
        last = classes[at]
        if last in ("L", "R", "AL"):
            strong = last
        if last == "EN" and strong == "AL":  # W2
            classes[at] = "AN"
    for at, name in enumerate(classes):
        if name == "AL":  # W3
            classes[at] = "R"
    for at in range(1, len(classes) - 1):  # W4
        around = {classes[at - 1], classes[at + 1]}
        if (classes[at] in ("ES", "CS") and around == {"EN"}) or (classes[at] == "CS" and around == {"AN"}):
            classes[at] = classes[at - 1]
    _signs(classes)
    strong = sequence.ends[0]
    for at, name in enumerate(classes):  # W7
        if name in ("L", "R"):
            strong = name
        elif name == "EN" and strong == "L":
            classes[at] = "L"


def _signs(classes: list[str]) -> None:
    """W5 and W6: signs beside a European number belong to it, all others are neutral."""
    start = 0
    while start < len(classes):
        end = start
        while end < len(classes) and classes[end] == "ET":
            end += 1
        if end > start and "EN" in (classes[start - 1] if start else "", classes[end] if end < len(classes) else ""):
            classes[start:end] = ["EN"] * (end - start)
        start = max(end, start + 1)
    for at, name in enumerate(classes):
        if name in ("ET", "ES", "CS"):
            classes[at] = "ON"


def _brackets(sequence: _Sequence) -> None:
    """N0: a pair of brackets runs as what it holds, or as what stands before it."""
    for start, end in _pairs(sequence):
        inside = {sequence.strong(at) for at in range(start + 1, end)} - {""}
        if sequence.direction in inside:
            found = sequence.direction
        elif inside:
            before = next((strong for at in range(start - 1, -1, -1) if (strong := sequence.strong(at))), "")
            other = (before or sequence.ends[0]) != sequence.direction
            found = ("L" if sequence.direction == "R" else "R") if other else sequence.direction
        else:
            continue
        for place in (start, end):
            sequence.classes[place] = found
            for mark in range(place + 1, len(sequence.places)):
                if sequence.original[mark] != "NSM":
                    break
                sequence.classes[mark] = found


def _pairs(sequence: _Sequence) -> list[tuple[int, int]]:
    """BD16, by where they open."""
    stack: list[tuple[str, int]] = []
    found: list[tuple[int, int]] = []
    for at, place in enumerate(sequence.places):
        letter = unicodedata.normalize("NFC", sequence.text[place])  # 〈 and 〈 are one
        if sequence.classes[at] != "ON":
            continue
        if letter in _OPENING:
            if len(stack) == _MOST_BRACKETS:
                return []
            stack.append((_OPENING[letter], at))
        elif letter in _CLOSING:
            depth = next((n for n in reversed(range(len(stack))) if stack[n][0] == letter), None)
            if depth is not None:
                found.append((stack[depth][1], at))
                del stack[depth:]
    return sorted(found)


def _neutral(sequence: _Sequence) -> None:
    """N1 and N2: what is left runs as both its sides where they agree, else as the sequence does."""
    classes = sequence.classes
    start = 0
    while start < len(classes):
        end = start
        while end < len(classes) and classes[end] in _NEUTRAL:
            end += 1
        if end > start:
            left = sequence.strong(start - 1) if start else sequence.ends[0]
            right = sequence.strong(end) if end < len(classes) else sequence.ends[1]
            classes[start:end] = [left if left == right else sequence.direction] * (end - start)
        start = max(end, start + 1)
