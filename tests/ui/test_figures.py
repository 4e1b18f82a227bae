"""The scorecard of a large plan comes behind what is painted, as the plan is by then."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEventLoop
from pytestqt.qtbot import QtBot
from tests.document.example import Example, make_example

from charthouse.document.document import Document
from charthouse.document.edits import measure, reading
from charthouse.document.queries.scorecard import scorecard
from charthouse.ui import figures
from charthouse.ui.bridge import DocumentBridge


@pytest.fixture
def bridge(plan: Path, monkeypatch: pytest.MonkeyPatch, qapp: object) -> Iterator[DocumentBridge]:
    """An open plan, each of whose measures is a part of its own."""
    assert qapp is not None
    monkeypatch.setattr(figures, "_PART", 1)
    made = DocumentBridge(Document.open(plan))
    yield made
    made.close()
    made.deleteLater()


@pytest.fixture
def example(bridge: DocumentBridge) -> Example:
    return make_example(bridge.document)


def test_what_comes_is_what_the_query_answers(bridge: DocumentBridge, example: Example, qtbot: QtBot) -> None:
    with qtbot.waitSignal(bridge.figures.came) as come:
        bridge.figures.want()
    card = scorecard(bridge.document, today=date.today())
    assert come.args == [card]
    assert card is come.args[0]  # nobody waits for it any more
    assert example.measure in card.by_id


def test_steps_in_the_midst_of_it_are_in_what_comes(bridge: DocumentBridge, example: Example, qtbot: QtBot) -> None:
    document, gone = bridge.document, example.range
    with qtbot.waitSignal(bridge.figures.came) as come:
        bridge.figures.want()
        outlines = []
        bridge.figures.outlined.connect(outlines.append)
        while not outlines:  # one event at a time: all parts may pass while a wait sleeps
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        assert not outlines[0].complete
        reading.set(document, measure=example.measure, period="2027-02", value=4711)
        added = str(measure.add(document, objective=example.other, name="Added").row)
        measure.delete(document, id=gone)
        assert bridge.figures.is_working
    assert come.args is not None
    rows = come.args[0].by_id
    assert rows[example.measure].readings["2027-02"].value == 4711
    assert added in rows
    assert gone not in rows
    document.kept.drop("scorecard")
    assert come.args[0] == scorecard(document, today=date.today())


def test_what_is_kept_is_left_out_of_the_search_for_garbage_until_the_plan_goes(
    bridge: DocumentBridge, example: Example, qtbot: QtBot
) -> None:
    assert example.measure
    with qtbot.waitSignal(bridge.figures.came):
        bridge.figures.want()
    assert gc.get_freeze_count()
    bridge.closing.emit()
    assert not gc.get_freeze_count()


def test_only_a_large_plan_is_worked_out_before_anybody_asks(
    bridge: DocumentBridge, example: Example, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert example.measure
    with qtbot.assertNotEmitted(bridge.figures.came, wait=500):
        bridge.figures.get_ready()
    monkeypatch.setattr(figures, "AT_ONCE", 1)
    with qtbot.waitSignal(bridge.figures.came):
        bridge.figures.get_ready()


def test_a_plan_that_is_let_go_is_not_looked_at_again(bridge: DocumentBridge, example: Example, qtbot: QtBot) -> None:
    assert example.measure
    with qtbot.assertNotEmitted(bridge.figures.came, wait=500):
        bridge.figures.want()
        bridge.closing.emit()


def test_a_plan_that_is_only_read_has_its_figures_too(
    bridge: DocumentBridge, example: Example, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(figures, "AT_ONCE", 0)
    reader = DocumentBridge(Document.open(bridge.document.path, read_only=True))
    with qtbot.waitSignal(reader.figures.came) as come:
        assert reader.figures.now() is None
    assert reader.figures.now() is come.args[0]
    assert example.measure in come.args[0].by_id
    reader.close()
    reader.deleteLater()
