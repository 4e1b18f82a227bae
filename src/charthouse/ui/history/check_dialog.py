"""Tools ▸ Check plan: what is not as it was written, cell by cell, and the way to a repaired plan."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from charthouse.document.check import Damage
from charthouse.document.repair import Repaired, Way
from charthouse.domain.sentences import quoted, spelt
from charthouse.domain.text import apart
from charthouse.ui.history.wording import told_field
from charthouse.ui.numbers import written
from charthouse.ui.overlay.sources import noun
from charthouse.ui.sentences import in_words
from charthouse.ui.theme import Theme
from charthouse.ui.widgets.button import Button
from charthouse.ui.widgets.dialog_foot import DialogFoot, alone, headed
from charthouse.ui.widgets.ledger.line import Line, Sort
from charthouse.ui.widgets.ledger.view import Ledger, outdented

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Found:
    """What a check found. `names`: what damaged rows are called, by their ids."""

    damage: tuple[Damage, ...]
    steps: int
    names: Mapping[str, str]


class CheckDialog(QDialog):
    """`accepted`: repair into a new file. With nothing wrong there is only a way out."""

    def __init__(self, theme: Theme, name: str, found: Found, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Check plan"))
        sound = self.tr("“{name}” is sound").format(name=apart(name))
        damaged = self.tr("“{name}” is damaged").format(name=apart(name))
        self.title = damaged if found.damage else sound
        self.ledger = Ledger(theme, self.tr("What was found"))
        column = headed(self, theme, self.title, self._why(found))
        if found.damage:
            self.ledger.show_lines(damage_lines(found.damage, found.names))
            column.addLayout(outdented(theme, self.ledger), 1)
            self.foot = DialogFoot(theme, self, self.tr("Repair into a new file"))
            column.addLayout(self.foot)
            self.resize(theme.px(680), theme.px(520))
            self.ledger.setFocus()
        else:
            self.ledger.setParent(self)  # it goes with the window, in no layout
            self.ledger.hide()
            column.addStretch(1)
            _close(self, theme, column)
            self.resize(theme.px(460), theme.px(190))

    def _why(self, found: Found) -> str:
        if not found.damage:
            agree = self.tr(
                "Every one of its {steps} steps is as it was written, and its pages hold what they add up to."
            )
            return agree.format(steps=written(found.steps))
        count = len(found.damage)
        one, many = (
            self.tr("1 thing is not as it was written."),
            self.tr("{count} things are not as they were written."),
        )
        stays = self.tr("A repair makes a new file; this one stays as it is.")
        return f"{one if count == 1 else many.format(count=written(count))} {stays}"


class RepairedDialog(QDialog):
    """What a repair did, and did not. `accepted`: open the new file."""

    def __init__(self, theme: Theme, made: Repaired, names: Mapping[str, str], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Repaired"))
        self.ledger = Ledger(theme, self.tr("What the repair did"))
        column = headed(self, theme, self.tr("Repaired as “{name}”").format(name=apart(made.path.name)), _way(made))
        lines = [Line(in_words(one), sort=Sort.NOTE, warns=not at) for at, one in enumerate(made.lost)]
        if made.mended:
            caption = self.tr("Put right") if made.way is not Way.BACKUP else self.tr("What was damaged")
            lines.append(Line(caption, sort=Sort.CAPTION, fact=written(len(made.mended))))
            lines += damage_lines(made.mended, names, mended=made.way is not Way.BACKUP)
        self.ledger.show_lines(lines)
        column.addLayout(outdented(theme, self.ledger), 1)
        self.foot = DialogFoot(theme, self, self.tr("Open it"), leave=self.tr("Close"))
        column.addLayout(self.foot)
        self.resize(theme.px(680), theme.px(480))
        self.foot.accept.setFocus()


def damage_lines(damage: Sequence[Damage], names: Mapping[str, str], *, mended: bool = False) -> list[Line]:
    """A damaged cell with what it holds and what it should, or held once `mended`; anything else as its sentence."""
    return [_line(one, names, at, mended=mended) for at, one in enumerate(damage)]


def _line(one: Damage, names: Mapping[str, str], at: int, *, mended: bool) -> Line:
    called = names.get(one.row or "", "")
    if one.table is None or one.field is None or one.found == one.expected:
        head = " ".join(part for part in (in_words(one.sentence), f"({called})" if called else "") if part)
        return Line(head, str(at), warns=True)
    if isinstance(one.found, str) and one.found:
        called = called.removesuffix(one.found).strip()  # a damaged name names nothing; its code does
    place = f"{called or noun(one.table)}: {told_field(spelt(one.field))}"
    if mended:
        was, now = translate("check", "Held {value}"), translate("check", "Holds {value} again")
    else:
        was, now = translate("check", "Holds {value}"), translate("check", "Should hold {value}")
    below = f"{was.format(value=_quoted(one.found))}\n{now.format(value=_quoted(one.expected))}"
    return Line(place, str(at), below=below, warns=not mended, icon="check" if mended else "")


def _quoted(value: object) -> str:
    if value is None or value == "":
        return translate("check", "nothing")
    return in_words(quoted(value)) if isinstance(value, str) else str(value)


def _way(made: Repaired) -> str:
    words = {
        Way.JOURNAL: translate("check", "The right values came from the plan’s own history. Nothing is lost."),
        Way.STEPS: translate(
            "check", "Damaged steps came from the backup “{backup}”, later ones from the plan itself."
        ),
        Way.BACKUP: translate("check", "The plan could not be put right. The new file is the backup “{backup}”."),
    }
    return words[made.way].format(backup=apart(made.backup.name) if made.backup else "")


def _close(dialog: QDialog, theme: Theme, column: QVBoxLayout) -> None:
    close = Button(theme, translate("check", "Close"), height=34)
    close.setDefault(True)
    close.clicked.connect(dialog.accept)
    column.addLayout(alone(close))
