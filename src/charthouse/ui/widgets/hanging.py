"""Rows that hang out of their column, so that what is painted inside their ends is in line with what is above."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout


def hang(row: QHBoxLayout, start: int = 0, end: int = 0) -> None:
    """Move the ends of a full row out by so many pixels.

    Qt takes a negative margin for none that was given; a negative space moves, and turns in a mirrored window.
    """
    row.insertSpacing(0, -start)
    row.addSpacing(-end)
