"""Where a line may end inside a word: between the signs of scripts without spaces, else between graphemes.

Simplified from UAX 14 and UAX 29 to what a printed line needs. Thai, Lao, Khmer and Burmese end lines at spaces, and
inside a phrase that is longer than a line at any cluster, never before a vowel or a letter that only closes one: they
would need a dictionary for more.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

UNSPACED = re.compile(
    "[\u2e80-\u30ff\u3130-\u318f\u31f0-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef\U00020000-\U0003ffff]"
)
"""A character of Chinese or Japanese: a line may end on either side of it."""

GOES_ON = "\u2060"
"""The end of a line that the next one goes on from without a space: it is no letter, and no text of a plan has it."""

ZERO_SPACE = "\u200b"
"""Somebody's own hint that a line may end here."""

_NEVER_FIRST = frozenset(
    "、。，．・：；？！‼⁇⁈⁉）］｝〕〉》」』】〙〗〟’”｠»›)]},.:;?!%‰℃％"
    "ヽヾゝゞ々〻ーぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶㇰㇱㇲㇳㇴㇵㇶㇷㇸㇹㇺㇻㇼㇽㇾㇿ～〜…‥"
)
_NEVER_LAST = frozenset("（［｛〔〈《「『【〘〖〝‘“｟«‹([{￥＄£€$#＃№")
_WITH_SIGN = re.compile("[0-9] [%‰€]")
_BETWEEN = re.compile(" (?![%‰€])|(?<![0-9]) ")
_JOINER = "\u200d"
_STACKING = 9  # the combining class of a virama
_ASAT = "\u103a"  # ends a Burmese syllable, although it has that class
_DOT_BELOW = "\u1037"  # a Burmese tone, which may stand before that
_LEADING_VOWELS = frozenset("เแโใไເແໂໃໄ")
_TRAILING = frozenset("ะาำๅๆฯະາຳຽໆຯៗ។၊။")  # vowels and stops that belong to the letter before


def words(text: str) -> Iterator[tuple[bool, str]]:
    """The pieces of a paragraph between which a line may end, each with whether a space stands before it."""
    for word in parted(text):
        spaced = True
        for piece in word.split(ZERO_SPACE):
            for part in _unspaced(piece) if UNSPACED.search(piece) else (piece,):
                if part:
                    yield spaced, part
                    spaced = False


def parted(text: str) -> list[str]:
    """What stands between the spaces; a figure keeps the sign behind it: “%.” alone begins no line."""
    return _BETWEEN.split(text) if _WITH_SIGN.search(text) else text.split(" ")


def graphemes(word: str) -> Iterator[str]:
    """What a reader takes for one letter, with its marks."""
    start = 0
    for at in range(1, len(word)):
        if not _holds(word, at):
            yield word[start:at]
            start = at
    if word:
        yield word[start:]


def _unspaced(word: str) -> Iterator[str]:
    """A word with Chinese or Japanese in it, parted wherever those may be."""
    piece = ""
    for letter in graphemes(word):
        last, first = piece[-1:], letter[0]
        apart = UNSPACED.match(last) or UNSPACED.match(first)
        if piece and apart and first not in _NEVER_FIRST and last not in _NEVER_LAST:
            yield piece
            piece = ""
        piece += letter
    yield piece


def _holds(word: str, at: int) -> bool:
    """Whether the letters before and at a place are one grapheme."""
    before, letter = word[at - 1], word[at]
    if unicodedata.category(letter)[0] == "M" or letter in _TRAILING or letter in (_JOINER, "\u200c"):
        return True
    if before == _JOINER or before in _LEADING_VOWELS or _ends_a_syllable(word, at):
        return True
    if unicodedata.combining(before) == _STACKING and before != _ASAT:
        return unicodedata.category(letter) == "Lo"
    if "\U0001f3fb" <= letter <= "\U0001f3ff" or "\U000e0020" <= letter <= "\U000e007f":
        return True  # the tone of a skin, the rest of a flag
    if _regional(letter) and _regional(before):
        return _regionals_before(word, at) % 2 == 1
    return "\u1160" <= letter <= "\u11ff" and "\u1100" <= before <= "\u11ff"


def _ends_a_syllable(word: str, at: int) -> bool:
    """Whether the Burmese letter there only closes what came before: its marks silence it."""
    end = at + 2 if word[at + 1 : at + 2] == _DOT_BELOW else at + 1
    return "\u1000" <= word[at] <= "\u102a" and word[end : end + 1] == _ASAT


def _regional(letter: str) -> bool:
    return "\U0001f1e6" <= letter <= "\U0001f1ff"


def _regionals_before(word: str, at: int) -> int:
    start = at
    while start and _regional(word[start - 1]):
        start -= 1
    return at - start
