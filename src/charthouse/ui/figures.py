"""The scorecard of a plan with many measures, worked out in small parts between the events of the window."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from charthouse.document.litter import left_lying, set_aside, take_back
from charthouse.document.queries.counts import how_many

if TYPE_CHECKING:
    from charthouse.document.document import Changed, Document
    from charthouse.document.queries.scorecard import MeasureRow, Scorecard

AT_ONCE = 500  # measures of a plan whose scorecard is read at once wherever it is shown
_PART = 60  # measures at a time after that: a few milliseconds
_PAUSE = 300  # milliseconds without a change before it begins


class Figures(QObject):
    """One for an open plan. `came(Scorecard)`: it is worked out, and the query answers at once from now on.

    `outlined(Scorecard)`: all measures are known, their figures are still to come. What is changed in the midst of it
    is in what comes.
    """

    came = Signal(object)
    outlined = Signal(object)

    def __init__(self, document: Document, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._parts: Generator[Scorecard | None, None, Scorecard] | None = None
        self._last: Scorecard | None = None  # of a plan that is only read, which keeps no answers
        self._pause = QTimer(self, interval=_PAUSE, singleShot=True)
        self._pause.timeout.connect(self._begin)
        self._work = QTimer(self, interval=0)
        self._work.timeout.connect(self._go_on)

    @property
    def is_working(self) -> bool:
        """Whether some of it is worked out and more is to come."""
        return self._parts is not None

    def now(self) -> Scorecard | None:
        """The scorecard as the plan is now. Where that takes long it is begun, and this is its outline or None."""
        from charthouse.document.queries.scorecard import scorecard, scorecard_at_hand

        if self._measures() <= AT_ONCE:
            return scorecard(self._document, today=date.today())
        card = scorecard_at_hand(self._document, today=date.today()) or self._last
        if card is None or not card.complete:
            self._begin()
        return card

    def of(self, measures: Sequence[str]) -> Sequence[MeasureRow]:
        """Some measures with their figures as the plan is now: those of a screen, for which nobody has to wait."""
        from charthouse.document.queries.scorecard import measure_rows

        return measure_rows(self._document, measures, today=date.today())

    def want(self) -> None:
        """Begin soon, unless it is on its way."""
        if not self.is_working:
            self._pause.start()

    def get_ready(self) -> None:
        """Begin soon where somebody would have to wait for it later; a plan that is only read keeps no answers."""
        if self._measures() > AT_ONCE and not self._document.read_only:
            self.want()

    def follow(self, changed: Changed) -> None:
        """Wait a while longer before it begins: there may be more to come."""
        del changed
        if self._pause.isActive():
            self._pause.start()

    def stop(self) -> None:
        """Nobody wants it any more."""
        self._pause.stop()
        self._work.stop()
        self._parts = None

    def close(self) -> None:
        """The plan is let go."""
        self.stop()
        take_back()

    def _measures(self) -> int:
        (count,) = how_many(self._document, "measure")
        return count

    def _begin(self) -> None:
        from charthouse.document.queries.scorecard import scorecard_in_parts

        self._pause.stop()
        if self._parts is None:
            self._parts = scorecard_in_parts(self._document, today=date.today(), size=_PART)
            self._work.start()

    def _go_on(self) -> None:
        if self._parts is None:
            return
        try:
            with left_lying():
                outline = next(self._parts)
                set_aside()
        except StopIteration as end:
            set_aside()
            self.stop()
            self._last = end.value if self._document.read_only else None
            self.came.emit(end.value)
        else:
            if outline is not None:
                self.outlined.emit(outline)
