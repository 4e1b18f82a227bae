"""What a measure shows on a day: the one place its figures come from."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from charthouse.analysis.measure_state import MeasureInput, measure_state
from charthouse.analysis.scoring import status_of_score
from charthouse.analysis.values import NA
from charthouse.domain.kinds import Aggregation, Direction, Frequency, MeasureKind, Status

MEASURE = MeasureInput(
    as_of=date(2027, 4, 10),
    goal=80,
    red_flag=60,
    baseline=50,
    baseline_on=date(2026, 12, 31),
    targets={"2027": (76, None)},
    readings={"2027-01": 65, "2027-02": 70, "2027-03": 74},
    plan_start=date(2026, 1, 1),
    plan_end=date(2028, 12, 31),
)


def test_the_vector_of_semantics() -> None:
    state = measure_state(MEASURE)
    assert (state.period, state.value, state.target, state.red_flag) == ("2027-03", 74, 76, 56)
    assert state.status is Status.AT_RISK
    assert state.score == pytest.approx(6 + 1 / 3)
    assert (state.coverage, state.stale, state.judged, state.problem) == (1, False, False, "")


def test_progress_and_pace_stand_beside_the_status() -> None:
    state = measure_state(MEASURE)
    assert state.progress == pytest.approx(24 / 26)
    assert state.expected == pytest.approx(3 / 12)
    assert state.pace is Status.ON_TRACK
    behind = measure_state(replace(MEASURE, readings={"2027-03": 51}))
    assert (behind.pace, behind.status) == (Status.OFF_TRACK, Status.OFF_TRACK)


def test_nobody_falls_behind_between_two_readings() -> None:
    paced = replace(MEASURE, readings={"2027-03": 56.5}, as_of=date(2027, 3, 31))
    later = replace(paced, as_of=date(2027, 5, 14))
    assert measure_state(paced).pace is measure_state(later).pace is Status.ON_TRACK


def test_pace_of_a_goal_counts_to_the_end_of_the_plan() -> None:
    state = measure_state(replace(MEASURE, targets={}, baseline_on=None))
    assert state.expected == pytest.approx(15 / 36)
    assert measure_state(replace(MEASURE, targets={}, plan_end=None)).pace is None


def test_the_future_does_not_speak_yet() -> None:
    state = measure_state(replace(MEASURE, readings={**MEASURE.readings, "2027-05": 90, "2027-04": 75}))
    assert (state.period, state.value) == ("2027-04", 75)


def test_blanks_are_passed_over_and_zero_is_a_value() -> None:
    assert measure_state(replace(MEASURE, readings={"2027-02": 70, "2027-03": None})).value == 70
    zero = measure_state(replace(MEASURE, readings={"2027-02": 70, "2027-03": 0}))
    assert (zero.value, zero.score, zero.status, zero.coverage) == (0, 0, Status.OFF_TRACK, 1)


def test_what_does_not_apply_has_no_figures() -> None:
    state = measure_state(replace(MEASURE, readings={"2027-02": 70, "2027-03": NA}))
    assert (state.status, state.value, state.score, state.coverage) == (Status.NOT_APPLICABLE, None, None, None)


def test_no_reading_is_no_data_but_the_target_is_shown() -> None:
    state = measure_state(replace(MEASURE, readings={}))
    assert (state.status, state.target, state.score, state.coverage) == (Status.NO_DATA, 76, None, 0)
    assert (state.value, state.progress, state.pace) == (None, None, None)


def test_no_target_is_no_status() -> None:
    state = measure_state(replace(MEASURE, goal=None, red_flag=None, targets={}))
    assert (state.status, state.score, state.value, state.coverage) == (Status.NO_TARGET, None, 74, 1)


def test_a_stale_reading_speaks_only_where_the_measure_carries_forward() -> None:
    stale = replace(MEASURE, as_of=date(2027, 6, 1))
    state = measure_state(stale)
    assert (state.status, state.value, state.score, state.stale, state.coverage) == (Status.NO_DATA, 74, None, True, 0)
    carried = measure_state(replace(stale, carry_forward=True))
    assert (carried.status, carried.stale, carried.coverage) == (Status.AT_RISK, True, 0)
    assert carried.score == pytest.approx(6 + 1 / 3)
    assert carried.expected == pytest.approx(5 / 12)


def test_a_target_without_red_flag_is_met_or_not() -> None:
    threshold = replace(MEASURE, red_flag=None, targets={})
    assert measure_state(replace(threshold, readings={"2027-03": 80})).score == 10
    below = measure_state(replace(threshold, readings={"2027-03": 79.9}))
    assert (below.score, below.status) == (0, Status.OFF_TRACK)


def test_lower_is_better_follows_the_thresholds() -> None:
    lower = replace(MEASURE, direction=Direction.LOWER, goal=4, red_flag=8, baseline=10, targets={})
    state = measure_state(replace(lower, readings={"2027-03": 2}))
    assert state.score == pytest.approx(25 / 3)
    assert state.progress == pytest.approx(8 / 6)
    assert measure_state(replace(lower, red_flag=None, readings={"2027-03": 4})).score == 10


def test_a_range_has_a_score_and_no_progress() -> None:
    kept = replace(MEASURE, direction=Direction.RANGE, low=5, high=10, tolerance=2)
    state = measure_state(replace(kept, readings={"2027-03": 11}))
    assert (state.status, state.score, state.progress, state.pace) == (Status.AT_RISK, 5, None, None)
    assert measure_state(replace(kept, tolerance=None, readings={"2027-03": 11})).score == 0
    assert measure_state(replace(kept, readings={})).status is Status.NO_DATA
    assert measure_state(replace(kept, high=None)).status is Status.NO_TARGET


def test_contradictions_are_told_and_break_nothing() -> None:
    equal = measure_state(replace(MEASURE, targets={"2027": (76, 76)}))
    assert (equal.status, equal.score) == (Status.OFF_TRACK, 0)
    assert equal.problem == "G and R are both 76. Give two different thresholds."
    upside_down = measure_state(replace(MEASURE, direction=Direction.RANGE, low=9, high=5, tolerance=1))
    assert upside_down.status is Status.NO_TARGET
    assert upside_down.problem.startswith("The range begins at 9")


def test_infinities_of_a_foreign_file_break_nothing() -> None:
    state = measure_state(replace(MEASURE, readings={"2027-03": float("inf")}))
    assert state.problem == "A score needs finite numbers."


def test_milestones_are_done_or_not() -> None:
    milestone = replace(MEASURE, kind=MeasureKind.MILESTONE, goal=None, red_flag=None, baseline=None, targets={})
    done = measure_state(replace(milestone, readings={"2027-03": 1}))
    assert (done.status, done.score, done.progress, done.target) == (Status.ON_TRACK, 10, 1, 1)
    assert measure_state(replace(milestone, readings={"2027-03": 0})).score == 0
    not_due = replace(milestone, targets={"2027-03": (0, None)}, readings={"2027-03": 0})
    assert measure_state(not_due).status is Status.ON_TRACK


def test_a_persons_judgement_stands_and_the_score_stays() -> None:
    state = measure_state(replace(MEASURE, judgement=Status.OFF_TRACK))
    assert (state.status, state.judged) == (Status.OFF_TRACK, True)
    assert state.score == pytest.approx(6 + 1 / 3)


def test_sums_are_held_against_their_share_of_the_year() -> None:
    income = replace(MEASURE, aggregation=Aggregation.SUM, targets={"2027": (1200, 900)}, baseline=None)
    state = measure_state(replace(income, readings={"2027-03": 90}))
    assert (state.target, state.red_flag, state.status) == (100, 75, Status.AT_RISK)


def test_fiscal_quarters_are_read_on_their_days() -> None:
    fiscal = replace(MEASURE, frequency=Frequency.QUARTERLY, fiscal_start_month=4, targets={})
    state = measure_state(replace(fiscal, readings={"2027-Q4": 70, "2028-Q2": 99, "2028-Q1": 75}))
    assert state.period == "2028-Q1"


def test_keys_that_are_no_periods_are_passed_over() -> None:
    assert measure_state(replace(MEASURE, readings={"soon": 1, "2027-03": 74})).value == 74


HUNDREDTHS = st.integers(-20_000, 20_000).map(lambda number: number / 100)


@given(HUNDREDTHS, HUNDREDTHS, HUNDREDTHS, st.sampled_from([Direction.HIGHER, Direction.LOWER]), HUNDREDTHS)
def test_status_and_score_agree(
    value: float, goal: float, red_flag: float, direction: Direction, target: float
) -> None:
    measure = replace(MEASURE, goal=goal, red_flag=red_flag, direction=direction, targets={"2027-03": (target, None)})
    state = measure_state(replace(measure, readings={"2027-03": value}))
    assert state.status is status_of_score(state.score)
