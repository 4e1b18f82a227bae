"""Goals beside each other on the strategy page, with as many objectives and measures as the room allows."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from charthouse.document.queries.handout import HandoutInput
from charthouse.document.queries.objective_tree import ObjectiveRow
from charthouse.exchange.handout.blocks.rows import LaidRow
from charthouse.exchange.handout.flow import Press
from charthouse.exchange.handout.measures import MeasureFigures
from charthouse.exchange.handout.pages.goal_column import GoalColumn, goal_column
from charthouse.exchange.handout.pages.statement_band import GUTTER
from charthouse.exchange.handout.sheet import PAGE, Sheet
from charthouse.exchange.handout.tags.element import Element, Role
from charthouse.exchange.handout.text.style import ASIDE, HEAD, LABEL, NAVY

_LABEL_HEIGHT = 14.0
_MORE_HEIGHT = 12.0
_MEASURE_CELLS = 4  # name, now, target, mark


@dataclass(frozen=True, slots=True)
class GoalBand:
    """Columns of goals; `objectives` and `measures`: how many of each a column shows at most."""

    columns: tuple[GoalColumn, ...]
    width: float
    scale: float
    objectives: int
    measures: int

    def parts(self) -> tuple[float, float, float]:
        """The heights of heads, objectives and measures."""
        heads = max(column.head.height for column in self.columns)
        return (
            heads,
            self._list_height([column.objectives for column in self.columns], self.objectives),
            self._list_height([column.measures for column in self.columns], self.measures),
        )

    @property
    def height(self) -> float:
        return sum(self.parts())

    @property
    def gaps(self) -> int:
        """How many gaps there are between the parts that are not empty."""
        return sum(height > 0 for height in self.parts()) - 1

    @property
    def richness(self) -> float:
        """How much of what a strategy on a page should show is there: three objectives and two measures a column."""
        objectives = min(max(len(column.objectives) for column in self.columns), 3)
        measures = min(max(len(column.measures) for column in self.columns), 2)
        wanted = objectives + measures
        shown = min(self.objectives, objectives) + min(self.measures, measures)
        return shown / wanted if wanted else 1.0

    def fewer(self) -> GoalBand | None:
        """The same with one objective or measure less in a column; None where none is left."""
        if not (self.objectives or self.measures):
            return None
        measures = self.measures - (self.measures >= self.objectives)
        objectives = self.objectives - (measures == self.measures)
        return GoalBand(self.columns, self.width, self.scale, objectives, measures)

    def draw(self, sheet: Sheet, y: float, gap: float, press: Press) -> None:
        """Read out goal by goal, although the eye finds all objectives beside each other."""
        heads, objectives, measures = self.parts()
        second = y + heads + (gap if objectives else 0)
        third = second + objectives + (gap if measures else 0)
        for x, column in self._placed(press):
            with sheet.tagged(Role.SECTION):
                sheet.rule(x, y, self.width, 2 * self.scale, NAVY)
                with sheet.tagged(Role.HEADING):
                    column.head.draw(sheet, x, y, press.setter)
                if objectives:
                    if x == press.frame.left:
                        self._label(sheet, x, second, (press.say("Objectives"), press.say("owner · due")), press)
                    with sheet.tagged(Role.LIST):
                        self._list(sheet, x, second, column.objectives, self.objectives, "objectives", press)
                if measures:
                    if x == press.frame.left:
                        self._label(sheet, x, third, (press.say("Measures"), ""), press)
                    self._measures(sheet, x, third, column, press)

    def _measures(self, sheet: Sheet, x: float, y: float, column: GoalColumn, press: Press) -> None:
        with sheet.tagged(Role.TABLE if column.numbers else Role.LIST) as element:
            if column.measures and self.measures:
                self._heads(sheet, x, y, column, element, press)
            self._list(sheet, x, y, column.measures, self.measures, "scorecard", press)

    def _placed(self, press: Press) -> Iterator[tuple[float, GoalColumn]]:
        for number, column in enumerate(self.columns):
            yield press.frame.left + number * (self.width + GUTTER * self.scale), column

    def _list_height(self, lists: Sequence[Sequence[LaidRow]], most: int) -> float:
        if not any(lists):
            return 0.0
        rows = max(
            sum(row.height for row in found[:most]) + (_MORE_HEIGHT * self.scale if len(found) > most else 0)
            for found in lists
        )
        return _LABEL_HEIGHT * self.scale + rows

    def _label(self, sheet: Sheet, x: float, y: float, words: tuple[str, str], press: Press) -> None:
        label, aside = LABEL.scaled(self.scale), ASIDE.scaled(self.scale)
        base = y + _LABEL_HEIGHT * self.scale - 4
        with sheet.tagged(Role.SUBHEADING):
            sheet.text(x, base, words[0], label)
            sheet.text(x + press.setter.width(words[0], label) + 6, base, words[1], aside)

    def _heads(self, sheet: Sheet, x: float, y: float, column: GoalColumn, table: Element, press: Press) -> None:
        if not column.numbers:
            return
        base = y + _LABEL_HEIGHT * self.scale - 4
        for cell, number in zip(table.heads(_MEASURE_CELLS)[1:], column.numbers, strict=False):
            with sheet.within(cell):
                number.head(sheet, x, base, number.title, press.setter, HEAD.scaled(self.scale))

    def _list(
        self, sheet: Sheet, x: float, y: float, rows: Sequence[LaidRow], most: int, anchor: str, press: Press
    ) -> None:
        """Rows of the open list or table, and a line that names the page of those left out."""
        y += _LABEL_HEIGHT * self.scale
        with sheet.whole() as element:
            table = element.role is Role.TABLE
            for row in rows[:most]:
                sheet.rule(x, y, self.width)
                row.draw(sheet, x, y, press.setter, element.cells(_MEASURE_CELLS) if table else [element.item()])
                y += row.height
            if len(rows) > most:
                more = f"+{len(rows) - most}"
                words = press.say("{more} on page {page}", more=more, page=PAGE), press.say("{more} more", more=more)
                sheet.rule(x, y, self.width)
                with sheet.within(element.cells(_MEASURE_CELLS, whole=True)[0] if table else element.item()):
                    style = ASIDE.scaled(self.scale)
                    sheet.refer(x, y + 9 * self.scale, words[0], anchor, words[1], style)


def column_width(places: int, press: Press) -> float:
    """Of a goal's column on a sheet that has `places` for them."""
    return (press.frame.width - GUTTER * press.frame.paper.scale * (places - 1)) / places


