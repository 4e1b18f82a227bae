"""The window in a language that runs from right to left: everything stands mirrored, letters and pictures upright."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QScrollBar, QStyleOptionMenuItem, QWidget
from pytestqt.qtbot import QtBot
from tests.document.example import make_example
from tests.ui.answers import Answers
from tests.ui.objectives.tree import TreePage
from tests.ui.pages import WindowPage
from tests.ui.resources.table import Table, fill
from tests.ui.swot.board import Board, S

from charthouse.bootstrap import build_window
from charthouse.domain.kinds import Status
from charthouse.ui.pages.map.view import MapView
from charthouse.ui.pages.registry import all_pages
from charthouse.ui.pages.scorecard.view import ScorecardView
from charthouse.ui.painting.keys import paint_keys
from charthouse.ui.painting.marks import paint_icon, paint_status_tile
from charthouse.ui.painting.mirroring import mirrored, visual
from charthouse.ui.painting.text import FIGURES, LEFT, RIGHT, draw_text
from charthouse.ui.theme import Theme
from charthouse.ui.widgets.fields import ChoiceField, LineField, NoteField
from charthouse.ui.widgets.key_menu import KeyMenu
from charthouse.ui.widgets.label import Label
from charthouse.ui.widgets.statement import StatementField

RTL = Qt.LayoutDirection.RightToLeft
LEFT_BUTTON, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def turned(qapp: QApplication) -> Iterator[None]:
    """An app whose language runs from right to left; ask for it before the window."""
    qapp.setLayoutDirection(RTL)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_rail_page_and_details_stand_the_other_way_round(turned: None, app: WindowPage) -> None:
    app.window.resize(1440, 900)
    QApplication.processEvents()
    stage, rail = app.workspace.stage, app.workspace.rail
    assert stage.details_shown
    starts = [pane.mapTo(app.window, QPoint()).x() for pane in (stage.details, app.page, rail)]
    assert starts == sorted(starts)
    assert starts[1] >= starts[0] + stage.details.width()


def test_everything_on_every_page_changes_sides(
    app: WindowPage, plan: Path, answers: Answers, home: Path, qapp: QApplication, request: pytest.FixtureRequest
) -> None:
    """To the pixel, so that what stands in line does so in both directions: Qt turns layouts, not their margins."""
    make_example(app.document)
    straight = places(app)
    app.window.close()
    request.getfixturevalue("turned")
    window = build_window(qapp, answers.dialogs(), documents=home / "Documents")
    window.show()
    assert window.plans.open(plan)
    for page, there in places(WindowPage(window)).items():
        assert [(what, window.width() - left - width) for what, left, width in there] == [
            (what, left) for what, left, _ in straight[page]
        ]
    window.close()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def places(app: WindowPage) -> dict[str, list[tuple[str, int, int]]]:
    """What is seen on each page, with where it begins and how wide it is."""
    app.window.resize(1440, 900)
    found = {}
    for page in (spec.name for spec in all_pages()):
        app.choose(f"page-{page}")
        QApplication.processEvents()
        seen = [one for one in app.window.findChildren(QWidget) if one.isVisible() and not isinstance(one, QScrollBar)]
        found[page] = [(type(one).__name__, one.mapTo(app.window, QPoint()).x(), one.width()) for one in seen]
    return found


def test_the_bar_of_the_chosen_measure_stands_where_its_row_begins(turned: None, app: WindowPage) -> None:
    make_example(app.document)
    app.choose("page-scorecard")
    QApplication.processEvents()
    view = app.page.findChild(ScorecardView)
    assert isinstance(view, ScorecardView)
    view.setCurrentIndex(view.model().index(1, 3))
    ground = view.viewport()
    middle = view.visualRect(view.currentIndex()).center().y()
    seen = ground.grab().toImage()
    ends = [seen.pixelColor(round(x * seen.devicePixelRatio()), middle) for x in (1, ground.width() - 2)]
    assert ends[1] == app.workspace.context.theme.tokens.accent
    assert ends[0] != ends[1]


def test_a_title_stands_where_reading_begins(turned: None, theme: Theme) -> None:
    """Also where its own words run the other way: Qt would go by them."""
    assert Label(theme, "Export and print").alignment() & Qt.AlignmentFlag.AlignRight


@pytest.mark.parametrize("make", [StatementField, NoteField])
def test_wrapped_words_stand_whole(
    turned: None, theme: Theme, qtbot: QtBot, make: Callable[[Theme, str], StatementField | NoteField]
) -> None:
    """Qt counts the space that ends a line, and moved the text by as much out of sight."""
    field = make(theme, "Mission")
    qtbot.addWidget(field)
    field.show_value("We share good food with dignity through larders run by neighbours, and stand beside people.")
    field.show()
    for width in range(300, 250, -1):
        field.resize(width, field.height())
        QApplication.processEvents()
        assert field.contentOffset().x() == 0


@pytest.mark.parametrize("make", [StatementField, NoteField])
@pytest.mark.parametrize("words", ["המים שלנו נקיים", "Clean water", "2027"])
def test_what_is_written_begins_where_its_label_does(
    turned: None, theme: Theme, qtbot: QtBot, make: Callable[[Theme, str], StatementField | NoteField], words: str
) -> None:
    field = make(theme, "Mission")
    qtbot.addWidget(field)
    field.show_value(words)
    field.resize(400, field.height())
    field.show()
    line = field.document().firstBlock().layout().lineAt(0)
    assert line.naturalTextRect().right() == pytest.approx(field.viewport().width(), abs=2)


@pytest.mark.parametrize("words", ["המים שלנו נקיים", "Clean water", "2027"])
def test_so_does_a_field_of_one_line(turned: None, theme: Theme, qtbot: QtBot, words: str) -> None:
    field = LineField(theme, "Title")
    qtbot.addWidget(field)
    field.show_value(words)
    field.resize(400, field.height())
    field.grab()  # Qt finds the place of the text when it paints it
    middle = field.height() // 2
    assert len({field.cursorPositionAt(QPoint(x, middle)) for x in range(250)}) == 1  # nothing stands there


def test_the_star_is_where_it_is_seen(turned: None, app: WindowPage) -> None:
    board = Board(app)
    board.add("Trusted brand")
    board.click("Trusted brand", x=board.list(S).viewport().width() - 23)
    assert [row.starred for row in board.rows()] == [True]
    board.click("Trusted brand", x=23)
    assert [row.starred for row in board.rows()] == [True]


def test_the_editor_stands_over_the_text(turned: None, app: WindowPage) -> None:
    board = Board(app)
    board.add("Trusted brand")
    app.press("Ctrl+Up")
    assert board.editor is not None
    place, room = board.editor.geometry(), board.list(S).viewport().width()
    assert room - place.right() > place.left()  # the code and the star stand right of it


def test_the_tree_opens_and_closes_at_its_chevron(turned: None, app: WindowPage) -> None:
    tree = TreePage(app)
    tree.plant("Clean water\n\tCut spills")
    view, node = tree.page.view, tree.node("Clean water")
    row = view.rect_of(node.id)
    place = visual(view, row, view.delegate.chevron_area(node, row))
    assert place.center().x() > row.width() - 60
    assert len(tree.shown) == 2
    QTest.mouseClick(view.viewport(), LEFT_BUTTON, NONE, place.center())
    assert len(tree.shown) == 1


def test_arrows_open_and_close_as_they_point(turned: None, app: WindowPage) -> None:
    tree = TreePage(app)
    tree.plant("Clean water\n\tCut spills\nOpen banks")
    tree.select("Clean water")
    app.press("Right")
    assert len(tree.shown) == 2
    app.press("Left")
    assert len(tree.shown) == 3
    tree.select("Open banks")
    app.press("Alt+Left")
    assert tree.stored == ["Clean water", "\tCut spills", "\tOpen banks"]
    app.press("Alt+Right")
    assert tree.stored == ["Clean water", "\tCut spills", "Open banks"]
    app.press("F2", "Alt+Left", "Return", "Escape")
    assert tree.stored == ["Clean water", "\tCut spills", "\tOpen banks"]


def _drawn(theme: Theme, text: str, width: int, *, align: Qt.AlignmentFlag = LEFT, tnum: bool = False) -> QImage:
    """One line in a mirrored window."""
    image = QImage(width, 40, QImage.Format.Format_RGB32)
    image.fill(theme.tokens.sheet)
    with QPainter(image) as painter:
        painter.setLayoutDirection(RTL)
        with mirrored(painter, image.rect()):
            draw_text(painter, QRectF(image.rect()), text, theme, align=align, tnum=tnum)
    return image


def test_units_stand_below_units(turned: None, theme: Theme) -> None:
    """Figures are read from left to right in every language, so they end where each other does."""
    ends = []
    for figure in ("88,000", "3,683,000"):
        image = _drawn(theme, figure, 200, align=FIGURES, tnum=True)
        ends.append(max(x for x in range(200) for y in range(40) if image.pixelColor(x, y) != theme.tokens.sheet))
    assert ends[0] == ends[1] > 190


def test_the_editor_of_a_cell_stands_over_its_figure(turned: None, app: WindowPage) -> None:
    fill(app)
    table = Table(app)
    table.at("Map outfalls", "2027")
    app.type("250k")
    editor = app.keyboard.focus
    assert isinstance(editor, QLineEdit)
    editor.grab()  # Qt finds the place of the text when it paints it
    assert editor.cursorRect().right() > editor.width() - 20
    app.press("Return")
    assert table.amounts("Map outfalls")["2027"] == 25_000_000


def test_facts_stand_in_the_order_of_the_window(turned: None, theme: Theme) -> None:
    """Where people's words alone have letters, they do not say which way the line runs."""
    texts = ("\u2068מים\u2069 · 2026", "\u2068מים\u2069")
    places = [_drawn(theme, facts, 300).copy(284, 0, 16, 40) for facts in texts]
    assert places[0] == places[1]


