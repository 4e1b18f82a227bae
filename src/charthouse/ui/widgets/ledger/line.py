"""The lines of a list of told things: captions, things with a second line below, choices, deeds. Plain data."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QObject, Qt

from charthouse.domain.text import ISOLATED, apart
from charthouse.ui.widgets.grid.model import Index
from charthouse.ui.widgets.label import plain_tooltip

LINE = int(Qt.ItemDataRole.UserRole)


class Sort(StrEnum):
    """What a line is."""

    CAPTION = "caption"  # the head of a group; cannot be chosen
    SUB = "sub"  # the head of a part of a group; cannot be chosen
    THING = "thing"
    NOTE = "note"  # something to read; cannot be chosen
    CHOICE = "choice"  # one of several, picked by Enter, Space or a click
    CHECK = "check"  # ticked or not, by Enter, Space or a click
    DEED = "deed"  # something to do, done by Enter, Space or a click


@dataclass(frozen=True, slots=True)
class Line:
    """One line. `id` finds it again after the list is filled anew.

    `lead` is a time or code in front, `fact` stands at the right end, `tag` in a chip behind the words, `below` wraps
    under them. `struck`: what was taken back. `warns`: it needs somebody's decision.
    """

    text: str
    id: str = ""
    sort: Sort = Sort.THING
    lead: str = ""
    fact: str = ""
    tag: str = ""
    below: str = ""
    icon: str = ""
    level: int = 0
    picked: bool = False
    struck: bool = False
    warns: bool = False

    @property
    def can_be_chosen(self) -> bool:
        return self.sort in (Sort.THING, Sort.CHOICE, Sort.CHECK, Sort.DEED)

    @property
    def spoken(self) -> str:
        """What a screen reader says of it."""
        translate = QCoreApplication.translate
        picked = translate("ledger", "picked") if self.picked else translate("ledger", "not picked")
        state = picked if self.sort in (Sort.CHOICE, Sort.CHECK) else ""
        taken = translate("ledger", "taken back") if self.struck else ""
        parts = (self.lead, self.text, self.tag, state, taken, self.fact, self.below)
        return ", ".join(part if ISOLATED in part else apart(part) for part in parts if part)


class LedgerModel(QAbstractListModel):
    """Filled anew as a whole."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lines: Sequence[Line] = ()

    def show(self, lines: Sequence[Line]) -> None:
        """Show these lines instead."""
        self.beginResetModel()
        self.lines = tuple(lines)
        self.endResetModel()

    def at(self, identity: str) -> int:
        """Where the line with this id stands; −1 for none."""
        return next((at for at, line in enumerate(self.lines) if line.id == identity and identity), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 Qt's own default
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        line = self.lines[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return line.spoken
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tooltip(line.fact) if line.fact else None
        return line if role == LINE else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not self.lines[index.row()].can_be_chosen:
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
