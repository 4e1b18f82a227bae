"""Fixtures of the command line's tests."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.cli.command import Commands


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Commands:
    return Commands(capsys)


@pytest.fixture
def plan(run: Commands, tmp_path: Path) -> Path:
    """An empty plan file."""
    path = tmp_path / "plan.charthouse"
    assert run("new", path).status == 0
    return path
