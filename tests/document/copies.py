"""Two people with copies of one plan, for tests of merging."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.document.example import Example, make_example

from charthouse.document.document import Document


def started(folder: Path) -> tuple[Document, Example]:
    """Mara's plan with the example in it."""
    mara = Document.create(folder / "plan.charthouse", person="Mara")
    with mara.baseline("New plan"):
        pass
    return mara, make_example(mara)


@contextmanager
def copy_of(document: Document, name: str, person: str) -> Iterator[Document]:
    """A copy of the plan as it is now, in somebody's hands."""
    path = document.path.with_name(name)
    document.save_copy(path)
    with Document.open(path, person=person) as copy:
        yield copy


def edited_copy(document: Document, name: str, person: str, *edits: Callable[[Document], object]) -> Path:
    """A copy of the plan as it is now, after `person` has done `edits` to it."""
    with copy_of(document, name, person) as copy:
        for edit in edits:
            edit(copy)
        return copy.path
