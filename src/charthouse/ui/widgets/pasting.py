"""What comes from the clipboard into an editor: plain text of a length that fits, and a word about what does not.

Editors know no window. What they have to say about a paste goes up from widget to widget as a `Remark`, until the
window shows it.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

from PySide6.QtCore import QCoreApplication, QEvent, QMimeData
from PySide6.QtGui import QGuiApplication, QTextDocumentFragment
from PySide6.QtWidgets import QWidget

from charthouse.ui.numbers import written

_PICTURE = "\ufffc"  # stands where a page has one
_MOST_HTML = 2_000_000  # characters of a copied page that are read


class Remark(QEvent):
    """A sentence for the person, about what a widget just did, or refused to do. Whoever shows it accepts it."""

    TYPE = QEvent.Type(QEvent.registerEventType())

    def __init__(self, sentence: str, *, refusal: bool = False) -> None:
        super().__init__(self.TYPE)
        self.sentence, self.refusal = sentence, refusal


def remark(widget: QWidget, sentence: str, *, refusal: bool = False) -> None:
    """Say something about what `widget` did, or why it did not; nothing happens where no window listens."""
    event = Remark(sentence, refusal=refusal)
    above: QWidget | None = widget
    while above is not None:
        event.ignore()
        QCoreApplication.sendEvent(above, event)
        if event.isAccepted():
            return
        above = above.parentWidget()


def clipboard_text(widget: QWidget) -> str:
    """The text on the clipboard, for `widget`; a picture is told and gives none."""
    data = cast("QMimeData | None", QGuiApplication.clipboard().mimeData())  # none while its owner is gone
    return "" if data is None else text_of(widget, data)


def text_of(widget: QWidget, data: QMimeData) -> str:
    """The plain text of what is pasted or dropped. What has only markup is read as its words."""
    if data.hasText():
        return data.text()
    if data.hasHtml():
        return QTextDocumentFragment.fromHtml(data.html()[:_MOST_HTML]).toPlainText().replace(_PICTURE, "")
    if data.hasImage():
        remark(widget, _tr("That is a picture. A plan takes text only."))
    return ""


def tell_full(widget: QWidget, limit: int) -> None:
    """Say that no more goes into an editor."""
    remark(
        widget, _tr("No more than {limit} characters go in here. The rest is left out.").format(limit=written(limit))
    )


def tell_cut(widget: QWidget, texts: Sequence[str], limit: int) -> None:
    """Say of which pasted lines the end is left out, if of any."""
    count = sum(len(text.strip()) > limit for text in texts)
    if count == 1:
        remark(widget, _tr("One line is longer than {limit} characters and ends there.").format(limit=written(limit)))
    elif count:
        sentence = _tr("{count} lines are longer than {limit} characters and end there.")
        remark(widget, sentence.format(count=count, limit=written(limit)))


def _tr(text: str) -> str:
    return QCoreApplication.translate("pasting", text)
