"""The objective tree with 10,000 objectives: opened, and typed into."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QItemSelectionModel, QPoint, QRect, QRectF, QSizeF
from PySide6.QtGui import QPainter, QPixmap
from tests.benchmarks.by_hand import ByHand
from tests.benchmarks.timing import Result
from tests.benchmarks.window_tools import beside_by_hand, figure, paint_now, paints, settle
from tests.ui.pages import WindowPage

from charthouse.ui.pages.objectives.columns import MARGIN, Column, Columns, caption_of
from charthouse.ui.pages.objectives.nodes import Node
from charthouse.ui.pages.objectives.page import ObjectivesPage
from charthouse.ui.pages.objectives.view import OutlineView
from charthouse.ui.painting.marks import paint_icon
from charthouse.ui.painting.rows import fill_round, focus_ring, hairline, row_band
from charthouse.ui.painting.text import LEFT, RIGHT
from charthouse.ui.widgets.button import Button
from charthouse.ui.widgets.label import ElidedLabel
from charthouse.ui.widgets.rowlist.stacked import FADE

_EXPAND = 0.3  # seconds
_ALIKE = 0.97


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


def entering(app: WindowPage) -> Iterator[Result]:
    """A goal typed in the tree of all, and the row for the next one begun, which numbers all goals behind it.

    Then a row typed between those of a goal, which comes into the plan, and the row behind it begun: with that goal
    open, and with all 10,000 rows open. Each is taken back, so that what is seen are rows with measures.
    """
    page = _page(app)

    def enter() -> None:
        app.press("Return")
        paint_now(app)

    def beside(name: str, ready: Callable[[], object]) -> Iterator[Result]:
        ready()
        drawn, picture = _by_hand(page), QPixmap(page.size())
        title = f"Enter in the tree, {name} / commit and drawing"
        return beside_by_hand(title, app.document.path, lambda: drawn.onto(picture), ready, enter)

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


def _by_hand(page: ObjectivesPage) -> ByHand:
    """The page as it stands: head, statement, captions; each row with guides, marks, code, title and cells; editor."""
    drawn, theme, px, view = ByHand(page), page.theme, page.theme.px, page.view
    buttons = {button.text(): button for button in page.header.findChildren(Button)}
    facts = page.header.findChildren(ElidedLabel)[0].text()
    icons = ("Diagram", "git-fork", ""), ("Add a row", "plus", "Enter")
    drawn.head("Objectives", facts, [(buttons[text], icon, keys) for text, icon, keys in icons])
    banner = drawn.place(page.banner)
    drawn.add(fill_round, banner, theme.tokens.tint, px(10))
    mark = QRectF(banner.left() + px(18), banner.top(), px(20), banner.height())
    drawn.add(paint_icon, mark, "compass", theme, role="accent", size=20)
    words = banner.adjusted(px(52), px(12), 0, 0)
    caption, rest = QRectF(words.topLeft(), QSizeF(px(300), px(18))), words.translated(0, px(20))
    drawn.text(caption, "Vision", size=12, weight=600, role="tint_text")
    statement = QRectF(rest.topLeft(), QSizeF(rest.width(), px(18)))
    drawn.text(statement, "No vision yet. Write what will be different, and why it matters.", size=14)
    area = drawn.place(view.viewport())
    columns = view.delegate.columns
    _captions(drawn, QRectF(area.left(), area.top() - px(34), area.width(), px(34)), columns)
    drawn.add(QPainter.setClipRect, area.adjusted(-px(MARGIN), 0, 0, 0))
    for node, rect in _seen(view):
        _row(drawn, rect.translated(round(area.left()), round(area.top())), page, node, columns)
    drawn.add(QPainter.setClipRect, QRectF(page.rect()))
    if (editor := view.delegate.editor) is not None:
        frame = drawn.place(editor)
        drawn.add(fill_round, frame, theme.tokens.sheet, px(6))
        drawn.add(focus_ring, frame, theme, px(6))
        drawn.text(frame.adjusted(px(8), 0, 0, 0), editor.text, size=14)
    bar = drawn.place(view.verticalScrollBar())
    drawn.add(fill_round, QRectF(bar.left() + px(2), bar.top() + px(2), px(6), px(50)), theme.tokens.line2, px(3))
    drawn.fade(QRectF(area.left(), area.bottom() - px(FADE), area.width(), px(FADE)), theme.tokens.sheet)
    if (likeness := drawn.likeness()) < _ALIKE:
        raise RuntimeError(f"what is drawn by hand shows {likeness:.3f} of the page")
    return drawn


def _seen(view: OutlineView) -> Iterator[tuple[Node, QRect]]:
    index = view.indexAt(QPoint(1, 1))
    while index.isValid() and (rect := view.visualRect(index)).top() < view.viewport().height():
        node = view.node_of(index)
        if node is not None:
            yield node, rect
        index = view.indexBelow(index)


def _captions(drawn: ByHand, rect: QRectF, columns: Columns) -> None:
    px = drawn.theme.px
    face = {"size": 12, "weight": 500, "role": "text3"}
    drawn.add(hairline, rect.adjusted(px(MARGIN), 0, -px(MARGIN), 0), drawn.theme)
    drawn.text(rect.adjusted(px(28), 0, 0, 0), "Goal, objective, initiative", **face)
    for column in columns.spans:
        right = column in (Column.DUE, Column.SCORE, Column.DATA)
        drawn.text(columns.caption(rect.toRect(), column), caption_of(column), align=RIGHT if right else LEFT, **face)


def _row(drawn: ByHand, rect: QRect, page: ObjectivesPage, node: Node, columns: Columns) -> None:
    theme, px = page.theme, page.theme.px
    if node.is_draft:
        drawn.add(row_band, QRectF(rect), theme, selected=True)
    for depth in range(node.depth):
        guide = QRect(rect.left() + columns.chevron(depth), rect.top(), 1, rect.height())
        drawn.add(QPainter.fillRect, guide, theme.tokens.line)
    if node.children:
        icon = "chevron-down" if page.view.is_open(node) else "chevron-right"
        at = QRectF(rect.left() + columns.chevron(node.depth) - px(12), rect.top(), px(24), rect.height())
        drawn.add(paint_icon, at, icon, theme, size=14)
    (start, width), (title, room) = columns.code(node), columns.title(node)
    code = QRectF(rect.left() + start, rect.top(), width, rect.height())
    role, weight = ("accent", 600) if node.is_goal else ("tint_text" if node.is_draft else "text3", 500)
    drawn.text(code, node.code, size=12, weight=weight, role=role, tnum=True)
    if not node.is_draft:
        words = QRectF(rect.left() + title, rect.top(), room, rect.height())
        drawn.text(words, node.title, size=14, weight=600 if node.is_goal else 500)
        state = page.scores.of(node.id)
        drawn.add(page.view.delegate.cells.paint, rect, columns, node, state)


def _leave_title(app: WindowPage, page: ObjectivesPage) -> None:
    """The editor is open over the first goal, with another title in it."""
    app.press("Escape")
    page.view.selectionModel().setCurrentIndex(
        page.view.model().index(0, 0), QItemSelectionModel.SelectionFlag.ClearAndSelect
    )
    app.press("F2")
    app.press("Ctrl+A")
    goal = page.model.outline.root.children[0]
    app.type("A goal said anew" if goal.title != "A goal said anew" else "A goal as it was")
    settle()
