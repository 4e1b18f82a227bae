"""Runs the command line as a person would, in this process or in one of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from charthouse.cli import main


@dataclass(frozen=True, slots=True)
class Ran:
    """How a command ended."""

    status: int
    out: str
    err: str


@dataclass(frozen=True, slots=True)
class Commands:
    """Runs commands in this process."""

    captured: pytest.CaptureFixture[str]

    def __call__(self, *arguments: object) -> Ran:
        status = main([str(argument) for argument in arguments])
        out, err = self.captured.readouterr()
        assert err.count("\n") == (1 if status == 2 else 0), err
        assert "Traceback" not in err
        return Ran(status, out, err)


def apart(code: str, *arguments: object) -> subprocess.CompletedProcess[str]:
    """Runs Python code in a process of its own."""
    source = Path(__file__).parents[2] / "src"
    return subprocess.run(
        [sys.executable, "-c", code, *map(str, arguments)],
        capture_output=True, text=True, check=False, encoding="utf-8", env=os.environ | {"PYTHONPATH": str(source)},
    )  # fmt: skip
