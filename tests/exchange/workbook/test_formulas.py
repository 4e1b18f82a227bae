"""The workbook computes what the plan computed, offers what fits, and shows states as the app does."""

from __future__ import annotations

import shutil
import subprocess
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from openpyxl.workbook import Workbook
from tests.exchange.workbook.roundtrip import TODAY, opened

from charthouse.document.document import Document
from charthouse.document.edits import (
    allocation,
    capacity,
    initiative,
    measure,
    objective,
    person,
    reading,
    resource,
    swot,
    target,
)
from charthouse.document.queries.report import PlanReport, plan_report
from charthouse.exchange.workbook.book import whole_book
from charthouse.exchange.workbook.writer import write_workbook


@pytest.fixture
def report(tmp_path: Path) -> Iterator[PlanReport]:
    with Document.create(tmp_path / "plan.charthouse") as document:
        person.add(document, name="Ida Brandt")
        swot.add(document, quadrant="strength", text="=1+1")
        goal = objective.add(document, title="Clean").row
        below = objective.add(document, parent=goal, title="Map", weight=3).row
        objective.add(document, parent=goal, title="Nothing yet")
        for name, value, fields in (
            ("Higher", 74, {"goal": 80, "red_flag": 60}),
            ("Lower", 7, {"goal": 4, "red_flag": 8}),
            ("Met", 12, {"goal": 10}),
            ("Range", 11, {"direction": "range", "low": 5, "high": 10, "tolerance": 2}),
            ("No target", 3, {}),
        ):
            row = measure.add(document, objective=below, name=name, **fields).row
            reading.set(document, measure=row, period="2027-03", value=value)
            if name == "Higher":
                target.set(document, measure=row, period="2027", value=76)
        boats = initiative.add(document, objective=below, title="Buy boats").row
        money = resource.add(document, name=">5", kind="money").row
        capacity.set(document, resource=money, period="2027", amount="100")
        allocation.set(document, initiative=boats, resource=money, period="2027", amount="130.50")
        yield plan_report(document, today=TODAY)


@pytest.fixture
def document(tmp_path: Path) -> Iterator[Document]:
    with Document.create(tmp_path / "other.charthouse") as document:
        yield document


@pytest.fixture
def path(report: PlanReport, tmp_path: Path) -> Path:
    path = tmp_path / "a.xlsx"
    list(write_workbook(whole_book(report), path))
    return path


def column(book: Workbook, sheet: str, title: str) -> list[object]:
    page = book[sheet]
    head = next(row for row in page.iter_rows() if row[0].value in ("Code", "Resource"))
    place = next(cell.column for cell in head if cell.value == title)
    return [page.cell(row, place).value for row in range(head[0].row + 1, page.max_row + 1)]


def test_formulas_stand_with_the_figures_they_come_to(path: Path) -> None:
    formulas, figures = opened(path), opened(path, data_only=True)
    assert column(figures, "Measures", "Score") == [pytest.approx(19 / 3), pytest.approx(25 / 6), 10, 5, None]
    assert column(figures, "Measures", "Status") == ["at risk", "at risk", "on track", "at risk", "no target"]
    assert all(str(cell).startswith("=") for cell in column(formulas, "Measures", "Score")[:4])
    assert column(figures, "Measures", "Red flag now") == [56, 8, None, None, None]
    mean = pytest.approx((19 / 3 + 25 / 6 + 10 + 5) / 4)
    assert column(figures, "Dashboard", "Score")[:2] == [mean, mean]
    assert str(column(formulas, "Objectives", "Score")[0]).startswith("=INDEX(Dashboard!")


def test_what_a_person_typed_is_never_a_formula(path: Path) -> None:
    cell = opened(path)["SWOT"]["C2"]
    assert (cell.data_type, cell.value) == ("s", "=1+1")


def test_columns_offer_what_fits(path: Path) -> None:
    book = opened(path)
    lists = {
        str(rule.sqref).split(":")[0]: (rule.formula1, rule.errorStyle)
        for rule in book["Measures"].data_validations.dataValidation
        if rule.type == "list"
    }
    source, style = lists["F2"]
    first = str(source).split("!")[1].replace("$", "")
    assert [cell[0].value for cell in book["Lists"][first]] == ["number", "percent", "currency", "rating", "milestone"]
    assert style in (None, "stop")
    owners = [source for source, style in lists.values() if style == "warning"]
    assert owners
    assert book["Lists"].sheet_state == book["Charthouse"].sheet_state == "hidden"


