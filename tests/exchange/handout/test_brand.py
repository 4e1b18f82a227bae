"""The organisation's own paper: its logo and colour on every sheet, and the margin for binding."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader
from tests.exchange.handout.checks import laid_out, written
from tests.exchange.handout.plans import PLAN, rich
from tests.pictures import LOGO

from charthouse.document.queries.handout_choices import Brand
from charthouse.exchange.handout.bindery import print_cover
from charthouse.exchange.handout.contents import TITLES
from charthouse.exchange.handout.raster import page_sizes, render
from charthouse.exchange.handout.sheet import Photo, Sheet
from charthouse.exchange.handout.tags.element import Role

BRANDED = replace(rich(goals=2, below=2), brand=Brand("#7A1FA2", LOGO))
NAVY_FILL, OWN_FILL, STATUS_FILL = "0.071 0.208 0.357 rg", "0.478 0.122 0.635 rg", "0 .447059 .698039 rg"


def photos(sheet: Sheet) -> list[Photo]:
    return [shape for shape in sheet.shapes if isinstance(shape, Photo)]


def test_the_logo_stands_on_every_sheet_and_speaks_once() -> None:
    cover, *others = laid_out(BRANDED)
    (large,) = photos(cover)
    assert large.width / large.height == pytest.approx(3)
    (figure,) = (picture.element for picture in cover.pictures)
    assert (figure.role, figure.alt) == (Role.FIGURE, f"Logo of {PLAN.organisation}")
    for sheet in others:
        (small,) = photos(sheet)
        assert small.height < large.height
        assert not any(sheet.shapes[at] == small for found in sheet.pictures for at in range(found.start, found.end))


def test_the_file_holds_the_logo_once(tmp_path: Path) -> None:
    target = tmp_path / "a.pdf"
    written(BRANDED, target)
    pages = PdfReader(target).pages
    images = {next(iter(page["/Resources"]["/XObject"].values())).get_data() for page in pages}  # type: ignore[index]
    assert len(images) == 1
    (data,) = images
    assert data == bytes((18, 53, 91)) * 60 * 20


def test_the_colour_takes_the_place_of_navy_and_leaves_states_alone(tmp_path: Path) -> None:
    target = tmp_path / "a.pdf"
    written(BRANDED, target)
    drawn = "".join(page.get_contents().get_data().decode("latin-1") for page in PdfReader(target).pages)  # type: ignore[union-attr]
    assert OWN_FILL in drawn
    assert NAVY_FILL not in drawn
    assert STATUS_FILL in drawn


@pytest.mark.parametrize("brand", [Brand("pink", "nonsense"), Brand("", "AAAA"), Brand()])
def test_what_another_program_left_there_is_not_printed(brand: Brand, tmp_path: Path) -> None:
    target, plain = tmp_path / "a.pdf", tmp_path / "b.pdf"
    written(replace(BRANDED, brand=brand), target)
    written(rich(goals=2, below=2), plain)
    assert target.read_bytes() == plain.read_bytes()


@pytest.mark.parametrize("locale", ["en", "ar"])
@pytest.mark.parametrize("paper", ["a4", "letter", "a3"])
def test_a_bound_sheet_has_more_margin_where_reading_begins(paper: str, locale: str, tmp_path: Path) -> None:
    found = rich(goals=3, below=2)
    statements = found.report.statements
    report = replace(found.report, statements=replace(statements, plan=replace(PLAN, locale=locale)))
    found = replace(found, report=report)
    wide = leftmost(found, paper, locale, tmp_path, binding=False)
    assert leftmost(found, paper, locale, tmp_path, binding=True) == pytest.approx(wide + 14.2, abs=1.5)


def leftmost(found: object, paper: str, locale: str, folder: Path, *, binding: bool) -> float:
    """The margin on the side where reading begins, on the scorecard, in points."""
    target = folder / "margin.pdf"
    written(found, target, pages=("scorecard",), paper=paper, binding=binding)  # type: ignore[arg-type]
    pdf = target.read_bytes()
    (width, _), *_ = page_sizes(pdf)
    raster = render(pdf, 0, round(width))
    columns = [min(raster.data[4 * column :: raster.stride]) for column in range(raster.width)]
    inked = [column for column, darkest in enumerate(columns) if darkest < 200]
    return raster.width - inked[-1] if locale == "ar" else inked[0]


@pytest.mark.parametrize("binding", [False, True])
def test_the_cover_made_ahead_is_that_of_the_handout(binding: bool, tmp_path: Path) -> None:
    target = tmp_path / "a.pdf"
    written(BRANDED, target, binding=binding)
    ahead = BytesIO()
    print_cover(BRANDED, ahead, binding=binding)
    assert render(ahead.getvalue(), 0, 500) == render(target.read_bytes(), 0, 500)


def test_every_page_can_be_bound_and_branded() -> None:
    assert len(laid_out(BRANDED, pages=tuple(TITLES), binding=True)) > len(TITLES)
