"""What this program is: its version, what it promises, and whose work is in it."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

import charthouse
from charthouse.ui.painting.text import text_height
from charthouse.ui.theme import Theme
from charthouse.ui.widgets.app_mark import AppMark
from charthouse.ui.widgets.button import Button
from charthouse.ui.widgets.dialog_foot import alone
from charthouse.ui.widgets.label import Label

_WIDTH, _SIDE = 440, 24


class AboutDialog(QDialog):
    """The mark, the name and the version; below them what matters to know."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About Charthouse"))
        px = theme.px
        names = QVBoxLayout()
        names.setSpacing(px(2))
        names.addWidget(Label(theme, "Charthouse", size=20, weight=600))
        version = self.tr("Version {version}").format(version=charthouse.__version__)
        names.addWidget(Label(theme, version, role="text2", tnum=True))
        head = QHBoxLayout()
        head.setSpacing(px(14))
        head.addWidget(AppMark(theme, 48))
        head.addLayout(names, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(_SIDE), px(20), px(_SIDE), px(16))
        column.setSpacing(px(12))
        column.addLayout(head)
        column.addWidget(_wrapped(theme, self.tr("Plans are files on this computer; nothing leaves it."), 13, "text"))
        licences = (
            self.tr("Charthouse is open source under the MIT licence."),
            self.tr("The Inter, Noto and Vazirmatn fonts are under the SIL Open Font License."),
            self.tr("The Lucide icons are under the ISC licence."),
        )
        told = QVBoxLayout()
        told.setSpacing(px(2))
        for licence in licences:
            told.addWidget(_wrapped(theme, licence, 12, "text2"))
        column.addLayout(told)
        close = Button(theme, self.tr("Close"), height=34)
        close.setDefault(True)
        close.clicked.connect(self.accept)
        column.addLayout(alone(close))
        self.setFixedWidth(px(_WIDTH))


def _wrapped(theme: Theme, text: str, size: int, role: str) -> Label:
    """A text as high as it stands in this window; by itself Qt would keep room for a narrower one."""
    label = Label(theme, text, size=size, role=role, wrap=True)
    label.setFixedHeight(text_height(text, theme.px(_WIDTH - 2 * _SIDE), theme, size=size))
    return label
