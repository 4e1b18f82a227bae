"""What find in page has found is marked where it stands, on every page that has text."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QWidget
from tests.ui.pages import WindowPage

from charthouse.document.edits import initiative, measure, objective, plan, resource, swot, tows, value
from charthouse.ui.theme import Preference, Theme
from charthouse.ui.widgets.fields import LineField, NoteField


@pytest.fixture
def filled(app: WindowPage) -> WindowPage:
    """A plan that speaks of water, twice on each page."""
    document = app.document
    goals = [
        str(objective.add(document, title=f"{word} water", perspective="Rivers").row) for word in ("Clean", "Deep")
    ]
    for goal, word in zip(goals, ("Clear", "Cold"), strict=True):
        measure.add(document, objective=goal, name=f"{word} water", unit="water", basis="As the Water Board asks")
        initiative.add(document, objective=goal, title=f"{word} water works")
    swot.add(document, quadrant="threat", text="Rising water", note="Water\nand more water")
    swot.add(document, quadrant="strength", text="Much water")
    tows.add(document, pairing="so", text="Water for all")
    tows.add(document, pairing="so", text="Sell water")
    resource.add(document, name="Water fund", kind="money")
    value.add(document, name="Water first")
    plan.set(document, vision="Water to swim in", organisation="Water Board")
    return app


def theme_of(app: WindowPage) -> Theme:
    return app.workspace.context.theme


def seen(widget: QWidget, *colours: QColor) -> list[bool]:
    """Which of these colours are on the screen."""
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    pixels = bytes(image.constBits())
    return [colour.rgb().to_bytes(4, "little") in pixels for colour in colours]


def marked(app: WindowPage) -> list[bool]:
    """Whether words are marked on the page, and whether some are as those one is at."""
    tokens = theme_of(app).tokens
    return seen(app.page, tokens.found, tokens.found_now)


def open_page(app: WindowPage, name: str) -> None:
    app.workspace.enter_page(name)


@pytest.mark.parametrize("name", ["swot", "vision", "objectives", "map", "scorecard", "resources", "history"])
def test_words_are_marked_until_escape(filled: WindowPage, name: str) -> None:
    open_page(filled, name)
    filled.press("Ctrl+F")
    filled.type("water")
    assert marked(filled) == [True, True]
    filled.press("Escape")
    assert marked(filled) == [False, False]


def test_marks_go_with_the_plan(filled: WindowPage) -> None:
    """Another plan, or this one again, may say the same words."""
    open_page(filled, "swot")
    filled.press("Ctrl+F")
    filled.type("water")
    path = filled.document.path
    filled.window.close_plan()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert filled.window.plans.open(path)
    open_page(filled, "swot")
    assert marked(filled) == [False, False]
    assert theme_of(filled).sought is None


def test_strategies_are_marked_on_their_board(filled: WindowPage) -> None:
    open_page(filled, "swot")
    filled.press("Ctrl+F")
    filled.type("sell")
    assert marked(filled) == [False, True]
    filled.press("Escape")
    assert marked(filled) == [False, False]


def test_the_diagram_of_the_tree_is_marked_too(filled: WindowPage) -> None:
    open_page(filled, "objectives")
    filled.choose("find")
    filled.type("water")
    filled.press("Escape", "Ctrl+Shift+D")
    filled.press("Ctrl+F")
    assert marked(filled) == [True, True]


def test_only_what_was_found_is_marked(filled: WindowPage) -> None:
    """The code, the quadrant and the palette say it too; they are not among the hits."""
    open_page(filled, "swot")
    filled.press("Ctrl+F")
    filled.type("strength")
    assert marked(filled) == [False, False]


def test_marks_follow_the_plan_and_the_page(filled: WindowPage) -> None:
    open_page(filled, "swot")
    filled.press("Ctrl+F")
    filled.type("ice")
    assert marked(filled) == [False, False]
    swot.add(filled.document, quadrant="weakness", text="Thin ice")
    assert marked(filled) == [True, False]
    filled.press("F3")
    assert marked(filled) == [False, True]
    objective.add(filled.document, title="Melt the ice")
    open_page(filled, "objectives")
    assert marked(filled) == [True, False]


def test_a_word_behind_the_end_of_a_line_is_marked_at_the_ellipsis(filled: WindowPage) -> None:
    resource.add(filled.document, name="Money " + "that is asked for again and again " * 12 + "zebra", kind="money")
    open_page(filled, "resources")
    filled.press("Ctrl+F")
    filled.type("zebra")
    assert marked(filled) == [False, True]


def test_fields_beside_the_page_are_marked(filled: WindowPage) -> None:
    open_page(filled, "swot")
    filled.press("Ctrl+F")
    filled.type("water")
    filled.press("F3", "F3")  # from the strength over the threat to its note
    note = next(field for field in filled.window.findChildren(NoteField) if "more water" in field.toPlainText())
    assert [one.cursor.selectedText() for one in note.extraSelections()] == ["Water", "water"]
    filled.press("Escape")
    assert not note.extraSelections()


def test_marks_in_fields_follow_the_theme(filled: WindowPage) -> None:
    theme = theme_of(filled)
    open_page(filled, "swot")
    filled.press("Ctrl+F")
    filled.type("water")
    filled.press("F3", "F3")
    note = next(field for field in filled.window.findChildren(NoteField) if "more water" in field.toPlainText())
    theme.prefer(Preference.DARK)
    assert note.extraSelections()[0].format.background().color() == theme.tokens.found_now
    theme.prefer(Preference.LIGHT)
    assert note.extraSelections()[0].format.background().color() == theme.tokens.found_now


def test_a_line_beside_the_page_is_marked_and_stays_as_it_was(filled: WindowPage) -> None:
    open_page(filled, "vision")
    filled.press("Ctrl+F")
    filled.type("board")
    line = next(one for one in filled.window.findChildren(LineField) if one.text() == "Water Board")
    assert seen(line, theme_of(filled).tokens.found_now) == [True]
    filled.press("Escape")
    assert seen(line, theme_of(filled).tokens.found_now) == [False]
    assert not line.isModified()
    assert not line.isUndoAvailable()


@pytest.mark.parametrize("preference", list(Preference))
def test_marks_have_the_colours_of_the_theme(filled: WindowPage, preference: Preference) -> None:
    theme_of(filled).prefer(preference)
    open_page(filled, "swot")
    filled.press("Ctrl+F")
    filled.type("water")
    assert marked(filled) == [True, True]
