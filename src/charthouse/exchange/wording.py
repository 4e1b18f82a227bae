"""What papers and workbooks say, in the language of their readers: words, dates, periods, and the way of numbers.

The words come from the same files as those of the window (`resources/translations`), read here without Qt. A language
that nobody translated reads English words; its numbers are written its own way all the same.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from functools import cached_property, lru_cache
from string import Formatter
from typing import Final

from charthouse.domain import periods
from charthouse.domain.errors import Refused
from charthouse.domain.kinds import Frequency, Status
from charthouse.domain.sentences import CONTEXT, PAPERS, Part, Sentence, plain, said
from charthouse.domain.text import apart
from charthouse.exchange.handout.figures import NO_BREAK, Figures
from charthouse.resources import resource_path

UNSAID: Final = "en"
"""The locale of a plan that nobody chose one for."""

phrase = said
"""A text of a paper that is written down before it is known in which language it will be said."""

STATUS_WORDS: Final = {
    Status.ON_TRACK: phrase("On track"),
    Status.AT_RISK: phrase("At risk"),
    Status.OFF_TRACK: phrase("Off track"),
    Status.NO_DATA: phrase("No data"),
    Status.NO_TARGET: phrase("No target"),
    Status.INSUFFICIENT: phrase("Insufficient data"),
    Status.NOT_APPLICABLE: phrase("Not applicable"),
}

_BACKWARDS = frozenset(("ar", "ckb", "dv", "fa", "he", "ks", "ps", "sd", "ug", "ur", "yi"))
_FROM_RIGHT = "\u200f"  # a line that begins with it runs from right to left
_ISOLATED = "\u2068{}\u2069"
_MAY_END = "\u200b"
_THOUSAND = 1_000
_SIZES = {1_000_000_000: phrase("{number}bn"), 1_000_000: phrase("{number}m"), _THOUSAND: phrase("{number}k")}
_CONTEXTS = (CONTEXT, PAPERS)  # of two translations, the papers' own counts


class Wording:
    """Says things in one language. `locale`: as in `de-AT`; `language`: of the words, English where there are none."""

    def __init__(self, locale: str = UNSAID) -> None:
        self.locale = locale.replace("_", "-") or UNSAID
        self.figures = Figures(self.locale)
        language = self.locale.partition("-")[0].lower()
        self._words = _words(language)
        self.language = language if self._words else UNSAID
        self._places = _Places(self)

    def say(self, template: str, /, **parts: Part) -> str:
        """`template` with its places filled; a Sentence brings what fills them. What is no text of ours stays as it is.

        A part that is a Sentence is said in turn, a date is written as one, a number where its place has a format.
        """
        if isinstance(template, Sentence) and not parts:
            parts = dict(template.parts)
            template = template.template
        words = self._words.get(template, template)
        return self._places.vformat(words, (), parts) if parts else words

    def day(self, when: date) -> str:
        """31 Oct 2026, held together by no-break spaces."""
        return self._dates.day(when)

    def month(self, when: date) -> str:
        """Oct 2026."""
        return self._dates.month(when)

    def period(self, key: str) -> str:
        """A period by its key, in few letters; the key itself where a file holds something that is no period."""
        try:
            period = periods.parse(key)
        except Refused:
            return key
        match period.frequency:
            case Frequency.MONTHLY:
                return self.month(date(period.year, period.number, 1)).replace(NO_BREAK, " ")
            case Frequency.WEEKLY:
                return self.say("W{week} {year}", week=f"{period.number:02}", year=str(period.year))
            case Frequency.QUARTERLY:
                return self.say("Q{number} {year}", number=str(period.number), year=str(period.year))
        return periods.label(period)

    def span(self, start: date | None, due: date | None) -> str:
        """Jan 2027–Dec 2029, or the one end there is; a line may end behind the dash."""
        if start and due:
            return f"{self.month(start)}–{_MAY_END}{self.month(due)}"
        if due:
            return self.say("by {month}", month=self.month(due))
        return self.say("from {month}", month=self.month(start)) if start else ""

    def short(self, value: float) -> str:
        """A number in few letters, for the ends of a scale: 8,000, 120k, 1.5m, 2bn."""
        for size, words in _SIZES.items():
            if abs(value) >= 10 * size or (size > _THOUSAND and abs(value) >= size):
                return self.say(words, number=self.figures.number(value / size))
        return self.figures.number(value)

    def coded(self, *rows: tuple[str, str]) -> str:
        """Codes before their titles, one row in the next one: `G1 Clean water › G1.1 Cut spills`."""
        start = _FROM_RIGHT if runs_backwards(self.locale) else ""
        return start + " › ".join(f"{code} {apart(title)}" for code, title in rows)

    @property
    def arrow(self) -> str:
        """Points on in the direction of reading."""
        return "←" if runs_backwards(self.locale) else "→"

    def onward(self, to: str, before: str = "") -> str:
        """An arrow that leads to something, or from what stood there before."""
        start = _FROM_RIGHT if runs_backwards(self.locale) else ""
        if not before:
            return f"{start}{self.arrow}{NO_BREAK}{to}"
        return f"{start}{before} {self.arrow} {_ISOLATED.format(to) if start else to}"

    def status(self, status: Status) -> str:
        """“On track”, as it stands by itself; within a sentence say the status itself."""
        return self.say(STATUS_WORDS[status])

    @cached_property
    def _dates(self) -> _Dates:
        return _Dates(self.locale if self.locale.lower().startswith(self.language) else self.language)


class _Places(Formatter):
    """Fills the places of a sentence."""

    def __init__(self, wording: Wording) -> None:
        self._wording = wording

    def format_field(self, value: Part, format_spec: str) -> str:
        wording = self._wording
        if isinstance(value, Sentence):
            words = wording.say(value)
            return format(plain(words), format_spec) if wording.language == UNSAID else words
        if isinstance(value, date):
            return wording.day(value)
        if isinstance(value, Decimal | float | int) and format_spec:
            return wording.figures.number(Decimal(format(value, format_spec.replace(",", ""))))
        return apart(str(value))


class _Dates:
    """Dates by the customs of a locale, the months with their short names."""

    def __init__(self, locale: str) -> None:
        english = locale.startswith(UNSAID)
        self._months, pattern = ((), "") if english else _customs(locale)
        self._months = self._months or periods.MONTHS
        self._pattern = pattern or "d M y"

    def day(self, when: date) -> str:
        parts = {"d": str(when.day), "M": self._months[when.month - 1], "y": str(when.year)}
        return re.sub("[dMy]", lambda found: parts[found.group()], self._pattern).replace(" ", NO_BREAK)

    def month(self, when: date) -> str:
        return f"{self._months[when.month - 1]}{NO_BREAK}{when.year}"


@lru_cache(maxsize=8)
def _customs(locale: str) -> tuple[tuple[str, ...], str]:
    """The short names of the months, and the order and signs of a day: `d. M y`."""
    from babel import Locale

    tongue = Locale.parse(locale.replace("-", "_"))
    months = tongue.months["format"]["abbreviated"]
    pattern = tongue.date_formats["long"].pattern
    return tuple(months[number] for number in range(1, 13)), re.sub(r"([dMy])\1*", r"\1", pattern)


def paper_locale(plan: str, language: str = "") -> str:
    """The locale of a plan's papers: the plan's own, unless they shall be in another language, such as `de`."""
    own = plan.replace("_", "-") or UNSAID
    return language if language and language != own.partition("-")[0].lower() else own


def languages() -> list[str]:
    """The codes of the languages that there are words in."""
    found = resource_path("translations").glob("charthouse_*.ts")
    return sorted([UNSAID, *(path.stem.partition("_")[2] for path in found)])


def language_named(name: str) -> str:
    """The code of a language that papers can be in; empty for none. Raises Refused for one without words."""
    code = name.strip().lower()
    if code and code not in languages():
        known = ", ".join(languages())
        raise Refused("Papers cannot be in “{name}”. Choose from {known}.", name=name[:40], known=known)
    return code


def runs_backwards(language: str) -> bool:
    """Whether a language, as in "ar-EG", is written from right to left."""
    return language.split("-")[0].lower() in _BACKWARDS


def beginning(text: str) -> str:
    """`text` as the beginning of a sentence."""
    return text[:1].upper() + text[1:]


@lru_cache(maxsize=4)
def _words(language: str) -> Mapping[str, str]:
    """Translations by their English; nothing where a language has none."""
    path = resource_path("translations", f"charthouse_{language}.ts")
    if not language.isalpha() or not path.is_file():
        return {}
    from xml.etree import ElementTree as ET

    found: dict[str, dict[str, str]] = {}
    for context in ET.parse(path).getroot().iter("context"):  # noqa: S314 (our own file)
        texts = found.setdefault(context.findtext("name") or "", {})
        for message in context.iter("message"):
            texts[message.findtext("source") or ""] = message.findtext("translation") or ""
    return {source: words for name in _CONTEXTS for source, words in found.get(name, {}).items() if words}