class GoalSource:
    """Makes columns of goals for one plan."""

    def __init__(self, pack: HandoutInput, press: Press) -> None:
        self._press = press
        self._children: dict[str, list[ObjectiveRow]] = {}
        for row in pack.report.tree.objectives:
            if row.depth == 1 and row.parent is not None:
                self._children.setdefault(row.parent, []).append(row)
        card = pack.report.scorecard
        self._scores = card.scores
        self._measures = {
            group.goal.id: [MeasureFigures(row, press.words, card.plan.currency) for row in group.rows]
            for group in card.groups
        }

    def band(self, goals: Sequence[ObjectiveRow], places: int) -> GoalBand:
        """`goals` in columns of a sheet that has `places` for them, all their objectives and measures shown."""
        width = column_width(places, self._press)
        columns = tuple(self._column(goal, width) for goal in goals)
        objectives = max(len(column.objectives) for column in columns)
        measures = max(len(column.measures) for column in columns)
        return GoalBand(columns, width, self._press.frame.paper.scale, objectives, measures)

    def _column(self, goal: ObjectiveRow, width: float) -> GoalColumn:
        objectives = self._children.get(goal.id, ())
        scores = {
            row.id: self._scores[row.id].status
            for row in objectives
            if row.id in self._scores and self._scores[row.id].total
        }
        return goal_column(goal, objectives, scores, self._measures.get(goal.id, ()), width, self._press)
