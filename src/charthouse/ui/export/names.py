"""Names for the files of an export: what is proposed, and what a person typed."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from charthouse.domain.errors import Refused
from charthouse.domain.text import apart

_UNFIT = re.compile('[\x00-\x1f<>:"/\\\\|?*\u202a-\u202e\u2066-\u2069]+')  # what a file system or a reader stumbles on
_MOST_BYTES = 150  # of a plan's title; file systems take 255 for the whole name


def handout_name(title: str, day: date) -> str:
    """“Riverside – Leadership handout – 2026-11-24.pdf”."""
    words = QCoreApplication.translate("export", "{plan} – Leadership handout – {day}")
    return words.format(plan=_fit(title), day=day.isoformat()) + ".pdf"


def workbook_name(title: str, day: date) -> str:
    """“Riverside – Workbook – 2026-11-24.xlsx”."""
    words = QCoreApplication.translate("export", "{plan} – Workbook – {day}")
    return words.format(plan=_fit(title), day=day.isoformat()) + ".xlsx"


def named_file(folder: Path, typed: str, suffix: str) -> Path:
    """The file that a person means by `typed`. Raises Refused where that is no name for a file."""
    name = typed.strip()
    if name.lower().endswith(suffix):
        name = name[: -len(suffix)]
    name = name.rstrip(". ")
    if not name:
        raise Refused(QCoreApplication.translate("export", "A file needs a name."))
    unfit = _UNFIT.search(name)
    if unfit:
        sentence = QCoreApplication.translate("export", "“{name}” cannot be the name of a file: leave out {sign}")
        raise Refused(sentence.format(name=apart(name), sign=unfit[0][0]))
    return folder / f"{name}{suffix}"


def _fit(title: str) -> str:
    """A plan's title as a part of a file's name."""
    words = " ".join(_UNFIT.sub(" ", title).split()).strip(". ")
    cut = words.encode()[:_MOST_BYTES].decode(errors="ignore").rstrip()
    return cut or QCoreApplication.translate("export", "Plan")
