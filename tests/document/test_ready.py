"""The first edit of a sitting finds loaded what it needs."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from charthouse.document import Document

CODE = """
import sys
from pathlib import Path
from charthouse.document import Document
from charthouse.document.ready import load_for_writing
with Document.open(Path(sys.argv[1])) as plan:
    assert "sqlalchemy" not in sys.modules
    load_for_writing()
    before = {name for name in sys.modules if name.startswith("sqlalchemy")}
    from charthouse.document.edits import checkpoint
    checkpoint.add(plan, name="Now")
    print(*sorted({name for name in sys.modules if name.startswith("sqlalchemy")} - before))
"""

BESIDE = """
import sys
from pathlib import Path
from threading import Thread
from charthouse.document import Document
from charthouse.document.ready import load_for_writing
loading = Thread(target=load_for_writing)
loading.start()
while "sqlalchemy" not in sys.modules:
    pass
Document.create(Path(sys.argv[1])).close()
loading.join()
"""


def test_the_first_edit_loads_no_table_any_more(tmp_path: Path) -> None:
    Document.create(tmp_path / "plan.charthouse").close()
    assert _told_by(CODE, tmp_path / "plan.charthouse") == ""


def test_a_plan_is_made_while_another_thread_loads_it(tmp_path: Path) -> None:
    assert _told_by(BESIDE, tmp_path / "plan.charthouse") == ""
    assert (tmp_path / "plan.charthouse").exists()


def _told_by(program: str, plan: Path) -> str:
    run = subprocess.run([sys.executable, "-c", program, str(plan)], capture_output=True, text=True, check=False)
    return (run.stderr + run.stdout).strip()
