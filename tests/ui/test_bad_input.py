"""What clipboards really hold: endless lines, ten thousand of them, pictures, web pages, letters no screen can show."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from time import process_time

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QApplication
from tests.document.support import content
from tests.ui.objectives.tree import TreePage
from tests.ui.pages import WindowPage
from tests.ui.resources.table import Table, fill
from tests.ui.swot.board import Board, S
from tests.ui.vision.desk import Desk

ENDLESS = "word " * 60_000
NASTY = "A\x00B\x07C\x1b[31m\u202eevil\ufeff\r\nsecond\x85third\u2028fourth"
MANY = "\n".join(f"Line {number}" for number in range(10_000))


@contextmanager
def soon(seconds: float) -> Iterator[None]:
    """The window answers again within so many seconds of work; generous, only a freeze fails."""
    begun = process_time()
    yield
    QApplication.processEvents()
    assert process_time() - begun < seconds


def put(data: QMimeData) -> None:
    QGuiApplication.clipboard().setMimeData(data)


def a_picture() -> QMimeData:
    data = QMimeData()
    data.setImageData(QImage(10, 10, QImage.Format.Format_RGB32))
    return data


def a_web_page() -> QMimeData:
    data = QMimeData()
    data.setHtml("<ul><li>Loyal <b>members</b></li><li>Own premises<img src='file:///none.png'></li></ul>")
    return data


def test_an_endless_line_in_a_capture_line_is_capped_with_a_word(app: WindowPage) -> None:
    board = Board(app)
    with soon(3):
        app.paste(ENDLESS)
    assert app.toast == "No more than 20,000 characters go in here. The rest is left out."
    app.press("Return")
    assert ENDLESS.startswith(board.texts()[0])
    assert len(board.texts()[0]) > 19_900


def test_an_endless_line_in_a_list_is_told_beside_the_way_back(app: WindowPage) -> None:
    board = Board(app)
    app.paste(f"First\n{ENDLESS}\n{ENDLESS}")
    assert app.toast == ("3 items added to Strengths. 2 lines are longer than 20,000 characters and end there.")
    board.press_in_toast("Undo")
    assert board.texts() == []


def test_an_endless_line_in_an_editor_is_capped_with_a_word(app: WindowPage) -> None:
    board = Board(app)
    board.add("Trusted brand")
    app.press("Ctrl+Up")
    with soon(3):
        app.paste(ENDLESS)
    assert app.toast.startswith("No more than 20,000")
    app.type("x")  # full
    app.press("Return")
    assert len(board.texts()[0]) > 19_900
    assert not board.texts()[0].endswith("x")


def test_ten_thousand_lines_are_ten_thousand_items_and_one_step(app: WindowPage) -> None:
    board = Board(app)
    with soon(10):
        app.paste(MANY)
    assert len(board.texts()) == 10_000
    with soon(10):
        app.press("Ctrl+Z")
    assert board.texts() == []


def test_ten_thousand_lines_in_the_tree(app: WindowPage) -> None:
    tree = TreePage(app)
    tree.press("Return")
    with soon(15):
        app.paste(MANY)
    assert len(tree.stored) == 10_000
    with soon(10):
        app.press("Escape", "Ctrl+Z")
    assert tree.stored == []


def test_ten_thousand_lines_in_the_jot_bar(app: WindowPage) -> None:
    app.press("Ctrl+J")
    with soon(10):
        app.paste("\n".join(f"s: Line {number}" for number in range(10_000)))
    assert app.count("swot_item") == 10_000
    app.press("Escape")


def test_an_endless_title_in_the_tree_is_capped_with_a_word(app: WindowPage) -> None:
    tree = TreePage(app)
    tree.press("Return")
    with soon(3):
        tree.paste(ENDLESS)
    assert app.toast.startswith("No more than 500 characters")
    tree.press("Return", "Escape")
    assert [len(title) for title in tree.stored] == [499]  # the space at its end goes
    tree.select(tree.stored[0])
    tree.paste(f"Short\n{ENDLESS}")
    assert app.toast == "2 rows added. One line is longer than 500 characters and ends there."


def test_an_endless_statement_is_capped_with_a_word(app: WindowPage) -> None:
    desk = Desk(app)
    desk.statement("mission").setFocus()
    with soon(3):
        app.paste(ENDLESS)
    assert app.toast.startswith("No more than 20,000 characters")
    desk.statement("vision").setFocus()
    assert len(desk.plan.mission) > 19_900


def test_endless_cells_and_blocks_change_nothing(app: WindowPage) -> None:
    fill(app)
    table = Table(app)
    held = content(app.document)
    table.at("Map outfalls", "2027")
    with soon(3):
        app.paste(ENDLESS)
    assert table.error == "This is too long for a number."
    with soon(5):
        app.paste("\t".join("1" for _ in range(10_000)))
        app.paste(MANY)
    assert content(app.document) == held


def test_letters_no_screen_can_show_go_and_the_rest_stays(app: WindowPage) -> None:
    board = Board(app)
    app.paste(NASTY)
    assert board.texts() == ["ABC[31m\u202eevil\ufeff", "second", "third", "fourth"]
    app.type("x\ud800y")
    app.press("Return")
    assert board.texts()[-1] == "xy"
    assert app.title.count("Charthouse") == 1


@pytest.mark.parametrize("keys", ["Ctrl+V", "Ctrl+Shift+V"])
def test_a_picture_is_told_and_takes_nothing(app: WindowPage, keys: str) -> None:
    board = Board(app)
    board.card(S).capture.setFocus()
    put(a_picture())
    app.press(keys)
    assert board.card(S).capture.text() == ""
    assert app.toast == "That is a picture. A plan takes text only."


def test_a_picture_is_told_in_editors_tables_and_trees(app: WindowPage) -> None:
    fill(app)
    for number in (4, 6):
        app.go(number)
        if number == 6:
            Table(app).at("Map outfalls", "2027")
        app.window.toasts.hide()
        held = content(app.document)
        put(a_picture())
        app.press("Ctrl+V")
        assert app.toast == "That is a picture. A plan takes text only."
        assert content(app.document) == held


def test_a_web_page_is_read_as_its_words(app: WindowPage) -> None:
    board = Board(app)
    put(a_web_page())
    app.press("Ctrl+V")
    assert board.texts() == ["Loyal members", "Own premises"]
