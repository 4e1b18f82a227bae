"""A sheet for each person, then one for each unit: what is theirs, and how it leads up to the vision.

A unit answers for what its people do, and those of the units below it.
"""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping
from dataclasses import dataclass
from functools import partial

from charthouse.document.queries.handout import HandoutInput
from charthouse.document.queries.objective_tree import InitiativeRow, ObjectiveRow
from charthouse.document.queries.people import UnitRow
from charthouse.domain.counting import listed, plural
from charthouse.exchange.handout.blocks.mark import marked, marks_width
from charthouse.exchange.handout.blocks.rows import Column, Row, Text
from charthouse.exchange.handout.blocks.table import Table
from charthouse.exchange.handout.contents import TITLES
from charthouse.exchange.handout.flow import Flow, Opening, Press, on_fewest_sheets
from charthouse.exchange.handout.measures import MeasureFigures, judgement
from charthouse.exchange.handout.sheet import Sheet
from charthouse.exchange.handout.text.style import (
    ASIDE,
    BODY,
    CODE,
    FIGURE,
    KEY_FIGURE,
    NAME,
    SMALL,
    SMALL_FIGURE,
    TEXT,
)
from charthouse.exchange.wording import Wording, beginning

_HANG = 32.0


@dataclass(frozen=True, slots=True)
class _Whose:
    """Who a sheet is for. `many`: a unit, where the owner's name stands with each thing."""

    id: str
    name: str
    about: str
    many: bool = False


@dataclass(frozen=True, slots=True)
class _Share:
    """What a person or a unit answers for."""

    whose: _Whose
    objectives: tuple[ObjectiveRow, ...]
    measures: tuple[MeasureFigures, ...]
    initiatives: tuple[InitiativeRow, ...]

    def __bool__(self) -> bool:
        return bool(self.objectives or self.measures or self.initiatives)


def person_sheets(pack: HandoutInput, press: Press) -> list[Sheet]:
    """No sheets for those who own nothing."""
    sheets: list[Sheet] = []
    for share in filter(None, _shares(pack, press)):
        name = "people" if not sheets else f"person-{share.whose.id}"
        sheets += on_fewest_sheets(partial(_sheets, share, name, pack), press)
    return sheets


def _shares(pack: HandoutInput, press: Press) -> Iterator[_Share]:
    units = {unit.id: unit for unit in pack.units}
    for person in pack.people:
        home = units.get(person.unit or "")
        about = ", ".join(filter(None, (person.job, home.name if home is not None else "")))
        yield _share(pack, press, {person.id}, _Whose(person.id, person.name, about))
    for unit in pack.units:
        within = [person for person in pack.people if unit.id in _units_above(person.unit, units)]
        about = "\n".join(filter(None, (unit.description, ", ".join(person.name for person in within))))
        yield _share(pack, press, {person.id for person in within}, _Whose(unit.id, unit.name, about, many=True))


def _share(pack: HandoutInput, press: Press, owners: Container[str | None], whose: _Whose) -> _Share:
    tree, card = pack.report.tree, pack.report.scorecard
    return _Share(
        whose,
        tuple(row for row in tree.objectives if row.owner in owners),
        tuple(
            MeasureFigures(row, press.words, card.plan.currency) for row in card.rows if row.definition.owner in owners
        ),
        tuple(one for row in tree.objectives for one in tree.initiatives.get(row.id, ()) if one.owner in owners),
    )


def _units_above(unit: str | None, units: Mapping[str, UnitRow]) -> set[str]:
    """A unit and all that it belongs to, by their ids."""
    found: set[str] = set()
    while unit is not None and unit not in found:
        found.add(unit)
        unit = units[unit].parent if unit in units else None
    return found


def _sheets(share: _Share, name: str, pack: HandoutInput, press: Press) -> list[Sheet]:
    whose = share.whose
    kicker = press.say("Our page") if whose.many else press.say("My page")
    chapter, headline = press.say(TITLES["people"]), _headline(share, press.words)
    opening = Opening(name, kicker, kicker, headline, chapter=chapter, bookmark=whose.name)
    flow = Flow(press, opening)
    flow.text(whose.about, ASIDE)
    vision = pack.report.statements.plan.vision
    if share.objectives and vision:
        flow.text(press.say("Vision: {vision}", vision=vision), BODY)
    _objectives(flow, share, pack)
    _measures(flow, share)
    _initiatives(flow, share, pack)
    return flow.finish()


