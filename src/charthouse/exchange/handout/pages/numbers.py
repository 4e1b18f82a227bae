"""How the numbers came about: every score with the sum it comes from, and what was left out of it."""

from __future__ import annotations

from collections.abc import Iterator

from charthouse.analysis.explanation import score_formula
from charthouse.document.queries.handout import HandoutInput
from charthouse.document.queries.objectives import ObjectiveRow
from charthouse.domain.kinds import Direction
from charthouse.exchange.handout.blocks.mark import Mark
from charthouse.exchange.handout.blocks.rows import Column, Row, Text
from charthouse.exchange.handout.blocks.table import Table
from charthouse.exchange.handout.contents import TITLES
from charthouse.exchange.handout.figures import count
from charthouse.exchange.handout.flow import Flow, Opening, Press
from charthouse.exchange.handout.measures import MeasureFigures, judgement
from charthouse.exchange.handout.sheet import Sheet
from charthouse.exchange.handout.text.style import ASIDE, KEY_FIGURE, NAME, SMALL

_HANG = 32.0
_RULES = (
    "A measure’s score runs from 0 to 10: 10 ÷ 3 × (1 + (value − red flag) ÷ (target − red flag)), so that the target "
    "gives 6.67 and the red flag 3.33. On track from 6.67, at risk from 3.33.\nAn objective’s score is the mean of "
    "what is directly below it, weighted. What has no current value does not count, and is never taken for zero; where "
    "less than half of the weight has one, there is no colour.\nInitiatives carry no weight in scores."
)


def numbers_page(pack: HandoutInput, press: Press) -> list[Sheet]:
    """No sheets where nothing has a score."""
    card = pack.report.scorecard
    scored = [row for row in pack.report.tree.objectives if row.id in card.scores and card.scores[row.id].total]
    if not card.rows:
        return []
    headline = f"{count(len(card.rows), 'measure')} and the scores that come from {_them(len(card.rows))}"
    flow = Flow(press, Opening("numbers", TITLES["numbers"], "Annex · how the numbers came about", headline))
    flow.text(_RULES, SMALL, width=620)
    flow.y += 6
    width = press.frame.width
    Table(flow, _columns("Measure", width)).run(_measures(pack, press))
    if scored:
        flow.y += 8
        flow.need(80)
        Table(flow, _columns("Goal or objective", width)).run(_objective(row, pack, press) for row in scored)
    return flow.finish()


def _them(number: int) -> str:
    return "it" if number == 1 else "them"


def _columns(title: str, width: float) -> tuple[Column, ...]:
    return (
        Column(title, 0, 250),
        Column("Score", 258, 36, right=True),
        Column("Status", 306, 66),
        Column("How it came about", 384, width - 384),
    )


def _measures(pack: HandoutInput, press: Press) -> Iterator[Row]:
    for row in pack.report.scorecard.rows:
        measure = MeasureFigures(row, press.figures, pack.report.scorecard.plan.currency)
        state = row.state
        how = judgement(row)
        if not how and state.score is not None and row.definition.direction is Direction.RANGE:
            how = "10 within its range; outside of it less, by how far."
        if state.score is None:
            how = how or "No current value against a target."
        elif state.value is not None and state.target is not None and state.red_flag not in (None, state.target):
            how = score_formula(state.value, state.target, state.red_flag or 0.0)
        else:
            how = how or "Reached or not, nothing between."
        score = "" if state.score is None else press.figures.number(state.score, 1)
        name = Text(row.definition.name, NAME, label=row.code, hang=_HANG)
        against = " · ".join(filter(None, (measure.now, measure.period, measure.target and f"target {measure.target}")))
        said = (Text(how, SMALL), Text(against, ASIDE), Text(state.problem, ASIDE))
        yield Row(((name,), (Text(score, KEY_FIGURE),), Mark(state.status), said), rule=True, own=row.code)


def _objective(row: ObjectiveRow, pack: HandoutInput, press: Press) -> Row:
    found = pack.report.scorecard.scores[row.id]
    score = "" if found.score is None else press.figures.number(found.score, 1)
    name = Text(row.title, NAME, label=row.code, hang=_HANG)
    reasons = found.explanation()
    formula = reasons.formula_text() or "Nothing below it counts."
    parts = ", ".join(term.name for term in reasons.terms)
    left_out = tuple(Text(f"Left out: {one.name}: {one.reason}", ASIDE) for one in reasons.left_out)
    how = (Text(formula, SMALL), Text(parts, ASIDE), *left_out)
    return Row(((name,), (Text(score, KEY_FIGURE),), Mark(found.status), how), rule=True, own=row.code)
