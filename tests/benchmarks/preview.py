"""From Ctrl+E to the first page of the handout on the screen, in a window that has made no handout yet."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from tests.benchmarks.timing import Result

_LIMIT, _ROUNDS = 0.5, 5
_CHILD = """
import sys, time
from pathlib import Path

from PySide6.QtCore import QEventLoop
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from tests.ui.answers import Answers

from charthouse.bootstrap import build_window

app = QApplication([])
folder = Path(sys.argv[1])
window = build_window(app, Answers().dialogs(), documents=folder)
window.resize(1440, 900)
window.show()
window.activateWindow()
window.plans.open(folder / "sample.charthouse")
QTest.qWait(3_000)  # nothing is left to do
wall, cpu = time.perf_counter(), time.process_time()
window.menus.action("export").trigger()
from charthouse.ui.export.dialog import ExportDialog
pane, loop = window.findChildren(ExportDialog)[0].panel.pane, QEventLoop()
pane.images.drawn.connect(lambda _: pane.view.complete and loop.quit())
loop.exec()
pane.view.viewport().repaint()
print(time.perf_counter() - wall, time.process_time() - cpu)
window.close()
window.deleteLater()
QTest.qWait(100)
"""


def run(folder: Path) -> Iterator[Result]:
    home = {"HOME": str(folder), "XDG_STATE_HOME": str(folder / "state"), "XDG_CONFIG_HOME": str(folder / "config")}
    environment = os.environ | home | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": f"src{os.pathsep}."}
    command = [sys.executable, "-m", "charthouse", "new", str(folder / "sample.charthouse"), "--sample"]
    subprocess.run(command, env=environment, check=True, stdout=subprocess.DEVNULL)
    found = [_seconds(folder, environment) for _ in range(_ROUNDS)]
    for unit, seconds in (("s wall", [wall for wall, _ in found]), ("s CPU", [cpu for _, cpu in found])):
        middle = statistics.median(seconds)
        yield Result("the export dialog until its first page is painted", 0, middle, middle, _LIMIT, unit)


def _seconds(folder: Path, environment: dict[str, str]) -> tuple[float, float]:
    child = subprocess.run(
        [sys.executable, "-c", _CHILD, str(folder)], env=environment, check=True, capture_output=True, text=True
    )
    wall, cpu = child.stdout.split()
    return float(wall), float(cpu)
