"""`python -m tests.faults [--full] [kills calls copies …]`: how a plan stands what happens to files and programs.

Run from the project's root with `src` on the path. Without `--full` each case makes a few trials; with it, as many as
its bar names, which takes hours.
"""

from __future__ import annotations

import os
import sys
import tempfile
from importlib import import_module
from pathlib import Path
from typing import Final

SHORT_AND_FULL: Final = {
    "kills": (3, 1_000), "window_kills": (3, 100), "calls": (97, 1), "copies": (20, 400), "mutations": (100, 10_000),
    "hostile": (99, 99), "histories": (20, 20_000), "losses": (3, 2_000), "return_kills": (3, 300),
}  # fmt: skip
"""Of each case how many trials; of `calls`, every how many-th call is tried."""


def main(arguments: list[str]) -> int:
    full = "--full" in arguments
    names = [name for name in arguments if name != "--full"]
    if unknown := [name for name in names if name not in SHORT_AND_FULL]:
        print(f"There is no case {unknown[0]!r}. Known are: {', '.join(SHORT_AND_FULL)}.", file=sys.stderr)
        return 2
    faults = 0
    for name in names or SHORT_AND_FULL:
        with tempfile.TemporaryDirectory() as folder:
            os.environ["XDG_STATE_HOME"] = folder + "-state"
            outcome = import_module(f"tests.faults.{name}").run(Path(folder), SHORT_AND_FULL[name][full])
        print(outcome, flush=True)
        faults += len(outcome.faults)
    return 1 if faults else 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
