"""Finds the template of a sentence that has come through a file or another process as a plain text.

The names of steps lie in the journal as people read them; whoever shows them in another language asks here how they
were made. What reads like no template is none of ours.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from functools import cached_property, lru_cache
from string import Formatter

from charthouse.domain import periods
from charthouse.domain.errors import Refused
from charthouse.domain.sentences import Part, Sentence

_NUMBER = r"-?[\d,]+(?:\.\d+)?(?:e[+-]?\d+)?"
_AS_IT_IS = re.compile(r"\S*\d\S*")  # a code, a period, a number without groups
_WORDS = "“.*?”|[^“].*?"  # a name in quotation marks is not cut in two
_ARTICLES = frozenset("aA")
_REMEMBERED = 4096


@dataclass(frozen=True)
class _Place:
    name: str
    spec: str
    typed: bool  # between quotation marks: anything stands there, and stays as it is

    @property
    def pattern(self) -> str:
        if self.spec in _ARTICLES:
            return f"{self.spec}n? (?P<{self.name}>{_WORDS})"
        return f"(?P<{self.name}>{_NUMBER if self.spec else '.*?' if self.typed else _WORDS})"


@dataclass(frozen=True)
class _Template:
    text: str

    @cached_property
    def places(self) -> dict[str, _Place]:
        """By name, in their order."""
        found: dict[str, _Place] = {}
        parts = list(Formatter().parse(self.text))
        for at, (literal, name, spec, _) in enumerate(parts):
            if name is not None:
                behind = parts[at + 1][0] if at + 1 < len(parts) else ""
                typed = literal.endswith("“") and behind.startswith("”")
                found.setdefault(name, _Place(name, spec or "", typed))
        return found

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """What reads like it."""
        found, seen = "", set[str]()
        for literal, name, _, _ in Formatter().parse(self.text):
            found += re.escape(literal)
            if name is not None:
                found += f"(?P={name})" if name in seen else self.places[name].pattern
                seen.add(name)
        return re.compile(found, re.DOTALL)

    @cached_property
    def literals(self) -> tuple[str, ...]:
        """What stands before, between and behind its places."""
        return tuple(literal for literal, *_ in Formatter().parse(self.text) if literal)


class Templates:
    """All templates there are. Where several read like a text, the one with the most words of its own counts.

    `find`: the sentence that reads like a text; None where none does. It remembers, for the same parts come again.
    """

    def __init__(self, texts: Iterable[str]) -> None:
        self._whole = set[str]()
        self._by_start: defaultdict[str, list[tuple[str, _Template]]] = defaultdict(list)
        self.find = lru_cache(_REMEMBERED)(self._find)
        for template in map(_Template, texts):
            if not template.places:
                self._whole.add(template.text)
            elif template.literals:
                key = max(template.literals, key=len)
                self._by_start[_start(template.text)].append((key, template))
        for templates in self._by_start.values():
            templates.sort(key=lambda entry: -sum(map(len, entry[1].literals)))

    def _find(self, text: str) -> Sentence | None:
        if text in self._whole:
            return _sentence(text, text, {})
        for start in dict.fromkeys((_start(text), "")):  # what begins with a word of its own says more
            for key, template in self._by_start.get(start, ()):
                match = template.pattern.fullmatch(text) if key in text else None
                if match and (parts := self._parts(template, match)) is not None:
                    return _sentence(text, template.text, parts)
        return None

    def _parts(self, template: _Template, match: re.Match[str]) -> dict[str, Part] | None:
        """What stands in the places; None where something stands there that is neither ours nor a code."""
        found: dict[str, Part] = {}
        for name, place in template.places.items():
            part = self._part(place, match[name])
            if part is None:
                return None
            found[name] = part
        return found

    def _part(self, place: _Place, text: str) -> Part | None:
        if place.typed:
            return text
        if place.spec and place.spec not in _ARTICLES:
            plain = text.replace(",", "")
            return int(plain) if plain.lstrip("-").isdecimal() else float(plain)
        if periods.has_key(text):
            with suppress(Refused):
                return periods.parse(text)
        return text if _AS_IT_IS.fullmatch(text) else self.find(text)


def _sentence(text: str, template: str, parts: dict[str, Part]) -> Sentence:
    sentence = Sentence(text)
    sentence.template, sentence.parts = template, parts
    return sentence


def _start(text: str) -> str:
    """The first word, by which few templates are left; empty where a place stands there."""
    first = text.partition(" ")[0]
    return "" if "{" in first or "“" in first else first
