"""The window of a fault: what it means for the plan, and the details to copy."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from charthouse.ui.theme import Theme
from charthouse.ui.widgets.button import RING, Button, Kind
from charthouse.ui.widgets.hanging import hang
from charthouse.ui.widgets.label import Label


class FaultWindow(QDialog):
    """One window however many faults there are; the newest details stand on top.

    `trouble` says why the plan is in no file, or nothing. `save_copy`: the person wants the plan in a file.
    """

    save_copy = Signal()

    def __init__(self, theme: Theme, trouble: Callable[[], str], parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._trouble = theme, trouble
        self._faults: list[str] = []
        self.setWindowTitle(self.tr("Something went wrong"))
        self.words = Label(theme, role="text2", wrap=True)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setAccessibleName(self.tr("Details of the fault"))
        self.copy = Button(theme, self.tr("Copy the details"), icon="copy", height=34)
        self.save = Button(theme, self.tr("Save a copy of the plan…"), height=34)
        self.leave = Button(theme, self.tr("Go on"), kind=Kind.PRIMARY, height=34)
        self.copy.clicked.connect(self._copy)
        self.save.clicked.connect(self.save_copy)
        self.leave.clicked.connect(self.accept)
        self._lay_out()

    def tell(self, fault: str) -> None:
        """Show one more fault."""
        self._faults.insert(0, fault)
        del self._faults[20:]
        safe = self.tr("This is a fault of Charthouse. The plan is safe: every step so far is in its file.")
        lost = self.tr("This is a fault of Charthouse. The last steps are in no file yet ({why}). Save a copy.")
        trouble = self._trouble()
        self.words.setText(lost.format(why=trouble) if trouble else safe)
        self.save.setVisible(bool(trouble))
        self.text.setPlainText("\n\n".join(self._faults))
        self.show()
        self.leave.setFocus()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())
        self.copy.setText(self.tr("Copied"))

    def _lay_out(self) -> None:
        px = self._theme.px
        foot, column = QHBoxLayout(), QVBoxLayout(self)
        foot.addWidget(self.copy)
        foot.addStretch(1)
        foot.addWidget(self.save)
        foot.addWidget(self.leave)
        hang(foot, RING, RING)
        column.setContentsMargins(px(24), px(20), px(24), px(16))
        column.setSpacing(px(12))
        column.addWidget(Label(self._theme, self.tr("Something went wrong"), size=20, weight=600))
        column.addWidget(self.words)
        column.addWidget(self.text, 1)
        column.addLayout(foot)
        self.leave.setDefault(True)
        self.text.setFont(self._theme.font(12))
        self.resize(px(640), px(420))
