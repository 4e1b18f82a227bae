"""Fixtures of the read models’ tests: a plan with one row of everything."""

from __future__ import annotations

import pytest
from tests.document.example import Example, make_example

from charthouse.document.document import Document


@pytest.fixture
def example(document: Document) -> Example:
    """The ids of the rows in `document`."""
    return make_example(document)
