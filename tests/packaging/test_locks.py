"""The locks install what pyproject.toml asks for, the same on every system, from any index and from no other place."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
DIRECT = [Requirement(line) for line in PROJECT["project"]["dependencies"]]
TOOLS = [Requirement(line) for line in PROJECT["dependency-groups"]["dev"]]


def entries(lock: str) -> list[str]:
    """The logical lines of a lock: a requirement with all its hashes."""
    text = (ROOT / "packaging" / lock).read_text(encoding="utf-8").replace("\\\n", " ")
    return [line for line in text.splitlines() if line.strip()]


def pins(lock: str) -> dict[str, set[str]]:
    """The versions a lock names for each package; more than one where Python versions differ."""
    found: dict[str, set[str]] = {}
    for entry in entries(lock):
        requirement = Requirement(entry.split("--hash")[0])
        (specifier,) = requirement.specifier
        assert specifier.operator == "==", entry
        found.setdefault(canonicalize_name(requirement.name), set()).add(specifier.version)
    return found


def unmet(wanted: Iterable[Requirement], pinned: dict[str, set[str]]) -> list[str]:
    """The requirements that no pin, or a pin of another version, answers."""
    return [
        str(requirement)
        for requirement in wanted
        if not (versions := pinned.get(canonicalize_name(requirement.name)))
        or not all(requirement.specifier.contains(version) for version in versions)
    ]


def test_every_direct_dependency_is_pinned_to_a_version_that_it_allows() -> None:
    assert unmet(DIRECT, pins("run.lock")) == []
    assert unmet([*DIRECT, *TOOLS], pins("test.lock")) == []


def test_the_tests_run_on_the_versions_that_people_run() -> None:
    tested = pins("test.lock")
    assert {name: versions for name, versions in pins("run.lock").items() if tested.get(name) != versions} == {}


@pytest.mark.parametrize("lock", ["run.lock", "test.lock"])
def test_every_pin_carries_its_hashes_and_no_place(lock: str) -> None:
    for entry in entries(lock):
        assert re.search(r"--hash=sha256:[0-9a-f]{64}", entry), entry
        assert not re.search(r"https?:|file:|@|--(extra-)?index-url|--find-links", entry), entry
