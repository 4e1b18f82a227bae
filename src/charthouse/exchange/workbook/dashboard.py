"""The sheet Dashboard: every objective with its roll-up under charts of where the plan stands."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from charthouse.analysis.scoring import GREEN_FROM
from charthouse.document.queries.report import PlanReport
from charthouse.domain.kinds import Status
from charthouse.exchange.workbook.courses import key_courses
from charthouse.exchange.workbook.formulas import DASHBOARD
from charthouse.exchange.workbook.sheets import Cell, Column, ColumnKind, Formulas, Sheet

FIRST_CHART: Final = 3  # rows above the charts: title, what it is, an empty one
CHART_ROWS: Final = 15  # of the charts of goals and states
COURSE_ROWS: Final = 12  # of two measures side by side
_NOISE: Final = 1e-9
_BANDS: Final = (
    'IF({score}="","no data",IF({coverage}<0.5,"insufficient data",'
    'IF({score}>=20/3-1E-9,"on track",IF({score}>=10/3-1E-9,"at risk","off track"))))'
)


def dashboard(report: PlanReport) -> Sheet:
    """Every objective with its roll-up, level by level, in the order of the tree. No table: its rows stay in place."""
    columns = (
        Column("Code", ColumnKind.CODE, 9), Column("Objective", width=49), Column("Weight", ColumnKind.NUMBER, 12),
        Column("Score", ColumnKind.SCORE, 13), Column("Coverage", ColumnKind.PERCENT, 13), Column("Status", width=20),
    )  # fmt: skip
    scores = report.scorecard.scores
    rows: list[tuple[Cell, ...]] = []
    for row in report.tree.objectives:
        score = scores.get(row.id)
        figures = (score.score, score.coverage, score.status.value) if score else (None, None, Status.NO_DATA.value)
        rows.append((row.code, "  " * row.depth + row.title, row.weight, *figures))
    top = FIRST_CHART + CHART_ROWS + COURSE_ROWS * ((len(key_courses(report)) + 1) // 2) + 1
    return Sheet(DASHBOARD, columns, rows, formulas=_rolled_up(report, top + 2), is_table=False, top=top)


def _rolled_up(report: PlanReport, first: int) -> Formulas:
    """`first`: the line of the first objective, as a spreadsheet counts."""
    line = {row.id: number for number, row in enumerate(report.tree.objectives)}
    below: dict[str, list[int]] = {}
    for row in report.tree.objectives:
        if row.parent is not None:
            below.setdefault(row.parent, []).append(line[row.id] + first)
    found: dict[tuple[int, int], str] = {}
    for row in report.tree.objectives:
        number = line[row.id]
        here = number + first
        found[number, 2] = f"=INDEX(Objectives[Weight],MATCH($A{here},Objectives[Code],0))"
        score = report.scorecard.scores.get(row.id)
        if score is None or (score.score is None and score.coverage):
            continue
        found[number, 3] = _mean(here, below.get(row.id, ()))
        said = _BANDS.format(score=f"$D{here}", coverage=f"$E{here}")
        if score.status is _banded(score.score, score.coverage):
            found[number, 5] = f"={said}"
    return found


def _mean(line: int, children: Sequence[int]) -> str:
    """The weighted mean of what is directly below: measures by their table, objectives by their lines here."""
    mine = f"(Measures[Objective]=$A{line})"
    total = [f"SUMPRODUCT({mine}*Measures[Weight],Measures[Score])"]
    weight = [f"SUMPRODUCT({mine}*ISNUMBER(Measures[Score])*Measures[Weight])"]
    total += [f"IF(ISNUMBER($D{child}),$D{child}*$C{child},0)" for child in children]
    weight += [f"IF(ISNUMBER($D{child}),$C{child},0)" for child in children]
    whole = "+".join(weight)
    return f'=IF({whole}>0,({"+".join(total)})/({whole}),"")'


def _banded(score: float | None, coverage: float | None) -> Status:
    """What `_BANDS` says."""
    if score is None:
        return Status.NO_DATA
    if (coverage or 0.0) < 0.5:
        return Status.INSUFFICIENT
    if score >= GREEN_FROM - _NOISE:
        return Status.ON_TRACK
    return Status.AT_RISK if score >= GREEN_FROM / 2 - _NOISE else Status.OFF_TRACK
