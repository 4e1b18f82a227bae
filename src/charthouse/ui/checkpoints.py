"""Checkpoints in the window: the question for a name (Ctrl+S), and the newest one at the foot."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QDialog, QWidget

from charthouse.document.changes import Changed
from charthouse.document.queries.checkpoints import last_checkpoint
from charthouse.domain.text import TITLE_LIMIT, apart
from charthouse.ui.bridge import DocumentBridge
from charthouse.ui.status_bar import StatusBar
from charthouse.ui.theme import Theme
from charthouse.ui.widgets.check_box import CheckBox
from charthouse.ui.widgets.dialog_foot import DialogFoot, headed
from charthouse.ui.widgets.edit_keys import LineEdit


class CheckpointDialog(QDialog):
    """Asks how this moment of the plan shall be called. `named(str, bool)`: its name; whether the plan is adopted."""

    named = Signal(str, bool)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Checkpoint"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        why = self.tr("Everything is saved already. A checkpoint gives this moment a name, to find it again.")
        self._field = LineEdit()
        self._field.setAccessibleName(self.tr("Name of the checkpoint"))
        self._field.setPlaceholderText(self.tr("Before lunch"))
        self._field.setMaxLength(TITLE_LIMIT)
        self.adopted = CheckBox(
            theme,
            self.tr("Adopted: the plan was decided on. Codes stay as they are, and handouts no longer say “draft”"),
        )
        foot = DialogFoot(theme, self, self.tr("Name it"))
        self._field.textChanged.connect(lambda text: foot.accept.setEnabled(bool(text.strip())))
        self.accepted.connect(lambda: self.named.emit(self._field.text().strip(), self.adopted.isChecked()))
        foot.accept.setEnabled(False)
        column = headed(self, theme, self.tr("Checkpoint"), why)
        column.addWidget(self._field)
        column.addWidget(self.adopted)
        column.addStretch(1)
        column.addLayout(foot)
        self.resize(theme.px(500), theme.px(236))
        self._field.setFocus()


class CheckpointLine(QObject):
    """Keeps the foot of the window on the newest checkpoint of a plan; goes with its bridge."""

    def __init__(self, bridge: DocumentBridge, status_bar: StatusBar) -> None:
        super().__init__(bridge)
        self._bridge, self._status_bar = bridge, status_bar
        bridge.changed.connect(self._follow)
        self._show()

    def _follow(self, changed: Changed) -> None:
        if "checkpoint" in changed.tables:
            self._show()

    def _show(self) -> None:
        found = last_checkpoint(self._bridge.document)
        words = self.tr("checkpoint {number} “{name}”")
        self._status_bar.show_checkpoint(words.format(number=found.number, name=apart(found.name)) if found else "")
