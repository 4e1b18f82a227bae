"""Ctrl+P and Print…: what the preview shows goes to a printer; here to one that prints to a file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from tests.ui.answers import Answers
from tests.ui.handout.desk import Desk, files

from charthouse.exchange.handout.raster import page_sizes, render
from charthouse.ui.export.dialog import ExportDialog
from charthouse.ui.export.preview.images import image_of
from charthouse.ui.printing.dialog import Job, new_printer

Printer = Callable[[Job], QPrinter]


@pytest.fixture
def paper(tmp_path: Path) -> Path:
    return tmp_path / "printed" / "out.pdf"


def to_file(paper: Path, **settings: int) -> Printer:
    """A printer that prints to `paper` at 150 dots an inch; `first` and `last`: sheets, counted from 1."""

    def chosen(job: Job) -> QPrinter:
        printer = new_printer(job)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(paper))
        printer.setResolution(150)
        if settings:
            printer.setPrintRange(QPrinter.PrintRange.PageRange)
            printer.setFromTo(settings["first"], settings["last"])
        return printer

    paper.parent.mkdir(exist_ok=True)
    return chosen


def image_bytes(pdf: bytes, sheet: int) -> bytes:
    """A sheet in grey."""
    return bytes(image_of(pdf, sheet, 400, grey=True).constBits())


def difference(one: bytes, other: bytes) -> float:
    """How far apart two pictures are, as a share of black against white."""
    return sum(abs(a - b) for a, b in zip(one, other, strict=True)) / len(one) / 255


def test_print_puts_every_sheet_on_paper_as_the_file_has_it(filled: Desk, answers: Answers, paper: Path) -> None:
    answers.printer = to_file(paper)
    choices = filled.go()
    filled.app.press("Ctrl+P")
    choices.see()
    filled.finish()
    printed, laid = paper.read_bytes(), choices.panel.preview.ready
    assert laid is not None
    assert filled.app.toast == f"{len(laid.sizes)} sheets printed"
    sizes = [(round(width), round(height)) for width, height in page_sizes(printed)]
    assert sizes == [(round(width), round(height)) for width, height in laid.sizes]
    for sheet in (0, 2):
        one, other = (render(pdf, sheet, 400).data for pdf in (printed, laid.pdf))
        assert difference(one, other) < 0.02


def test_a_range_of_sheets_is_printed_alone(filled: Desk, answers: Answers, paper: Path) -> None:
    answers.printer = to_file(paper, first=2, last=3)
    choices = filled.go()
    choices.see()
    QTest.mouseClick(choices.panel.foot.print_button, Qt.MouseButton.LeftButton)
    filled.finish()
    assert len(page_sizes(paper.read_bytes())) == 2
    assert filled.app.toast == "2 sheets printed"


def test_the_sheet_that_is_looked_at_is_printed_alone_and_in_grey(filled: Desk, answers: Answers, paper: Path) -> None:
    def chosen(job: Job) -> QPrinter:
        printer = to_file(paper)(job)
        printer.setPrintRange(QPrinter.PrintRange.CurrentPage)
        printer.setColorMode(QPrinter.ColorMode.GrayScale)
        return printer

    answers.printer = chosen
    choices = filled.go()
    choices.see()
    choices.take("strategy")
    filled.app.press("Ctrl+P")
    filled.finish()
    printed, laid = paper.read_bytes(), choices.panel.preview.ready
    assert laid is not None
    assert len(page_sizes(printed)) == 1
    colours = render(printed, 0, 300).data
    assert colours[0::4] == colours[1::4] == colours[2::4]
    one, other = (
        image_bytes(printed, 0),
        image_bytes(laid.pdf, laid.starts["strategy"]),
    )
    assert difference(one, other) < 0.02


def test_ctrl_p_from_another_page_shows_what_is_printed_and_enter_prints(
    filled: Desk, answers: Answers, paper: Path, plan: Path
) -> None:
    answers.printer = to_file(paper)
    filled.dialog("Ctrl+P").see()
    filled.app.press("Return")
    filled.finish()
    assert filled.gone(ExportDialog)
    assert page_sizes(paper.read_bytes())
    assert ".pdf" not in files(plan.parent)


def test_leaving_the_printers_dialog_prints_nothing(filled: Desk, paper: Path) -> None:
    choices = filled.go()
    choices.see()
    filled.app.press("Ctrl+P")
    assert not filled.exporter.running
    assert not paper.exists()
    assert choices.ready


def test_escape_stops_the_printer(filled: Desk, answers: Answers, paper: Path) -> None:
    answers.printer = to_file(paper)
    choices = filled.go()
    choices.see()
    filled.app.press("Ctrl+P", "Escape")
    filled.finish()
    assert filled.app.toast == "Printing cancelled."
    assert choices.ready


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_printer_that_takes_nothing_is_told(filled: Desk, answers: Answers, tmp_path: Path) -> None:
    answers.printer = to_file(tmp_path / "gone" / "out.pdf")
    choices = filled.go()
    choices.see()
    (tmp_path / "gone").rmdir()
    filled.app.press("Ctrl+P")
    filled.finish()
    assert choices.note.startswith("The printer did not take the first page.")


def test_without_a_handout_there_is_nothing_to_print(desk: Desk, answers: Answers, paper: Path) -> None:
    answers.printer = to_file(paper)
    choices = desk.go()
    desk.app.press("Ctrl+P")
    assert not choices.panel.foot.print_button.isEnabled()
    assert not desk.exporter.running
