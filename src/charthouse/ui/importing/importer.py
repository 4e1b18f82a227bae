"""File ▸ Import…: a file is read beside the window, shown as what it would add and change, and taken in as one step.

Of a list of another program somebody says first what its columns are.
"""

from __future__ import annotations

from collections.abc import Callable, Generator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from charthouse.domain.errors import Refused
from charthouse.domain.text import apart
from charthouse.ui.bridge import DocumentBridge
from charthouse.ui.dialogs import Dialogs
from charthouse.ui.importing import memory
from charthouse.ui.importing.errand import Errand
from charthouse.ui.pages.page import Services
from charthouse.ui.sentences import in_words
from charthouse.ui.settings import Settings
from charthouse.ui.theme import Theme
from charthouse.ui.worker import Work

if TYPE_CHECKING:
    from charthouse.document.document import Document
    from charthouse.exchange.importing import Found, FoundTables, Taking, Told
    from charthouse.exchange.mapping.columns import Columns
    from charthouse.exchange.mapping.known import KnownPlan
    from charthouse.exchange.reading.raw import RawBook, RawSheet
    from charthouse.ui.importing.mapping_dialog import MappingDialog


@dataclass(frozen=True, slots=True)
class _Tried:
    """What taking a file in would do, and the way to do it beside the window."""

    told: Told
    taking: Taking


@dataclass(frozen=True, slots=True)
class _List:
    """A list of another program. `encoding`: how its letters were read, where it does not say that itself."""

    found: FoundTables
    known: KnownPlan
    encoding: str


class Importer(Errand):
    """File ▸ Import…; `settings` remember what the columns of lists were said to be."""

    def __init__(
        self,
        bridge: DocumentBridge,
        theme: Theme,
        dialogs: Dialogs,
        services: Services,
        window: QWidget,
        settings: Settings,
    ) -> None:
        super().__init__(bridge, theme, dialogs, services, window)
        self._settings = settings
        self._encoding = ""  # the one that was chosen last

    def choose(self) -> None:
        """Ask for a file and read it."""
        path = self._dialogs.import_file(self._window, self._bridge.document.path.parent)
        if path is not None:
            self.read(path)

    def choose_folder(self) -> None:
        """Ask for a folder of CSV files and read them."""
        heading = self.tr("Import a folder of CSV files")
        path = self._dialogs.choose_folder(self._window, heading, self._bridge.document.path.parent)
        if path is not None:
            self.read(path)

    def read(self, path: Path) -> None:
        """Read a file beside the window. What it would do is then shown, or what its columns are is asked."""
        plan = self._plan()

        def work() -> Generator[float, None, _Tried | _List]:
            from charthouse.document.litter import left_lying
            from charthouse.exchange.importing import find_any

            with left_lying():
                yield 0.0
                found, encoding = find_any(path)
                yield 0.5
                with plan as same:
                    return _unspoken(same, found, encoding) or _tried(same, found)

        self._work_on(path, work, lambda read: self._ask(path, read) if isinstance(read, _List) else None)

    def _work_on(self, path: Path, work: Callable[[], Work], then: Callable[[object], None]) -> None:
        """Do something with a file beside the window; if it was tried, show what it would do."""

        def end(outcome: object) -> None:
            if isinstance(outcome, _Tried):
                self._preview(path, outcome)
            else:
                then(outcome)

        self._begin(work, self.tr("Reading “{name}”…").format(name=apart(path.name)), end)

    def _ask(self, path: Path, read: _List) -> None:
        """What the columns of a list are."""
        from charthouse.ui.importing.mapping_dialog import MappingDialog

        def recall(sheet: RawSheet) -> Columns | None:
            return memory.recall(self._settings, sheet)

        book, known = read.found.book, read.known
        dialog = MappingDialog(self._theme, path.name, book, known, recall, self._window, read.encoding)
        dialog.accepted.connect(lambda: self._map(path, read, dialog))
        dialog.encoding_chosen.connect(lambda encoding: self._read_again(path, str(encoding), dialog))
        dialog.open()

    def _read_again(self, path: Path, encoding: str, dialog: MappingDialog) -> None:
        """As written in another encoding; of several that are chosen quickly, one after the other, the last one."""
        self._encoding = encoding
        dialog.foot.accept.setEnabled(False)
        if self._worker is not None:
            return

        def work() -> Generator[float, None, RawBook | Refused]:
            from charthouse.exchange.reading.apart import read_apart

            yield 0.0
            try:
                return read_apart(path, encoding=encoding)
            except Refused as refusal:
                return refusal

        def show(read: object) -> None:
            if not isValid(dialog):
                return
            if self._encoding != encoding:
                self._read_again(path, self._encoding, dialog)
            elif isinstance(read, Refused):
                dialog.show_refusal(in_words(read))
            else:
                dialog.show_book(cast("RawBook", read))

        self._work_on(path, work, show)

    def _map(self, path: Path, read: _List, dialog: MappingDialog) -> None:
        """Show what the list would do, now that its columns are known."""
        sheet, columns = dialog.said
        memory.remember(self._settings, sheet, columns)
        plan = self._plan()

        def work() -> Generator[float, None, _Tried]:
            from charthouse.document.litter import left_lying
            from charthouse.exchange.importing import FoundTables
            from charthouse.exchange.mapping.apply import mapped
            from charthouse.exchange.mapping.taking import told

            yield 0.0
            with left_lying(), plan as same:
                found = FoundTables(path.name, mapped(sheet, columns, read.known), told(sheet, columns))
                return _tried(same, found)

        self._work_on(path, work, lambda _: None)

    def _preview(self, path: Path, tried: _Tried) -> None:
        from charthouse.ui.importing.dialog import ImportDialog

        dialog = ImportDialog(self._theme, path.name, tried.told, self._window)
        dialog.accepted.connect(lambda: self._add(path, tried.taking))
        dialog.open()

    def _add(self, path: Path, taking: Taking) -> None:
        from charthouse.exchange.outline.importing import DONE

        document = self._bridge.document
        self._write(self.tr("Importing “{name}”").format(name=apart(path.name)), lambda: taking(document, DONE))


def _tried(plan: Document, found: Found) -> _Tried:
    """What taking it in would do."""
    from charthouse.exchange.outline.importing import AHEAD

    return _Tried(*found.worked_through(plan, AHEAD))


def _unspoken(plan: Document, found: Found, encoding: str) -> _List | None:
    """A list whose columns somebody has to say; None for what says itself what it is."""
    from charthouse.exchange.importing import FoundTables
    from charthouse.exchange.mapping.known import known_plan
    from charthouse.exchange.mapping.ours import is_made_here, speaks_for_itself

    if not isinstance(found, FoundTables) or is_made_here(found.book):
        return None
    known = known_plan(plan)
    if speaks_for_itself(found.book, known.sheets) and not encoding:
        return None
    return _List(found, known, encoding)
