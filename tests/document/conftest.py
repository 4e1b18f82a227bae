"""Fixtures of the plan file's tests: real files in a folder of their own."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from charthouse.document.document import Document


@pytest.fixture
def document(tmp_path: Path) -> Iterator[Document]:
    """An empty plan with its baseline, open for writing."""
    with Document.create(tmp_path / "plan.charthouse", person="Mara") as document:
        with document.baseline("New plan"):
            pass
        yield document
