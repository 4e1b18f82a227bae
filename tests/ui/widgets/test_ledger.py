"""Lists of told things: every line has the height that its words need."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QRect
from pytestqt.qtbot import QtBot

from charthouse.ui.theme import Theme
from charthouse.ui.widgets.ledger.line import Line
from charthouse.ui.widgets.ledger.view import Ledger

WORDS = "Larders in nine parish halls, a fridge and a team of twenty for each of them, two halls a half-year"


def test_a_scroll_bar_that_comes_up_takes_no_room_from_the_words(qtbot: QtBot, theme: Theme) -> None:
    """The bar makes lines narrower: words that wrap anew need another line of height."""
    wrong = []
    for width in range(240, 300, 7):
        ledger = shown_ledger(qtbot, theme, width)
        ledger.show_lines([Line(WORDS[at:], str(at), below=f"{WORDS[: 40 + at]}\n{WORDS}") for at in range(24)])
        qtbot.waitUntil(ledger.verticalScrollBar().isVisible)
        qtbot.wait(1)
        wrong += [(width, at) for at in torn(ledger)]
    assert wrong == []


def test_of_a_long_list_the_top_is_there_at_once_and_the_rest_soon_after(qtbot: QtBot, theme: Theme) -> None:
    ledger = shown_ledger(qtbot, theme, 300)
    ledger.show_lines(many(1_000))
    assert rect(ledger, 50).isValid()
    assert not rect(ledger, 999).isValid()  # which nobody has to wait for
    qtbot.waitUntil(lambda: rect(ledger, 999).isValid())
    assert torn(ledger) == []


def test_a_line_far_down_in_a_long_list_can_be_gone_to_at_once(qtbot: QtBot, theme: Theme) -> None:
    ledger = shown_ledger(qtbot, theme, 300)
    ledger.show_lines(many(1_000))
    assert ledger.select("900")
    assert ledger.viewport().rect().contains(rect(ledger, 900))


def test_a_long_list_that_is_filled_anew_stays_where_somebody_has_scrolled_to(qtbot: QtBot, theme: Theme) -> None:
    ledger = shown_ledger(qtbot, theme, 300)
    ledger.show_lines(many(1_000))
    qtbot.waitUntil(lambda: rect(ledger, 999).isValid())
    ledger.verticalScrollBar().setValue(20_000)
    ledger.show_lines(many(1_001))
    assert ledger.verticalScrollBar().value() == 20_000


def shown_ledger(qtbot: QtBot, theme: Theme, width: int) -> Ledger:
    """An empty one on the screen."""
    ledger = Ledger(theme, "Things")
    qtbot.addWidget(ledger)
    ledger.resize(width, 200)
    ledger.show()
    qtbot.waitExposed(ledger)
    return ledger


def many(count: int) -> list[Line]:
    """Lines of different heights."""
    return [Line(WORDS[: 20 + at % 60], str(at), below=WORDS * (at % 3)) for at in range(count)]


def rect(ledger: Ledger, at: int) -> QRect:
    """Where a line stands; nowhere before it is laid out."""
    return ledger.visualRect(ledger.model().index(at, 0))


def torn(ledger: Ledger) -> list[int]:
    """The lines below which the next one does not follow at once."""
    rects = [rect(ledger, at) for at in range(ledger.model().rowCount())]
    return [at for at, (one, below) in enumerate(pairwise(rects)) if one.bottom() + 1 != below.top()]
