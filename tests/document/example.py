"""A small plan with one row of everything, for tests of the verbs and the read models."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from charthouse.document.document import Document
from charthouse.document.edits import (
    allocation,
    ballot,
    capacity,
    cause,
    handout_preset,
    initiative,
    measure,
    objective,
    person,
    plan,
    rating_level,
    reading,
    resource,
    role,
    stakeholder,
    swot,
    target,
    tows,
    unit,
    value,
    vote,
)


@dataclass(frozen=True)
class Example:
    """Ids. `goal` G1 holds `first` G1.1 and `second` G1.2; `other` is G2; `deep` G1.1.1."""

    goal: str
    first: str
    second: str
    deep: str
    other: str
    measure: str
    range: str
    initiative: str
    later: str
    money: str
    people: str
    board: str
    team: str
    anna: str
    ben: str
    strength: str
    strength_2: str
    threat: str
    strategy: str
    stakeholder: str
    role: str
    value: str
    value_2: str
    vote: str
    revealed: str
    ballot: str
    preset: str
    preset_2: str

    def told(self, arguments: Mapping[str, Any]) -> dict[str, Any]:
        """`arguments` of a verb with the ids for which "@goal", "@first" … stand, in lists too."""
        return {name: self._told(value) for name, value in arguments.items()}

    def _told(self, value: object) -> object:
        if isinstance(value, str) and value.startswith("@"):
            return getattr(self, value[1:])
        if isinstance(value, list):
            return [self._told(one) for one in value]
        return self.told(value) if isinstance(value, dict) else value


def make_example(document: Document) -> Example:
    """Fill `document`, which is empty; one step."""
    with document.group("Example"):
        plan.set(document, title="Plan", start="2026-01-01", end="2028-12-31", as_of="2027-06-30", currency="EUR")
        board = _id(unit.add(document, name="Board").row)
        team = _id(unit.add(document, name="Team", parent=board).row)
        anna = _id(person.add(document, name="Anna Ruiz", unit=team).row)
        goal = _id(objective.add(document, title="Goal", owner=anna).row)
        first = _id(objective.add(document, title="First", parent=goal, weight=2).row)
        kpi = _id(measure.add(document, objective=first, name="Share", unit="%", goal=80, red_flag=60).row)
        strength = _id(swot.add(document, quadrant="strength", text="Trust").row)
        task = _id(initiative.add(document, objective=first, title="Do it", owner=anna).row)
        money = _id(resource.add(document, name="Budget", kind="money").row)
        threat = _id(swot.add(document, quadrant="threat", text="Rent").row)
        group = _id(stakeholder.add(document, name="Members").row)
        dots = _vote(document, "What matters", [strength, threat], method="dots", budget=3, cap=2)
        ratings = _vote(document, "How sure", [threat, strength], method="rating")
        example = Example(
            goal=goal,
            first=first,
            second=_id(objective.add(document, title="Second", parent=goal).row),
            deep=_id(objective.add(document, title="Deep", parent=first).row),
            other=_id(objective.add(document, title="Other goal").row),
            measure=kpi,
            range=_id(
                measure.add(document, objective=first, name="Heat", direction="range", low=2, high=5, tolerance=1).row
            ),
            initiative=task,
            later=_id(initiative.add(document, objective=first, title="Do it later").row),
            money=money,
            people=_id(resource.add(document, name="Staff", kind="people", unit="FTE").row),
            board=board,
            team=team,
            anna=anna,
            ben=_id(person.add(document, name="Ben Oduya").row),
            strength=strength,
            strength_2=_id(swot.add(document, quadrant="strength", text="Premises").row),
            threat=threat,
            strategy=_id(tows.add(document, pairing="st", text="Buy the hall", sources=[strength, threat]).row),
            stakeholder=group,
            role=_id(role.add(document, stakeholder=group, name="Guest", beneficiary=True).row),
            value=_id(value.add(document, name="Candour").row),
            value_2=_id(value.add(document, name="Care").row),
            vote=dots,
            revealed=ratings,
            ballot=_id(ballot.add(document, round=dots, choices=[strength, [threat, 2]]).row),
            preset=_id(handout_preset.add(document, name="Board paper", pages="cover\nscorecard").row),
            preset_2=_id(handout_preset.add(document, name="On a page", pages="strategy", paper="a3").row),
        )
        ballot.add(document, round=ratings, choices=[[strength, 4]], dissent="Not the rent again")
        vote.reveal(document, id=ratings, revealed_on="2027-06-30")
        rating_level.set(document, measure=kpi, level=5, text="Nobody waits")
        target.set(document, measure=kpi, period="2027", value=76)
        reading.set(document, measure=kpi, period="2027-05", value=71.5, note="Rain", recorded_on="2027-05-31")
        swot.link(document, item=strength, objective=first)
        cause.link(document, cause=example.second, effect=example.other)
        objective.set(document, id=example.second, perspective="People", map_place=1.5)
        allocation.set(document, initiative=task, resource=money, period="2027", amount=120.5)
        capacity.set(document, resource=money, period="2027", amount=100)
    return example


def _vote(document: Document, title: str, items: list[str], **rules: object) -> str:
    return _id(vote.begin(document, title=title, items=items, opened_on="2027-06-01", **rules).row)


def _id(row: str | None) -> str:
    assert row is not None
    return row
