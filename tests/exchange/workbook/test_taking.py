"""A workbook that comes back: what was changed in it is merged three ways, as one step."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from openpyxl.workbook import Workbook
from tests.document.support import content
from tests.exchange.workbook.roundtrip import TODAY, Change, appended, exported, fill, taken, worked_on

from charthouse.document.document import Document
from charthouse.document.edits import (
    measure,
    objective,
    swot,
)
from charthouse.document.merge import merge
from charthouse.document.merge_work import Prefer
from charthouse.document.queries.conflicts import conflicts
from charthouse.document.queries.report import plan_report
from charthouse.domain.errors import Refused
from charthouse.exchange.tables_csv import write_folder
from charthouse.exchange.workbook.tables import origin, sheets


@pytest.fixture(scope="module")
def filled_plan(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("filled") / "plan.charthouse"
    with Document.create(path) as document:
        fill(document)
    return path


@pytest.fixture
def document(filled_plan: Path, tmp_path: Path) -> Iterator[Document]:
    with Document.open(shutil.copy(filled_plan, tmp_path / "plan.charthouse")) as document:
        yield document


def put(sheet: str, place: str, value: object) -> Change:
    def change(book: Workbook) -> None:
        book[sheet][place] = value

    return change


def test_an_untouched_workbook_changes_nothing(document: Document, tmp_path: Path) -> None:
    path = exported(document, tmp_path / "a.xlsx")
    before = content(document)
    assert taken(document, path).nothing_new
    assert content(document) == before


def test_changed_cells_are_one_step_and_go_back_with_one_undo(document: Document, tmp_path: Path) -> None:
    path = exported(document, tmp_path / "a.xlsx")
    worked_on(path, put("Objectives", "C3", "Map every outfall"))
    worked_on(path, put("Readings", "E2", 71.5))
    worked_on(path, put("Allocations", "E2", 1500))
    before = content(document)
    tried = taken(document, path, dry=True)
    assert content(document) == before
    found = [(one.code, one.column, one.before, one.after) for one in tried.comparison.changes]
    assert found == [
        ("G1.1", "Objective", "Map the outfalls", "Map every outfall"),
        ("K1 2027-02", "Actual", 70.25, 71.5),
        ("I1 Money 2027", "Amount", 1200.5, 1500),
    ]
    taken(document, path)
    assert document.rows("SELECT amount FROM allocation ORDER BY amount") == [(1_500,), (150_000,)]
    assert document.rows("SELECT value, recorded_by FROM reading WHERE period = '2027-02'") == [(71.5, "Mara")]
    document.undo()
    assert content(document) == before


def test_what_both_sides_changed_stays_on_both(document: Document, tmp_path: Path) -> None:
    path = worked_on(exported(document, tmp_path / "a.xlsx"), put("Objectives", "C3", "Ours in the file"))
    row = str(document.rows("SELECT id FROM objective WHERE title = 'Map the outfalls'")[0][0])
    objective.set(document, id=row, title="Ours in the plan")
    objective.set(document, id=row, description="Said since")
    tried = taken(document, path, dry=True)
    assert [(one.column, one.ours, one.after) for one in tried.comparison.changes if one.conflicting] == [
        ("Objective", "Ours in the plan", "Ours in the file")
    ]
    taken(document, path)
    [conflict] = conflicts(document)
    assert {said.text for said in conflict.said} == {"Ours in the plan", "Ours in the file"}
    assert document.rows("SELECT description FROM objective WHERE id = ?", (row,)) == [("Said since",)]


def test_prefer_settles_what_differs(document: Document, tmp_path: Path) -> None:
    path = worked_on(exported(document, tmp_path / "a.xlsx"), put("Objectives", "C3", "In the file"))
    objective.set(document, id=str(document.rows("SELECT id FROM objective WHERE title LIKE 'Map%'")[0][0]), title="X")
    taken(document, path, prefer=Prefer.THEIRS)
    assert conflicts(document) == ()
    assert document.rows("SELECT count(*) FROM objective WHERE title = 'In the file'") == [(1,)]


def test_the_same_workbook_twice_is_one_step(document: Document, tmp_path: Path) -> None:
    path = exported(document, tmp_path / "a.xlsx")
    worked_on(path, appended("SWOT", Quadrant="Strength", Item="Said at home"))
    worked_on(path, put("SWOT", "C2", "Trusted by all"))
    taken(document, path)
    after = content(document)
    swot.add(document, quadrant="threat", text="Meanwhile")
    assert taken(document, path).nothing_new
    document.undo()
    assert content(document) == after


def test_two_copies_that_take_the_same_workbook_in_have_the_same_rows(document: Document, tmp_path: Path) -> None:
    path = exported(document, tmp_path / "a.xlsx")
    worked_on(path, appended("SWOT", Quadrant="Strength", Item="Said at home"))
    worked_on(path, appended("Objectives", Level=2, Objective="Teach the children"))
    worked_on(path, put("SWOT", "B2", "Weakness"))
    document.save_copy(tmp_path / "copy.charthouse")
    taken(document, path)
    with Document.open(tmp_path / "copy.charthouse") as copy:
        swot.add(copy, quadrant="threat", text="Only there")
        taken(copy, path)
    merge(document, tmp_path / "copy.charthouse")
    assert conflicts(document) == ()
    assert document.rows("SELECT count(*) FROM swot_item WHERE text = 'Said at home'") == [(1,)]
    assert document.rows("SELECT count(*) FROM objective WHERE title = 'Teach the children'") == [(1,)]


def test_new_rows_get_codes_and_places_and_may_speak_of_each_other(document: Document, tmp_path: Path) -> None:
    path = exported(document, tmp_path / "a.xlsx")
    worked_on(path, appended("Objectives", Code="new", Level=2, Objective="Teach the children", Owner="Zoë New"))
    worked_on(path, appended("Measures", Code="m", Objective="new", Measure="Schools", Goal=12, Red_flag=4))
    worked_on(path, appended("Readings", Code="m", Period="2027-03", Actual=5))
    done = taken(document, path)
    assert done.people == ("Zoë New",)
    found = document.rows(
        "SELECT p.title, o.title, m.name, m.number, r.value FROM reading r JOIN measure m ON m.id = r.measure "
        "JOIN objective o ON o.id = m.objective JOIN objective p ON p.id = o.parent WHERE m.name = 'Schools'"
    )
    assert found == [("Full boats", "Teach the children", "Schools", 3, 5.0)]
    measure.add(document, objective=str(document.rows("SELECT id FROM objective")[0][0]), name="Next")
    assert document.rows("SELECT number FROM measure WHERE name = 'Next'") == [(4,)]


def test_missing_rows_are_listed_and_stay(document: Document, tmp_path: Path) -> None:
    path = worked_on(exported(document, tmp_path / "a.xlsx"), lambda book: book["SWOT"].delete_rows(2))
    done = taken(document, path)
    assert [(row.code, row.name) for row in done.comparison.missing] == [("S1", "Trusted brand")]
    assert done.nothing_new
    assert document.rows("SELECT count(*) FROM swot_item") == [(3,)]


def test_a_row_without_its_code_is_taken_for_the_one_of_the_same_name(document: Document, tmp_path: Path) -> None:
    path = exported(document, tmp_path / "a.xlsx")
    worked_on(path, lambda book: (put("SWOT", "A2", None)(book), put("SWOT", "D2", "poll")(book))[0])
    done = taken(document, path)
    assert [row.code for row in done.comparison.proposed] == ["S1"]
    assert document.rows("SELECT evidence FROM swot_item WHERE text = 'Trusted brand'") == [("poll",)]
    assert document.rows("SELECT count(*) FROM swot_item") == [(3,)]


def test_a_row_that_was_sorted_elsewhere_is_the_same_row(document: Document, tmp_path: Path) -> None:
    def swap(book: Workbook) -> None:
        page = book["SWOT"]
        first, second = ([cell.value for cell in page[row]] for row in (2, 3))
        for row, cells in ((2, second), (3, first)):
            for column, value in enumerate(cells, 1):
                page.cell(row, column).value = value

    path = worked_on(exported(document, tmp_path / "a.xlsx"), swap)
    assert taken(document, path).nothing_new


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (put("Readings", "E2", "about 70"), "Actual is not a number"),
        (put("Readings", "E2", "=35*2"), "formula"),
        (put("Objectives", "G2", "next spring"), "not a date"),
        (put("Objectives", "C3", None), "needs a title"),
        (put("Objectives", "H2", date(2026, 1, 1)), "after the due date"),
        (put("Measures", "G2", "sideways"), "direction"),
        (appended("SWOT", Code="S1", Item="Again"), "twice"),
        (appended("Measures", Measure="Nowhere", Objective="G9"), "no “G9”"),
        (appended("Objectives", Objective="Deep", Level=7), "level 6"),
        (appended("Allocations", Code="I1", Resource="Gold", Period="2027", Amount=1), "no resource “Gold”"),
        (appended("Targets", Code="K1", Target=3), "needs Code and Period"),
        (appended("Targets", Code="K1", Period="some day", Target=3), "period"),
    ],
)
def test_what_does_not_fit_is_left_out_and_told(document: Document, tmp_path: Path, change: Change, words: str) -> None:
    path = worked_on(exported(document, tmp_path / "a.xlsx"), change)
    worked_on(path, put("SWOT", "C2", "Trusted by all"))
    done = taken(document, path)
    assert [str(fault) for fault in done.comparison.faults if words in str(fault)], done.comparison.faults
    assert document.rows("SELECT count(*) FROM swot_item WHERE text = 'Trusted by all'") == [(1,)]


def test_doubled_and_missing_headings(document: Document, tmp_path: Path) -> None:
    path = worked_on(exported(document, tmp_path / "a.xlsx"), put("SWOT", "D1", "Item"))
    with pytest.raises(Refused, match="2 columns called “Item”"):
        taken(document, path)
    path = worked_on(exported(document, tmp_path / "b.xlsx"), lambda book: book["Objectives"].delete_cols(1))
    assert taken(document, path).nothing_new
    path = worked_on(exported(document, tmp_path / "c.xlsx"), lambda book: book["SWOT"].delete_cols(4))
    assert taken(document, path).nothing_new


def test_a_file_without_any_table_of_ours_is_refused(document: Document, tmp_path: Path) -> None:
    book = Workbook()
    book.active.append(["Dear", "board"])
    book.save(tmp_path / "a.xlsx")
    with pytest.raises(Refused, match="none of the tables"):
        taken(document, tmp_path / "a.xlsx")


def test_a_workbook_of_another_plan_is_compared_with_this_one(document: Document, tmp_path: Path) -> None:
    with Document.create(tmp_path / "other.charthouse") as other:
        swot.add(other, quadrant="weakness", text="Elsewhere")
        path = exported(other, tmp_path / "a.xlsx")
    done = taken(document, path)
    assert "as it is" in done.how
    assert document.rows("SELECT text, number FROM swot_item WHERE quadrant = 'weakness'") == [("Elsewhere", 1)]


def test_a_single_csv_file_is_known_by_its_headings(document: Document, tmp_path: Path) -> None:
    path = tmp_path / "from the room.csv"
    path.write_text("Quadrant;Item;Evidence\nThreat;Low water;\nthreat;'=cmd();\n", encoding="utf-8")
    taken(document, path)
    found = document.rows("SELECT text FROM swot_item WHERE quadrant = 'threat' ORDER BY number")
    assert found == [("Two\nlines",), ("Low water",), ("=cmd()",)]


def test_a_folder_of_csv_files_comes_back_like_the_workbook(document: Document, tmp_path: Path) -> None:
    swot.add(document, quadrant="strength", text="=1+1")
    report = plan_report(document, today=TODAY)
    write_folder(sheets(report), tmp_path / "tables", origin(report))
    text = (tmp_path / "tables" / "SWOT.csv").read_text(encoding="utf-8-sig")
    assert "'=1+1" in text
    assert taken(document, tmp_path / "tables").nothing_new
    (tmp_path / "tables" / "SWOT.csv").write_text(text.replace("Trusted brand", "Trusted by all"), encoding="utf-8-sig")
    done = taken(document, tmp_path / "tables")
    assert [(one.before, one.after) for one in done.comparison.changes] == [("Trusted brand", "Trusted by all")]
