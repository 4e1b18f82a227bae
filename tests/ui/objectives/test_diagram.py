"""The tree as boxes and lines: the same rows, walked by keys, folded with the tree, as large as wanted."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from tests.ui.objectives.tree import TreePage

from charthouse.ui.pages.objectives.diagram_layout import HEIGHT, placed


def shown(grown: TreePage) -> list[str]:
    diagram = grown.page.diagram
    return [box.spot.node.title for box in diagram._boxes.values()]


def test_the_diagram_has_the_rows_of_the_tree_and_its_current_one(grown: TreePage) -> None:
    grown.select("Cut spills")
    grown.app.press("Alt+5")
    assert grown.page.diagram.isVisible()
    assert shown(grown) == [node.title for node in grown.page.model.outline.rows()]
    grown.app.press("Left")
    assert grown.current == "Clean water"
    grown.app.press("Down")
    assert grown.current == "Open banks"
    grown.app.press("Right")
    assert grown.current == "Paths for all"
    grown.app.press("Return")
    assert grown.page.diagram.isHidden()
    assert (grown.has_focus, grown.current) == (True, "Paths for all")


def test_folding_is_that_of_the_tree(grown: TreePage) -> None:
    grown.select("Clean water")
    grown.app.press("Alt+5", "Space")
    assert shown(grown) == ["Clean water", "Open banks", "Paths for all"]
    assert grown.page.diagram._boxes[grown.node("Clean water").id].spot.hidden == 5
    grown.app.press("Right")
    assert "Cut spills" in shown(grown)


def test_it_grows_and_shrinks_within_limits(grown: TreePage) -> None:
    grown.app.press("Alt+5")
    diagram = grown.page.diagram
    before = diagram.transform().m11()
    grown.app.type("++")
    assert diagram.transform().m11() > before
    grown.app.type("-" * 20)
    assert diagram.transform().m11() >= 0.19
    grown.app.press("0")
    assert diagram.transform().m11() <= 1


def test_a_click_chooses_and_what_is_done_elsewhere_shows(grown: TreePage) -> None:
    grown.app.press("Alt+5")
    diagram = grown.page.diagram
    box = diagram._boxes[grown.node("Farm run-off").id]
    at: QPoint = diagram.mapFromScene(box.sceneBoundingRect().center())
    QTest.mouseClick(diagram.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert grown.current == "Farm run-off"
    assert grown.page.acts.set(grown.node("Farm run-off").id, grown.node("Farm run-off").kind, title="Run-off")
    assert "Run-off" in shown(grown)


def test_one_row_alone_is_the_root_of_the_diagram(grown: TreePage) -> None:
    grown.select("Clean water")
    grown.app.press("Ctrl+.", "Alt+5")
    assert shown(grown)[0] == "Clean water"
    assert "Open banks" not in shown(grown)


def test_boxes_of_a_level_do_not_overlap(grown: TreePage) -> None:
    spots = placed(grown.page.model.outline.root.children, lambda node: bool(node.children))
    levels: dict[float, list[float]] = {}
    for spot in spots:
        levels.setdefault(spot.x, []).append(spot.y)
    assert all(low - high >= HEIGHT for tops in levels.values() for high, low in pairwise(sorted(tops)))


def test_what_is_found_is_shown_in_the_diagram_even_below_a_folded_box(grown: TreePage) -> None:
    grown.select("Clean water")
    grown.app.press("Alt+5", "Space", "Down")
    assert grown.page.reveal(grown.node("Farm run-off").id)
    assert grown.current == "Farm run-off"
    assert "Farm run-off" in shown(grown)
    assert grown.page.diagram.accessibleDescription().endswith("Farm run-off")
