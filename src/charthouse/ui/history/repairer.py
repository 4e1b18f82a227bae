"""From a plan that cannot be opened to a sound one beside it: what is damaged, what a repair would do, what it did."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QDialog, QWidget

from charthouse.document.repair import Diagnosis, Repaired, diagnose, repair
from charthouse.domain.text import apart
from charthouse.ui.beside.work import Beside
from charthouse.ui.dialogs import Dialogs
from charthouse.ui.history.check_dialog import RepairedDialog, damage_lines
from charthouse.ui.moments import moment_word
from charthouse.ui.plans import free_path
from charthouse.ui.theme import Theme
from charthouse.ui.widgets.dialog_foot import DialogFoot, headed
from charthouse.ui.widgets.ledger.line import Line, Sort
from charthouse.ui.widgets.ledger.view import Ledger, outdented


class Repairer(QObject):
    """One repair of a file that no window shows. `open_plan(Path)`: show the repaired file."""

    open_plan = Signal(object)

    def __init__(self, theme: Theme, dialogs: Dialogs, window: QWidget) -> None:
        super().__init__(window)
        self._theme, self._window = theme, window
        self._beside = Beside(theme, dialogs, window, window)

    def look(self, path: Path, why: str) -> None:
        """Say what is damaged in `path`, which was refused for the reason `why`, and what can be done."""
        words = self.tr("Looking at “{name}”").format(name=apart(path.name))
        self._beside.run(partial(diagnose, path), words, lambda found: self._show(path, why, found))

    def _show(self, path: Path, why: str, found: Diagnosis) -> None:
        dialog = UnopenedDialog(self._theme, path.name, why, found, self._window)
        dialog.accepted.connect(lambda: self._repair(path, found))
        dialog.open()

    def _repair(self, path: Path, found: Diagnosis) -> None:
        target = free_path(path.parent, self.tr("{name} repaired").format(name=path.stem))
        self._beside.run(
            partial(repair, path, target, found.plan_id), self.tr("Repairing the plan"),
            lambda made: self._tell(made, found),
        )  # fmt: skip

    def _tell(self, made: Repaired, found: Diagnosis) -> None:
        dialog = RepairedDialog(self._theme, made, found.names, self._window)
        dialog.accepted.connect(lambda: self.open_plan.emit(made.path))
        dialog.open()


class UnopenedDialog(QDialog):
    """`accepted`: repair into a new file. Where there is nothing to repair from, there is only a way out."""

    def __init__(self, theme: Theme, name: str, why: str, found: Diagnosis, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Check and repair"))
        self.ledger = Ledger(theme, self.tr("What was found"))
        self.ledger.show_lines([*self._damaged(found), *self._ways(found)])
        self.foot = DialogFoot(theme, self, self.tr("Repair into a new file"))
        self.foot.accept.setEnabled(found.damage is not None or found.backup is not None)
        stays = self.tr("A repair makes a new file; this one stays as it is.")
        title = self.tr("“{name}” cannot be opened").format(name=apart(name))
        column = headed(self, theme, title, stays if found.damage else f"{why} {stays}")
        column.addLayout(outdented(theme, self.ledger), 1)
        column.addLayout(self.foot)
        self.resize(theme.px(680), theme.px(500))
        (self.foot.accept if self.foot.accept.isEnabled() else self.ledger).setFocus()

    def _damaged(self, found: Diagnosis) -> list[Line]:
        caption = Line(self.tr("What is damaged"), sort=Sort.CAPTION)
        if found.damage is None:
            nothing = self.tr("Nothing in the file can be read as a plan any more.")
            return [caption, Line(nothing, sort=Sort.NOTE, warns=True)]
        return [caption, *damage_lines(found.damage, found.names)]

    def _ways(self, found: Diagnosis) -> list[Line]:
        """What a repair tries, in its order."""
        lines = [Line(self.tr("What a repair does"), sort=Sort.CAPTION)]
        if found.damage is not None:
            own = self.tr("It puts the damaged places right from the plan’s own history, which says what was written.")
            lines.append(Line(own, sort=Sort.NOTE, icon="history"))
        if found.backup is not None:
            when = moment_word(int(found.backup.at.timestamp() * 1000))
            backup = self.tr("Where that is damaged too, the backup of {when} helps out; it says what is lost then.")
            only = self.tr("The backup of {when} takes its place; what was done after it is lost.")
            words = backup if found.damage is not None else only
            lines.append(Line(words.format(when=when), sort=Sort.NOTE, icon="copy"))
        else:
            none = self.tr("There is no backup of this plan on this computer.")
            lines.append(Line(none, sort=Sort.NOTE, warns=found.damage is None))
        return lines
