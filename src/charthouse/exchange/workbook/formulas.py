"""Live formulas of the workbook: Excel and LibreOffice compute from the cells what the app computed from the plan.

A formula stands only where it gives the figure that the plan gives; where a figure came about otherwise (a judgement,
a share of a longer period's target) the figure itself stands. Sources of the rules: SEMANTICS 1 and 2.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from charthouse.analysis.scoring import status
from charthouse.analysis.typed import minus
from charthouse.document.queries.scorecard import MeasureRow
from charthouse.domain.kinds import Direction
from charthouse.exchange.wording import phrase
from charthouse.exchange.workbook.sheets import Column, Formulas, Sheet

DASHBOARD = phrase("Dashboard")


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
