"""How soon the window answers: each gesture in processor seconds, held to its aim or to the same picture drawn by hand.

The window is the real one, offscreen, on files of its own in the folder it is given.
"""

from __future__ import annotations

import os
import sqlite3
import statistics
from collections.abc import Callable, Iterator
from datetime import date
from functools import partial
from itertools import count
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QItemSelectionModel, QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTableView, QWidget
from tests.benchmarks.plans import big_plan
from tests.benchmarks.timing import Result, Run, cpu, paired, wall
from tests.ui.answers import Answers
from tests.ui.pages import WindowPage

from charthouse.bootstrap import build_window
from charthouse.document.document import Document
from charthouse.document.edits import plan, swot
from charthouse.document.queries.swot import SwotRow
from charthouse.domain.kinds import Quadrant
from charthouse.ui.pages.objectives.page import ObjectivesPage
from charthouse.ui.pages.scorecard.page import ScorecardPage
from charthouse.ui.pages.swot.card import BoxCard
from charthouse.ui.pages.swot.page import SwotPage
from charthouse.ui.painting.text import draw_text, draw_wrapped, text_height
from charthouse.ui.theme import Theme
from charthouse.ui.widgets.grid.names import NAME_ROLE, RowName

_ITEMS = 1_000
_ROUNDS = 7
_ENTERS = 15  # the disk is moody
_FRAME = 40  # milliseconds on the clock in which Qt paints what has changed
_STEPS = 20  # of a scroll in one timed go
_KEY, _PASTE, _EXPAND, _SWITCH, _STEP = 0.016, 0.5, 0.3, 0.1, 0.1  # seconds


def run(folder: Path) -> Iterator[Result]:
    """On a page of 1,000 items, then on the plan of 10,000 objectives and 20,000 measures."""
    _keep_state_in(folder)
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    window = _open(app, _many_items(folder / "items.charthouse"), folder)
    yield _typing(window)
    yield from _entering(window, folder)
    yield _pasting(window)
    yield from _switching(window, "1,000 items", (2, 3, 4, 5, 6))
    _close(window)
    window = _open(app, _read_to_the_end(big_plan(folder / "big.charthouse")), folder)
    yield _expanding(window)
    yield _retitling(window)
    yield _recording(window)
    yield _scrolling(window)
    yield from _switching(window, "10,000 objectives", (2, 4, 5))
    _close(window)


def _keep_state_in(folder: Path) -> None:
    """Nothing of the person who measures is read or written."""
    for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"):
        os.environ[name] = str(folder / name.lower())


