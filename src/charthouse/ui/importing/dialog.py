"""What an import would do, before it does it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QScrollArea, QVBoxLayout, QWidget

from charthouse.ui.theme import Theme
from charthouse.ui.widgets.dialog_foot import DialogFoot
from charthouse.ui.widgets.fitting_scroll import FittingScroll
from charthouse.ui.widgets.label import Label


class ImportDialog(QDialog):
    """`lines` say what is added; `warnings` how many there are, then each kind."""

    def __init__(self, theme: Theme, name: str, lines: Sequence[str], warnings: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Import"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        px = theme.px
        column = QVBoxLayout(self)
        column.setContentsMargins(px(24), px(20), px(24), px(16))
        column.setSpacing(px(12))
        column.addWidget(Label(theme, self.tr("Import “{name}”").format(name=name), size=20, weight=600, wrap=True))
        column.addWidget(_scrolling(theme, lines, warnings), 1)
        column.addLayout(DialogFoot(theme, self, self.tr("Import")))
        self.resize(px(560), px(220 + 24 * min(len(lines) + len(warnings), 12)))


def _scrolling(theme: Theme, lines: Sequence[str], warnings: Sequence[str]) -> QScrollArea:
    body = QWidget()
    column = QVBoxLayout(body)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme.px(8))
    for line in lines:
        column.addWidget(Label(theme, line, wrap=True))
    count, *kinds = warnings
    heading = Label(theme, count, weight=600 if kinds else 400, role="text" if kinds else "text2", wrap=True)
    column.addWidget(heading)
    for kind in kinds:
        column.addWidget(Label(theme, kind, size=12, role="text2", wrap=True))
    column.addStretch(1)
    area = FittingScroll(body)
    area.setFocusPolicy(Qt.FocusPolicy.StrongFocus if len(kinds) > 4 else Qt.FocusPolicy.NoFocus)
    area.setAccessibleName(area.tr("What the import adds"))
    return area
