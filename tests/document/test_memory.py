"""A plan read on a thread that it is not open on."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from charthouse.document.document import Document
from charthouse.document.edits import objective
from charthouse.document.memory import is_in_file, read_aside
from charthouse.document.timetravel import plan_at
from charthouse.domain.errors import Refused


def titles(document: Document) -> list[str]:
    """The goals, as another thread reads them."""

    def read() -> list[str]:
        with read_aside(document) as aside:
            return [str(title) for (title,) in aside.rows("SELECT title FROM objective ORDER BY position")]

    with ThreadPoolExecutor(1) as pool:
        return pool.submit(read).result()


def test_another_thread_reads_what_is_durable(document: Document) -> None:
    objective.add(document, title="First")
    assert is_in_file(document)
    assert titles(document) == ["First"]
    with document.group("More"):
        objective.add(document, title="Second")
        assert titles(document) == ["First"]
    assert titles(document) == ["First", "Second"]


def test_a_moment_of_the_past_is_in_no_file(document: Document) -> None:
    step = objective.add(document, title="First").step
    assert step is not None
    objective.add(document, title="Second")
    with plan_at(document, step.id) as then:
        assert not is_in_file(then)


def test_a_file_that_is_gone_is_refused_and_not_made_anew(document: Document) -> None:
    objective.add(document, title="First")
    path = document.path.rename(document.path.with_name("elsewhere"))
    with pytest.raises(Refused):
        titles(document)
    assert not Path(document.path).exists()
    path.rename(document.path)
    assert titles(document) == ["First"]
