"""Making the handout for the preview: the same file that an export writes, in memory. Runs on a thread."""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping
from dataclasses import dataclass, field
from io import BytesIO
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from charthouse.domain.errors import Refused
from charthouse.exchange.handout.contents import AROUND
from charthouse.exchange.progress import Stopped
from charthouse.ui.numbers import written

if TYPE_CHECKING:
    from charthouse.ui.export.intake import Intake

_PATIENCE = 0.3  # seconds that the rest waits for the cover to be painted
MOST_SHEETS = 1_000  # that are made for looking at them: a thousand take some seconds and 100 MB


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which pages, by name and in their order, on which paper.

    `since`: the id of the checkpoint from which a page tells what changed, empty for the newest that the plan differs
    from; None where no page does. `language`: as `paper_locale` has it.
    """

    pages: tuple[str, ...]
    paper: str
    binding: bool
    since: str | None = None
    language: str = ""


@dataclass(frozen=True, slots=True)
class Laid:
    """A handout as it would be written. `sizes`: of its sheets in points; `starts`: page name → its first sheet.

    Not `whole`: only the cover, to look at while the rest is being made.
    """

    wanted: Wanted
    pdf: bytes
    sizes: tuple[tuple[float, float], ...]
    starts: Mapping[str, int] = field(default_factory=dict)
    whole: bool = True


@dataclass(slots=True)
class Making:
    """A handout being made. `ahead` gets the cover as soon as it is there, in the thread that makes it."""

    wanted: Wanted
    intake: Intake
    ahead: Callable[[Laid], object] | None = None
    _sheets: int = 0
    _stopped: bool = False
    _seen: Event = field(default_factory=Event)

    def stop(self) -> None:
        """End in the midst of a page: one may have thousands of sheets. The worker is cancelled beside this."""
        self._stopped = True

    def run(self) -> Generator[float, None, Laid]:
        """Yields how far it is from 0 to 1; the value is the handout."""
        yield 0.0
        wanted = self.wanted
        if self.ahead is not None and wanted.pages[:1] == ("cover",) and set(wanted.pages) | AROUND > AROUND:
            self.ahead(self._cover())
            self._seen.wait(_PATIENCE)  # the window must not share the processor with the rest before it is painted
        from charthouse.exchange.handout.pack import print_handout  # after the cover: it loads all pages
        from charthouse.exchange.handout.raster import page_sizes

        file = BytesIO()
        steps = print_handout(
            self.intake.get(), file,
            pages=wanted.pages, paper=wanted.paper, binding=wanted.binding, language=wanted.language, beat=self._beat,
        )  # fmt: skip
        while True:
            try:
                step = next(steps)
            except Stopped:
                yield 0.0  # where the worker takes notice
                raise
            except StopIteration as end:
                pdf = file.getvalue()
                return Laid(wanted, pdf, page_sizes(pdf), end.value.starts)
            yield step.done / step.total

    def go_on(self) -> None:
        """The cover is on the screen."""
        self._seen.set()

    def _beat(self) -> None:
        self._sheets += 1
        if self._stopped:
            raise Stopped
        if self._sheets > MOST_SHEETS:
            words = QCoreApplication.translate(
                "export",
                "This handout has more than {most} sheets. Leave pages out to see the others here; "
                "an export writes all of them.",
            )
            raise Refused(words.format(most=written(MOST_SHEETS)))

    def _cover(self) -> Laid:
        from charthouse.exchange.handout.bindery import print_cover
        from charthouse.exchange.handout.raster import page_sizes

        file, wanted = BytesIO(), self.wanted
        pack = self.intake.get_ahead()
        print_cover(pack, file, paper=wanted.paper, binding=wanted.binding, language=wanted.language)
        return Laid(wanted, file.getvalue(), page_sizes(file.getvalue()), {"cover": 0}, whole=False)
