"""Native charts and small lines of a workbook, and the hidden sheet of figures that they are drawn from.

A chart speaks of cells: of formulas where a plan is of usual size, so that it follows what is typed; of plain figures
in a plan with very many measures, whose formulas would take a spreadsheet program minutes.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from xlsxwriter.utility import xl_col_to_name
from xlsxwriter.workbook import Workbook
from xlsxwriter.worksheet import Worksheet

from charthouse.domain.kinds import Status
from charthouse.exchange.wording import Wording
from charthouse.exchange.workbook.courses import LAST, Course, shortened
from charthouse.exchange.workbook.dashboard import CHART_ROWS, COURSE_ROWS, FIRST_CHART
from charthouse.exchange.workbook.formulas import DASHBOARD
from charthouse.exchange.workbook.helps import STATES
from charthouse.exchange.workbook.sheets import ColumnKind, Sheet
from charthouse.exchange.workbook.spoken import formula_in

FIGURES: Final = "Figures"
INK, BLUE, GREY, GRID = "#1F2A37", "#1D4E89", "#8A8577", "#E3DFD3"
_LIVE: Final = 200  # measures up to which the figures are formulas
_PERIODS, _ACTUALS, _TARGETS = 1, 1 + LAST, 1 + 2 * LAST  # first columns, behind the code
_GOALS: Final = 2 + 3 * LAST
_COUNTED: Final = (Status.ON_TRACK, Status.AT_RISK, Status.OFF_TRACK, Status.NO_DATA, Status.NO_TARGET)
_ROW: Final = 20  # pixels
_RIGHT: Final = 2  # the column that the charts at the right begin in
_WIDTHS: Final = (416, 418)  # of those at the left and at the right: they end where columns do
_GAP: Final = 8
_FONT: Final = {"name": "Calibri", "size": 9, "color": INK}


class Pictures:
    """The pictures of one workbook."""

    def __init__(self, book: Workbook, courses: Sequence[Course], words: Wording) -> None:
        self._book, self._words = book, words
        self._courses = courses
        self._counts: tuple[int, ...] = ()
        self._goals: list[tuple[str, int, float | None]] = []  # label, line on the dashboard, score

    def add(self, page: Worksheet, sheet: Sheet) -> None:
        """Draw what belongs on a sheet that is written to `page`."""
        for place, column in enumerate(sheet.columns):
            if column.kind is ColumnKind.TREND:
                lines = {str(row[0]): number for number, row in enumerate(sheet.rows, sheet.top + 1)}
                self._draw_trends(page, lines, place)
            elif column.title == "Status" and sheet.title == "Measures":
                said = [row[place] for row in sheet.rows]
                self._counts = tuple(said.count(self._words.say(status)) for status in _COUNTED)
        if sheet.title == DASHBOARD:
            self._draw_dashboard(page, sheet)

    def write_figures(self) -> None:
        """The hidden sheet."""
        if not self._courses and not self._goals:
            return
        page = self._book.add_worksheet(FIGURES)
        page.hide()
        for line, course in enumerate(self._courses):
            self._write_course(page, line, course)
        for line, (label, row, score) in enumerate(self._goals):
            page.write_string(line, _GOALS, label)
            cell = f"{DASHBOARD}!$D${row}"
            self._compute(page, line, _GOALS + 1, f"=IF(ISNUMBER({cell}),{cell},0)", score or 0)
        for line, (status, count) in enumerate(zip(_COUNTED, self._counts, strict=False)):
            page.write_string(line, _GOALS + 2, self._words.say(status))
            self._compute(page, line, _GOALS + 3, f'=COUNTIF(Measures[Status],"{status.value}")', count)

    def _compute(self, page: Worksheet, line: int, place: int, formula: str, value: float) -> None:
        page.write_formula(line, place, formula_in(formula, self._words), None, value)

    def _write_course(self, page: Worksheet, line: int, course: Course) -> None:
        page.write_string(line, 0, course.code)
        live = len(self._courses) <= _LIVE
        for place, (period, value) in enumerate(zip(course.periods, course.actuals, strict=True)):
            page.write_string(line, _PERIODS + place, period)
            if live:
                self._compute(page, line, _ACTUALS + place, _read(line, place), value)
            else:
                page.write_number(line, _ACTUALS + place, value)
        for place, target in enumerate(course.targets):
            if target is not None:
                page.write_number(line, _TARGETS + place, target)

    def _draw_trends(self, page: Worksheet, lines: Mapping[str, int], place: int) -> None:
        for line, course in enumerate(self._courses):
            row = lines.get(course.code)
            if row is not None and len(course.actuals) > 1:
                page.add_sparkline(row, place, _trend(_range(line, _ACTUALS, len(course.actuals)), course.actuals))

    def _draw_dashboard(self, page: Worksheet, sheet: Sheet) -> None:
        first = sheet.top + 2
        self._goals = [
            (shortened(f"{row[0]} {row[1]}", 30), first + number, row[3] if isinstance(row[3], float) else None)
            for number, row in enumerate(sheet.rows)
            if "." not in str(row[0])
        ][:12]
        places = [(FIRST_CHART, 0), (FIRST_CHART, _RIGHT)]
        charts = [self._goal_chart(), self._state_chart()]
        for number, (line, course) in enumerate(
            (line, course) for line, course in enumerate(self._courses) if course.targets
        ):
            row = FIRST_CHART + CHART_ROWS + COURSE_ROWS * (number // 2)
            places.append((row, _RIGHT * (number % 2)))
            charts.append(self._course_chart(line, course))
        for number, ((row, column), chart) in enumerate(zip(places, charts, strict=True)):
            rows = CHART_ROWS if number < 2 else COURSE_ROWS
            chart.set_size({"width": _WIDTHS[bool(column)], "height": rows * _ROW - _GAP})
            page.insert_chart(row, column, chart, {"x_offset": _GAP if column else 0, "object_position": 1})

    def _goal_chart(self) -> Any:  # noqa: ANN401 (xlsxwriter has no types)
        chart = self._chart("bar", self._words.say("Score of each goal, 0 to 10"))
        chart.add_series(self._bars(_GOALS, len(self._goals)) | {"fill": {"color": BLUE}})
        chart.set_x_axis({"visible": False, "major_gridlines": {"visible": False}, "min": 0, "max": 10})
        chart.set_y_axis({"reverse": True, "num_font": _FONT, "line": {"color": GRID}, "major_tick_mark": "none"})
        return chart

    def _state_chart(self) -> Any:  # noqa: ANN401
        chart = self._chart("bar", self._words.say("Measures by status"))
        points = [{"fill": {"color": STATES[status][0] if status in STATES else GREY}} for status in _COUNTED]
        chart.add_series(self._bars(_GOALS + 2, len(_COUNTED), "0") | {"points": points})
        chart.set_x_axis({"visible": False, "major_gridlines": {"visible": False}, "min": 0})
        chart.set_y_axis({"reverse": True, "num_font": _FONT, "line": {"color": GRID}, "major_tick_mark": "none"})
        return chart

    def _course_chart(self, line: int, course: Course) -> Any:  # noqa: ANN401
        chart = self._chart("line", course.name)
        count = len(course.periods)
        periods = f"={_range(line, _PERIODS, count)}"
        actual = {"color": BLUE, "width": 2.25}
        marker = {"type": "circle", "size": 5, "fill": {"color": BLUE}, "border": {"color": BLUE}}
        say = self._words.say
        chart.add_series({"name": say("Actual"), "categories": periods, "values": f"={_range(line, _ACTUALS, count)}",
                          "line": actual, "marker": marker})  # fmt: skip
        chart.add_series({"name": say("Target"), "categories": periods, "values": f"={_range(line, _TARGETS, count)}",
                          "line": {"color": GREY, "width": 1.5, "dash_type": "dash"}})  # fmt: skip
        chart.set_x_axis({"num_font": _FONT | {"size": 8}, "line": {"color": GRID}, "text_axis": True})
        chart.set_y_axis({"num_font": _FONT, "major_gridlines": _line(GRID), "line": {"none": True}})
        chart.set_legend({"position": "top", "font": _FONT})
        return chart

    def _chart(self, kind: str, title: str) -> Any:  # noqa: ANN401
        chart = self._book.add_chart({"type": kind})
        chart.set_title({"name": title, "name_font": _FONT | {"size": 11, "bold": True}, "overlay": False})
        chart.set_legend({"none": True})
        chart.set_chartarea({"border": {"color": GRID}})
        chart.show_hidden_data()
        return chart

    def _bars(self, first: int, count: int, form: str = "0.0") -> dict[str, Any]:
        """A series of bars: labels in the column `first` of the hidden sheet, figures beside it."""
        label, value = (xl_col_to_name(place, col_abs=True) for place in (first, first + 1))
        return {
            "categories": f"={FIGURES}!{label}$1:{label}${count}", "values": f"={FIGURES}!{value}$1:{value}${count}",
            "gap": 45, "data_labels": {"value": True, "font": _FONT, "num_format": form},
        }  # fmt: skip


def _trend(cells: str, actuals: Sequence[float]) -> dict[str, Any]:
    """Small columns: LibreOffice prints no small lines. The least is not drawn as nothing."""
    low, high = min(actuals), max(actuals)
    foot = low - (0.3 * (high - low) or 1.0)
    look = {"series_color": "#8FB0CC", "last_point": True, "last_color": BLUE}
    return {"range": cells, "type": "column", "min": foot, **look}


def _line(color: str) -> dict[str, Any]:
    return {"visible": True, "line": {"color": color, "width": 0.75}}


def _range(line: int, first: int, count: int) -> str:
    start, end = (xl_col_to_name(place, col_abs=True) for place in (first, first + count - 1))
    return f"{FIGURES}!{start}${line + 1}:{end}${line + 1}"


def _read(line: int, place: int) -> str:
    """What the sheet Readings says of the period beside it; an error that charts leave out where it says nothing."""
    period = f"${xl_col_to_name(_PERIODS + place)}${line + 1}"
    keys = f"Readings[Code],$A${line + 1},Readings[Period],{period}"
    return f"=IF(COUNTIFS({keys})=0,NA(),SUMIFS(Readings[Actual],{keys}))"
