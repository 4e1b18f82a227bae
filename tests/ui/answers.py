"""Dialogs that answer by themselves, for tests: what they are asked is kept, what they answer is set before."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtGui import QColor
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget

from charthouse.ui.dialogs import Dialogs
from charthouse.ui.printing.dialog import Job


@dataclass
class Answers:
    """The person at the dialogs. Without an answer set, every question is left."""

    file: Path | None = None
    source: Path | None = None  # a file to import
    sources: list[Path] = field(default_factory=list)  # workbooks of participants
    folder: Path | None = None
    picture: Path | None = None
    colour: str = ""
    printer: Callable[[Job], QPrinter] | None = None
    yes: bool = False
    said: list[str] = field(default_factory=list)
    headings: list[str] = field(default_factory=list)  # of the questions for files and folders
    proposed: list[Path] = field(default_factory=list)
    opened: list[Path] = field(default_factory=list)  # in other programs

    def dialogs(self) -> Dialogs:
        """What is passed to the window."""
        return Dialogs(
            open_file=self._open_file,
            import_file=self._import_file,
            import_files=lambda _parent, _folder: self.sources,
            save_file=self._save_file,
            choose_folder=self._choose_folder,
            message=self._message,
            confirm=self._confirm,
            lose=self._confirm,
            choose_picture=lambda _parent: self.picture,
            choose_colour=lambda _parent, _colour: QColor(self.colour) if self.colour else None,
            choose_printer=lambda _parent, job: self.printer(job) if self.printer else None,
            open_outside=self._open_outside,
        )

    def _open_file(self, parent: QWidget, heading: str, folder: Path) -> Path | None:
        self.headings.append(heading)
        self.proposed.append(folder)
        return self.file

    def _import_file(self, parent: QWidget, folder: Path) -> Path | None:
        self.proposed.append(folder)
        return self.source

    def _save_file(self, parent: QWidget, heading: str, proposed: Path) -> Path | None:
        self.headings.append(heading)
        self.proposed.append(proposed)
        return self.file

    def _choose_folder(self, parent: QWidget, heading: str, folder: Path) -> Path | None:
        self.headings.append(heading)
        self.proposed.append(folder)
        return self.folder

    def _message(self, parent: QWidget, sentence: str) -> None:
        self.said.append(sentence)

    def _confirm(self, parent: QWidget, sentence: str, word: str) -> bool:
        self.said.append(sentence)
        return self.yes

    def _open_outside(self, path: Path) -> bool:
        self.opened.append(path)
        return True
