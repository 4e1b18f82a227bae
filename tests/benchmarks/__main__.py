"""`python -m tests.benchmarks [start storage workbook …]`: prints how the app compares with its floors.

Run from the project's root with `src` on the path (`.venv/bin/python`, or PYTHONPATH=src). Not part of the test suite:
a busy machine makes any timed test a liar. Compare the ratios, not the seconds.
"""

from __future__ import annotations

import importlib
import sys
import tempfile
from pathlib import Path

CASES = ("start", "storage", "workbook", "handout", "preview", "stratml", "merge", "finding", "window")


def main(names: list[str]) -> int:
    unknown = [name for name in names if name not in CASES]
    if unknown:
        print(f"There is no benchmark {unknown[0]!r}. Known are: {', '.join(CASES)}.", file=sys.stderr)
        return 2
    for name in names or CASES:
        case = importlib.import_module(f"tests.benchmarks.{name}")
        with tempfile.TemporaryDirectory() as folder:
            for result in case.run(Path(folder)):
                print(result, flush=True)
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
