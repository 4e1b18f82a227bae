"""The objective tree with 10,000 objectives: opened, and typed into."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QItemSelectionModel, QPoint, QRect, QRectF
from PySide6.QtGui import QPainter, QPixmap
from tests.benchmarks.timing import Result
from tests.benchmarks.window_tools import beside_by_hand, figure, paint_now, paints, settle
from tests.ui.pages import WindowPage

from charthouse.ui.pages.objectives.columns import Column, Columns
from charthouse.ui.pages.objectives.nodes import Node
from charthouse.ui.pages.objectives.page import ObjectivesPage
from charthouse.ui.painting.gauges import paint_progress
from charthouse.ui.painting.marks import paint_icon, paint_status
from charthouse.ui.painting.rows import fill_round
from charthouse.ui.painting.text import draw_text

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

    Then a row typed between those of a goal, which comes into the plan, and the row behind it begun: with that goal
    open, and with all 10,000 rows open. Each is taken back, so that what is seen are rows with measures.
    """
    page = _page(app)
    picture = QPixmap(page.size())

    def enter() -> None:
        app.press("Return")
        paint_now(app)

    def beside(name: str, ready: Callable[[], object]) -> Iterator[Result]:
        title = f"Enter in the tree, {name} / commit and drawing"
        return beside_by_hand(title, folder, lambda: _draw_page(page, picture), ready, enter)

    yield from beside("a goal retitled", lambda: _leave_title(app, page))
    app.press("Escape")
    page.view.expand(page.view.model().index(0, 0))
    yield from beside("a row added", lambda: _leave_new_row(app, page))
    app.press("Escape")
    app.type("*")
    settle()
    yield from beside("a row added, all open", lambda: _leave_new_row(app, page))
    app.press("Escape")


def _page(app: WindowPage) -> ObjectivesPage:
    page = app.go(4)
    assert isinstance(page, ObjectivesPage)
    page.view.setFocus()
    while page.scores.writer is None:  # the scores come behind the first paint
        settle()
    settle()
    return page


def _leave_new_row(app: WindowPage, page: ObjectivesPage) -> None:
    """A row with a title is open to be entered, behind the third row of the first goal."""
    app.press("Escape")
    if app.document.undo_label == "Add objective “One more”":
        app.press("Ctrl+Z")
    page.view.select([page.model.outline.root.children[0].children[2].id])
    app.press("Return")
    app.type("One more")
    settle()


def _draw_page(page: ObjectivesPage, picture: QPixmap) -> None:
    """What is seen of the page: its head and statement, and of each row its guides, marks, code, title and cells."""
    theme, view, columns = page.theme, page.view, page.view.delegate.columns
    picture.fill(theme.tokens.sheet)
    wide = QRectF(0, 0, theme.px(300), theme.px(36))
    with QPainter(picture) as painter:
        draw_text(painter, wide, "Objectives", theme, size=20, weight=600)
        for text in ("100 goals, 9,900 objectives", "Vision", "Add a row", "Diagram", "Title", "Measure", "Status"):
            draw_text(painter, wide, text, theme, role="text2")
        fill_round(painter, wide, theme.tokens.tint, theme.px(10))
        index = view.indexAt(QPoint(1, 1))
        while index.isValid() and (rect := view.visualRect(index)).top() < view.viewport().height():
            node = view.node_of(index)
            if node is not None:
                _draw_row(painter, rect, page, node, columns)
            index = view.indexBelow(index)


def _draw_row(painter: QPainter, rect: QRect, page: ObjectivesPage, node: Node, columns: Columns) -> None:
    theme, state = page.theme, page.scores.of(node.id)
    for depth in range(node.depth):
        painter.fillRect(rect.left() + columns.chevron(depth), rect.top(), 1, rect.height(), theme.tokens.line)
    if node.children:
        paint_icon(
            painter, QRectF(rect.left(), rect.top(), theme.px(24), rect.height()), "chevron-right", theme, size=14
        )
    row = QRectF(rect)
    draw_text(painter, row, node.code, theme, size=12, weight=600, tnum=True)
    draw_text(painter, row.adjusted(theme.px(60), 0, 0, 0), node.title, theme, size=14, weight=600)
    if state is not None and not node.is_draft:
        roll_up, lead = state.roll_up, state.lead
        name = lead.name if lead is not None else "measures below"
        for text in (name, f"{roll_up.score or 0:.1f}", f"{roll_up.current}/{roll_up.total}", f"+{state.own}"):
            draw_text(painter, row, text, theme, role="text2", tnum=True)
        paint_status(painter, columns.cell(rect, Column.STATUS), roll_up.status, theme)
        if lead is not None:
            paint_progress(painter, columns.cell(rect, Column.LEAD), lead.value, lead.target, theme)


def _leave_title(app: WindowPage, page: ObjectivesPage) -> None:
    """The editor is open over the first goal, with another title in it."""
    app.press("Escape")
    page.view.selectionModel().setCurrentIndex(
        page.view.model().index(0, 0), QItemSelectionModel.SelectionFlag.ClearAndSelect
    )
    app.press("F2")
    app.type("x")
    settle()
