"""How measures went: the last periods that were read, for the small lines and for the charts of a workbook."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import islice
from typing import Final

from charthouse.analysis.targets import thresholds
from charthouse.document.queries.report import PlanReport
from charthouse.document.queries.scorecard import MeasureRow

LAST: Final = 12  # periods
_CHARTS: Final = 4
_LABEL: Final = 29  # characters of a chart's title that stand in one line
_ENOUGH: Final = 3  # readings that make a course


@dataclass(frozen=True, slots=True)
class Course:
    """A measure's last periods with what was read in each. `targets` are empty where the measure has no chart."""

    code: str
    name: str
    periods: tuple[str, ...]
    actuals: tuple[float, ...]
    targets: tuple[float | None, ...] = ()


def courses(report: PlanReport) -> tuple[Course, ...]:
    """One for every measure, in the order of the sheet Measures."""
    key = {course.code: course for course in key_courses(report)}
    return tuple(key.get(row.code) or _course(row) for row in report.scorecard.rows)


def key_courses(report: PlanReport) -> tuple[Course, ...]:
    """The measures that get a chart: of each goal the one of most weight that has readings and a target."""
    found: list[Course] = []
    for group in report.scorecard.groups:
        by_weight = sorted(group.rows, key=lambda row: -row.definition.weight)
        told = (course for row in by_weight if (course := _with_targets(report, row)) is not None)
        found += islice(told, 1)
        if len(found) == _CHARTS:
            break
    return tuple(found)


def shortened(text: str, length: int) -> str:
    """A text in one line of at most `length` characters."""
    line = " ".join(text.split())
    return line if len(line) <= length else line[: length - 1] + "…"


def _course(row: MeasureRow) -> Course:
    read = [(period, cell.value) for period, cell in row.readings.items() if cell.value is not None][-LAST:]
    name = row.definition.name
    return Course(row.code, name, tuple(period for period, _ in read), tuple(value for _, value in read))


def _with_targets(report: PlanReport, row: MeasureRow) -> Course | None:
    course = _course(row)
    known = row.definition
    if len(course.periods) < _ENOUGH or not (row.targets or known.goal is not None):
        return None
    given = {period: (cell.value, cell.red_flag) for period, cell in row.targets.items()}
    month = report.statements.plan.fiscal_start_month
    held = tuple(
        thresholds(
            period, given, known.goal, known.red_flag, fiscal_start_month=month, aggregation=known.aggregation
        ).goal
        for period in course.periods
    )
    if not any(one is not None for one in held):
        return None
    unit = f" ({known.unit})" if known.unit else ""
    return Course(
        course.code, f"{course.code} {shortened(course.name, _LABEL)}{unit}", course.periods, course.actuals, held
    )
