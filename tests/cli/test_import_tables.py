"""`import` of workbooks, CSV folders and outlines, and the exports that give them."""

from __future__ import annotations

import warnings
from collections.abc import Callable
from pathlib import Path

import pytest
from openpyxl import load_workbook
from openpyxl.workbook import Workbook
from tests.cli.command import Commands

from charthouse.document.document import Document
from charthouse.document.edits import objective, person, swot


@pytest.fixture
def filled(plan: Path) -> Path:
    with Document.open(plan) as document:
        swot.add(document, quadrant="strength", text="Trusted brand")
        goal = objective.add(document, title="Clean water").row
        objective.add(document, parent=goal, title="Map the outfalls")
    return plan


def changed(path: Path, change: Callable[[Workbook], None]) -> Path:
    with path.open("rb") as file, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        book = load_workbook(file)
    change(book)
    book.save(path)
    return path


def retitled(book: Workbook) -> None:
    book["Objectives"]["C2"] = "Cleaner water"


def wrong(book: Workbook) -> None:
    book["Objectives"]["I2"] = "heavy"


def test_a_dry_run_tells_every_change_and_changes_no_byte(run: Commands, filled: Path, tmp_path: Path) -> None:
    run("export", filled, "--xlsx", tmp_path / "a.xlsx")
    changed(tmp_path / "a.xlsx", retitled)
    before = {path: path.read_bytes() for path in filled.parent.iterdir() if path.is_file()}
    told = run("import", tmp_path / "a.xlsx", "--into", filled, "--dry-run")
    assert told.status == 0
    assert "Would change 1 cell." in told.out
    assert "“Clean water” → “Cleaner water”" in told.out
    assert before == {path: path.read_bytes() for path in filled.parent.iterdir() if path.is_file()}


def test_an_import_is_done_and_told(run: Commands, filled: Path, tmp_path: Path) -> None:
    run("export", filled, "--xlsx", tmp_path / "a.xlsx")
    done = run("import", changed(tmp_path / "a.xlsx", retitled), "--into", filled)
    assert (done.status, done.out.splitlines()[0]) == (0, "Changed 1 cell.")
    assert run("import", tmp_path / "a.xlsx", "--into", filled).out.splitlines()[0] == "Nothing new in the file."
    assert "Import “a.xlsx”" in run("log", filled).out


def test_what_differs_on_both_sides_ends_in_1_unless_a_side_is_preferred(
    run: Commands, filled: Path, tmp_path: Path
) -> None:
    run("export", filled, "--xlsx", tmp_path / "a.xlsx")
    changed(tmp_path / "a.xlsx", retitled)
    with Document.open(filled) as document:
        [(goal,)] = document.rows("SELECT id FROM objective WHERE parent IS NULL")
        objective.set(document, id=goal, title="Clear water")
    told = run("import", tmp_path / "a.xlsx", "--into", filled, "--dry-run")
    assert told.status == 1
    assert "“Clear water” in the plan, “Cleaner water” in the file" in told.out
    assert run("import", tmp_path / "a.xlsx", "--into", filled, "--prefer", "theirs").status == 0
    with Document.open(filled, read_only=True) as document:
        assert document.rows("SELECT title FROM objective WHERE parent IS NULL") == [("Cleaner water",)]


def test_what_is_left_out_ends_in_1(run: Commands, filled: Path, tmp_path: Path) -> None:
    run("export", filled, "--xlsx", tmp_path / "a.xlsx")
    told = run("import", changed(tmp_path / "a.xlsx", wrong), "--into", filled)
    assert told.status == 1
    assert "Weight is not a number" in told.out


@pytest.mark.parametrize(("kind", "name"), [("xlsx", "a.xlsx"), ("csv", "tables"), ("md", "a.md"), ("opml", "a.opml")])
def test_what_is_exported_makes_a_new_plan(run: Commands, filled: Path, tmp_path: Path, kind: str, name: str) -> None:
    assert run("export", filled, f"--{kind}", tmp_path / name).status == 0
    new = tmp_path / "new.charthouse"
    assert "Would add" in run("import", tmp_path / name, "--into", new, "--dry-run").out
    assert not new.exists()
    assert run("import", tmp_path / name, "--into", new).status == 0
    with Document.open(new, read_only=True) as document:
        found = document.rows("SELECT o.title, p.title FROM objective o JOIN objective p ON p.id = o.parent")
        assert found == [("Map the outfalls", "Clean water")]


