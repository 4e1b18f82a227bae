"""The foot of the strategy page: what the organisation holds dear, and what the strategy costs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from charthouse.document.queries.handout import HandoutInput
from charthouse.document.queries.resources import ResourceBlock
from charthouse.domain.counting import listed
from charthouse.domain.kinds import ResourceKind
from charthouse.exchange.handout.blocks.rows import Cell, Column, LaidRow, Row, Text, lay
from charthouse.exchange.handout.figures import AmountScale
from charthouse.exchange.handout.flow import Press
from charthouse.exchange.handout.sheet import Sheet
from charthouse.exchange.handout.tags.element import Role
from charthouse.exchange.handout.text.style import FIGURE, HEAD, LABEL, NAME, SMALL, TEXT

_MOST_HEIGHT = 84.0
_MOST_RESOURCES = 4
_RIGHT_AT = 0.5  # of the width


@dataclass(frozen=True, slots=True)
class StrategyFoot:
    """Laid rows side by side, each list from its own x on. Empty where the plan has neither values nor resources."""

    parts: tuple[tuple[float, tuple[LaidRow, ...]], ...] = ()

    @property
    def height(self) -> float:
        return 6 + max(sum(row.height for row in rows) for _, rows in self.parts) if self.parts else 0.0

    def draw(self, sheet: Sheet, y: float, press: Press) -> None:
        if not self.parts:
            return
        sheet.heavy_rule(press.frame.left, y, press.frame.width)
        for x, rows in self.parts:
            top = y + 4
            table = len(rows) > 1
            with sheet.tagged(Role.TABLE if table else Role.PARAGRAPH) as element:
                for row in rows:
                    width = len(row.cells)
                    cells = [element] if not table else element.heads(width) if row is rows[0] else element.cells(width)
                    row.draw(sheet, press.frame.left + x, top, press.setter, cells)
                    top += row.height


def strategy_foot(pack: HandoutInput, press: Press, resources: int = _MOST_RESOURCES) -> StrategyFoot:
    """What fits into the foot, of so many `resources` at most; what is too tall for it stands on its own page only."""
    width, most = press.frame.width * (1 - _RIGHT_AT), _MOST_HEIGHT * press.frame.paper.scale
    values = _as_high_as(most, _values(pack, press, width - 24))
    costs = _as_high_as(most, _resources(pack, press, width, resources))
    parts = [(0.0, values), (press.frame.width - width if values else 0.0, costs if len(costs) > 1 else ())]
    return StrategyFoot(tuple((x, rows) for x, rows in parts if rows))


def _as_high_as(most: float, rows: Iterable[LaidRow]) -> tuple[LaidRow, ...]:
    """So many of the first rows as are together no higher than `most`."""
    found: list[LaidRow] = []
    for row in rows:
        most -= row.height
        if most < 0:
            break
        found.append(row)
    return tuple(found)


def _values(pack: HandoutInput, press: Press, width: float) -> Iterator[LaidRow]:
    names = " · ".join(value.name for value in pack.report.statements.values if value.name)
    if names:
        scale = press.frame.paper.scale
        cell = (Text(press.say("Values"), LABEL.scaled(scale)), Text(names, TEXT.scaled(scale)))
        yield lay(Row((cell,), 2, 2), (Column("", 0, width),), press.setter)


def _resources(pack: HandoutInput, press: Press, width: float, most: int) -> Iterator[LaidRow]:
    blocks = [block for block in pack.report.resources.blocks if block.asked or block.capacity][:most]
    if not blocks:
        return
    scale = press.frame.paper.scale
    number, gap = 66 * scale, 8 * scale
    columns = (
        Column("", 0, width - 3 * (number + gap)),
        Column("", width - 3 * number - 2 * gap, number, right=True),
        Column("", width - 2 * number - gap, number, right=True),
        Column("", width - number, number),
    )
    head = HEAD.scaled(scale)
    titles = press.say("Planned"), press.say("Capacity"), press.say("Over in")
    heads = (Text(press.say("Resources"), LABEL.scaled(scale)), *(Text(word, head) for word in titles))
    yield lay(Row(tuple((text,) for text in heads), 2, 1), columns, press.setter)
    for block in blocks:
        yield lay(Row(tuple(_cells(block, press)), 1, 1), columns, press.setter)


def _cells(block: ResourceBlock, press: Press) -> Iterator[Cell]:
    factor = press.frame.paper.scale
    amounts = [*block.asked.values(), *block.capacity.values()]
    scale = AmountScale(amounts, block.digits, thousands=block.kind is ResourceKind.MONEY)
    unit = press.say("{unit} thousand", unit=block.unit) if scale.thousands else block.unit
    yield (Text(", ".join(filter(None, (block.name, unit))), NAME.scaled(factor)),)
    for table in (block.asked, block.capacity):
        total = press.figures.number(scale.value(sum(table.values())), scale.decimals) if table else ""
        yield (Text(total, FIGURE.scaled(factor)),)
    over = [press.words.period(key) for key in sorted(block.capacity) if (block.over(key) or 0) > 0]
    yield (Text(f"▲ {press.say(listed(over))}" if over else "", SMALL.semibold().scaled(factor)),)
