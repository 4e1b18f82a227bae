"""The fault suite in short: a few trials of each case. The whole of it: `python -m tests.faults --full`."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from tests.faults import calls, copies, histories, hostile, kills, losses, mutations, return_kills, window_kills

POSIX = pytest.mark.skipif(sys.platform == "win32", reason="it kills and forks")


@POSIX
def test_kill_9_while_a_script_edits(tmp_path: Path) -> None:
    outcome = kills.run(tmp_path, 1)
    assert (outcome.done, outcome.faults) == (1, [])


@POSIX
def test_kill_9_while_somebody_types(tmp_path: Path) -> None:
    outcome = window_kills.run(tmp_path, 1)
    assert (outcome.done, outcome.faults) == (1, [])


@pytest.mark.skipif(not calls.possible(), reason="no C compiler to build the layer with")
def test_failing_and_deadly_file_calls(tmp_path: Path) -> None:
    outcome = calls.run(tmp_path, 700)
    assert outcome.done >= 30
    assert outcome.faults == []


@POSIX
def test_copies_made_while_editing(tmp_path: Path) -> None:
    outcome = copies.run(tmp_path, 6)
    assert (outcome.done, outcome.faults) == (6, [])


@POSIX
def test_mutated_plans(tmp_path: Path) -> None:
    outcome = mutations.run(tmp_path, 25)
    assert (outcome.done, outcome.faults) == (25, [])


def test_hostile_plans(tmp_path: Path) -> None:
    outcome = hostile.run(tmp_path, 41)
    assert (outcome.done, outcome.faults) == (41, [])


def test_histories(tmp_path: Path) -> None:
    outcome = histories.run(tmp_path, 4)
    assert (outcome.done, outcome.faults) == (4, [])


@pytest.mark.skipif(sys.platform != "linux", reason="open files are named by /proc")
def test_a_file_that_is_lost_and_comes_back(tmp_path: Path) -> None:
    outcome = losses.run(tmp_path, 2)
    assert (outcome.done, outcome.faults) == (2, [])


@POSIX
def test_kill_9_while_a_plan_returns_into_its_file(tmp_path: Path) -> None:
    outcome = return_kills.run(tmp_path, 1)
    assert (outcome.done, outcome.faults) == (1, [])
