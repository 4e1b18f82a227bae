"""How long until something is seen: the app's windows against a bare window of the toolkit."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

from tests.benchmarks.timing import Result, paired, process_cpu

BARE_WINDOW = """
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

class Quit(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.UpdateRequest:
            QTimer.singleShot(0, app.quit)
        return False

app = QApplication([])
window = QMainWindow()
window.resize(1440, 900)
quit = Quit()
window.installEventFilter(quit)
window.show()
app.exec()
"""


def run(folder: Path) -> Iterator[Result]:
    home = {"HOME": str(folder), "XDG_STATE_HOME": str(folder / "state"), "XDG_CONFIG_HOME": str(folder / "config")}
    environment = home | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": "src"}
    sample = folder / "sample.charthouse"
    process_cpu([sys.executable, "-m", "charthouse", "new", str(sample), "--sample"], environment)()
    bare = process_cpu([sys.executable, "-c", BARE_WINDOW], environment)
    welcome = process_cpu([sys.executable, "-m", "charthouse", "--smoke"], environment)
    plan = process_cpu([sys.executable, "-m", "charthouse", str(sample), "--smoke"], environment)
    yield paired("first paint of the welcome window / bare window", bare, welcome, limit=2.3)
    yield paired("first paint of the sample plan / bare window", bare, plan, limit=5)