def drawn(theme: Theme, place: QRect, *, turned: bool, what: str) -> QImage:
    """A strip of 200 pixels with something painted at `place`, as if laid out from the left."""
    image = QImage(200, 40, QImage.Format.Format_RGB32)
    image.fill(theme.tokens.sheet)
    with QPainter(image) as painter:
        painter.setLayoutDirection(RTL if turned else Qt.LayoutDirection.LeftToRight)
        with mirrored(painter, image.rect()):
            rect = QRectF(place)
            if what == "text":
                draw_text(painter, rect, "Fe 12 %", theme, align=RIGHT if turned else LEFT)  # to its far end
            elif what == "icon":
                paint_icon(painter, rect, "search", theme)
            else:
                paint_status_tile(painter, rect.topLeft(), Status.OFF_TRACK, theme)
    return image


@pytest.mark.parametrize("what", ["text", "icon", "tile"])
def test_what_is_painted_in_a_mirrored_row_is_upright(theme: Theme, what: str) -> None:
    size = (30, 18) if what == "tile" else (80, 18)
    here, there = QRect(10, 10, *size), QRect(200 - 10 - size[0], 10, *size)
    assert drawn(theme, here, turned=True, what=what) == drawn(theme, there, turned=False, what=what)


def test_a_box_moves_as_its_key_points_and_its_menu_says(turned: None, app: WindowPage) -> None:
    app.choose("sample")
    app.workspace.enter_page("map")
    QApplication.processEvents()
    (view,) = app.page.findChildren(MapView)
    view.setCurrentIndex(view.model().index(0, 0))
    before = view.visualRect(view.currentIndex()).x()
    app.press("Alt+Left")
    assert view.visualRect(view.currentIndex()).x() < before
    assert app.undo_text
    words = {entry.keys: entry.text for entry in app.page.entries()}
    assert (words["Alt+Left"], words["Alt+Right"]) == ("Move towards the end", "Move towards the start")


