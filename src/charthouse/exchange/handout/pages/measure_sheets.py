"""A sheet for each measure: its course against target and red flag, its numbers, what was noted, how it is defined."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from charthouse.analysis.targets import thresholds
from charthouse.document.queries.handout import HandoutInput
from charthouse.document.queries.plan import PlanInfo
from charthouse.domain.kinds import Direction
from charthouse.exchange.handout.blocks.mark import marked
from charthouse.exchange.handout.blocks.rows import Cell, Column, LaidRow, Row, Text, lay
from charthouse.exchange.handout.blocks.table import Table
from charthouse.exchange.handout.contents import TITLES
from charthouse.exchange.handout.figures import NO_BREAK
from charthouse.exchange.handout.flow import Flow, Opening, Press
from charthouse.exchange.handout.measures import (
    MeasureFigures,
    bullet,
    direction_words,
    judgement,
    rating_lines,
    status_words,
)
from charthouse.exchange.handout.pages.measure_chart import chart_of, end_of
from charthouse.exchange.handout.sheet import Sheet
from charthouse.exchange.handout.tags.element import Role
from charthouse.exchange.handout.text.style import (
    ASIDE,
    CODE,
    FIGURE,
    KEY_FIGURE,
    NAVY,
    SMALL,
    SMALL_FIGURE,
    TEXT,
    Style,
    Weight,
)
from charthouse.exchange.wording import beginning

_CHARTS = (186.0, 156.0, 128.0)
_FACTS, _GUTTER = 186.0, 26.0
_LABEL = 66.0
_MOST_PERIODS = 8
_SHORT = 40  # letters of a name beside the chart; a longer one stands below it
_SECTION = Style(9, 11.8, Weight.SEMIBOLD, NAVY)
_SECTION_WIDTH, _TEXT_AT, _TEXT_WIDTH = 130.0, 142.0, 560.0


def measure_sheets(pack: HandoutInput, press: Press) -> list[Sheet]:
    """No sheets where there are no measures."""
    card = pack.report.scorecard
    titles = {row.id: press.words.coded((row.code, row.title)) for row in pack.report.tree.objectives}
    sheets: list[Sheet] = []
    for row in card.rows:
        measure = MeasureFigures(row, press.words, card.plan.currency)
        name = "measures" if not sheets else f"measure-{row.id}"
        serves = titles.get(row.definition.objective, "")
        sheets += _sheets(measure, name, serves, pack, press)
    return sheets


def _sheets(measure: MeasureFigures, name: str, serves: str, pack: HandoutInput, press: Press) -> list[Sheet]:
    """On one sheet where a lower chart makes that possible."""
    found: list[Sheet] = []
    for tall in _CHARTS:
        sheets = _laid_out(measure, name, serves, tall, pack, press)
        if len(sheets) == 1:
            return sheets
        found = found or sheets
    return found


def _laid_out(
    measure: MeasureFigures, name: str, serves: str, tall: float, pack: HandoutInput, press: Press
) -> list[Sheet]:
    row, plan = measure.row, pack.report.scorecard.plan
    title = press.say("Measure {code}", code=row.code)
    opening = Opening(
        name,
        title,
        " · ".join((title, beginning(press.say(row.definition.frequency)), direction_words(measure))),
        _headline(measure),
        chapter=press.say(TITLES["measures"]),
        bookmark=f"{row.code} {row.definition.name}",
    )
    flow = Flow(press, opening)
    _picture(flow, measure, tall * press.frame.paper.scale, plan)
    _numbers(flow, measure, plan)
    _notes(flow, measure)
    _definition(flow, measure, serves, pack)
    return flow.finish()


def _headline(measure: MeasureFigures) -> str:
    """What it is, where it stands, and what it is held against."""
    name, status, say = measure.row.definition.name, status_words(measure), measure.words.say
    if measure.row.state.value is None:
        return f"{name}: {status}"
    if not measure.target:
        now = measure.with_unit(measure.now)
        return say("{measure}: {now}, {status}", measure=name, now=now, status=status)
    return say(
        "{measure}: {now} against {target}, {status}",
        measure=name, now=measure.now, target=measure.with_unit(measure.target), status=status,
    )  # fmt: skip


def _picture(flow: Flow, measure: MeasureFigures, tall: float, plan: PlanInfo) -> None:
    """The chart, `tall` points high, with its bullet, and the facts at its right."""
    press = flow.press
    left, wide = press.frame.left, press.frame.width - _FACTS - _GUTTER
    facts = [_laid(fact, press) for fact in _facts(measure)]
    chart = chart_of(measure, plan)
    tall = tall if chart is not None else 0.0
    graph = bullet(measure)
    height = max(tall + (34 if graph else 0) + 14, sum(fact.height for fact in facts))
    if height > flow.room:
        flow.turn()  # also below a headline that fills the sheet
    top, y = flow.y, flow.y
    if chart is not None:
        with flow.sheet.unturned(left, left + wide):
            flow.sheet.text(left, y + 8, measure.unit if len(measure.unit) < 60 else "", ASIDE)
            chart.draw(flow.sheet, left, y + 14, wide, tall, press.setter)
        y += 14 + tall
    elif graph is None:
        flow.sheet.text(left, y + 8, press.say("No readings to draw yet."), ASIDE)
    if graph is not None:
        with flow.sheet.figure(graph.spoken):
            graph.paint(flow.sheet, left, y + 6, wide, 14)
            worse, better = graph.ends
            flow.sheet.text(left, y + 29, worse, SMALL_FIGURE)
            flow.sheet.text(left + wide - press.setter.width(better, SMALL_FIGURE), y + 29, better, SMALL_FIGURE)
    x = press.frame.right - _FACTS
    table = flow.root.add(Role.LIST)
    for fact in facts:
        flow.sheet.rule(x, top, _FACTS)
        fact.draw(flow.sheet, x, top, press.setter, [table.item()])
        top += fact.height
    flow.y += height + 12


def _facts(measure: MeasureFigures) -> Iterator[tuple[str, Cell]]:
    state, defined, words = measure.row.state, measure.row.definition, measure.words
    say = words.say
    yield say("Status"), marked(state.status, words)
    if state.judged:
        yield say("Why"), (Text(judgement(measure), SMALL),)
    if state.score is not None:
        yield say("Score"), (Text(say("{score} of 10", score=words.figures.number(state.score, 1)), FIGURE),)
    now = filter(None, (measure.now, measure.period, say("stale") if state.stale else ""))
    yield say("Now"), (Text(" · ".join(now), KEY_FIGURE),)
    if measure.target:
        yield say("Target"), (Text(" · ".join(filter(None, (measure.target, measure.target_period))), FIGURE),)
    since = words.day(defined.baseline_on) if defined.baseline_on else ""
    numbers = (
        (say("Goal"), defined.goal, ""), (say("Red flag"), state.red_flag, ""),
        (say("Baseline"), defined.baseline, since),
    )  # fmt: skip
    for word, value, when in numbers:
        if value is not None:
            yield word, (Text(" · ".join(filter(None, (measure.written(value), when))), FIGURE),)
    yield say("Weight"), (Text(words.figures.number(defined.weight), FIGURE),)
    for word, name in ((say("Unit"), measure.unit), (say("Owner"), defined.owner_name)):
        if 0 < len(name) <= _SHORT:
            yield word, (Text(name, SMALL),)


def _laid(fact: tuple[str, Cell], press: Press) -> LaidRow:
    columns = (Column("", 0, _LABEL - 6), Column("", _LABEL, _FACTS - _LABEL))
    return lay(Row(((Text(fact[0], ASIDE),), fact[1]), 3, 3), columns, press.setter)


def _numbers(flow: Flow, measure: MeasureFigures, plan: PlanInfo) -> None:
    """The last readings and what each was held against, then the targets to come."""
    row, defined = measure.row, measure.row.definition
    keys = list(row.readings)[-_MOST_PERIODS:]
    last = row.state.period or ""
    to_come = [key for key in row.targets if (end_of(key, plan) or date.max) > (end_of(last, plan) or date.min)]
    shown = (keys + [key for key in to_come if key not in keys])[-_MOST_PERIODS - 3 :]
    if not shown:
        return
    targets = {key: (cell.value, cell.red_flag) for key, cell in row.targets.items()}
    held = {
        key: thresholds(
            key, targets, defined.goal, None,
            fiscal_start_month=plan.fiscal_start_month, aggregation=defined.aggregation,
        ).goal
        for key in shown
    }  # fmt: skip
    first, gap = 60.0, 6.0
    width = (flow.press.frame.width - first) / len(shown) - gap
    words = measure.words
    columns = [Column(words.say("Period"), 0, first)]
    columns += [
        Column(words.period(key), first + gap + place * (width + gap), width, right=True)
        for place, key in enumerate(shown)
    ]
    actual = [cell.value if (cell := row.readings.get(key)) is not None else None for key in shown]
    aimless = {key for key in shown if plan.start and (end_of(key, plan) or date.max) < plan.start}
    if defined.direction is Direction.RANGE:
        aimless = set(shown)
    wanted = [None if key in aimless else held[key] for key in shown]
    Table(flow, columns).run(
        Row(
            (
                (Text(name, TEXT),),
                *((Text("" if value is None else measure.written(value), style),) for value in values),
            )
        )
        for name, values, style in (
            (words.say("Actual"), actual, KEY_FIGURE),
            (words.say("Target"), wanted, FIGURE),
        )
    )
    flow.y += 6


def _notes(flow: Flow, measure: MeasureFigures) -> None:
    """What people wrote with the readings, the latest first."""
    noted = [(key, cell) for key, cell in measure.row.readings.items() if cell.note]
    if not noted:
        return
    flow.y += 4
    flow.need(70)
    say = flow.press.say
    flow.section(say("What happened"))
    columns = (
        Column(say("Period"), 0, 60),
        Column(say("Read"), 66, 60, right=True),
        Column(say("Note"), _TEXT_AT, _TEXT_WIDTH),
    )
    Table(flow, columns, named=False).run(
        Row(
            (
                (Text(measure.words.period(key), CODE),),
                (Text("" if cell.value is None else measure.written(cell.value), FIGURE),),
                (Text(cell.note, SMALL), Text(cell.recorded_by, ASIDE)),
            ),
            rule=True,
        )
        for key, cell in reversed(noted)
    )


def _definition(flow: Flow, measure: MeasureFigures, serves: str, pack: HandoutInput) -> None:
    defined, say = measure.row.definition, measure.words.say
    texts: Sequence[tuple[str, str]] = (
        (say("Serves"), serves),
        (say("What it counts"), defined.description),
        (say("What ratings mean"), "\n".join(rating_lines(pack.levels.get(defined.id, {})))),
        (say("Unit"), measure.unit if len(measure.unit) > _SHORT else ""),
        (say("Owner"), defined.owner_name if len(defined.owner_name) > _SHORT else ""),
        (say("Source"), defined.source),
        (say("Why this target"), defined.basis),
        (say("Other information"), pack.other.get(defined.id, "")),
    )
    flow.y += 4
    width = min(_TEXT_WIDTH, flow.press.frame.width - _TEXT_AT)
    Table(flow, (Column("", 0, _SECTION_WIDTH), Column("", _TEXT_AT, width))).run(
        Row(((Text(label, _SECTION),), (Text(text, TEXT),)), 2.6, 2.4, rule=True, own=f"{label}{NO_BREAK}")
        for label, text in texts
        if text
    )
