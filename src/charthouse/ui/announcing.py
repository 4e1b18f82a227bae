"""What screen readers are told unasked: one door, so that everything that happens is said once and nothing twice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent

from charthouse.ui.sentences import in_words

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from charthouse.document.document import Changed
    from charthouse.document.journal.step import Kind

_Politeness = QAccessible.AnnouncementPoliteness


class _Voice:
    """How often something was said so far."""

    said = 0


def announce(source: QObject, sentence: str, *, urgent: bool = False) -> None:
    """Have `sentence` said for `source`; `urgent` breaks into what is being read. An empty one says nothing."""
    if sentence and QAccessible.isActive():
        _Voice.said += 1
        event = QAccessibleAnnouncementEvent(source, sentence)
        event.setPoliteness(_Politeness.Assertive if urgent else _Politeness.Polite)
        QAccessible.updateAccessibility(event)


def tell_focus(widget: QWidget) -> None:
    """Have a widget read that kept the focus and is about something else now."""
    QAccessible.updateAccessibility(QAccessibleEvent(widget, QAccessible.Event.Focus))


class StepNews(QObject):
    """Says by its name each step that nothing else tells of: a toast or a sentence of its page comes first."""

    def __init__(self, source: QObject) -> None:
        super().__init__(source)
        self._source = source
        self._waiting: list[str] = []
        self._said_before = 0

    def follow(self, changed: Changed) -> None:
        """A step was made, undone or done again."""
        if not QAccessible.isActive():
            return
        if not self._waiting:
            self._said_before = _Voice.said
            QTimer.singleShot(0, self, self._say)
        self._waiting.append(_words(changed.kind).format(step=in_words(changed.label)))

    def _say(self) -> None:
        news, self._waiting = ". ".join(self._waiting), []
        if _Voice.said == self._said_before:
            announce(self._source, news)


def _words(kind: Kind) -> str:
    from charthouse.document.journal.step import Kind

    tr = QCoreApplication.translate
    words = {Kind.UNDO: tr("announcing", "Undone: {step}"), Kind.REDO: tr("announcing", "Done again: {step}")}
    return words.get(kind, tr("announcing", "Done: {step}"))
