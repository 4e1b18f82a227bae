"""One row shown alone: with what is below it, the way back, and what happens to rows outside."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton
from tests.ui.objectives.tree import TreePage

from charthouse.document.edits import checkpoint, plan


def test_a_row_is_shown_alone_and_left_again(grown: TreePage) -> None:
    grown.select("Clean water")
    grown.app.press("Ctrl+.")
    shown = grown.page.zoom.shown
    assert shown is not None
    assert (shown.title, grown.page.zoom.trail.isVisible()) == ("Clean water", True)
    grown.select("Farm run-off")
    grown.app.press("Ctrl+.", "Ctrl+Shift+.")
    shown = grown.page.zoom.shown
    assert shown is not None
    assert shown.title == "Clean water"
    grown.app.press("Ctrl+Shift+.")
    assert grown.page.zoom.shown is None
    assert grown.page.zoom.trail.isHidden()
    current = grown.page.view.current()
    assert current is not None
    assert current.title == "Clean water"


def test_the_trail_leads_back(grown: TreePage) -> None:
    grown.select("Farm run-off")
    grown.app.press("Ctrl+.")
    links = grown.page.zoom.trail.findChildren(QPushButton)
    assert [link.text() for link in links] == ["All goals", "G1 Clean water"]
    links[0].click()
    assert grown.page.zoom.shown is None


def test_what_has_nothing_below_it_is_not_entered(grown: TreePage) -> None:
    grown.select("Paths for all")
    grown.app.press("Ctrl+.")
    assert grown.page.zoom.shown is None
    assert "nothing below G2.1" in grown.app.toast


def test_an_initiative_is_not_said_to_take_objectives(grown: TreePage) -> None:
    grown.select("Paths for all")
    grown.app.press("I")
    grown.app.type("Mark the trail")
    grown.app.press("Return", "Escape")
    grown.select("Mark the trail")
    grown.app.press("Ctrl+.")
    assert grown.page.zoom.shown is None
    assert grown.app.toast.endswith("is an initiative: nothing stands below it.")


def test_a_row_outside_that_must_be_seen_ends_it(grown: TreePage) -> None:
    grown.select("Clean water")
    grown.app.press("Ctrl+.")
    paths = next(node for node in grown.page.model.outline.rows() if node.title == "Paths for all")
    assert grown.page.reveal(paths.id)
    assert grown.page.zoom.shown is None


def test_it_ends_when_its_last_row_goes(grown: TreePage) -> None:
    grown.select("Open banks")
    grown.app.press("Ctrl+.", "Del")
    assert grown.page.zoom.shown is None
    grown.app.press("Ctrl+Z")
    assert "Paths for all" in [node.title for node in grown.page.model.outline.rows()]


def test_levels_have_the_names_that_the_plan_gives_them(grown: TreePage) -> None:
    plan.set(grown.app.document, level_names="Theme\nAim\nStep")
    grown.select("Farm run-off")
    node = grown.page.view.current()
    assert node is not None
    assert str(grown.page._sentence(node)).startswith("Aim G1.2")
    assert str(grown.page._sentence(node.children[0])).startswith(("Step G1.2.1", "Initiative"))


def test_codes_of_an_adopted_plan_stay_while_a_row_is_typed(grown: TreePage) -> None:
    checkpoint.add(grown.app.document, name="Decided", adopted=True)
    grown.select("Cut spills")
    grown.app.press("Return")
    codes = {node.title: node.code for node in grown.page.model.outline.rows()}
    assert (codes[""], codes["Farm run-off"]) == ("G1.3", "G1.2")
    grown.app.type("Late")
    grown.app.press("Return", "Esc")
    codes = {node.title: node.code for node in grown.page.model.outline.rows()}
    assert (codes["Late"], codes["Farm run-off"]) == ("G1.3", "G1.2")
