"""Hygiene for every test: no screen, a home of its own, nothing left behind on screen or in a thread."""

from __future__ import annotations

import gc
import itertools
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["DBUS_SESSION_BUS_ADDRESS"] = "disabled:"  # whether a desktop has a bus, and loses it, is not for a test

# Where the systems look for a person's files; a test must find and write none of the real ones.
XDG = {
    "XDG_CONFIG_HOME": ".config",
    "XDG_DATA_HOME": ".local/share",
    "XDG_STATE_HOME": ".local/state",
    "XDG_CACHE_HOME": ".cache",
    "XDG_DOCUMENTS_DIR": "Documents",
}
WINDOWS = {"APPDATA": "AppData/Roaming", "LOCALAPPDATA": "AppData/Local"}


# The same examples in every run, so that a red run is about the change. HYPOTHESIS_PROFILE=explore looks for new ones.
settings.register_profile("repeatable", derandomize=True, deadline=None)
settings.register_profile("explore", deadline=None)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "repeatable"))


@pytest.fixture(scope="session")
def homes(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Names for the homes of all tests: counting is much cheaper than a numbered temporary folder for each."""
    folder = tmp_path_factory.mktemp("homes")
    return (folder / str(number) for number in itertools.count())


@pytest.fixture(autouse=True)
def home(homes: Iterator[Path], monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty home folder; settings, state and documents of the test's programs land here."""
    folder = next(homes)
    folder.mkdir()
    for name, below in {"HOME": "", "USERPROFILE": "", **XDG, **WINDOWS}.items():
        monkeypatch.setenv(name, str(folder / below))
    return folder


@pytest.fixture(autouse=True)
def clean_screen() -> Iterator[None]:
    """Fail a test that leaves a window open or work running; without Qt there is neither."""
    yield
    if "PySide6.QtWidgets" not in sys.modules:
        return
    from PySide6.QtCore import QThreadPool
    from PySide6.QtWidgets import QApplication

    assert QThreadPool.globalInstance().waitForDone(5000), "work is still running in the thread pool"
    if QApplication.instance() is None:
        return
    left = [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]
    for widget in left:
        widget.close()  # so that only this test fails
    assert not left, f"left on screen: {left}"
    forgotten = _windows()
    for widget in forgotten:
        widget.deleteLater()
    assert not forgotten, f"neither shown nor gone: {forgotten}"


def _windows() -> list[QWidget]:
    """The windows that are still there; a later test that changes the theme would restyle them all."""
    from PySide6.QtCore import QCoreApplication, QEvent
    from PySide6.QtWidgets import QApplication

    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    if QApplication.topLevelWidgets():
        gc.collect()
    return QApplication.topLevelWidgets()
