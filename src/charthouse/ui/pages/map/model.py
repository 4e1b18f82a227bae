"""The boxes of the map as a flat list, for the view and for screen readers."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt

from charthouse.document.queries.strategy_map import MapBox, StrategyMap
from charthouse.ui.pages.map.geometry import box_words
from charthouse.ui.widgets.grid.model import Index
from charthouse.ui.widgets.label import plain_tooltip


class MapModel(QAbstractListModel):
    """Boxes band by band. `sentence` says a box in full."""

    def __init__(self, sentence: Callable[[MapBox], str], parent: QObject) -> None:
        super().__init__(parent)
        self._sentence = sentence
        self.drawn = StrategyMap((), (), (), 0, 0)
        self.boxes: Sequence[MapBox] = ()

    def show_map(self, drawn: StrategyMap) -> None:
        """Show another state of the map; an open editor stays where the boxes are the same."""
        same = [box.id for box in self.boxes] == [box.id for box in drawn.boxes]
        if not same:
            self.beginResetModel()
        self.drawn, self.boxes = drawn, drawn.boxes
        if not same:
            self.endResetModel()
        elif self.boxes:
            self.dataChanged.emit(self.index(0), self.index(len(self.boxes) - 1))

    def row_of(self, box: str) -> int:
        """Where a box stands; −1 for one that is not on the map."""
        return next((at for at, one in enumerate(self.boxes) if one.id == box), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 Qt's own default
        return 0 if parent.isValid() else len(self.boxes)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        box = self.boxes[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return box.title
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tooltip(box_words(box))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._sentence(box)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEditable
