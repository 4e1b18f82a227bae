"""The SWOT page with a thousand items: typed, entered and pasted."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from pathlib import Path

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPixmap
from tests.benchmarks.by_hand import ByHand
from tests.benchmarks.timing import Result
from tests.benchmarks.window_tools import beside_by_hand, figure, paint_now, paints, settle
from tests.ui.pages import WindowPage

from charthouse.document.document import Document
from charthouse.document.edits import swot
from charthouse.document.queries.swot import SwotRow
from charthouse.domain.kinds import Quadrant
from charthouse.ui.pages.swot.card import BoxCard
from charthouse.ui.pages.swot.page import SwotPage
from charthouse.ui.painting.marks import paint_icon, paint_letter_tile
from charthouse.ui.painting.rows import fill_round, hairline, outline
from charthouse.ui.painting.text import RIGHT, draw_wrapped
from charthouse.ui.widgets.button import Button
from charthouse.ui.widgets.capture import CaptureLine
from charthouse.ui.widgets.rowlist.stacked import FADE
from charthouse.ui.widgets.tabs import Tabs

ITEMS = 1_000
_ALIKE = 0.97
_THINGS = ("Trusted by", "Talks to", "Far from", "Cheaper than", "Waits for", "Learns with", "Paid by")
_PEOPLE = ("schools", "the mayor", "online sellers", "families", "volunteers", "our neighbours", "publishers")
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


def entering(app: WindowPage) -> Iterator[Result]:
    """Enter in the capture line, beside the same page drawn by hand."""
    _capture(app)
    page = app.page
    assert isinstance(page, SwotPage)
    drawn, picture, words = _by_hand(page), QPixmap(page.size()), _phrases()

    def typed() -> None:
        app.type(next(words))
        settle()

    def enter() -> None:
        app.press("Return")
        paint_now(app)

    name = "Enter → in the file and painted / commit and drawing"
    yield from beside_by_hand(name, app.document.path, lambda: drawn.onto(picture), typed, enter)


def _phrases() -> Iterator[str]:
    """What nobody has said before: what is like something else is pointed out, on a line of its own."""
    for what, who in product(_THINGS, _PEOPLE):
        yield f"{what} {who}"


def _by_hand(page: SwotPage) -> ByHand:
    """The page as it stands: head and tabs; of each card ground, head, rows, what is beyond them, capture line."""
    drawn, theme, px = ByHand(page), page.theme, page.theme.px
    buttons = {button.text(): button for button in page.header.findChildren(Button)}
    icons = ("Unused", "filter", ""), ("Vote…", "vote", "")
    drawn.head("SWOT", page.board.facts(), [(buttons[text], icon, keys) for text, icon, keys in icons])
    _tabs(drawn, drawn.place(page.findChildren(Tabs)[0]))
    for card in page.items.grid.cards.values():
        ground = drawn.place(card)
        drawn.add(fill_round, ground, theme.tokens.raised, px(10))
        drawn.add(outline, ground, theme.tokens.line, px(10))
        tile = QRectF(ground.left() + px(14), ground.top() + px(11), px(22), px(22))
        drawn.add(paint_letter_tile, tile, card.words.letters[0], theme)
        line = QRectF(tile.right() + px(10), ground.top() + 1, ground.right() - tile.right() - px(25), px(43))
        drawn.text(line, card.words.title, size=14, weight=600)
        behind = line.adjusted(round(theme.advance(card.words.title, 14, 600)) + px(9), 0, 0, 0)
        drawn.text(behind, str(len(card.model.rows)), role="text3", tnum=True)
        drawn.text(line, card.words.axis, size=12, role="text3", align=RIGHT)
        _rows(drawn, card)
        more = drawn.place(card.more)
        words = more.adjusted(px(66), 0, 0, 0)
        drawn.text(words, card.more.text(), size=12, weight=600, role="accent")
        at = QRectF(words.left() + theme.advance(card.more.text(), 12, 600) + px(5), more.top(), px(14), more.height())
        drawn.add(paint_icon, at, "chevron-down", theme, role="accent", size=14)
        drawn.capture(card.capture)
    if (likeness := drawn.likeness()) < _ALIKE:
        raise RuntimeError(f"what is drawn by hand shows {likeness:.3f} of the page")
    return drawn


def _tabs(drawn: ByHand, rect: QRectF) -> None:
    theme, px = drawn.theme, drawn.theme.px
    drawn.add(hairline, rect, theme)
    drawn.text(rect, "Items", weight=600)
    word = theme.advance("Items", 13, 600) + px(6)
    drawn.text(rect.adjusted(word, 0, 0, 0), str(ITEMS), size=12, role="text3", tnum=True)
    word += theme.advance(str(ITEMS), 12, tnum=True)
    drawn.add(QPainter.fillRect, QRectF(rect.left(), rect.bottom() - px(2), word, px(2)), theme.tokens.accent)
    drawn.text(rect.adjusted(round(word) + px(24), 0, 0, 0), "TOWS strategies", weight=500, role="text2")


def _rows(drawn: ByHand, card: BoxCard[SwotRow]) -> None:
    area, theme, px = drawn.place(card.items.viewport()), drawn.theme, drawn.theme.px
    for row in card.model.rows:
        rect = card.items.place_of(row.id).translated(round(area.left()), round(area.top()))
        if area.top() <= rect.top() and rect.bottom() < area.bottom():
            code = QRectF(rect.left() + px(card.delegate.code_at), rect.top(), px(60), px(35))
            drawn.text(code, row.code, size=12, weight=500, role="text3", tnum=True)
            drawn.add(draw_wrapped, card.delegate.text_rect(rect, row), row.text, theme, size=14)
    drawn.fade(QRectF(area.left(), area.bottom() - px(FADE), area.width(), px(FADE)), theme.tokens.raised)


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
