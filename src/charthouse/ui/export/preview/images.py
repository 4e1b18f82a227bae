"""Pictures of a handout's sheets, drawn beside the window when somebody asks for them, the latest wish first."""

from __future__ import annotations

from collections import OrderedDict, deque
from collections.abc import Generator
from dataclasses import dataclass
from threading import Lock

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from charthouse.ui.worker import Worker

_MOST_LARGE, _MOST_SMALL = 6, 400
_SMALL = 400  # pixels of width up to which a picture is a thumbnail


@dataclass(frozen=True, slots=True)
class Picture:
    """A sheet, counted from 0, at a width in device pixels."""

    sheet: int
    width: int
    grey: bool


class SheetImages(QObject):
    """`drawn(Picture)`: it can be had now. Lives as long as its preview."""

    drawn = Signal(object)
    _made = Signal(object, object, object)  # file, picture, its pixels

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._pdf = b""
        self._wanted: deque[tuple[bytes, Picture]] = deque()
        self._lock = Lock()  # wishes come from the window's thread and are taken by another
        self._images: OrderedDict[Picture, QImage] = OrderedDict()
        self._worker: Worker | None = None
        self._made.connect(self._keep)

    def show(self, pdf: bytes) -> None:
        """From now on the sheets of this file."""
        with self._lock:
            self._wanted.clear()
        self._images.clear()
        self._pdf = pdf

    def get(self, picture: Picture) -> QImage | None:
        """The picture, or None; then it comes later."""
        found = self._images.get(picture)
        if found is not None:
            self._images.move_to_end(picture)
            return found
        if self._pdf:
            with self._lock:
                if (self._pdf, picture) in self._wanted:
                    self._wanted.remove((self._pdf, picture))
                self._wanted.append((self._pdf, picture))
            self._start()
        return None

    def any_of(self, sheet: int, *, grey: bool) -> QImage | None:
        """Any picture of the sheet, to stretch while the right one is drawn."""
        found = [picture for picture in self._images if (picture.sheet, picture.grey) == (sheet, grey)]
        return self._images[max(found, key=lambda picture: picture.width)] if found else None

    def stop(self) -> None:
        """Wait until nothing runs any more."""
        with self._lock:
            self._wanted.clear()
        if self._worker is not None:
            self._worker.cancel()
            self._worker.wait()

    def _start(self) -> None:
        if self._worker is None:
            self._worker = Worker(self._draw, self)
            for end in (self._worker.finished, self._worker.failed, self._worker.cancelled):
                end.connect(self._end)
            self._worker.start()

    def _draw(self) -> Generator[float, None, None]:
        """On the thread: one after the other, until nothing is wanted."""
        while (wish := self._next()) is not None:
            pdf, picture = wish
            yield 0.0
            self._made.emit(pdf, picture, image_of(pdf, picture.sheet, picture.width, grey=picture.grey))

    def _next(self) -> tuple[bytes, Picture] | None:
        """The latest wish, taken off the list."""
        with self._lock:
            return self._wanted.pop() if self._wanted else None

    def _keep(self, pdf: bytes, picture: Picture, image: QImage) -> None:
        if pdf is not self._pdf:
            return
        self._images[picture] = image
        for small, most in ((True, _MOST_SMALL), (False, _MOST_LARGE)):
            alike = [one for one in self._images if (one.width <= _SMALL) is small]
            for one in alike[: max(len(alike) - most, 0)]:
                del self._images[one]
        self.drawn.emit(picture)

    def _end(self) -> None:
        self._worker = None
        if self._wanted:
            self._start()


def image_of(pdf: bytes, sheet: int, width: int, *, grey: bool) -> QImage:
    """The pixels of a sheet, counted from 0. May run on any thread; takes its time."""
    from charthouse.exchange.handout.raster import render

    raster = render(pdf, sheet, width)
    image = QImage(raster.data, raster.width, raster.height, raster.stride, QImage.Format.Format_RGB32)
    return image.convertToFormat(QImage.Format.Format_Grayscale8) if grey else image.copy()  # in its own memory
