"""Evidence that names a page or a file: text, and a link that opens only when pressed."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl
from tests.ui.pages import WindowPage
from tests.ui.swot.board import Board

from charthouse.document.edits import swot
from charthouse.ui.pages.swot.evidence import open_address
from charthouse.ui.widgets.button import LinkButton


def test_the_pane_offers_what_the_evidence_names(app: WindowPage, board: Board) -> None:
    board.add("Trust")
    swot.set(app.document, id=board.rows()[0].id, evidence="Survey, https://example.org/s&r")
    app.press("Up")
    links = {
        one.text(): one for one in board.page.details.findChildren(LinkButton) if one.isVisibleTo(board.page.details)
    }
    assert "https://example.org/s&amp;r" in links["Open example.org"].toolTip()
    swot.set(app.document, id=board.rows()[0].id, evidence="Survey")
    assert not [
        one for one in board.page.details.findChildren(LinkButton) if one.text().startswith("Open") and one.isVisible()
    ]


class Opener:
    """Stands for the system."""

    def __init__(self) -> None:
        self.opened: list[str] = []

    def __call__(self, url: QUrl) -> bool:
        self.opened.append(url.toString())
        return True


def test_a_web_page_is_handed_to_the_system(tmp_path: Path) -> None:
    opener = Opener()
    assert open_address("https://example.org/x", tmp_path, opener) == ""
    assert opener.opened == ["https://example.org/x"]


def test_a_document_is_looked_for_beside_the_plan(tmp_path: Path) -> None:
    opener = Opener()
    (tmp_path / "Audit 2026.pdf").write_bytes(b"%PDF")
    assert open_address("Audit 2026.pdf", tmp_path, opener) == ""
    assert opener.opened == [QUrl.fromLocalFile(str((tmp_path / "Audit 2026.pdf").resolve())).toString()]


def test_what_is_not_there_or_a_program_is_not_opened(tmp_path: Path) -> None:
    opener = Opener()
    program = tmp_path / "run.sh"
    program.write_text("#!/bin/sh\n", encoding="utf-8")
    (tmp_path / "innocent.pdf").symlink_to(program)
    for name in ("missing.pdf", "run.sh", "innocent.pdf"):
        assert open_address(name, tmp_path, opener) == f"There is no document “{name}”."
    assert opener.opened == []
