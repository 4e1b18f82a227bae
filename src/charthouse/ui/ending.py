"""The system ends the app: `kill`, Ctrl+C in its terminal, the terminal's closing, the end of the desktop session.

What is being typed is entered as it is when somebody closes the window, but nobody is asked anything: who is gone, or
is another program, answers no question. A handler of Python's own runs only while the interpreter does, and Qt waits
outside it; so Python writes each signal's number into a socket, which Qt watches.
"""

from __future__ import annotations

import signal
import socket
import sys
from collections.abc import Sequence
from types import FrameType
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QObject, QSocketNotifier
from PySide6.QtGui import QGuiApplication, QSessionManager

if TYPE_CHECKING:
    from charthouse.ui.main_window import MainWindow

_NAMES: Final = ("SIGTERM", "SIGINT", "SIGHUP", "SIGBREAK")  # no system knows all of them


def _noted(_number: int, _frame: FrameType | None) -> None:
    """What Python calls once it runs again; by then the socket has told."""


class Ending(QObject):
    """Listens for a window from its making to `release`, in the main thread."""

    def __init__(self, app: QGuiApplication, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._out, self._in = socket.socketpair()
        for end in (self._out, self._in):
            end.setblocking(False)
        self._notifier = QSocketNotifier(self._out.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._end)
        self._fd_before = signal.set_wakeup_fd(self._in.fileno(), warn_on_full_buffer=False)
        self._before = {one: signal.signal(one, _noted) for one in _signals()}
        app.commitDataRequest.connect(self.end_session)
        app.saveStateRequest.connect(self._name_start)

    def release(self) -> None:
        """Let signals do what they did before."""
        for one, before in self._before.items():
            signal.signal(one, before)
        signal.set_wakeup_fd(self._fd_before)
        self._notifier.setEnabled(False)
        self._out.close()
        self._in.close()

    def end_session(self, manager: QSessionManager) -> None:
        """The session wants to end: ask what closing the window asks, where the person may be asked, and refuse then.

        Whether it ends after that is not known: the plan stays open. Windows may kill the app right after.
        """
        if not manager.allowsInteraction():
            self._window.keep_all()
            return
        if not self._window.may_let_go():
            manager.cancel()
        manager.release()

    def _name_start(self, manager: QSessionManager) -> None:
        """The next session begins with the same plan."""
        bridge = self._window.bridge
        plan = [str(bridge.document.path)] if bridge is not None else []
        manager.setRestartCommand([sys.executable, "-m", "charthouse", *plan])

    def _end(self) -> None:
        """Leave every loop, that of an open dialog too; the window ends once they are left."""
        self._out.recv(64)
        QCoreApplication.exit()


def _signals() -> Sequence[signal.Signals]:
    return [signal.Signals[name] for name in _NAMES if name in signal.Signals.__members__]
