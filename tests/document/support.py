"""What tests of an open plan share: looking at all its content, the do → undo → compare → redo → compare check, and
work that a plan is lent to.
"""

from __future__ import annotations

from collections.abc import Generator
from typing import TYPE_CHECKING

from charthouse.document.document import Document
from charthouse.document.journal.ddl import JOURNAL_NAMES
from charthouse.document.new_round import begun

if TYPE_CHECKING:
    from charthouse.document.writer import Committed

Content = dict[str, list[tuple[object, ...]]]


def content(document: Document) -> Content:
    """Every row of every plan table and every open conflict, by table: what a person's plan is."""
    tables = document.rows("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
    names = [str(name) for (name,) in tables if name not in JOURNAL_NAMES] + ["conflict"]
    return {name: sorted(document.rows(f'SELECT * FROM "{name}"'), key=repr) for name in names}


def everything(document: Document) -> Content:
    """Every row of every table, the journal's too."""
    names = [str(name) for (name,) in document.rows("SELECT name FROM sqlite_master WHERE type = 'table'")]
    return {name: sorted(document.rows(f'SELECT * FROM "{name}"'), key=repr) for name in names}


def assert_undoable(document: Document, before: Content | None = None) -> None:
    """The last step is taken back and done again exactly. `before` is `content` from before it, where known."""
    after = content(document)
    label = document.undo_label
    assert label is not None
    undone = document.undo()
    assert undone is not None
    taken_back = content(document)
    assert taken_back != after
    if before is not None:
        assert taken_back == before
    assert document.redo_label == label
    assert document.redo() is not None
    assert content(document) == after
    assert document.undo_label == label
    document.undo()
    assert content(document) == taken_back
    document.redo()
    assert content(document) == after


def as_one(plan: Document, work: Generator[float, None, Committed | None], stop: float = 1.0) -> None:
    """Do what is meant for a thread beside that of the plan; leave it when it is so far as `stop`."""
    plan.lend()
    committed = None
    try:
        while next(work) < stop:
            pass
        work.close()
    except StopIteration as end:
        committed = end.value
    finally:
        plan.take_back(committed)
        begun(plan)


def standing_by(document: Document) -> None:
    """Have something stand by for the plan, as it does once it has been open for a while."""
    document.storage.stand_by()
    assert document.storage.stands_by
