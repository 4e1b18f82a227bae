"""What the window says once files are written or sheets are printed, and the ways to the files."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from charthouse.ui.export.work import Writing
from charthouse.ui.numbers import written
from charthouse.ui.printing.job import Printing
from charthouse.ui.widgets.toast import ToastAction

Open = Callable[[Path], object]


def tell_written(
    writing: Writing | Printing, say: Callable[[str, Sequence[ToastAction]], None], open_outside: Open
) -> None:
    """“2 files written · Open PDF · Open workbook · Show folder”, “12 sheets printed”."""
    if isinstance(writing, Printing):
        words = _words("1 sheet printed") if writing.printed == 1 else _words("{count} sheets printed")
        say(words.format(count=written(writing.printed)), ())
        return
    count = len(writing.files)
    one, many = _words("1 file written"), _words("{count} files written")
    say(one if count == 1 else many.format(count=written(count)), tuple(_ways(writing, open_outside)))


def _ways(writing: Writing, open_outside: Open) -> Iterator[ToastAction]:
    words = {writing.order.handout: _words("Open PDF"), writing.order.workbook: _words("Open workbook")}
    for path in writing.files:
        yield ToastAction(words[path], partial(open_outside, path))
    yield ToastAction(_words("Show folder"), partial(open_outside, writing.files[0].parent))


def _words(text: str) -> str:
    return QCoreApplication.translate("export", text)
