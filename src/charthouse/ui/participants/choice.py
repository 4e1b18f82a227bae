"""A list of check boxes under headings, with two buttons that tick all or none of them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from charthouse.ui.theme import Theme
from charthouse.ui.widgets.button import Button
from charthouse.ui.widgets.check_box import CheckBox
from charthouse.ui.widgets.fitting_scroll import FittingScroll
from charthouse.ui.widgets.label import Label

T = TypeVar("T")
Group = tuple[str, Sequence[tuple[object, str, str, bool]]]
"""A heading, and for each entry what it stands for, its words, a remark below it, and whether it starts ticked."""


class Choice(QWidget):
    """Which of many things are meant. `changed(int)`: so many are ticked now."""

    changed = Signal(int)

    def __init__(self, theme: Theme, groups: Sequence[Group], name: str) -> None:
        super().__init__()
        self._boxes: list[tuple[object, CheckBox]] = []
        body = QWidget()
        entries = QVBoxLayout(body)
        entries.setContentsMargins(0, 0, theme.px(8), 0)
        entries.setSpacing(theme.px(2))
        for heading, members in groups:
            entries.addSpacing(theme.px(8))
            entries.addWidget(Label(theme, heading, weight=600, wrap=True))
            for value, words, remark, ticked in members:
                entries.addWidget(self._box(theme, value, words, remark, ticked))
                if remark:
                    entries.addWidget(_indented(theme, remark))
        entries.addStretch(1)
        area = FittingScroll(body)
        area.setAccessibleName(name)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(8))
        column.addWidget(area, 1)
        column.addLayout(self._ticking(theme))

    @property
    def chosen(self) -> list[object]:
        """What the ticked entries stand for, in their order."""
        return [value for value, box in self._boxes if box.isChecked()]

    def _box(self, theme: Theme, value: object, words: str, remark: str, ticked: bool) -> CheckBox:
        box = CheckBox(theme, words.replace("&", "&&"))
        box.setAccessibleDescription(remark)
        box.setChecked(ticked)
        box.toggled.connect(lambda _on: self.changed.emit(len(self.chosen)))
        self._boxes.append((value, box))
        return box

    def _ticking(self, theme: Theme) -> QHBoxLayout:
        translate = QCoreApplication.translate
        row = QHBoxLayout()
        for word, on in ((translate("Choice", "Tick all"), True), (translate("Choice", "Tick none"), False)):
            button = Button(theme, word, height=28)
            button.clicked.connect(lambda _checked=False, on=on: self._tick(on))
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _tick(self, on: bool) -> None:
        for _, box in self._boxes:
            box.setChecked(on)


def _indented(theme: Theme, remark: str) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(theme.px(28), 0, 0, theme.px(4))
    row.addWidget(Label(theme, remark, size=12, role="text2", wrap=True))
    return holder
