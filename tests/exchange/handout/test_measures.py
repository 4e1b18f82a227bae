"""How a measure is written and drawn."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from tests.exchange.handout.checks import laid_out, lines
from tests.exchange.handout.plans import PLAN, measure, objective, pack

from charthouse.document.queries.pictures import course
from charthouse.document.queries.readings import ReadingCell
from charthouse.domain.kinds import Direction, Frequency, MeasureKind, Status
from charthouse.exchange.handout.measures import MeasureFigures, bullet, state_words
from charthouse.exchange.wording import Wording


def figures(status: Status = Status.AT_RISK, value: float | None = 74.0, **fields: object) -> MeasureFigures:
    return MeasureFigures(measure("G1", 1, "Measure", status, value, **fields), Wording("en"), "EUR")


def test_a_milestone_is_yes_or_no() -> None:
    done = figures(value=1.0, kind=MeasureKind.MILESTONE, unit="")
    assert (done.now, done.unit) == ("Yes", "yes or no")
    assert bullet(done) is None


def test_no_value_is_a_dash_and_what_does_not_apply_says_so() -> None:
    assert figures(Status.NO_DATA, None).now == "–"
    assert figures(Status.NOT_APPLICABLE, None).now == "n/a"


def test_a_target_stands_over_its_own_year() -> None:
    row = measure("G1", 1, "Measure")
    held = replace(row, state=replace(row.state, target=80.0, target_period="2027"))
    assert MeasureFigures(held, Wording("en"), "EUR").target_period == "2027"
    assert figures().target_period == ""  # the measure's goal, whenever that is


def test_money_without_a_unit_has_the_plans_currency() -> None:
    assert figures(kind=MeasureKind.CURRENCY, unit="").unit == "EUR"
    assert figures(unit="").unit == "%"


def test_the_bullet_of_a_percentage_has_the_whole_scale_and_starts_at_zero() -> None:
    drawn = bullet(figures())
    assert drawn is not None
    assert drawn.ends == ("0", "100")
    assert drawn.from_zero
    assert drawn.value == pytest.approx(0.74)
    assert drawn.target == pytest.approx(0.80)
    assert drawn.bands == ((pytest.approx(0.6), 0), (pytest.approx(0.8), 1), (pytest.approx(1.0), 2))


def test_where_lower_is_better_the_scale_is_turned_round() -> None:
    row = measure("G1", 1, "Delay", value=6.0, kind=MeasureKind.NUMBER, direction=Direction.LOWER, baseline=None)
    drawn = bullet(MeasureFigures(replace(row, state=replace(row.state, target=4.0, red_flag=8.0)), Wording("en"), ""))
    assert drawn is not None
    assert drawn.ends == ("8", "0")
    assert not drawn.from_zero
    assert drawn.value == pytest.approx(0.25)
    assert drawn.target == pytest.approx(0.5)


def test_a_range_is_good_in_its_middle() -> None:
    within = figures(
        value=7.0, kind=MeasureKind.NUMBER, direction=Direction.RANGE, low=5.0, high=10.0, tolerance=2.0,
        scale_max=20.0, baseline=None,
    )  # fmt: skip
    drawn = bullet(within)
    assert within.target == "5–10"
    assert drawn is not None
    assert drawn.target is None
    assert [band for _, band in drawn.bands] == [0, 1, 2, 1, 0]


def test_a_scale_without_length_draws_no_bullet() -> None:
    assert bullet(figures(scale_min=5.0, scale_max=5.0)) is None
    assert bullet(figures(value=1e308, scale_min=-1e308, scale_max=1e308)) is None


def test_a_missing_month_is_a_gap() -> None:
    row = measure("G1", 1, "Measure")
    gappy = replace(
        row, readings={"2027-01": ReadingCell(1.0), "2027-03": ReadingCell(3.0), "2027-04": ReadingCell(None)}
    )
    assert list(course(gappy)) == [1.0, None, 3.0]


def test_months_and_years_are_not_put_on_one_axis() -> None:
    mixed = replace(measure("G1", 1, "Measure"), readings={"2026": ReadingCell(5.0), "2027-01": ReadingCell(1.0)})
    assert list(course(mixed)) == [5.0, 1.0]
    assert list(course(replace(mixed, readings={}))) == []


def test_a_judgement_is_told_wherever_the_status_is_said() -> None:
    row = figures().row
    judged = MeasureFigures(
        replace(row, state=replace(row.state, status=Status.ON_TRACK, judged=True)), Wording("en"), "EUR"
    )
    assert state_words(judged).endswith("on track (judgement)")
    assert state_words(figures()).endswith("at risk")


def test_before_the_plan_begins_nothing_is_aimed_at() -> None:
    """A reading of the year before stands beside the targets without one of its own."""
    row = measure("G1", 1, "Share", value=37.0, frequency=Frequency.YEARLY)
    yearly = replace(row, readings={"2025": ReadingCell(24.0), "2026": ReadingCell(37.0)})
    yearly = replace(yearly, state=replace(row.state, period="2026"))
    printed = pack(replace(PLAN, start=date(2026, 1, 1)), objectives=[objective("G1", "Goal")], measures=[yearly])
    words = lines(laid_out(printed, pages=("measures",)))
    actual, target = words.index("Actual"), len(words) - 1 - words[::-1].index("Target")
    assert words[actual + 1 : actual + 3] == ["24", "37"]
    assert words[target + 1 : target + 4] == ["80", "80", "Serves"]  # of 2026 and of 2028
