"""Dragging rows: between, into, onwards, and nowhere with the reason."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect
from pytestqt.qtbot import QtBot
from tests.ui.objectives.tree import TreePage

from charthouse.ui.theme import Theme


def test_between_two_rows(grown: TreePage) -> None:
    before = grown.stored
    grown.drag(["Open banks"], grown.point("Clean water", 0.1))
    assert grown.stored[0] == "Open banks"
    assert grown.selected == ["Open banks"]
    grown.press("Ctrl+Z")
    assert grown.stored == before


def test_into_a_row(grown: TreePage) -> None:
    grown.drag(["Farm run-off"], grown.point("Open banks", 0.5))
    assert grown.stored[-3:] == ["\tPaths for all", "\tFarm run-off", "\t\tTalk to farmers"]


def test_behind_an_open_row_is_its_first_place(grown: TreePage) -> None:
    grown.drag(["Talk to farmers"], grown.point("Open banks", 0.9))
    assert grown.stored[-2:] == ["\tTalk to farmers", "\tPaths for all"]


def test_below_all_rows_is_the_last_goal(grown: TreePage) -> None:
    rect = grown.page.view.last_row()
    grown.drag(["Farm run-off"], rect.bottomLeft() + grown.point("Clean water", 1.0))
    assert grown.stored[-2:] == ["Farm run-off", "\tTalk to farmers"]


def test_several_rows_are_one_step(grown: TreePage) -> None:
    before = grown.stored
    grown.drag(["Cut spills", "Farm run-off", "Talk to farmers"], grown.point("Open banks", 0.5))
    assert grown.stored[:2] == ["Clean water", "Open banks"]
    grown.press("Ctrl+Z")
    assert grown.stored == before


def test_an_initiative_goes_to_another_objective(grown: TreePage) -> None:
    grown.drag(["Fit meters"], grown.point("Paths for all", 0.1))
    assert grown.stored[-2:] == ["\tPaths for all", "\t\t!Fit meters"]
    grown.drag(["Fit meters"], grown.point("Map outfalls", 0.2))
    assert grown.stored[2:4] == ["\t\t!Fit meters", "\t\t!Map outfalls"]


def test_on_its_own_place_nothing_happens(grown: TreePage) -> None:
    label = grown.app.undo_text
    grown.drag(["Farm run-off"], grown.point("Farm run-off", 0.1))
    grown.drag(["Fit meters"], grown.point("Map outfalls", 0.9))
    assert grown.app.undo_text == label


@pytest.mark.parametrize(
    ("dragged", "target", "part", "reason"),
    [
        ("Clean water", "Farm run-off", 0.5, "cannot stand below itself"),
        ("Clean water", "Clean water", 0.5, "cannot stand below itself"),
        ("Open banks", "Map outfalls", 0.2, "Objectives stand behind the initiatives"),
    ],
)
def test_a_forbidden_drop_says_why(grown: TreePage, dragged: str, target: str, part: float, reason: str) -> None:
    before = grown.stored
    at = grown.point(target, part)
    assert not grown.hover([dragged], at)
    assert reason in grown.page.view.dragging.reason
    grown.page.grab()
    grown.drag([dragged], at)
    assert grown.stored == before


@pytest.mark.parametrize(("target", "part"), [("Clean water", 0.5), ("Farm run-off", 0.5)])
def test_the_reason_is_not_hidden_by_the_row_that_the_pointer_carries(
    grown: TreePage, theme: Theme, target: str, part: float
) -> None:
    at = grown.point(target, part)
    grown.hover(["Clean water"], at)
    carried = QRect(at + QPoint(10, 10), grown.page.view.rect_of(grown.node("Clean water").id).size())
    seen = grown.page.view.viewport().grab().toImage()
    toast = {
        QPoint(x, y)
        for x in range(seen.width())
        for y in range(seen.height())
        if seen.pixelColor(x, y) == theme.tokens.toast
    }
    assert toast
    assert not any(carried.contains(point) for point in toast)


def test_a_closed_row_opens_under_a_drag_that_waits(grown: TreePage, qtbot: QtBot) -> None:
    grown.click_chevron("Farm run-off")
    assert "G1.2.1 Talk to farmers" not in grown.shown
    grown.hover(["Open banks"], grown.point("Farm run-off", 0.5))
    qtbot.waitUntil(lambda: "G1.2.1 Talk to farmers" in grown.shown, timeout=2000)


def test_a_drag_held_at_the_lower_end_scrolls_to_the_last_row(grown: TreePage, qtbot: QtBot) -> None:
    view = grown.page.view
    view.setFixedHeight(140)
    bar = view.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    bar.setValue(0)
    grown.hover(["Open banks"], QPoint(200, view.viewport().height() - 4))
    qtbot.waitUntil(lambda: bar.value() == bar.maximum())
