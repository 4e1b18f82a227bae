"""What holds for a period: thresholds, pace, freshness, and figures of longer periods."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from charthouse.analysis.freshness import is_stale
from charthouse.analysis.pace import expected_share, pace
from charthouse.analysis.targets import Target, Thresholds, thresholds
from charthouse.domain.kinds import Aggregation, Frequency, Status


def held(period: str, targets: dict[str, Target], aggregation: Aggregation = Aggregation.LAST) -> Thresholds:
    return thresholds(period, targets, 80, 60, aggregation=aggregation)


def test_the_vector_of_semantics() -> None:
    assert held("2027", {"2027": (76, None)}) == Thresholds(76, 56, date(2027, 12, 31), "2027")


@pytest.mark.parametrize(
    ("period", "targets", "goal", "red_flag"),
    [
        ("2027-03", {}, 80, 60),
        ("2027-03", {"2027-03": (70, 65)}, 70, 65),
        ("2027-03", {"2027-02": (68, None), "2027-01": (66, None)}, 68, 48),
        ("2027-03", {"2027-04": (72, None)}, 80, 60),
        ("2027-03", {"2026": (64, None), "2027": (76, None)}, 76, 56),
        ("2027-03", {"2027": (76, None), "2027-Q1": (70, 50)}, 70, 50),
        ("2027-03", {"2027": (76, None), "2027-02": (68, None)}, 76, 56),
        ("2028-03", {"2026": (64, None), "2027": (76, 70)}, 76, 70),
        ("2027", {"2027-06": (70, None), "2027-12": (75, None), "2028-01": (90, None)}, 75, 55),
        ("2027-W09", {"2027-03": (70, None)}, 70, 50),
    ],
)
def test_which_target_holds(period: str, targets: dict[str, Target], goal: float, red_flag: float) -> None:
    found = held(period, targets)
    assert (found.goal, found.red_flag) == (goal, red_flag)


def test_fiscal_years_hold_in_their_own_months() -> None:
    targets: dict[str, Target] = {"2027": (76, None), "2028": (80, None)}
    assert thresholds("2027-03", targets, None, None, fiscal_start_month=4).goal == 76
    assert thresholds("2027-04", targets, None, None, fiscal_start_month=4).goal == 80


def test_where_readings_add_up_a_years_target_is_shared_among_its_months() -> None:
    assert held("2027-03", {"2027": (1200, 600)}, Aggregation.SUM).goal == 100
    assert held("2027-03", {"2027": (1200, 600)}, Aggregation.SUM).red_flag == 50
    assert held("2027-W09", {"2027": (104, None)}, Aggregation.SUM).goal == 2
    assert held("2027", {"2027-Q4": (25, None)}, Aggregation.SUM).goal == 100
    assert held("2027-03", {"2027-02": (9, None)}, Aggregation.SUM).goal == 9
    assert held("2027-03", {"2027": (1200, 600)}, Aggregation.AVERAGE).goal == 1200


def test_a_goal_names_the_period_it_speaks_of() -> None:
    years: dict[str, Target] = {"2027": (80, None), "2028": (90, None)}
    assert held("2027-06", years).key == "2027"
    assert held("2027-06", years, Aggregation.SUM).key == "2027-06"  # a twelfth of the year's
    assert held("2027-06", {}).key is None


def test_differences_are_those_of_the_typed_digits() -> None:
    assert thresholds("2027", {"2027": (0.02, None)}, -0.01, -0.03).red_flag == 0
    assert held("2027-03", {"2027": (1.2, None)}, Aggregation.SUM).goal == 0.1


@pytest.mark.parametrize("value", [float("inf"), float("nan")])
def test_a_foreign_files_infinities_break_nothing(value: float) -> None:
    assert held("2027", {"2027": (value, None)}).until == date(2027, 12, 31)
    assert thresholds("2027", {"2027": (1, None)}, value, value).goal == 1
    assert held("2027-03", {"2027": (value, value)}, Aggregation.SUM).until == date(2027, 12, 31)


def test_without_measure_thresholds_a_target_is_met_or_not() -> None:
    assert thresholds("2027-03", {"2027": (76, None)}, None, None).red_flag is None
    assert thresholds("2027-03", {}, None, None) == Thresholds(None, None)


def test_keys_that_are_no_periods_are_passed_over() -> None:
    assert held("2027-03", {"spring": (1, None), "2027": (76, None)}).goal == 76
    assert held("spring", {"2027": (76, None)}).goal == 80


@pytest.mark.parametrize(
    ("actual", "word"),
    [(0.475, Status.ON_TRACK), (0.46, Status.AT_RISK), (0.425, Status.AT_RISK), (0.30, Status.OFF_TRACK)],
)
def test_paces_of_semantics(actual: float, word: Status) -> None:
    assert pace(actual, 0.5) is word


def test_small_gaps_are_at_most_at_risk() -> None:
    assert pace(0.06, 0.1) is Status.AT_RISK
    assert pace(0.05, 0.1) is Status.OFF_TRACK
    assert pace(-1, 0) is Status.ON_TRACK
    assert pace(0.19, 0.2) is Status.ON_TRACK


@given(st.floats(-1, 2), st.floats(-1, 2), st.floats(0, 1))
def test_more_progress_is_never_a_worse_pace(one: float, other: float, expected: float) -> None:
    rank = [Status.OFF_TRACK, Status.AT_RISK, Status.ON_TRACK]
    less, more = sorted((one, other))
    assert rank.index(pace(less, expected)) <= rank.index(pace(more, expected))


@pytest.mark.parametrize(
    ("at", "frequency", "share"),
    [
        (date(2027, 1, 1), Frequency.MONTHLY, 0),
        (date(2027, 1, 30), Frequency.MONTHLY, 0),
        (date(2027, 1, 31), Frequency.MONTHLY, 1 / 12),
        (date(2027, 2, 27), Frequency.MONTHLY, 1 / 12),
        (date(2027, 6, 30), Frequency.QUARTERLY, 1 / 2),
        (date(2027, 6, 30), Frequency.YEARLY, 0),
        (date(2027, 12, 31), Frequency.YEARLY, 1),
        (date(2030, 1, 1), Frequency.WEEKLY, 1),
        (date(2026, 1, 1), Frequency.MONTHLY, 0),
    ],
)
def test_expectation_goes_in_steps(at: date, frequency: Frequency, share: float) -> None:
    assert expected_share(date(2027, 1, 1), date(2027, 12, 31), at, frequency) == pytest.approx(share)


def test_a_time_that_ends_before_it_starts_expects_nothing_sayable() -> None:
    assert expected_share(date(2027, 1, 2), date(2027, 1, 1), date(2027, 1, 1), Frequency.MONTHLY) is None


@pytest.mark.parametrize(
    ("frequency", "fresh_days"),
    [(Frequency.WEEKLY, 10), (Frequency.MONTHLY, 45), (Frequency.QUARTERLY, 136), (Frequency.YEARLY, 547)],
)
def test_stale_after_one_interval_and_a_half(frequency: Frequency, fresh_days: int) -> None:
    last = date(2027, 3, 31)
    assert not is_stale(last, last + timedelta(days=fresh_days), frequency)
    assert is_stale(last, last + timedelta(days=fresh_days + 1), frequency)
    assert not is_stale(last, last - timedelta(days=20), frequency)
