"""`export --pdf`: pages in the order that the line or a preset of the plan says."""

from __future__ import annotations

from pathlib import Path

import pytest
from openpyxl import load_workbook
from pypdf import PdfReader
from tests.cli.command import Commands

from charthouse.document import Document
from charthouse.document.edits import checkpoint, handout_preset, plan


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


def test_papers_are_in_the_language_that_is_asked_for(run: Commands, sample: Path, tmp_path: Path) -> None:
    target, book, folder = tmp_path / "out.pdf", tmp_path / "out.xlsx", tmp_path / "people"
    files = ("--pdf", target, "--pages", "swot,strategy", "--xlsx", book, "--participants", folder)
    assert run("export", sample, *files, "--for", "Priya Nair", "--language", "DE").status == 0
    assert printed(target)[0] == ["SWOT", "Strategie auf einer Seite", "Aussagen im Wortlaut"]
    for path in (book, *folder.iterdir()):
        with path.open("rb") as file:
            assert load_workbook(file, read_only=True).sheetnames[:2] == ["Lies mich", "SWOT"]
    assert "change nothing" in run("import", book, "--into", sample, "--dry-run").out


def test_binding_moves_what_is_printed(run: Commands, sample: Path, tmp_path: Path) -> None:
    plain, bound = tmp_path / "plain.pdf", tmp_path / "bound.pdf"
    run("export", sample, "--pdf", plain, "--pages", "swot")
    run("export", sample, "--pdf", bound, "--pages", "swot", "--binding")
    assert plain.read_bytes() != bound.read_bytes()
    assert printed(plain) == printed(bound)


def test_since_adds_a_page_on_what_changed(run: Commands, sample: Path, tmp_path: Path) -> None:
    with Document.open(sample) as document:
        checkpoint.add(document, name="Board, June")
        plan.set(document, mission="Another one")
    target = tmp_path / "out.pdf"
    assert run("export", sample, "--pdf", target, "--pages", "swot", "--since", "Board, June").status == 0
    assert printed(target)[0] == ["SWOT", "What changed"]
    assert run("export", sample, "--pdf", target, "--pages", "changes,swot").status == 0
    assert printed(target)[0] == ["What changed", "SWOT"]


def test_since_a_checkpoint_that_is_not_there_is_refused(run: Commands, sample: Path, tmp_path: Path) -> None:
    done = run("export", sample, "--pdf", tmp_path / "out.pdf", "--since", "Never")
    assert (done.status, done.err) == (2, "There is no checkpoint “Never”.\n")
    assert not (tmp_path / "out.pdf").exists()
