"""Faults of our own: whatever nobody caught goes to the log, and to whoever shows it. The app goes on.

A step is durable before it is shown, and one that fails is rolled back: a fault loses no plan. The log is kept in the
user's state folder, a few hundred kilobytes at most, and holds no text of a plan.
"""

from __future__ import annotations

import sys
import threading
import traceback
from datetime import datetime
from pathlib import Path
from time import monotonic
from types import TracebackType

from PySide6.QtCore import QObject, Signal, qVersion

import charthouse
from charthouse.domain.errors import Refused
from charthouse.ui.sentences import in_words
from charthouse.ui.shield import raise_shield

_SIZE, _KEPT = 200_000, 3  # bytes of one log file; older ones kept
_AGAIN = 1.0  # seconds in which the same fault is one: a row that cannot be painted is one of many


def write_down(folder: Path, told: str) -> None:
    """Add to the log `charthouse.log` in `folder`; older logs stand beside it. Raises `OSError`."""
    from logging import ERROR, LogRecord
    from logging.handlers import RotatingFileHandler

    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "charthouse.log"
    handler = RotatingFileHandler(path, maxBytes=_SIZE, backupCount=_KEPT, encoding="utf-8")
    try:
        handler.emit(LogRecord("charthouse", ERROR, "", 0, told, (), None))
    finally:
        handler.close()


class Faults(QObject):
    """Takes what nobody caught, in any thread. `happened(str)`: the details, in the window's thread.

    `refused(str)`: it was no fault, but a sentence for the person, as where a disk that is gone cannot be read.
    """

    happened = Signal(str)
    refused = Signal(str)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._last, self._told = "", 0.0

    def install(self) -> None:
        """From now on, instead of what Python and Qt do."""
        raise_shield()
        sys.excepthook = self.take
        threading.excepthook = lambda args: (
            self.take(args.exc_type, args.exc_value, args.exc_traceback) if args.exc_value is not None else None
        )

    def take(self, kind: type[BaseException], error: BaseException, at: TracebackType | None) -> None:
        """Write it down and tell."""
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, at)
            return
        if isinstance(error, Refused):
            self.refused.emit(in_words(error))
            return
        where = "".join(traceback.format_exception(kind, error, at))
        traceback.clear_frames(at)  # a painter kept by its frame outlives its widget, and ends the process
        again, self._last, self._told = where == self._last and monotonic() - self._told < _AGAIN, where, monotonic()
        if again:
            return
        told = details(where)
        try:
            write_down(self._folder, told)
        except OSError:  # a full disk must not hide the fault
            sys.stderr.write(told)
        self.happened.emit(told)


def details(where: str) -> str:
    """What helps to find the fault: versions, system, `where` it happened."""
    import platform

    system = f"Charthouse {charthouse.__version__}, Python {platform.python_version()}, Qt {qVersion()}"
    return f"{datetime.now().astimezone().isoformat(timespec='seconds')}\n{system}, {platform.platform()}\n\n{where}"
