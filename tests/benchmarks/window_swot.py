"""The SWOT page with a thousand items: typed, entered and pasted."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPixmap
from tests.benchmarks.timing import Result
from tests.benchmarks.window_tools import beside_by_hand, figure, paint_now, paints, settle
from tests.ui.pages import WindowPage

from charthouse.document.document import Document
from charthouse.document.edits import swot
from charthouse.document.queries.swot import SwotRow
from charthouse.domain.kinds import Quadrant
from charthouse.ui.pages.swot.card import BoxCard
from charthouse.ui.pages.swot.page import SwotPage
from charthouse.ui.painting.text import draw_text, draw_wrapped, text_height
from charthouse.ui.theme import Theme
from charthouse.ui.widgets.capture import CaptureLine

ITEMS = 1_000
_KEY, _PASTE = 0.016, 0.5  # seconds


def many_items(path: Path) -> Path:
    with Document.create(path) as document, document.baseline("Many items"):
        for quadrant in Quadrant:
            texts = [f"Item {number} of the {quadrant}s that people named" for number in range(ITEMS // 4)]
            swot.add_many(document, quadrant=quadrant, texts=texts)
    return path


def _capture(app: WindowPage) -> CaptureLine:
    page = app.go(2)
    assert isinstance(page, SwotPage)
    line = page.items.grid.cards[Quadrant.STRENGTH].capture
    line.setFocus()
    settle()
    return line


def typing(app: WindowPage) -> Result:
    line = _capture(app)

    def letter() -> None:
        app.type("e")
        paints()

    result = figure(f"a letter typed, painted ({ITEMS:,} items)", _KEY, letter)
    line.clear()
    return result


def entering(app: WindowPage, folder: Path) -> Iterator[Result]:
    """Enter in the capture line, beside the same page drawn by hand."""
    _capture(app)
    picture = QPixmap(app.page.size())

    def typed() -> None:
        app.type("One more thing")
        settle()

    def enter() -> None:
        app.press("Return")
        paint_now(app)

    name = "Enter → in the file and painted / commit and drawing"
    yield from beside_by_hand(name, folder, lambda: _draw_page(app, picture), typed, enter)


def _draw_page(app: WindowPage, picture: QPixmap) -> None:
    """The visible texts of the page: its head and tabs; of each card head, capture line, and rows as they wrap."""
    page = app.page
    assert isinstance(page, SwotPage)
    theme = page.theme
    picture.fill(theme.tokens.sheet)
    wide = QRectF(0, 0, theme.px(300), theme.px(36))
    with QPainter(picture) as painter:
        draw_text(painter, wide, "SWOT", theme, size=20, weight=600)
        for text in (page.board.facts(), "Items", "TOWS strategies", "Unused"):
            draw_text(painter, wide, text, theme, role="text2")
        for card in page.items.grid.cards.values():
            draw_text(painter, wide, card.words.title, theme, weight=600)
            for text in (str(len(card.model.rows)), card.words.axis, card.words.prompt, "9 more"):
                draw_text(painter, wide, text, theme, size=12, role="text3")
            _draw_rows(painter, card, theme)


def _draw_rows(painter: QPainter, card: BoxCard[SwotRow], theme: Theme) -> None:
    high = 0.0
    for row in reversed(card.model.rows):
        width = card.items.viewport().width() - theme.px(60)
        tall = text_height(row.text, width, theme, size=14, weight=400)
        draw_text(painter, QRectF(0, high, theme.px(40), tall), row.code, theme, size=12, role="text3")
        draw_wrapped(painter, QRectF(theme.px(40), high, width, tall), row.text, theme, size=14)
        high += tall + theme.px(12)
        if high > card.items.viewport().height():
            break


def pasting(app: WindowPage) -> Result:
    _capture(app)
    lines = "\n".join(f"Thing {number} that was written down before" for number in range(1_000))

    def paste() -> None:
        app.paste(lines)
        paints()

    def undo() -> None:
        app.press("Ctrl+Z")
        settle()

    return figure("1,000 lines pasted, in the file and painted", _PASTE, paste, undo)