def _headline(share: _Share, words: Wording) -> str:
    counts = (
        (share.objectives, plural(len(share.objectives), "objective")),
        (share.measures, plural(len(share.measures), "measure")),
        (share.initiatives, plural(len(share.initiatives), "initiative")),
    )
    return f"{share.whose.name}: {words.say(listed([number for rows, number in counts if rows]))}"


def _section(flow: Flow, title: str) -> None:
    flow.y += 8
    flow.need(80)
    flow.section(title)


def _called(share: _Share, code: str, title: str, owner: str, *, unit: str = "") -> Iterator[Text]:
    """Code and title of what is theirs; for a unit, whose of them."""
    yield Text(title, NAME, label=code, hang=_HANG, tail=unit)
    if share.whose.many:
        yield Text(owner, ASIDE, under=True)


def _objectives(flow: Flow, share: _Share, pack: HandoutInput) -> None:
    if not share.objectives:
        return
    press, say = flow.press, flow.press.say
    _section(flow, say("Objectives, and what they are for"))
    tree = pack.report.tree.by_id
    scores = pack.report.scorecard.scores
    width = press.frame.width
    columns = (
        Column(say("Objective"), 0, width - 430),
        Column(say("Serves"), width - 415, 240),
        Column(say("Start – due"), width - 165, 90),
        Column(say("Status"), width - 65, 65, least=marks_width(flow.press.words, flow.press.setter)),
    )
    Table(flow, columns).run(
        Row(
            (
                tuple(_called(share, row.code, row.title, row.owner_name)),
                tuple(_path(row, tree, say("Vision") if pack.report.statements.plan.vision else "")),
                (Text(press.words.span(row.start, row.due), SMALL_FIGURE),),
                marked(scores[row.id].status, press.words) if row.id in scores and scores[row.id].total else None,
            ),
            rule=True,
            own=row.code,
        )
        for row in share.objectives
    )


def _path(row: ObjectiveRow, tree: Mapping[str, ObjectiveRow], vision: str) -> Iterator[Text]:
    """The way up to the `vision`, which stands in full at the top."""
    above = row.parent
    while above is not None:
        parent = tree[above]
        yield Text(parent.title, SMALL, label=parent.code, hang=_HANG - 8)
        above = parent.parent
    if vision:
        yield Text(vision, ASIDE)


def _measures(flow: Flow, share: _Share) -> None:
    if not share.measures:
        return
    say = flow.press.say
    _section(flow, say("Measures"))
    width = flow.press.frame.width
    columns = (
        Column(say("Measure"), 0, width - 330),
        Column(say("Now"), width - 320, 84, right=True),
        Column(say("Target"), width - 226, 84, right=True),
        Column(say("By"), width - 130, 55),
        Column(say("Status"), width - 65, 65, least=marks_width(flow.press.words, flow.press.setter)),
    )
    Table(flow, columns).run(
        Row(
            (
                (
                    *_called(
                        share, one.row.code, one.row.definition.name, one.row.definition.owner_name, unit=one.unit
                    ),
                    *(Text(why, SMALL) for why in filter(None, (judgement(one),))),
                ),
                (Text(one.now, KEY_FIGURE), Text(one.period, SMALL_FIGURE)),
                (Text(one.target, FIGURE),),
                (Text(one.target_period, CODE),),
                marked(one.row.state.status, flow.press.words),
            ),
            rule=True,
            own=one.row.code,
        )
        for one in share.measures
    )


def _initiatives(flow: Flow, share: _Share, pack: HandoutInput) -> None:
    if not share.initiatives:
        return
    press, say = flow.press, flow.press.say
    _section(flow, say("Initiatives"))
    tree = pack.report.tree.by_id
    width = press.frame.width
    columns = (
        Column(say("Initiative"), 0, width - 430),
        Column(say("For"), width - 415, 240),
        Column(say("Start – due"), width - 165, 90),
        Column(say("State"), width - 65, 65),
    )
    Table(flow, columns).run(
        Row(
            (
                tuple(_called(share, row.code, row.title, row.owner_name)),
                (Text(tree[row.objective].title, SMALL, label=tree[row.objective].code, hang=_HANG - 8),),
                (Text(press.words.span(row.start, row.due), SMALL_FIGURE),),
                (Text(beginning(say(row.state)), TEXT),),
            ),
            rule=True,
            own=row.code,
        )
        for row in share.initiatives
    )
