"""A language two fifths longer than English, made up on the spot: it shows what was not given to translators, and what
has no room to grow."""

from __future__ import annotations

import re
from collections.abc import Iterator

from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QPlainTextEdit, QScrollArea, QWidget

from charthouse.ui.pages.scorecard.strip import StatusStrip
from charthouse.ui.widgets.button import Button
from charthouse.ui.widgets.check_box import CheckBox
from charthouse.ui.widgets.grid.header import GridHeader
from charthouse.ui.widgets.label import ElidedLabel

_OPEN, _CLOSE = "‹", "›"
_ACCENTS = str.maketrans("aeiouyAEIOU", "åéîöûÿÅÉÎÖÛ")
_PLACE = re.compile(r"(\{[^}]*\})")
_PLAIN = re.compile(r"[A-Za-z]{3,}")
_ALIKE_EVERYWHERE = re.compile(r"Ctrl|Shift|Alt|F\d|Enter|Ins|Plan|Charthouse|English|\.charthouse|/|A\d|Letter|EUR")


class Longer(QTranslator):
    """Every text in accents, between marks, 40 % longer; its places for values stay."""

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        words = "".join(part if _PLACE.match(part) else part.translate(_ACCENTS) for part in _PLACE.split(source))
        return f"{_OPEN}{words}{'~' * max(round(len(source) * 0.4) - 2, 0)}{_CLOSE}"

    def isEmpty(self) -> bool:
        return False


def untranslated(widgets: list[QWidget], own: str = "") -> Iterator[str]:
    """What widgets say in words of ours that came through no translator; `own` are the words of the plan."""
    for widget in widgets:
        for words in said(widget):
            if not is_said(words) and not all(part in own for part in words.removeprefix("✗ ").split(" · ")):
                yield f"{type(widget).__name__} {words!r}"


def is_said(words: str) -> bool:
    """Whether the words came through a translator, or are none, or are the same in every language."""
    return _OPEN in words or not _PLAIN.search(words) or bool(_ALIKE_EVERYWHERE.search(words))


def said(widget: QWidget) -> Iterator[str]:
    """What a widget says in words of ours."""
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    if isinstance(widget, QLineEdit | QPlainTextEdit):
        yield widget.placeholderText()
    yield widget.toolTip()
    yield widget.accessibleName()


def cut(widgets: list[QWidget]) -> Iterator[str]:
    """Widgets whose words are not to be seen whole."""
    for widget in widgets:
        if widget.isVisible() and not widget.visibleRegion().isEmpty() and is_cut(widget):
            text = widget.text() if isinstance(widget, QLabel | QAbstractButton) else ""
            yield f"{type(widget).__name__} {text!r} {widget.width()} < {widget.sizeHint().width()}"


def is_cut(widget: QWidget) -> bool:
    """Whether words of it are not to be seen."""
    if isinstance(widget, QScrollArea) and widget.widget() is not None:
        return widget.widget().width() > widget.viewport().width()
    if isinstance(widget, StatusStrip):
        return not widget.is_whole
    if isinstance(widget, GridHeader):
        shown = (at for at in range(widget.count()) if not widget.isSectionHidden(at))
        return not all(widget.is_whole(at) for at in shown)
    if isinstance(widget, ElidedLabel):
        return not widget.is_whole_in(widget.width())
    if isinstance(widget, CheckBox):
        return widget.height() < widget.heightForWidth(widget.width())
    if not isinstance(widget, QLabel | Button):
        return False
    if isinstance(widget, QLabel) and widget.wordWrap():
        return bool(widget.text()) and widget.height() < widget.heightForWidth(widget.width())
    return bool(widget.text()) and widget.width() < widget.sizeHint().width()
