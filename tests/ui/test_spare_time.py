"""What later gestures need is loaded beside the window while nobody types."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from charthouse.ui.spare_time import SpareTime

LONG = 3_600_000  # milliseconds
NAMES = ("spare_one", "spare_two")


@pytest.fixture
def modules(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[str, ...]]:
    """Two that nobody has loaded yet."""
    for name in NAMES:
        (tmp_path / f"{name}.py").touch()
    monkeypatch.syspath_prepend(tmp_path)
    yield NAMES
    for name in NAMES:
        sys.modules.pop(name, None)


@pytest.fixture
def desk(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


def loaded() -> list[str]:
    return [name for name in NAMES if name in sys.modules]


def test_all_is_loaded_while_nobody_types(modules: tuple[str, ...], desk: QWidget, qtbot: QtBot) -> None:
    SpareTime(modules, desk, quiet=0).start()
    qtbot.waitUntil(lambda: loaded() == list(NAMES))


def test_a_key_puts_it_off(modules: tuple[str, ...], desk: QWidget, qtbot: QtBot) -> None:
    spare = SpareTime(modules, desk, quiet=LONG)
    spare.start()
    qtbot.waitUntil(lambda: spare.wait < LONG)
    before = spare.wait
    qtbot.wait(50)
    QTest.keyClick(desk, Qt.Key.Key_A)
    assert spare.wait > before - 50
    assert loaded() == []


def test_nothing_is_loaded_once_it_is_stopped(modules: tuple[str, ...], desk: QWidget, qtbot: QtBot) -> None:
    spare = SpareTime(modules, desk, quiet=0)
    spare.start()
    spare.stop()
    assert spare.wait == -1
    qtbot.wait(50)
    assert loaded() == []


def test_what_is_loaded_already_is_not_waited_for(desk: QWidget) -> None:
    spare = SpareTime(("sys",), desk)
    spare.start()
    assert spare.wait == -1
