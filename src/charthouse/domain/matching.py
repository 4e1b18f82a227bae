"""Whether a text holds what somebody looks for, and where: as people compare words, so capitals do not count.

Positions are those of the text as it stands. A letter whose other case is longer than itself (ß, ŉ) keeps its own,
so that what is found can be marked and replaced in place.
"""

from __future__ import annotations

import unicodedata

Span = tuple[int, int]  # first character, and the one behind the last


def fold(text: str) -> str:
    """`text` in small letters, character for character as long as it was."""
    lower = text.lower()
    if len(lower) == len(text):
        return lower
    return "".join(small if len(small := letter.lower()) == 1 else letter for letter in text)


def needle(typed: str) -> str:
    """What somebody typed, composed as plans keep their texts; what no text can hold is left out."""
    return unicodedata.normalize("NFC", typed.encode("utf-8", "ignore").decode("utf-8").replace("\0", ""))


def spans(text: str, sought: str, *, match_case: bool = False) -> list[Span]:
    """Where `sought` stands in `text`, from left to right, without overlaps; nothing for an empty one."""
    if not sought:
        return []
    within, wanted = (text, sought) if match_case else (fold(text), fold(sought))
    found: list[Span] = []
    at = within.find(wanted)
    while at >= 0:
        found.append((at, at + len(wanted)))
        at = within.find(wanted, at + len(wanted))
    return found


def replaced(text: str, sought: str, by: str, *, match_case: bool = False) -> str:
    """`text` with every `sought` in it replaced.

    Where capitals do not count, what began with one still does: Cut becomes Trim when cut becomes trim.
    """
    parts: list[str] = []
    done = 0
    for start, end in spans(text, sought, match_case=match_case):
        capital = not match_case and text[start].isupper() and sought[0].islower()
        parts += [text[done:start], by[:1].upper() + by[1:] if capital else by]
        done = end
    return "".join([*parts, text[done:]])


def rank(text: str, words: list[str]) -> tuple[int, int] | None:
    """How well `text` fits words typed in any order (folded before); smaller is better, None where one is missing.

    A text that begins with the first word is best, then one where it begins a word, then any.
    """
    within = fold(text)
    places = [within.find(word) for word in words]
    if any(place < 0 for place in places):
        return None
    first = places[0] if places else 0
    if first == 0:
        return (0, len(text))
    starts = any(within[at - 1].isspace() for at in _all(within, words[0]) if at)
    return (1 if starts else 2, len(text))


def _all(text: str, word: str) -> list[int]:
    return [start for start, _ in spans(text, word, match_case=True)]
