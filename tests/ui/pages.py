"""Page objects: what a person does at the window and sees there. Pages of the app add their own beside their tests."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from charthouse.document import Document
from charthouse.ui.main_window import MainWindow
from charthouse.ui.pages.page import Page
from charthouse.ui.workspace import Workspace

_PLAIN = Qt.KeyboardModifier.NoModifier


class Keyboard:
    """Keys as a person presses them, sent to whatever has the focus."""

    def __init__(self, window: QWidget) -> None:
        self._window = window

    @property
    def focus(self) -> QWidget:
        """What has the focus; the window itself when nothing has."""
        return QApplication.focusWidget() or self._window

    def press(self, *keys: str) -> None:
        """Press keys given as portable text: `press("Ctrl+Z", "Down")`."""
        for name in keys:
            text = name.replace("Shift+Tab", "Shift+Backtab")  # what a keyboard sends
            combination = QKeySequence(text)[0]  # type: ignore[index]
            QTest.keyClick(self.focus, combination.key(), combination.keyboardModifiers())

    def type(self, text: str) -> None:
        """Type text, letter by letter. Any script: a letter without a key of its own comes as its text."""
        for letter in text:
            if letter.isascii():
                QTest.keyClicks(self.focus, letter)
            else:
                QTest.sendKeyEvent(QTest.KeyAction.Click, self.focus, Qt.Key.Key_unknown, letter, _PLAIN)

    def paste(self, text: str) -> None:
        """Put text on the clipboard and press Ctrl+V."""
        QGuiApplication.clipboard().setText(text)
        self.press("Ctrl+V")


class WindowPage:
    """The main window."""

    def __init__(self, window: MainWindow) -> None:
        self.window = window
        self.keyboard = Keyboard(window)

    # what is open

    @property
    def workspace(self) -> Workspace:
        """The open plan on the screen."""
        assert self.window.workspace is not None
        return self.window.workspace

    @property
    def document(self) -> Document:
        """The open plan: the oracle of what is in the file."""
        assert self.window.bridge is not None
        return self.window.bridge.document

    @property
    def page(self) -> Page:
        """The page that is shown."""
        assert self.workspace.page is not None
        return self.workspace.page

    def go(self, number: int) -> Page:
        """Go to a page by its number, Ctrl+1…9."""
        self.press(f"Ctrl+{number}")
        return self.page

    def count(self, table: str) -> int:
        """How many rows of a table the file holds."""
        return int(self.document.rows(f'SELECT count(*) FROM "{table}"')[0][0])

    # what a person does

    def press(self, *keys: str) -> None:
        """Press keys, one after the other."""
        self.keyboard.press(*keys)

    def type(self, text: str) -> None:
        """Type text into whatever has the focus."""
        self.keyboard.type(text)

    def paste(self, text: str) -> None:
        """Paste text into whatever has the focus."""
        self.keyboard.paste(text)

    def choose(self, action: str) -> None:
        """Choose a menu entry by its name."""
        self.window.menus.action(action).trigger()

    # what a person sees

    @property
    def title(self) -> str:
        """The window's title without Qt's mark for the star."""
        return self.window.windowTitle().replace("[*]", "")

    @property
    def starred(self) -> bool:
        """Whether the title shows that something is not yet in the file."""
        return self.window.isWindowModified()

    @property
    def toast(self) -> str:
        """The sentence of the toast; empty when none is up."""
        return self.window.toasts.text if self.window.toasts.isVisible() else ""

    @property
    def undo_text(self) -> str:
        """What the Edit menu says for undo."""
        return self.window.menus.action("undo").text()

    @property
    def redo_text(self) -> str:
        """What the Edit menu says for redo."""
        return self.window.menus.action("redo").text()
