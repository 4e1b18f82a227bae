"""Pages of a PDF as pixels, for the preview and the printer: the very file that is written, read by another engine.

PDFium must not be called from two threads at once, so every door here is behind one lock; each opens the file anew,
which costs a millisecond.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from threading import Lock
from typing import Any

POINTS = 72  # to the inch
_LOCK = Lock()


@dataclass(frozen=True, slots=True)
class Raster:
    """A page's pixels from the top: rows of `stride` bytes, blue green red filler each, or one of grey."""

    width: int
    height: int
    stride: int
    data: bytes
    grey: bool


def page_sizes(pdf: bytes) -> tuple[tuple[float, float], ...]:
    """Width and height of each page in points."""
    with _opened(pdf) as document:
        return tuple(document.get_page_size(number) for number in range(len(document)))


def render(pdf: bytes, page: int, width: int, *, grey: bool = False) -> Raster:
    """A page, counted from 0, at `width` pixels; `grey`: as a printer without colours puts it."""
    with _opened(pdf) as document:
        found = document[page]
        scale = width / found.get_width()
        bitmap = found.render(scale=scale, grayscale=grey, force_bitmap_format=None if grey else _BGRX)
        return Raster(bitmap.width, bitmap.height, bitmap.stride, bytes(bitmap.buffer), grey)


_BGRX = 3  # FPDFBitmap_BGRx: rows of four bytes a pixel, as Qt's RGB32


@contextmanager
def _opened(pdf: bytes) -> Iterator[Any]:
    import pypdfium2

    with _LOCK:
        document = pypdfium2.PdfDocument(pdf)
        try:
            yield document
        finally:
            document.close()
