"""What a page says without a dialog: red bar of a failed write, bar of a plan only read, tinted note, empty state."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from charthouse.ui.announcing import announce
from charthouse.ui.painting.mirroring import margins
from charthouse.ui.painting.text import text_height
from charthouse.ui.theme import Theme
from charthouse.ui.widgets.button import IconButton, LinkButton
from charthouse.ui.widgets.frames import Panel
from charthouse.ui.widgets.icon_label import IconLabel
from charthouse.ui.widgets.label import Label


def _row(bar: QWidget, theme: Theme, *, air: int, end: int) -> QHBoxLayout:
    """The one line of a bar: pixels of `air` above and below it, and of room at its end."""
    row = QHBoxLayout(bar)
    row.setContentsMargins(margins(bar, theme.px(12), theme.px(air), theme.px(end), theme.px(air)))
    row.setSpacing(theme.px(10))
    return row


class TroubleBar(Panel):
    """Only for a failed write: what happened, that the typing is kept, and the one thing to do."""

    save_copy = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, fill="bad_soft", border="bad_text", radius=6, parent=parent)
        row = _row(self, theme, air=8, end=8)
        self._what = Label(theme, weight=600, wrap=True)
        kept = Label(theme, self.tr("Your typing is kept in memory."), role="text2")
        words = QVBoxLayout()
        words.setSpacing(theme.px(2))
        words.addWidget(self._what)
        words.addWidget(kept)
        button = LinkButton(theme, self.tr("Save a copy…"))
        button.set_role("bad_text")
        button.clicked.connect(self.save_copy)
        row.addWidget(IconLabel(theme, "circle-alert", role="bad_text", size=18), alignment=Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        row.addWidget(button)
        self.hide()

    @property
    def text(self) -> str:
        """What it says now."""
        return self._what.text()

    def show_trouble(self, why: str) -> None:
        """Say why nothing is saved (“The disk is full.”); an empty sentence hides the bar."""
        sentence = self.tr("Not saved: {why}").format(why=why[:1].lower() + why[1:]) if why else ""
        self._what.setText(sentence)
        self.setAccessibleName(sentence)
        self.setVisible(bool(why))
        announce(self, sentence, urgent=True)


class ReadingBar(Panel):
    """Over a plan that may only be read, so that nobody takes another moment of it for the present one."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, fill="sunken", border="line2", radius=6, parent=parent)
        row = _row(self, theme, air=6, end=12)
        self._label = Label(theme, weight=500, wrap=True)
        row.addWidget(IconLabel(theme, "eye"))
        row.addWidget(self._label, 1)
        self.hide()

    @property
    def text(self) -> str:
        """What it says."""
        return self._label.text()

    def say(self, sentence: str) -> None:
        """Show `sentence`."""
        self._label.setText(sentence)
        self.setAccessibleName(sentence)
        self.show()


class InlineNote(Panel):
    """One sentence of advice on the page, closed for good with its x."""

    closed = Signal()

    def __init__(
        self, theme: Theme, sentence: str = "", *, icon: str = "sparkles", parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, fill="tint", border="tint", radius=6, parent=parent)
        row = _row(self, theme, air=2, end=4)
        self._label = Label(theme, sentence, role="text", wrap=True)
        close = IconButton(theme, "x", self.tr("Close this note"))
        close.clicked.connect(self._close)
        row.addWidget(IconLabel(theme, icon, role="accent"))
        row.addWidget(self._label, 1)
        row.addWidget(close)
        self.setVisible(bool(sentence))

    @property
    def text(self) -> str:
        """The sentence shown now."""
        return self._label.text()

    def say(self, sentence: str) -> None:
        """Show `sentence`; an empty one hides the note."""
        news = sentence != self.text or self.isHidden()
        self._label.setText(sentence)
        self.setVisible(bool(sentence))
        if news:
            announce(self, sentence)

    def _close(self) -> None:
        self.hide()
        self.closed.emit()


class EmptyState(QWidget):
    """What stands where nothing is yet: what it is, why and which key, and an example that is never exported."""

    def __init__(
        self, theme: Theme, *, icon: str, title: str, why: str, example: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setSpacing(theme.px(8))
        column.addStretch(2)
        column.addWidget(IconLabel(theme, icon, role="text3", size=28), alignment=Qt.AlignmentFlag.AlignHCenter)
        for text, size, weight, role in (
            (title, 16, 600, "text"),
            (why, 13, 400, "text2"),
            (example, 13, 400, "text3"),
        ):
            if text:
                column.addWidget(
                    self._centred(theme, text, size, weight, role), alignment=Qt.AlignmentFlag.AlignHCenter
                )
        column.addStretch(3)
        self.setAccessibleName(f"{title}. {why}")

    @staticmethod
    def _centred(theme: Theme, text: str, size: int, weight: int, role: str) -> Label:
        label = Label(theme, text, size=size, weight=weight, role=role, wrap=True)
        label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        label.setFixedWidth(theme.px(300))
        label.setMinimumHeight(text_height(text, theme.px(300), theme, size=size, weight=weight))
        return label
