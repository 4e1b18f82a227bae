"""Observations 18 and 20: paper and workbook by two keys, finding anything, everything without a mouse."""

from __future__ import annotations

from pathlib import Path

from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot
from tests.ui.handout.desk import Desk
from tests.ui.pages import WindowPage

from charthouse.ui.export.dialog import ExportDialog


def test_18_two_keys_write_paper_and_workbook(sample: WindowPage, qtbot: QtBot) -> None:
    desk = Desk(sample, qtbot)
    starred = [text for (text,) in sample.document.rows("SELECT text FROM swot_item WHERE starred")]
    sample.press("Ctrl+E")
    desk.shown(ExportDialog)
    sample.press("Return")
    desk.finish()
    folder = sample.document.path.parent
    (paper,), (workbook,) = folder.glob("*.pdf"), folder.glob("*.xlsx")
    assert sample.toast == "2 files written"
    _assert_is_a_handout(paper, starred)
    assert workbook.stat().st_size > 0


def _assert_is_a_handout(paper: Path, starred: list[str]) -> None:
    pdf = PdfReader(paper)
    assert pdf.metadata is not None
    assert pdf.metadata.title
    assert pdf.root_object["/Lang"]
    assert len(pdf.outline) > 4
    pages = [" ".join(page.extract_text().split()) for page in pdf.pages]
    for number, text in enumerate(pages[1:], 2):  # the cover has no number
        assert f"Page {number} of {len(pages)}" in text
    whole = " ".join(pages)
    assert [text for text in starred if text not in whole] == []


def test_20_a_word_of_a_measure_is_found_from_any_page(sample: WindowPage) -> None:
    sample.press("Ctrl+Shift+F")
    sample.type("Days of stock")
    sample.press("Return")
    assert sample.page.name == "scorecard"


def test_20_the_palette_runs_what_is_named(sample: WindowPage, qtbot: QtBot) -> None:
    sample.press("Ctrl+K")
    sample.type("export")
    sample.press("Return")
    Desk(sample, qtbot).shown(ExportDialog)
    sample.press("Escape")


def test_20_every_page_and_pane_is_reached_by_keys(sample: WindowPage) -> None:
    sample.window.resize(1440, 900)
    seen = [sample.page.name]
    for _ in range(5):
        sample.press("Ctrl+PgDown")
        seen.append(sample.page.name)
    assert len(set(seen)) == 6
    for number in (2, 3, 4, 5, 6):
        sample.go(number)
        panes = {_pane(sample)}
        for _ in range(3):
            sample.press("F6")
            panes.add(_pane(sample))
        assert {"rail", "page"} <= panes
        if sample.workspace.stage.details_shown and _fields(sample.page.details):
            assert "details" in panes


def _pane(app: WindowPage) -> str:
    focus, page = app.keyboard.focus, app.page
    if app.workspace.rail.isAncestorOf(focus):
        return "rail"
    return "page" if page.isAncestorOf(focus) else "details"


def _fields(details: QWidget | None) -> list[QWidget]:
    """What can take the focus in the details now."""
    found = details.findChildren(QWidget) if details is not None else []
    return [
        one
        for one in found
        if one.isVisible() and one.focusPolicy() & Qt.FocusPolicy.TabFocus and not isinstance(one, QAbstractButton)
    ]
