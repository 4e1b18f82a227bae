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


def set_aside() -> None:
    """Leave all that there is now out of that search, until `take_back`: what stays is not gone through each time."""
    gc.freeze()


def take_back() -> None:
    """The search is for everything again."""
    gc.unfreeze()
