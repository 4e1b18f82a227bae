"""Between the window and the open plan: Qt signals on one side, `Document` on the other.

Made by the window for each plan it opens and closed with it. Pages edit through `run` and learn what changed through
`changed`; nothing else in the window talks to a Document's writing side.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QThreadPool, QTimer, Signal

from charthouse.document.queries.plan import plan_info
from charthouse.domain.errors import Refused
from charthouse.exchange.handout.ready import PIECES
from charthouse.ui.figures import Figures
from charthouse.ui.sentences import in_words
from charthouse.ui.spare_time import SpareTime
from charthouse.ui.wording import reading_only
from charthouse.ui.worker import end_work

if TYPE_CHECKING:
    from charthouse.document.document import Changed, Document, Done

T = TypeVar("T")

_BACKUP_EVERY = 30 * 60 * 1000  # milliseconds
_READY_AFTER = 2_000  # milliseconds of the event loop: the plan is on the screen by then


class DocumentBridge(QObject):
    """Owns an open plan. All signals come after the fact, in the window's thread.

    `changed(Changed)`: a step is durable, or undone or redone. `refused(str)`: a sentence for the person; nothing was
    changed. `trouble(str)`: the file cannot be used (the sentence) or can be again (empty). `durable(bool)`: whether
    everything typed is in the file. `closing`: the plan is about to be let go, what works on its behalf stops now, and
    work below the bridge is waited for. `figures`: its scorecard, worked out behind what is painted.
    """

    changed = Signal(object)
    refused = Signal(str)
    trouble = Signal(str)
    durable = Signal(bool)
    closing = Signal()

    def __init__(self, document: Document, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._unsubscribe = document.subscribe(self._announce)
        document.storage.moved = lambda: QTimer.singleShot(0, self, self._look_for_trouble)  # it may be painting now
        self._locale = plan_info(document).locale  # at hand for a refusal that says that the plan cannot be read
        self._open_texts: set[QObject] = set()
        self.refusals = 0  # how often something was refused so far
        self._last_trouble = ""
        self.figures = Figures(document, self)
        self.changed.connect(self.figures.follow)
        self.closing.connect(self.figures.close)
        self._spare = SpareTime(PIECES, self)
        self.closing.connect(self._spare.stop)
        self._backups = QTimer(self, interval=_BACKUP_EVERY)
        self._backups.timeout.connect(self._back_up)
        self._ready = QTimer(self, interval=_READY_AFTER, singleShot=True)
        self._ready.timeout.connect(self._get_ready)
        if not document.read_only:
            self._backups.start()
        self._opened = QTimer(self, interval=0, singleShot=True)
        self._opened.timeout.connect(self._begin)
        self._opened.start()

    @property
    def document(self) -> Document:
        """The open plan: for queries (`document.rows`) and, inside `run`, for verbs."""
        return self._document

    @property
    def read_only(self) -> bool:
        """Whether this window may only look."""
        return self._document.read_only

    @property
    def is_durable(self) -> bool:
        """Whether all that was typed is in the file."""
        return not self.is_unsaved and not self._open_texts

    @property
    def is_unsaved(self) -> bool:
        """Whether what was made of the plan is in memory only."""
        return self._document.in_memory and not self.read_only

    def answers(self) -> bool:
        """Whether the plan can be read just now; where it cannot, `refused` has told why."""
        try:
            return self._document.connection is not None
        except Refused as refusal:
            self.refused.emit(self._why(refusal))
            return False

    def look(self) -> None:
        """Notice a file that is gone or was written over, before the plan is let go."""
        self._document.look()
        self._look_for_trouble()

    def run(self, verb: Callable[..., Done], /, **values: object) -> Done | None:
        """Call an edit verb on the plan: `bridge.run(swot.add, quadrant=…, text=…)`.

        Returns what it did; None when it was refused, and then `refused` has told why.
        """
        try:
            done = verb(self._document, **values)
        except Refused as refusal:
            self.refused.emit(self._why(refusal))
            return None
        finally:
            self._look_for_trouble()
        return done

    def try_run(self, verb: Callable[..., Done], /, **values: object) -> str:
        """Like `run`, but gives the reason of a refusal back (empty when done): for cells that show it themselves."""
        try:
            verb(self._document, **values)
        except Refused as refusal:
            return self._why(refusal)
        finally:
            self._look_for_trouble()
        return ""

    def undo(self) -> None:
        """Take the last step back; nothing when there is none."""
        self.ask(self._document.undo)

    def redo(self) -> None:
        """Do again what was last taken back."""
        self.ask(self._document.redo)

    def ask(self, move: Callable[[], T]) -> T | None:
        """What `move` returns; None when it was refused, and then `refused` has told why."""
        try:
            return move()
        except Refused as refusal:
            self.refused.emit(self._why(refusal))
            return None
        finally:
            self._look_for_trouble()

    @property
    def undo_label(self) -> str | None:
        """What undo would take back, in words."""
        label = self._document.undo_label
        return None if label is None else in_words(label)

    @property
    def redo_label(self) -> str | None:
        """What redo would do again, in words."""
        label = self._document.redo_label
        return None if label is None else in_words(label)

    @property
    def open_texts(self) -> tuple[QObject, ...]:
        """The editors and lines that hold text that is not yet in the plan."""
        return tuple(self._open_texts)

    def mark_typing(self, editor: QObject, *, typing: bool) -> None:
        """Tell whether `editor` holds text that is not yet in the plan; the title's star follows."""
        before = self.is_durable
        (self._open_texts.add if typing else self._open_texts.discard)(editor)
        if before != self.is_durable:
            self.durable.emit(self.is_durable)

    def stop_work(self) -> None:
        """End what works on the plan's behalf, so that it takes edits; what would have come of it, nobody hears."""
        end_work(self)
        self._document.take_back(None)

    def save_unasked(self) -> None:
        """Where the plan is in memory: make a backup of it, then write it into its file, if that is back.

        In this order: whoever ends the app may not wait until the file is judged.
        """
        from charthouse.document.returning import return_to_file

        self.look()
        with suppress(Refused):
            if self._document.storage.is_changed:
                self._document.back_up()
        with suppress(Refused):
            if self.is_unsaved:
                return_to_file(self._document)

    def close(self) -> None:
        """Let the plan go; the bridge is of no use afterwards."""
        self.closing.emit()
        end_work(self)
        self._backups.stop()
        self._opened.stop()
        self._ready.timeout.disconnect()
        self._unsubscribe()
        self._document.close()

    def _why(self, refusal: Refused) -> str:
        """A refusal with its figures as the plan writes them; of a plan that is only read, what all its pages say."""
        self.refusals += 1
        return reading_only() if self.read_only else in_words(refusal, self._locale)

    def _begin(self) -> None:
        """Have a copy made beside the window, for the day the file is gone; the rest comes later."""
        self._document.storage.stand_by()
        self._ready.start()

    def _get_ready(self) -> None:
        """Load what the first edit and the first handout need, and work figures out, so that nobody waits for it."""
        if not self.read_only:
            from charthouse.document.ready import load_for_writing

            QThreadPool.globalInstance().start(load_for_writing)
        self.figures.get_ready()
        self._spare.start()

    def _back_up(self) -> None:
        try:
            self._document.back_up()
        except Refused as refusal:
            self.refused.emit(in_words(refusal))

    def _announce(self, changed: Changed) -> None:
        if "plan" in changed.tables:
            self._locale = plan_info(self._document).locale
        self.changed.emit(changed)

    def _look_for_trouble(self) -> None:
        sentence = in_words(self._document.trouble or "") if self._document.in_memory else ""
        if sentence != self._last_trouble:
            self._last_trouble = sentence
            self.trouble.emit(sentence)
            self.durable.emit(self.is_durable)
