"""Cells as people of all countries write them, made into what the app's own tables hold.

What is not understood stays as it is, so that it is refused where it is read, with the reason.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from contextlib import suppress
from datetime import date
from typing import Final

from charthouse.domain import periods
from charthouse.domain.errors import Refused
from charthouse.domain.kinds import Frequency
from charthouse.domain.numbers import parse_number
from charthouse.domain.sentences import Sentence, spelt
from charthouse.exchange.mapping.kinds import fold
from charthouse.exchange.reading.raw import Day, Raw

_WORDS: Final[Mapping[str, Mapping[str, str]]] = {
    "quadrant": {
        "Strength": "s strength strengths stärke stärken force forces fortaleza fortalezas",
        "Weakness": "w weakness weaknesses schwäche schwächen faiblesse faiblesses debilidad debilidades",
        "Opportunity": "o opportunity opportunities chance chancen opportunité opportunités oportunidad oportunidades",
        "Threat": "t threat threats risiko risiken bedrohung bedrohungen menace menaces amenaza amenazas",
    },
    "direction": {
        "higher": "higher up increase increasing maximise maximize more + ↑ ▲ höher steigend hausse mayor más",
        "lower": "lower down decrease decreasing minimise minimize less - ↓ ▼ niedriger sinkend baisse menor menos",
        "range": "range within between band bereich plage rango",
    },
    "frequency": {
        "weekly": "weekly week w wöchentlich hebdomadaire semanal",
        "monthly": "monthly month m monatlich mensuel mensuelle mensual",
        "quarterly": "quarterly quarter q vierteljährlich quartalsweise trimestriel trimestrielle trimestral",
        "yearly": "yearly annual annually year y jährlich annuel annuelle anual",
    },
    "kind": {
        "number": "number numeric count integer # zahl anzahl nombre número",
        "percent": "percent percentage % prozent pourcentage porcentaje",
        "currency": "currency money amount € $ £ währung geld devise moneda",
        "rating": "rating score stars bewertung note calificación",
        "milestone": "milestone yes/no boolean meilenstein jalon hito",
    },
    "aggregation": {
        "sum": "sum total summe somme suma",
        "average": "average mean avg mittel durchschnitt moyenne promedio",
        "last": "last latest end letzter dernier último",
    },
    "confidence": {
        "measured": "measured gemessen mesuré medido",
        "estimated": "estimated geschätzt estimé estimado",
        "guessed": "guessed vermutet deviné supuesto",
    },
}  # fmt: skip
_MEANT: Final = {
    field: {word: value for value, words in meanings.items() for word in words.split()}
    for field, meanings in _WORDS.items()
}
_LEVELS: Final = {
    **dict.fromkeys(("goal", "ziel", "but", "meta", "theme"), 1.0),
    **dict.fromkeys(("objective", "teilziel", "objectif", "objetivo"), 2.0),
}
_MONTHS: Final = (
    "jan ene", "feb fév fev", "mar mär mrz", "apr avr abr", "may mai", "jun jui", "jul juil", "aug aoû aou ago",
    "sep", "oct okt", "nov", "dec dez dic déc",
)  # fmt: skip
_NUMERIC_DAY: Final = re.compile(r"(\d{1,2})([./-])(\d{1,2})\2(\d{4})")
_ISO_DAY: Final = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?")
_NAMED_DAY: Final = re.compile(r"(\d{1,2})\.? ([^\W\d]{3,12})\.?,? (\d{4})")
_QUARTER: Final = re.compile(r"(?:[qt] ?([1-4])[ /.-]*(\d{4})|(\d{4})[ /.-]*[qt] ?([1-4]))")
_WEEK: Final = re.compile(r"(?:(?:w|kw|cw) ?(\d{1,2})[ /.-]+(\d{4})|(\d{4})[ /.-]*(?:w|kw|cw) ?(\d{1,2}))")
_MONTH: Final = re.compile(r"(?:(\d{1,2})[ /.-](\d{4})|(\d{4})[ /.-](\d{1,2}))")
_NAMED_MONTH: Final = re.compile(r"(?:([^\W\d]{3,12})\.?[ /.-]*(\d{4})|(\d{4})[ /.-]+([^\W\d]{3,12})\.?)")
_YEAR: Final = re.compile(r"(?:fy ?)?(\d{4})")
_TONGUES: Final = ("en", "de", "fr", "de_CH")


def word(raw: Raw, field: str) -> Raw:
    """A word of one of the plan's short vocabularies, such as `Stärke` for `Strength`."""
    return _MEANT.get(field, {}).get(fold_word(raw), raw)


def knows(raw: Raw, field: str) -> bool:
    """Whether it is such a word."""
    return fold_word(raw) in _MEANT.get(field, {})


