"""The Handout page, the export dialog and the other small dialogs of the File menu, as a person sees them."""

from __future__ import annotations

from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from tests.ui.pages import WindowPage

from charthouse.ui.export.dialog import ExportDialog
from charthouse.ui.export.exporter import Exporter
from charthouse.ui.export.fact_box import FactBox
from charthouse.ui.export.panel import ExportPanel
from charthouse.ui.pages.handout.page import HandoutPage
from charthouse.ui.widgets.button import Button
from charthouse.ui.widgets.label import Label

T = TypeVar("T", bound=QWidget)


class Choices:
    """The panel of an export, on the page or in the dialog."""

    def __init__(self, panel: ExportPanel) -> None:
        self.panel = panel

    def box(self, name: str) -> FactBox:
        """A page of the handout by its name, or `handout` and `workbook` themselves."""
        form = self.panel.form
        heads = {"handout": form.handout.head, "workbook": form.workbook}
        return heads.get(name) or form.handout.pages[name]

    def tick(self, name: str) -> None:
        """Click a box."""
        QTest.mouseClick(self.box(name), Qt.MouseButton.LeftButton)

    @property
    def ticked(self) -> list[str]:
        """What is ticked, from handout over its pages to workbook."""
        return [name for name in ("handout", *self.panel.form.handout.pages, "workbook") if self.box(name).isChecked()]

    @property
    def about(self) -> dict[str, str]:
        """What each page says of itself."""
        return {name: box.about for name, box in self.panel.form.handout.pages.items()}

    @property
    def note(self) -> str:
        """The sentence of the note; empty when none is up."""
        return self.panel.note.text if self.panel.note.isVisible() else ""

    @property
    def ready(self) -> bool:
        """Whether the button can be pressed."""
        return self.panel.foot.export_button.isEnabled()


class Desk:
    """The window with its ways to paper."""

    def __init__(self, app: WindowPage, qtbot: QtBot) -> None:
        self.app, self._qtbot = app, qtbot

    def go(self) -> Choices:
        """The Handout page."""
        page = self.app.go(9)
        assert isinstance(page, HandoutPage)
        return Choices(page.panel)

    def dialog(self) -> Choices:
        """The dialog of Ctrl+E."""
        self.app.press("Ctrl+E")
        return Choices(self.shown(ExportDialog).panel)

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
