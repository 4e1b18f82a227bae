"""Markup in every text of a plan, and what a window makes of it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QTextDocument
from PySide6.QtGui import Qt as TextQt
from PySide6.QtWidgets import QAbstractButton, QLabel, QTextBrowser, QTextEdit
from tests.ui.audit import cells, headings, views, widgets

from charthouse.document import Document
from charthouse.document.queries.findable import FINDABLE

MARKUP = "<b>x</b> & <img src='file:///none.png'> a<b and c>d &amp; &lt;"
SHORT = "<b>x</b> &amp;"
_SHORT_FIELDS = {("measure", "unit"), ("resource", "unit"), ("plan", "acronym")}


def overwrite(document: Document, markup: str = MARKUP, short: str = SHORT) -> None:
    """Put markup, or other hostile words, into every text of a plan, in one step whose name has some too."""
    from sqlalchemy import text

    with document.edit("Markup everywhere <b>now</b>") as session:
        for table in FINDABLE:
            for field in table.fields:
                words = short if (table.table, field) in _SHORT_FIELDS else markup
                session.execute(text(f'UPDATE "{table.table}" SET "{field}" = :words'), {"words": words})


def is_plain(words: str) -> bool:
    """Whether Qt shows words, as a tooltip, with all markup of the plan as it was typed."""
    if not TextQt.mightBeRichText(words):
        return True
    shown = QTextDocument()
    shown.setHtml(words)
    return "<" not in words.replace("<p style='white-space:pre-wrap'>", "").replace("</p>", "") and (
        "b>" in shown.toPlainText() or "&lt;" not in words
    )


def rich() -> set[str]:
    """What of all windows would show markup as more than letters."""
    return {*_rich_widgets(), *_rich_tips()}


def _rich_widgets() -> set[str]:
    faults: set[str] = set()
    for widget in widgets():
        name = type(widget).__name__
        if isinstance(widget, QLabel) and widget.text() and widget.textFormat() != Qt.TextFormat.PlainText:
            faults.add(f"{name} is a label that looks for markup")
        if not is_plain(widget.toolTip()):
            faults.add(f"{name} has the tooltip {widget.toolTip()}")
        if "</p>" in (said := QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Description)):
            faults.add(f"{name} has the markup of its tooltip read out: {said}")
        if isinstance(widget, QAbstractButton) and "& <img" in widget.text().replace("&&", ""):
            faults.add(f"{name} takes an ampersand for a key")
        if isinstance(widget, QTextEdit) and not (isinstance(widget, QTextBrowser) and widget.isReadOnly()):
            faults.add(f"{name} takes rich text")
    return faults


def _rich_tips() -> set[str]:
    faults: set[str] = set()
    for view in views():
        model, name = view.model(), type(view).__name__
        tips = [index.data(Qt.ItemDataRole.ToolTipRole) for index in cells(model)]
        tips += headings(model, Qt.ItemDataRole.ToolTipRole)
        faults.update(f"{name} has the tooltip {tip}" for tip in tips if isinstance(tip, str) and not is_plain(tip))
    return faults
