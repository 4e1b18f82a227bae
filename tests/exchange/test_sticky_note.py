"""One sticky note of the room, followed by its codes through every page of the handout and every sheet of the workbook.

Nothing here knows the codes beforehand: each step reads the next code from where the one before is at home.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path

import pytest
from openpyxl.workbook import Workbook
from pypdf import PdfReader
from pypdf.generic import DictionaryObject
from tests.exchange.handout.checks import laid_out
from tests.exchange.workbook.roundtrip import exported, fill, opened

from charthouse.document.document import Document
from charthouse.document.edits import (
    allocation,
    checkpoint,
    initiative,
    measure,
    objective,
    person,
    reading,
    resource,
    swot,
    target,
    tows,
    unit,
)
from charthouse.document.queries.changes import latest_changes
from charthouse.document.queries.handout import HandoutInput, handout_input
from charthouse.exchange.handout.contents import TITLES
from charthouse.exchange.handout.pack import write_handout
from charthouse.exchange.handout.sheet import Sheet

NOTE = "Harbour pilots teach for free"
TODAY = date(2027, 4, 2)
CODE = r"(?:SO|ST|WO|WT|[SWOT]|K|I)[0-9]+|G[0-9]+(?:\.[0-9]+)*"


@pytest.fixture(scope="module")
def document(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Document]:
    """A plan where the note became a strategy, that an objective, and that has all an objective can have."""
    with Document.create(tmp_path_factory.mktemp("note") / "plan.charthouse") as document:
        fill(document)
        checkpoint.add(document, name="Before the note")
        note = swot.add(document, quadrant="strength", text=NOTE).row
        threat = swot.add(document, quadrant="threat", text="Masters retire").row
        goal = objective.add(document, title="Crews of our own").row
        strategy = tows.add(document, pairing="st", text="Learn from the pilots", sources=[note, threat]).row
        adopted = tows.adopt(document, id=strategy, parent=goal).row
        owner = person.add(document, name="Runa Vik", unit=unit.add(document, name="School").row).row
        objective.set(document, id=adopted, owner=owner, perspective="Learning")
        trained = measure.add(document, objective=adopted, name="Masters trained", goal=9, owner=owner).row
        target.set(document, measure=trained, period="2027", value=6)
        reading.set(document, measure=trained, period="2027-02", value=5)
        school = initiative.add(document, objective=adopted, title="Evening school", owner=owner).row
        money = resource.add(document, name="Fees", kind="money").row
        allocation.set(document, initiative=school, resource=money, period="2027", amount="900")
        yield document


@pytest.fixture(scope="module")
def pack(document: Document) -> HandoutInput:
    return handout_input(document, today=TODAY, changes=latest_changes(document))


@pytest.fixture(scope="module")
def pages(pack: HandoutInput) -> Mapping[str, list[str]]:
    """The lines of each page of the handout, by its title; of the measure's sheets only its own."""
    found: dict[str, list[str]] = {}
    for sheet in laid_out(pack):
        found.setdefault(sheet.title, []).extend(rows(sheet))
    return found


def rows(sheet: Sheet) -> list[str]:
    """What stands at one height, in the order of reading, as one line."""
    heights: dict[float, list[tuple[float, str]]] = {}
    for text in sheet.texts:
        heights.setdefault(round(text.baseline), []).append((text.x, text.line))
    return [" ".join(line for _, line in sorted(found)) for _, found in sorted(heights.items())]


def line(found: list[str], words: str) -> str:
    return next(one for one in found if words in one)


def codes(text: str) -> list[str]:
    return re.findall(rf"\b(?:{CODE})\b", text.replace("\u00a0", " "))


