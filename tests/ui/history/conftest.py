"""A plan with a history, and a copy of it in somebody else's hands."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from tests.document.copies import edited_copy, started
from tests.document.example import Example
from tests.ui.history.desk import HistoryDesk
from tests.ui.pages import WindowPage

from charthouse.document.edits import checkpoint, objective, swot


@dataclass(frozen=True)
class Shared:
    """Mara's plan and Anna's copy. Both reworded G1.1; Anna deleted G1.2, below which Mara added; Anna added W1."""

    mara: Path
    anna: Path
    ids: Example


@pytest.fixture
def shared(tmp_path: Path) -> Shared:
    mara, ids = started(tmp_path)
    with mara:
        checkpoint.add(mara, name="Before lunch")
        anna = edited_copy(
            mara, "anna.charthouse", "Anna Ruiz",
            lambda copy: objective.set(copy, id=ids.first, title="Grow active membership"),
            lambda copy: swot.add(copy, quadrant="weakness", text="Few volunteers"),
            lambda copy: objective.delete(copy, id=ids.second),
        )  # fmt: skip
        objective.set(mara, id=ids.first, title="Double membership")
        objective.add(mara, parent=ids.second, title="Find partners")
    return Shared(mara.path, anna, ids)


@pytest.fixture
def plan(shared: Shared) -> Path:
    return shared.mara


@pytest.fixture
def desk(app: WindowPage, qtbot: QtBot) -> HistoryDesk:
    """The window, on its History page."""
    qtbot.waitUntil(lambda: app.window.isActiveWindow())
    desk = HistoryDesk(app)
    desk.go()
    return desk
