"""One window for all plans: a second start hands its plan to the window that runs, and ends.

No socket: a lock file says that a window runs, and a folder beside it takes letters, one small file each. A window
that does not take its letter within three seconds (it hangs, or belongs to another screen) is not waited for: the
second start then opens a window of its own.
"""

from __future__ import annotations

import json
import time
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QFileSystemWatcher, QLockFile, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from charthouse.domain.ids import new_id
from charthouse.domain.text import apart
from charthouse.ui.windows import bring_forward

if TYPE_CHECKING:
    from charthouse.ui.main_window import MainWindow

_PATIENCE = 3.0  # seconds
_LOOK_EVERY = 0.03
_AGAIN = 250  # milliseconds until a window that could not take a plan now is asked again


def screen_name(variables: Mapping[str, str]) -> str:
    """What tells the screens of one person apart, as a part of a file name: each has a window of its own."""
    shown = variables.get("WAYLAND_DISPLAY") or variables.get("DISPLAY", "")
    return "".join(letter if letter.isalnum() else "-" for letter in shown)


class Mailbox(QObject):
    """`asked(Path | None)`: another start wants this plan shown; None: only the window."""

    asked = Signal(object)

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._letters = folder / "letters"
        self._lock = QLockFile(str(folder / "window.lock"))
        self._lock.setStaleLockTime(0)  # a window may run for days; it is gone only when its process is
        self._watcher: QFileSystemWatcher | None = None

    def take(self) -> bool:
        """Become the window that runs; False where another is. A folder nobody can write leaves everyone alone."""
        with suppress(OSError):
            self._letters.mkdir(parents=True, exist_ok=True)
        return self._lock.tryLock(0) or self._lock.error() != QLockFile.LockError.LockFailedError

    def send(self, plan: Path | None) -> bool:
        """Ask the window that runs to show `plan`; whether it took the letter."""
        letter = self._letters / f"{new_id()}.json"
        beside = letter.with_suffix(".new")
        try:
            beside.write_text(json.dumps({"plan": str(plan.resolve()) if plan else ""}), encoding="utf-8")
            beside.replace(letter)
        except OSError:
            return False
        until = time.monotonic() + _PATIENCE
        while letter.exists() and time.monotonic() < until:
            time.sleep(_LOOK_EVERY)
        try:
            letter.unlink()
        except FileNotFoundError:
            return True
        except OSError:
            return False
        return False

    def watch(self) -> None:
        """Read letters from now on; those nobody waits for any more are thrown away."""
        self._take_out()
        self._watcher = QFileSystemWatcher([str(self._letters)], self)
        self._watcher.directoryChanged.connect(self._read)

    def release(self) -> None:
        """Let the next start be the window that runs."""
        if self._watcher is not None:
            self._watcher.deleteLater()
            self._watcher = None
        self._lock.unlock()

    def _read(self) -> None:
        for plan in self._take_out():
            self.asked.emit(plan)

    def _take_out(self) -> list[Path | None]:
        found: list[Path | None] = []
        for letter in sorted(self._letters.glob("*.json")):
            try:
                told = str(json.loads(letter.read_text(encoding="utf-8"))["plan"])
                letter.unlink()
            except (OSError, ValueError, KeyError, TypeError):
                continue
            found.append(Path(told) if told else None)
        return found


class Answering(QObject):
    """Shows in `window` what a letter asks for: now, or when no dialog is open any more."""

    def __init__(self, mailbox: Mailbox, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._waiting: list[Path | None] = []
        self._again = QTimer(self, interval=_AGAIN, singleShot=True)
        self._again.timeout.connect(self._answer)
        mailbox.asked.connect(self._ask)

    def _ask(self, plan: Path | None) -> None:
        self._waiting.append(plan)
        self._answer()

    def _answer(self) -> None:
        if QApplication.activeModalWidget() is not None:
            self._again.start()
            return
        waiting, self._waiting = self._waiting, []
        self._come_forward()
        for plan in waiting:
            if plan is not None and not self._shows(plan):
                self._open(plan)

    def _open(self, plan: Path) -> None:
        bridge = self._window.bridge
        if bridge is not None and bridge.is_unsaved:
            sentence = self.tr("“{name}” waits: what was typed here is in no file yet. Save a copy first.")
            self._window.toasts.say(sentence.format(name=apart(plan.name)))
        elif plan.is_file():
            self._window.plans.open(plan)

    def _shows(self, plan: Path) -> bool:
        bridge = self._window.bridge
        return bridge is not None and bridge.document.path.resolve() == plan

    def _come_forward(self) -> None:
        bring_forward(self._window)
        QApplication.alert(self._window)
