"""Workbooks in other languages than English: every word of ours is said in them, and they come back all the same."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from openpyxl.workbook import Workbook
from tests.document.support import content
from tests.exchange.longer import PLAIN, speak_longer
from tests.exchange.workbook.roundtrip import TODAY, appended, fill, opened, put, taken, worked_on

from charthouse.document.document import Document
from charthouse.document.queries.report import PlanReport, plan_report
from charthouse.exchange.reading.in_english import WORDS
from charthouse.exchange.wording import Wording, languages
from charthouse.exchange.workbook.book import whole_book
from charthouse.exchange.workbook.dashboard import dashboard
from charthouse.exchange.workbook.formulas import DASHBOARD
from charthouse.exchange.workbook.origin import HIDDEN
from charthouse.exchange.workbook.participants import named, participant_book
from charthouse.exchange.workbook.spoken import formula_in, table_name
from charthouse.exchange.workbook.tables import sheets
from charthouse.exchange.workbook.vocabularies import words_of
from charthouse.exchange.workbook.writer import write_workbook

GERMAN = Wording("de")
_UNFIT = re.compile(r"[\[\]:*?/\\']")


@pytest.fixture
def document(tmp_path: Path) -> Iterator[Document]:
    with Document.create(tmp_path / "plan.charthouse") as document:
        fill(document)
        yield document


@pytest.fixture
def report(document: Document) -> PlanReport:
    return plan_report(document, today=TODAY)


@pytest.fixture
def german(report: PlanReport, tmp_path: Path) -> Path:
    return written(report, tmp_path / "Arbeitsmappe.xlsx", "de")


def written(report: PlanReport, path: Path, language: str) -> Path:
    for _ in write_workbook(whole_book(report, language), path):
        pass
    return path


def said(book: Workbook) -> Iterator[str]:
    """Everything that a reader sees of a workbook, figures aside."""
    for page in book.worksheets:
        if page.sheet_state != "visible":
            continue
        yield page.title
        yield page.oddFooter.right.text or ""
        yield from (str(cell.value) for row in page.iter_rows() for cell in row if cell.data_type == "s")
        for rule in page.data_validations.dataValidation:
            yield rule.errorTitle or ""
            yield rule.error or ""


def test_a_german_workbook_comes_back_as_it_went(document: Document, german: Path) -> None:
    before = content(document)
    done = taken(document, german)
    assert (done.comparison.changes, done.comparison.added, done.comparison.faults) == ([], [], [])
    assert done.comparison.computed == []
    assert content(document) == before


def test_what_is_typed_in_german_is_taken(document: Document, german: Path) -> None:
    path = worked_on(german, put("Kennzahlen", 2, "Häufigkeit", "vierteljährlich"))
    worked_on(path, put("Kennzahlen", 3, "Besser ist", "NIEDRIGER"))
    worked_on(path, put("SWOT", 2, "Mit Stern", "ja"))
    worked_on(path, put("SWOT", 2, "Quadrant", "Chance"))
    worked_on(path, put("Ziele", 2, "Verantwortlich", "Zoë Quist"))
    worked_on(path, put("Ressourcen", 2, "Ressource", "Geld"))
    worked_on(path, appended("Messwerte", Code="K1", Zeitraum="2027-04", Ist=75, Sicherheit="geschätzt"))
    done = taken(document, path)
    assert done.comparison.faults == []
    report = plan_report(document, today=TODAY)
    measure, other = report.scorecard.rows
    assert (measure.definition.frequency, other.definition.direction) == ("quarterly", "lower")
    assert (measure.readings["2027-04"].value, measure.readings["2027-04"].confidence) == (75, "estimated")
    assert [(item.code, item.starred) for item in report.swot.items if item.text == "Trusted brand"] == [("O1", True)]
    assert report.tree.objectives[0].owner_name == "Zoë Quist"
    assert report.resources.blocks[0].name == "Geld"  # a name of the plan, although it is a word of ours too


def test_what_means_nothing_is_refused_by_name(document: Document, german: Path) -> None:
    done = taken(document, worked_on(german, put("Kennzahlen", 2, "Häufigkeit", "manchmal")))
    assert [fault.told() for fault in done.comparison.faults]


@pytest.mark.parametrize("language", languages())
def test_sheets_and_headings_can_be_told_apart(language: str, report: PlanReport) -> None:
    words = Wording(language)
    made = (*sheets(report), dashboard(report))
    titles = [words.say(sheet.title) for sheet in made]
    assert len({title.casefold() for title in titles}) == len(titles)
    assert [title for title in titles if len(title) > 31 or _UNFIT.search(title)] == []
    assert len({table_name(sheet.title, words).casefold() for sheet in made}) == len(titles)
    for sheet in made:
        heads = [words.say(column.title).casefold() for column in sheet.columns]
        assert len(set(heads)) == len(heads), sheet.title
        for column in sheet.columns:
            known = words_of(column, sheet.table)
            assert len({words.say(word).casefold() for word in known}) == len(known), column.title


def test_every_word_of_ours_is_given_to_translators(
    report: PlanReport, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    own = {str(cell) for sheet in sheets(report) for row in sheet.rows for cell in row}
    for sheet in sheets(report):
        for place, column in enumerate(sheet.columns):
            if words_of(column, sheet.table):
                own -= {str(row[place]) for row in sheet.rows}
    speak_longer(monkeypatch)
    book = opened(written(report, tmp_path / "longer.xlsx", "de"))
    found = {text for text in said(book) if PLAIN.search(text.replace("Apr.", ""))}
    assert sorted(text for text in found if text.strip() not in own and text != report.statements.plan.title) == []


def test_a_participants_workbook_is_said_too(report: PlanReport, tmp_path: Path) -> None:
    [member] = named(report, ["Ida Brandt"])
    path = tmp_path / "Ida.xlsx"
    for _ in write_workbook(participant_book(report, member, "de"), path):
        pass
    book = opened(path)
    assert book.sheetnames[:3] == ["Lies mich", "SWOT", "Ziele"]
    assert "Ihr Teil des Plans, zum Ergänzen und Zurücksenden." in list(said(book))


def test_the_hidden_sheet_of_words_stands_in_other_languages_only(report: PlanReport, german: Path) -> None:
    english = opened(written(report, german.with_name("english.xlsx"), "en"))
    assert HIDDEN in english.sheetnames
    assert WORDS not in english.sheetnames
    page = opened(german)[WORDS]
    assert page.sheet_state == "hidden"
    assert ("Heading", "Objectives", "Owner", "Verantwortlich") in [row[:4] for row in page.iter_rows(values_only=True)]


def test_formulas_name_what_is_said() -> None:
    formula = 'IF(SUMIFS(Readings[Actual],Readings[Code],Measures[[#This Row],[Code]])>1,"on track","")'
    assert formula_in(formula, GERMAN) == (
        'IF(SUMIFS(Messwerte[Ist],Messwerte[Code],Kennzahlen[[#This Row],[Code]])>1,"auf Kurs","")'
    )
    assert formula_in(f"INDEX({DASHBOARD}!$D:$D,MATCH($A2,{DASHBOARD}!$A:$A,0))", GERMAN) == (
        "INDEX(Überblick!$D:$D,MATCH($A2,Überblick!$A:$A,0))"
    )
    assert formula_in(formula, Wording("en")) == formula


def test_dates_are_written_as_the_readers_program_does(german: Path) -> None:
    page = opened(german)["Ziele"]
    place = [cell.value for cell in page[1]].index("Beginn")
    cell = page.cell(2, place + 1)
    assert cell.is_date
    assert cell.value.date() == date(2027, 1, 1)
    assert cell.number_format == "mm-dd-yy"  # the fourteenth: what the reader's country has
