"""How the numbers came about: every score with the sum it comes from, and what was left out of it."""

from __future__ import annotations

from collections.abc import Iterator

from charthouse.analysis.explanation import score_formula
from charthouse.document.queries.handout import HandoutInput
from charthouse.document.queries.objective_tree import ObjectiveRow
from charthouse.domain.counting import counted
from charthouse.domain.kinds import Direction
from charthouse.exchange.handout.blocks.mark import marked, marks_width
from charthouse.exchange.handout.blocks.rows import Column, Row, Text
from charthouse.exchange.handout.blocks.table import Table
from charthouse.exchange.handout.contents import TITLES
from charthouse.exchange.handout.flow import Flow, Opening, Press
from charthouse.exchange.handout.measures import MeasureFigures, judgement
from charthouse.exchange.handout.sheet import Sheet
from charthouse.exchange.handout.text.style import ASIDE, KEY_FIGURE, NAME, SMALL
from charthouse.exchange.wording import beginning, phrase

_HANG = 32.0
_RULES = phrase(
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
    say, measures = press.say, counted(len(card.rows), "measure")
    if len(card.rows) == 1:
        headline = say("{measures} and the scores that come from it", measures=measures)
    else:
        headline = say("{measures} and the scores that come from them", measures=measures)
    kicker = say("Annex · how the numbers came about")
    flow = Flow(press, Opening("numbers", say(TITLES["numbers"]), kicker, beginning(headline)))
    flow.text(say(_RULES), SMALL, width=620)
    flow.y += 6
    Table(flow, _columns(say("Measure"), press)).run(_measures(pack, press))
    if scored:
        flow.y += 8
        flow.need(80)
        table = Table(flow, _columns(say("Goal or objective"), press))
        table.run(_objective(row, pack, press) for row in scored)
    return flow.finish()


def _columns(title: str, press: Press) -> tuple[Column, ...]:
    say = press.say
    return (
        Column(title, 0, 250),
        Column(say("Score"), 258, 36, right=True),
        Column(say("Status"), 306, 66, least=marks_width(press.words, press.setter)),
        Column(say("How it came about"), 384, press.frame.width - 384),
    )


def _measures(pack: HandoutInput, press: Press) -> Iterator[Row]:
    say = press.say
    for row in pack.report.scorecard.rows:
        measure = MeasureFigures(row, press.words, pack.report.scorecard.plan.currency)
        state = row.state
        how = judgement(measure)
        if not how and state.score is not None and row.definition.direction is Direction.RANGE:
            how = say("10 within its range; outside of it less, by how far.")
        if state.score is None:
            how = how or say("No current value against a target.")
        elif state.value is not None and state.target is not None and state.red_flag not in (None, state.target):
            how = say(score_formula(state.value, state.target, state.red_flag or 0.0, press.figures.number))
        else:
            how = how or say("Reached or not, nothing between.")
        score = "" if state.score is None else press.figures.number(state.score, 1)
        name = Text(row.definition.name, NAME, label=row.code, hang=_HANG)
        target = say("target {value}", value=measure.target) if measure.target else ""
        against = " · ".join(filter(None, (measure.now, measure.period, target)))
        told = (Text(how, SMALL), Text(against, ASIDE), Text(say(state.problem), ASIDE))
        mark = marked(state.status, press.words)
        yield Row(((name,), (Text(score, KEY_FIGURE),), mark, told), rule=True, own=row.code)


def _objective(row: ObjectiveRow, pack: HandoutInput, press: Press) -> Row:
    found = pack.report.scorecard.scores[row.id]
    score = "" if found.score is None else press.figures.number(found.score, 1)
    name = Text(row.title, NAME, label=row.code, hang=_HANG)
    reasons = found.explanation()
    formula = reasons.formula_text(press.figures.number) or press.say("Nothing below it counts.")
    parts = ", ".join(term.name for term in reasons.terms)
    left_out = tuple(
        Text(press.say("Left out: {name}: {reason}", name=one.name, reason=one.reason), ASIDE)
        for one in reasons.left_out
    )
    how = (Text(formula, SMALL), Text(parts, ASIDE), *left_out)
    return Row(((name,), (Text(score, KEY_FIGURE),), marked(found.status, press.words), how), rule=True, own=row.code)
