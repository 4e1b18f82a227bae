"""What the evidence of an item names, a web page or a file: shown as a link, opened only when somebody presses it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from charthouse.domain.addresses import Address, is_document
from charthouse.domain.text import apart
from charthouse.ui.theme import Theme
from charthouse.ui.widgets.button import LinkButton
from charthouse.ui.widgets.label import set_tip
from charthouse.ui.widgets.refill import refill


class AddressList(QWidget):
    """A link for each address. `opened(target)`: open it."""

    opened = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._shown: Sequence[Address] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def show_addresses(self, found: Sequence[Address]) -> None:
        """Offer these."""
        if found != self._shown:
            self._shown = found
            refill(self._column, map(self._line, found))
        self.setVisible(bool(found))

    def _line(self, address: Address) -> QWidget:
        words = self.tr("Open {name}").format(name=apart(_shortened(address.name)))
        icon = "arrow-right" if address.web else "file-text"
        button = LinkButton(self._theme, words.replace("&", "&&"), icon=icon)
        button.setAccessibleName(words)
        set_tip(button, address.target)
        button.clicked.connect(lambda: self.opened.emit(address.target))
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(button)
        row.addStretch(1)
        return line


def open_address(target: str, folder: Path, opener: Callable[[QUrl], bool] = QDesktopServices.openUrl) -> str:
    """Let the system open a web page or a document, a relative name from `folder` on; says why where it cannot.

    Programs are never opened, whatever a plan calls them.
    """
    if target.lower().startswith(("https://", "http://")):
        url = QUrl(target)
    else:
        path = (folder / Path(target).expanduser()).resolve()
        if not is_document(path.name) or not path.is_file():
            return QCoreApplication.translate("swot", "There is no document “{name}”.").format(name=apart(target))
        url = QUrl.fromLocalFile(str(path))
    if opener(url):
        return ""
    return QCoreApplication.translate("swot", "“{name}” cannot be opened here.").format(name=apart(target))


def _shortened(name: str) -> str:
    return name if len(name) <= 26 else f"{name[:12]}…{name[-12:]}"
