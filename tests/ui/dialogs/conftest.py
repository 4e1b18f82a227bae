"""The window in the longer language, on a plan that somebody else has a copy of."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot
from tests.ui.answers import Answers
from tests.ui.dialogs.openings import Stand
from tests.ui.history.conftest import Shared, shared  # noqa: F401 - a fixture
from tests.ui.pages import WindowPage


@pytest.fixture
def plan(shared: Shared) -> Path:  # noqa: F811
    return shared.mara


@pytest.fixture
def stand(
    longer: None,
    app: WindowPage,
    answers: Answers,
    qtbot: QtBot,
    shared: Shared,  # noqa: F811
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> Stand:
    monkeypatch.setattr(QDialog, "exec", lambda dialog: dialog.open() or 0)  # those that wait let the test go on
    qtbot.waitUntil(lambda: app.window.isActiveWindow() and QApplication.focusWidget() is not None)
    app.window.resize(1440, 900)
    return Stand(app, answers, qtbot, shared, tmp_path)
