"""Lists of told things: every line has the height that its words need."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtWidgets import QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from charthouse.ui.theme import Theme
from charthouse.ui.widgets.ledger.line import Line
from charthouse.ui.widgets.ledger.view import Ledger

WORDS = "Larders in nine parish halls, a fridge and a team of twenty for each of them, two halls a half-year"


def test_a_scroll_bar_that_comes_up_takes_no_room_from_the_words(qtbot: QtBot, theme: Theme) -> None:
    """The bar makes lines narrower: words that wrap anew need another line of height."""
    wrong = []
    for width in range(240, 300, 7):
        holder = QWidget()
        ledger = Ledger(theme, "Things")
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(ledger)
        qtbot.addWidget(holder)
        holder.resize(width, 200)
        holder.show()
        qtbot.waitExposed(holder)
        ledger.show_lines([Line(WORDS[at:], str(at), below=f"{WORDS[: 40 + at]}\n{WORDS}") for at in range(24)])
        qtbot.waitUntil(ledger.verticalScrollBar().isVisible)
        qtbot.wait(1)
        rects = [ledger.visualRect(ledger.model().index(at, 0)) for at in range(ledger.model().rowCount())]
        wrong += [(width, at) for at, (one, below) in enumerate(pairwise(rects)) if one.bottom() + 1 != below.top()]
    assert wrong == []
