"""The toast: one sentence about what was just done, with the way back. The only floating thing that comes unasked."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QMetaObject, QObject, QPoint, QRect, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import (
    QEnterEvent,
    QHideEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QHBoxLayout, QLineEdit, QSizePolicy, QWidget
from shiboken6 import isValid

from charthouse.ui.announcing import announce
from charthouse.ui.painting.rows import fill_round
from charthouse.ui.theme import Theme
from charthouse.ui.widgets.button import Button, IconButton, Kind
from charthouse.ui.widgets.frames import Rule
from charthouse.ui.widgets.icon_label import IconLabel
from charthouse.ui.widgets.label import Label

SHOWN_FOR = 6_000  # milliseconds, stopped while hovered or focused
_DONE, _REFUSED = "circle-check", "circle-alert"
_BEFORE_ACTIONS = 3  # icon, sentence, divider
_FOOT = 36  # pixels between the toast and the lower edge of the window
_SAME_BREATH = 400  # milliseconds in which what is said belongs together
_ASIDE = 8  # pixels between it and the place where somebody types
_SIDES = 24  # pixels kept free beside it, where a long sentence wraps


@dataclass(frozen=True, slots=True)
class ToastAction:
    """A word to press and what happens then; `shortcut` is shown, not installed.

    `of_step`: it is about the last step of the plan and about no other, as Undo is.
    """

    text: str
    run: Callable[[], object]
    shortcut: str = ""
    of_step: bool = False


class _ToastButton(Button):
    """A word on the inverted ground."""

    def _weight(self) -> int:
        return 600

    def _paint_ground(self, painter: QPainter, body: QRectF) -> None:
        if self.underMouse() or self.hasFocus():
            colour = self._theme.tokens.toast_text
            painter.setOpacity(0.14)
            fill_round(painter, body, colour, self._theme.px(6))
            painter.setOpacity(1.0)


class Toast(QWidget):
    """One at a time, at the bottom centre of its window; announced to screen readers."""

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._theme, self._window = theme, window
        self._timer = QTimer(self, singleShot=True, interval=SHOWN_FOR)
        self._timer.timeout.connect(self.hide)
        self._row = QHBoxLayout(self)
        self._text = Label(theme, role="toast_text")
        self._text.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self._close = IconButton(theme, "x", self.tr("Close this message"))
        self._close.set_role("toast_text")
        self._close.clicked.connect(self.hide)
        self._actions: list[Button] = []
        self._of_step = False
        self._divider = Rule(theme, vertical=True, role="text2")
        self._icon = IconLabel(theme, _DONE, role="toast_accent")
        self._row.addWidget(self._icon)
        self._row.addWidget(self._text)
        self._row.addWidget(self._divider)
        self._row.addWidget(self._close)
        self._came_from: QWidget | None = None
        self._following: QMetaObject.Connection | None = None
        window.installEventFilter(self)
        theme.changed.connect(self._restyle)
        self._restyle()
        self.hide()

    @property
    def text(self) -> str:
        """The sentence shown now."""
        return self._text.text()

    @property
    def counts_down(self) -> bool:
        """Whether it will go by itself."""
        return self._timer.isActive()

    def say(self, sentence: str, actions: Sequence[ToastAction] = (), *, urgent: bool = False) -> None:
        """Show `sentence` for six seconds, in place of what was shown. `urgent`: something was not done."""
        self._icon.set_icon(_REFUSED if urgent else _DONE)
        self._text.setText(sentence)
        self._of_step = any(action.of_step for action in actions)
        self._put_actions(actions)
        self._place()
        self.show()
        self.raise_()
        self._timer.start()
        announce(self, sentence, urgent=urgent)

    def warn(self, sentence: str) -> None:
        """Say why something was not done, at once."""
        self.say(sentence, urgent=True)

    def add(self, sentence: str) -> None:
        """Say something more about what was just said; alone where that was some time ago."""
        if not self.isVisible() or self._timer.remainingTime() < SHOWN_FOR - _SAME_BREATH or sentence in self.text:
            self.say(sentence)
            return
        self._text.setText(f"{self.text.removesuffix('.')}. {sentence}")
        self._place()
        announce(self, sentence)

    def step_passed(self) -> None:
        """Another step was made, or this one taken back: what offers to act on it goes."""
        if self._of_step:
            self.hide()

    def enterEvent(self, event: QEnterEvent) -> None:
        self._timer.stop()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._timer.start()
        super().leaveEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Follow the focus while it is up, and no longer: it moves once more while the window goes."""
        super().showEvent(event)
        application = QApplication.instance()
        if self._following is None and isinstance(application, QApplication):
            self._following = application.focusChanged.connect(self._follow_focus)

    def hideEvent(self, event: QHideEvent) -> None:
        """Give the focus back to where it came from."""
        super().hideEvent(event)
        if self._following is not None:
            QObject.disconnect(self._following)
            self._following = None
        if self._came_from is not None and isValid(self._came_from):
            self._came_from.setFocus()
        self._came_from = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            edge = QRectF(self.rect())
            for step in range(6):  # a soft edge of stacked veils: cheaper than an effect on every repaint
                painter.setOpacity(0.16)
                fill_round(painter, edge.adjusted(step, step, -step, -step), self._theme.tokens.shadow, 14 - step)
            painter.setOpacity(1.0)
            body = edge.adjusted(6, 4, -6, -8)
            fill_round(painter, body, self._theme.tokens.toast, self._theme.px(8))

    def _follow_focus(self, old: QWidget | None, new: QWidget | None) -> None:
        """Stay while the focus is inside, and remember where it was."""
        if new is not None and self.isAncestorOf(new):
            self._timer.stop()
            if old is not None and not self.isAncestorOf(old):
                self._came_from = old
        elif old is not None and self.isAncestorOf(old) and self.isVisible():
            self._came_from = None
            self._timer.start()
        else:
            self._place()

    def _put_actions(self, actions: Sequence[ToastAction]) -> None:
        for button in self._actions:
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._actions = [self._button(action) for action in actions]
        self._divider.setVisible(bool(actions))
        for at, button in enumerate(self._actions):
            self._row.insertWidget(_BEFORE_ACTIONS + at, button)
            button.show()  # a layout leaves room only for what is shown

    def _button(self, action: ToastAction) -> Button:
        button = _ToastButton(self._theme, action.text, kind=Kind.GHOST, shortcut=action.shortcut, parent=self)
        button.set_role("toast_accent", "toast_text")

        def press() -> None:
            self.hide()
            action.run()

        button.clicked.connect(press)
        return button

    def _place(self) -> None:
        window = self._window
        self._text.setWordWrap(False)
        self._text.setMinimumSize(0, 0)
        size, widest = self.sizeHint(), window.width() - 2 * self._theme.px(_SIDES)
        if size.width() > widest:
            room = self._text.sizeHint().width() - (size.width() - widest)
            self._text.setWordWrap(True)
            self._text.setMinimumSize(room, self._text.heightForWidth(room))
            size = QSize(widest, self.sizeHint().height())
        foot = window.height() - size.height() - self._theme.px(_FOOT)
        self.setGeometry(self._aside(QRect(QPoint((window.width() - size.width()) // 2, foot), size)))

    def _aside(self, place: QRect) -> QRect:
        """Beside or over the line in which somebody works, rather than upon it."""
        line = _working_place(self._window)
        if not line.intersects(place):
            return place
        air, room = self._theme.px(_ASIDE), self._window.rect()
        right, left = QRect(place), QRect(place)
        right.moveLeft(line.right() + air)
        left.moveRight(line.left() - air)
        place.moveBottom(line.top() - air)
        return next((one for one in (right, left) if room.contains(one)), place)

    def _restyle(self) -> None:
        self._row.setContentsMargins(self._theme.px(16) + 6, 6, self._theme.px(4) + 6, 10)
        self._row.setSpacing(self._theme.px(10))
        self._divider.setFixedHeight(self._theme.px(20))
        QTimer.singleShot(0, self, self._place)  # when all that is inside has its new size


def _working_place(window: QWidget) -> QRect:
    """Where in the window the keys go: the line being typed in, the current row of a list; nothing without one."""
    focus = QApplication.focusWidget()
    if focus is None or not window.isAncestorOf(focus):
        return QRect()
    ground = focus.viewport() if isinstance(focus, QAbstractScrollArea) else focus
    caret = focus.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle)
    at = focus.rect() if isinstance(focus, QLineEdit) else caret if isinstance(caret, QRect) else QRect()
    return QRect(ground.mapTo(window, at.topLeft()), at.size())
