"""The texts of a column of fields begin on one line, whatever the fields are, and stand in them whole."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from charthouse.ui.theme import Theme
from charthouse.ui.widgets.fields import ChoiceField, LineField, NoteField
from charthouse.ui.widgets.rowlist.editor import RowEditor
from charthouse.ui.widgets.statement import StatementField


def start_of_text(field: QWidget) -> int:
    """The first pixel of the letter l, behind the border."""
    image = field.grab().toImage()
    height = range(image.height() // 4, image.height() // 2)
    return next(x for x in range(4, 60) if any(image.pixelColor(x, y).lightness() < 150 for y in height))


@pytest.mark.parametrize("zoom", [1.0, 1.25, 1.75])
def test_texts_stand_below_one_another(theme: Theme, qtbot: QtBot, zoom: float) -> None:
    theme.set_zoom(zoom)
    fields = LineField(theme, "Name"), ChoiceField(theme, "Kind", [(1, "lll")]), NoteField(theme, "Note")
    fields[0].show_value("lll")
    fields[1].show_value(1)
    fields[2].show_value("lll")
    for field in fields:
        qtbot.addWidget(field)
        field.resize(theme.px(200), field.sizeHint().height())
    assert len({start_of_text(field) for field in fields}) == 1


@pytest.mark.parametrize("zoom", [1.0, 1.25, 1.75])
@pytest.mark.parametrize("letter", ["l", "แบบทดสอบ "], ids=["latin", "thai"])
def test_a_field_is_as_high_as_its_text(theme: Theme, qtbot: QtBot, zoom: float, letter: str) -> None:
    """The wheel over it, or a caret on its last line, would else move the first one out of sight."""
    theme.set_zoom(zoom)
    for field in NoteField(theme, "Note"), StatementField(theme, "Mission"):
        qtbot.addWidget(field)
        field.show()
        for lines in range(1, 40):
            field.show_value("\n".join([letter] * lines))
            field.resize(theme.px(200), field.sizeHint().height())
            assert field.verticalScrollBar().maximum() == 0


@pytest.mark.parametrize("zoom", [1.0, 1.25, 1.75])
def test_the_editor_over_a_row_asks_for_the_height_of_its_text(theme: Theme, qtbot: QtBot, zoom: float) -> None:
    theme.set_zoom(zoom)
    rows = QWidget()
    qtbot.addWidget(rows)
    editor = RowEditor(theme, "Item", rows, size=14, weight=400)
    heights: list[int] = []
    editor.grown.connect(heights.append)
    editor.resize(theme.px(200), theme.px(34))
    rows.show()
    for lines in range(1, 20):
        editor.begin("\n".join(["l"] * lines))
        editor.resize(theme.px(200), heights[-1])
        assert editor.verticalScrollBar().maximum() == 0


def test_a_question_that_wraps_stands_whole_until_it_is_answered(theme: Theme, qtbot: QtBot) -> None:
    field = StatementField(theme, "Vision", placeholder="What will be true when we have succeeded?", size=24)
    qtbot.addWidget(field)
    field.resize(200, 10)
    field.show()
    lines = field.height() / theme.metrics(24, 400).lineSpacing()
    assert lines > 3
    field.show_value("Done")
    assert field.height() < 2 * theme.metrics(24, 400).lineSpacing()


@pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing the keyboard)")  # of popups offscreen
@pytest.mark.parametrize("count", [2, 12])
@pytest.mark.parametrize("zoom", [1.0, 1.6])
def test_a_short_list_of_values_is_seen_whole_below_its_field(
    theme: Theme, qtbot: QtBot, count: int, zoom: float
) -> None:
    theme.set_zoom(zoom)
    field = ChoiceField(theme, "Owner", [(at, f"Choice {at}") for at in range(count)])
    qtbot.addWidget(field)
    field.show()
    field.showPopup()
    view = field.view()
    last = view.visualRect(view.model().index(count - 1, 0))
    assert view.viewport().rect().contains(last)
    assert last.height() >= theme.px(28)
    assert view.window().y() >= field.mapToGlobal(field.rect().bottomLeft()).y()
    field.hidePopup()
