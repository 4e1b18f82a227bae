"""What an import would do, before it does it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QScrollArea, QVBoxLayout, QWidget

from charthouse.domain.text import apart
from charthouse.ui.sentences import in_words
from charthouse.ui.theme import Theme
from charthouse.ui.widgets.dialog_foot import DialogFoot
from charthouse.ui.widgets.fitting_scroll import FittingScroll
from charthouse.ui.widgets.label import Label

if TYPE_CHECKING:
    from charthouse.exchange.importing import Told


class ImportDialog(QDialog):
    """`told` says in short what is added and changed, then every cell and row of it by kind."""

    def __init__(self, theme: Theme, name: str, told: Told, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Import"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        px = theme.px
        column = QVBoxLayout(self)
        column.setContentsMargins(px(24), px(20), px(24), px(16))
        column.setSpacing(px(12))
        column.addWidget(
            Label(theme, self.tr("Import “{name}”").format(name=apart(name)), size=20, weight=600, wrap=True)
        )
        column.addWidget(_scrolling(theme, told), 1)
        column.addLayout(DialogFoot(theme, self, self.tr("Import")))
        lines = len(told.lines) + sum(1 + len(entries) for _, entries in told.sections)
        self.resize(px(640 if lines > 6 else 560), min(self.sizeHint().height() + px(24), px(640)))


def _scrolling(theme: Theme, told: Told) -> QScrollArea:
    body = QWidget()
    column = QVBoxLayout(body)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme.px(8))
    for line in told.lines:
        column.addWidget(Label(theme, in_words(line), wrap=True))
    for title, entries in told.sections:
        weight, role = (600, "text") if entries else (400, "text2")
        column.addSpacing(theme.px(6 if entries else 0))
        column.addWidget(Label(theme, in_words(title), weight=weight, role=role, wrap=True))
        for entry in entries:
            column.addWidget(Label(theme, in_words(entry), size=12, role="text2", wrap=True))
    column.addStretch(1)
    area = FittingScroll(body)
    many = sum(len(entries) for _, entries in told.sections) > 4
    area.setFocusPolicy(Qt.FocusPolicy.StrongFocus if many else Qt.FocusPolicy.NoFocus)
    area.setAccessibleName(QCoreApplication.translate("ImportDialog", "What the import adds and changes"))
    return area
