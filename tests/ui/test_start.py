"""The start of the app, in processes of its own: what it loads, that a smoke run leaves no trace."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from charthouse.document import Document

HEAVY = ("sqlalchemy", "numpy", "pyqtgraph", "openpyxl", "xlsxwriter", "reportlab", "alembic", "babel")
LATER = (
    "charthouse.document.document",
    "charthouse.document.model",
    "charthouse.ui.bridge",
    "charthouse.ui.pages.page",
    "charthouse.ui.printing.dialog",
    "charthouse.ui.widgets.grid.view",
)
"""What only an open plan, or a question, needs."""
SOURCE = Path(__file__).parents[2] / "src"

RUN = """
import sys
from pathlib import Path
from charthouse.bootstrap import run_window
plan = Path(sys.argv[1]) if len(sys.argv) > 1 else None
status = run_window(plan, smoke=True)
print(*sorted(sys.modules))
sys.exit(status)
"""


MIRRORED = """
import sys
from PySide6.QtWidgets import QApplication
from charthouse.cli import main
status = main(["--smoke", *sys.argv[1:]])
print(QApplication.isRightToLeft())
sys.exit(status)
"""


WAITING = """
import sys
from time import sleep
from PySide6.QtWidgets import QApplication
from charthouse.bootstrap import build_window
from charthouse.ui.dialogs import system_dialogs
app = QApplication([])
window = build_window(app, system_dialogs())
window.show()
window.welcome.start()
print("sqlalchemy" in sys.modules)
while "charthouse.document.writer" not in sys.modules:
    app.processEvents()
    sleep(0.01)
window.close()
"""


def smoke(*arguments: str) -> subprocess.CompletedProcess[str]:
    return smoke_as(RUN, *arguments)


def smoke_as(program: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(SOURCE)}
    command = [sys.executable, "-c", program, *arguments]
    return subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60, check=False)


def traces(*folders: Path) -> dict[str, tuple[bytes, int]]:
    """Every file with its bytes and time."""
    files = [path for folder in folders for path in sorted(folder.rglob("*")) if path.is_file()]
    return {str(path): (path.read_bytes(), path.stat().st_mtime_ns) for path in files}


def test_the_welcome_window_paints_without_anything_heavy() -> None:
    run = smoke()
    assert (run.returncode, run.stderr) == (0, "")
    assert [name for name in (*HEAVY, *LATER) if name in run.stdout.split()] == []


def test_what_making_a_plan_needs_is_loaded_while_the_welcome_window_waits(home: Path) -> None:
    run = smoke_as(WAITING)
    assert (run.returncode, run.stdout, run.stderr) == (0, "False\n", "")


def test_a_smoke_run_on_the_welcome_page_leaves_no_trace(home: Path) -> None:
    before = traces(home)
    assert smoke().returncode == 0
    assert traces(home) == before == {}


@pytest.mark.parametrize("mirrored", [True, False])
def test_the_window_can_be_mirrored_whatever_its_language(home: Path, *, mirrored: bool) -> None:
    run = smoke_as(MIRRORED, *(["-reverse"] if mirrored else []))
    assert (run.returncode, run.stdout) == (0, f"{mirrored}\n")


@pytest.mark.parametrize("known", [True, False], ids=["known", "foreign"])
def test_a_smoke_run_on_a_plan_changes_no_byte(plan: Path, home: Path, *, known: bool) -> None:
    if known:
        Document.open(plan).close()
    else:
        plan.rename(plan.with_name("Elsewhere.charthouse"))
        plan = plan.with_name("Elsewhere.charthouse")
    before = traces(plan.parent, home)
    run = smoke(str(plan))
    assert (run.returncode, run.stderr) == (0, "")
    assert traces(plan.parent, home) == before
    assert "sqlalchemy" not in run.stdout.split()  # a foreign file is guarded by a process of its own


def test_a_smoke_run_on_what_is_no_plan_says_so_and_ends(tmp_path: Path, home: Path) -> None:
    path = tmp_path / "Letter.charthouse"
    path.write_text("Dear board,")
    run = smoke(str(path))
    assert run.returncode == 1
    assert "Refused" in run.stderr
    assert traces(home) == {}
