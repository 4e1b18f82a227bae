"""For whom participant workbooks are made."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from charthouse.ui.participants.choice import Choice, Group
from charthouse.ui.theme import Theme
from charthouse.ui.widgets.dialog_foot import DialogFoot, headed

if TYPE_CHECKING:
    from charthouse.exchange.workbook.participants import Participant


class ExportParticipantsDialog(QDialog):
    """Everybody is ticked; units may be, too."""

    def __init__(self, theme: Theme, members: tuple[Participant, ...], parent: QWidget) -> None:
        super().__init__(parent)
        title = self.tr("Participant workbooks")
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        why = self.tr(
            "A workbook for each, for work before the workshop: room for SWOT ideas, their own goals, and the readings "
            "of their measures. “Gather participant workbooks…” in the File menu takes them back in."
        )
        column = headed(self, theme, title, why)
        people = [(one, one.name, "", True) for one in members if not one.is_unit]
        units = [(one, one.name, "", False) for one in members if one.is_unit]
        groups: list[Group] = [(self.tr("People"), people)] if people else []
        groups += [(self.tr("Units"), units)] if units else []
        self._choice = Choice(theme, groups, self.tr("For whom workbooks are made"))
        column.addWidget(self._choice, 1)
        foot = DialogFoot(theme, self, self.tr("Choose a folder…"))
        column.addLayout(foot)
        self._choice.changed.connect(lambda count: foot.accept.setEnabled(count > 0))
        foot.accept.setEnabled(bool(people))
        self.resize(theme.px(480), min(self.sizeHint().height() + theme.px(24), theme.px(600)))

    @property
    def chosen(self) -> list[object]:
        """Those that are ticked."""
        return self._choice.chosen