def _many_items(path: Path) -> Path:
    with Document.create(path) as document, document.baseline("Many items"):
        for quadrant in Quadrant:
            texts = [f"Item {number} of the {quadrant}s that people named" for number in range(_ITEMS // 4)]
            swot.add_many(document, quadrant=quadrant, texts=texts)
    return path


def _read_to_the_end(path: Path) -> Path:
    """The big plan on the day after its last readings."""
    with Document.open(path) as document:
        plan.set(document, as_of=date(2027, 12, 31))
    return path


def _open(app: QApplication, path: Path, folder: Path) -> WindowPage:
    window = build_window(app, Answers().dialogs(), documents=folder)
    window.resize(1440, 900)
    window.show()
    window.activateWindow()
    assert window.plans.open(path)
    _settle()
    return WindowPage(window)


def _close(app: WindowPage) -> None:
    app.window.close()
    app.window.deleteLater()
    _settle()


def _settle() -> None:
    """Nothing is left to do that was put off."""
    QTest.qWait(60)


def _paints() -> None:
    """What is due is done, and what has changed is painted: Qt gathers that for a few idle milliseconds."""
    QTest.qWait(_FRAME)


def _paint_now(app: WindowPage) -> None:
    """What has changed is painted, without the idle milliseconds for which Qt waits for more."""
    QApplication.processEvents()
    QApplication.sendEvent(app.window, QEvent(QEvent.Type.UpdateRequest))


def _figure(name: str, aim: float, work: Callable[[], object], undo: Callable[[], object] | None = None) -> Result:
    """The median of some goes, as a share of the aim; `undo` takes each back, outside the time."""
    taken = []
    for _ in range(_ROUNDS + 1):
        taken.append(cpu(work)())
        if undo is not None:
            undo()
    middle = statistics.median(taken[1:])
    return Result(name, aim, middle, middle / aim, 1.0)


def _capture(app: WindowPage) -> QWidget:
    page = app.go(2)
    assert isinstance(page, SwotPage)
    line = page.items.grid.cards[Quadrant.STRENGTH].capture
    line.setFocus()
    _settle()
    return line


def _typing(app: WindowPage) -> Result:
    line = _capture(app)

    def letter() -> None:
        app.type("e")
        _paints()

    result = _figure(f"a letter typed, painted ({_ITEMS:,} items)", _KEY, letter)
    line.clear()
    return result


def _entering(app: WindowPage, folder: Path) -> Iterator[Result]:
    """The same page drawn by hand after a commit of SQLite alone.

    On the clock, where both wait for the disk, and in processor seconds, where a slow disk hides nothing.
    """
    _capture(app)
    raw = sqlite3.connect(folder / "raw.sqlite", isolation_level=None)
    raw.executescript("PRAGMA journal_mode=DELETE; PRAGMA synchronous=EXTRA; CREATE TABLE item(text TEXT) STRICT")
    picture = QPixmap(app.page.size())

    def by_hand() -> None:
        raw.execute("BEGIN IMMEDIATE")
        raw.execute("INSERT INTO item VALUES ('One more thing')")
        raw.execute("COMMIT")
        _draw_page(app, picture)

    def enter() -> None:
        app.press("Return")
        _paint_now(app)

    def entered(run: Run) -> Run:
        def typed_before() -> float:
            app.type("One more thing")
            _settle()
            return run()

        return typed_before

    name = "Enter → in the file and painted / commit and drawing"
    for timed, unit in ((wall, "s"), (cpu, "s CPU")):
        yield paired(name, timed(by_hand), entered(timed(enter)), limit=2.5, rounds=_ENTERS, unit=unit)
    raw.close()


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


def _pasting(app: WindowPage) -> Result:
    _capture(app)
    lines = "\n".join(f"Thing {number} that was written down before" for number in range(1_000))

    def paste() -> None:
        app.paste(lines)
        _paints()

    def undo() -> None:
        app.press("Ctrl+Z")
        _settle()

    return _figure("1,000 lines pasted, in the file and painted", _PASTE, paste, undo)


def _switching(app: WindowPage, what: str, numbers: tuple[int, ...]) -> Iterator[Result]:
    """Between pages that have been seen before."""
    for number in numbers:
        app.go(number)
        _settle()
    for number in numbers:
        elsewhere = numbers[0] if number != numbers[0] else numbers[1]

        def back(elsewhere: int = elsewhere) -> None:
            app.go(elsewhere)
            _settle()

        def there(number: int = number) -> None:
            before = app.page
            assert app.go(number) is not before
            _paints()

        back()
        yield _figure(f"page {number} shown ({what})", _SWITCH, there, back)


def _expanding(app: WindowPage) -> Result:
    page = app.go(4)
    assert isinstance(page, ObjectivesPage)
    page.view.setFocus()
    _settle()
    first = page.view.model().index(0, 0)
    page.view.selectionModel().setCurrentIndex(first, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def close() -> None:
        page.view.collapseAll()
        _settle()

    def expand() -> None:
        app.type("*")
        _paints()

    close()
    return _figure("all of 10,000 objectives opened", _EXPAND, expand, close)


def _retitling(app: WindowPage) -> Result:
    """A goal typed in the tree of all, and the row for the next one begun, which numbers all goals behind it."""
    page = app.go(4)
    assert isinstance(page, ObjectivesPage)
    page.view.setFocus()

    def enter() -> None:
        app.press("Return")
        _paint_now(app)

    _leave_title(app, page)
    return _figure("Enter in the tree (10,000 objectives), painted", _STEP, enter, partial(_leave_title, app, page))


def _leave_title(app: WindowPage, page: ObjectivesPage) -> None:
    """The editor is open over the first goal, with another title in it."""
    app.press("Escape")
    page.view.selectionModel().setCurrentIndex(
        page.view.model().index(0, 0), QItemSelectionModel.SelectionFlag.ClearAndSelect
    )
    app.press("F2")
    app.type("x")
    _settle()


def _recording(app: WindowPage) -> Result:
    page = app.go(5)
    assert isinstance(page, ScorecardPage)
    page.view.setFocus()
    figures = count(41)

    def ready() -> None:
        app.press("Up")
        app.type(str(next(figures)))
        _settle()

    def enter() -> None:
        app.press("Return")
        _paint_now(app)

    ready()
    return _figure("Enter in the scorecard (20,000 measures), painted", _STEP, enter, ready)


def _scrolling(app: WindowPage) -> Result:
    """The readings: measures by periods, so many rows on that nothing seen before is seen again."""
    page = app.go(5)
    assert isinstance(page, ScorecardPage)
    page.readings.view.resize(page.view.size())
    page._show_readings(shown=True)
    _settle()
    view = page.readings.view
    bar = view.verticalScrollBar()
    picture = QPixmap(view.viewport().size())
    places = iter(range(bar.minimum(), bar.maximum(), max(bar.pageStep(), 1)))

    def scroll() -> None:
        for _ in range(_STEPS):
            bar.setValue(next(places))
            view.viewport().repaint()

    def by_hand() -> None:
        for _ in range(_STEPS):
            _draw_cells(view, picture, page)

    name = f"{view.model().rowCount():,} × {view.model().columnCount()} readings scrolled / texts drawn"
    return paired(name, cpu(by_hand), cpu(scroll), limit=2)


def _draw_cells(view: QTableView, picture: QPixmap, page: ScorecardPage) -> None:
    """The texts that are to be seen, each where it stands."""
    model, theme = view.model(), page.theme
    rows = range(view.rowAt(0), max(view.rowAt(view.viewport().height() - 1), 0) + 1)
    columns = range(view.columnAt(0), view.columnAt(view.viewport().width() - 1) + 1)
    picture.fill(theme.tokens.sheet)
    with QPainter(picture) as painter:
        for row in rows:
            beside = QRectF(0, view.rowViewportPosition(row), theme.px(300), view.rowHeight(row))
            name = model.headerData(row, Qt.Orientation.Vertical, NAME_ROLE)
            assert isinstance(name, RowName)
            draw_text(painter, beside, name.code, theme, size=12, role="text3", tnum=True)
            draw_text(painter, beside.adjusted(theme.px(44), 0, 0, 0), name.text, theme, weight=500)
            for column in columns:
                index = model.index(row, column)
                text = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
                draw_text(painter, QRectF(view.visualRect(index)), text, theme, tnum=True)
