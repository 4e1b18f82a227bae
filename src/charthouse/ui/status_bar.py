"""The line at the foot of the window: whether all is saved, and the sum of what is selected."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from charthouse.ui.theme import Theme
from charthouse.ui.widgets.icon_label import IconLabel
from charthouse.ui.widgets.label import Label


class StatusBar(QWidget):
    """28 px high, on the chrome."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._said = self._checkpoint = ""
        self._icon = IconLabel(theme, "check")
        self._saved = Label(theme, size=12, role="text2")
        self._facts = Label(theme, size=12, weight=600, tnum=True)
        self._facts.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._saved.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._icon)
        self._row.addWidget(self._saved, 1)
        self._row.addWidget(self._facts)
        theme.changed.connect(self._restyle)
        self._restyle()

    @property
    def text(self) -> str:
        """What it says about saving."""
        return self._saved.text()

    @property
    def said(self) -> str:
        """The same without the newest checkpoint."""
        return self._said

    @property
    def facts(self) -> str:
        """What it says about the selection."""
        return self._facts.text()

    def opened(self) -> None:
        """A plan was opened and nothing has been changed yet."""
        self._say("check", self.tr("All changes saved"))

    def saved(self, moment: datetime) -> None:
        """A step became durable at `moment`."""
        self._say("check", self.tr("All changes saved {time}").format(time=moment.strftime("%H:%M")))

    def reading_only(self, why: str = "") -> None:
        """The plan is open for reading."""
        self._say("eye", why or self.tr("Open for reading only"))

    def trouble(self) -> None:
        """A write failed; the red bar says more."""
        self._say("circle-alert", self.tr("Not saved: your typing is kept in memory"))

    def show_checkpoint(self, words: str) -> None:
        """Name the newest checkpoint beside what is said about saving; nothing without one."""
        self._checkpoint = words
        self._show_words()

    def show_facts(self, text: str) -> None:
        """Show the sum of a selection, or nothing."""
        self._facts.setText(text)

    def _say(self, icon: str, text: str) -> None:
        self._icon.set_icon(icon)
        if text != self._said:  # it is said after every step
            self._said = text
            self._show_words()

    def _show_words(self) -> None:
        self._saved.setText(" · ".join(filter(None, (self._said, self._checkpoint))))

    def _restyle(self) -> None:
        self.setFixedHeight(self._theme.px(28))
        self._row.setContentsMargins(self._theme.px(20), 0, self._theme.px(20), 0)
        self._row.setSpacing(self._theme.px(8))
