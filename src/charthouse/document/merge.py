"""Brings a copy of a plan that was edited elsewhere together with this one (JOURNAL §6).

The union of both journals is folded again; what that changes in the tables is one step that can be undone, and the
steps of the other copy come along as they stand there. `merge` writes, `preview` tells what it would do and changes
no byte. Nothing is chosen silently: the report lists what two people saw differently.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from charthouse.document.journal.step import Unreadable
from charthouse.document.merge_source import Sheet, Source, sheet_source, source_of
from charthouse.document.merge_work import Choices, MergeWork, Prefer, Verdicts
from charthouse.document.queries.merging import MergeReport, merge_report
from charthouse.document.trouble import refusing
from charthouse.domain.errors import Refused

if TYPE_CHECKING:
    from charthouse.document.document import Document
    from charthouse.document.writer import Committed


def merge(
    document: Document,
    theirs: Path,
    *,
    prefer: Prefer | None = None,
    choices: Choices = {},  # noqa: B006 (read only)
    verdicts: Verdicts = {},  # noqa: B006 (read only)
) -> MergeReport:
    """Merge the copy at `theirs` into the open plan, as one step.

    `choices` settles single cells, by (table, row, field) and one of the values that stand there; `prefer` settles
    whatever is open then; `verdicts` keeps or deletes rows, by (table, row), that the report lists as kept. Raises
    `Refused`, with nothing changed, where the file cannot be merged.
    """
    with _source(document, theirs) as source:
        return _merged(document, MergeWork(source, prefer, choices, verdicts), dry=False)


def preview(document: Document, theirs: Path, *, prefer: Prefer | None = None) -> MergeReport:
    """What `merge` would do, tried on a copy in memory. Raises `Refused` as it does."""
    with _source(document, theirs) as source:
        return _merged(document, MergeWork(source, prefer, {}), dry=True)


def merge_beside(
    document: Document,
    theirs: Path,
    *,
    prefer: Prefer | None = None,
    choices: Choices = {},  # noqa: B006 (read only)
    verdicts: Verdicts = {},  # noqa: B006 (read only)
) -> Generator[float, None, tuple[MergeReport, Committed | None]]:
    """`merge` for a thread beside that of the plan, which lends it; yields how far it is.

    Ended early, it has changed nothing. Returns what to take back, with the report.
    """
    return (yield from _beside(document, lambda plan: _source(plan, theirs), prefer, choices, verdicts))


def take_in_beside(document: Document, sheet: Sheet) -> Generator[float, None, tuple[MergeReport, Committed | None]]:
    """`take_in` for a thread beside that of the plan, as `merge_beside` is."""
    return (yield from _beside(document, lambda plan: nullcontext(sheet_source(plan, sheet)), None, {}, {}))


def _beside(
    document: Document,
    brings: Callable[[Document], AbstractContextManager[Source]],
    prefer: Prefer | None,
    choices: Choices,
    verdicts: Verdicts,
) -> Generator[float, None, tuple[MergeReport, Committed | None]]:
    from charthouse.document.beside import writer_of

    with writer_of(document) as (plan, writer), brings(plan) as source, _blaming(source):
        work = MergeWork(source, prefer, choices, verdicts)
        yield 0.1
        with suppress(Refused):
            plan.back_up()
        document.storage.check_place()
        writer.begin()
        yield from work.parts(writer)
        return merge_report(plan, work.outcome), writer.committed


def take_in(document: Document, sheet: Sheet, *, prefer: Prefer | None = None, dry: bool = False) -> MergeReport:
    """Merge what somebody wrote outside the app, a workbook say; with `dry`, only tell what that would do.

    Raises `Refused` where the sheet was not made from this plan.
    """
    return _merged(document, MergeWork(sheet_source(document, sheet), prefer, {}), dry=dry)


def _merged(document: Document, work: MergeWork, *, dry: bool) -> MergeReport:
    source = work.source
    if dry:
        from charthouse.document.memory import tried_in_memory

        with _blaming(source), tried_in_memory(document, work.run) as after:
            return merge_report(after, work.outcome)
    with suppress(Refused):  # merging does not wait for a backup
        document.back_up()
    with _blaming(source):
        document.carry(work.run)
    with refusing(document.path.name):
        return merge_report(document, work.outcome)


@contextmanager
def _source(document: Document, theirs: Path) -> Iterator[Source]:
    from charthouse.document.document import Document

    with Document.open(theirs, read_only=True, model=document.model) as other:
        if other.version > document.model.version:
            raise Refused(
                "“{name}” was made by a newer Charthouse (format {version}); it can be merged there only.",
                name=theirs.name,
                version=other.version,
            )
        with refusing(theirs.name):
            source = source_of(document, other)
        yield source


@contextmanager
def _blaming(source: Source) -> Iterator[None]:
    """A journal that cannot be folded is the other copy's fault: this one was."""
    try:
        yield
    except Unreadable as error:
        raise Refused(
            "“{source}” is damaged ({error}); nothing was merged.", source=source.name, error=error
        ) from error
