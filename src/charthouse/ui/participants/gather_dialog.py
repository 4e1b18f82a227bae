"""Who said what in the workbooks of participants, to be kept or dropped one by one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from charthouse.domain.text import apart
from charthouse.ui.numbers import written
from charthouse.ui.participants.choice import Choice, Group
from charthouse.ui.sentences import in_words
from charthouse.ui.theme import Theme
from charthouse.ui.widgets.dialog_foot import DialogFoot, headed
from charthouse.ui.widgets.label import Label

if TYPE_CHECKING:
    from charthouse.exchange.workbook.gathering import Contribution, Voice

_MOST = 20  # faults that are told


class GatherDialog(QDialog):
    """What is new starts kept; what was said already, word for word, starts dropped."""

    def __init__(self, theme: Theme, voices: tuple[Voice, ...], parent: QWidget) -> None:
        super().__init__(parent)
        from charthouse.exchange.workbook.told import told_contribution

        title = self.tr("Gather participant workbooks")
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        why = self.tr("Keep what is ticked, drop the rest. One undo takes all of it back.")
        column = headed(self, theme, title, why)
        groups: list[Group] = [
            (
                voice.who,
                [
                    (one, in_words(told_contribution(one)), self._remark(one), not one.known)
                    for one in voice.contributions
                ],
            )
            for voice in voices
        ]
        silent = [voice.who for voice in voices if not voice.contributions]
        self._choice = Choice(theme, [group for group in groups if group[1]], self.tr("What the workbooks say"))
        column.addWidget(self._choice, 1)
        if silent:
            words = self.tr("Nothing new from {names}.").format(names=", ".join(map(apart, silent)))
            column.addWidget(Label(theme, words, role="text2", wrap=True))
        faults = [fault for voice in voices for fault in voice.faults]
        for fault in faults[:_MOST]:
            column.addWidget(Label(theme, in_words(fault.told()), size=12, role="text2", wrap=True))
        self._foot = DialogFoot(theme, self, "")
        column.addLayout(self._foot)
        self._choice.changed.connect(self._count)
        self._count(len(self._choice.chosen))
        self.resize(theme.px(680), min(self.sizeHint().height() + theme.px(24), theme.px(680)))

    @property
    def kept(self) -> list[object]:
        """The contributions that are ticked."""
        return self._choice.chosen

    def _remark(self, one: Contribution) -> str:
        if one.known:
            return self.tr("Said already: {where}").format(where=one.near)
        if one.near:
            return self.tr("Nearly the same as {where}").format(where=one.near)
        return self.tr("The plan has changed there since; keeping this puts it in its place.") if one.clashes else ""

    def _count(self, count: int) -> None:
        self._foot.accept.setText(self.tr("Keep {count}").format(count=written(count)))
        self._foot.accept.setEnabled(count > 0)
