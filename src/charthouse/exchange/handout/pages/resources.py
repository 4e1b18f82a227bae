"""Who gets what: a table for each resource, initiatives by year, with capacity and what is over it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from charthouse.document.queries.handout import HandoutInput
from charthouse.document.queries.resources import AllocationLine, Amounts, ResourceBlock
from charthouse.domain.counting import counted, listed
from charthouse.domain.kinds import ResourceKind
from charthouse.exchange.handout.blocks.bars import Bar, draw_bars
from charthouse.exchange.handout.blocks.rows import Cell, Column, Row, Text
from charthouse.exchange.handout.blocks.surplus import EXTRA, Surplus
from charthouse.exchange.handout.blocks.table import Table
from charthouse.exchange.handout.figures import AmountScale
from charthouse.exchange.handout.flow import Flow, Opening, Press
from charthouse.exchange.handout.sheet import Sheet
from charthouse.exchange.handout.text.style import (
    ASIDE,
    FIGURE,
    HEAD,
    KEY_FIGURE,
    NAVY,
    TEXT,
    Style,
    Weight,
)
from charthouse.exchange.wording import Wording, beginning, phrase

_NAMES = 200.0  # the least width of the names
_WIDEST = 66.0
_GAP = 13.0  # between two columns of numbers, with room for the box of what is over
_GOAL = Style(9.3, 12, Weight.SEMIBOLD)
_GOAL_CODE = Style(9.3, 12, Weight.SEMIBOLD, NAVY, tabular=True)
_HANG = 26.0
_LONGEST_HEADLINE = 160
_LEGEND = phrase("Empty cell: nothing planned. ▲ in a box: more is planned than there is.")


def resources_page(pack: HandoutInput, press: Press) -> list[Sheet]:
    """No sheets where there are no resources."""
    blocks = pack.report.resources.blocks
    if not blocks:
        return []
    kicker, headline = _kicker(pack, press.words), _headline(blocks, press.words)
    flow = Flow(press, Opening("resources", press.say("Resources"), kicker, beginning(headline)))
    for block in blocks:
        _block(flow, block, pack.report.resources.periods)
    flow.text(press.say(_LEGEND), ASIDE)
    return flow.finish()


def _kicker(pack: HandoutInput, words: Wording) -> str:
    names = pack.report.resources.periods
    if len(names) < 2:
        return words.say("Resources")
    first, last = words.period(names[0]), words.period(names[-1])
    return words.say("Resources · {first} to {last}", first=first, last=last)


def _headline(blocks: Sequence[ResourceBlock], words: Wording) -> str:
    """Where more is planned than there is; else that nothing is."""
    over = {
        block.name: sorted(period for period in block.capacity if (block.over(period) or 0) > 0) for block in blocks
    }
    named = [
        words.say("{resource} in {periods}", resource=name, periods=listed([words.period(key) for key in found]))
        for name, found in over.items()
        if found
    ]
    sentence = words.say("More is planned than there is: {resources}", resources=listed(named)) if named else ""
    if len(sentence) > _LONGEST_HEADLINE:
        too_much = counted(len(named), "resource")
        return words.say("{resources} of {all}: more is planned than there is", resources=too_much, all=len(blocks))
    if named:
        return sentence
    limited = sum(bool(block.capacity) for block in blocks)
    if not limited:
        return words.say("{resources}, no capacity given yet", resources=counted(len(blocks), "resource"))
    return words.say("{resources} with a capacity: all plans stay within it", resources=counted(limited, "resource"))


def _block(flow: Flow, block: ResourceBlock, keys: Sequence[str]) -> None:
    """A resource: its name and unit, then its table, in as many parts as its periods need."""
    if not flow.fresh:
        flow.y += 10
    flow.need(90)
    amounts = [
        amount for table in (*(line.amounts for line in block.lines), block.capacity) for amount in table.values()
    ]
    scale = AmountScale(amounts, block.digits, thousands=block.kind is ResourceKind.MONEY)
    say = flow.press.say
    unit = say("{unit} thousand", unit=block.unit) if scale.thousands else block.unit
    if block.base_year:
        unit = say("{unit}, in prices of {year}", unit=unit, year=str(block.base_year))
    flow.section(block.name, unit)
    if not amounts:
        flow.text(say("Nothing planned yet."), ASIDE)
        return
    lines = [line for line in block.lines if line.amounts]
    printed = _Printed(block, lines, scale, flow.press)
    for part in printed.parts(keys):
        Table(flow, part.columns).run(printed.rows(part))
        if any((block.over(key) or 0) > 0 for key in part.keys):
            draw_bars(flow, printed.bars(part))
        flow.y += 6


@dataclass(frozen=True, slots=True)
class _Part:
    """The periods that stand beside each other, with the columns of names, periods and, in the last part, the total."""

    keys: tuple[str, ...]
    columns: tuple[Column, ...]
    total: bool


class _Printed:
    """One resource as rows of figures in one unit."""

    def __init__(self, block: ResourceBlock, lines: Sequence[AllocationLine], scale: AmountScale, press: Press) -> None:
        self._block, self._lines, self._scale, self._press = block, lines, scale, press

    def parts(self, keys: Sequence[str]) -> Iterator[_Part]:
        """All periods in one part where they fit beside the names, else as many as fit in each."""
        room = self._press.frame.width
        need = self._need(keys)
        fit = max(int((room - _NAMES) // (need + _GAP)) - 1, 1)
        for start in range(0, len(keys), fit):
            part = tuple(keys[start : start + fit])
            last = start + fit >= len(keys)
            numbers = len(part) + last
            width = max(need, min(_WIDEST - _GAP, (room - 276) / numbers - _GAP))
            first = room - numbers * (width + _GAP)
            say = self._press.say
            titles = [self._press.words.period(key) for key in part] + [say("Total")] * last
            columns = [
                Column(title, first + _GAP + place * (width + _GAP), width, right=True)
                for place, title in enumerate(titles)
            ]
            yield _Part(part, (Column(say("Goal, initiative"), 0, first), *columns), last)

    def _need(self, keys: Sequence[str]) -> float:
        """The width of the widest figure, with the box that may stand round it."""
        setter = self._press.setter
        tables = [*(line.amounts for line in self._lines), self._block.asked, self._block.capacity]
        written = {self._written(amount) for table in tables for amount in (*table.values(), sum(table.values()))}
        over = [self._surplus(key) for key in keys] + [self._surplus(*keys)]
        widths = [setter.width(text, KEY_FIGURE) for text in written]
        widths += [setter.width(text, KEY_FIGURE) + EXTRA - _GAP for text, _ in filter(None, over)]
        widths += [setter.width(self._press.words.period(key), HEAD) for key in keys]
        return max(widths)

    def rows(self, part: _Part) -> Iterator[Row]:
        name, say = self._block.name, self._press.say
        goal = name
        for line in self._lines:
            if line.editable:
                yield self._line(line, part, goal)
            else:
                goal = f"{name} › {line.code} {line.title}"
                yield self._goal(line, part)
        asked, capacity = self._block.asked, self._block.capacity
        planned = ((Text(say("Planned"), _GOAL),), *self._cells(asked, part, KEY_FIGURE))
        yield Row(planned, 4, 3, heavy=True, keep=True, trail=name)
        if not capacity:
            return
        word = say("Envelope") if self._block.kind is ResourceKind.MONEY else say("Capacity")
        yield Row(((Text(word, TEXT),), *self._cells(capacity, part, FIGURE)), 3, 3, keep=True)
        over = [self._over(key) for key in part.keys] + [self._over(*capacity)] * part.total
        yield Row(((Text(say("Over (▲) or under"), _GOAL),), *over), 6, 5, rule=True)

    def bars(self, part: _Part) -> list[Bar]:
        asked, capacity = self._block.asked, self._block.capacity
        return [
            Bar(column.title, column.x, column.x + column.width, asked.get(key, 0), capacity.get(key))
            for key, column in zip(part.keys, part.columns[1:], strict=False)
        ]

    def _goal(self, line: AllocationLine, part: _Part) -> Row:
        name = Text(line.title, _GOAL, label=line.code, label_style=_GOAL_CODE, hang=_HANG)
        cells = ((name,), *self._cells(line.amounts, part, KEY_FIGURE))
        return Row(cells, 4, 2, rule=True, keep=True, trail=self._block.name)

    def _line(self, line: AllocationLine, part: _Part, goal: str) -> Row:
        name = Text(line.title, TEXT, indent=_HANG, label=line.code, hang=_HANG)
        return Row(((name,), *self._cells(line.amounts, part, FIGURE)), 2, 2, trail=goal, own=line.code)

    def _cells(self, amounts: Amounts, part: _Part, style: Style) -> list[Cell]:
        found = [self._written(amounts[key]) if key in amounts else "" for key in part.keys]
        if part.total:
            found.append(self._written(sum(amounts.values())))
        return [(Text(text, style),) for text in found]

    def _over(self, *keys: str) -> Cell:
        found = self._surplus(*keys)
        if found is None:
            return None
        text, too_much = found
        return Surplus(text) if too_much else (Text(text, FIGURE),)

    def _surplus(self, *keys: str) -> tuple[str, bool] | None:
        """Planned less capacity over the periods that have one, written, and whether it is too much."""
        over = [found for key in keys if (found := self._block.over(key)) is not None]
        if not over:
            return None
        total = sum(over)
        return self._press.figures.signed(self._scale.value(total), self._scale.decimals), total > 0

    def _written(self, amount: int) -> str:
        return self._press.figures.number(self._scale.value(amount), self._scale.decimals)
