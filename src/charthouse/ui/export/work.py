"""Writing the files of an export, one after the other. Runs on a thread: read models in, files out."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from charthouse.domain.sentences import Sentence
from charthouse.exchange.progress import Progress, Stopped

if TYPE_CHECKING:
    from charthouse.ui.export.intake import Intake


@dataclass(frozen=True, slots=True)
class Order:
    """What is wanted: where None stands, that file is not. `pages` by name, never empty where there is a handout.

    `since`: as `Wanted.since`; `language`: as `paper_locale` has it.
    """

    handout: Path | None
    workbook: Path | None
    pages: tuple[str, ...]
    paper: str
    binding: bool
    since: str | None = None
    language: str = ""

    @property
    def files(self) -> tuple[Path, ...]:
        """Handout and workbook, in the order they are written in."""
        return tuple(path for path in (self.handout, self.workbook) if path is not None)


@dataclass(slots=True)
class Writing:
    """An order being carried out. `files` and `notes` say what is done, also when it is stopped half-way."""

    order: Order
    intake: Intake
    files: list[Path] = field(default_factory=list)
    notes: list[Sentence] = field(default_factory=list)
    _stopped: bool = False

    def stop(self) -> None:
        """End in the midst of a page: one may have thousands of sheets. The worker is cancelled beside this."""
        self._stopped = True

    def run(self) -> Generator[float, None, None]:
        """Write everything, yielding how far it is from 0 to 1. Raises Refused where a file cannot be written."""
        if self.order.handout is not None:
            yield from self._shared(self._handout(self.order.handout))
        if self.order.workbook is not None:
            yield from self._shared(self._workbook(self.order.workbook))

    def _shared(self, steps: Iterator[Progress]) -> Generator[float, None, None]:
        """A file's own progress as its share of the whole."""
        before, files = len(self.files), len(self.order.files)
        for step in steps:
            yield (before + (step.done / step.total if step.total else 1.0)) / files

    def _handout(self, path: Path) -> Generator[Progress, None, None]:
        from charthouse.exchange.handout.pack import write_handout

        order, pack = self.order, self.intake.get()
        try:
            written = yield from write_handout(
                pack, path,
                pages=order.pages, paper=order.paper, binding=order.binding, language=order.language, beat=self._beat,
            )  # fmt: skip
        except Stopped:
            yield Progress(0, 1, "")  # where the worker takes notice
            return
        self.files.append(path)
        self.notes += written.notes

    def _beat(self) -> None:
        if self._stopped:
            raise Stopped

    def _workbook(self, path: Path) -> Iterator[Progress]:
        from charthouse.exchange.workbook.book import whole_book
        from charthouse.exchange.workbook.writer import write_workbook

        yield from write_workbook(whole_book(self.intake.get().report, self.order.language), path)
        self.files.append(path)
