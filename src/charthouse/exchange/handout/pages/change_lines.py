"""What a page on changes tells: a line for each thing that differs, sorted by what a board asks about first."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, InvalidOperation
from enum import Enum

from charthouse.document.queries.compare import CellChange, ItemChange, What
from charthouse.document.queries.handout import HandoutInput
from charthouse.document.queries.names import NOTHING
from charthouse.domain.kinds import CLOSED, DAYS, FLAGS, MeasureKind
from charthouse.domain.sentences import spelt
from charthouse.exchange.handout.figures import NO_BREAK, decimals_of
from charthouse.exchange.handout.measures import MeasureFigures
from charthouse.exchange.wording import Wording, beginning, phrase

JOINED = " · "
_AMOUNTS = frozenset(("allocation", "capacity"))
_JOINING = _AMOUNTS | frozenset(("target", "reading", "measurement", "swot_link", "tows_source", "cause_link"))
"""Rows without words of their own: they go by what they join, “K3 · 2027”."""
_THRESHOLDS = frozenset(("baseline", "goal", "red_flag", "low", "high", "tolerance"))
_NUMBERS = frozenset(("weight", "scale_min", "scale_max", "value")) | _THRESHOLDS
_WORDED = frozenset(
    (
        "title", "name", "text", "description", "evidence", "vision", "mission", "situation", "why_now",
        "other_information", "formula", "source", "basis", "note", "job", "finding",
    )
)  # fmt: skip
_UNSAID = frozenset(("title", "name", "text", "number", "code", "recorded_by", "recorded_on", "perspectives"))
"""What a new or removed item says by its name, and who wrote it down."""
_MOST_READINGS = 6  # of a measure, that are named one by one


class Part(Enum):
    """What lines are about, in the order they are told in; the value is the heading."""

    TARGETS = phrase("Targets and thresholds")
    MONEY = phrase("Money and other resources")
    ITEMS = phrase("Added, removed and moved")
    WORDING = phrase("Wording")
    REST = phrase("Owners, dates and the rest")
    READINGS = phrase("Readings")


@dataclass(frozen=True, slots=True)
class ChangeLine:
    """`kind` says what sort of thing it is, `what` which of its sides differs. `worded`: told word by word.

    `fate`: what became of the item itself. `difference`: of two amounts.
    """

    part: Part
    code: str
    name: str
    kind: str
    what: str
    before: str
    after: str
    worded: bool = False
    fate: What = What.CHANGED
    difference: str = ""


def change_lines(pack: HandoutInput, items: list[ItemChange], words: Wording) -> Mapping[Part, list[ChangeLine]]:
    """The lines of all `items`, by the parts that have some."""
    telling = _Telling(pack, {item.code: item.name for item in items if item.code}, words)
    new: list[ItemChange] = []  # readings
    lines: list[ChangeLine] = []
    for item in items:
        if item.table == "reading" and item.what is What.ADDED:
            new.append(item)
        else:
            lines += telling.lines(item)
    lines += telling.readings(new)
    lines.sort(key=lambda line: _place(line.code))
    return {part: found for part in Part if (found := [line for line in lines if line.part is part])}


def _place(code: str) -> tuple[str, list[int]]:
    """I6 before I15, and what has no code first."""
    return code[:1], [int(number) for number in re.findall("[0-9]+", code)]


class _Telling:
    """Knows what things are called and how their values are written."""

    def __init__(self, pack: HandoutInput, names: Mapping[str, str], words: Wording) -> None:
        """`names`: by the codes of what changed, also of what is no more."""
        report = pack.report
        self._words = words
        self._measures = {
            row.code: MeasureFigures(row, words, report.scorecard.plan.currency) for row in report.scorecard.rows
        }
        self._units = {block.name: block.unit for block in report.resources.blocks}
        self._names = {
            **names,
            **{row.code: row.text for row in report.swot.items},
            **{row.code: row.text for row in report.tows.strategies},
            **{row.code: row.title for row in report.tree.objectives},
            **{item.code: item.title for items in report.tree.initiatives.values() for item in items},
            **{code: row.row.definition.name for code, row in self._measures.items()},
        }

    def lines(self, item: ItemChange) -> Iterator[ChangeLine]:
        """A line for each thing that differs; of what came or went one with all that it says."""
        if item.table in _AMOUNTS:
            yield from self._amounts(item)
        elif item.table in ("target", "reading"):
            yield from self._by_period(item)
        elif item.what in (What.ADDED, What.REMOVED):
            gone = item.what is What.REMOVED
            told, what = self._all(item, after=not gone), self._words.say("Removed" if gone else "Added")
            yield self._line(Part.ITEMS, item, what, *((told, "") if gone else ("", told)), fate=item.what)
        else:
            yield from self._cells(item)

    def readings(self, items: list[ItemChange]) -> Iterator[ChangeLine]:
        """One line for all new readings of a measure."""
        by_code: dict[str, list[tuple[str, str]]] = {}
        for item in items:
            code, _, period = item.name.rpartition(JOINED)
            cells = {cell.field: cell.after for cell in item.cells}
            by_code.setdefault(code, []).append((period, cells.get("value", NOTHING)))
        for code, found in by_code.items():
            yield self._read(code, sorted(found))

    def _read(self, code: str, found: list[tuple[str, str]]) -> ChangeLine:
        """The new readings of a measure; of many only the last."""
        say, period, measure = self._words.say, self._words.period, self._measures.get(code)
        (first, _), (last, _) = found[0], found[-1]
        what = period(last) if first == last else say("{first} to {last}", first=period(first), last=period(last))
        decimals = decimals_of(float(text) for _, text in found if text != NOTHING)
        numbers = [say("n/a") if text == NOTHING else self._number(code, text, decimals) for _, text in found]
        if len(numbers) > _MOST_READINGS:
            numbers = [say("{count} readings, the last: {last}", count=len(numbers), last=numbers[-1])]
        told = JOINED.join(numbers)
        after = told if measure is None or found[-1][1] == NOTHING else measure.with_unit(told)
        return ChangeLine(Part.READINGS, code, self._names.get(code, ""), "", what, "", after)

    def _line(
        self, part: Part, item: ItemChange, what: str, before: str, after: str, *, worded: bool = False,
        fate: What = What.CHANGED,
    ) -> ChangeLine:  # fmt: skip
        code, name = self._called(item)
        kind = beginning(self._words.say(spelt(item.table)))
        return ChangeLine(part, code, name, kind, what, before, after, worded=worded, fate=fate)

    def _cells(self, item: ItemChange) -> Iterator[ChangeLine]:
        for cell in item.cells:
            before, after = (self._value(item, cell, text) for text in (cell.before, cell.after))
            worded = cell.field in _WORDED
            threshold = item.table == "measure" and cell.field in _THRESHOLDS
            part = Part.TARGETS if threshold else Part.WORDING if worded else Part.REST
            yield self._line(part, item, self._name(cell), before, after, worded=worded)
        if item.moved and item.moved_from != item.moved_to:
            say = self._words.say
            places = [say("below {place}", place=one or say("nothing")) for one in (item.moved_from, item.moved_to)]
            yield self._line(Part.ITEMS, item, say("Moved"), *places)
        elif not item.cells:
            yield self._line(Part.REST, item, self._words.say("Changed"), "", "")

    def _by_period(self, item: ItemChange) -> Iterator[ChangeLine]:
        """Targets, and readings that were corrected or taken back: “K4 · 2027”."""
        code, _, period = item.name.rpartition(JOINED)
        part = Part.TARGETS if item.table == "target" else Part.READINGS
        name, kind = self._names.get(code, ""), beginning(self._words.say(spelt(item.table)))
        when = self._words.period(period)
        for cell in item.cells:
            texts = cell.before, cell.after
            if cell.field == "value":
                before, after = ("" if text == NOTHING else self._figure(code, text) for text in texts)
                yield ChangeLine(part, code, name, kind, when, before, after)
            elif item.what is What.CHANGED and cell.field not in _UNSAID:
                before, after = ("" if text == NOTHING else self._value(item, cell, text) for text in texts)
                what = f"{when}, {self._words.say(cell.name)}"
                yield ChangeLine(part, code, name, kind, what, before, after, worded=cell.field in _WORDED)

    def _amounts(self, item: ItemChange) -> Iterator[ChangeLine]:
        """What an initiative is given of a resource in a year, and how much of it there is."""
        *joined, period = item.name.split(JOINED)
        given = item.table == "allocation" and len(joined) > 1
        code = joined[0] if given else ""
        resource = JOINED.join(joined[given:])
        name, kind = (self._names.get(code, ""), resource) if given else (resource, self._words.say("Capacity"))
        for cell in item.cells:
            if cell.field == "amount":
                was, now = _amount(cell.before), _amount(cell.after)
                before, after = (self._with_unit(value, self._units.get(resource, "")) for value in (was, now))
                more = _short((now or Decimal()) - (was or Decimal()))
                difference = ("+" if more > 0 else "") + self._words.figures.number(more)
                what = self._words.period(period)
                yield ChangeLine(Part.MONEY, code, name, kind, what, before, after, difference=difference)

    def _with_unit(self, value: Decimal | None, unit: str) -> str:
        return "" if value is None else NO_BREAK.join(filter(None, (self._words.figures.number(value), unit)))

    def _called(self, item: ItemChange) -> tuple[str, str]:
        """Code and name; a row that joins others by the first of them: “S4”, “Loyal volunteers · G1”."""
        if item.code or item.table not in _JOINING:
            return item.code, item.name
        code, *rest = item.name.split(JOINED)
        return (code, JOINED.join([self._names[code], *rest])) if rest and code in self._names else ("", item.name)

    def _all(self, item: ItemChange, *, after: bool) -> str:
        """What each cell says that the name does not."""
        values = [(cell, cell.after if after else cell.before) for cell in item.cells]
        return f"{NO_BREAK}· ".join(
            f"{self._name(cell)}: {self._value(item, cell, text)}"
            for cell, text in values
            if text not in (NOTHING, "0") and cell.field not in _UNSAID and not _says(item, text)
        )

    def _value(self, item: ItemChange, cell: CellChange, text: str) -> str:
        """A value as it is written on paper."""
        words = self._words
        if text == NOTHING:
            return text
        if cell.field in FLAGS:
            return words.say("no") if text == "0" else words.say("yes")
        if cell.field in CLOSED:
            return words.say(text)
        if item.table == "measure" and cell.field in _THRESHOLDS:
            return self._figure(item.code, text)
        if cell.field in _NUMBERS:
            return words.figures.number(float(text))
        if cell.field == "period":
            return words.period(text)
        with suppress(ValueError):
            return words.day(date.fromisoformat(text)) if cell.field in DAYS else text
        return text

    def _figure(self, code: str, text: str) -> str:
        """A value of a measure with its unit."""
        measure = self._measures.get(code)
        number = self._number(code, text)
        return number if measure is None else measure.with_unit(number)

    def _number(self, code: str, text: str, decimals: int | None = None) -> str:
        """A value of a measure, with all its decimals unless it is told how many."""
        value, measure = float(text), self._measures.get(code)
        if measure is not None and measure.row.definition.kind is MeasureKind.MILESTONE:
            return measure.written(value)
        return self._words.figures.number(value, decimals)

    def _name(self, cell: CellChange) -> str:
        return beginning(self._words.say(cell.name))


def _says(item: ItemChange, text: str) -> bool:
    """Whether the name of a row that joins others tells a value already."""
    parts = item.name.split(JOINED) if item.table in _JOINING else []
    return text in parts or text.split(" ")[0] in parts


def _amount(text: str) -> Decimal | None:
    try:
        return None if text == NOTHING else _short(Decimal(text.replace(",", "")))
    except InvalidOperation:
        return None


def _short(amount: Decimal) -> Decimal:
    """Without decimals that say nothing."""
    whole = amount.to_integral_value()
    return whole if whole == amount else amount.normalize()
