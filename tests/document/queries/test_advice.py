"""Advice names what is missing, and nothing where all is there."""

from __future__ import annotations

from datetime import date

from charthouse.document.document import Document
from charthouse.document.edits import allocation, initiative, measure, objective, person, reading, resource, swot
from charthouse.document.queries.advice import advice

TODAY = date(2027, 4, 10)


def told(document: Document) -> set[tuple[str, str]]:
    return {(one.code, one.about) for one in advice(document, today=TODAY)}


def test_a_complete_plan_needs_no_advice(document: Document) -> None:
    owner = person.add(document, name="Ida").row
    goal = objective.add(document, title="Goal", owner=owner).row
    below = objective.add(document, parent=goal, title="Cut the waiting time", owner=owner, due="2027-12-31").row
    kpi = measure.add(document, objective=below, name="Days", unit="days", goal=4, red_flag=8).row
    reading.set(document, measure=str(kpi), period="2027-03", value=5)
    work = initiative.add(document, objective=below, title="Second desk").row
    money = resource.add(document, name="Budget", kind="money").row
    allocation.set(document, initiative=str(work), resource=str(money), period="2027", amount=100)
    assert told(document) == set()


def test_every_gap_is_named(document: Document) -> None:
    swot.add(document, quadrant="threat", text="Rain")
    swot.add(document, quadrant="strength", text="Sun", starred=True)
    goal = objective.add(document, title="Goal").row
    below = objective.add(document, parent=goal, title="Thing").row
    measure.add(document, objective=below, name="Bare")
    late = measure.add(document, objective=below, name="Late", unit="%", goal=4, red_flag=2).row
    reading.set(document, measure=str(late), period="2026-01", value=3)
    initiative.add(document, objective=objective.add(document, title="Lone goal").row, title="Work")
    assert told(document) >= {
        ("threat-without-response", "T1"),
        ("starred-item-unused", "S1"),
        ("goal-without-initiative", "G1"),
        ("objective-without-owner", "G1.1"),
        ("smart-specific", "G1.1"),
        ("smart-time-bound", "G1.1"),
        ("measure-without-target", "K1"),
        ("measure-without-reading", "K1"),
        ("stale-reading", "K2"),
        ("initiative-without-money", "I1"),
    }