def test_charts_and_small_columns_speak_of_cells(path: Path) -> None:
    with zipfile.ZipFile(path) as archive:
        names = archive.namelist()
        charts = [archive.read(name).decode() for name in names if name.startswith("xl/charts/chart")]
        sheets = [archive.read(name).decode() for name in names if name.startswith("xl/worksheets/sheet")]
    assert len(charts) == 2  # one reading is no course
    assert all("Figures!" in chart for chart in charts)
    assert not any("sparkline" in sheet for sheet in sheets)


def test_a_measure_with_a_course_has_a_chart_and_a_small_line(document: Document, tmp_path: Path) -> None:
    goal = objective.add(document, title="Clean").row
    row = measure.add(document, objective=goal, name="=1+1", goal=80, red_flag=60).row
    for month, value in enumerate((71, 74, 73), 1):
        reading.set(document, measure=row, period=f"2027-0{month}", value=value)
    path = tmp_path / "b.xlsx"
    list(write_workbook(whole_book(plan_report(document, today=TODAY)), path))
    with zipfile.ZipFile(path) as archive:
        chart = archive.read("xl/charts/chart3.xml").decode()
        sheets = "".join(archive.read(name).decode() for name in archive.namelist() if "worksheets/sheet" in name)
    assert "<a:t>K1 =1+1</a:t>" in chart
    assert "Figures!N1:P1" in sheets


def test_the_first_sheet_says_what_it_is_and_sheets_stand_in_order(path: Path) -> None:
    book = opened(path)
    assert [page.title for page in book if page.sheet_state == "visible"] == [
        "Read me", "SWOT", "TOWS", "Objectives", "Measures", "Targets", "Readings", "Initiatives", "Resources",
        "Allocations", "Capacity", "People", "Units", "Dashboard",
    ]  # fmt: skip
    words = [str(cell.value) for row in book["Read me"] for cell in row if cell.value]
    assert {"Draft", "2\u00a0Apr\u00a02027", "on track", "Bring it back"} < set(words)
    for page in book:
        if page.sheet_state == "visible":
            high = None if page.title == "Read me" else 0  # on one sheet of paper; on as many as it takes
            assert (page.page_setup.fitToHeight, page.oddFooter.right.text) == (high, "Page &P of &N")


def test_states_have_the_colours_of_the_app(path: Path) -> None:
    rules = [rule for area in opened(path)["Dashboard"].conditional_formatting for rule in area.rules]
    assert {rule.formula[0] for rule in rules if rule.type == "cellIs"} >= {'"on track"', '"at risk"', '"off track"'}


@pytest.mark.skipif(shutil.which("soffice") is None, reason="needs LibreOffice")
def test_libreoffice_computes_the_same(path: Path, tmp_path: Path) -> None:
    profile = tmp_path / "profile"
    (profile / "user").mkdir(parents=True)
    (profile / "user" / "registrymodifications.xcu").write_text(
        '<?xml version="1.0" encoding="UTF-8"?><oor:items xmlns:oor="http://openoffice.org/2001/registry">'
        '<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse">'
        "<value>0</value></prop></item></oor:items>"
    )
    blank = tmp_path / "in" / "a.xlsx"
    blank.parent.mkdir()
    _without_figures(path, blank)
    command = ["soffice", f"-env:UserInstallation={profile.as_uri()}", "--headless", "--convert-to", "xlsx"]
    subprocess.run([*command, "--outdir", tmp_path / "out", blank], check=True, capture_output=True, timeout=120)
    told, computed = opened(path, data_only=True), opened(tmp_path / "out" / "a.xlsx", data_only=True)
    assert column(computed, "Capacity", "Left")[0] == column(told, "Capacity", "Left")[0] == -30.5
    for title in ("Dashboard", "Objectives", "Measures"):
        for name in ("Score", "Status"):
            for ours, theirs in zip(column(told, title, name), column(computed, title, name), strict=False):
                assert (ours or None) == (pytest.approx(theirs) if isinstance(theirs, float) else theirs)


def _without_figures(path: Path, target: Path) -> None:
    """The same workbook with every computed figure wrong."""
    with zipfile.ZipFile(path) as source, zipfile.ZipFile(target, "w") as copy:
        for name in source.namelist():
            data = source.read(name)
            if name.startswith("xl/worksheets/"):
                parts = data.split(b"</f><v>")
                data = b"</f><v>-99</v>".join([parts[0], *(part.split(b"</v>", 1)[1] for part in parts[1:])])
            copy.writestr(name, data)
