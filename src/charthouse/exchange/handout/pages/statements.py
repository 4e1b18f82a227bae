"""What the plan says of itself in full: statements too long for the strategy page, values, stakeholders, people."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from charthouse.document.queries.handout import HandoutInput, StakeholderLine
from charthouse.document.queries.people import PersonRow
from charthouse.document.queries.plan import PlanInfo
from charthouse.exchange.handout.blocks.rows import Column, Row, Text
from charthouse.exchange.handout.blocks.table import Table
from charthouse.exchange.handout.flow import Flow, Opening, Press
from charthouse.exchange.handout.sheet import Sheet
from charthouse.exchange.handout.text.style import ASIDE, BODY, NAME, NAVY, Style, Weight
from charthouse.exchange.wording import phrase

MISSION = phrase("Mission")
STATEMENTS = "statements"
"""The anchor of the first of these sheets."""

_LABEL = Style(9.5, 13, Weight.SEMIBOLD, NAVY)
_LABEL_WIDTH, _TEXT_AT, _TEXT_WIDTH = 140.0, 160.0, 540.0


@dataclass(frozen=True, slots=True)
class Statement:
    """A text that the plan has one of, under its label: an English one, or the plan's own words."""

    label: str
    text: str


def vision_of(plan: PlanInfo) -> Statement:
    return Statement(phrase("Vision"), plan.vision)


def band_of(plan: PlanInfo) -> tuple[Statement, ...]:
    """The statements of the strategy page's band, those that were made."""
    all_of = (
        Statement(MISSION, plan.mission),
        Statement(phrase("Where we are"), plan.situation),
        Statement(phrase("Why now"), plan.why_now),
    )
    return tuple(statement for statement in all_of if statement.text)


def statements_sheets(pack: HandoutInput, press: Press, not_shown: Sequence[Statement]) -> list[Sheet]:
    """Sheets for `not_shown` and all the plan tells beside its strategy; none where there is nothing."""
    rows = list(_rows(pack, press, not_shown))
    if not rows:
        return []
    title = press.say("Statements in full")
    flow = Flow(press, Opening(STATEMENTS, title, press.say("Strategy on a page · in full"), title))
    width = min(_TEXT_WIDTH, press.frame.width - _TEXT_AT)
    Table(flow, (Column("", 0, _LABEL_WIDTH), Column("", _TEXT_AT, width))).run(rows)
    return flow.finish()


def _rows(pack: HandoutInput, press: Press, not_shown: Sequence[Statement]) -> Iterator[Row]:
    plan, say = pack.report.statements.plan, press.say
    about = say("About {name}", name=plan.acronym) if plan.acronym else say("About the organisation")
    texts = (
        *((say(statement.label), statement.text) for statement in not_shown),
        (say("About the plan"), plan.description),
        (about, plan.organisation_description),
        (say("Other information"), plan.other_information),
    )
    for label, text in texts:
        if text:
            yield from _section(label, [(Text(text, BODY),)])
    values = pack.report.statements.values
    yield from _section(say("Values"), [_named(value.name, value.description) for value in values])
    stakeholders = [line for line in pack.stakeholders if line.objective is None]
    yield from _section(say("Stakeholders"), [_stakeholder(line) for line in stakeholders])
    yield from _section(say("Units"), [_named(unit.name, unit.description) for unit in pack.units])
    units = {unit.id: unit.name for unit in pack.units}
    yield from _section(say("People"), [_person(person, units) for person in pack.people])


def _section(label: str, entries: Sequence[tuple[Text, ...]]) -> Iterator[Row]:
    for number, entry in enumerate(entry for entry in entries if any(part.text for part in entry)):
        first = number == 0
        name = (Text(label, _LABEL),) if first else ()
        yield Row((name, entry), 7 if first else 3, 4, rule=first, trail="" if first else label, own="")


def _named(name: str, description: str) -> tuple[Text, ...]:
    return Text(name, NAME), Text(description, ASIDE)


def _stakeholder(line: StakeholderLine) -> tuple[Text, ...]:
    roles = (": ".join(filter(None, (role.name, role.description))) for role in line.roles)
    return Text(line.name, NAME), Text(line.description, ASIDE), *(Text(role, ASIDE) for role in roles)


def _person(person: PersonRow, units: dict[str, str]) -> tuple[Text, ...]:
    return _named(person.name, ", ".join(filter(None, (person.job, units.get(person.unit or "", "")))))
