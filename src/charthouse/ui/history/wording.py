"""Words for what became of items and cells: the same in history, comparing and merging."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from datetime import date

from PySide6.QtCore import QCoreApplication, QLocale

from charthouse.document.queries.compare import CellChange, What
from charthouse.document.queries.names import NOTHING
from charthouse.domain.kinds import CLOSED, DAYS, FLAGS
from charthouse.domain.sentences import Sentence
from charthouse.domain.text import apart
from charthouse.ui.dates import period_word, plain_day
from charthouse.ui.overlay.sources import noun
from charthouse.ui.sentences import in_words

_BY_PERIOD = frozenset(("target", "reading", "measurement", "allocation", "capacity"))
"""Rows whose names end in the period that they are for: “K3 · 2027-Q2”."""


def what_word(what: What) -> str:
    """`Added`, `Removed`, `Changed`, `Moved`."""
    translate = QCoreApplication.translate
    words = {
        What.ADDED: translate("history", "Added"),
        What.REMOVED: translate("history", "Removed"),
        What.CHANGED: translate("history", "Changed"),
        What.MOVED: translate("history", "Moved"),
    }
    return words[what]


def thing(table: str, code: str, name: str) -> str:
    """`G1.2 Cut the wait`; what has neither code nor name is told by its kind."""
    if table in _BY_PERIOD:
        joined, between, period = name.rpartition(" · ")
        name = f"{joined}{between}{period_word(period)}"
    said = " ".join(part for part in (code, apart(" ".join(name.split()))) if part)
    return said or noun(table)


def told_values(cells: Iterable[CellChange], what: What) -> str:
    """A line a cell: `Weight: 2 → 5`; of a row that came or went `Weight: 5`, and what is off says nothing."""
    if what is What.CHANGED:
        changes = ((cell, _brief(cell, cell.before, 0), _brief(cell, cell.after, 1)) for cell in cells)
        return "\n".join(f"{told_field(cell.name)}: {before} → {after}" for cell, before, after in changes)
    at = int(what is What.ADDED)
    said = [(cell, (cell.before, cell.after)[at]) for cell in cells]
    return "\n".join(
        f"{told_field(cell.name)}: {_brief(cell, text, at)}"
        for cell, text in said
        if cell.figures[at] or text not in ("0", NOTHING)
    )


def told_field(name: str) -> str:
    """A column's name as the start of a line."""
    words = in_words(name)
    return words[:1].upper() + words[1:]


def told_value(field: str, text: str) -> str:
    """A value as people read it: a word of ours, a day, a month or a period in the language of the window."""
    translate = QCoreApplication.translate
    if field in CLOSED or isinstance(text, Sentence):
        return in_words(text)
    if field in FLAGS and text != NOTHING:
        return translate("history", "no") if text == "0" else translate("history", "yes")
    if field == "period":
        return period_word(text)
    if field == "fiscal_start_month" and text.isdecimal():
        return QLocale().standaloneMonthName(int(text))
    with suppress(ValueError):
        return plain_day(date.fromisoformat(text)) if field in DAYS else text
    return text


def _brief(cell: CellChange, text: str, at: int) -> str:
    """A value on one line, a figure as the plan writes it; `at`: 0 for what it was, 1 for what it is."""
    text = cell.figures[at] or text
    value = told_value(cell.field, text)
    return value if value != text else apart(" ".join(text.split()))
