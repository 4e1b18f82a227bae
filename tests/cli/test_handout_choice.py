"""`export --pdf`: pages in the order that the line or a preset of the plan says."""

from __future__ import annotations

from pathlib import Path

import pytest
from pypdf import PdfReader
from tests.cli.command import Commands

from charthouse.document import Document
from charthouse.document.edits import handout_preset


@pytest.fixture
def sample(run: Commands, tmp_path: Path) -> Path:
    """The sample plan with a preset for the board; it names a page that this version does not know."""
    plan = tmp_path / "sample.charthouse"
    run("new", plan, "--sample")
    with Document.open(plan) as document:
        handout_preset.add(document, name="Board", pages="scorecard\nhoroscope\nstrategy", paper="a3", binding=True)
    return plan


def printed(target: Path) -> tuple[list[str], int]:
    """The titles of the pages, and the width of the paper in points."""
    reader = PdfReader(target)
    titles = [str(one["/Title"]) for one in reader.outline if not isinstance(one, list)]
    return titles, round(reader.pages[0].mediabox.width)


@pytest.mark.parametrize(
    ("options", "pages", "width"),
    [
        (["--pages", "swot, strategy"], ["SWOT", "Strategy on a page", "Statements in full"], 842),
        (["--preset", "board"], ["Scorecard", "Strategy on a page", "Statements in full"], 1191),
        (["--preset", "Board", "--paper", "letter"], ["Scorecard", "Strategy on a page", "Statements in full"], 792),
    ],
)
def test_pages_come_in_the_order_that_is_asked_for(
    run: Commands, sample: Path, tmp_path: Path, options: list[str], pages: list[str], width: int
) -> None:
    target = tmp_path / "out.pdf"
    assert run("export", sample, "--pdf", target, *options).status == 0
    assert printed(target) == (pages, width)


def test_binding_moves_what_is_printed(run: Commands, sample: Path, tmp_path: Path) -> None:
    plain, bound = tmp_path / "plain.pdf", tmp_path / "bound.pdf"
    run("export", sample, "--pdf", plain, "--pages", "swot")
    run("export", sample, "--pdf", bound, "--pages", "swot", "--binding")
    assert plain.read_bytes() != bound.read_bytes()
    assert printed(plain) == printed(bound)
