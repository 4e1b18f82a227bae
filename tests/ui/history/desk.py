"""The History page and its dialogs as a person uses them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot
from tests.ui.pages import WindowPage

from charthouse.ui.pages.history.page import CHECKPOINTS, STEPS, UNDECIDED, HistoryPage
from charthouse.ui.widgets.ledger.line import Line, Sort
from charthouse.ui.widgets.ledger.view import Ledger

D = TypeVar("D", bound=QDialog)


def words(lines: Sequence[Line], *sorts: Sort) -> list[str]:
    """What lines say; only those of these sorts, where any are named."""
    return [line.text for line in lines if not sorts or line.sort in sorts]


def take(ledger: Ledger, text: str) -> Line:
    """Move to the first line that begins like this, as the arrows would."""
    line = next(line for line in ledger.lines if line.text.startswith(text) and line.can_be_chosen)
    assert ledger.select(line.id)
    ledger.setFocus()
    return line


class HistoryDesk:
    """The window on its History page."""

    def __init__(self, app: WindowPage) -> None:
        self.app = app

    def go(self) -> HistoryPage:
        """Choose the page in the View menu."""
        self.app.choose("page-history")
        return self.page

    @property
    def page(self) -> HistoryPage:
        """The page that is shown."""
        page = self.app.page
        assert isinstance(page, HistoryPage)
        return page

    @property
    def steps(self) -> Ledger:
        return self.page.ledgers[STEPS]

    @property
    def checkpoints(self) -> Ledger:
        return self.page.ledgers[CHECKPOINTS]

    @property
    def undecided(self) -> Ledger:
        return self.page.ledgers[UNDECIDED]

    def come_back(self, qtbot: QtBot) -> None:
        """The window is in front again after a dialog: offscreen nobody else sees to that."""
        self.app.window.activateWindow()
        qtbot.waitUntil(self.app.window.isActiveWindow)

    def turn(self, tab: int) -> None:
        """Choose another list."""
        self.page.tabs.setCurrentIndex(tab)


def dialog(kind: type[D]) -> D:
    """The dialog of this kind that is on the screen."""
    return next(one for one in QApplication.topLevelWidgets() if isinstance(one, kind) and one.isVisible())


def shown(kind: type[D]) -> bool:
    """Whether a dialog of this kind is on the screen."""
    return any(isinstance(one, kind) and one.isVisible() for one in QApplication.topLevelWidgets())
