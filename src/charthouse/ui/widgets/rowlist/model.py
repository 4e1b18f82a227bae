"""The rows of a list as a Qt model that is brought up to date instead of being reset.

A page reads the plan anew after every step and calls `show`; the model works out what came, went and moved, so that
selection, scroll and an open editor stay with their rows.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import takewhile
from operator import is_
from typing import Generic, Protocol, TypeAlias, TypeVar

from PySide6.QtCore import QAbstractListModel, QByteArray, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt

from charthouse.ui.widgets.runs import runs

Index: TypeAlias = QModelIndex | QPersistentModelIndex
_ROWS_FORMAT = "application/x-charthouse-rows-"


class Row(Protocol):
    """What a list needs of a read model's row."""

    @property
    def id(self) -> str:
        """The row's id in the plan."""


R = TypeVar("R", bound=Row)


class RowModel(QAbstractListModel, Generic[R]):
    """Rows known by their ids. `words` gives the text to edit and copy, `sentence` what a screen reader says.

    Rows are dragged between lists of one `family` only.
    """

    def __init__(
        self,
        words: Callable[[R], str],
        sentence: Callable[[R], str],
        parent: QObject | None = None,
        *,
        family: str,
    ) -> None:
        super().__init__(parent)
        self._words, self._sentence = words, sentence
        self._format = f"{_ROWS_FORMAT}{family}"
        self._rows: list[R] = []
        self._shown: Sequence[R] = self._rows  # as they were given
        self._at: dict[str, int] = {}

    # what is shown

    @property
    def rows(self) -> Sequence[R]:
        """The rows in their order."""
        return self._rows

    def row(self, index: Index) -> R:
        """The row at a valid index."""
        return self._rows[index.row()]

    def index_of(self, identity: str) -> QModelIndex:
        """Where the row with this id stands; invalid when it does not."""
        at = self._at.get(identity)
        return QModelIndex() if at is None else self.index(at)

    def show(self, rows: Sequence[R]) -> None:
        """Show these rows from now on."""
        if rows is self._shown:
            return
        alike = sum(1 for _ in takewhile(True.__eq__, map(is_, self._rows, rows)))  # from the start: nothing to do
        new = rows[alike:]
        wanted = {row.id for row in new}
        self._take_out([at for at, row in enumerate(self._rows[alike:], alike) if row.id not in wanted])
        self._reorder([*self._rows[:alike], *(self._rows[self._at[row.id]] for row in new if row.id in self._at)])
        self._put_in([(at, row) for at, row in enumerate(new, alike) if row.id not in self._at])
        pairs = enumerate(zip(self._rows[alike:], new, strict=True), alike)
        changed = [at for at, (old, row) in pairs if row is not old and row != old]
        self._rows, self._shown = list(rows), rows
        for first, last in runs(changed):
            self.dataChanged.emit(self.index(first), self.index(last))

    # Qt

    def rowCount(self, parent: Index | None = None) -> int:
        return len(self._rows) if parent is None or not parent.isValid() else 0

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return self._words(self.row(index))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._sentence(self.row(index))
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        return (
            Qt.ItemFlag.ItemIsEnabled
            | Qt.ItemFlag.ItemIsSelectable
            | Qt.ItemFlag.ItemIsEditable
            | Qt.ItemFlag.ItemIsDragEnabled
            | Qt.ItemFlag.ItemNeverHasChildren
        )

    def mimeTypes(self) -> list[str]:
        return [self._format, "text/plain"]

    def mimeData(self, indexes: Sequence[Index]) -> QMimeData:
        rows = [self.row(index) for index in sorted(indexes, key=lambda index: index.row())]
        data = QMimeData()
        data.setData(self._format, QByteArray("\n".join(row.id for row in rows).encode()))
        data.setText("\n".join(self._words(row) for row in rows))
        return data

    def can_take(self, data: QMimeData) -> bool:
        """Whether something dragged may land here: rows of the family, or text from elsewhere."""
        own = data.hasFormat(self._format)
        return own or (data.hasText() and not any(known.startswith(_ROWS_FORMAT) for known in data.formats()))

    def ids_in(self, data: QMimeData) -> list[str]:
        """The ids of rows that are being dragged; empty when something else is."""
        return bytes(data.data(self._format).data()).decode().split() if data.hasFormat(self._format) else []

    # becoming up to date

    def _take_out(self, places: list[int]) -> None:
        for first, last in reversed(list(runs(places))):
            self.beginRemoveRows(QModelIndex(), first, last)
            del self._rows[first : last + 1]
            self._number()
            self.endRemoveRows()

    def _reorder(self, order: list[R]) -> None:
        """The same rows in another order."""
        if all(map(is_, order, self._rows)):
            return
        self.layoutAboutToBeChanged.emit()
        old = self.persistentIndexList()
        held = [self._rows[index.row()].id for index in old]
        self._rows = order
        self._number()
        self.changePersistentIndexList(old, [self.index_of(identity) for identity in held])
        self.layoutChanged.emit()

    def _put_in(self, arrivals: list[tuple[int, R]]) -> None:
        arriving = dict(arrivals)
        for first, last in runs(arriving):
            self.beginInsertRows(QModelIndex(), first, last)
            self._rows[first:first] = [arriving[at] for at in range(first, last + 1)]
            self._number()
            self.endInsertRows()

    def _number(self) -> None:
        self._at = {row.id: at for at, row in enumerate(self._rows)}
