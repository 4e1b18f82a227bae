"""Tools ▸ Begin a new round… and Tools ▸ Erase for good…: what ends, said before it does. Neither can be undone."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QWidget

from charthouse.document.new_round import Thing
from charthouse.document.queries.finding import Hit
from charthouse.ui.numbers import written
from charthouse.ui.overlay.sources import field_word, noun
from charthouse.ui.pages.history.lines import steps_word
from charthouse.ui.theme import Theme
from charthouse.ui.widgets.button import Button
from charthouse.ui.widgets.dialog_foot import DialogFoot, headed
from charthouse.ui.widgets.edit_keys import LineEdit
from charthouse.ui.widgets.frames import Panel
from charthouse.ui.widgets.label import Label
from charthouse.ui.widgets.ledger.line import Line, Sort
from charthouse.ui.widgets.ledger.view import Ledger, outdented

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Ending:
    """What ends with a round: how many of each."""

    steps: int
    checkpoints: int
    undecided: int  # values of several people, between which nobody has chosen
    backups: int


class NewRoundDialog(QDialog):
    """`accepted`: choose where the old round is kept, and begin."""

    def __init__(self, theme: Theme, ending: Ending, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Begin a new round"))
        why = self.tr("For the next year or the next workshop: every page stays as it is, and the history begins anew.")
        kept = self.tr("The plan as it is now, with its whole history, is kept as a file of its own. You choose where.")
        copies = self.tr("Copies that are still out can be merged into the new round.")
        self.ledger = Ledger(theme, self.tr("What a new round means"))
        notes = Line(kept, sort=Sort.NOTE, icon="check"), Line(copies, sort=Sort.NOTE, icon="merge")
        self.ledger.show_lines([*_ends(ending), *notes])
        self.foot = DialogFoot(theme, self, self.tr("Choose where…"))
        column = headed(self, theme, self.tr("Begin a new round"), why)
        column.addLayout(outdented(theme, self.ledger), 1)
        column.addLayout(self.foot)
        self.resize(theme.px(560), theme.px(340))
        self.foot.accept.setFocus()


class EraseDialog(QDialog):
    """`accepted`: erase `things`. `search` finds texts of the plan. Enter never erases: only the button does, and it
    wants a tick where something was found.
    """

    def __init__(self, theme: Theme, ending: Ending, search: Callable[[str], Sequence[Hit]], parent: QWidget) -> None:
        super().__init__(parent)
        self._ending, self._search = ending, search
        self._hits: dict[str, Hit] = {}
        self._picked: dict[str, Hit] = {}
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Erase for good"))
        self.line = LineEdit()
        self.line.setPlaceholderText(self.tr("Find a text or a person"))
        self.line.setAccessibleName(self.tr("Find a text or a person"))
        self.line.setClearButtonEnabled(True)
        self.ledger = Ledger(theme, self.tr("What is erased"))
        self.foot = DialogFoot(theme, self, "")
        why = self.tr(
            "A text that was deleted is still in the history. Here it goes from there too. This cannot be undone."
        )
        column = headed(self, theme, self.tr("Erase for good"), why)
        column.addWidget(self.line)
        column.addLayout(outdented(theme, self.ledger), 1)
        column.addWidget(self._meaning(theme))
        column.addLayout(self.foot)
        self.foot.accept.setDefault(False)
        for button in self.findChildren(Button):
            button.setAutoDefault(False)
        self.line.textChanged.connect(self._find)
        self.ledger.pressed_line.connect(self._pick)
        self.resize(theme.px(640), theme.px(620))
        self._show()
        self.line.setFocus()

    @property
    def things(self) -> tuple[Thing, ...]:
        """What was picked: a person as a whole, anything else as one text."""
        hits = self._picked.values()
        return tuple((hit.row, None if _is_person(hit) else hit.field) for hit in hits)

    def _find(self, typed: str) -> None:
        self._hits = {f"{hit.row}/{hit.field}": hit for hit in self._search(typed)}
        self._show()

    def _pick(self, key: str) -> None:
        if key in self._picked:
            del self._picked[key]
        elif key in self._hits:
            self._picked[key] = self._hits[key]
        self._show()

    def _show(self) -> None:
        found = {key: hit for key, hit in self._hits.items() if key not in self._picked}
        lines = []
        if self._picked:
            lines = [Line(self.tr("To be erased"), sort=Sort.CAPTION)]
            lines += [_found(key, hit, picked=True) for key, hit in self._picked.items()]
        if found:
            tick = self.tr("Found. Tick what is to be gone.") if not self._picked else self.tr("Found")
            lines.append(Line(tick, sort=Sort.CAPTION, fact=written(len(found))))
            lines += [_found(key, hit, picked=False) for key, hit in found.items()]
        elif self.line.text().strip() and not self._hits:
            lines.append(Line(self.tr("Nothing in the plan holds this now."), sort=Sort.NOTE))
        self.ledger.show_lines(lines)
        count = len(self._picked)
        one, many = self.tr("Erase it and the history"), self.tr("Erase these {count} and the history")
        words = many.format(count=written(count)) if count > 1 else one if count else self.tr("Erase the history")
        self.foot.accept.setText(words)
        self.foot.accept.setAccessibleName(words)
        self.foot.accept.updateGeometry()
        self.foot.accept.setEnabled(bool(self._picked) or not self._hits)  # what is found and not ticked would stay

    def _meaning(self, theme: Theme) -> Panel:
        """What goes with it, in sight however much was found."""
        count = self._ending.backups
        one = self.tr("1 backup of this plan on this computer is removed, for it holds it.")
        many = self.tr("{count} backups of this plan on this computer are removed, for they hold it.")
        copies = self.tr(
            "Copies of the file made earlier still hold it. What is newly done in them can be merged into this plan."
        )
        told = (
            *(line.text for line in _ends(self._ending)),
            one if count == 1 else many.format(count=written(count)) if count else "",
            copies,
        )
        self.meaning = Label(theme, "\n".join(filter(None, told)), wrap=True)
        panel = Panel(theme, fill="sunken", border="line2", radius=6)
        row = QHBoxLayout(panel)
        row.setContentsMargins(theme.px(12), theme.px(8), theme.px(12), theme.px(8))
        row.addWidget(self.meaning)
        return panel


def _ends(ending: Ending) -> list[Line]:
    words = translate("rounds", "The history ends ({steps}, checkpoints: {marks}): nothing before can be undone.")
    said = [words.format(steps=steps_word(ending.steps), marks=written(ending.checkpoints))]
    if ending.undecided:
        open_cells = translate("rounds", "Values still to decide: {count}. What the pages show now will stand.")
        said.append(open_cells.format(count=written(ending.undecided)))
    return [Line(one, sort=Sort.NOTE, warns=True) for one in said]


def _found(key: str, hit: Hit, *, picked: bool) -> Line:
    kind = noun(hit.table, hit.quadrant)
    if _is_person(hit):
        kind = translate("rounds", "Person: the name goes wherever it stands alone")
    elif word := field_word(hit.table, hit.field):
        kind = f"{kind}: {word}"
    return Line(hit.text, key, Sort.CHECK, fact=hit.code, below=kind, picked=picked)


def _is_person(hit: Hit) -> bool:
    return (hit.table, hit.field) == ("person", "name")
