"""Observations 7 to 10: typing into the tree, empty rows, deleting and moving what has much below it."""

from __future__ import annotations

from tests.document.support import content
from tests.ui.answers import Answers
from tests.ui.objectives.tree import TreePage
from tests.ui.pages import WindowPage

GOAL = "Good food, safely moved"
NEXT = "A team that stays"


def code(tree: TreePage, title: str) -> str:
    return tree.node(title).code


def test_7_a_row_typed_below_another_is_indented_with_tab(sample: WindowPage) -> None:
    tree = TreePage(sample)
    tree.select("Open a larder within 5 km of nine in ten households")
    tree.press("Return")
    tree.type("New A")
    tree.press("Return")
    tree.type("New B")
    tree.press("Tab")
    assert tree.has_focus
    tree.press("Return", "Escape")
    assert (code(tree, "New A"), code(tree, "New B")) == ("G1.2", "G1.2.1")
    tree.select("New B")
    tree.press("Shift+Tab")
    assert code(tree, "New B") == "G1.3"
    assert tree.has_focus


def test_8_an_empty_row_goes_outwards_and_then_away(sample: WindowPage) -> None:
    tree = TreePage(sample)
    held = content(sample.document)
    tree.select("Teach every shop team the welcome round")  # G1.2.1
    tree.press("Return")
    assert tree.editor is not None
    for _ in range(2):
        tree.press("Return")
        assert tree.editor is not None
    tree.press("Return")
    assert tree.editor is None
    assert tree.has_focus
    assert content(sample.document) == held


def test_9_a_goal_is_deleted_without_a_question_and_comes_back_whole(sample: WindowPage, answers: Answers) -> None:
    tree = TreePage(sample)
    tree.select(GOAL)
    held, shown = content(sample.document), tree.shown
    tree.press("Delete")
    assert answers.said == []
    assert sample.toast.startswith("G2 deleted")
    assert GOAL not in "".join(tree.shown)
    tree.press("Ctrl+Z")
    assert content(sample.document) == held
    assert tree.shown == shown
    assert tree.selected == [GOAL]


def test_10_a_goal_dragged_and_a_goal_moved_by_keys_end_in_the_same_place(sample: WindowPage) -> None:
    tree = TreePage(sample)
    held, before = content(sample.document), tree.stored
    tree.select(GOAL)
    tree.press("Alt+Down")
    by_keys = tree.stored
    assert by_keys != before
    tree.press("Ctrl+Z")
    assert content(sample.document) == held
    tree.page.view.collapseAll()
    tree.drag([GOAL], tree.point(NEXT, 0.95))
    assert tree.stored == by_keys
    tree.press("Ctrl+Z")
    assert content(sample.document) == held
