"""The scorecard with 20,000 measures and their readings: typed into, and scrolled."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from itertools import count, pairwise

from PySide6.QtCore import QAbstractEventDispatcher, QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTableView
from tests.benchmarks.timing import Result, cpu, paired
from tests.benchmarks.window_tools import figure, paint_now, paints, settle
from tests.ui.pages import WindowPage

from charthouse.document.queries.scorecard_groups import Grouping
from charthouse.ui.pages.scorecard.page import ScorecardPage
from charthouse.ui.painting.text import draw_text
from charthouse.ui.widgets.grid.names import NAME_ROLE, RowName

_PAUSE = 0.2  # seconds
_LOOK = 20  # milliseconds
_STEPS = 20  # of a scroll in one timed go
_STEP = 0.1  # seconds


def opening(app: WindowPage) -> Iterator[Result]:
    """The longest that the window cannot answer, in processor seconds of its thread, from a plan just opened."""
    assert app.window.bridge is not None
    figures, page = app.window.bridge.figures, []

    def show() -> None:
        page.append(app.go(5))

    def come() -> None:
        while figures.is_working:
            QTest.qWait(_LOOK)

    def regroup() -> None:
        page[0].looks.regroup(Grouping.PERSPECTIVE)

    for what, work in (("opened before its figures", show), ("when they come", come), ("grouped anew", regroup)):
        longest = _longest_pause(work)
        yield Result(f"Scorecard of 20,000 measures {what}", _PAUSE, longest, longest / _PAUSE, 1.0)
    page[0].looks.regroup(Grouping.GOAL)


def _longest_pause(work: Callable[[], object]) -> float:
    beats = [time.thread_time()]
    loop = QAbstractEventDispatcher.instance()
    assert loop is not None

    def beat() -> None:
        beats.append(time.thread_time())

    for signal in (loop.awake, loop.aboutToBlock):
        signal.connect(beat)
    work()
    paints()
    for signal in (loop.awake, loop.aboutToBlock):
        signal.disconnect(beat)
    beat()
    return max(after - before for before, after in pairwise(beats))


def recording(app: WindowPage) -> Result:
    page = app.go(5)
    assert isinstance(page, ScorecardPage)
    page.view.setFocus()
    figures = count(41)

    def ready() -> None:
        app.press("Up")
        app.type(str(next(figures)))
        settle()

    def enter() -> None:
        app.press("Return")
        paint_now(app)

    ready()
    return figure("Enter in the scorecard (20,000 measures), painted", _STEP, enter, ready)


def scrolling(app: WindowPage) -> Result:
    """The readings: measures by periods, so many rows on that nothing seen before is seen again."""
    page = app.go(5)
    assert isinstance(page, ScorecardPage)
    page.readings.view.resize(page.view.size())
    page.show_readings(shown=True)
    settle()
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
