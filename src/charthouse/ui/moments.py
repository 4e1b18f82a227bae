"""When something was done, as people say it: the time today, the day of the week within six days, else the date."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from charthouse.document.queries.history import CheckpointRow
from charthouse.ui.dates import plain_day


def local(at: int) -> datetime:
    """Milliseconds since 1970, UTC, in the time of this machine."""
    return datetime.fromtimestamp(at / 1000).astimezone()


def clock(at: int) -> str:
    """`14:02`."""
    return local(at).strftime("%H:%M")


def day_word(day: date) -> str:
    """`Today`, `Yesterday`, `Tuesday, 24 Nov 2026`."""
    ago = (datetime.now().astimezone().date() - day).days
    if ago in (0, 1):
        translate = QCoreApplication.translate
        word = translate("moments", "Yesterday") if ago else translate("moments", "Today")
        return f"{word}, {plain_day(day)}"
    return f"{QLocale().toString(_qdate(day), 'dddd')}, {plain_day(day)}"


def moment_word(at: int) -> str:
    """`Tue 14:02` within six days, else `3 Nov 2026 14:02`."""
    day = local(at).date()
    ago = (datetime.now().astimezone().date() - day).days
    said = QLocale().toString(_qdate(day), "ddd") if 0 <= ago < 7 else plain_day(day)
    return f"{said} {clock(at)}"


def told_apart(checkpoints: Sequence[CheckpointRow]) -> list[str]:
    """What checkpoints are called; of several of one name each with its time."""
    count = Counter(one.name for one in checkpoints)
    return [f"{one.name} ({moment_word(one.at)})" if count[one.name] > 1 else one.name for one in checkpoints]


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
