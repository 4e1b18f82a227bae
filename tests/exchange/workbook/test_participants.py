"""Workbooks for pre-work: what each holds, and how they come back in one go."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from openpyxl.workbook import Workbook
from tests.document.support import content
from tests.exchange.workbook.roundtrip import TODAY, Change, opened
from tests.exchange.workbook.roundtrip import worked_on as filled

from charthouse.document.document import Document
from charthouse.document.edits import measure, objective, person, plan, reading, swot, unit
from charthouse.document.queries.report import plan_report
from charthouse.domain.errors import Refused
from charthouse.exchange.reading.xlsx import read_xlsx
from charthouse.exchange.workbook.gathering import Contribution, Voice, gather, gathered
from charthouse.exchange.workbook.participants import file_names, named, participants, write_participants
from charthouse.exchange.workbook.taking import take_prepared
from charthouse.exchange.workbook.told import told_contribution


@pytest.fixture
def document(tmp_path: Path) -> Iterator[Document]:
    with Document.create(tmp_path / "plan.charthouse") as document:
        plan.set(document, title="River plan", as_of=TODAY)
        board = unit.add(document, name="Board").row
        office = unit.add(document, name="Office", parent=board).row
        ida = person.add(document, name="Ida Brandt", unit=office).row
        person.add(document, name="Ben: Oduya/2")
        swot.add(document, quadrant="threat", text="Low water in summer", note="between us")
        goal = objective.add(document, title="Clean water", owner=ida).row
        other = objective.add(document, title="Full boats").row
        outfalls = measure.add(document, objective=goal, name="Outfalls mapped", goal=80, red_flag=60).row
        measure.add(document, objective=other, name="Seats sold")
        reading.set(document, measure=outfalls, period="2027-02", value=70)
        yield document


def written(document: Document, folder: Path, *names: str) -> list[Path]:
    report = plan_report(document, today=TODAY)
    members = named(report, names)
    list(write_participants(report, members, folder))
    return file_names(members, folder)


def idea(quadrant: str, text: str, line: int = 2) -> Change:
    def change(book: Workbook) -> None:
        book["SWOT"].cell(line, 2, quadrant)
        book["SWOT"].cell(line, 3, text)

    return change


def voices_of(document: Document, *paths: Path) -> tuple[Voice, ...]:
    return gather(document, [(path.name, read_xlsx(path)) for path in paths])


def everything(voices: tuple[Voice, ...]) -> list[Contribution]:
    return [one for voice in voices for one in voice.contributions]


def test_each_workbook_holds_what_is_the_persons_own(document: Document, tmp_path: Path) -> None:
    ida, ben = written(document, tmp_path / "out")
    assert (ida.name, ben.name) == ("Ida Brandt.xlsx", "Ben Oduya 2.xlsx")
    book = opened(ida)
    assert [row[2].value for row in book["Objectives"].iter_rows(min_row=2)] == ["Clean water"]
    assert [row[1].value for row in book["Readings"].iter_rows(min_row=2)] == ["2027-02", "2027-03", "2027-04"]
    assert book["SWOT"].max_row == 1
    assert (book["Read me"]["A3"].value, book["Read me"]["B3"].value) == ("For", "Ida Brandt")
    assert "Send it back" in [cell.value for cell in book["Read me"]["A"]]
    assert "between us" not in str([[cell.value for cell in row] for page in book for row in page])
    assert opened(ben)["Objectives"].max_row == 1


def test_a_unit_has_its_people_and_those_of_the_units_below(document: Document) -> None:
    report = plan_report(document, today=TODAY)
    found = {one.name: len(one.owners) for one in participants(report.people, report.units) if one.is_unit}
    assert found == {"Board": 1, "Office": 1}
    with pytest.raises(Refused, match="no person or unit “Zoë”"):
        named(report, ["Zoë"])


def test_an_untouched_workbook_says_nothing(document: Document, tmp_path: Path) -> None:
    assert everything(voices_of(document, *written(document, tmp_path / "out"))) == []


def test_who_said_what_is_told_and_near_duplicates_are_named(document: Document, tmp_path: Path) -> None:
    ida, ben = written(document, tmp_path / "out")
    filled(ida, idea("Threat", "Fuel prices keep rising"))
    filled(ida, idea("Threat", "Low water in summer", 3))
    filled(ida, idea("Threat", "Low water in summers", 4))
    filled(ben, idea("threat", "Fuel prices keep on rising"))
    filled(ben, idea("Threat", "fuel prices keep rising", 3))
    first, second = voices_of(document, ida, ben)
    assert (first.who, second.who) == ("Ida Brandt", "Ben: Oduya/2")
    found = [[(one.near, one.known) for one in voice.contributions] for voice in (first, second)]
    assert found == [
        [("", False), ("T1: Low water in summer", False)],  # what the plan says word for word is nothing new
        [("Ida Brandt: Fuel prices keep rising", False), ("Ida Brandt", True)],
    ]
    assert told_contribution(second.contributions[0]) == "New SWOT item: threat · Fuel prices keep on rising"


def test_what_is_kept_is_one_step_and_goes_back_with_one_undo(document: Document, tmp_path: Path) -> None:
    ida, ben = written(document, tmp_path / "out")

    def more(book: Workbook) -> None:
        idea("Strength", "People trust us")(book)
        goals = book["Objectives"]
        goals.cell(3, 3, "My own goal")
        goals.cell(3, 10, "G1")
        book["Readings"].cell(3, 5, 74)

    filled(ida, more)
    filled(ben, idea("Weakness", "Dropped later"))
    before = content(document)
    voices = voices_of(document, ida, ben)
    kept = [one for one in everything(voices) if "Dropped" not in told_contribution(one)]
    taken = take_prepared(document, gathered(document, voices, kept))
    assert taken.comparison.faults == []
    assert document.rows("SELECT text FROM swot_item WHERE quadrant <> 'threat'") == [("People trust us",)]
    assert document.rows("SELECT value FROM reading WHERE period = '2027-03'") == [(74.0,)]
    found = document.rows(
        "SELECT o.title, p.title, w.name FROM objective o JOIN objective p ON p.id = o.parent "
        "JOIN person w ON w.id = o.owner"
    )
    assert found == [("My own goal", "Clean water", "Ida Brandt")]
    assert document.undo_label == "Gather 2 workbooks"
    document.undo()
    assert content(document) == before


def test_a_cell_that_the_plan_changed_meanwhile_is_told(document: Document, tmp_path: Path) -> None:
    [ida] = written(document, tmp_path / "out", "ida brandt")
    filled(ida, lambda book: book["Objectives"].cell(2, 3, "Cleaner water"))
    [(goal,)] = document.rows("SELECT id FROM objective WHERE title = 'Clean water'")
    objective.set(document, id=goal, title="Clear water")
    voices = voices_of(document, ida)
    [one] = everything(voices)
    assert one.clashes
    take_prepared(document, gathered(document, voices, [one]))
    assert document.rows("SELECT title FROM objective WHERE id = ?", (goal,)) == [("Cleaner water",)]


def test_a_workbook_of_another_plan_is_refused(document: Document, tmp_path: Path) -> None:
    with Document.create(tmp_path / "other.charthouse") as other:
        person.add(other, name="Zoë")
        [path] = written(other, tmp_path / "elsewhere")
    with pytest.raises(Refused, match="no workbook that was made from this plan"):
        voices_of(document, path)
