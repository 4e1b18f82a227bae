"""The Handout page, the export dialog and the other small dialogs of the File menu, as a person sees them."""

from __future__ import annotations

from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QWidget
from pytestqt.qtbot import QtBot
from tests.ui.pages import WindowPage

from charthouse.ui.export.branding import BrandingDialog
from charthouse.ui.export.dialog import ExportDialog
from charthouse.ui.export.exporter import Exporter
from charthouse.ui.export.fact_box import FactBox
from charthouse.ui.export.page_list import PageList
from charthouse.ui.export.panel import ExportPanel
from charthouse.ui.export.presets import NameDialog
from charthouse.ui.export.preview.pane import PreviewPane
from charthouse.ui.pages.handout.page import HandoutPage
from charthouse.ui.widgets.button import Button
from charthouse.ui.widgets.label import Label

T = TypeVar("T", bound=QWidget)
_BOX = 18  # pixels from the left end of a row to the middle of its box


class Choices:
    """The panel of an export, on the page or in the dialog."""

    def __init__(self, panel: ExportPanel, qtbot: QtBot) -> None:
        self.panel, self._qtbot = panel, qtbot

    # what is written

    def box(self, name: str) -> FactBox:
        """`handout` or `workbook`."""
        form = self.panel.form
        return {"handout": form.handout.head, "workbook": form.workbook}[name]

    def tick(self, name: str) -> None:
        """Click a box: of the handout, the workbook, or of a page by its name."""
        if name in ("handout", "workbook"):
            QTest.mouseClick(self.box(name), Qt.MouseButton.LeftButton)
            return
        at = self._rect(name).center()
        at.setX(self._rect(name).left() + _BOX)
        QTest.mouseClick(self.pages.view.viewport(), Qt.MouseButton.LeftButton, pos=at)

    @property
    def ticked(self) -> list[str]:
        """What is ticked, from handout over its pages to workbook."""
        pages = list(self.pages.chosen) if self.box("handout").isChecked() else []
        return [
            *["handout"] * self.box("handout").isChecked(),
            *pages,
            *["workbook"] * self.box("workbook").isChecked(),
        ]

    @property
    def about(self) -> dict[str, str]:
        """What each page says of itself."""
        return {row.id: row.about for row in self.pages.rows}

    # its pages and their order

    @property
    def pages(self) -> PageList:
        """The list of pages."""
        return self.panel.form.handout.pages

    def take(self, name: str) -> None:
        """Click a page's words, so that keys and buttons are about it."""
        QTest.mouseClick(self.pages.view.viewport(), Qt.MouseButton.LeftButton, pos=self._rect(name).center())

    def said(self, name: str) -> str:
        """What a screen reader says of a page."""
        index = self.pages.view.rows.index_of(name)
        return str(index.data(Qt.ItemDataRole.AccessibleTextRole))

    def _rect(self, name: str) -> QRect:
        view = self.pages.view
        return view.visualRect(view.rows.index_of(name))

    # presets

    @property
    def presets(self) -> list[str]:
        """What the list of presets offers."""
        field = self.panel.form.handout.presets.field
        return [field.itemText(at) for at in range(field.count())]

    @property
    def preset(self) -> str:
        """The one that is shown."""
        return self.panel.form.handout.presets.field.currentText()

    def take_preset(self, name: str) -> None:
        """Choose one."""
        field = self.panel.form.handout.presets.field
        field.setCurrentText(name)
        field.activated.emit(field.currentIndex())

    def preset_action(self, *words: str) -> None:
        """Choose in the menu beside the presets; more than one word: in the menu below the first."""
        menu: QMenu = self.panel.form.handout.presets.menu()
        for word in words[:-1]:
            action = _action(menu, word)
            below = action.menu()
            assert isinstance(below, QMenu)
            menu = below
        _action(menu, words[-1]).trigger()

    # the preview

    @property
    def pane(self) -> PreviewPane:
        """The preview."""
        return self.panel.pane

    def see(self) -> PreviewPane:
        """The preview, once the handout as it is chosen now is made and the sheet is drawn."""
        self._qtbot.waitUntil(lambda: self.panel.preview.ready is not None and self.pane.view.complete, timeout=20_000)
        return self.pane

    # the rest

    @property
    def note(self) -> str:
        """The sentence of the note; empty when none is up."""
        return self.panel.note.text if self.panel.note.isVisible() else ""

    @property
    def ready(self) -> bool:
        """Whether the button can be pressed."""
        return self.panel.foot.export_button.isEnabled()


def _action(menu: QMenu, word: str) -> QAction:
    return next(action for action in menu.actions() if action.text() == word)


class Desk:
    """The window with its ways to paper."""

    def __init__(self, app: WindowPage, qtbot: QtBot) -> None:
        self.app, self._qtbot = app, qtbot

    def go(self) -> Choices:
        """The Handout page."""
        page = self.app.go(9)
        assert isinstance(page, HandoutPage)
        return Choices(page.panel, self._qtbot)

    def dialog(self, keys: str = "Ctrl+E") -> Choices:
        """The dialog of Ctrl+E, or of Ctrl+P."""
        self.app.press(keys)
        return Choices(self.shown(ExportDialog).panel, self._qtbot)

    def branding(self, choices: Choices) -> BrandingDialog:
        """The dialog behind “Logo and colour…”."""
        QTest.mouseClick(choices.panel.form.handout.brand, Qt.MouseButton.LeftButton)
        return self.shown(BrandingDialog)

    def name(self, name: str) -> None:
        """Answer the question for the name of a preset."""
        dialog = self.shown(NameDialog)
        dialog.field.setText(name)
        self.app.press("Return")

    def shown(self, kind: type[T]) -> T:
        """The dialog of this kind that is up, once it has the keyboard."""
        self._qtbot.waitUntil(lambda: any(one.isActiveWindow() for one in self.app.window.findChildren(kind)))
        return next(one for one in self.app.window.findChildren(kind) if one.isVisible())

    def gone(self, kind: type[QWidget]) -> bool:
        """Whether no dialog of this kind is up."""
        return not any(one.isVisible() for one in self.app.window.findChildren(kind))

    @property
    def exporter(self) -> Exporter:
        """What writes, for waiting."""
        return self.app.workspace.context.exporter

    def finish(self) -> None:
        """Wait until nothing is written any more."""
        self._qtbot.waitUntil(lambda: not self.exporter.running, timeout=20_000)

    def press_in_toast(self, word: str) -> None:
        """Click an action of the toast."""
        buttons = self.app.window.toasts.findChildren(Button)
        button = next(one for one in buttons if one.text() == word and not one.isHidden())
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def words(self, dialog: QWidget) -> list[str]:
        """All that a dialog says."""
        return [label.text() for label in dialog.findChildren(Label)]


def files(folder: Path) -> list[str]:
    """The endings of the files in a folder that an export wrote, half-written ones included."""
    return sorted(path.suffix for path in folder.iterdir() if path.suffix not in (".charthouse", ".charthouse-lock"))
