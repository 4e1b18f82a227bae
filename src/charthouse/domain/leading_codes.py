"""Codes at the beginning of what somebody types: `S1 O2 Turn loyalty into referrals` names two items, then speaks."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Generic, TypeVar

T = TypeVar("T")
_CODE = re.compile(r"\s*(?P<code>[A-Za-z]{1,2}\d{1,6})(?![.,]\d|\w)[\s,;+&/]*")
_BEFORE_WORDS = re.compile(r"[\s:–—-]*")


@dataclass(frozen=True, slots=True)
class Led(Generic[T]):
    """What a text names and what it says. `unknown`: a code in front of the words that nothing has; it stays a word."""

    named: tuple[T, ...]
    text: str
    unknown: str = ""


def read_leading_codes(text: str, known: Mapping[str, T]) -> Led[T]:
    """Take the codes of `known` (in capitals) off the beginning of `text`, in any case, each once."""
    named: dict[str, T] = {}
    at = 0
    unknown = ""
    while (found := _CODE.match(text, at)) is not None:
        code = found["code"].upper()
        if code not in known:
            unknown = code
            break
        named[code] = known[code]
        at = found.end()
    words = text[at:]
    if named:
        words = _BEFORE_WORDS.sub("", words, count=1)
    return Led(tuple(named.values()), words.strip(), unknown)
