"""How soon the window answers: each gesture in processor seconds, held to its aim or to the same picture drawn by hand.

The window is the real one, offscreen, on files of its own in the folder it is given.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QApplication
from tests.benchmarks import window_scorecard, window_swot, window_tree
from tests.benchmarks.plans import big_plan
from tests.benchmarks.timing import Result
from tests.benchmarks.window_tools import close_window, figure, keep_state_in, open_window, paints, settle
from tests.ui.pages import WindowPage

from charthouse.document.document import Document
from charthouse.document.edits import plan

_SWITCH = 0.1  # seconds


def run(folder: Path) -> Iterator[Result]:
    """On a page of 1,000 items, then on the plan of 10,000 objectives and 20,000 measures."""
    keep_state_in(folder)
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    window = open_window(app, window_swot.many_items(folder / "items.charthouse"), folder)
    yield window_swot.typing(window)
    yield from window_swot.entering(window)
    yield window_swot.pasting(window)
    yield from _switching(window, "1,000 items", (2, 3, 4, 5, 6))
    close_window(window)
    window = open_window(app, _read_to_the_end(big_plan(folder / "big.charthouse")), folder)
    yield from window_scorecard.opening(window)
    yield window_tree.expanding(window)
    yield from window_tree.entering(window)
    yield window_scorecard.recording(window)
    yield window_scorecard.scrolling(window)
    yield from _switching(window, "10,000 objectives", (2, 4, 5))
    close_window(window)


def _read_to_the_end(path: Path) -> Path:
    """The big plan on the day after its last readings."""
    with Document.open(path) as document:
        plan.set(document, as_of=date(2027, 12, 31))
    return path


def _switching(app: WindowPage, what: str, numbers: tuple[int, ...]) -> Iterator[Result]:
    """Between pages that have been seen before."""
    for number in numbers:
        app.go(number)
        settle()
    for number in numbers:
        elsewhere = numbers[0] if number != numbers[0] else numbers[1]

        def back(elsewhere: int = elsewhere) -> None:
            app.go(elsewhere)
            settle()

        def there(number: int = number) -> None:
            before = app.page
            assert app.go(number) is not before
            paints()

        back()
        yield figure(f"page {number} shown ({what})", _SWITCH, there, back)
