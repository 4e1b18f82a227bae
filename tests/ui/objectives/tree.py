"""The Objectives page as a person sees and works it; the plan file tells what is really there."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from tests.ui.pages import WindowPage

from charthouse.document.edits import initiative, measure, objective
from charthouse.ui.pages.objectives.dragging import to_drag
from charthouse.ui.pages.objectives.editor import TitleEditor
from charthouse.ui.pages.objectives.nodes import Node
from charthouse.ui.pages.objectives.page import ObjectivesPage

LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier


class TreePage:
    """The tree in the window."""

    def __init__(self, app: WindowPage) -> None:
        self.app = app
        self.press, self.type, self.paste = app.press, app.type, app.paste
        page = app.go(4)
        assert isinstance(page, ObjectivesPage)
        self.page = page

    # what is there

    def plant(self, outline: str) -> None:
        """Put an outline into the plan: a tab a level, a line that begins with ! is an initiative."""
        above: list[str] = []
        for line in outline.strip("\n").splitlines():
            title = line.strip()
            level = len(line) - len(line.lstrip("\t"))
            del above[level:]
            if title.startswith("!"):
                initiative.add(self.app.document, objective=above[-1], title=title[1:])
            else:
                row = objective.add(self.app.document, title=title, parent=above[-1] if above else None).row
                above.append(str(row))

    def measure(self, title: str, name: str, **fields: object) -> str:
        """Give an objective a measure; its id."""
        return str(measure.add(self.app.document, objective=self.node(title).id, name=name, **fields).row)

    @property
    def stored(self) -> list[str]:
        """All rows of the file as an outline, in the order of their keys."""
        objectives = self.app.document.rows("SELECT id, parent, title FROM objective ORDER BY position, id")
        initiatives = self.app.document.rows("SELECT objective, title FROM initiative ORDER BY position, id")
        lines: list[str] = []

        def walk(parent: str | None, level: int) -> None:
            for row, above, title in objectives:
                if above == parent:
                    lines.append("\t" * level + title)
                    lines.extend("\t" * (level + 1) + "!" + t for o, t in initiatives if o == row)
                    walk(row, level + 1)

        walk(None, 0)
        return lines

    @property
    def shown(self) -> list[str]:
        """The rows on the screen as “code title”, closed ones left out."""
        view, found = self.page.view, []
        index = self.page.model.index(0, 0)
        while index.isValid():
            node = self.page.model.node(index)
            assert node is not None
            found.append(f"{node.code} {node.title}".strip())
            index = view.indexBelow(index)
        return found

    def node(self, title: str) -> Node:
        return next(node for node in self.page.model.outline.rows() if node.title == title)

    @property
    def current(self) -> str:
        node = self.page.view.current()
        return node.title if node is not None else ""

    @property
    def selected(self) -> list[str]:
        return [node.title for node in self.page.view.selected()]

    @property
    def editor(self) -> TitleEditor | None:
        """The open editor, if it has the focus."""
        focus = QApplication.focusWidget()
        return focus if isinstance(focus, TitleEditor) else None

    @property
    def has_focus(self) -> bool:
        """Whether the keyboard is in the tree: in the view or in its editor."""
        focus = QApplication.focusWidget()
        return focus is not None and (focus is self.page.view or self.page.view.isAncestorOf(focus))

    # what a person does

    def select(self, *titles: str) -> None:
        """Click on a row, and with Ctrl on more."""
        model = self.page.view.selectionModel()
        for number, title in enumerate(titles):
            index = self.page.model.index_of(self.node(title).id)
            flag = QItemSelectionModel.SelectionFlag
            model.setCurrentIndex(index, flag.Select if number else flag.ClearAndSelect)
        self.page.view.setFocus()

    def point(self, title: str, part: float) -> QPoint:
        """A place in a row, 0 its upper and 1 its lower edge."""
        rect = self.page.view.rect_of(self.node(title).id)
        return QPoint(rect.left() + 200, round(rect.top() + 1 + (rect.height() - 2) * part))

    def hover(self, titles: list[str], at: QPoint) -> bool:
        """Drag rows to a point; whether they may be dropped there."""
        data = self._data(titles)
        viewport = self.page.view.viewport()
        actions, buttons = Qt.DropAction.MoveAction, LEFT
        QApplication.sendEvent(viewport, QDragEnterEvent(at, actions, data, buttons, NONE))
        move = QDragMoveEvent(at, actions, data, buttons, NONE)
        QApplication.sendEvent(viewport, move)
        return move.isAccepted()

    def drag(self, titles: list[str], at: QPoint) -> None:
        """Drag rows to a point and let go there, if that is allowed."""
        if self.hover(titles, at):
            data = self._data(titles)
            drop = QDropEvent(QPointF(at), Qt.DropAction.MoveAction, data, LEFT, NONE)
            QApplication.sendEvent(self.page.view.viewport(), drop)

    def double_click(self, title: str) -> None:
        at = self.point(title, 0.5)
        QTest.mouseClick(self.page.view.viewport(), LEFT, NONE, at)
        QTest.mouseDClick(self.page.view.viewport(), LEFT, NONE, at)

    def click_chevron(self, title: str) -> None:
        node = self.node(title)
        area = self.page.view.delegate.chevron_area(node, self.page.view.rect_of(node.id))
        QTest.mouseClick(self.page.view.viewport(), LEFT, NONE, area.center())

    def _data(self, titles: list[str]) -> QMimeData:
        self._kept = to_drag([self.node(title) for title in titles])  # Qt's event does not own it
        return self._kept
