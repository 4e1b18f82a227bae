"""Work beside the window, when what it is for goes first."""

from __future__ import annotations

from collections.abc import Generator
from threading import Event

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.ui.answers import Answers
from tests.ui.pages import WindowPage

from charthouse.document import Document
from charthouse.document.edits import swot
from charthouse.ui.beside.taking import write_beside
from charthouse.ui.beside.waiting import Waiting
from charthouse.ui.beside.work import Beside
from charthouse.ui.theme import Theme


def let_arrive() -> None:
    """Let everything arrive that is still on its way."""
    for _ in range(3):
        QApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def close_plan(app: WindowPage) -> None:
    """Close the plan and let everything arrive that is still on its way."""
    app.window.close_plan()
    let_arrive()


def beside(app: WindowPage) -> Beside:
    """Work beside the window of an open plan."""
    context = app.workspace.context
    return Beside(context.theme, context.dialogs, app.window, context.bridge)


def test_nobody_hears_of_what_was_read_from_a_plan_that_is_closed(app: WindowPage) -> None:
    began, heard = Event(), []

    def look(plan: Document) -> int:
        began.set()
        return len(plan.rows("SELECT id FROM swot_item"))

    beside(app).read(app.document, look, "Looking", heard.append)
    assert began.wait(10)
    close_plan(app)
    assert heard == []


def test_a_plan_is_closed_once_nothing_reads_it_any_more_not_even_what_nobody_waits_for(app: WindowPage) -> None:
    began, go_on, closed = Event(), Event(), Event()
    read_after_closing: list[bool] = []

    def look(plan: Document) -> None:
        began.set()
        assert go_on.wait(10)
        read_after_closing.append(closed.wait(0.2))

    one = beside(app)
    one.read(app.document, look, "Looking", print)
    assert began.wait(10)
    (waiting,) = app.window.findChildren(Waiting)
    waiting.reject()
    one.read(app.document, lambda _: None, "Looking at something else", print)
    app.workspace.context.bridge.closing.connect(go_on.set)
    app.window.close_plan()
    closed.set()
    let_arrive()
    assert read_after_closing == [False]


def test_work_without_a_plan_ends_with_its_window(welcome: WindowPage, theme: Theme, answers: Answers) -> None:
    began, ended, heard = Event(), Event(), list[object]()

    def look() -> Generator[float, None, None]:
        try:
            while True:
                began.set()
                yield 0.5
        finally:
            ended.set()

    Beside(theme, answers.dialogs(), welcome.window, welcome.window).follow(look, "Looking", heard.append)
    assert began.wait(10)
    welcome.window.close()
    assert ended.is_set()
    let_arrive()
    assert heard == []


def test_of_two_pieces_of_work_at_a_time_each_ends_by_itself(app: WindowPage, qtbot: QtBot) -> None:
    ended, heard = (Event(), Event()), list[str]()

    def look(at: int) -> str:
        assert ended[at].wait(10)
        return f"piece {at}"

    one = beside(app)
    for at in range(2):
        one.run(lambda at=at: look(at), "Looking", heard.append)  # type: ignore[misc]
    for at in range(2):
        assert len(app.window.findChildren(Waiting)) == 2 - at
        ended[at].set()
        qtbot.waitUntil(lambda at=at: len(heard) > at)  # type: ignore[misc]
        let_arrive()
    assert (heard, app.window.findChildren(Waiting)) == (["piece 0", "piece 1"], [])


@pytest.mark.parametrize("kept", [True, False])
def test_nobody_hears_of_what_was_written_into_a_plan_that_is_closed(app: WindowPage, *, kept: bool) -> None:
    from charthouse.document.beside import edited_beside

    context, document, heard = app.workspace.context, app.document, []

    def work(plan: Document) -> None:
        swot.add(plan, quadrant="threat", text="Just in time")

    write_beside(
        context.bridge, context.theme, app.window, "Writing",
        lambda: edited_beside(document, work if kept else lambda _: None),
        taken=heard.append, failed=heard.append,
    )  # fmt: skip
    close_plan(app)
    assert heard == []


def test_a_plan_may_be_closed_while_something_is_written_into_it_and_somebody_waits(app: WindowPage) -> None:
    from charthouse.document.beside import edited_beside

    context, document, path, go_on, heard = app.workspace.context, app.document, app.document.path, Event(), []

    def work(plan: Document) -> None:
        swot.add(plan, quadrant="threat", text="Just in time")
        assert go_on.wait(10)

    write_beside(
        context.bridge, context.theme, app.window, "Writing", lambda: edited_beside(document, work),
        taken=heard.append, failed=heard.append,
    )  # fmt: skip
    assert [waiting.isVisible() for waiting in app.window.findChildren(Waiting)] == [True]
    context.bridge.closing.connect(go_on.set)
    close_plan(app)
    assert (heard, app.window.findChildren(Waiting)) == ([], [])
    with Document.open(path) as again:  # nobody holds it any more, and what was written is there whole
        assert again.rows("SELECT text FROM swot_item") == [("Just in time",)]
        assert again.undo_label == "Add SWOT item “Just in time”"
