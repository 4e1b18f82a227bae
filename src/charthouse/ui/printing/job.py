"""Sheets of a handout on their way to a printer. Runs on a thread: Qt lets a printer be painted on from there.

The printer gets the pixels of the very PDF that an export writes, drawn at its own resolution. So it looks the same
with every driver of every system, in colour or grey, and the choice of printer, copies and sheets is the system's own
dialog; handing the file to `lp` would be one way of many, and without that dialog.
"""

from __future__ import annotations

from collections.abc import Generator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRect, QRectF
from PySide6.QtGui import QImage, QPainter

from charthouse.domain.errors import Refused
from charthouse.ui.export.preview.images import image_of

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

_MOST_DOTS = 400  # an inch: finer is not seen in print, and a sheet takes 60 MB of memory already


@dataclass(slots=True)
class Printing:
    """A handout being printed: `sheets`, counted from 0, in the order they come out in, each `copies` times.

    `printed` says how many are done, also when it is stopped half-way.
    """

    printer: QPrinter
    pdf: bytes
    sheets: Sequence[int]
    grey: bool
    copies: int = 1
    printed: int = 0
    files: Sequence[Path] = ()
    notes: list[str] = field(default_factory=list)

    def stop(self) -> None:
        """Each sheet is short work: the worker's own cancel is enough."""

    def run(self) -> Generator[float, None, None]:
        """Print, yielding how far it is. Raises Refused where the printer does not take it."""
        order = [sheet for _ in range(self.copies) for sheet in self.sheets]
        yield 0.0
        painter = QPainter()
        if not painter.begin(self.printer):
            raise Refused(_words("The printer did not take the first page. Choose another one, or export the PDF."))
        try:
            for sheet in order:
                if self.printed and not self.printer.newPage():
                    raise Refused(_words("The printer stopped taking pages."))
                self._put(painter, sheet)
                self.printed += 1
                yield self.printed / len(order)
        except BaseException:
            self.printer.abort()
            raise
        finally:
            painter.end()

    def _put(self, painter: QPainter, sheet: int) -> None:
        """The sheet as large as the paper, at its own size where the paper is its own."""
        room = QRectF(self.printer.pageLayout().fullRectPixels(self.printer.resolution()))
        dots = min(self.printer.resolution(), _MOST_DOTS) / self.printer.resolution()
        image = image_of(self.pdf, sheet, max(round(room.width() * dots), 1), grey=self.grey)
        painter.drawImage(_fitted(room, image), image)


def _fitted(room: QRectF, image: QImage) -> QRect:
    scale = min(room.width() / image.width(), room.height() / image.height())
    width, height = image.width() * scale, image.height() * scale
    place = QRectF(room.center().x() - width / 2, room.center().y() - height / 2, width, height)
    return place.toRect()


def _words(text: str) -> str:
    return QCoreApplication.translate("printing", text)
