"""The papers of one open plan: reads it, has files written and sheets printed beside the window, tells how it ended.

One at a time. Made with the plan's pages; the page Handout and the export dialog both ask here, so work begun in one
of them is seen in the other.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from charthouse.document.queries.contents import PlanContents, plan_contents
from charthouse.document.queries.handout_choices import Brand, PresetRow, brand, presets
from charthouse.document.queries.history import checkpoints
from charthouse.document.queries.plan import PlanInfo, plan_info
from charthouse.domain.errors import Refused
from charthouse.ui.bridge import DocumentBridge
from charthouse.ui.export.intake import Intake
from charthouse.ui.export.tongue import LANGUAGE_KEY, known_language
from charthouse.ui.export.wishes import Wishes, folder_of, remember, remember_folder, remembered
from charthouse.ui.export.work import Order, Writing
from charthouse.ui.moments import told_apart
from charthouse.ui.printing.job import Printing
from charthouse.ui.settings import Settings
from charthouse.ui.worker import Worker

if TYPE_CHECKING:
    from charthouse.document.changes import Changed
    from charthouse.document.document import Done

_OWN = frozenset(("branding", "handout_preset"))


class Exporter(QObject):
    """`progress` from 0 to 1; then exactly one of `finished`, `failed(sentence)` and `cancelled`.

    Each of the three carries the `Writing`, which knows the files that were written, or the `Printing`. `changed`:
    what the plan says of its handouts is another. `closing`: the plan is about to be closed.
    """

    changed = Signal(object)  # the tables
    closing = Signal()
    started = Signal()
    progress = Signal(float)
    finished = Signal(object)
    failed = Signal(str, object)
    cancelled = Signal(object)

    def __init__(self, bridge: DocumentBridge, settings: Settings, documents: Path) -> None:
        super().__init__(bridge)
        self._bridge, self._settings, self._documents = bridge, settings, documents
        self._worker: Worker | None = None
        self._work: Writing | Printing | None = None
        self._own: dict[Path, int] = {}  # files written here, by when they were
        bridge.closing.connect(self.cancel)
        bridge.closing.connect(self.closing)
        bridge.changed.connect(self._follow)

    @property
    def running(self) -> bool:
        """Whether files are being written."""
        return self._worker is not None

    @property
    def today(self) -> date:
        """The day that the files are made on."""
        return datetime.now().astimezone().date()

    # what the plan gives

    def intake(self, since: str | None = None) -> Intake:
        """Everything a handout is made of, as it is now; `since` as `Wanted.since`."""
        return Intake(self._bridge.document, self.today, since)

    def checkpoints(self) -> list[tuple[str, str]]:
        """Id and name of each, the newest first; of several of one name each with its time."""
        rows = checkpoints(self._bridge.document)
        return [(row.row, called) for row, called in zip(rows, told_apart(rows), strict=True)]

    def brand(self) -> Brand:
        """The organisation's logo and colour."""
        return brand(self._bridge.document)

    def presets(self) -> tuple[PresetRow, ...]:
        """The choices of pages that the plan keeps."""
        return presets(self._bridge.document)

    @property
    def read_only(self) -> bool:
        """Whether the plan takes nothing."""
        return self._bridge.read_only

    def run(self, verb: Callable[..., Done], /, **values: object) -> Done | None:
        """Change what the plan says of its handouts, as `bridge.run`."""
        return self._bridge.run(verb, **values)

    def contents(self) -> PlanContents:
        """What there is to print."""
        return plan_contents(self._bridge.document)

    def plan(self) -> PlanInfo:
        """What the plan says of itself; a plan without a title goes by its file's name."""
        return plan_info(self._bridge.document)

    def title(self) -> str:
        """How the plan is called."""
        return self.plan().title or self._bridge.document.path.stem

    # what is remembered

    @property
    def wishes(self) -> Wishes:
        """The options of last time."""
        kept = self._settings.kept_for(self._bridge.document.plan_id, LANGUAGE_KEY)
        return replace(remembered(self._settings), language=known_language(kept))

    def remember(self, wishes: Wishes) -> None:
        """Keep the options for next time."""
        remember(self._settings, wishes)
        self._settings.keep_for(self._bridge.document.plan_id, LANGUAGE_KEY, wishes.language)

    @property
    def folder(self) -> Path:
        """Where files are proposed to go: as last time, else beside the plan, where one may write there."""
        beside = self._bridge.document.path.parent
        usual = beside if os.access(beside, os.W_OK) else self._documents
        return folder_of(self._settings, self._bridge.document.plan_id, usual)

    # the work

    def replaces(self, order: Order) -> list[Path]:
        """The files in the way that this plan did not write itself since it was opened, or that changed since."""
        return [path for path in order.files if path.exists() and self._own.get(path) != path.stat().st_mtime_ns]

    def start(self, order: Order) -> None:
        """Begin to write. Raises Refused where nothing can be written there or the plan cannot be read."""
        if self.running:
            return
        folder = order.files[0].parent
        if not folder.is_dir():
            raise Refused(self.tr("There is no folder “{folder}”. Choose another one.").format(folder=folder))
        writing = Writing(order, self.intake(order.since))
        remember_folder(self._settings, self._bridge.document.plan_id, folder)
        self._begin(writing)

    def print(self, printing: Printing) -> None:
        """Begin to print."""
        if not self.running:
            self._begin(printing)

    def _begin(self, work: Writing | Printing) -> None:
        self._work = work
        worker = self._worker = Worker(work.run, self)
        worker.progress.connect(self.progress)
        worker.finished.connect(lambda _: self._end(work, lambda: self.finished.emit(work)))
        worker.failed.connect(lambda why: self._end(work, lambda: self.failed.emit(why, work)))
        worker.cancelled.connect(lambda: self._end(work, lambda: self.cancelled.emit(work)))
        worker.start()
        self.started.emit()

    def cancel(self) -> None:
        """Stop; a file that is half written is taken away."""
        if self._worker is not None and self._work is not None:
            self._worker.cancel()
            self._work.stop()

    def _follow(self, changed: Changed) -> None:
        if changed.tables & _OWN:
            self.changed.emit(changed.tables & _OWN)

    def _end(self, work: Writing | Printing, tell: Callable[[], None]) -> None:
        self._worker = None
        self._own |= {path: path.stat().st_mtime_ns for path in work.files if path.exists()}
        tell()
