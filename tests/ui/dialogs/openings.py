"""How each dialog, and each line or list that opens over a page, comes up: by the way a person takes to it."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Mapping
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot
from tests.ui.answers import Answers
from tests.ui.handout.desk import Desk
from tests.ui.history.conftest import Shared
from tests.ui.pages import WindowPage

from charthouse.ui.about import AboutDialog
from charthouse.ui.checkpoints import CheckpointDialog
from charthouse.ui.choices import KeysDialog, StartDialog
from charthouse.ui.export.branding import BrandingDialog
from charthouse.ui.export.dialog import ExportDialog
from charthouse.ui.export.presets import NameDialog
from charthouse.ui.help.window import HelpWindow
from charthouse.ui.history.backups_dialog import BackupsDialog
from charthouse.ui.history.check_dialog import CheckDialog, RepairedDialog
from charthouse.ui.history.compare_window import CompareWindow
from charthouse.ui.history.fault_window import FaultWindow
from charthouse.ui.history.merge_dialog import MergeDialog
from charthouse.ui.history.repairer import UnopenedDialog
from charthouse.ui.history.round_dialogs import EraseDialog, NewRoundDialog
from charthouse.ui.history.share_dialog import SharedDialog, ShareDialog
from charthouse.ui.importing.dialog import ImportDialog
from charthouse.ui.importing.mapping_dialog import MappingDialog
from charthouse.ui.overlay.find_bar import FindBar
from charthouse.ui.overlay.jot_bar import JotBar
from charthouse.ui.overlay.search_panel import SearchPanel
from charthouse.ui.participants.export_dialog import ExportParticipantsDialog
from charthouse.ui.participants.gather_dialog import GatherDialog
from charthouse.ui.preferences.dialog import PreferencesDialog
from charthouse.ui.voting.dialog import VoteDialog
from charthouse.ui.widgets.picker import Picker

FOREIGN = (
    "Nr;Thema;Kategorie;Beleg\n1;Treue Mitglieder;Stärke;Umfrage\n2;Alte Boote;Schwäche;\n3;Hafen;Nebel;\n"
    "4;<b>x</b> & <img>;Stärke;a<b and <b>y</b>\n"
)
LONG = 20_000  # milliseconds for work in a child process


@dataclass(frozen=True)
class Stand:
    """The window on a plan, with a person at the dialogs and a folder for files."""

    app: WindowPage
    answers: Answers
    qtbot: QtBot
    shared: Shared
    folder: Path

    @property
    def desk(self) -> Desk:
        """Its ways to paper."""
        return Desk(self.app, self.qtbot)

    def own_words(self) -> str:
        """What the plan says in its own words, and the names of files."""
        from charthouse.document.queries.findable import FINDABLE

        rows = self.app.document.rows
        queries = (f"SELECT {field} FROM {table.table}" for table in FINDABLE for field in table.fields)
        return "\n".join([FOREIGN, *(str(text) for query in queries for (text,) in rows(query))])

    def wait_for(self, kind: type[QDialog]) -> QDialog:
        """The dialog of this kind, once it has the keyboard."""
        self.qtbot.waitUntil(lambda: isinstance(QApplication.activeWindow(), kind), timeout=LONG)
        found = QApplication.activeWindow()
        assert isinstance(found, kind)
        return found


def chosen(action: str) -> Callable[[Stand], object]:
    """A dialog that a menu entry opens."""
    return lambda stand: stand.app.choose(action)


def _mapping(stand: Stand) -> None:
    path = stand.folder / "workshop.csv"
    path.write_text(FOREIGN, encoding="utf-8")
    stand.answers.source = path
    stand.app.choose("import")
    stand.wait_for(MappingDialog)


def _import(stand: Stand) -> None:
    _mapping(stand)
    stand.app.press("Return")
    stand.wait_for(ImportDialog)


def _gather(stand: Stand) -> None:
    from tests.ui.participants.test_desk import said

    stand.answers.folder = stand.folder / "participants"
    stand.app.choose("participants-export")
    stand.wait_for(ExportParticipantsDialog)
    stand.app.press("Return")
    stand.qtbot.waitUntil(lambda: bool(stand.app.toast), timeout=LONG)
    first = min(stand.answers.folder.iterdir())
    said(first, ("Threat", "Fuel prices keep rising"), ("Strength", "<b>People</b> trust us"))
    stand.answers.sources = [first]
    stand.app.choose("participants-gather")
    stand.wait_for(GatherDialog)


def _branding(stand: Stand) -> None:
    stand.desk.branding(stand.desk.go())


def _preset_name(stand: Stand) -> None:
    presets = stand.desk.go().panel.form.handout.presets
    menu = presets.menu()
    next(action for action in menu.actions() if action.isEnabled() and not action.menu()).trigger()


def _merge(stand: Stand) -> None:
    stand.answers.file = stand.shared.anna
    stand.app.choose("merge")
    stand.wait_for(MergeDialog)


def _compare(stand: Stand) -> None:
    stand.app.choose("page-history")
    stand.app.press("Ctrl+D")


def _shared(stand: Stand) -> None:
    stand.answers.file = stand.folder / "for all.charthouse"
    stand.app.choose("share")
    dialog = stand.wait_for(ShareDialog)
    assert isinstance(dialog, ShareDialog)
    dialog.accept()


def _check(stand: Stand) -> None:
    _spoil(stand, stand.shared.mara, "'Dauble'")
    stand.app.choose("check")
    stand.wait_for(CheckDialog)


def _repaired(stand: Stand) -> None:
    _check(stand)
    stand.wait_for(CheckDialog).accept()


def _unopened(stand: Stand) -> None:
    kept = stand.folder / "kept.charthouse"
    stand.app.document.save_copy(kept)
    _spoil(stand, kept, "CAST(x'41ff42' AS TEXT)")
    stand.answers.yes = True
    stand.app.window.plans.open(kept)


def _fault(stand: Stand) -> None:
    stand.app.window.safety.tell_fault("ZeroDivisionError: deep down")


def _picker(stand: Stand) -> QWidget:
    stand.app.go(1)
    stand.app.press("Up", "Ctrl+L")
    popup = QApplication.activePopupWidget()
    assert isinstance(popup, Picker)
    return popup


def _over(stand: Stand, keys: str, kind: type[QWidget], typed: str) -> QWidget:
    stand.app.press(keys)
    stand.app.type(typed)
    return next(one for one in stand.app.window.findChildren(kind) if one.isVisible())


def _spoil(stand: Stand, path: Path, title: str) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute(f"UPDATE objective SET title = {title} WHERE id = ?", (stand.shared.ids.first,))


Way = Callable[[Stand], object]

DIALOGS: Mapping[str, tuple[type[QDialog], Way]] = {
    "new": (StartDialog, chosen("new")),
    "keys": (KeysDialog, chosen("keys")),
    "about": (AboutDialog, chosen("about")),
    "export": (ExportDialog, chosen("export")),
    "print": (ExportDialog, chosen("print")),
    "branding": (BrandingDialog, _branding),
    "preset-name": (NameDialog, _preset_name),
    "participants-export": (ExportParticipantsDialog, chosen("participants-export")),
    "gather": (GatherDialog, _gather),
    "mapping": (MappingDialog, _mapping),
    "import": (ImportDialog, _import),
    "vote": (VoteDialog, chosen("vote")),
    "checkpoint": (CheckpointDialog, chosen("checkpoint")),
    "compare": (CompareWindow, _compare),
    "merge": (MergeDialog, _merge),
    "share": (ShareDialog, chosen("share")),
    "shared": (SharedDialog, _shared),
    "new-round": (NewRoundDialog, chosen("new-round")),
    "erase": (EraseDialog, chosen("erase")),
    "backups": (BackupsDialog, chosen("backups")),
    "check": (CheckDialog, chosen("check")),
    "damage": (CheckDialog, _check),
    "repaired": (RepairedDialog, _repaired),
    "unopened": (UnopenedDialog, _unopened),
    "fault": (FaultWindow, _fault),
    "preferences": (PreferencesDialog, chosen("preferences")),
    "help": (HelpWindow, chosen("help")),
}

# what opens over the page: the widget that holds it
OVERLAYS: Mapping[str, Callable[[Stand], QWidget]] = {
    "palette": lambda stand: _over(stand, "Ctrl+K", SearchPanel, "o"),
    "find-everywhere": lambda stand: _over(stand, "Ctrl+Shift+F", SearchPanel, "m"),
    "replace": lambda stand: _over(stand, "Ctrl+H", SearchPanel, "m"),
    "find": lambda stand: _over(stand, "Ctrl+F", FindBar, "m"),
    "jot": lambda stand: _over(stand, "Ctrl+J", JotBar, "x: y"),
    "picker": _picker,
}
