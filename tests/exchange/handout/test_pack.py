"""The handout as a file: what a reader's program finds in it, and how it is written."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pypdf import PdfReader
from pypdf.generic import DictionaryObject, IndirectObject
from tests.exchange.handout.checks import read, written
from tests.exchange.handout.plans import PLAN, TODAY, item, objective, pack, rich

from charthouse.document.queries.people import UnitRow
from charthouse.domain.errors import Refused
from charthouse.domain.kinds import Quadrant
from charthouse.exchange.handout.contents import ASKED_FOR, TITLES, page_names
from charthouse.exchange.handout.pack import write_handout

USUAL = [title for name, title in TITLES.items() if name not in ASKED_FOR]


@pytest.fixture
def target(tmp_path: Path) -> Path:
    return tmp_path / "Plan – handout.pdf"


def bookmarks(target: Path) -> dict[str, int]:
    """Title → page number, counted from 1; without those that stand under another one."""
    reader = PdfReader(target)
    top = [one for one in reader.outline if not isinstance(one, list)]
    return {str(one["/Title"]): (reader.get_destination_page_number(one) or 0) + 1 for one in top}


def fonts(target: Path) -> Iterator[DictionaryObject]:
    """Every font that any page names."""
    for page in PdfReader(target).pages:
        for font in page["/Resources"]["/Font"].values():  # type: ignore[index]
            yield font.get_object()


def descriptor(font: DictionaryObject) -> DictionaryObject:
    found = font["/DescendantFonts"][0]["/FontDescriptor"]  # type: ignore[index]
    return found.get_object() if isinstance(found, IndirectObject) else found  # type: ignore[return-value]


def test_the_pages_stand_in_the_order_of_the_pack_each_with_a_bookmark(target: Path) -> None:
    result = written(rich(), target)
    marks = bookmarks(target)
    titles = [title for title in marks if title in TITLES.values()]
    assert titles == USUAL
    assert list(marks.values()) == sorted(marks.values())
    assert result.sheets == len(PdfReader(target).pages)


def test_each_measure_has_a_bookmark_of_its_own(target: Path) -> None:
    written(rich(goals=2, below=2), target, pages=("measures",))
    chapter, inside = PdfReader(target).outline
    assert chapter["/Title"] == "Measure by measure"  # type: ignore[call-overload,index]
    assert [str(one["/Title"]) for one in inside] == [f"K{n} Measure {n}" for n in range(1, 5)]  # type: ignore[union-attr,index,call-overload]


def test_pages_are_chosen_by_name_and_come_in_the_order_asked_for(target: Path) -> None:
    written(rich(), target, pages=("scorecard", "SWOT"))
    assert list(bookmarks(target)) == ["Scorecard", "SWOT"]


def test_the_list_of_contents_follows_the_order_and_stands_where_it_is_wanted(target: Path) -> None:
    written(rich(), target, pages=("swot", "contents", "strategy", "cover"))
    assert list(bookmarks(target)) == ["SWOT", "Contents", "Strategy on a page", "Statements in full", "Cover"]
    listed = read(target)[bookmarks(target)["Contents"] - 1]
    assert listed.index("SWOT") < listed.index("Strategyonapage")


def test_a_page_without_data_is_left_out(target: Path) -> None:
    written(pack(swot=[item(Quadrant.THREAT, 1, "Fog")]), target)
    assert list(bookmarks(target)) == ["Cover", "Contents", "Strategy on a page", "SWOT"]


def test_a_plan_with_nothing_gives_one_page_that_says_so(target: Path) -> None:
    assert written(pack(replace(PLAN, vision="", mission="", situation="", why_now="")), target).sheets == 1
    (page,) = read(target)
    assert "Thereisnothingtoprintyet" in page
    assert "HarrowHillRescue" in page


def test_every_page_names_whose_plan_it_is_how_old_and_which_page(target: Path) -> None:
    total = written(rich(), target).sheets
    cover, *pages = read(target)
    assert "HarrowHillRescue" in cover
    for number, page in enumerate(pages, 2):
        for words in ("HarrowHillRescue", "DRAFT–notadopted", "Dataasof1Jul2027·Fortheboard"):
            assert words in page
        assert f"Page{number}of{total}" in page


def test_an_adopted_plan_is_no_draft(target: Path) -> None:
    written(replace(rich(), adopted="Board, June"), target)
    for page in read(target):
        assert "DRAFT" not in page
        assert "Adopted:Board,June" in page


def test_the_document_says_what_it_is(target: Path) -> None:
    written(pack(replace(PLAN, locale="pt_BR")), target)
    reader = PdfReader(target)
    about = reader.metadata
    assert about is not None
    assert (about.title, about.author) == ("Strategic plan 2026–2028", "Harrow Hill Rescue")
    assert about.creation_date is not None
    assert about.creation_date.date() == TODAY
    assert reader.trailer["/Root"]["/Lang"] == "pt-BR"  # type: ignore[index]


def test_all_fonts_are_embedded_and_carry_their_text(target: Path) -> None:
    written(rich(), target)
    found = list(fonts(target))
    assert found
    for font in found:
        assert str(font["/BaseFont"]).startswith("/CHARTS+Inter-")
        assert "/ToUnicode" in font
        assert "/FontFile2" in descriptor(font)


def test_private_notes_and_addresses_stay_out(target: Path) -> None:
    written(rich(), target)
    everything = "".join(read(target))
    assert "SECRET" not in everything
    assert "example.org" not in everything


def test_equal_plans_give_equal_bytes(target: Path, tmp_path: Path) -> None:
    written(rich(), target)
    written(rich(), tmp_path / "other.pdf")
    assert target.read_bytes() == (tmp_path / "other.pdf").read_bytes()


def test_characters_without_a_glyph_are_named_and_keep_their_text(target: Path) -> None:
    result = written(pack(replace(PLAN, vision="Frei für 𓀀 und 𒀀, 𓀀")), target)
    assert result.notes == ("2 characters are not in the handout's fonts: 𒀀 𓀀",)
    assert "Freifür𓀀und𒀀,𓀀" in read(target)[0]
    assert written(rich(), target).notes == ()


def test_progress_runs_to_its_end(target: Path) -> None:
    steps = list(write_handout(rich(), target))
    shares = [step.done / step.total for step in steps]
    assert shares == sorted(shares)
    assert shares[0] == 0
    assert shares[-1] == 1
    assert {step.what for step in steps} >= set(USUAL)


def test_who_stops_half_way_leaves_no_file_and_the_old_one_as_it_was(target: Path) -> None:
    target.write_bytes(b"old")
    steps = write_handout(rich(), target)
    for _ in range(8):
        next(steps)
    steps.close()
    assert [path.name for path in target.parent.iterdir()] == [target.name]
    assert target.read_bytes() == b"old"


def test_a_folder_that_does_not_exist_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Refused, match="does not exist"):
        written(rich(), tmp_path / "nowhere" / "handout.pdf")


def test_an_unknown_page_or_paper_is_refused_before_anything_is_written(target: Path) -> None:
    with pytest.raises(Refused, match="“risks” is not a page"):
        written(rich(), target, pages=("swot", "risks"))
    with pytest.raises(Refused, match="“a5” is not a paper"):
        written(rich(), target, paper="a5")
    assert not target.exists()


@pytest.mark.parametrize(("paper", "size"), [("a4", (842, 595)), ("letter", (792, 612)), ("a3", (1191, 842))])
def test_the_paper_has_its_size(paper: str, size: tuple[int, int], target: Path) -> None:
    written(pack(objectives=[objective("G1", "Goal")]), target, paper=paper)
    box = PdfReader(target).pages[0].mediabox
    assert (round(box.width), round(box.height)) == size


def test_page_names_ignore_case_and_stand_in_the_order_asked_for_each_once() -> None:
    assert page_names(["Resources", " strategy ", "resources"]) == ("resources", "strategy")
    assert page_names() == tuple(name for name in TITLES if name not in ("diagram", "measures", "people"))
    assert page_names(["people"]) == ("people",)


def test_a_cover_and_contents_come_only_with_something_behind_them(target: Path) -> None:
    bare = pack(replace(PLAN, vision="", mission="", situation="", why_now=""))
    assert written(bare, target, pages=("cover", "contents")).sheets == 1
    assert "Thereisnothingtoprintyet" in read(target)[0]
    assert written(rich(), target, pages=("cover", "contents", "swot")).sheets == 2
    assert list(bookmarks(target)) == ["Cover", "SWOT"]


def test_contents_name_the_page_of_each_part_and_lead_there(target: Path) -> None:
    written(rich(), target)
    marks = bookmarks(target)
    contents = PdfReader(target).pages[1]
    text = contents.extract_text()
    for title in USUAL[2:]:
        assert title in text
        assert str(marks[title]) in text
    assert len(contents["/Annots"]) == len(USUAL) - 2  # type: ignore[arg-type]


def test_my_page_shows_what_is_ones_own_and_the_way_up(target: Path) -> None:
    found = rich(goals=1, below=2)
    written(found, target, pages=("people",))
    person, unit = read(target)
    for words in ("TomHale:3objectives", "Objective1.1", "G1Goal1", "Vision:Nobodywaits"):
        assert words in person
    for words in ("Operations:3objectives", "Outonthehill", "Objective1.1TomHale"):
        assert words in unit


def test_a_unit_answers_for_those_of_the_units_below_it(target: Path) -> None:
    found = rich(goals=1, below=1)
    units = (UnitRow("u0", None, "Rescue", ""), UnitRow("u1", "u0", "Operations", ""), UnitRow("u2", "u0", "Shop", ""))
    written(replace(found, units=units), target, pages=("people",))
    assert [page.split(":")[0][-10:] for page in read(target)] == ["ageTomHale", "pageRescue", "Operations"]


def test_the_annex_shows_the_sums(target: Path) -> None:
    written(rich(goals=1, below=1), target, pages=("numbers",))
    assert "10÷3×(1+(74−60)÷(80−60))=5.667" in read(target)[0]
