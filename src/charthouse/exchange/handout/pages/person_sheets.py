"""A sheet for each person: what is theirs, and how it leads up to the vision."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from charthouse.document.queries.handout import HandoutInput
from charthouse.document.queries.objectives import InitiativeRow, ObjectiveRow
from charthouse.document.queries.people import PersonRow
from charthouse.exchange.handout.blocks.mark import Mark
from charthouse.exchange.handout.blocks.rows import Column, Row, Text
from charthouse.exchange.handout.blocks.table import Table
from charthouse.exchange.handout.contents import TITLES
from charthouse.exchange.handout.figures import count, listed, span
from charthouse.exchange.handout.flow import Flow, Opening, Press
from charthouse.exchange.handout.measures import MeasureFigures, judgement
from charthouse.exchange.handout.sheet import Sheet
from charthouse.exchange.handout.text.style import ASIDE, CODE, FIGURE, KEY_FIGURE, NAME, SMALL, SMALL_FIGURE, TEXT

_HANG = 32.0


@dataclass(frozen=True, slots=True)
class _Share:
    """What one person answers for."""

    person: PersonRow
    objectives: tuple[ObjectiveRow, ...]
    measures: tuple[MeasureFigures, ...]
    initiatives: tuple[InitiativeRow, ...]

    def __bool__(self) -> bool:
        return bool(self.objectives or self.measures or self.initiatives)


def person_sheets(pack: HandoutInput, press: Press) -> list[Sheet]:
    """No sheets for those who own nothing."""
    sheets: list[Sheet] = []
    for share in filter(None, _shares(pack, press)):
        sheets += _sheets(share, "people" if not sheets else f"person-{share.person.id}", pack, press)
    return sheets


def _shares(pack: HandoutInput, press: Press) -> Iterator[_Share]:
    tree, card = pack.report.tree, pack.report.scorecard
    measures = [MeasureFigures(row, press.figures, card.plan.currency) for row in card.rows]
    for person in pack.people:
        yield _Share(
            person,
            tuple(row for row in tree.objectives if row.owner == person.id),
            tuple(one for one in measures if one.row.definition.owner == person.id),
            tuple(one for row in tree.objectives for one in tree.initiatives.get(row.id, ()) if one.owner == person.id),
        )


def _sheets(share: _Share, name: str, pack: HandoutInput, press: Press) -> list[Sheet]:
    person = share.person
    kicker = "My page"
    opening = Opening(name, "My page", kicker, _headline(share), chapter=TITLES["people"], bookmark=person.name)
    flow = Flow(press, opening)
    about = ", ".join(filter(None, (person.job, *(unit.name for unit in pack.units if unit.id == person.unit))))
    flow.text(about, ASIDE)
    _objectives(flow, share.objectives, pack)
    _measures(flow, share.measures)
    _initiatives(flow, share.initiatives, pack)
    return flow.finish()


def _headline(share: _Share) -> str:
    counts = (
        (len(share.objectives), "objective"),
        (len(share.measures), "measure"),
        (len(share.initiatives), "initiative"),
    )
    return f"{share.person.name}: {listed([count(number, noun, start=False) for number, noun in counts if number])}"


def _section(flow: Flow, title: str) -> None:
    flow.y += 8
    flow.need(80)
    flow.section(title)


def _objectives(flow: Flow, rows: Sequence[ObjectiveRow], pack: HandoutInput) -> None:
    if not rows:
        return
    _section(flow, "Objectives, and what they are for")
    tree = pack.report.tree.by_id()
    scores = pack.report.scorecard.scores
    width = flow.press.frame.width
    columns = (
        Column("Objective", 0, width - 430),
        Column("Serves", width - 415, 240),
        Column("Start – due", width - 165, 90),
        Column("Status", width - 65, 65),
    )
    Table(flow, columns).run(
        Row(
            (
                (Text(row.title, NAME, label=row.code, hang=_HANG),),
                tuple(_path(row, tree, pack.report.statements.plan.vision)),
                (Text(span(row.start, row.due), SMALL_FIGURE),),
                Mark(scores[row.id].status) if row.id in scores and scores[row.id].total else None,
            ),
            rule=True,
            own=row.code,
        )
        for row in rows
    )


def _path(row: ObjectiveRow, tree: dict[str, ObjectiveRow], vision: str) -> Iterator[Text]:
    """The way up to the vision."""
    above = row.parent
    while above is not None:
        parent = tree[above]
        yield Text(parent.title, SMALL, label=parent.code, hang=_HANG - 8)
        above = parent.parent
    if vision:
        yield Text(vision, ASIDE, label="Vision", hang=_HANG - 8)


def _measures(flow: Flow, measures: Sequence[MeasureFigures]) -> None:
    if not measures:
        return
    _section(flow, "Measures")
    width = flow.press.frame.width
    columns = (
        Column("Measure", 0, width - 330),
        Column("Now", width - 320, 84, right=True),
        Column("Target", width - 226, 84, right=True),
        Column("By", width - 130, 55),
        Column("Status", width - 65, 65),
    )
    Table(flow, columns).run(
        Row(
            (
                (
                    Text(one.row.definition.name, NAME, label=one.row.code, hang=_HANG, tail=one.unit),
                    *(Text(why, SMALL) for why in filter(None, (judgement(one.row),))),
                ),
                (Text(one.now, KEY_FIGURE), Text(one.period, SMALL_FIGURE)),
                (Text(one.target, FIGURE),),
                (Text(one.target_period, CODE),),
                Mark(one.row.state.status),
            ),
            rule=True,
            own=one.row.code,
        )
        for one in measures
    )


def _initiatives(flow: Flow, rows: Sequence[InitiativeRow], pack: HandoutInput) -> None:
    if not rows:
        return
    _section(flow, "Initiatives")
    tree = pack.report.tree.by_id()
    width = flow.press.frame.width
    columns = (
        Column("Initiative", 0, width - 430),
        Column("For", width - 415, 240),
        Column("Start – due", width - 165, 90),
        Column("State", width - 65, 65),
    )
    Table(flow, columns).run(
        Row(
            (
                (Text(row.title, NAME, label=row.code, hang=_HANG),),
                (Text(tree[row.objective].title, SMALL, label=tree[row.objective].code, hang=_HANG - 8),),
                (Text(span(row.start, row.due), SMALL_FIGURE),),
                (Text(row.state.capitalize(), TEXT),),
            ),
            rule=True,
            own=row.code,
        )
        for row in rows
    )
