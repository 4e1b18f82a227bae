"""The scorecard of a plan with many measures, worked out in small parts between the events of the window."""

from __future__ import annotations

from collections.abc import Generator
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:
    from charthouse.document.document import Changed, Document
    from charthouse.document.queries.scorecard import Scorecard

AT_ONCE = 500  # measures of a plan whose scorecard is read at once wherever it is shown
_PART = 60  # measures at a time after that: a few milliseconds
_PAUSE = 300  # milliseconds without a change before it begins


class Figures(QObject):
    """One for an open plan. `came(Scorecard)`: it is worked out, and the query answers at once from now on.

    A step in the midst of it begins it anew: half of it was read from the plan as it was.
    """

    came = Signal(object)

    def __init__(self, document: Document, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._parts: Generator[None, None, Scorecard] | None = None
        self._pause = QTimer(self, interval=_PAUSE, singleShot=True)
        self._pause.timeout.connect(self._begin)
        self._work = QTimer(self, interval=0)
        self._work.timeout.connect(self._go_on)

    @property
    def is_working(self) -> bool:
        """Whether some of it is worked out and more is to come."""
        return self._parts is not None

    def want(self) -> None:
        """Begin soon, unless it is on its way."""
        if not self.is_working:
            self._pause.start()

    def get_ready(self) -> None:
        """Begin soon where somebody would have to wait for it later; a plan that is only read keeps no answers."""
        ((measures,),) = self._document.rows("SELECT count(*) FROM measure")
        if measures > AT_ONCE and not self._document.read_only:
            self.want()

    def follow(self, changed: Changed) -> None:
        """Begin anew what a step made old."""
        del changed
        if self.is_working or self._pause.isActive():
            self.stop()
            self.want()

    def stop(self) -> None:
        """Nobody wants it any more."""
        self._pause.stop()
        self._work.stop()
        self._parts = None

    def _begin(self) -> None:
        from charthouse.document.queries.scorecard import scorecard_in_parts

        self._parts = scorecard_in_parts(self._document, today=date.today(), size=_PART)
        self._work.start()

    def _go_on(self) -> None:
        if self._parts is None:
            return
        try:
            next(self._parts)
        except StopIteration as end:
            self.stop()
            self.came.emit(end.value)
