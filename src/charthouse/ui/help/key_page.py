"""The keys of the window and of every page as a PDF in the user's own state folder."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from charthouse.document.known import state_folder
from charthouse.domain.errors import Refused
from charthouse.exchange.handout.keys import write_keys
from charthouse.exchange.wording import paper_locale
from charthouse.ui.actions import Menus
from charthouse.ui.export.wishes import remembered
from charthouse.ui.language import spoken
from charthouse.ui.pages.registry import PageSpec
from charthouse.ui.settings import Settings

if TYPE_CHECKING:
    from charthouse.exchange.handout.keys import Group
    from charthouse.ui.workspace import Workspace


def write_key_page(menus: Menus, workspace: Workspace | None, specs: Sequence[PageSpec], settings: Settings) -> Path:
    """Write the page, and give its path. Raises Refused where it cannot be written."""
    title = QCoreApplication.translate("help", "Keyboard shortcuts")
    target = state_folder() / f"{title}.pdf"
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
    except OSError as problem:
        sentence = QCoreApplication.translate("help", "The page cannot be written to “{folder}”.")
        raise Refused(sentence.format(folder=target.parent)) from problem
    language = paper_locale(QLocale().bcp47Name(), spoken())
    groups = [*menus.keys_by_menu(), *_pages(workspace, specs)]
    write_keys(
        groups, target, title=title, paper=remembered(settings).paper, language=language,
        made_on=date.today(),
    )  # fmt: skip
    return target


def _pages(workspace: Workspace | None, specs: Sequence[PageSpec]) -> Iterator[Group]:
    """The keys of every page, under its name."""
    for spec in specs:
        page = workspace.page_named(spec.name) if workspace is not None else None
        if page is not None and (keys := page.keys()):
            yield spec.title, keys
