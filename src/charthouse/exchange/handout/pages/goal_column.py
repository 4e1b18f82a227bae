"""A goal as a column of the strategy page: its title and reason, its objectives, its measures."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from charthouse.document.queries.objective_tree import ObjectiveRow
from charthouse.domain.kinds import Status
from charthouse.exchange.handout.blocks.bullet import Bullet
from charthouse.exchange.handout.blocks.mark import Mark
from charthouse.exchange.handout.blocks.rows import Cell, Column, LaidRow, Row, Text, lay
from charthouse.exchange.handout.flow import Press
from charthouse.exchange.handout.measures import MeasureFigures, bullet
from charthouse.exchange.handout.sheet import Sheet
from charthouse.exchange.handout.text.setting import Typesetter
from charthouse.exchange.handout.text.style import ASIDE, CODE, GREY, HEAD, SMALL_FIGURE, Style, Weight
from charthouse.exchange.wording import phrase

MARK_WIDTH = 20.0
NOW, TARGET = phrase("Now"), phrase("Target")  # the heads of the columns with numbers
_TITLE = Style(11, 13.6, Weight.SEMIBOLD)
_TITLE_CODE = Style(11, 13.6, colour=GREY)
_REASON = Style(8.4, 10.9, colour=GREY)
_OBJECTIVE = Style(8.4, 10.9, Weight.MEDIUM)
_MEASURE = Style(8.4, 10.9)
_NOW = Style(8.6, 10.9, Weight.SEMIBOLD, tabular=True)
_TARGET = Style(8.6, 10.9, tabular=True)
_REASON_LINES = 3
_CODE_HANG = 25.0
_LEAST_NAME = 58.0
_GAP = 8.0
_BULLET = 9.0  # points high


@dataclass(frozen=True, slots=True)
class GoalColumn:
    """The laid parts of a column. `numbers`: the columns of now and target, none where these stand below the names."""

    head: LaidRow
    objectives: tuple[LaidRow, ...]
    measures: tuple[LaidRow, ...]
    numbers: Sequence[Column]


def goal_column(
    goal: ObjectiveRow,
    objectives: Sequence[ObjectiveRow],
    statuses: Mapping[str, Status],
    measures: Sequence[MeasureFigures],
    width: float,
    press: Press,
) -> GoalColumn:
    """The column of a goal in `width` points. `statuses`: of the objectives that have a score, by their id."""
    setter, scale = press.setter, press.frame.paper.scale
    mark = MARK_WIDTH * scale
    plain = (Column("", 0, width - mark - 4), Column("", width - mark, mark))
    columns = _measure_columns(measures, width, press)
    return GoalColumn(
        lay(_head(goal, width, press), (Column("", 0, width),), setter),
        tuple(lay(_objective(row, statuses.get(row.id), press), plain, setter) for row in objectives),
        tuple(_measure_row(one, columns, width, press) for one in measures),
        [column for column in columns if column.right],
    )


def _head(goal: ObjectiveRow, width: float, press: Press) -> Row:
    scale, setter = press.frame.paper.scale, press.setter
    code = _TITLE_CODE.scaled(scale)
    title = Text(goal.title, _TITLE.scaled(scale), label=goal.code, label_style=code)
    reason = Text(goal.description, _REASON.scaled(scale))
    short = len(setter.wrap(reason.text, reason.style, width)) <= _REASON_LINES
    return Row(((title, reason) if short else (title,),), 5, 2)


def _objective(row: ObjectiveRow, status: Status | None, press: Press) -> Row:
    scale = press.frame.paper.scale
    hang = _CODE_HANG * scale
    text = Text(row.title, _OBJECTIVE.scaled(scale), label=row.code, label_style=CODE.scaled(scale), hang=hang)
    about = " · ".join(filter(None, (row.owner_name, press.words.month(row.due) if row.due else "")))
    mark = Mark(status, scale=scale) if status is not None else None
    return Row(((text, Text(about, ASIDE.scaled(scale), under=True)), mark), 2.4, 2.4)


def _measure(measure: MeasureFigures, scale: float, *, beside: bool) -> Row:
    """Name, now, target and mark; where the numbers are too wide to stand beside the name, they stand below it."""
    row = measure.row
    name = Text(row.definition.name, _MEASURE.scaled(scale), tail=measure.unit, tail_style=ASIDE.scaled(scale))
    mark = Mark(row.state.status, scale=scale)
    small = SMALL_FIGURE.scaled(scale)
    if not beside:
        say = measure.words.say
        numbers = [say("Now {value}", value=measure.now)]
        numbers += [say("target {value}", value=measure.target)] if measure.target else []
        return Row(((name, Text(" · ".join(numbers), small)), mark), 2.4, 2.4)
    now: Cell = (Text(measure.now, _NOW.scaled(scale)),)
    target: Cell = (Text(measure.target, _TARGET.scaled(scale)), Text(measure.target_period, small))
    return Row(((name,), now, target, mark), 2.4, 2.4)


def _measure_row(measure: MeasureFigures, columns: Sequence[Column], width: float, press: Press) -> LaidRow:
    """The measure, on a larger sheet with its bullet graph below all of it."""
    scale = press.frame.paper.scale
    row = _measure(measure, scale, beside=len(columns) > 2)
    laid = lay(row, columns, press.setter)
    graph = bullet(measure) if scale > 1 else None
    if graph is None:
        return laid
    below = _Below(replace(graph, ends=("", ""), spoken=""), laid.height - laid.lead)
    return lay(replace(row, cells=(*row.cells, below), after=4 * scale), (*columns, Column("", 0, width)), press.setter)


@dataclass(frozen=True, slots=True)
class _Below:
    """A bullet graph as wide as all columns, so far below the first baseline. For the eye: the row says the same."""

    graph: Bullet
    drop: float

    @property
    def above(self) -> float:
        return 0.0

    @property
    def height(self) -> float:
        return self.drop + _BULLET

    def draw(self, sheet: Sheet, x: float, baseline: float, width: float, setter: Typesetter) -> None:  # noqa: ARG002
        with sheet.figure(self.graph.spoken):
            self.graph.paint(sheet, x, baseline + self.drop, width, _BULLET)


def _measure_columns(measures: Sequence[MeasureFigures], width: float, press: Press) -> tuple[Column, ...]:
    setter, scale = press.setter, press.frame.paper.scale
    heads = [setter.width(press.say(word), HEAD.scaled(scale)) for word in (NOW, TARGET)]
    now = max([22 * scale, heads[0], *(setter.width(one.now, _NOW.scaled(scale)) for one in measures)])
    small = SMALL_FIGURE.scaled(scale)
    targets = [setter.width(one.target, _TARGET.scaled(scale)) for one in measures]
    target = max([26 * scale, heads[1], *targets, *(setter.width(one.target_period, small) for one in measures)])
    mark = MARK_WIDTH * scale
    name = width - now - target - mark - 3 * _GAP
    if name < _LEAST_NAME * scale:
        return Column("", 0, width - mark - 4), Column("", width - mark, mark)
    return (
        Column("", 0, name),
        Column(press.say(NOW), name + _GAP, now, right=True),
        Column(press.say(TARGET), name + now + 2 * _GAP, target, right=True),
        Column("", width - mark, mark),
    )
