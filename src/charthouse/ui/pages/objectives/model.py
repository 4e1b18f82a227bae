"""The tree as Qt's views see it: one column, whose delegate paints the whole row.

Rows keep their identity through every refresh: what is expanded, selected, scrolled to or being edited stays so.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from charthouse.document.queries.objective_tree import ObjectiveTree
from charthouse.ui.pages.objectives.nodes import Draft, Node, Place
from charthouse.ui.pages.objectives.outline import Difference, Outline

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole

_Can = Qt.ItemFlag
_FLAGS = _Can.ItemIsEnabled | _Can.ItemIsSelectable | _Can.ItemIsEditable | _Can.ItemIsDragEnabled
_FEW = 100  # rows that are told one by one


class OutlineModel(QAbstractItemModel):
    """Shows an `Outline`. `drafted()`: the row being typed is gone because the place where it stood is gone."""

    drafted = Signal()

    def __init__(self, sentence: Callable[[Node], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sentence = sentence
        self._draft: Draft | None = None
        self._goes_on = False
        self.outline = Outline()
        self._nodes = self.outline.nodes

    # what is shown

    def show_tree(self, tree: ObjectiveTree) -> Difference:
        """Show the plan as it is now, with the row being typed where its place still is; what is another one in it."""
        found = self.outline.difference(tree)
        forgotten = self.outline.draft is not None and self._draft is None
        if (forgotten or self._goes_on) and self.outline.comes_of_draft(found):
            self._put_before_draft(found) if self._goes_on else self._take_draft_in(found)
        elif found.parents or forgotten or len(found.changed) > _FEW:
            self._lay_out_again(found)
        else:
            self.outline.take(found)
            self._tell(row.id for row in found.changed)
        return found

    def _take_draft_in(self, found: Difference) -> None:
        """The row that was typed keeps its number: for the views it got a name. Codes behind it were shown before."""
        others = self._retitled(found)
        self.outline.take_draft_in(found)
        self._tell((*found.came, *others))

    def _put_before_draft(self, found: Difference) -> None:
        """The row being typed keeps its number and its editor: for the views a row came before it."""
        draft, node, others = self._draft, self.outline.draft, self._retitled(found)
        if draft is None or node is None or node.parent is None:
            return
        self.beginInsertRows(self._index(node.parent), node.row, node.row)
        self.outline.put_before_draft(found)
        self.endInsertRows()
        self._draft = _behind(draft, *found.came)
        self._tell(others)

    def _retitled(self, found: Difference) -> list[str]:
        """The rows that say something else, besides their codes."""
        known = self.outline.by_id
        return [row.id for row in found.changed if row.id in known and row.title != known[row.id].title]

    def _tell(self, rows: Iterable[str]) -> None:
        for row in rows:
            index = self.index_of(row)
            self.dataChanged.emit(index, index)

    def _lay_out_again(self, found: Difference) -> None:
        self.layoutAboutToBeChanged.emit()
        kept = self.persistentIndexList()
        nodes = [self.node(index) for index in kept]
        ids = [node.id if node is not None else None for node in nodes]
        draft_row = self.outline.draft.row if self.outline.draft is not None else 0
        self.outline.drop_draft()
        self.outline.take(found)
        if self._draft is not None:
            moves_on = self._goes_on and len(found.came) == 1
            self._put_draft_back(_behind(self._draft, *found.came) if moves_on else self._draft, draft_row)
        self.changePersistentIndexList(kept, [QModelIndex() if row is None else self.index_of(row) for row in ids])
        self.layoutChanged.emit()

    def node(self, index: Index) -> Node | None:
        """The row behind an index."""
        return self._nodes[index.internalId()] if index.isValid() else None

    def index_of(self, row: str) -> QModelIndex:
        """The index of the row with this id; invalid where there is none."""
        node = self.outline.node(row)
        return QModelIndex() if node is None else self._index(node)

    # the row being typed

    @property
    def draft(self) -> Draft | None:
        """The row being typed."""
        return self._draft

    def put_draft(self, draft: Draft) -> QModelIndex:
        """Show an empty row to be typed into; the index of it."""
        self.drop_draft()
        place = self.outline.place_of_draft(draft)
        if place is None:
            return QModelIndex()
        parent, row = place
        self._draft = draft
        self.beginInsertRows(self._index(parent), row, row)
        node = self.outline.put_draft(draft, parent, row)
        self.endInsertRows()
        return self._index(node)

    def forget_draft(self) -> None:
        """The row being typed is about to come into the plan: it leaves with the next `show_tree`."""
        self._draft = None

    @contextmanager
    def going_on(self) -> Iterator[None]:
        """The row being typed is about to come into the plan: it comes before the one that is typed next."""
        self._goes_on = True
        try:
            yield
        finally:
            self._goes_on = False

    def drop_draft(self) -> None:
        """Let the row being typed go."""
        node = self.outline.draft
        self._draft = None
        if node is not None and node.parent is not None:
            self.beginRemoveRows(self._index(node.parent), node.row, node.row)
            self.outline.drop_draft()
            self.endRemoveRows()

    # Qt: asked for every row whenever a view lays out its rows, so that each call of another function is felt. The id
    # of no index is 0, the key of the root.

    def index(self, row: int, column: int = 0, parent: Index | None = None) -> QModelIndex:
        above = self._nodes[parent.internalId()] if parent is not None else self.outline.root
        if above is None or column or not 0 <= row < len(above.children):
            return QModelIndex()
        return self.createIndex(row, 0, above.children[row].key)

    def parent(self, index: Index) -> QModelIndex:  # type: ignore[override]  # Qt has another parent() for QObjects
        node = self._nodes[index.internalId()]
        above = node.parent if node is not None else None
        return QModelIndex() if above is None or above.parent is None else self.createIndex(above.row, 0, above.key)

    def rowCount(self, parent: Index | None = None) -> int:
        node = self._nodes[parent.internalId()] if parent is not None else self.outline.root
        return len(node.children) if node is not None else 0

    def columnCount(self, parent: Index | None = None) -> int:
        return 1

    def hasChildren(self, parent: Index | None = None) -> bool:
        node = self._nodes[parent.internalId()] if parent is not None else self.outline.root
        return node is not None and bool(node.children)

    def flags(self, index: Index) -> Qt.ItemFlag:
        return _FLAGS

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        node = self.node(index)
        if node is None:
            return None
        if role in (Role.DisplayRole, Role.EditRole):
            return node.title
        return self._sentence(node) if role == Role.AccessibleTextRole else None

    def _put_draft_back(self, draft: Draft, row: int) -> None:
        """The sibling behind which it stood may be gone: then it stays behind the one before that."""
        parent = self.outline.root if draft.place.parent is None else self.outline.node(draft.place.parent)
        if parent is None:
            self._draft = None
            self.drafted.emit()
            return
        self._draft = draft
        if draft.place.after is not None and self.outline.node(draft.place.after) is None:
            earlier = [one.id for one in parent.children[: max(row - 1, 0)] if one.kind is draft.kind]
            draft = self._draft = Draft(draft.kind, Place(draft.place.parent, earlier[-1] if earlier else None))
        place = self.outline.place_of_draft(draft)
        if place is not None:
            self.outline.put_draft(draft, *place)

    def _index(self, node: Node) -> QModelIndex:
        return QModelIndex() if node.parent is None else self.createIndex(node.row, 0, node.key)


def _behind(draft: Draft, row: str) -> Draft:
    """The next row to be typed, behind the one that came."""
    return replace(draft, place=replace(draft.place, after=row))
