"""Observation 17: what was said before the window is killed is there afterwards, and nothing is asked."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

from pytestqt.qtbot import QtBot
from tests.ui.answers import Answers
from tests.ui.pages import WindowPage

SAY_AND_DIE = """
import os, signal, sys
from pathlib import Path
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from charthouse.bootstrap import build_window
from charthouse.ui.dialogs import system_dialogs
from tests.ui.pages import WindowPage

application = QApplication(sys.argv)
window = build_window(application, system_dialogs(), documents=Path(sys.argv[2]))
window.show()
window.activateWindow()
assert QTest.qWaitForWindowActive(window)
assert window.plans.open(Path(sys.argv[1]))
app = WindowPage(window)
assert app.keyboard.focus is not window
app.type("Said before the crash")
app.press("Return")
app.type("Never entered")
os.kill(os.getpid(), signal.SIGKILL)
"""


def test_17_what_was_entered_survives_a_kill(
    welcome: WindowPage, answers: Answers, plan: Path, home: Path, qtbot: QtBot
) -> None:
    root = Path(__file__).parents[3]
    environment = os.environ | {"PYTHONPATH": os.pathsep.join([str(root / "src"), str(root)])}
    command = [sys.executable, "-c", SAY_AND_DIE, str(plan), str(home)]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60, check=False)
    assert (done.returncode, done.stderr) == (-signal.SIGKILL, "")
    welcome.window.plans.open(plan)
    qtbot.waitUntil(lambda: welcome.window.bridge is not None or bool(answers.said), timeout=20_000)
    assert answers.said == []
    assert welcome.document.rows("SELECT text FROM swot_item") == [("Said before the crash",)]
    assert not welcome.document.read_only
    welcome.window.activateWindow()  # offscreen nobody else sees to that after a dialog
    qtbot.waitUntil(welcome.window.isActiveWindow)
    welcome.press("Ctrl+Z")
    assert welcome.count("swot_item") == 0
