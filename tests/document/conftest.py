"""Fixtures of the plan file's tests: real files in a folder of their own."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.document.example import make_example
from tests.document.support import standing_by

from charthouse.document.document import Document
from charthouse.document.edits import checkpoint, swot


@pytest.fixture
def document(tmp_path: Path) -> Iterator[Document]:
    """An empty plan with its baseline, open for writing."""
    with Document.create(tmp_path / "plan.charthouse", person="Mara") as document:
        with document.baseline("New plan"):
            pass
        yield document


@pytest.fixture
def plan(tmp_path: Path) -> Iterator[Document]:
    """A plan that has been open for a while: something stands by for its file."""
    with Document.create(tmp_path / "plan.charthouse", person="Mara") as plan:
        make_example(plan)
        standing_by(plan)
        swot.add(plan, quadrant="threat", text="Ice")
        checkpoint.add(plan, name="Then")
        yield plan
