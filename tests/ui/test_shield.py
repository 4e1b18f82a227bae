"""Faults in what Qt calls, in a process of its own: they are told where they happen, and whoever called Qt goes on."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

SOURCE = Path(__file__).parents[2] / "src"

TRIAL = """
import sys
from pathlib import Path
from PySide6.QtCore import QEvent, QObject, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication, QLineEdit, QListWidget, QStackedWidget, QStyledItemDelegate
from charthouse.ui.faults import Faults

class There(QLineEdit):
    __module__ = "charthouse.trial"
    def event(self, event):
        if event.type() == QEvent.Type.Polish:
            raise ValueError("there")
        return super().event(event)

app = QApplication([])
faults = Faults(Path(sys.argv[1]))
told = []
faults.happened.connect(told.append)
faults.install()

class Mixed:
    def sizeHint(self):
        raise ValueError("mixed in")

class Come(Mixed, QLineEdit):
    __module__ = "charthouse.trial"

class Rows(QStyledItemDelegate):
    __module__ = "charthouse.trial"
    def paint(self, painter, option, index):
        painter.save()
        raise ValueError("a row")

class View(QListWidget):
    __module__ = "charthouse.trial"
    def paintEvent(self, event):
        super().paintEvent(event)  # what Qt paints in it comes back to us

stack = QStackedWidget()
stack.show()
view = View()
view.addItems(["one", "two", "three"])
view.setItemDelegate(Rows(view))
for page in (There(), Come(), view):
    stack.addWidget(page)
    stack.setCurrentWidget(page)  # raises nothing here
    app.processEvents()
assert Come().sizeHint() == QLineEdit().sizeHint()
print(*(word for word in ("there", "mixed in", "a row") if any(word in one for one in told)), sep=", ")
print(sum("a row" in one for one in told) < 3)
"""


def test_a_fault_in_what_qt_calls_is_told_and_goes_no_further(tmp_path: Path) -> None:
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(SOURCE)}
    run = subprocess.run(
        [sys.executable, "-c", TRIAL, str(tmp_path)], env=environment, capture_output=True, text=True, timeout=60,
        check=False,
    )  # fmt: skip
    assert (run.returncode, run.stdout) == (0, "there, mixed in, a row\nTrue\n"), run.stderr


def test_generic_classes_may_come_later(tmp_path: Path) -> None:
    """Pages are loaded when they are shown, long after the shield is up."""
    trial = f"""
from pathlib import Path
from PySide6.QtWidgets import QApplication
from charthouse.ui.faults import Faults

app = QApplication([])
Faults(Path({str(tmp_path)!r})).install()
import charthouse.ui.pages.swot.page
import charthouse.ui.export.dialog
"""
    environment = os.environ | {"PYTHONPATH": str(SOURCE), "QT_QPA_PLATFORM": "offscreen"}
    subprocess.run([sys.executable, "-c", trial], env=environment, check=True)
