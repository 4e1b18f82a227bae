"""Sentences of ours that can be said in another language later: refusals, names of steps, what an import tells.

The layers below the window speak English and know no translator. What they say stays a plain text, in the journal and
on the command line; beside it stands how it was made, so that the window can make it again in the language it speaks.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

CONTEXT: Final = "Sentences"
PAPERS: Final = "Papers"
"""What translators find these sentences under, and what only handouts and workbooks say."""

Part = object
"""What stands in a place: a Sentence is translated in turn, a number or a date written as the language does, a text
stays as somebody typed it."""


class Sentence(str):
    """An English text that knows its template and what stands in the places of it. Made by `said`."""

    __slots__ = ("parts", "template")

    template: str
    parts: Mapping[str, Part]

    def __format__(self, spec: str) -> str:
        """`{noun:a}`: behind its article, “an objective”; `{noun:A}`: at the beginning of a sentence."""
        if spec in ("a", "A"):
            return f"{spec}{'n' if self[:1] in 'aeio' else ''} {self}"
        return super().__format__(spec)


def said(template: str, /, **parts: Part) -> Sentence:
    """The English sentence made of `template`, whose named places `parts` fill: `said("Delete {row}", row=row)`.

    The template is written out where it is said, never put together: translators get it from the source. Without
    `parts` it is the whole text, braces and all.
    """
    sentence = Sentence(template.format(**parts) if parts else template)
    sentence.template, sentence.parts = template, parts
    return sentence


def plain(text: str) -> Sentence:
    """Any text as a Sentence: one of ours as it is, another as one without places."""
    return text if isinstance(text, Sentence) and hasattr(text, "template") else said(text)


def quoted(text: str) -> Sentence:
    """What somebody typed, in quotation marks."""
    return said("“{text}”", text=text)


def spelt(name: str) -> Sentence:
    """A table or a column in words: `red flag` for `red_flag`. Translators get them from the domain's classes."""
    return said(name.replace("_", " ").replace("swot", "SWOT").replace("tows", "TOWS"))
