"""Goals beside each other on the strategy page, with as many objectives and measures as the room allows."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from charthouse.document.queries.handout import HandoutInput
from charthouse.document.queries.objectives import ObjectiveRow
from charthouse.exchange.handout.blocks.rows import LaidRow
from charthouse.exchange.handout.flow import Press
from charthouse.exchange.handout.measures import MeasureFigures
from charthouse.exchange.handout.pages.goal_column import GoalColumn, goal_column
from charthouse.exchange.handout.sheet import Reference, Sheet
from charthouse.exchange.handout.text.style import ASIDE, HEAD, LABEL, NAVY

_GUTTER = 17.0
_LABEL_HEIGHT = 14.0
_MORE_HEIGHT = 12.0


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
        heads, objectives, measures = self.parts()
        for x, column in self._placed(press):
            sheet.rule(x, y, self.width, 2 * self.scale, NAVY)
            column.head.draw(sheet, x, y, press.setter)
        y += heads
        if objectives:
            y += gap
            self._label(sheet, press.frame.left, y, ("Objectives", "owner · due"), press)
            for x, column in self._placed(press):
                self._list(sheet, x, y, column.objectives, self.objectives, "objectives", press)
            y += objectives
        if measures:
            y += gap
            self._label(sheet, press.frame.left, y, ("Measures", ""), press)
            for x, column in self._placed(press):
                if column.measures and self.measures:
                    self._heads(sheet, x, y, column, press)
                self._list(sheet, x, y, column.measures, self.measures, "scorecard", press)

    def _placed(self, press: Press) -> Iterator[tuple[float, GoalColumn]]:
        for number, column in enumerate(self.columns):
            yield press.frame.left + number * (self.width + _GUTTER * self.scale), column

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
        sheet.text(x, base, words[0], label)
        sheet.text(x + press.setter.width(words[0], label) + 6, base, words[1], aside)

    def _heads(self, sheet: Sheet, x: float, y: float, column: GoalColumn, press: Press) -> None:
        style = HEAD.scaled(self.scale)
        base = y + _LABEL_HEIGHT * self.scale - 4
        for edge, word in ((column.now, "Now"), (column.target, "Target")):
            if edge is not None:
                sheet.text(x + edge - press.setter.width(word, style), base, word, style)

    def _list(
        self, sheet: Sheet, x: float, y: float, rows: Sequence[LaidRow], most: int, anchor: str, press: Press
    ) -> None:
        y += _LABEL_HEIGHT * self.scale
        for row in rows[:most]:
            sheet.rule(x, y, self.width)
            row.draw(sheet, x, y, press.setter)
            y += row.height
        if len(rows) > most:
            more = f"+{len(rows) - most}"
            style = ASIDE.scaled(self.scale)
            sheet.rule(x, y, self.width)
            sheet.references.append(
                Reference(x, y + 9 * self.scale, f"{more} on page {{page}}", anchor, f"{more} more", style)
            )


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
            group.goal.id: [MeasureFigures(row, press.figures, card.plan.currency) for row in group.rows]
            for group in card.groups
        }

    def band(self, goals: Sequence[ObjectiveRow], places: int) -> GoalBand:
        """`goals` in columns of a sheet that has `places` for them, all their objectives and measures shown."""
        scale = self._press.frame.paper.scale
        width = (self._press.frame.width - _GUTTER * scale * (places - 1)) / places
        columns = tuple(self._column(goal, width) for goal in goals)
        objectives = max(len(column.objectives) for column in columns)
        measures = max(len(column.measures) for column in columns)
        return GoalBand(columns, width, scale, objectives, measures)

    def _column(self, goal: ObjectiveRow, width: float) -> GoalColumn:
        objectives = self._children.get(goal.id, ())
        scores = {
            row.id: self._scores[row.id].status
            for row in objectives
            if row.id in self._scores and self._scores[row.id].total
        }
        return goal_column(goal, objectives, scores, self._measures.get(goal.id, ()), width, self._press)
