"""The board's scorecard: a row for each measure, grouped by goal, and behind it how the measures are defined."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from charthouse.document.queries.handout import HandoutInput
from charthouse.document.queries.pictures import course
from charthouse.document.queries.scorecard import MeasureGroup
from charthouse.domain.counting import counted
from charthouse.domain.kinds import Status
from charthouse.exchange.handout.blocks.legend import bullet_key, legend
from charthouse.exchange.handout.blocks.mark import marked, marks_width
from charthouse.exchange.handout.blocks.rows import Cell, Column, Row, Text
from charthouse.exchange.handout.blocks.sparkline import Sparkline
from charthouse.exchange.handout.blocks.table import Table
from charthouse.exchange.handout.figures import NO_BREAK
from charthouse.exchange.handout.flow import Flow, Opening, Press
from charthouse.exchange.handout.measures import (
    NO_VALUE,
    MeasureFigures,
    bullet,
    direction_words,
    judgement,
    trend_words,
)
from charthouse.exchange.handout.pages.definitions import definitions
from charthouse.exchange.handout.sheet import Sheet
from charthouse.exchange.handout.text.style import (
    ASIDE,
    FIGURE,
    KEY_FIGURE,
    NAME,
    NAVY,
    SMALL,
    SMALL_FIGURE,
    Style,
    Weight,
)
from charthouse.exchange.wording import Wording, beginning, phrase

_GROUP = Style(9.5, 12, Weight.SEMIBOLD, NAVY)
_COMMENT = Style(8, 9.6)
_CODE_HANG = 25.0
_TITLES = (
    phrase("Measure"), phrase("Now"), phrase("Target"), phrase("Trend"),
    phrase("Status"), phrase("Now against target"), phrase("Owner"), phrase("Comment"),
)  # fmt: skip
_NUMBERS = frozenset(_TITLES[1:3])
_GAPS = (10.0, 12.0, 14.0, 10.0, 8.0, 10.0, 8.0, 0.0)
_TREND, _STATUS, _GRAPH, _OWNER = 54.0, 60.0, 84.0, 62.0
_NAME, _COMMENT_WIDTH = 145.0, 123.0  # how they share what the others leave; less makes the bullet narrower
_SENTENCE = phrase("Better is to the right. A dot replaces a bar that cannot start at zero. Trends: own scale each.")
_WORDS = {
    Status.ON_TRACK: phrase("{number} on track"),
    Status.AT_RISK: phrase("{number} at risk"),
    Status.OFF_TRACK: phrase("{number} off track"),
    Status.NO_DATA: phrase("{number} without data"),
    Status.NO_TARGET: phrase("{number} without a target"),
    Status.NOT_APPLICABLE: phrase("{number} not applicable"),
}


def scorecard_page(pack: HandoutInput, press: Press) -> list[Sheet]:
    """No sheets where there are no measures."""
    card = pack.report.scorecard
    if not card.rows:
        return []
    kicker = press.say("Scorecard · as of {day}", day=card.as_of)
    headline = _headline([row.state.status for row in card.rows], press.words)
    flow = Flow(press, Opening("scorecard", press.say("Scorecard"), kicker, headline))
    groups = [
        (group, [MeasureFigures(row, press.words, card.plan.currency) for row in group.rows]) for group in card.groups
    ]
    layout = _Layout.of([measure for _, rows in groups for measure in rows], press)
    Table(flow, layout.columns).run(_rows(groups, layout, press.words))
    legend(flow, bullet_key(press.words), press.say(_SENTENCE))
    definitions(flow, [measure for _, rows in groups for measure in rows], pack)
    return flow.finish()


def _headline(statuses: Sequence[Status], words: Wording) -> str:
    """Twelve measures: 3 on track, 6 at risk, 2 off track, 1 without data."""
    counts = Counter(statuses)
    parts = [words.say(word, number=counts[status]) for status, word in _WORDS.items() if counts[status]]
    measures = beginning(words.say(counted(len(statuses), "measure")))
    return f"{measures}: {', '.join(part.replace(' ', NO_BREAK) for part in parts)}"


@dataclass(frozen=True, slots=True)
class _Layout:
    """The columns, as wide as the numbers in them need; `end`: room for the numbers beside a bullet."""

    columns: tuple[Column, ...]
    end: float

    @property
    def width(self) -> float:
        return self.columns[-1].x + self.columns[-1].width

    @classmethod
    def of(cls, measures: Sequence[MeasureFigures], press: Press) -> _Layout:
        setter = press.setter
        status = max(_STATUS, marks_width(press.words, setter))
        now = _widest(34, 84, [setter.width(one.now, KEY_FIGURE) for one in measures])
        now = _widest(now, 84, [setter.width(one.period, SMALL_FIGURE) for one in measures])
        target = _widest(36, 84, [setter.width(one.target, FIGURE) for one in measures])
        ends = [end for one in measures if (drawn := bullet(one)) for end in drawn.ends]
        end = _widest(14, 40, [setter.width(text, SMALL_FIGURE) for text in ends])
        graph = _GRAPH + 2 * end
        free = press.frame.width - (now + target + _TREND + status + graph + _OWNER + sum(_GAPS))
        if free < _NAME + _COMMENT_WIDTH:
            graph -= min(_NAME + _COMMENT_WIDTH - free, _GRAPH / 2)
            free = press.frame.width - (now + target + _TREND + status + graph + _OWNER + sum(_GAPS))
        name = free * _NAME / (_NAME + _COMMENT_WIDTH)
        widths = (name, now, target, _TREND, status, graph, _OWNER, free - name)
        columns = []
        x = 0.0
        for title, width, gap in zip(_TITLES, widths, _GAPS, strict=True):
            columns.append(Column(press.say(title), x, width, right=title in _NUMBERS))
            x += width + gap
        return cls(tuple(columns), end)


def _widest(least: float, most: float, widths: Sequence[float]) -> float:
    return min(max([least, *widths]), most)


def _rows(
    groups: Sequence[tuple[MeasureGroup, list[MeasureFigures]]], layout: _Layout, words: Wording
) -> Iterator[Row]:
    for group, measures in groups:
        name = words.coded((group.goal.code, group.goal.title))
        head = Text(group.goal.title, _GROUP, label=group.goal.code, label_style=_GROUP, hang=_CODE_HANG)
        yield Row(((head,),), 4, 1, rule=True, keep=True, wide=layout.width)
        for measure in measures:
            yield Row(_cells(measure, layout.end), 3, 3, trail=name, own=measure.row.code)


def _cells(measure: MeasureFigures, end: float) -> tuple[Cell, ...]:
    row, state = measure.row, measure.row.state
    about = f"{NO_BREAK}{NO_BREAK}".join(filter(None, (measure.unit, direction_words(measure).replace(" ", NO_BREAK))))
    name = Text(row.definition.name, NAME, label=row.code, hang=_CODE_HANG)
    when = [measure.period, measure.words.say("stale") if state.stale else ""] if measure.now != NO_VALUE else []
    remarks = [row.comment, judgement(measure), measure.words.say(state.problem)]
    return (
        (name, Text(about, ASIDE, under=True)),
        (Text(measure.now, KEY_FIGURE), *(Text(word, SMALL_FIGURE) for word in when if word)),
        (Text(measure.target, FIGURE),),
        Sparkline(values := course(row), trend_words(measure, values)) if row.readings else None,
        marked(state.status, measure.words),
        bullet(measure, end),
        (Text(row.definition.owner_name, SMALL),),
        tuple(Text(remark, _COMMENT) for remark in remarks if remark),
    )
