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


def test_the_first_edit_loads_no_table_any_more(tmp_path: Path) -> None:
    Document.create(tmp_path / "plan.charthouse").close()
    run = subprocess.run(
        [sys.executable, "-c", CODE, str(tmp_path / "plan.charthouse")], capture_output=True, text=True, check=False
    )
    assert (run.stderr, run.stdout.split()) == ("", [])
