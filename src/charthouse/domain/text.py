"""Text that comes from people: what is kept of it, how long it may be, how it stands on a screen.

Every verb that stores a text passes it through here first, so that two copies of a plan hold equal bytes for
what looks equal, and no text holds what a file format or a screen cannot carry.
"""

import re
import unicodedata

TITLE_LIMIT = 500
NOTE_LIMIT = 20_000

_DROPPED = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")
_LINE_BREAKS = re.compile("\r\n?")
_MARK_RUN = 32  # more combining marks on one letter are noise, and the normaliser's cost grows with their square

_EMBEDDINGS = frozenset("\u202a\u202b\u202d\u202e")
_ISOLATES = frozenset("\u2066\u2067\u2068")
FORWARDS = "\u200e"
"""A mark that is not seen: a line that begins with it runs from left to right."""
ISOLATED = "\u2068"
"""What begins with it keeps to itself: see `apart`."""
_POP_EMBEDDING = "\u202c"
_POP_ISOLATE = "\u2069"
_BIDI = re.compile("[\u202a-\u202e\u2066-\u2069]")
_BACKWARDS = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]")
_APART = re.compile("\u2068[^\u2066-\u2069]*\u2069")
_PARAGRAPHS = re.compile("([\n\u2029])")


def clean(text: str, limit: int = NOTE_LIMIT, *, lines: bool = True) -> str:
    """`text` as the plan keeps it: NFC, without control characters, trimmed, at most `limit` characters.

    Tabs and newlines stay (CR and CRLF become LF); with `lines=False` they become single spaces. Format characters
    (zero width, bidi) stay: scripts need them. What is longer is cut; ask `overlong` first to be able to say so.
    """
    return _cut(_whole(text, lines=lines), limit)


def title(text: str) -> str:
    """`text` as a title: one line of at most 500 characters."""
    return clean(text, TITLE_LIMIT, lines=False)


def note(text: str) -> str:
    """`text` as a note: any number of lines, at most 20,000 characters."""
    return clean(text, NOTE_LIMIT)


def overlong(text: str, limit: int, *, lines: bool = True) -> bool:
    """Whether `clean` would cut something off."""
    return len(_whole(text, lines=lines)) > limit


def first_letters(name: str) -> list[str]:
    """The first letter of each word of somebody's name; what stands in brackets is none of it: `Ana Ruiz (interim)`."""
    words = [word for word in name.split() if word[0].isalnum()] or name.split()
    return [word[0].upper() for word in words]


def isolate(text: str) -> str:
    """`text` for a screen: its bidi embeddings, overrides and isolates end where it ends.

    Openers left open are closed at the end of their paragraph, closers that close nothing are dropped, so that a text
    cannot reorder what stands round it (UAX 9, X5–X7). Its own order is not touched.
    """
    if not _BIDI.search(text):
        return text
    return "".join(_balanced(part) for part in _PARAGRAPHS.split(text))


def apart(text: str) -> str:
    """`text` within a sentence of ours: what is read from right to left keeps to itself (UAX 9, FSI and PDI).

    Else the figures and signs that follow it would be read as part of it. So does what holds signs that turn the
    direction round. Any other text is returned as it is, and what is apart already.
    """
    if text.isascii() or not (_BACKWARDS.search(text) or _BIDI.search(text)) or _APART.fullmatch(text):
        return text
    return f"{ISOLATED}{isolate(text)}{_POP_ISOLATE}"


def forwards(text: str) -> str:
    """Keys or figures with their signs, as everybody reads them: from left to right in a line of either direction."""
    return f"\u2066{text}{_POP_ISOLATE}"


def _whole(text: str, *, lines: bool) -> str:
    if text.isascii() and text.isprintable():
        return text.strip()
    text = _DROPPED.sub("", _LINE_BREAKS.sub("\n", text))
    if not unicodedata.is_normalized("NFC", text):
        text = unicodedata.normalize("NFC", _without_mark_runs(text))
    if not lines:
        text = " ".join(part for line in text.replace("\t", " ").splitlines() if (part := line.strip()))
    return text.strip()


def _without_mark_runs(text: str) -> str:
    kept: list[str] = []
    run = 0
    for character in text:
        run = run + 1 if unicodedata.combining(character) else 0
        if run <= _MARK_RUN:
            kept.append(character)
    return "".join(kept)


def _cut(text: str, limit: int) -> str:
    if len(text) <= limit:
        return text
    end = limit
    while end > 0 and (unicodedata.combining(text[end]) or text[end] == "\u200d" or text[end - 1] == "\u200d"):
        end -= 1  # a letter is not parted from its marks, nor a joined emoji
    return text[: end or limit].rstrip()


def _balanced(paragraph: str) -> str:
    kept: list[str] = []
    awaited: list[str] = []
    for character in paragraph:
        if character in _EMBEDDINGS:
            awaited.append(_POP_EMBEDDING)
        elif character in _ISOLATES:
            awaited.append(_POP_ISOLATE)
        elif character == _POP_ISOLATE:
            if _POP_ISOLATE not in awaited:
                continue
            while awaited.pop() != _POP_ISOLATE:
                pass  # the end of an isolate ends the embeddings inside it
        elif character == _POP_EMBEDDING:
            if not awaited or awaited[-1] != _POP_EMBEDDING:
                continue
            awaited.pop()
        kept.append(character)
    return "".join(kept + awaited[::-1])
