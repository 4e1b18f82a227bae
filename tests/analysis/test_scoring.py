"""Scores and statuses by the vectors of SEMANTICS 1, and the laws behind them."""

import subprocess
import sys

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from charthouse.analysis.scoring import (
    AMBER_FROM,
    GREEN_FROM,
    check_range,
    is_met,
    met_score,
    progress,
    range_score,
    range_status,
    score,
    status,
    status_of_score,
)
from charthouse.domain.errors import Refused
from charthouse.domain.kinds import Direction, Status

NUMBERS = st.floats(-1e9, 1e9)
TYPED = st.integers(-100_000, 100_000).map(lambda hundredths: hundredths / 100)


@pytest.mark.parametrize(
    ("value", "goal", "red_flag", "expected"),
    [
        (300, 700, 500, 0),
        (500, 700, 500, 10 / 3),
        (600, 700, 500, 5),
        (700, 700, 500, 20 / 3),
        (900, 700, 500, 10),
        (8, 4, 8, 10 / 3),
        (4, 4, 8, 20 / 3),
        (2, 4, 8, 25 / 3),
        (74, 76, 56, 6 + 1 / 3),
    ],
)
def test_scores_of_semantics(value: float, goal: float, red_flag: float, expected: float) -> None:
    assert score(value, goal, red_flag) == pytest.approx(expected)


@pytest.mark.parametrize(
    ("value", "expected", "colour"),
    [
        (7, 10, Status.ON_TRACK),
        (5, 10, Status.ON_TRACK),
        (10, 10, Status.ON_TRACK),
        (11, 5, Status.AT_RISK),
        (12, 10 / 3, Status.AT_RISK),
        (13, 5 / 3, Status.OFF_TRACK),
        (3, 10 / 3, Status.AT_RISK),
        (-50, 0, Status.OFF_TRACK),
    ],
)
def test_ranges_of_semantics(value: float, expected: float, colour: Status) -> None:
    assert range_score(value, 5, 10, 2) == pytest.approx(expected)
    assert range_status(value, 5, 10, 2) is colour


@pytest.mark.parametrize(
    ("value", "goal", "red_flag", "colour"),
    [
        (76, 76, 56, Status.ON_TRACK),
        (75.999, 76, 56, Status.AT_RISK),
        (56, 76, 56, Status.AT_RISK),
        (55.999, 76, 56, Status.OFF_TRACK),
        (4, 4, 8, Status.ON_TRACK),
        (8, 4, 8, Status.AT_RISK),
        (8.001, 4, 8, Status.OFF_TRACK),
        (80, 80, None, Status.ON_TRACK),
        (79, 80, None, Status.OFF_TRACK),
        (0, 0, -5, Status.ON_TRACK),
        (None, 80, 60, Status.NO_DATA),
        (50, None, None, Status.NO_TARGET),
        (50, None, 40, Status.NO_TARGET),
    ],
)
def test_statuses_compare_the_value_itself(
    value: float | None, goal: float | None, red_flag: float | None, colour: Status
) -> None:
    assert status(value, goal, red_flag) is colour


def test_without_red_flag_the_direction_says_what_met_means() -> None:
    assert status(3, 4, None, Direction.LOWER) is Status.ON_TRACK
    assert status(5, 4, None, Direction.LOWER) is Status.OFF_TRACK
    assert is_met(4, 4, Direction.LOWER)
    assert (met_score(met=True), met_score(met=False)) == (10, 0)


def test_the_edge_of_a_tolerance_is_amber_in_typed_digits() -> None:
    assert range_status(1.1, 0, 1, 0.1) is Status.AT_RISK
    assert range_score(1.1, 0, 1, 0.1) == pytest.approx(10 / 3)


def test_a_range_without_tolerance_is_kept_or_not() -> None:
    assert range_status(10, 5, 10) is Status.ON_TRACK
    assert range_status(10.1, 5, 10) is Status.OFF_TRACK
    assert range_status(None, 5, 10) is Status.NO_DATA


