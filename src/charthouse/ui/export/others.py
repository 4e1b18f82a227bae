"""File ▸ Export as…: the plan in the formats of other programs, written beside the window."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from charthouse.domain.text import apart
from charthouse.ui.beside.work import Beside
from charthouse.ui.bridge import DocumentBridge
from charthouse.ui.dialogs import Dialogs
from charthouse.ui.pages.page import Services
from charthouse.ui.sentences import in_words
from charthouse.ui.theme import Theme
from charthouse.ui.widgets.toast import ToastAction

if TYPE_CHECKING:
    from charthouse.document.document import Document


class OtherFormats(QObject):
    """One export of one open plan, from the question for a place to the toast. `folder`: where files are proposed."""

    def __init__(
        self,
        bridge: DocumentBridge,
        theme: Theme,
        dialogs: Dialogs,
        services: Services,
        window: QWidget,
        folder: Path,
    ) -> None:
        super().__init__(bridge)
        self._document, self._dialogs = bridge.document, dialogs
        self._services, self._window, self._folder = services, window, folder
        self._beside = Beside(theme, dialogs, window, bridge)

    def text(self, kind: str) -> None:
        """One file, of a kind of `exchange.texts`."""
        from charthouse.exchange.texts import FORMATS

        suffix = FORMATS[kind].suffix
        proposed = self._folder / f"{self._document.path.stem}{suffix}"
        path = self._dialogs.save_file(self._window, self.tr("Export"), proposed)
        if path is None:
            return
        if path.exists() and path.samefile(self._document.path):
            words = self.tr("“{name}” is the plan itself; give the export a name of its own.")
            self._dialogs.message(self._window, words.format(name=apart(path.name)))
            return
        self._write(path, partial(_write_text, kind=kind, path=path))

    def tables(self) -> None:
        """The tables of the workbook as a new folder of CSV files."""
        chosen = self._dialogs.choose_folder(self._window, self.tr("Folder for the CSV files"), self._folder)
        if chosen is None:
            return
        name = self.tr("{plan} tables").format(plan=self._document.path.stem)
        path, number = chosen / name, 2
        while path.exists():
            path, number = chosen / f"{name} {number}", number + 1
        self._write(path, partial(_write_tables, path=path, today=datetime.now().astimezone().date()))

    def _write(self, path: Path, look: Callable[[Document], Sequence[str]]) -> None:
        words = self.tr("Writing “{name}”").format(name=apart(path.name))
        self._beside.read(self._document, look, words, partial(self._written, path))

    def _written(self, path: Path, notes: Sequence[str]) -> None:
        words = [self.tr("Wrote “{name}”.").format(name=apart(path.name)), *map(in_words, notes)]
        open_folder = partial(self._dialogs.open_outside, path if path.is_dir() else path.parent)
        self._services.toast(" ".join(words), (ToastAction(self.tr("Show folder"), open_folder),))


def _write_text(document: Document, kind: str, path: Path) -> Sequence[str]:
    from charthouse.document.queries.content import plan_content
    from charthouse.exchange.replacing import beside
    from charthouse.exchange.texts import made

    data, notes = made(kind, plan_content(document))
    with beside(path) as part:
        part.write_bytes(data)
    return notes


def _write_tables(document: Document, path: Path, today: date) -> Sequence[str]:
    from charthouse.document.queries.report import plan_report
    from charthouse.exchange.tables_csv import write_folder
    from charthouse.exchange.workbook.tables import origin, sheets

    report = plan_report(document, today=today)
    write_folder(sheets(report), path, origin(report))
    return ()
