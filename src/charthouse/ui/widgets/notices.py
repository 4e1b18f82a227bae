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
    """Only where the plan's file cannot be used: what happened, that nothing is lost so far, and what can be done.

    `again`: the file may be back. `reading`: nothing can be lost, for nothing is written.
    """

    save_copy = Signal()
    again = Signal()

    def __init__(self, theme: Theme, *, reading: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(theme, fill="bad_soft", border="bad_text", radius=6, parent=parent)
        self._reading = reading
        row = _row(self, theme, air=8, end=8)
        self._what = Label(theme, weight=600, wrap=True)
        self._so_far = Label(theme, self._kept(), role="text2", wrap=True)
        words = QVBoxLayout()
        words.setSpacing(theme.px(2))
        words.addWidget(self._what)
        words.addWidget(self._so_far)
        row.addWidget(IconLabel(theme, "circle-alert", role="bad_text", size=18), alignment=Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        for text, pressed in ((self.tr("Try again"), self.again), (self.tr("Save a copy…"), self.save_copy)):
            button = LinkButton(theme, text)
            button.set_role("bad_text")
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a press leaves the caret where somebody types
            button.clicked.connect(pressed)
            row.addWidget(button)
        self.hide()

    @property
    def text(self) -> str:
        """What it says now."""
        return self._what.text()

    def show_trouble(self, why: str) -> None:
        """Say why nothing is saved, or read (“The disk is full.”); an empty sentence hides the bar."""
        template = "{why}" if self._reading else self.tr("Not saved: {why}")
        sentence = template.format(why=why if self._reading else why[:1].lower() + why[1:]) if why else ""
        self._what.setText(sentence)
        self.setAccessibleName(sentence)
        self.setVisible(bool(why))
        announce(self, sentence, urgent=True)

    @property
    def so_far(self) -> str:
        """What it says below: what can be done, or what is being done."""
        return self._so_far.text()

    def show_doing(self, what: str) -> None:
        """Say what is being done about it; an empty sentence: nothing any more."""
        self._so_far.setText(what or self._kept())
        announce(self, what)

    def _kept(self) -> str:
        if self._reading:
            return self.tr("What is shown was read before. Try again once the file is back.")
        return self.tr("Your typing is kept in memory. Try again once the disk is back or has room, or save a copy.")


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
        self._title, self._advice = title, list[QWidget]()
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
                label = self._centred(theme, text, size, weight, role)
                column.addWidget(label, alignment=Qt.AlignmentFlag.AlignHCenter)
                self._advice += [label] if text is not title else []
        column.addStretch(3)
        self.setAccessibleName(f"{title}. {why}")

    def leave_out_advice(self) -> None:
        """Say only what it is."""
        for label in self._advice:
            label.hide()
        self.setAccessibleName(self._title)

    @staticmethod
    def _centred(theme: Theme, text: str, size: int, weight: int, role: str) -> Label:
        label = Label(theme, text, size=size, weight=weight, role=role, wrap=True)
        label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        label.setFixedWidth(theme.px(300))
        label.setMinimumHeight(text_height(text, theme.px(300), theme, size=size, weight=weight))
        return label