@pytest.mark.parametrize(
    ("figure", "colour"),
    [
        (10, Status.ON_TRACK),
        (GREEN_FROM, Status.ON_TRACK),
        (6.6666, Status.AT_RISK),
        (AMBER_FROM, Status.AT_RISK),
        (3.333, Status.OFF_TRACK),
        (0, Status.OFF_TRACK),
        (None, Status.NO_DATA),
        (sum([20 / 3] * 7) / 7, Status.ON_TRACK),
    ],
)
def test_colours_of_scores(figure: float | None, colour: Status) -> None:
    assert status_of_score(figure) is colour


def test_progress_of_semantics() -> None:
    assert progress(16, 15, 45) == pytest.approx(1 / 30)
    assert progress(300, 303.9, 273.5) == pytest.approx(0.128289, abs=1e-6)
    assert progress(80, 80, 80) is None
    assert progress(12, 15, 45) == pytest.approx(-0.1)


@pytest.mark.parametrize(
    ("start", "target", "current", "published"),
    [
        (0.0, 76000.0, 12905.0, 0.169802632),
        (94.93, 96.0, 94.7, -0.214953271),
        (50.0, 90.0, 50.0, 0.0),
        (303.9, 273.5, 309.0, -0.167763158),
        (12.0, 25.0, 28.0, 1.230769231),
        (200.0, 240.0, 206.0, 0.15),
        (11568.0, 14208.0, 11903.0, 0.126893939),
    ],
)
def test_progress_agrees_with_what_agencies_publish(
    start: float, target: float, current: float, published: float
) -> None:
    """Ten agency priority goals of the United States (public domain), as published for 2022."""
    assert progress(current, start, target) == pytest.approx(published, abs=1e-9)


def test_equal_thresholds_are_refused_in_plain_words() -> None:
    with pytest.raises(ValueError, match="G and R are both 160"):
        score(150, 160, 160)


@pytest.mark.parametrize("numbers", [(float("nan"), 1, 0), (1, float("inf"), 0), (1, 0, float("-inf"))])
def test_what_is_not_finite_has_no_score(numbers: tuple[float, float, float]) -> None:
    with pytest.raises(Refused):
        score(*numbers)


@pytest.mark.parametrize(("low", "high", "tolerance"), [(10, 5, 1), (5, 10, 0), (5, 10, -1), (5, 10, float("nan"))])
def test_ranges_that_make_no_sense_are_refused(low: float, high: float, tolerance: float) -> None:
    with pytest.raises(Refused):
        check_range(low, high, tolerance)


@given(NUMBERS, NUMBERS, NUMBERS, NUMBERS)
def test_better_values_never_score_less(one: float, other: float, goal: float, red_flag: float) -> None:
    assume(goal != red_flag)
    worse, better = sorted((one, other), reverse=goal < red_flag)
    assert 0 <= score(worse, goal, red_flag) <= score(better, goal, red_flag) <= 10


@given(TYPED, TYPED, TYPED)
def test_the_colour_of_the_score_is_the_status(value: float, goal: float, red_flag: float) -> None:
    assume(goal != red_flag)
    assert status_of_score(score(value, goal, red_flag)) is status(value, goal, red_flag)


@given(TYPED, TYPED, TYPED, st.integers(1, 100_000).map(lambda hundredths: hundredths / 100))
def test_the_colour_of_a_range_score_is_its_status(value: float, one: float, other: float, tolerance: float) -> None:
    low, high = sorted((one, other))
    assert status_of_score(range_score(value, low, high, tolerance)) is range_status(value, low, high, tolerance)


def test_the_largest_floats_score_too() -> None:
    assert score(0.0, 1.7e308, -1.7e308) == pytest.approx(5)
    assert score(1.7e308, 1.0, 0.0) == 10


def test_importing_it_brings_nothing_heavy() -> None:
    heavy = {"sqlalchemy", "numpy", "babel", "PySide6", "sqlite3", "openpyxl", "xlsxwriter", "reportlab"}
    check = f"import sys, charthouse.analysis.scoring; sys.exit(bool({heavy} & set(sys.modules)))"
    assert subprocess.run([sys.executable, "-c", check], check=False).returncode == 0
