"""Order keys: where a row stands among its siblings, as a text that sorts.

A row that moves gets one new key and no sibling is touched, so two people who reorder apart do not meet (JOURNAL F5).
A key is a base-62 number of variable length (the first letter says how many digits follow, after the idea of
"fractional indexing"), maybe more digits for a place in between, and four random ones, so that two copies that insert
at the same place almost never make the same key. Keys sort as plain bytes, in SQLite as in Python.
"""

import hashlib
import secrets

LONGEST = 64
"""A key longer than this is a sign to give the siblings new ones with `spread` (JOURNAL F5)."""

_DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
_HEADS = _DIGITS[10:]
_BASE = len(_DIGITS)
_VALUES = {digit: value for value, digit in enumerate(_DIGITS)}
_FIRST = "a0"
_RANDOM = 4  # digits at the end of each key


def between(before: str | None, after: str | None) -> str:
    """A key that sorts after `before` and before `after`; None stands for an end of the list.

    Raises ValueError when the two leave no room: equal, the wrong way round, or not keys of ours.
    """
    return spread(1, before, after)[0]


def spread(count: int, before: str | None, after: str | None) -> list[str]:
    """`count` ascending keys evenly between `before` and `after`, O(log count) digits long; raises as `between`."""
    if before is not None and after is not None:
        stems = _even(count, before, after)
    elif after is not None:
        stems = _counting(count, after, -1)[::-1]
    else:
        stems = _counting(count, before, +1)
    return [stem + _random() for stem in stems]


def settled(key: str, row: str) -> str:
    """The same place as `key` with digits made of the row's id for the random ones: whoever imports a file again, or
    on another copy of the plan, puts its new row at the very same place.
    """
    noise = int.from_bytes(hashlib.blake2b(row.encode(), digest_size=8).digest(), "big")
    return key[:-_RANDOM] + _text(noise % _BASE**3, _RANDOM - 1) + _DIGITS[1 + noise // _BASE**3 % (_BASE - 1)]


def _counting(count: int, start: str | None, step: int) -> list[str]:
    """Whole numbers onward from `start`; where they end, or `start` is not one, places between it and the end."""
    stems = [_FIRST] if start is None else []
    at = _FIRST if start is None else _whole_number(start)
    while at and len(stems) < count:
        at = _step(at, step)
        if at:
            stems.append(at)
    if rest := max(count - len(stems), 0):
        last = stems[-1] if stems else start
        stems += _even(rest, last, None) if step > 0 else _even(rest, None, last)[::-1]
    return stems[:count]


def _even(count: int, before: str | None, after: str | None) -> list[str]:
    """`count` texts of one length, as short as there is room, none of them a prefix of `after`."""
    low, high = before or "", after or ""
    if after is not None and not low < high.rstrip(_DIGITS[0]):
        raise ValueError(f"No room between the order keys {before!r} and {after!r}.")
    width = 0
    while True:
        width += 1
        bottom = _number(low, width)
        top = _number(high, width) if after is not None else _BASE**width
        if top - bottom > count:
            return [_text(bottom + (top - bottom) * place // (count + 1), width) for place in range(1, count + 1)]


def _whole_number(key: str) -> str | None:
    length = _length(key[:1])
    return key[:length] if length and len(key) >= length else None


def _length(head: str) -> int:
    """Digits of a whole number, head included: a…z count up from zero, Z…A down."""
    if "a" <= head <= "z":
        return ord(head) - ord("a") + 2
    if "A" <= head <= "Z":
        return ord("Z") - ord(head) + 2
    return 0


def _step(whole: str, step: int) -> str | None:
    head, width = whole[0], len(whole) - 1
    number = _number(whole[1:], width) + step
    if 0 <= number < _BASE**width:
        return head + _text(number, width)
    place = _HEADS.index(head) + step
    if not 0 <= place < len(_HEADS):
        return None
    head = _HEADS[place]
    return head + _DIGITS[0 if step > 0 else -1] * (_length(head) - 1)


def _number(text: str, width: int) -> int:
    number = 0
    for digit in text[:width].ljust(width, _DIGITS[0]):
        if digit not in _VALUES:
            raise ValueError(f"{text!r} is not an order key.")
        number = number * _BASE + _VALUES[digit]
    return number


def _text(number: int, width: int) -> str:
    digits = ""
    for _ in range(width):
        number, value = divmod(number, _BASE)
        digits = _DIGITS[value] + digits
    return digits


def _random() -> str:
    """Four digits; the last is never 0, so that there is always room in front of a key."""
    return _text(secrets.randbelow(_BASE**3), 3) + _DIGITS[1 + secrets.randbelow(_BASE - 1)]
