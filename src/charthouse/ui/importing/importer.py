"""File ▸ Import…: a file is read beside the window, shown as what it would add and change, and taken in as one step."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from charthouse.domain.errors import Refused
from charthouse.ui.importing.errand import Errand
from charthouse.ui.sentences import in_words
from charthouse.ui.worker import Worker

if TYPE_CHECKING:
    from charthouse.document.document import Document, Done
    from charthouse.exchange.importing import Found, Taking, Told


@dataclass(frozen=True, slots=True)
class _Tried:
    """A file that was read, and what taking it in would do; None where that is to be tried in the window's thread.

    `taking`: how it is taken in beside the window, for files that can be large.
    """

    found: Found
    told: Told | None
    taking: Taking | None = None


class Importer(Errand):
    """File ▸ Import…"""

    def choose(self) -> None:
        """Ask for a file and read it."""
        path = self._dialogs.import_file(self._window, self._bridge.document.path.parent)
        if path is not None:
            self.read(path)

    def read(self, path: Path) -> None:
        """Read a file and try it beside the window; what it would do is then shown."""
        document = self._bridge.document

        def work() -> Generator[float, None, _Tried]:
            from charthouse.document.beside import reader_of
            from charthouse.exchange.importing import FoundTables, find
            from charthouse.exchange.outline.importing import AHEAD

            yield 0.0
            found = find(path)
            yield 0.5
            if document.in_memory:  # no other connection sees it
                return _Tried(found, None)
            with reader_of(document) as same:
                if isinstance(found, FoundTables):
                    return _Tried(found, *found.worked_through(same, AHEAD))
                return _Tried(found, found.planned(same, AHEAD))

        worker = Worker(work, self)
        worker.finished.connect(lambda tried: self._preview(path, tried))
        self._begin(worker, self.tr("Reading “{name}”…").format(name=path.name))

    def _preview(self, path: Path, tried: _Tried) -> None:
        from charthouse.exchange.outline.importing import AHEAD
        from charthouse.ui.importing.dialog import ImportDialog

        self._end()
        try:
            told = tried.told or tried.found.planned(self._bridge.document, AHEAD)
        except Refused as refusal:
            self._dialogs.message(self._window, in_words(refusal))
            return
        dialog = ImportDialog(self._theme, path.name, told, self._window)
        dialog.accepted.connect(lambda: self._add(path, tried))
        dialog.open()

    def _add(self, path: Path, tried: _Tried) -> None:
        from charthouse.exchange.outline.importing import DONE

        if tried.taking is not None and not self._bridge.document.in_memory:
            document, taking = self._bridge.document, tried.taking
            self._taker.start(self.tr("Importing “{name}”").format(name=path.name), lambda: taking(document, DONE))
            return
        told: list[Told] = []

        def add(document: Document) -> Done:
            told.append(tried.found.take(document, DONE))
            return document.done(None)

        QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            done = self._bridge.run(add)
        finally:
            QGuiApplication.restoreOverrideCursor()
        if done is not None:
            self._say(told[0])
