"""Plans that this computer did not write: judged beside the window, which goes on meanwhile, and opened after that."""

from __future__ import annotations

import gzip
import shutil
from collections.abc import Generator
from pathlib import Path
from threading import Event

import pytest
from pytestqt.qtbot import QtBot
from tests.document.test_migrations import PLANS
from tests.ui.answers import Answers
from tests.ui.history.conftest import Shared
from tests.ui.history.desk import HistoryDesk, dialog, shown

from charthouse.document import opening
from charthouse.document.edits import swot
from charthouse.document.known import remember
from charthouse.document.model import PLAN
from charthouse.document.opening import is_older
from charthouse.domain.errors import Refused
from charthouse.ui.beside.waiting import Waiting


@pytest.fixture
def foreign(shared: Shared) -> Path:
    """Anna's copy, as it came by mail."""
    return Path(shutil.copy(shared.anna, shared.anna.with_name("mailed.charthouse")))


@pytest.fixture
def judge(monkeypatch: pytest.MonkeyPatch) -> Event:
    """A judge that thinks until this is set."""
    decided, judging = Event(), opening.guarding

    def guarding(path: Path, version: int) -> Generator[float, None, object]:
        while not decided.wait(0.01):
            yield 0.0
        return (yield from judging(path, version))

    monkeypatch.setattr(opening, "guarding", guarding)
    return decided


def test_the_window_goes_on_while_a_foreign_plan_is_judged(
    desk: HistoryDesk, shared: Shared, foreign: Path, judge: Event, qtbot: QtBot
) -> None:
    assert not desk.app.window.plans.open(foreign)
    assert swot.add(desk.app.document, quadrant="threat", text="Typed meanwhile").step is not None
    qtbot.waitUntil(lambda: shown(Waiting))
    assert dialog(Waiting).windowTitle() == "Checking “mailed.charthouse”"
    assert desk.app.document.path == shared.mara
    judge.set()
    qtbot.waitUntil(lambda: desk.app.document.path == foreign, timeout=20_000)
    assert not shown(Waiting)


def test_who_does_not_want_to_wait_stays_where_they_are(
    desk: HistoryDesk, answers: Answers, shared: Shared, foreign: Path, judge: Event, qtbot: QtBot
) -> None:
    desk.app.window.plans.open(foreign)
    qtbot.waitUntil(lambda: shown(Waiting))
    dialog(Waiting).reject()
    judge.set()
    qtbot.wait(50)
    assert (desk.app.document.path, answers.said) == (shared.mara, [])


def test_the_plan_that_was_asked_for_last_is_opened(
    desk: HistoryDesk, shared: Shared, foreign: Path, judge: Event, qtbot: QtBot
) -> None:
    desk.app.window.plans.open(foreign)
    assert desk.app.window.plans.open(shared.anna)
    judge.set()
    qtbot.wait(50)
    assert desk.app.document.path == shared.anna


def test_a_plan_is_judged_once(desk: HistoryDesk, foreign: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(opening, "guard", None)
    desk.app.window.plans.open(foreign)
    qtbot.waitUntil(lambda: desk.app.document.path == foreign, timeout=20_000)


@pytest.fixture
def older(tmp_path: Path) -> Path:
    """A plan of the first version of Charthouse, as it stands on this computer."""
    path = tmp_path / "older.charthouse"
    path.write_bytes(gzip.decompress((PLANS / "version_1.charthouse.gz").read_bytes()))
    remember(path, "known")
    return path


def test_an_older_plan_is_brought_up_to_date_beside_the_window(
    desk: HistoryDesk, answers: Answers, older: Path, qtbot: QtBot
) -> None:
    assert not desk.app.window.plans.open(older)
    assert swot.add(desk.app.document, quadrant="threat", text="Typed meanwhile").step is not None
    qtbot.waitUntil(lambda: desk.app.document.path == older, timeout=20_000)
    assert (desk.app.document.read_only, desk.app.document.version) == (False, PLAN.version)
    assert not is_older(older)
    assert answers.said == []


def test_an_older_plan_that_may_only_be_read_stays_as_it_is(desk: HistoryDesk, older: Path, qtbot: QtBot) -> None:
    before = older.read_bytes()
    assert not desk.app.window.plans.open(older, read_only=True)
    qtbot.waitUntil(lambda: desk.app.document.path == older, timeout=20_000)
    assert (desk.app.document.read_only, desk.app.document.version) == (True, PLAN.version)
    assert desk.app.document.rows("SELECT title FROM objective")
    assert older.read_bytes() == before


def test_an_older_plan_that_cannot_be_brought_up_to_date_is_told(
    desk: HistoryDesk, answers: Answers, older: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    def refuse(*_: object) -> None:
        raise Refused("“older.charthouse” cannot be brought to this version: its folder cannot be written.")

    monkeypatch.setattr("charthouse.document.migrating.migrate_file", refuse)
    desk.app.window.plans.open(older)
    qtbot.waitUntil(lambda: bool(answers.said), timeout=20_000)
    assert "cannot be brought to this version" in answers.said[0]
    assert desk.app.document.path != older
