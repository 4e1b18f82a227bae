"""The system ends the app, in processes of its own: what was half typed then is in the plan, and nobody is asked."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from tests.ui.answers import Answers
from tests.ui.pages import WindowPage

from charthouse.document import Document
from charthouse.document.backups import listed
from charthouse.document.check import examine
from charthouse.ui.ending import Ending

SOURCE = Path(__file__).parents[2] / "src"
POSIX = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals")

TYPING = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox
from charthouse import bootstrap
build = bootstrap.build_window
plan = Path(sys.argv[1])

def build_and_type(*parts, **more):
    window = build(*parts, **more)
    QTimer.singleShot(0, window, lambda: type_half(window))
    return window

def type_half(window):
    QTest.qWaitForWindowActive(window)
    QTest.keyClicks(QApplication.focusWidget(), "Loyal volun")
    DOING

def tell():
    print("typed", flush=True)

bootstrap.build_window = build_and_type
status = bootstrap.run_window(plan)
print("ended", flush=True)
sys.exit(status)
"""
A_QUESTION = "QTimer.singleShot(0, window, tell); QMessageBox.question(window, 'Sure?', 'Really?')"
_OF_THE_PLUGIN = "This plugin does not support propagateSizeHints()\n"
A_REMOVAL = """
    window.bridge.document.storage.stand_by()
    if window.bridge.document.storage.stands_by:
        plan.unlink()
        tell()
"""


def ended_by(number: int, plan: Path, doing: str = "tell()") -> subprocess.CompletedProcess[str]:
    """The app after `number` came while half a sentence stood in a line."""
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(SOURCE)}
    command = [sys.executable, "-c", TYPING.replace("DOING", doing), str(plan)]
    with subprocess.Popen(
        command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as running:  # fmt: skip
        assert running.stdout is not None
        try:
            assert running.stdout.readline() == "typed\n"
            running.send_signal(number)
            out, err = running.communicate(timeout=30)
        finally:
            running.kill()
    return subprocess.CompletedProcess(command, running.returncode, out, err.replace(_OF_THE_PLUGIN, ""))


def texts(plan: Path) -> list[str]:
    with Document.open(plan, read_only=True) as document:
        assert examine(document) == ()
        return [str(text) for (text,) in document.rows("SELECT text FROM swot_item")]


@POSIX
@pytest.mark.parametrize("name", ["SIGTERM", "SIGHUP", "SIGINT"])
def test_half_a_sentence_is_in_the_plan_after_a_signal(plan: Path, home: Path, name: str) -> None:
    ended = ended_by(signal.Signals[name], plan)
    assert (ended.returncode, ended.stdout, ended.stderr) == (0, "ended\n", "")
    assert texts(plan) == ["Loyal volun"]
    assert [one.name for one in plan.parent.glob("*.charthouse*")] == [plan.name]  # no lock, no journal


@POSIX
def test_an_open_question_holds_nothing_up(plan: Path, home: Path) -> None:
    ended = ended_by(signal.SIGTERM, plan, A_QUESTION)
    assert (ended.returncode, ended.stdout, ended.stderr) == (0, "ended\n", "")
    assert texts(plan) == ["Loyal volun"]


@POSIX
def test_of_a_plan_without_a_file_there_is_a_backup(plan: Path, home: Path) -> None:
    ended = ended_by(signal.SIGTERM, plan, A_REMOVAL)
    assert (ended.returncode, ended.stdout, ended.stderr) == (0, "ended\n", "")
    assert not plan.exists()
    assert texts(listed()[0].path) == ["Loyal volun"]


class Session:
    """What Qt hands over at the end of a session; no test can have it made."""

    def __init__(self, *, asks: bool) -> None:
        self.asks, self.said = asks, list[str]()

    def allowsInteraction(self) -> bool:
        return self.asks

    def cancel(self) -> None:
        self.said.append("cancel")

    def release(self) -> None:
        self.said.append("release")


def test_the_end_of_a_session_enters_what_is_typed(app: WindowPage, qapp: QApplication, answers: Answers) -> None:
    ending, session = Ending(qapp, app.window), Session(asks=False)
    app.type("Loyal volun")
    ending.end_session(session)  # type: ignore[arg-type]
    ending.release()
    assert app.document.rows("SELECT text FROM swot_item") == [("Loyal volun",)]
    assert (session.said, answers.said) == ([], [])


@pytest.mark.parametrize("yes", [False, True])
def test_a_session_that_lets_ask_is_held_up_where_something_would_be_lost(
    app: WindowPage, qapp: QApplication, answers: Answers, *, yes: bool
) -> None:
    ending, session = Ending(qapp, app.window), Session(asks=True)
    app.go(4)
    app.press("Ctrl+J")
    app.type("Just words")
    answers.yes = yes
    ending.end_session(session)  # type: ignore[arg-type]
    ending.release()
    assert len(answers.said) == 1
    assert session.said == (["release"] if yes else ["cancel", "release"])
