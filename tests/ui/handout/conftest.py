"""The window on a small plan that has something for every page of the handout."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot
from tests.ui.handout.desk import Desk
from tests.ui.pages import WindowPage

from charthouse.document.edits import measure, objective, plan, resource, swot


@pytest.fixture
def desk(app: WindowPage, qtbot: QtBot) -> Desk:
    """The window on the empty plan."""
    qtbot.waitUntil(lambda: app.window.isActiveWindow())
    return Desk(app, qtbot)


@pytest.fixture
def filled(desk: Desk) -> Desk:
    """The window on the filled plan."""
    document = desk.app.document
    plan.set(document, title="River: 2027/31", vision="A river every child can swim in")
    swot.add(document, quadrant="strength", text="Trusted brand")
    goal = objective.add(document, title="Clean water").row
    measure.add(document, objective=goal, name="Outfalls mapped")
    resource.add(document, name="Money", kind="money")
    return desk
