"""A second start hands its plan to the window that runs."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from threading import Thread

import pytest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot
from tests.ui.pages import WindowPage

from charthouse.document import Document
from charthouse.ui import mailbox
from charthouse.ui.mailbox import Answering, Mailbox, screen_name

pytestmark = pytest.mark.qt_log_ignore("does not support raise")  # of the offscreen plugin


@pytest.fixture
def first(app: WindowPage, tmp_path: Path) -> Iterator[Mailbox]:
    """The mailbox of the window that runs."""
    made = Mailbox(tmp_path / "window")
    assert made.take()
    Answering(made, app.window)
    made.watch()
    yield made
    made.release()


@pytest.fixture
def other(tmp_path: Path) -> Path:
    """Another plan."""
    path = tmp_path / "Other.charthouse"
    Document.create(path).close()
    return path


def send(folder: Path, plan: Path | None) -> tuple[Thread, list[bool]]:
    """What a second start does, beside this one."""
    second, answers = Mailbox(folder), []

    def run() -> None:
        answers.append(not second.take() and second.send(plan))

    thread = Thread(target=run)
    thread.start()
    return thread, answers


def test_the_plan_opens_in_the_window_that_runs(
    app: WindowPage, first: Mailbox, other: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    thread, answers = send(tmp_path / "window", other)
    qtbot.waitUntil(lambda: app.document.path == other)
    thread.join()
    assert answers == [True]
    assert list((tmp_path / "window" / "letters").iterdir()) == []


def test_the_plan_that_is_open_stays_as_it_is(app: WindowPage, first: Mailbox, tmp_path: Path, qtbot: QtBot) -> None:
    workspace = app.workspace
    with qtbot.waitSignal(first.asked):
        thread, _ = send(tmp_path / "window", app.document.path)
    thread.join()
    assert app.workspace is workspace


def test_an_open_dialog_is_not_disturbed(
    app: WindowPage, first: Mailbox, other: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = QDialog(app.window)
    dialog.setModal(True)
    dialog.show()
    with qtbot.waitSignal(first.asked):
        thread, answers = send(tmp_path / "window", other)
    thread.join()
    assert answers == [True]
    assert app.document.path != other
    dialog.close()
    qtbot.waitUntil(lambda: app.document.path == other)


def test_a_window_that_does_not_answer_is_not_waited_for(
    tmp_path: Path, other: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(mailbox, "_PATIENCE", 0.05)
    silent, second = Mailbox(tmp_path / "window"), Mailbox(tmp_path / "window")
    assert silent.take()
    assert not second.take()
    assert not second.send(other)
    assert list((tmp_path / "window" / "letters").iterdir()) == []
    silent.release()
    assert second.take()
    second.release()


def test_every_screen_has_a_window_of_its_own() -> None:
    assert screen_name({"DISPLAY": ":0.0"}) != screen_name({"DISPLAY": ":1"})
    assert screen_name({"WAYLAND_DISPLAY": "wayland-0", "DISPLAY": ":0"}) == "wayland-0"
    assert screen_name({}) == ""
