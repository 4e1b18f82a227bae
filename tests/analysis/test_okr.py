"""OKR grades in Decimal, with the vectors of SEMANTICS 3."""

from decimal import Decimal

import pytest

from charthouse.analysis.okr import KeyResult, grade, key_result_progress
from charthouse.analysis.typed import typed
from charthouse.domain.kinds import Status


@pytest.mark.parametrize(
    ("progress", "shown", "band"),
    [
        (0.65, "0.7", Status.ON_TRACK),
        (0.35, "0.4", Status.AT_RISK),
        (0.649, "0.6", Status.AT_RISK),
        (0.349, "0.3", Status.OFF_TRACK),
        (1.2, "1.0", Status.ON_TRACK),
        (-0.2, "0.0", Status.OFF_TRACK),
    ],
)
def test_grades_are_rounded_half_up_from_typed_digits(progress: float, shown: str, band: Status) -> None:
    found = grade([KeyResult(typed(progress))])
    assert found is not None
    assert (str(found.shown), found.band) == (shown, band)


def test_a_grade_is_the_weighted_mean_of_clamped_results() -> None:
    found = grade([KeyResult(Decimal("1.5"), Decimal(3)), KeyResult(Decimal("0.2"))])
    assert found is not None
    assert found.value == Decimal("0.8")


def test_committed_objectives_miss_under_one() -> None:
    results = [KeyResult(Decimal("0.99"))]
    committed, aspirational = grade(results, committed=True), grade(results)
    assert committed is not None
    assert aspirational is not None
    assert (str(committed.shown), committed.missed, aspirational.missed) == ("1.0", True, False)


def test_results_nobody_reported_leave_the_mean_and_are_counted() -> None:
    found = grade([KeyResult(Decimal("0.8")), KeyResult(None)])
    assert found is not None
    assert (found.value, found.left_out) == (Decimal("0.8"), 1)
    assert grade([KeyResult(None)]) is None
    assert grade([KeyResult(Decimal(1), Decimal(0))]) is None
    assert grade([]) is None


def test_progress_keeps_typed_digits() -> None:
    assert key_result_progress(0.3, 0.1, 0.5) == Decimal("0.5")
    assert key_result_progress(8, 10, 4) == Decimal(1) / 3
    assert key_result_progress(80, 80, 80) is None
