"""Copying a page or a selection as picture or table."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QClipboard, QGuiApplication
from tests.ui.pages import WindowPage

from charthouse.document.edits import measure, objective, plan, swot
from charthouse.domain.tsv import parse


@pytest.fixture
def filled(app: WindowPage) -> WindowPage:
    swot.add(app.document, quadrant="strength", text="Trusted <b>brand</b>", note="Ask Priya")
    swot.add(app.document, quadrant="threat", text="Rent\nrises", evidence="Lease")
    goal = str(objective.add(app.document, title="Clean water").row)
    objective.add(app.document, title="Map the outfalls", parent=goal)
    measure.add(app.document, objective=goal, name="Share", goal=80.5, red_flag=60)
    plan.set(app.document, vision="Water to swim in", locale="de")
    return app


def clipboard() -> QClipboard:
    return QGuiApplication.clipboard()


def test_a_page_is_copied_as_a_sharp_picture(filled: WindowPage) -> None:
    filled.choose("copy-page-picture")
    picture = clipboard().image()
    page = filled.page.size()
    assert picture.width() >= 2 * page.width()
    assert filled.toast == "The page is on the clipboard, as a picture"


def test_a_page_is_copied_as_cells_and_as_html(filled: WindowPage) -> None:
    filled.choose("copy-page-table")
    rows = parse(clipboard().text())
    assert rows[0][:4] == ["Code", "Quadrant", "Item", "Evidence"]
    assert rows[1][:3] == ["S1", "Strength", "Trusted <b>brand</b>"]
    assert rows[2][2:4] == ["Rent\nrises", "Lease"]
    html = clipboard().mimeData().html()
    assert "Trusted &lt;b&gt;brand&lt;/b&gt;" in html
    assert "Ask Priya" not in html + clipboard().text()


def test_numbers_are_written_as_the_plan_writes_them(filled: WindowPage) -> None:
    filled.go(5)
    filled.choose("copy-page-table")
    assert "80,5" in clipboard().text()


def test_several_tables_are_parted_by_an_empty_row(filled: WindowPage) -> None:
    filled.go(3)
    filled.choose("copy-page-table")
    assert parse(clipboard().text())[1] == ["Vision", "Water to swim in", ""]
    filled.go(9)
    filled.choose("copy-page-table")
    assert filled.toast == "This page holds no table yet"


def test_only_the_selected_rows(filled: WindowPage) -> None:
    page = filled.go(4)
    row = filled.document.rows("SELECT id FROM objective WHERE parent IS NOT NULL")[0][0]
    assert page.reveal(row)
    filled.choose("copy-rows-table")
    assert [cells[0] for cells in parse(clipboard().text())] == ["Code", "G1.1"]
    filled.choose("copy-rows-picture")
    assert 40 < clipboard().image().height() < 400


def test_without_a_selection_it_says_so(filled: WindowPage) -> None:
    clipboard().setText("before")
    filled.choose("copy-rows-table")
    filled.choose("copy-rows-picture")
    assert filled.toast == "Nothing is selected"
    assert clipboard().text() == "before"
