"""The objective tree as an indented outline: owners, dates, weights, and the state each objective has."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from charthouse.document.queries.handout import HandoutInput, StakeholderLine
from charthouse.document.queries.objective_tree import InitiativeRow, ObjectiveRow
from charthouse.domain.counting import counted, listed
from charthouse.exchange.handout.blocks.mark import Mark, marked, marks_width
from charthouse.exchange.handout.blocks.rows import Cell, Column, Row, Text
from charthouse.exchange.handout.blocks.table import Table
from charthouse.exchange.handout.flow import Flow, Opening, Press
from charthouse.exchange.handout.sheet import Sheet
from charthouse.exchange.handout.text.style import (
    ASIDE,
    CODE,
    FIGURE,
    GOAL,
    KEY_FIGURE,
    NAME,
    NAVY,
    SMALL,
    SMALL_FIGURE,
    TEXT,
    Style,
)
from charthouse.exchange.wording import Wording, beginning, phrase

_INDENTS = (0.0, 26.0, 54.0)
_MUCH, _SAID_WIDTH = 420, 600.0  # letters about an objective that go below it, and the width they have there
_STEP, _DEEPEST = 12.0, 102.0  # below the third level; then the codes alone say how deep it is
_GOAL_CODE = Style(10.5, 13, GOAL.weight, NAVY, tabular=True)
_DATES = Style(8, 11.8, tabular=True)
_INITIATIVE = Style(8.6, 11.2)
_LEGEND = phrase(
    "Score 0–10: weighted mean of the measures below; on track from 6.7, at risk from 3.3. Worst: the lowest status "
    "below a goal. Data: measures with a current reading. Weight: share among the objectives beside it. Initiatives "
    "carry no weight in scores."
)


def objectives_page(pack: HandoutInput, press: Press) -> list[Sheet]:
    """No sheets where there are no objectives."""
    if not pack.report.tree.objectives:
        return []
    title, kicker = press.say("Objectives"), press.say("Objectives · owners, dates, weights")
    flow = Flow(press, Opening("objectives", title, kicker, beginning(_headline(pack, press.words))))
    columns = _columns(press, pack.report.statements.plan.levels)
    Table(flow, columns).run(_Outline(pack, press).rows())
    flow.text(press.say(_LEGEND), ASIDE)
    return flow.finish()


def _headline(pack: HandoutInput, words: Wording) -> str:
    """How many there are, and what they lack."""
    tree, scores = pack.report.tree, pack.report.scorecard.scores
    goals = len(tree.goals())
    below = [row for row in tree.objectives if row.depth]
    sizes = words.say(counted(goals, "goal"))
    if below:
        sizes += f", {words.say(counted(len(below), 'objective'))}"
    judged = below or tree.objectives
    lacks = (
        (phrase("{number} without an owner"), sum(not row.owner_name for row in judged)),
        (phrase("{number} without a date"), sum(row.due is None for row in judged)),
        (
            phrase("{number} without a measure"),
            sum(not (row.id in scores and scores[row.id].total) for row in judged),
        ),
    )
    missing = [words.say(what, number=number) for what, number in lacks if number]
    if missing:
        return f"{sizes}: {words.say(listed(missing))}"
    if below:
        return words.say("{counts}: every objective has an owner, a date and a measure", counts=sizes)
    return words.say("{counts}: every goal has an owner, a date and a measure", counts=sizes)


def _columns(press: Press, levels: Sequence[str]) -> tuple[Column, ...]:
    """The tree, headed by what the plan calls its levels, takes what the other columns leave."""
    at, say = press.frame.width - 757, press.say
    tree = say("{levels}, initiative", levels=", ".join(levels)) if levels else say("Goal, objective, initiative")
    return (
        Column(tree, 0, 308 + at),
        Column(say("Owner"), 318 + at, 76),
        Column(say("Start – due"), 402 + at, 84),
        Column(say("Weight"), 492 + at, 34, right=True),
        Column(say("Measure"), 536 + at, 42),
        Column(say("Status"), 584 + at, 62, least=marks_width(press.words, press.setter)),
        Column(say("Score"), 652 + at, 26, right=True),
        Column(say("Worst"), 690 + at, 28),
        Column(say("Data"), 722 + at, 35, right=True),
    )


class _Outline:
    """Rows of the table for one plan."""

    def __init__(self, pack: HandoutInput, press: Press) -> None:
        self._tree = pack.report.tree
        self._scores = pack.report.scorecard.scores
        self._press = press
        self._codes = _measure_codes(pack)
        self._other = pack.other
        self._stakeholders = _by_objective(pack.stakeholders)
        self._weights = _sibling_weights(self._tree.objectives)

    def _trail(self, above: Sequence[ObjectiveRow]) -> str:
        return self._press.words.coded(*((row.code, row.title) for row in above))

    def rows(self) -> Iterator[Row]:
        above: list[ObjectiveRow] = []
        for row in self._tree.objectives:
            del above[row.depth :]
            yield from self._objective(row, above)
            above.append(row)
            for item in self._tree.initiatives.get(row.id, ()):
                yield self._initiative(item, row.depth + 1, above)

    def _objective(self, row: ObjectiveRow, above: Sequence[ObjectiveRow]) -> Iterator[Row]:
        """The row of an objective; where much is said of it, that has rows of its own with longer lines."""
        goal = row.depth == 0
        style = GOAL if goal else NAME
        title = self._title(row.code, row.title, style, row.depth, _GOAL_CODE if goal else CODE)
        stakeholders = (self._stakeholder(found) for found in self._stakeholders.get(row.id, ()))
        notes = [
            Text(note, ASIDE, under=True) for note in (row.description, self._other.get(row.id, ""), *stakeholders)
        ]
        below = sum(len(note.text) for note in notes) > _MUCH
        share = self._weights.get(row.id)
        cells: tuple[Cell, ...] = (
            (title,) if below else (title, *notes),
            (Text(row.owner_name, TEXT),),
            (Text(self._press.words.span(row.start, row.due), _DATES),),
            (Text("" if share is None else self._press.figures.percent(share), FIGURE),),
            (Text(", ".join(self._codes.get(row.id, ())), FIGURE),),
            *self._state(row),
        )
        before = 6.0 if goal else 3.0
        yield Row(
            cells, before, 1.0 if below else 3.0, rule=goal, keep=goal or below, trail=self._trail(above), own=row.code
        )
        if below:
            said = tuple(replace(note, under=False, indent=title.indent + title.hang) for note in notes)
            yield Row((said,), 0.0, 3.0, wide=_SAID_WIDTH, trail=self._trail(above), own=row.code)

    def _state(self, row: ObjectiveRow) -> tuple[Cell, ...]:
        """Status, score, worst and data of what has a measure anywhere below."""
        found = self._scores.get(row.id)
        if found is None or not found.total:
            return ()
        goal = row.depth == 0
        score = "" if found.score is None else self._press.figures.number(found.score, 1)
        worst = Mark(found.worst.status) if found.worst and goal else None
        known = self._press.say("{part} of {whole}", part=found.current, whole=found.total)
        data = Text(known, FIGURE if goal else SMALL_FIGURE)
        mark = marked(found.status, self._press.words)
        return mark, (Text(score, KEY_FIGURE if goal else FIGURE),), worst, (data,)

    def _initiative(self, item: InitiativeRow, depth: int, above: Sequence[ObjectiveRow]) -> Row:
        title = self._title(item.code, item.title, _INITIATIVE, depth, CODE)
        cells: tuple[Cell, ...] = (
            (title, Text(item.description, ASIDE, under=True)),
            (Text(item.owner_name, ASIDE),),
            (Text(self._press.words.span(item.start, item.due), SMALL_FIGURE),),
            None,
            None,
            (Text(beginning(self._press.say(item.state)), SMALL),),
        )
        return Row(cells, 2.4, 2.4, trail=self._trail(above), own=item.code)

    def _stakeholder(self, line: StakeholderLine) -> str:
        roles = "; ".join(": ".join(filter(None, (role.name, role.description))) for role in line.roles)
        told = " – ".join(filter(None, (line.name, line.description, roles)))
        return self._press.say("With {stakeholder}", stakeholder=told) if told else ""

    @staticmethod
    def _title(code: str, title: str, style: Style, depth: int, code_style: Style) -> Text:
        """Code and title at the indent of their depth."""
        deeper = depth - len(_INDENTS) + 1
        indent = _INDENTS[depth] if deeper <= 0 else min(_INDENTS[-1] + _STEP * deeper, _DEEPEST)
        return Text(title, style, indent, code, code_style, 26.0 if depth < len(_INDENTS) - 1 else 30.0)


def _measure_codes(pack: HandoutInput) -> Mapping[str, list[str]]:
    found: dict[str, list[str]] = {}
    for row in pack.report.scorecard.rows:
        found.setdefault(row.definition.objective, []).append(row.code)
    return found


def _by_objective(stakeholders: Sequence[StakeholderLine]) -> Mapping[str, list[StakeholderLine]]:
    found: dict[str, list[StakeholderLine]] = {}
    for line in stakeholders:
        if line.objective is not None:
            found.setdefault(line.objective, []).append(line)
    return found


def _sibling_weights(objectives: Sequence[ObjectiveRow]) -> Mapping[str, float]:
    """Each weight as a share of the siblings' sum; none where all of them are 0."""
    sums: dict[str | None, float] = {}
    for row in objectives:
        sums[row.parent] = sums.get(row.parent, 0.0) + row.weight
    return {row.id: row.weight / sums[row.parent] for row in objectives if sums[row.parent]}
