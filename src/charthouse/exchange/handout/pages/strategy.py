"""The strategy on one page: vision, where the organisation stands, each goal as a column, its cost at the foot.

What is too long for it stands whole on the sheets behind (`statements`), the rest of long lists on their own pages. The
spare height goes in equal parts between the bands (HANDOUTS A5).
"""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil

from charthouse.document.queries.handout import HandoutInput
from charthouse.document.queries.objective_tree import ObjectiveRow
from charthouse.domain.counting import counted
from charthouse.exchange.handout.blocks.legend import LEGEND_HEIGHT, bullet_key, legend, status_key
from charthouse.exchange.handout.contents import TITLES
from charthouse.exchange.handout.flow import Flow, Opening, Press
from charthouse.exchange.handout.pages.goal_band import GoalBand, GoalSource, column_width
from charthouse.exchange.handout.pages.statement_band import StatementBand, statement_band
from charthouse.exchange.handout.pages.statements import Statement, band_of, statements_sheets, vision_of
from charthouse.exchange.handout.pages.strategy_foot import StrategyFoot, strategy_foot
from charthouse.exchange.handout.sheet import Sheet
from charthouse.exchange.handout.text.style import VISION
from charthouse.exchange.wording import beginning

_VISION_LINES = 3
_VISION_SHARE = 0.86
_LEAST_COLUMNS, _MOST_COLUMNS = 3, 5
_LEGEND = LEGEND_HEIGHT + 4  # with air above it
_LEAST_GAP, _MOST_GAP = 4.5, 22.0
_MOST_GOALS = 60  # more stand in the outline only


def strategy_page(pack: HandoutInput, press: Press) -> list[Sheet]:
    """The strategy, then the statements in full. No sheets where the plan says nothing of either."""
    plan, goals = pack.report.statements.plan, pack.report.tree.goals()
    if not (plan.vision or band_of(plan) or goals):
        return statements_sheets(pack, press, ())
    flow, hidden = _opened(pack, press)
    band = _filled(flow, pack, band_of(plan), goals)
    return flow.finish() + statements_sheets(pack, press, [*hidden, *band.hidden])


def _opened(pack: HandoutInput, press: Press) -> tuple[Flow, list[Statement]]:
    """The page under its vision; a vision too long for a headline is left for the statements in full."""
    vision, frame = vision_of(pack.report.statements.plan), press.frame
    style = VISION.scaled(frame.paper.scale)
    name = press.say(TITLES["strategy"])
    lines = press.setter.wrap(vision.text, style, frame.width * _VISION_SHARE)
    if 0 < len(lines) <= _VISION_LINES:
        kicker = press.say("Strategy on a page · vision")
        return Flow(press, Opening("strategy", name, kicker, vision.text, style)), []
    tree, card = pack.report.tree, pack.report.scorecard
    below = len(tree.objectives) - len(tree.goals())
    counts = (
        (tree.goals(), counted(len(tree.goals()), "goal")),
        (below, counted(below, "objective")),
        (card.rows, counted(len(card.rows), "measure")),
    )
    headline = beginning(", ".join(press.say(number) for rows, number in counts if rows))
    opening = Opening("strategy", name, name, headline or press.say("What we stand for"))
    return Flow(press, opening), [vision] if lines else []


def _filled(
    flow: Flow, pack: HandoutInput, statements: Sequence[Statement], goals: Sequence[ObjectiveRow]
) -> StatementBand:
    """Lay the bands out so that the goals have room for their lists; the statements and the foot give way first."""
    press = flow.press
    foot, short = strategy_foot(pack, press), strategy_foot(pack, press, resources=1)
    column = _column(len(goals), press)
    source = GoalSource(pack, press)
    best: tuple[StatementBand, StrategyFoot, list[GoalBand]] | None = None
    richest = -1.0
    for lines, below in ((8, foot), (8, short), (8, StrategyFoot()), (4, StrategyFoot()), (0, StrategyFoot())):
        band = statement_band(statements, press, lines, column)
        room = flow.room - band.height - below.height - _LEGEND - 2 * _LEAST_GAP
        found = _goal_bands(source, goals, room, flow.whole - _LEGEND)
        richness = min((one.richness for one in found), default=1.0) if found is not None else -1.0
        if found is not None and richness > richest:
            best, richest = (band, below, found), richness
    band, foot, found = best or (statement_band(statements, press, 0, column), StrategyFoot(), [])
    _draw(flow, band, foot, found)
    return band


def _column(goals: int, press: Press) -> float:
    """The width of a goal's column where there are enough of them to set the page's grid; else 0."""
    return column_width(goals, press) if _LEAST_COLUMNS <= goals <= _MOST_COLUMNS else 0.0


def _goal_bands(
    source: GoalSource, goals: Sequence[ObjectiveRow], first: float, others: float
) -> list[GoalBand] | None:
    """The goals in bands, one a sheet, as many beside each other as can be; None where a head alone is too tall."""
    if len(goals) > _MOST_GOALS:
        return None
    for places in range(min(len(goals), _MOST_COLUMNS), 0, -1):
        places = ceil(len(goals) / ceil(len(goals) / places))
        bands = [
            _shrunk(source.band(goals[start : start + places], places), others if start else first)
            for start in range(0, len(goals), places)
        ]
        fitting = [band for band in bands if band is not None]
        if len(fitting) == len(bands):
            return fitting
    return None if goals else []


def _shrunk(band: GoalBand, room: float) -> GoalBand | None:
    """`band` with lists short enough for the room."""
    found: GoalBand | None = band
    while found is not None and found.height + found.gaps * _LEAST_GAP > room:
        found = found.fewer()
    return found


def _draw(flow: Flow, band: StatementBand, foot: StrategyFoot, goals: Sequence[GoalBand]) -> None:
    press = flow.press
    first = goals[0] if goals else None
    needed = band.height + foot.height + _LEGEND + (first.height if first else 0)
    gaps = bool(band.height) + (first.gaps if first else 0) + bool(foot.height)
    gap = _gap(flow.room - needed, gaps)
    band.draw(flow.sheet, flow.y, press)
    flow.y += band.height + (gap if band.height else 0)
    foot.draw(flow.sheet, press.frame.bottom - _LEGEND - foot.height, press)
    for number, goal in enumerate(goals):
        if number:
            flow.turn()
            gap = _gap(flow.room - goal.height - _LEGEND, goal.gaps)
        goal.draw(flow.sheet, flow.y, gap, press)
        flow.y = press.frame.bottom - LEGEND_HEIGHT
        legend(flow, [*status_key(press.words), *(bullet_key(press.words) if press.frame.paper.scale > 1 else ())])


def _gap(spare: float, gaps: int) -> float:
    return min(max(spare / max(gaps, 1), _LEAST_GAP), _MOST_GAP)
