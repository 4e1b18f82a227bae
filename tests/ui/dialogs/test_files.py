"""The questions for a file: what they are called, and that they take what is typed."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QFileSystemModel, QLineEdit, QListView, QWidget
from pytestqt.qtbot import QtBot

from charthouse.ui.dialogs import system_dialogs

ROWS = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows


@pytest.mark.qt_log_ignore("This plugin does not support")  # offscreen
def test_a_path_typed_whole_is_taken_though_a_folder_is_still_selected(qtbot: QtBot, tmp_path: Path) -> None:
    plan, between = tmp_path / "between" / "one.charthouse", tmp_path / "between"
    between.mkdir()
    plan.write_bytes(b"")
    window = QWidget()
    qtbot.addWidget(window)
    headings = []

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QFileDialog)
        headings.append(dialog.windowTitle())
        line, rows = dialog.findChild(QLineEdit, "fileNameEdit"), dialog.findChild(QListView, "listView")
        assert line is not None
        assert rows is not None
        line.setText(str(plan)[:-1])
        files = rows.model()
        assert isinstance(files, QFileSystemModel)
        chosen, folder = rows.selectionModel(), files.index(str(between))
        # as it happens while Qt reads the folders that are typed through
        once = Qt.ConnectionType.SingleShotConnection
        chosen.selectionChanged.connect(lambda: chosen.select(folder, ROWS), once)
        QTest.keyClick(line, Qt.Key.Key_E)
        assert line.text() == str(plan)
        QTest.keyClick(line, Qt.Key.Key_Return)
        if dialog.isVisible():
            dialog.reject()

    QTimer.singleShot(200, answer)
    assert system_dialogs().open_file(window, "Merge a copy", tmp_path) == plan
    assert headings == ["Merge a copy"]


@pytest.mark.qt_log_ignore("This plugin does not support")  # offscreen
def test_a_folder_that_is_missing_is_looked_for_above(qtbot: QtBot, tmp_path: Path) -> None:
    """As the folder for documents is, for somebody who is new on the computer."""
    window = QWidget()
    qtbot.addWidget(window)
    shown = []

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QFileDialog)
        line = dialog.findChild(QLineEdit, "fileNameEdit")
        assert line is not None
        shown.append((Path(dialog.directory().absolutePath()), line.text()))
        dialog.reject()

    QTimer.singleShot(200, answer)
    system_dialogs().save_file(window, "New plan", tmp_path / "Documents" / "Plans" / "New plan.charthouse")
    QTimer.singleShot(200, answer)
    system_dialogs().open_file(window, "Open a plan", tmp_path / "Documents")
    assert shown == [(tmp_path, "New plan.charthouse"), (tmp_path, "")]
