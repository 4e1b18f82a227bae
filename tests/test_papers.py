"""The papers in the root of the project stay true when the code moves on."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import charthouse

ROOT = Path(__file__).parents[1]
PAPERS = ["README.md", "CONTRIBUTING.md", "CHANGELOG.md"]


def read(paper: str) -> str:
    return (ROOT / paper).read_text(encoding="utf-8")


@pytest.mark.parametrize("paper", PAPERS)
def test_every_file_that_is_named_exists(paper: str) -> None:
    named = re.findall(r"`((?:src|tests|packaging|resources)/[\w./-]*)`|\]\((?!https?:)([^)#]+)\)", read(paper))
    paths = [code or link for code, link in named]
    assert [path for path in paths if not (ROOT / path).exists()] == []


def test_the_changelog_begins_with_the_version_of_the_code() -> None:
    newest = re.search(r"^## (\S+)", read("CHANGELOG.md"), re.MULTILINE)
    assert newest is not None
    assert newest.group(1) == charthouse.__version__
