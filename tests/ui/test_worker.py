"""Work beside the window ends in exactly one way, and a cancel lets it clean up."""

from __future__ import annotations

from collections.abc import Generator
from threading import Event

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from charthouse.domain.errors import Refused
from charthouse.ui.worker import Worker


def test_progress_and_result_arrive(qapp: QApplication, qtbot: QtBot) -> None:
    def work() -> Generator[float, None, object]:
        yield 0.5
        yield 1.0
        return "written"

    worker, heard = Worker(work), list[float]()
    worker.progress.connect(heard.append)
    with qtbot.waitSignal(worker.finished) as ended:
        worker.start()
    assert (heard, ended.args) == ([0.5, 1.0], ["written"])


def test_a_cancel_takes_hold_between_two_steps_and_closes_the_work(qapp: QApplication, qtbot: QtBot) -> None:
    started, go_on, cleaned = Event(), Event(), Event()

    def work() -> Generator[float, None, object]:
        try:
            started.set()
            go_on.wait(5)
            yield 0.1
            raise AssertionError("the work went on after the cancel")
        finally:
            cleaned.set()

    worker = Worker(work)
    with qtbot.waitSignal(worker.cancelled):
        worker.start()
        started.wait(5)
        worker.cancel()
        go_on.set()
    assert cleaned.is_set()


def test_nobody_hears_of_forgotten_work_that_had_ended_already(qapp: QApplication) -> None:
    def work() -> Generator[float, None, object]:
        yield 0.5
        return "written"

    worker, heard = Worker(work), list[object]()
    worker.finished.connect(heard.append)
    worker.start()
    assert worker.wait(5)
    worker.forget()
    QApplication.processEvents()
    assert heard == []


def test_a_refusal_is_told_in_its_sentence(qapp: QApplication, qtbot: QtBot) -> None:
    def work() -> Generator[float, None, object]:
        yield 0.0
        raise Refused("The folder is gone.")

    worker = Worker(work)
    with qtbot.waitSignal(worker.failed) as ended:
        worker.start()
    assert ended.args == ["The folder is gone."]


def test_a_fault_of_the_work_is_told_too_and_the_waiting_ends(qapp: QApplication, qtbot: QtBot) -> None:
    def work() -> Generator[float, None, object]:
        yield 0.0
        raise KeyError("sheet")

    worker = Worker(work)
    with qtbot.captureExceptions() as faults, qtbot.waitSignal(worker.failed) as ended:
        worker.start()
        worker.wait()
    assert ended.args == ["This went wrong unexpectedly: KeyError('sheet')"]
    assert [kind for kind, _, _ in faults] == [KeyError]
