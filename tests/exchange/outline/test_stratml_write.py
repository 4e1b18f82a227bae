"""What only the app knows goes through StratML and comes back."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from charthouse.document.queries.content_rows import (
    Measure,
    Measurement,
    Objective,
    PlanContent,
    Reading,
    Result,
    RowId,
    Stakeholder,
    Target,
)
from charthouse.domain.kinds import Confidence, Direction, Frequency, Level, MeasureKind, ResultRole
from charthouse.exchange.json_export import plan_json
from charthouse.exchange.outline.stratml_read import read_stratml
from charthouse.exchange.outline.stratml_tree import parse
from charthouse.exchange.outline.stratml_write import write_stratml

MEASURE = Measure(
    name="Waiting time",
    description="From call to help",
    unit="days",
    kind=MeasureKind.NUMBER,
    direction=Direction.LOWER,
    frequency=Frequency.QUARTERLY,
    goal=4.0,
    red_flag=8.0,
    baseline=10.25,
    baseline_on=date(2025, 12, 31),
    weight=2.0,
    carry_forward=True,
    targets=(Target(period="2026", value=6.0, red_flag=9.0), Target(period="2027", value=5.0)),
    readings=(
        Reading(period="2026-Q1", value=9.5, note="First quarter", source="Desk"),
        Reading(period="2026-Q2", not_applicable=True),
        Reading(period="2026-Q3", value=0.1 + 0.2, confidence=Confidence.ESTIMATED),
    ),
    measurements=(Measurement(results=(Result(role=ResultRole.TARGET, end="2026-12-31", number=1e-7),)),),
)
PLAN = PlanContent(
    title="Plan",
    situation="Here we stand",
    as_of=date(2026, 6, 30),
    fiscal_start_month=4,
    currency="CHF",
    price_base_year=2026,
    goals=(
        Objective(
            id=RowId("1"),
            title="Goal ?> with <marks> & more",
            weight=3.0,
            measures=(replace(MEASURE, name="Of the goal"),),
            objectives=(
                Objective(id=RowId("2"), title="First", level=Level.TEAM, due=date(2027, 1, 31), measures=(MEASURE,)),
                Objective(id=RowId("3"), title="Second", perspective="Customers"),
            ),
        ),
    ),
)


def back(content: PlanContent) -> PlanContent:
    return read_stratml(write_stratml(content)).content


def deep(levels: int) -> Objective:
    node = Objective(id=RowId(str(levels)), title=f"Level {levels}")
    for level in range(levels - 1, -1, -1):
        other = Objective(id=RowId(f"x{level}"), title="Beside")
        node = Objective(id=RowId(str(level)), title=f"Level {level}", objectives=(node, other))
    return node


def test_an_own_plan_comes_back_equal() -> None:
    assert plan_json(back(PLAN)) == plan_json(PLAN)


def test_typed_periods_are_instances_that_say_so() -> None:
    root = parse(write_stratml(PLAN))
    values = [node.text for node in root.walk() if node.name == "DescriptorValue"]
    assert values.count("2026-Q1") == 2  # of both measures
    days = [node.text for node in root.walk() if node.name == "StartDate"]
    assert "2025-04-01" in days  # fiscal 2026 begins in April 2025


def test_a_period_that_somebody_else_wrote_into_stays_a_measurement() -> None:
    touched = write_stratml(PLAN).replace(
        b"<DescriptorValue>2026-Q1</DescriptorValue>", b"<DescriptorValue>x</DescriptorValue>"
    )
    measure = read_stratml(touched).content.goals[0].measures[0]
    assert [reading.period for reading in measure.readings] == ["2026-Q2", "2026-Q3"]
    assert any(row.number == 9.5 for group in measure.measurements for row in group.results)


def test_a_tree_of_any_depth_comes_back() -> None:
    plan = PlanContent(title="Deep", goals=(deep(300), deep(3)))
    assert plan_json(back(plan)) == plan_json(plan)


def test_a_plan_without_goals_is_written_and_read() -> None:
    plan = PlanContent(title="Empty")
    root = parse(write_stratml(plan))
    assert [node.name for node in root.walk() if node.name == "Goal"] == ["Goal"]
    assert back(plan).goals == ()


def test_part_2_is_written_only_where_something_needs_it() -> None:
    assert parse(write_stratml(PlanContent(stakeholders=(Stakeholder(name="A"),)))).name == "StrategicPlan"
    assert parse(write_stratml(PLAN)).name == "PerformancePlanOrReport"


def test_characters_that_xml_cannot_carry_do_no_harm() -> None:
    title = 'a\ufffeb "quoted" \u202e'
    assert back(PlanContent(title=title)).title == 'a\ufffdb "quoted" \u202e'
