"""Counts and lists in a sentence, in the words of this project's own messages."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from charthouse.domain.sentences import Sentence, plain, said

NUMBERS: Final = ("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
"""Numbers that are written in words where a text is to be read, from 2 on."""


def plural(number: int, noun: str) -> Sentence:
    """`1 goal`, `3 goals`, `2 entries`, `4 people`. Translators get both forms of every noun that is written here."""
    template = f"{{count:,}} {noun if number == 1 else many(noun)}"
    return said(template, count=number)


def counted(number: int, noun: str) -> Sentence:
    """`three goals`, `one goal`, `no goals`, `13 goals`. Translators get all forms of every noun written here."""
    if number > len(NUMBERS) + 1:
        return plural(number, noun)
    if number < 2:
        template = f"one {noun}" if number else f"no {many(noun)}"
        return said(template)
    template = f"{{number}} {many(noun)}"
    return said(template, number=said(NUMBERS[number - 2]))


def many(noun: str) -> str:
    """A noun of ours for more than one."""
    if noun == "person":
        return "people"
    if noun.endswith("y"):
        return f"{noun[:-1]}ies"
    return f"{noun}es" if noun.endswith("s") else f"{noun}s"


def listed(parts: Sequence[str]) -> Sentence:
    """`a, b and c`."""
    if len(parts) < 2:
        return plain(parts[0] if parts else "")
    return said("{some} and {last}", some=in_a_row(parts[:-1]), last=parts[-1])


def in_a_row(parts: Sequence[str]) -> Sentence:
    """`a, b, c`."""
    if len(parts) < 2:
        return plain(parts[0] if parts else "")
    return said("{some}, {next}", some=in_a_row(parts[:-1]), next=parts[-1])
