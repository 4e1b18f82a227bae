"""The objective tree with 10,000 objectives: opened, and typed into."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QItemSelectionModel, QPoint, QRectF
from PySide6.QtGui import QPainter, QPixmap
from tests.benchmarks.timing import Result
from tests.benchmarks.window_tools import beside_by_hand, figure, paint_now, paints, settle
from tests.ui.pages import WindowPage

from charthouse.ui.pages.objectives.nodes import Node
from charthouse.ui.pages.objectives.page import ObjectivesPage
from charthouse.ui.painting.text import draw_text
from charthouse.ui.wording import status_word

_EXPAND = 0.3  # seconds


def expanding(app: WindowPage) -> Result:
    """Every row shown, by one key."""
    page = _page(app)
    first = page.view.model().index(0, 0)
    page.view.selectionModel().setCurrentIndex(first, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def close() -> None:
        page.view.collapseAll()
        settle()

    def expand() -> None:
        app.type("*")
        paints()

    close()
    return figure("all of 10,000 objectives opened", _EXPAND, expand, close)


def entering(app: WindowPage, folder: Path) -> Iterator[Result]:
    """A goal typed in the tree of all, and the row for the next one begun, which numbers all goals behind it.

    Then a row typed below a goal, which comes into the plan, and the row behind it begun.
    """
    page = _page(app)
    picture = QPixmap(page.size())

    def enter() -> None:
        app.press("Return")
        paint_now(app)

    def typed() -> None:
        app.type("One more")
        settle()

    for name, ready in (("a goal retitled", lambda: _leave_title(app, page)), ("a row added", typed)):
        title = f"Enter in the tree, {name} / commit and drawing"
        if ready is typed:
            _begin_below(app, page)
        yield from beside_by_hand(title, folder, lambda: _draw_page(page, picture), ready, enter)
    app.press("Escape")


def _page(app: WindowPage) -> ObjectivesPage:
    page = app.go(4)
    assert isinstance(page, ObjectivesPage)
    page.view.setFocus()
    while page.scores.writer is None:  # the scores come behind the first paint
        settle()
    settle()
    return page


def _begin_below(app: WindowPage, page: ObjectivesPage) -> None:
    """A row is open to be typed into, below the first goal."""
    app.press("Escape")
    page.view.select([page.model.outline.root.children[0].id])
    app.press("Ctrl+Return")
    settle()


def _draw_page(page: ObjectivesPage, picture: QPixmap) -> None:
    """The visible texts of the page: its head and statement, and of each row its code, its title and its cells."""
    theme, view = page.theme, page.view
    picture.fill(theme.tokens.sheet)
    wide = QRectF(0, 0, theme.px(300), theme.px(36))
    with QPainter(picture) as painter:
        draw_text(painter, wide, "Objectives", theme, size=20, weight=600)
        for text in ("100 goals, 9,900 objectives", "Vision", "Add a row", "Diagram", "Title", "Measure", "Status"):
            draw_text(painter, wide, text, theme, role="text2")
        index = view.indexAt(QPoint(1, 1))
        while index.isValid() and (rect := view.visualRect(index)).top() < view.viewport().height():
            _draw_row(painter, QRectF(rect), page, view.node_of(index))
            index = view.indexBelow(index)


def _draw_row(painter: QPainter, rect: QRectF, page: ObjectivesPage, node: Node | None) -> None:
    theme, state = page.theme, page.scores.of(node.id) if node is not None else None
    if node is None:
        return
    draw_text(painter, rect, node.code, theme, size=12, weight=600, tnum=True)
    draw_text(painter, rect.adjusted(theme.px(60), 0, 0, 0), node.title, theme, size=14, weight=600)
    if state is not None:
        roll_up = state.roll_up
        lead = state.lead.name if state.lead is not None else "measures below"
        figure, known = f"{roll_up.score or 0:.1f}", f"{roll_up.current}/{roll_up.total}"
        for text in (lead, figure, status_word(roll_up.status), known):
            draw_text(painter, rect, text, theme, role="text2", tnum=True)


def _leave_title(app: WindowPage, page: ObjectivesPage) -> None:
    """The editor is open over the first goal, with another title in it."""
    app.press("Escape")
    page.view.selectionModel().setCurrentIndex(
        page.view.model().index(0, 0), QItemSelectionModel.SelectionFlag.ClearAndSelect
    )
    app.press("F2")
    app.type("x")
    settle()
