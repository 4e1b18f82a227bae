"""Work beside the window, when what it is for goes first."""

from __future__ import annotations

from threading import Event

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from tests.ui.pages import WindowPage

from charthouse.document import Document
from charthouse.document.edits import swot
from charthouse.ui.history.beside import Beside
from charthouse.ui.importing.taking import BesideTaker


def close_plan(app: WindowPage) -> None:
    """Close the plan and let everything arrive that is still on its way."""
    app.window.close_plan()
    for _ in range(3):
        QApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_nobody_hears_of_what_was_read_from_a_plan_that_is_closed(app: WindowPage) -> None:
    began, heard = Event(), []
    context = app.workspace.context

    def look(plan: Document) -> int:
        began.set()
        return len(plan.rows("SELECT id FROM swot_item"))

    beside = Beside(context.theme, context.dialogs, app.window, context.bridge)
    beside.read(app.document, look, "Looking", heard.append)
    assert began.wait(10)
    close_plan(app)
    assert heard == []


@pytest.mark.parametrize("kept", [True, False])
def test_nobody_hears_of_what_was_written_into_a_plan_that_is_closed(app: WindowPage, *, kept: bool) -> None:
    from charthouse.document.beside import edited_beside

    context, document, heard = app.workspace.context, app.document, []
    taker = BesideTaker(context.bridge, context.theme, app.window, context.bridge)
    taker.taken.connect(heard.append)
    taker.failed.connect(heard.append)

    def work(plan: Document) -> None:
        swot.add(plan, quadrant="threat", text="Just in time")

    taker.start("Writing", lambda: edited_beside(document, work if kept else lambda _: None))
    close_plan(app)
    assert heard == []
