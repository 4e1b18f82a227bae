"""What a handout reads of a plan beyond its report."""

from __future__ import annotations

from datetime import date

from sqlalchemy import update

from charthouse.document.document import Document
from charthouse.document.edits import checkpoint, measure, objective, person, role, stakeholder, unit
from charthouse.document.queries.handout import ResultLine, RoleLine, StakeholderLine, handout_input
from charthouse.domain.checkpoint import Checkpoint
from charthouse.domain.kinds import ResultRole
from charthouse.domain.measure import Measurement, Result

TODAY = date(2027, 7, 1)


def test_an_empty_plan_gives_an_empty_draft(document: Document) -> None:
    found = handout_input(document, today=TODAY)
    assert (found.people, found.units, found.stakeholders, found.adopted) == ((), (), (), None)
    assert found.report.today == TODAY


def test_people_units_and_stakeholders_come_with_their_roles(document: Document) -> None:
    goal = objective.add(document, title="Goal").row
    person.add(document, name="Ana Ruiz")
    unit.add(document, name="Operations")
    county = stakeholder.add(document, name="County", description="Pays half").row
    role.add(document, stakeholder=county, name="Funder", description="Pays")
    role.add(document, stakeholder=county, name="Owner")
    stakeholder.add(document, name="Volunteers", objective=goal)
    found = handout_input(document, today=TODAY)
    assert [row.name for row in found.people] == ["Ana Ruiz"]
    assert [row.name for row in found.units] == ["Operations"]
    assert found.stakeholders == (
        StakeholderLine(None, "County", "Pays half", (RoleLine("Funder", "Pays"), RoleLine("Owner", ""))),
        StakeholderLine(goal, "Volunteers", "", ()),
    )


def test_what_a_source_says_in_words_is_there(document: Document) -> None:
    goal = objective.add(document, title="Goal", other_information="Since 2019").row
    kept = measure.add(document, objective=goal, name="Calls", other_information="By radio").row
    with document.edit("Import") as session:
        group = Measurement(measure=kept, position="a0")
        session.add(group)
        session.flush()
        common = {"measurement": group.id, "role": ResultRole.ACTUAL, "start": "2026"}
        session.add(Result(**common, position="a0", number=12.0))
        session.add(Result(**common, position="a1", text="About a dozen", description="By hand"))
    found = handout_input(document, today=TODAY)
    assert found.other == {goal: "Since 2019", kept: "By radio"}
    assert found.results == {kept: (ResultLine("actual", "2026", "", "About a dozen", "By hand"),)}


def test_the_last_adopted_checkpoint_ends_the_draft(document: Document) -> None:
    objective.add(document, title="Goal")
    checkpoint.add(document, name="Before lunch")
    assert handout_input(document, today=TODAY).adopted is None
    adopted = checkpoint.add(document, name="Board, June").row
    with document.edit("Adopt") as session:
        session.execute(update(Checkpoint).where(Checkpoint.id == adopted).values(adopted=True))
    assert handout_input(document, today=TODAY).adopted == "Board, June"