def test_keys_in_menus_stand_as_on_the_keyboard(turned: None) -> None:
    """Qt draws Alt+↑ as ↑+Alt there, and asks the menu for what it draws."""
    menu, option = KeyMenu(), QStyleOptionMenuItem()
    menu.initStyleOption(option, menu.addAction("Move up\tAlt+\u2191"))
    assert option.text == "Move up\t\u2066Alt+\u2191\u2069"
    menu.initStyleOption(option, menu.addAction("Quit"))
    assert option.text == "Quit"
    menu.deleteLater()


def test_caps_stand_in_the_order_of_the_keys(theme: Theme) -> None:
    middles = []
    for way in (Qt.LayoutDirection.LeftToRight, RTL):
        image = QImage(300, 40, QImage.Format.Format_RGB32)
        image.fill(theme.tokens.sheet)
        with QPainter(image) as painter:
            painter.setLayoutDirection(way)
            with mirrored(painter, image.rect()):
                paint_keys(painter, QRectF(0, 0, 300, 40), "Ctrl+K", theme)
        ink = [x for x in range(300) for y in range(40) if image.pixelColor(x, y) != theme.tokens.sheet]
        middles.append(sum(ink) / len(ink) - min(ink))
    assert middles[0] == pytest.approx(middles[1], abs=3)  # the wide one first


def test_shares_to_choose_from_read_as_figures(turned: None, theme: Theme, qtbot: QtBot) -> None:
    field = ChoiceField(theme, "Size", [(1, "100 %"), (2, "As the system")])
    qtbot.addWidget(field)
    assert [field.itemText(at) for at in range(2)] == ["\u2066100 %\u2069", "As the system"]


def test_a_map_wider_than_the_window_begins_at_the_names_of_its_bands(turned: None, app: WindowPage) -> None:
    app.choose("sample")
    app.window.resize(1024, 700)
    app.workspace.enter_page("map")
    QApplication.processEvents()
    (view,) = app.page.findChildren(MapView)
    across = view.horizontalScrollBar()
    assert across.maximum() > 0
    assert view.horizontalOffset() == across.maximum()
    for row in range(view.model().rowCount()):
        view.setCurrentIndex(view.model().index(row, 0))
        assert view.viewport().rect().contains(view.visualRect(view.currentIndex()))
