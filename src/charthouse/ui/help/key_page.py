"""The keys of the window and of the shown page as a PDF in the user's own state folder."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale

from charthouse.document.known import state_folder
from charthouse.domain.errors import Refused
from charthouse.exchange.handout.keys import write_keys
from charthouse.ui.actions import Menus
from charthouse.ui.export.wishes import remembered
from charthouse.ui.settings import Settings


def write_key_page(menus: Menus, settings: Settings) -> Path:
    """Write the page, and give its path. Raises Refused where it cannot be written."""
    title = QCoreApplication.translate("help", "Keyboard shortcuts")
    target = state_folder() / f"{title}.pdf"
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
    except OSError as problem:
        raise Refused(f"The page cannot be written to “{target.parent}”.") from problem
    language = QLocale().bcp47Name() or "en"
    write_keys(
        menus.keys_by_menu(), target, title=title, paper=remembered(settings).paper, language=language,
        made_on=date.today(),
    )  # fmt: skip
    return target
