"""`PLAN@checkpoint` on the command line: a plan file, or what it was at a checkpoint or a step."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from charthouse.document import Document


@contextmanager
def plan_as_said(said: str) -> Iterator[Document]:
    """The plan that `said` names, open to read. A file of that whole name goes before a moment of a shorter one."""
    from charthouse.document import Document

    path, _, checkpoint = (said, "", "") if Path(said).exists() or "@" not in said else said.rpartition("@")
    with Document.open(Path(path), read_only=True) as document, as_of(document, checkpoint or None) as plan:
        yield plan


@contextmanager
def as_of(document: Document, checkpoint: str | None) -> Iterator[Document]:
    """The open plan, or what it was at a checkpoint: told by name, by id, or by the step that `log` lists."""
    if checkpoint is None:
        yield document
        return
    from charthouse.document.timetravel import moment, plan_at

    with plan_at(document, moment(document, checkpoint)) as then:
        yield then
