"""What one machine remembers of the window: its place, the theme, the zoom, the plans opened last.

Kept in the user's state folder, never in a plan. A frozen Settings reads but never writes: a smoke run must leave every
byte as it was.
"""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QByteArray, QObject, QSettings, Signal

from charthouse.ui.theme import Preference

_MOST_RECENT = 8


class Recent(NamedTuple):
    """A plan opened before."""

    path: Path
    title: str
    opened: datetime


class Settings(QObject):
    """Typed access to the INI file `window.ini` in `folder`."""

    recent_changed = Signal()

    def __init__(self, folder: Path, *, frozen: bool = False) -> None:
        super().__init__()
        self._folder = folder
        self._store = QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat)
        self._frozen = frozen

    def frozen(self) -> Settings:
        """The same, to be read only."""
        return Settings(self._folder, frozen=True)

    @property
    def preference(self) -> Preference:
        """The theme asked for."""
        try:
            return Preference(str(self._store.value("theme", Preference.SYSTEM.value)))
        except ValueError:
            return Preference.SYSTEM

    @preference.setter
    def preference(self, preference: Preference) -> None:
        self._put("theme", preference.value)

    @property
    def zoom(self) -> float:
        """1.0 is 100 %."""
        try:
            return float(str(self._store.value("zoom", "1.0")))
        except ValueError:
            return 1.0

    @zoom.setter
    def zoom(self, zoom: float) -> None:
        self._put("zoom", str(zoom))

    @property
    def reduce_motion(self) -> bool:
        """Whether nothing shall move."""
        return str(self._store.value("reduce-motion", "false")) == "true"

    @reduce_motion.setter
    def reduce_motion(self, reduce: bool) -> None:
        self._put("reduce-motion", "true" if reduce else "false")

    @property
    def geometry(self) -> QByteArray | None:
        """Where the window was, as Qt keeps it."""
        kept = self._store.value("geometry")
        return kept if isinstance(kept, QByteArray) else None

    @geometry.setter
    def geometry(self, geometry: QByteArray) -> None:
        self._put("geometry", geometry)

    def last_page(self, plan_id: str) -> str:
        """The page on which a plan was left."""
        return self.kept_for(plan_id, "pages")

    def set_last_page(self, plan_id: str, page: str) -> None:
        """Remember the page on which a plan is left."""
        self.keep_for(plan_id, "pages", page)

    def recent(self) -> list[Recent]:
        """The plans opened last, newest first; those that are gone are left out."""
        count = self._store.beginReadArray("recent")
        found = []
        for at in range(count):
            self._store.setArrayIndex(at)
            path = Path(str(self._store.value("path", "")))
            if path.is_file():
                found.append(
                    Recent(path, str(self._store.value("title", path.stem)), _moment(self._store.value("opened")))
                )
        self._store.endArray()
        return found

    def opened(self, path: Path, title: str) -> None:
        """Put a plan at the head of the recent ones."""
        others = [one for one in self.recent() if one.path != path]
        self._keep_recent([Recent(path, title, datetime.now().replace(microsecond=0)), *others][:_MOST_RECENT])

    def forget_recent(self) -> None:
        """Empty the list of recent plans."""
        self._keep_recent([])

    def kept(self, key: str, usual: str = "") -> str:
        """What a part of the window remembers under a key of its own, such as `export/paper`."""
        return str(self._store.value(key, usual))

    def keep(self, key: str, value: str) -> None:
        """Remember a part's own choice."""
        self._put(key, value)

    def kept_for(self, plan_id: str, key: str) -> str:
        """What a part of the window remembers for one plan."""
        return self.kept(f"{key}/{plan_id}")

    def keep_for(self, plan_id: str, key: str, value: str) -> None:
        """Remember a part's own choice for one plan."""
        self.keep(f"{key}/{plan_id}", value)

    def save(self) -> None:
        """Write what has not been written yet."""
        if not self._frozen:
            self._store.sync()

    def _keep_recent(self, entries: list[Recent]) -> None:
        if self._frozen:
            return
        self._store.remove("recent")
        self._store.beginWriteArray("recent", len(entries))
        for at, (path, title, opened) in enumerate(entries):
            self._store.setArrayIndex(at)
            self._store.setValue("path", str(path))
            self._store.setValue("title", title)
            self._store.setValue("opened", opened.isoformat())
        self._store.endArray()
        self.recent_changed.emit()

    def _put(self, key: str, value: object) -> None:
        if not self._frozen:
            self._store.setValue(key, value)


def _moment(kept: object) -> datetime:
    try:
        return datetime.fromisoformat(str(kept))
    except ValueError:
        return datetime.min