def test_the_handout_leads_from_the_note_to_the_sums(pages: Mapping[str, list[str]]) -> None:
    note, *_ = codes(line(pages["SWOT"], NOTE))
    strategy, _, became = codes(line(pages["TOWS strategies"], "Learn from the pilots"))
    assert note in line(pages["TOWS strategies"], NOTE)
    assert became in codes(line(pages["SWOT"], NOTE))
    for page in ("Strategy on a page", "Objectives", "Strategy map", "Objective diagram", "My page"):
        assert any(became in codes(one) for one in pages[page]), page
    measured, *_ = codes(line(pages["Scorecard"], "Masters trained"))
    assert measured in codes(line(pages["Objectives"], "Learn from the pilots"))
    own = pages[f"Measure {measured}"]
    assert became in codes(line(own, "Serves"))
    started, *_ = codes(line(pages["Resources"], "Evening school"))
    assert started in codes(line(pages["Objectives"], "Evening school"))
    assert started in codes(line(pages["My page"], "Evening school"))
    assert measured in codes(line(pages["My page"], "Masters trained"))
    assert measured in codes(line(pages[TITLES["numbers"]], "Masters trained"))
    changed = {code for one in pages["What changed"] for code in codes(one)}
    assert {note, strategy, became, measured, started} <= changed


def test_its_codes_are_links_to_where_they_are_at_home(pack: HandoutInput, tmp_path: Path) -> None:
    for _ in write_handout(pack, tmp_path / "handout.pdf", pages=tuple(TITLES)):
        pass
    reader = PdfReader(tmp_path / "handout.pdf")
    texts = [page.extract_text() for page in reader.pages]
    leads = {str(link["/Contents"]): texts[place(reader, link)] for link in links(reader)}
    assert NOTE in leads[code_of(pack, NOTE)]
    assert "Learn from the pilots" in leads[code_of(pack, "Learn from the pilots")]
    assert leads[code_of(pack, "Masters trained")].startswith("Measure ")


def code_of(pack: HandoutInput, words: str) -> str:
    """The code of an item, strategy or measure by its words."""
    report = pack.report
    named = {row.text: row.code for row in (*report.swot.items, *report.tows.strategies)}
    return {**named, **{row.definition.name: row.code for row in report.scorecard.rows}}[words]


def links(reader: PdfReader) -> Iterator[DictionaryObject]:
    for page in reader.pages:
        yield from (annotation.get_object() for annotation in page.get("/Annots", ()))


def place(reader: PdfReader, link: DictionaryObject) -> int:
    """The page that a link leads to, counted from 0."""
    ids = [page.indirect_reference.idnum for page in reader.pages if page.indirect_reference is not None]
    return ids.index(link["/Dest"][0].idnum)  # type: ignore[index,union-attr]


def test_the_workbook_leads_from_the_note_to_the_figures(document: Document, tmp_path: Path) -> None:
    book = opened(exported(document, tmp_path / "book.xlsx"))
    note = cell(book, "SWOT", "Item", NOTE, "Code")
    strategy = cell(book, "TOWS", "Strategy", "Learn from the pilots", "Code")
    became = cell(book, "TOWS", "Code", strategy, "Objective")
    assert note in codes(cell(book, "TOWS", "Code", strategy, "Comes from"))
    assert codes(cell(book, "SWOT", "Code", note, "Led to")) == [became]
    assert cell(book, "Objectives", "Code", became, "Owner") == "Runa Vik"
    measured = cell(book, "Measures", "Objective", became, "Code")
    assert cell(book, "Targets", "Code", measured, "Target") == "6"
    assert cell(book, "Readings", "Code", measured, "Actual") == "5"
    started = cell(book, "Initiatives", "Objective", became, "Code")
    assert cell(book, "Allocations", "Code", started, "Amount") == "900"
    assert cell(book, "Allocations", "Code", started, "Resource") == "Fees"
    assert cell(book, "Resources", "Resource", "Fees", "Kind") == "money"
    assert cell(book, "Capacity", "Resource", "Fees", "Period") == "2027"
    unit_of = cell(book, "People", "Name", "Runa Vik", "Unit")
    assert cell(book, "Units", "Name", unit_of, "Code")
    told = {str(found.value).strip() for row in book["Dashboard"].iter_rows() for found in row}
    assert "Learn from the pilots" in told


def cell(book: Workbook, sheet: str, heading: str, value: str, wanted: str) -> str:
    """What stands under `wanted` in the first row that has `value` under `heading`."""
    heads = [str(one.value) for one in book[sheet][1]]
    for row in book[sheet].iter_rows(min_row=2, values_only=True):
        if str(row[heads.index(heading)]) == value:
            return str(row[heads.index(wanted)])
    raise AssertionError(f"{sheet} has no {value} under {heading}")
