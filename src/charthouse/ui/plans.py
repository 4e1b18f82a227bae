"""Opening, making and copying plan files: everything of the File menu that ends in an open plan.

Knows files and dialogs, not the window's contents. `opened(DocumentBridge)` hands the plan on; a refusal is told in
one sentence and changes nothing.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from charthouse.domain.errors import Refused
from charthouse.domain.text import apart
from charthouse.ui.dialogs import SUFFIX, Dialogs
from charthouse.ui.sentences import in_words
from charthouse.ui.settings import Settings
from charthouse.ui.theme import Theme

if TYPE_CHECKING:
    from charthouse.document.document import Document
    from charthouse.document.opening import Judged
    from charthouse.ui.bridge import DocumentBridge
    from charthouse.ui.worker import Worker

T = TypeVar("T")


def _nothing() -> None:
    """What follows where nothing does."""


@dataclass(frozen=True, slots=True)
class Start:
    """What a new plan can begin with; `name` is empty for an empty plan."""

    name: str
    title: str
    about: str


@dataclass(frozen=True, slots=True)
class Maker:
    """How new plan files come about; passed in by `bootstrap`."""

    starts: Callable[[], Sequence[Start]]
    make: Callable[[Path, str, str], None]  # path, name of the start, title
    sample: Callable[[Path], None]
    documents: Path  # the person's folder for documents


class Plans(QObject):
    """The plan files of one window. `repair_wanted(Path, str)`: one that was not opened, and why."""

    opened = Signal(object)
    repair_wanted = Signal(object, str)

    def __init__(self, window: QWidget, theme: Theme, dialogs: Dialogs, settings: Settings, maker: Maker) -> None:
        super().__init__(window)
        self._theme, self._window, self._dialogs, self._settings = theme, window, dialogs, settings
        self._maker = maker
        self._checking: Worker | None = None

    @property
    def documents(self) -> Path:
        """The person's folder for documents."""
        return self._maker.documents

    def starts(self) -> Sequence[Start]:
        """What a new plan can begin with."""
        return self._maker.starts()

    def open(
        self,
        path: Path,
        *,
        read_only: bool = False,
        judged: Judged | None = None,
        then: Callable[[], object] = _nothing,
    ) -> bool:
        """Open a plan, telling the person why where that cannot be; what can only be read is offered for reading.

        Whether it is open now: a foreign one is judged beside the window first, unless it was `judged`, an older one
        is brought up to date there, and it opens after that. Once it is open, `then` is called.
        """
        from charthouse.document.opening import is_foreign, is_older

        path = path.absolute()  # what is shown and written beside it must not depend on where the app was started
        if self._checking is not None:
            self._checking.forget()
        if is_foreign(path, judged):
            self._check(path, lambda judged: self.open(path, read_only=read_only, judged=judged, then=then))
            return False
        if is_older(path):
            self._bring_up(path, read_only=read_only, judged=judged, then=then)
            return False
        try:
            self.load(path, read_only=read_only, judged=judged)
        except Refused as refusal:
            return self.tell(path, refusal, judged, then)
        then()
        return True

    def _check(self, path: Path, then: Callable[[Judged], object]) -> None:
        from charthouse.document.opening import judging

        def work() -> Generator[float, None, Judged | Refused]:
            try:
                return (yield from judging(path))
            except Refused as refusal:  # told with what can be done about it
                return refusal

        def go_on(found: Judged | Refused) -> None:
            if isinstance(found, Refused):
                self.tell(path, found)
            else:
                then(found)

        self._follow(work, self.tr("Checking “{name}”").format(name=apart(path.name)), go_on)

    def _bring_up(self, path: Path, *, read_only: bool, judged: Judged | None, then: Callable[[], object]) -> None:
        from charthouse.document.document import Document
        from charthouse.ui.bridge import DocumentBridge

        person = self._person

        def work() -> Generator[float, None, Document | Refused]:
            yield 0.0
            try:
                document = Document.open(path, read_only=read_only, person=person, judged=judged)
            except Refused as refusal:
                return refusal
            try:
                yield 1.0  # nobody may want it any more
            except GeneratorExit:
                document.close()
                raise
            if not read_only:
                document.close()  # and open it where it is to be worked on
            return document

        def go_on(found: Document | Refused) -> None:
            if isinstance(found, Refused):
                self.tell(path, found, judged, then)
            elif read_only:
                self.opened.emit(DocumentBridge(found))
                then()
            else:
                self.open(path, then=then)

        self._follow(work, self.tr("Bringing “{name}” up to date").format(name=apart(path.name)), go_on)

    def _follow(self, work: Callable[[], Generator[float, None, T]], words: str, then: Callable[[T], object]) -> None:
        """Look at one file beside the window, and at no other any more."""
        from charthouse.ui.beside.work import Beside

        self._checking = Beside(self._theme, self._dialogs, self._window, self).follow(work, words, then)

    @property
    def _person(self) -> str | None:
        return self._settings.kept("author") or None

    def load(self, path: Path, *, read_only: bool = False, judged: Judged | None = None) -> None:
        """Open a plan at once, whole path given. Raises `Refused` where that cannot be."""
        from charthouse.document.document import Document
        from charthouse.document.queries.plan import plan_info
        from charthouse.ui.bridge import DocumentBridge

        document = Document.open(path, read_only=read_only, person=self._person, judged=judged)
        if not read_only:
            self._settings.opened(path.resolve(), plan_info(document).title or path.stem)
        self.opened.emit(DocumentBridge(document))

    def tell(
        self, path: Path, refusal: Refused, judged: Judged | None = None, then: Callable[[], object] = _nothing
    ) -> bool:
        """Say why a plan was not opened, offering to read it where that is possible; whether it is open now."""
        from charthouse.document.lock import NotWritable, PlanInUse
        from charthouse.document.opening import NewerPlan
        from charthouse.document.other_files import OtherFile

        if isinstance(refusal, PlanInUse | NotWritable | NewerPlan):
            if self._dialogs.confirm(self._window, in_words(refusal), self.tr("Open to read")):
                return self.open(path, read_only=True, judged=judged, then=then)
        elif path.suffix == SUFFIX and path.is_file() and not isinstance(refusal, OtherFile):
            if self._dialogs.confirm(self._window, in_words(refusal), self.tr("Check and repair…")):
                self.repair_wanted.emit(path, in_words(refusal))
        else:
            self._dialogs.message(self._window, in_words(refusal))
        return False

    def choose(self) -> None:
        """Ask for a plan and open it."""
        path = self._dialogs.open_file(self._window, self.tr("Open a plan"), self._folder())
        if path is not None:
            self.open(path)

    def new(self, start: Start) -> None:
        """Ask where, make the plan there and open it; what a person calls the file is the plan's title."""
        heading = self.tr("Where shall the new plan be kept?")
        proposed = free_path(self._maker.documents, self.tr("New plan"))
        path = self._dialogs.save_file(self._window, heading, proposed)
        title = path.stem if path is not None and path.stem != proposed.stem else ""
        if path is not None and self._made(lambda: self._maker.make(path, start.name, title)):
            self.open(path)

    def open_sample(self) -> None:
        """Make a copy of the sample plan in the documents folder and open it."""
        folder = self._maker.documents
        path = free_path(folder, self.tr("Sample plan"))
        if self._made(lambda: self._copy_sample(folder, path)):
            self.open(path)

    def save_copy(self, bridge: DocumentBridge) -> Path | None:
        """Ask where and write a copy of the open plan with all its history; the window stays on the original."""
        document = bridge.document
        beside = document.path.parent
        folder = beside if os.access(beside, os.W_OK) else self._maker.documents
        proposed = free_path(folder, self.tr("{name} copy").format(name=document.path.stem))
        path = self._dialogs.save_file(self._window, self.tr("Save a copy"), proposed)
        if path is None or not self._made(lambda: document.save_copy(path)):
            return None
        return path

    def _copy_sample(self, folder: Path, path: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._maker.sample(path)

    def _made(self, make: Callable[[], object]) -> bool:
        try:
            make()
        except Refused as refusal:
            self._dialogs.message(self._window, in_words(refusal))
            return False
        except OSError as problem:
            self._dialogs.message(
                self._window, self.tr("The file could not be written: {why}.").format(why=problem.strerror)
            )
            return False
        return True

    def _folder(self) -> Path:
        recent = self._settings.recent()
        return recent[0].path.parent if recent else self._maker.documents


def free_path(folder: Path, name: str) -> Path:
    """`name` as a plan file in `folder`, with " 2", " 3" … when it is taken."""
    path, count = folder / f"{name}{SUFFIX}", 1
    while path.exists():
        count += 1
        path = folder / f"{name} {count}{SUFFIX}"
    return path
