"""The SMART check lists what to put right."""

from dataclasses import replace
from datetime import date

import pytest

from charthouse.analysis.smart import Criterion, MeasureFacts, ObjectiveFacts, fixes

GOOD = ObjectiveFacts(
    title="Cut waiting times at the counter",
    measures=[MeasureFacts("K1 Waiting time", has_unit=True, has_target=True)],
    reaches_goal=True,
    due=date(2027, 12, 31),
    plan_start=date(2026, 1, 1),
    plan_end=date(2028, 12, 31),
)


def test_nothing_to_put_right() -> None:
    assert fixes(GOOD) == []
    assert fixes(replace(GOOD, chance=0.1)) == []
    assert fixes(replace(GOOD, title="缩短窗口等候时间")) == []


@pytest.mark.parametrize(
    ("facts", "criterion", "words"),
    [
        (replace(GOOD, title="Growth"), Criterion.SPECIFIC, "verb and its object"),
        (replace(GOOD, title="→→→→→→"), Criterion.SPECIFIC, "verb and its object"),
        (replace(GOOD, title="Cut " + "x" * 120), Criterion.SPECIFIC, "it has 124"),
        (replace(GOOD, measures=[]), Criterion.MEASURABLE, "Add a measure"),
        (
            replace(GOOD, measures=[MeasureFacts("K1", has_unit=True, has_target=False)]),
            Criterion.MEASURABLE,
            "target, K1",
        ),
        (
            replace(GOOD, measures=[MeasureFacts("K1", has_unit=False, has_target=True)]),
            Criterion.MEASURABLE,
            "a unit too, K1",
        ),
        (replace(GOOD, chance=0.099), Criterion.ACHIEVABLE, "chance of 9 %, under 10 %"),
        (replace(GOOD, reaches_goal=False), Criterion.RELEVANT, "Link it to a goal"),
        (replace(GOOD, due=None), Criterion.TIME_BOUND, "due date"),
        (replace(GOOD, due=date(2029, 1, 1)), Criterion.TIME_BOUND, "time of the plan"),
        (replace(GOOD, due=date(2025, 12, 31)), Criterion.TIME_BOUND, "time of the plan"),
    ],
)
def test_each_fix_by_itself(facts: ObjectiveFacts, criterion: Criterion, words: str) -> None:
    (fix,) = fixes(facts)
    assert fix.criterion is criterion
    assert words in fix.sentence


def test_fixes_stand_in_the_order_of_the_letters() -> None:
    bare = ObjectiveFacts(title="", measures=[], reaches_goal=False, due=None, chance=0.0)
    assert [fix.criterion for fix in fixes(bare)] == list(Criterion)
