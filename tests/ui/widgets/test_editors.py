"""The capture line and the fields: Enter, paste, undo that belongs to the plan, typing that can be taken back."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence, QWheelEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from tests.ui.pages import Keyboard

from charthouse.ui.theme import Theme
from charthouse.ui.widgets.capture import CaptureLine
from charthouse.ui.widgets.fields import ChoiceField, LineField, NoteField


class Bench:
    """A window with an Undo action of its own, and one of each editor."""

    def __init__(self, theme: Theme) -> None:
        self.window = QMainWindow()
        self.undone = 0
        undo = QAction("Undo", self.window)
        undo.setShortcut(QKeySequence("Ctrl+Z"))
        undo.triggered.connect(self._undo)
        self.window.addAction(undo)
        self.capture = CaptureLine(theme, "Type a strength and press Enter", "Strengths")
        self.line = LineField(theme, "Name")
        self.note = NoteField(theme, "Evidence")
        self.choice = ChoiceField(theme, "Direction", [(1, "Higher"), (2, "Lower")])
        centre = QWidget()
        column = QVBoxLayout(centre)
        for editor in (self.capture, self.line, self.note, self.choice):
            column.addWidget(editor)
        self.window.setCentralWidget(centre)
        self.keyboard = Keyboard(self.window)
        self.press, self.type, self.paste = self.keyboard.press, self.keyboard.type, self.keyboard.paste

    def _undo(self) -> None:
        self.undone += 1


@pytest.fixture
def bench(theme: Theme, qtbot: QtBot) -> Iterator[Bench]:
    made = Bench(theme)
    made.window.show()
    made.window.activateWindow()
    qtbot.waitExposed(made.window)
    made.capture.setFocus()
    yield made
    made.window.close()
    made.window.deleteLater()


def test_enter_adds_and_stays(bench: Bench) -> None:
    added: list[str] = []
    bench.capture.submitted.connect(added.append)
    bench.type("Trusted by eight in ten é 日")
    bench.press("Return", "Return")
    assert added == ["Trusted by eight in ten é 日"]
    assert bench.keyboard.focus is bench.capture
    assert bench.capture.text() == ""


def test_shift_enter_breaks_the_line(bench: Bench) -> None:
    added: list[str] = []
    bench.capture.submitted.connect(added.append)
    bench.type("one")
    bench.press("Shift+Return")
    bench.type("two")
    bench.press("Return")
    assert added == ["one\ntwo"]


def test_pasted_lines_go_to_the_page_and_one_line_goes_in(bench: Bench) -> None:
    pasted: list[list[str]] = []
    bench.capture.pasted.connect(pasted.append)
    bench.paste("• one\r\n\r\n• two\n")
    assert pasted == [["• one", "", "• two"]]
    assert bench.capture.text() == ""
    bench.paste("just this\n")
    assert bench.capture.text() == "just this"


def test_ctrl_shift_v_pastes_lines_as_one_text(bench: Bench) -> None:
    QGuiApplication.clipboard().setText("one\ntwo")
    bench.press("Ctrl+Shift+V")
    assert bench.capture.text() == "one two"


def test_undo_belongs_to_the_text_while_there_is_some_and_to_the_plan_after(bench: Bench) -> None:
    bench.type("ab")
    bench.press("Ctrl+Z")
    assert (bench.capture.text(), bench.undone) == ("", 0)
    bench.type("ab")
    bench.press("Return", "Ctrl+Z")
    assert bench.undone == 1


@pytest.mark.parametrize("field", ["line", "note"])
def test_undo_falls_through_an_untouched_field(bench: Bench, field: str) -> None:
    getattr(bench, field).show_value("as it is")
    getattr(bench, field).setFocus()
    bench.press("Ctrl+Z")
    assert bench.undone == 1
    bench.type("x")
    bench.press("Ctrl+Z")
    assert bench.undone == 1


def test_keys_that_leave_the_capture_line(bench: Bench) -> None:
    heard: list[object] = []
    bench.capture.tabbed.connect(heard.append)
    bench.capture.left_up.connect(lambda: heard.append("up"))
    bench.capture.edit_last.connect(lambda: heard.append("last"))
    bench.capture.escaped.connect(lambda: heard.append("escape"))
    bench.press("Tab", "Shift+Tab", "Up", "Ctrl+Up", "Escape")
    assert heard == [True, False, "up", "last", "escape"]


def test_escape_first_empties_the_capture_line(bench: Bench) -> None:
    typing: list[bool] = []
    bench.capture.began.connect(typing.append)
    bench.type("a")
    bench.press("Escape")
    assert (bench.capture.text(), typing) == ("", [True, False])


def test_a_field_hands_on_what_is_new_when_it_is_left(bench: Bench) -> None:
    committed: list[str] = []
    bench.line.committed.connect(committed.append)
    bench.line.show_value("Before")
    bench.line.setFocus()
    bench.capture.setFocus()
    assert committed == []
    bench.line.setFocus()
    bench.press("End")
    bench.type(" and after")
    bench.line.show_value("From elsewhere")
    assert bench.line.text() == "Before and after"
    bench.capture.setFocus()
    assert committed == ["Before and after"]


def test_escape_shows_the_plans_value_again(bench: Bench) -> None:
    committed: list[str] = []
    bench.note.committed.connect(committed.append)
    bench.note.show_value("Survey 2026")
    bench.note.setFocus()
    bench.type("xyz")
    bench.press("Escape")
    assert bench.note.toPlainText() == "Survey 2026"
    bench.capture.setFocus()
    assert committed == []


def test_a_note_is_handed_on_by_ctrl_enter(bench: Bench) -> None:
    committed: list[str] = []
    bench.note.committed.connect(committed.append)
    bench.note.setFocus()
    bench.type("first")
    bench.press("Return")
    bench.type("second")
    bench.press("Ctrl+Return")
    assert committed == ["first\nsecond"]


def test_a_choice_tells_the_value_behind_the_words(bench: Bench) -> None:
    chosen: list[object] = []
    bench.choice.chosen.connect(chosen.append)
    bench.choice.show_value(2)
    assert (bench.choice.currentText(), chosen) == ("Lower", [])
    bench.choice.setFocus()
    bench.press("Up")
    assert chosen == [1]


def test_the_wheel_over_a_choice_changes_nothing(bench: Bench) -> None:
    chosen: list[object] = []
    bench.choice.chosen.connect(chosen.append)
    bench.choice.show_value(1)
    bench.choice.setFocus()
    at = QPointF(10, 10)
    turn = QWheelEvent(
        at, bench.choice.mapToGlobal(at), QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,  # noqa: FBT003 (Qt takes it by its place)
    )  # fmt: skip
    QApplication.sendEvent(bench.choice, turn)
    assert (bench.choice.value, chosen) == (1, [])
    assert not turn.isAccepted()  # the form under the pointer scrolls
