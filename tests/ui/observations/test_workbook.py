"""Observation 19: the workbook goes out, one number is changed in it, and it comes back as one change."""

from __future__ import annotations

import warnings
from datetime import datetime
from pathlib import Path

from openpyxl import Workbook, load_workbook
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.ui.answers import Answers
from tests.ui.handout.desk import Desk
from tests.ui.pages import WindowPage

from charthouse.ui.importing.dialog import ImportDialog


def test_19_a_changed_target_comes_back_as_one_change(sample: WindowPage, qtbot: QtBot, answers: Answers) -> None:
    desk = Desk(sample, qtbot)
    desk.dialog().tick("handout")  # only the workbook
    sample.press("Return")
    desk.finish()
    (path,) = sample.document.path.parent.glob("*.xlsx")
    book = _opened(path)
    _assert_is_a_real_table(book)
    before = sample.document.rows("SELECT id, value FROM target ORDER BY id")
    book["Targets"]["E2"] = 71
    book.save(path)

    answers.source = path
    sample.choose("import")
    qtbot.waitUntil(lambda: not desk.gone(ImportDialog), timeout=20_000)
    words = desk.words(desk.shown(ImportDialog))
    assert words[1] == "Changes 1 cell."
    assert [one for one in words if "→" in one] == ["K1 2026 Households within 5 km of a larder, Target: 68 → 71"]
    sample.press("Return")
    qtbot.waitUntil(lambda: sample.toast == "Changed 1 cell.", timeout=20_000)
    after = sample.document.rows("SELECT id, value FROM target ORDER BY id")
    assert len(set(after) - set(before)) == 1
    sample.window.activateWindow()  # what a window manager does when a dialog goes
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    sample.press("Ctrl+Z")
    assert sample.document.rows("SELECT id, value FROM target ORDER BY id") == before


def _opened(path: Path) -> Workbook:
    with path.open("rb") as file, warnings.catch_warnings():
        warnings.simplefilter("ignore")  # openpyxl leaves sparklines out
        return load_workbook(file)


def _assert_is_a_real_table(book: Workbook) -> None:
    """Numbers are numbers, dates are dates, and the head stays in sight."""
    targets, objectives = book["Targets"], book["Objectives"]
    assert targets["E2"].value == 68
    dues = [row[7].value for row in objectives.iter_rows(min_row=2) if row[7].value is not None]
    assert dues
    assert all(isinstance(due, datetime) for due in dues)
    for name in ("SWOT", "Objectives", "Measures", "Targets", "Readings"):
        assert str(book[name].freeze_panes).endswith("2")