def is_vocabulary(field: str) -> bool:
    """Whether a field holds such words."""
    return field in _MEANT


def vocabulary(field: str) -> list[Sentence]:
    """The words that a field may hold."""
    return [spelt(word.casefold()) for word in _WORDS[field]]


def fold_word(raw: Raw) -> str:
    """A word as it is compared."""
    return " ".join(str(raw or "").split()).casefold()


def level(raw: Raw) -> Raw:
    """How deep an objective stands, by number or by name."""
    if isinstance(raw, str):
        typed = raw.strip().casefold().removeprefix("level").strip()
        return float(typed) if typed.isdigit() else _LEVELS.get(fold(raw), raw)
    return raw


def tongue(cells: Iterable[Raw], locale: str) -> str:
    """The writing of numbers in which most of the cells are numbers; that of the plan where others do no better."""
    typed = [cell for cell in cells if isinstance(cell, str)][:200]
    best, found = locale, sum(_reads(cell, locale) for cell in typed)
    for other in _TONGUES:
        if (count := sum(_reads(cell, other) for cell in typed)) > found:
            best, found = other, count
    return best


def number(raw: Raw, locale: str) -> Raw:
    """A number written in the way of `locale`."""
    if isinstance(raw, str) and not raw.strip().startswith("="):
        with suppress(Refused):
            return float(parse_number(raw, locale))
    return raw


def _reads(typed: str, locale: str) -> bool:
    return isinstance(number(typed, locale), float)


def day_first(cells: Iterable[Raw]) -> bool | None:
    """Whether days stand before months in dates with slashes; None where no cell of the column tells."""
    for cell in cells:
        if isinstance(cell, str) and "/" in cell and (match := _NUMERIC_DAY.fullmatch(cell.strip())):
            if int(match[1]) > 12:
                return True
            if int(match[3]) > 12:
                return False
    return None


def day(raw: Raw, first: bool | None) -> Raw:
    """A day; one with slashes only where `first` says in which order it is written, or it is the same either way."""
    if not isinstance(raw, str):
        return raw
    typed = raw.strip()
    with suppress(ValueError):
        if match := _ISO_DAY.fullmatch(typed):
            return Day(date(int(match[1]), int(match[2]), int(match[3])).isoformat())
        if match := _NAMED_DAY.fullmatch(typed):
            return Day(date(int(match[3]), _month(match[2]), int(match[1])).isoformat())
        if match := _NUMERIC_DAY.fullmatch(typed):
            one, other = int(match[1]), int(match[3])
            if match[2] == "/" and first is None and one != other:
                return raw
            if match[2] == "/" and first is False:
                one, other = other, one
            return Day(date(int(match[4]), other, one).isoformat())
    return raw


def period(raw: Raw, frequency: str, fiscal_start_month: int, first: bool | None) -> Raw:
    """The key of a period, however it is written; of a day the period of the measure's `frequency` that it is in."""
    if isinstance(raw, float) and raw.is_integer():
        raw = f"{raw:.0f}"
    if isinstance(raw, str):
        with suppress(Refused):
            return str(_period(raw.strip().casefold()) or periods.parse(raw.strip()))
        raw = day(raw, first)
    if isinstance(raw, Day):
        with suppress(Refused):
            found = periods.of(date.fromisoformat(raw.iso), Frequency(frequency or "monthly"), fiscal_start_month)
            return str(found)
    return raw


def _period(typed: str) -> periods.Period | None:
    """A period in words. Raises Refused where there is no such period."""
    if match := _YEAR.fullmatch(typed):
        return periods.Period(Frequency.YEARLY, int(match[1]))
    if match := _QUARTER.fullmatch(typed):
        return periods.Period(Frequency.QUARTERLY, int(match[2] or match[3]), int(match[1] or match[4]))
    if match := _WEEK.fullmatch(typed):
        return periods.Period(Frequency.WEEKLY, int(match[2] or match[3]), int(match[1] or match[4]))
    if match := _MONTH.fullmatch(typed):
        return periods.Period(Frequency.MONTHLY, int(match[2] or match[3]), int(match[1] or match[4]))
    if match := _NAMED_MONTH.fullmatch(typed):
        with suppress(ValueError):
            number = _month(match[1] or match[4])
            return periods.Period(Frequency.MONTHLY, int(match[2] or match[3]), number)
    return None


def _month(name: str) -> int:
    """The number of a month by the beginning of its name. Raises ValueError."""
    folded = name.casefold()
    found = [
        (len(start), place)
        for place, starts in enumerate(_MONTHS, 1)
        for start in starts.split()
        if folded.startswith(start)
    ]
    if not found:
        raise ValueError(name)
    return max(found)[1]
