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
    """A page from the top: rows of `stride` bytes, four a pixel: blue, green, red and one that means nothing."""

    width: int
    height: int
    stride: int
    data: bytes


def page_sizes(pdf: bytes) -> tuple[tuple[float, float], ...]:
    """Width and height of each page in points."""
    with _opened(pdf) as document:
        return tuple(document.get_page_size(number) for number in range(len(document)))


def render(pdf: bytes, page: int, width: int) -> Raster:
    """A page, counted from 0, at `width` pixels. (PDFium's own grey sets letters on whole pixels: not used.)"""
    with _opened(pdf) as document:
        found = document[page]
        bitmap = found.render(scale=width / found.get_width(), force_bitmap_format=_BGRX)
        return Raster(bitmap.width, bitmap.height, bitmap.stride, bytes(bitmap.buffer))


_BGRX = 3  # FPDFBitmap_BGRx


@contextmanager
def _opened(pdf: bytes) -> Iterator[Any]:
    import pypdfium2

    with _LOCK:
        document = pypdfium2.PdfDocument(pdf)
        try:
            yield document
        finally:
            document.close()
