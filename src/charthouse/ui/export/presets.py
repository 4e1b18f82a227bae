"""The choices of pages that the plan keeps: take one, keep the one that is made, name it anew, let one go."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QMenu, QWidget

from charthouse.document.queries.handout_choices import PresetRow
from charthouse.domain.text import TITLE_LIMIT, apart
from charthouse.ui.export.exporter import Exporter
from charthouse.ui.pages.context_menu import offer
from charthouse.ui.theme import Theme
from charthouse.ui.widgets.button import Button
from charthouse.ui.widgets.dialog_foot import DialogFoot, headed
from charthouse.ui.widgets.edit_keys import LineEdit
from charthouse.ui.widgets.fields import ChoiceField

_OWN = "own"  # a choice that no preset is


class PresetBar(QWidget):
    """`taken(PresetRow)`: a person chose a kept one; `usual()`: the pages that a handout has by itself."""

    taken = Signal(object)
    usual = Signal()

    def __init__(self, theme: Theme, exporter: Exporter) -> None:
        super().__init__()
        self._theme, self._exporter = theme, exporter
        self._made, self._usual = PresetRow("", "", (), "", binding=False), True
        self.field = ChoiceField(theme, self.tr("Preset"))
        self.more = Button(theme, self.tr("Keep…"), height=32)
        self.more.setAutoDefault(False)
        self.field.chosen.connect(self._choose)
        self.more.clicked.connect(self._open_menu)
        exporter.changed.connect(self._follow)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(4))
        row.addWidget(self.field, 1)
        row.addWidget(self.more)
        self.show_presets()

    def show_choice(self, made: PresetRow, *, usual: bool) -> None:
        """Say which preset the choice is that was made, if it is one. `made`: it, without id and name."""
        self._made, self._usual = made, usual
        self._mark()

    def show_presets(self) -> None:
        """Read again which there are."""
        self._rows = self._exporter.presets()
        options: list[tuple[object, str]] = [("", self.tr("Usual pages")), (_OWN, self.tr("Own choice"))]
        with QSignalBlocker(self.field):
            self.field.set_options([*options, *((row.id, row.name) for row in self._rows)])
        self._mark()

    @property
    def current(self) -> PresetRow | None:
        """The preset that the choice is."""
        return next((row for row in self._rows if _same(row, self._made)), None)

    def _follow(self, tables: frozenset[str]) -> None:
        if "handout_preset" in tables:
            self.show_presets()

    def _mark(self) -> None:
        current = self.current
        with QSignalBlocker(self.field):
            self.field.show_value(current.id if current else "" if self._usual else _OWN)
        self.more.setEnabled(not self._exporter.read_only)

    def _choose(self, value: object) -> None:
        row = next((row for row in self._rows if row.id == value), None)
        if row is not None:
            self.taken.emit(row)
        elif value == "":
            self.usual.emit()
        else:
            self._mark()

    def menu(self) -> QMenu:
        """What can be done with presets now."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        offer(menu, self.tr("Keep this choice as a preset…"), self._ask_for_new).setEnabled(bool(self._made.pages))
        changed = [row for row in self._rows if not _same(row, self._made)]
        if changed and self._made.pages:
            replace = menu.addMenu(self.tr("Replace"))
            for row in changed:
                offer(replace, _plain(row.name), partial(self._write, row.id))
        current = self.current
        if current is not None:
            menu.addSeparator()
            offer(
                menu,
                self.tr("Rename “{name}”…").format(name=apart(_plain(current.name))),
                lambda: self._rename(current),
            )
            delete = self.tr("Delete “{name}”").format(name=apart(_plain(current.name)))
            offer(menu, delete, partial(self._edit, "delete", id=current.id))
        return menu

    def _open_menu(self) -> None:
        self.menu().popup(self.more.mapToGlobal(QPoint(0, self.more.height())))

    def _ask_for_new(self) -> None:
        dialog = NameDialog(self._theme, self.tr("Keep as a preset"), "", self.window())
        dialog.named.connect(self.keep)
        dialog.open()

    def keep(self, name: str) -> None:
        """Keep the choice that was made under a name; one of that name is replaced."""
        same = next((row for row in self._rows if row.name == name), None)
        if same is not None:
            self._write(same.id)
        else:
            self._edit("add", name=name, **self._fields())

    def _write(self, row: str) -> None:
        self._edit("set", id=row, **self._fields())

    def _rename(self, row: PresetRow) -> None:
        dialog = NameDialog(self._theme, self.tr("Rename the preset"), row.name, self.window())
        dialog.named.connect(lambda name: self._edit("set", id=row.id, name=name))
        dialog.open()

    def _edit(self, verb: str, **values: object) -> None:
        from charthouse.document.edits import handout_preset  # loads the ORM: not before something is kept

        self._exporter.run(getattr(handout_preset, verb), **values)

    def _fields(self) -> dict[str, object]:
        made = self._made
        return {"pages": "\n".join(made.pages), "paper": made.paper, "binding": made.binding}


class NameDialog(QDialog):
    """Asks how a preset shall be called. `named(str)`."""

    named = Signal(str)

    def __init__(self, theme: Theme, title: str, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.field = LineEdit()
        self.field.setAccessibleName(self.tr("Name of the preset"))
        self.field.setPlaceholderText(self.tr("For the board"))
        self.field.setMaxLength(TITLE_LIMIT)
        self.field.setText(name)
        self.field.selectAll()
        foot = DialogFoot(theme, self, self.tr("Keep"))
        foot.accept.setEnabled(bool(name))
        self.field.textChanged.connect(lambda text: foot.accept.setEnabled(bool(text.strip())))
        self.accepted.connect(lambda: self.named.emit(self.field.text().strip()))
        about = self.tr("Kept in the plan, so everyone who opens it has it: which pages, their order and the paper.")
        column = headed(self, theme, title, about)
        column.addWidget(self.field)
        column.addStretch(1)
        column.addLayout(foot)
        self.resize(theme.px(460), theme.px(210))
        self.field.setFocus()


def _same(row: PresetRow, made: PresetRow) -> bool:
    return (row.pages, row.paper, row.binding) == (made.pages, made.paper, made.binding)


def _plain(name: str) -> str:
    """A name as a menu shows it: whole, without an access key."""
    return name.replace("&", "&&")
