"""Before a plan is let go: what is being typed is entered, and what would be lost all the same is asked about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget
from shiboken6 import isValid

from charthouse.domain.text import apart
from charthouse.ui.dialogs import Dialogs
from charthouse.ui.sentences import in_words
from charthouse.ui.widgets.capture import CaptureLine
from charthouse.ui.widgets.fields import LineField
from charthouse.ui.widgets.grid.view import GridView

if TYPE_CHECKING:
    from charthouse.ui.bridge import DocumentBridge

_SHOWN = 200  # letters of a text in a question


def hand_on(bridge: DocumentBridge, window: QWidget) -> str:
    """Have what is being typed entered. What of it was refused, as it was typed; empty where nothing was."""
    focus, before = QApplication.focusWidget(), bridge.refusals
    typed, places = _text_in(focus), _places_round(focus)
    window.setFocus()  # an open editor hands its text on
    lines = [line for line in bridge.open_texts if isinstance(line, CaptureLine)]
    for line in lines:
        line.submit()
    left = [line.text() for line in lines] + [place.refused_text for place in places]
    return next(filter(None, left), typed if bridge.refusals > before else "")


def keep_all(bridge: DocumentBridge, window: QWidget) -> None:
    """Have what is being typed entered, and what no file takes kept as a backup; nobody is asked."""
    bridge.stop_work()
    while (popup := QApplication.activePopupWidget()) is not None and popup.close():
        pass  # the editor below it has the focus again
    hand_on(bridge, window)
    bridge.save_unasked()


class Leaving:
    """What the window asks. Nothing is asked where nothing is lost."""

    def __init__(self, window: QWidget, dialogs: Dialogs) -> None:
        self._window, self._dialogs = window, dialogs

    def is_free(self, bridge: DocumentBridge, heir: DocumentBridge | None = None) -> bool:
        """Whether the plan may be let go. `heir`: what is opened instead, a copy maybe."""
        focus = QApplication.focusWidget()
        is_free = self._is_entered(bridge) and self._is_saved(bridge, heir)
        if not is_free and focus is not None and isValid(focus) and focus.isVisible():
            focus.setFocus()
        return is_free

    def _is_entered(self, bridge: DocumentBridge) -> bool:
        left = hand_on(bridge, self._window)
        if not left:
            return True
        tr = QCoreApplication.translate
        sentence = tr("leaving", "“{text}” was refused and is not in the plan. Closing the plan loses it.")
        return self._dialogs.lose(
            self._window, sentence.format(text=apart(left[:_SHOWN])), tr("leaving", "Close without it")
        )

    def _is_saved(self, bridge: DocumentBridge, heir: DocumentBridge | None) -> bool:
        tr, document = QCoreApplication.translate, bridge.document
        bridge.look()
        if not bridge.is_unsaved or (heir is not None and heir.document.last_step == document.last_step):
            return True
        if document.storage.is_changed:
            close = tr("leaving", "Close without them")
            sentence = tr("leaving", "The last changes are in no file: {why} Closing the plan loses them.")
        else:
            close = tr("leaving", "Close the plan")
            sentence = tr(
                "leaving", "The plan is in memory only: {why} If its file does not come back, closing loses it."
            )
        return self._dialogs.lose(self._window, sentence.format(why=in_words(document.trouble or "")), close)


def _text_in(editor: QWidget | None) -> str:
    if isinstance(editor, QLineEdit):
        return editor.text()
    return editor.toPlainText() if isinstance(editor, QPlainTextEdit) else ""


def _places_round(editor: QWidget | None) -> list[LineField | GridView]:
    """Where a refused text stays with its reason."""
    places = []
    while editor is not None:
        if isinstance(editor, LineField | GridView):
            places.append(editor)
        editor = editor.parentWidget()
    return places
