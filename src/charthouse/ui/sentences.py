"""What the layers below the window say in English, in the language of the window.

A `Sentence` knows its template. A text that came through a file or another process (the name of a step that somebody
made in another copy) has lost it, and is found again among all templates, which `dev.py translate` gathers.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from functools import lru_cache
from string import Formatter
from typing import Final

from PySide6.QtCore import QCoreApplication

from charthouse.domain.errors import Refused
from charthouse.domain.numbers import format_number, known_locale
from charthouse.domain.periods import Period, has_key
from charthouse.domain.sentences import CONTEXT, PAPERS, Part, Sentence, said
from charthouse.domain.templates import Templates
from charthouse.domain.text import apart
from charthouse.resources import resource_path
from charthouse.ui.dates import period_word, plain_day
from charthouse.ui.numbers import written

_COUNTED: Final = ","
_PROBE: Final = "{some} and {last}"  # what every translation says in its own way


def in_words(what: str | Exception, figures: str = "") -> str:
    """A sentence, a refusal or the name of a step as the window says it; what is none of ours stays as it is.

    `figures`: the locale of the plan whose figures it tells. What is counted is written by the window's language.
    """
    if isinstance(what, Exception):
        what = what.sentence if isinstance(what, Refused) else str(what)
    if isinstance(what, Sentence) and what.parts:
        return _told(what, figures)
    # a period is written otherwise in English too, and what runs the other way is kept apart
    is_said_so = not (_is_translated() or has_key(what) or apart(what) != what)
    sentence = None if is_said_so else _templates().find(what)
    return str(what) if sentence is None else _told(sentence)


def _is_translated() -> bool:
    return _translated(_PROBE) != _PROBE


def _told(sentence: Sentence, figures: str = "") -> str:
    words = _translated(sentence.template)
    return _Places(figures).vformat(words, (), sentence.parts) if sentence.parts else words


def _translated(template: str) -> str:
    """What is said in papers too, such as the heading of a column, is translated there."""
    words = QCoreApplication.translate(CONTEXT, template)
    return words if words != template else QCoreApplication.translate(PAPERS, template)


class _Places(Formatter):
    """Fills the places of a translated sentence."""

    def __init__(self, figures: str) -> None:
        self._figures = figures

    def format_field(self, value: Part, format_spec: str) -> str:
        if isinstance(value, Sentence):
            words = _told(value, self._figures)
            return words if _is_translated() else format(said(words), format_spec)  # articles belong to English
        if isinstance(value, date):
            return plain_day(value)
        if isinstance(value, Period):
            return period_word(str(value))
        if isinstance(value, int | float | Decimal) and not isinstance(value, bool):
            if self._figures and format_spec not in ("", _COUNTED):
                return format_number(Decimal(format(value, format_spec.replace(",", ""))), known_locale(self._figures))
            return written(value, format_spec)
        return apart(str(value))


@lru_cache(maxsize=1)
def _templates() -> Templates:
    return Templates(resource_path("translations", "sentences.txt").read_text(encoding="utf-8").splitlines())
