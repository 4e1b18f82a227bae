"""From Ctrl+E to the first page of the handout on the screen, in a window that has made no handout yet.

Once after the plan was looked at for some seconds, as one who plans does, and once as soon as it is there.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from tests.benchmarks.timing import Result

_LIMIT, _ROUNDS = 0.5, 5
_LOOKED = 8.0  # seconds: by then the window has loaded what it loads in its spare time
_CHILD = """
import sys, time
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
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
looking = QEventLoop()  # QTest.qWait would let no other thread work
QTimer.singleShot(int(1_000 * float(sys.argv[2])), looking.quit)
looking.exec()
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
    for when, looked in (("after a look at the plan", _LOOKED), ("at once", 0.3)):
        found = [_seconds(folder, environment, looked) for _ in range(_ROUNDS)]
        for unit, seconds in (("s wall", [wall for wall, _ in found]), ("s CPU", [cpu for _, cpu in found])):
            middle = statistics.median(seconds)
            yield Result(f"the export dialog {when} until its first page is painted", 0, middle, middle, _LIMIT, unit)


def _seconds(folder: Path, environment: dict[str, str], looked: float) -> tuple[float, float]:
    child = subprocess.run(
        [sys.executable, "-c", _CHILD, str(folder), str(looked)],
        env=environment,
        check=True,
        capture_output=True,
        text=True,
    )
    wall, cpu = child.stdout.split()
    return float(wall), float(cpu)