def idea(book: Workbook) -> None:
    book["SWOT"]["B2"], book["SWOT"]["C2"] = "Threat", "Low water"


def test_participants_get_a_workbook_each_and_are_gathered(run: Commands, filled: Path, tmp_path: Path) -> None:
    with Document.open(filled) as document:
        person.add_many(document, rows=[{"name": "Ida Brandt"}, {"name": "Ben Oduya"}])
    out = tmp_path / "out"
    assert "It holds 1 workbook." in run("export", filled, "--participants", out, "--for", "ben oduya").out
    assert "It holds 2 workbooks." in run("export", filled, "--participants", out).out
    files = [changed(out / f"{name}.xlsx", idea) for name in ("Ida Brandt", "Ben Oduya")]
    tried = run("import", *files, "--into", filled, "--dry-run")
    assert (tried.status, tried.out.splitlines()[0]) == (0, "Would add 1 SWOT item.")
    assert "1 item said already, word for word: left out" in tried.out
    assert run("import", *files, "--into", filled).out.splitlines()[:2] == ["Added 1 SWOT item.", "Ida Brandt:"]
    assert "Gather 2 workbooks" in run("log", filled).out
    assert "--for goes with --participants" in run("export", filled, "--xlsx", tmp_path / "a.xlsx", "--for", "Zoë").err


def test_a_file_that_is_none_leaves_no_plan_behind(run: Commands, tmp_path: Path) -> None:
    (tmp_path / "a.xlsx").write_bytes(b"no workbook")
    refused = run("import", tmp_path / "a.xlsx", "--into", tmp_path / "new.charthouse")
    assert refused.status == 2
    assert "no Excel workbook" in refused.err
    assert not (tmp_path / "new.charthouse").exists()


def test_a_list_of_another_program_is_read_by_its_headings(run: Commands, filled: Path, tmp_path: Path) -> None:
    (tmp_path / "a.tsv").write_text("Thema\tKategorie\nTreue Mitglieder\tStärke\n", encoding="utf-8")
    done = run("import", tmp_path / "a.tsv", "--into", filled)
    assert done.status == 0
    assert done.out.splitlines()[:2] == [
        "Added 1 SWOT item.",
        "Read as a list of SWOT items: “Thema” as Item and “Kategorie” as Quadrant.",
    ]
    assert "Import “a.tsv”" in run("log", filled).out
    assert run("import", tmp_path / "a.tsv", "--into", filled).out.splitlines()[0] == "Nothing new in the file."


def test_rows_stand_below_the_row_that_they_name(run: Commands, filled: Path, tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("Title,Parent\nSafe boats,\nNew fleet,Safe boats\nReeds,Clean water\n")
    assert run("import", tmp_path / "a.csv", "--into", filled).out.splitlines()[0] == "Added 3 objectives."
    with Document.open(filled, read_only=True) as document:
        found = document.rows("SELECT o.title, p.title FROM objective o JOIN objective p ON p.id = o.parent")
    assert set(found) >= {("New fleet", "Safe boats"), ("Reeds", "Clean water")}


def test_columns_kind_and_encoding_can_be_said(run: Commands, filled: Path, tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_bytes("Größe|Wer\nSee säubern|Ana\n".encode("cp1252"))
    source = ("import", tmp_path / "a.csv", "--into", filled)
    assert "not written in UTF-8" in run(*source).err
    assert "is no encoding that is read" in run(*source, "--encoding", "Klingon").err
    told = run(*source, "--encoding", "windows-1252", "--as", "objectives", "--map", "Größe=Objective", "--map", "Wer=")
    assert told.out.splitlines()[0] == "Added 1 objective."
    assert "There is no column “Foo”" in run(*source, "--encoding", "cp1252", "--map", "Foo=Item").err


def test_an_outline_has_no_columns(run: Commands, filled: Path, tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("- Clean water\n", encoding="utf-8")
    assert "Only the columns of" in run("import", tmp_path / "a.md", "--into", filled, "--as", "swot").err
