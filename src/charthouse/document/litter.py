"""For work that holds hundreds of thousands of small values until its end."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def left_lying() -> Iterator[None]:
    """Do without Python's search for unreachable cycles meanwhile.

    There are next to none among steps and rows. Going through all of them again and again would take a fifth of the
    time, and each time stop the window, whichever thread is at work.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
