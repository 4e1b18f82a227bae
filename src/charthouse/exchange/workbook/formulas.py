"""Live formulas of the workbook: Excel and LibreOffice compute from the cells what the app computed from the plan.

A formula stands only where it gives the figure that the plan gives; where a figure came about otherwise (a judgement,
a share of a longer period's target) the figure itself stands. Sources of the rules: SEMANTICS 1 and 2.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from charthouse.analysis.scoring import GREEN_FROM, status
from charthouse.analysis.typed import minus
from charthouse.document.queries.report import PlanReport
from charthouse.document.queries.scorecard import MeasureRow
from charthouse.domain.kinds import Direction, Status
from charthouse.exchange.workbook.sheets import Cell, Column, ColumnKind, Formulas, Sheet

DASHBOARD = "Dashboard"
_NOISE = 1e-9
_BANDS = (
    'IF({score}="","no data",IF({coverage}<0.5,"insufficient data",'
    'IF({score}>=20/3-1E-9,"on track",IF({score}>=10/3-1E-9,"at risk","off track"))))'
)


def measure_formulas(rows: Sequence[MeasureRow], columns: Sequence[Column]) -> Formulas:
    """The formulas of the sheet Measures."""
    places = {column.title: place for place, column in enumerate(columns)}
    return {
        (number, places[title]): f"={formula}" for number, row in enumerate(rows) for title, formula in _of_measure(row)
    }


def objective_formulas(sheet: Sheet) -> Formulas:
    """Those of the sheet Objectives: what the dashboard rolls up, found by the code."""
    places = {column.title: place for place, column in enumerate(sheet.columns)}
    found = {}
    for number, cells in enumerate(sheet.rows):
        for title, letter in (("Score", "D"), ("Coverage", "E"), ("Status", "F")):
            if cells[places[title]] is not None:
                code = "Objectives[[#This Row],[Code]]"
                found[number, places[title]] = (
                    f"=INDEX({DASHBOARD}!${letter}:${letter},MATCH({code},{DASHBOARD}!$A:$A,0))"
                )
    return found


def dashboard(report: PlanReport) -> Sheet:
    """Every objective with its roll-up, level by level, in the order of the tree. No table: its rows stay in place."""
    columns = (
        Column("Code", ColumnKind.CODE, 8), Column("Objective", width=60), Column("Weight", ColumnKind.NUMBER, 8),
        Column("Score", ColumnKind.SCORE, 8), Column("Coverage", ColumnKind.PERCENT, 10), Column("Status", width=16),
    )  # fmt: skip
    objectives = report.tree.objectives
    scores = report.scorecard.scores
    rows: list[tuple[Cell, ...]] = []
    for row in objectives:
        score = scores.get(row.id)
        figures = (score.score, score.coverage, score.status.value) if score else (None, None, Status.NO_DATA.value)
        rows.append((row.code, "  " * row.depth + row.title, row.weight, *figures))
    return Sheet(DASHBOARD, columns, rows, formulas=_rolled_up(report), is_table=False)


def _rolled_up(report: PlanReport) -> Formulas:
    line = {row.id: number for number, row in enumerate(report.tree.objectives)}
    below: dict[str, list[int]] = {}
    for row in report.tree.objectives:
        if row.parent is not None:
            below.setdefault(row.parent, []).append(line[row.id] + 2)
    found: dict[tuple[int, int], str] = {}
    for row in report.tree.objectives:
        number = line[row.id]
        here = number + 2
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


def _of_measure(row: MeasureRow) -> Iterator[tuple[str, str]]:
    """The computed cells of one measure."""
    known, state = row.definition, row.state
    read = row.readings.get(state.period or "")
    if read is not None and state.value is not None and read.value == state.value:
        yield "Actual", _looked_up("Readings", "Actual", "Current period")
    if state.target is not None and state.target == known.goal and not row.targets:
        yield "Target", _cell("Goal")
    if _follows(row):
        yield "Red flag now", f"{_cell('Target')}-({_cell('Goal')}-{_cell('Red flag')})"
    if state.score is None or state.value is None or state.judged:
        return
    if known.direction is Direction.RANGE:
        if known.tolerance:
            yield from _within()
    elif state.target is not None and state.red_flag is not None and state.red_flag != state.target:
        yield from _between(row)
    elif state.target is not None:
        yield from _met(known.direction)


def _follows(row: MeasureRow) -> bool:
    """Whether the red flag that holds now is as far from the target as the measure's own from its goal."""
    known, state = row.definition, row.state
    if known.goal is None or known.red_flag is None or state.target is None:
        return False
    return state.red_flag == minus(state.target, minus(known.goal, known.red_flag))


def _between(row: MeasureRow) -> Iterator[tuple[str, str]]:
    value, target, flag = _cell("Actual"), _cell("Target"), _cell("Red flag now")
    yield "Score", f"MAX(0,MIN(10,10/3*(1+({value}-{flag})/({target}-{flag}))))"
    state = row.state
    if state.status is status(state.value, state.target, state.red_flag):
        side = f"SIGN({target}-{flag})"
        worse = f'IF(({value}-{flag})*{side}>=0,"at risk","off track")'
        yield "Status", f'IF(({value}-{target})*{side}>=0,"on track",{worse})'


def _met(direction: Direction) -> Iterator[tuple[str, str]]:
    sign = "<=" if direction is Direction.LOWER else ">="
    met = f"{_cell('Actual')}{sign}{_cell('Target')}"
    yield "Score", f"IF({met},10,0)"
    yield "Status", f'IF({met},"on track","off track")'


def _within() -> Iterator[tuple[str, str]]:
    value = _cell("Actual")
    outside = f"MAX({_cell('From')}-{value},{value}-{_cell('To')},0)"
    yield "Score", f"IF({outside}=0,10,MAX(0,20/3-10/3*{outside}/{_cell('Tolerance')}))"
    worse = f'IF({outside}<={_cell("Tolerance")},"at risk","off track")'
    yield "Status", f'IF({outside}=0,"on track",{worse})'


def _cell(title: str) -> str:
    """A cell of the same row of the table Measures."""
    return f"Measures[[#This Row],[{title}]]"


def _looked_up(table: str, column: str, period: str) -> str:
    keys = f"{table}[Code],{_cell('Code')},{table}[Period],{_cell(period)}"
    return f"SUMIFS({table}[{column}],{keys})"
