"""The toast: one at a time, six seconds, with the way back."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from charthouse.ui.theme import Theme
from charthouse.ui.widgets.button import Button
from charthouse.ui.widgets.label import Label
from charthouse.ui.widgets.toast import SHOWN_FOR, Toast, ToastAction


@pytest.fixture
def toast(theme: Theme, qtbot: QtBot) -> Iterator[Toast]:
    window = QWidget()
    window.resize(900, 500)
    window.show()
    qtbot.waitExposed(window)
    yield Toast(theme, window)
    window.close()
    window.deleteLater()


def test_it_says_one_thing_at_a_time_at_the_bottom_centre(toast: Toast) -> None:
    toast.say("S7 deleted", [ToastAction("Undo", lambda: None)])
    toast.say("30 items added to Strengths")
    assert toast.text == "30 items added to Strengths"
    assert abs(toast.geometry().center().x() - 450) <= 1
    assert toast.geometry().bottom() < 500
    assert SHOWN_FOR == 6_000


def test_a_pressed_word_runs_and_closes(toast: Toast) -> None:
    pressed: list[str] = []
    toast.say("S7 deleted", [ToastAction("Undo", lambda: pressed.append("undo"), "Ctrl+Z")])
    undo = next(button for button in toast.findChildren(Button) if button.text() == "Undo")
    undo.click()
    assert pressed == ["undo"]
    assert not toast.isVisible()


def test_it_stays_in_the_window_when_that_shrinks(toast: Toast) -> None:
    toast.say("30 items added to Strengths")
    toast.window().resize(500, 300)
    assert toast.window().rect().contains(toast.geometry())


def test_it_stays_while_focused_and_gives_the_focus_back(toast: Toast, qtbot: QtBot) -> None:
    window = toast.window()
    editor = QLineEdit(window)
    editor.show()
    window.activateWindow()
    editor.setFocus()
    toast.say("S7 deleted", [ToastAction("Undo", lambda: None)])
    undo = next(button for button in toast.findChildren(Button) if button.text() == "Undo")
    undo.setFocus()
    assert not toast.counts_down
    QTest.keyClick(undo, Qt.Key.Key_Escape)
    assert not toast.isVisible()
    assert editor.hasFocus()


def test_what_offers_to_undo_goes_with_the_next_step(toast: Toast) -> None:
    toast.say("S7 deleted", [ToastAction("Undo", lambda: None, of_step=True)])
    toast.step_passed()
    assert not toast.isVisible()
    toast.say("2 files written", [ToastAction("Open PDF", lambda: None)])
    toast.step_passed()
    assert toast.isVisible()


@pytest.mark.parametrize(
    "sentence", ["S7 deleted", "G1 deleted, with 5 objectives, 6 initiatives and 5 measures", "G " * 300]
)
def test_no_word_of_it_is_cut(toast: Toast, sentence: str) -> None:
    toast.say(sentence, [ToastAction("Undo", lambda: None, "Ctrl+Z"), ToastAction("As one item", lambda: None)])
    QApplication.processEvents()
    label = next(one for one in toast.findChildren(Label) if one.text())
    assert label.height() >= label.heightForWidth(label.width())
    if not label.wordWrap():
        assert label.width() >= label.sizeHint().width()
    assert toast.window().rect().contains(toast.geometry())


def test_it_grows_with_the_zoom(toast: Toast, theme: Theme, qtbot: QtBot) -> None:
    toast.say("S7 deleted", [ToastAction("Undo", lambda: None)])
    theme.set_zoom(1.5)
    qtbot.waitUntil(lambda: toast.width() == toast.sizeHint().width())


@pytest.mark.parametrize("place", [(20, 430, 300, 36), (580, 430, 300, 36), (20, 430, 860, 36)])
def test_it_stands_aside_from_the_line_being_typed_in(toast: Toast, place: tuple[int, int, int, int]) -> None:
    window = toast.window()
    line = QLineEdit(window)
    line.setGeometry(*place)
    line.show()
    window.activateWindow()
    line.setFocus()
    toast.say("30 items added to Strengths", [ToastAction("Undo", lambda: None), ToastAction("As one item", print)])
    assert not toast.geometry().intersects(line.geometry())
    assert window.rect().contains(toast.geometry())


def test_it_goes_aside_when_the_focus_comes_below_it(toast: Toast) -> None:
    window = toast.window()
    line = QLineEdit(window)
    line.setGeometry(300, 430, 300, 36)
    line.show()
    window.activateWindow()
    toast.say("S7 deleted")
    assert toast.geometry().intersects(line.geometry())
    line.setFocus()
    assert not toast.geometry().intersects(line.geometry())


def test_what_was_not_done_has_another_mark(toast: Toast) -> None:
    toast.say("S7 deleted")
    done = toast.grab().toImage()
    toast.warn("S7 deleted")
    assert toast.grab().toImage() != done


def test_a_sentence_said_in_the_same_breath_stands_behind_the_first(toast: Toast) -> None:
    toast.warn("G1 needs a title.")
    toast.add("That is a picture.")
    assert toast.text == "G1 needs a title. That is a picture."
    toast.say("2 items added")
    toast.add("The rest is left out.")
    assert toast.text == "2 items added. The rest is left out."
