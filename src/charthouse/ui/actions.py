"""The window's actions as data, and the menus made from them.

A menu is a tuple of `Entry`, `None` for a line, or `Submenu`. `Menus` turns them into QActions, keeps them by name,
and fills the parts that change (the page's own actions, recent plans) when a menu is about to open.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPointF, Qt, QTimer
from PySide6.QtGui import QAction, QActionGroup, QContextMenuEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QMenu, QMenuBar, QWidget

from charthouse.ui.theme import Theme
from charthouse.ui.widgets.button import native_keys
from charthouse.ui.widgets.key_menu import KeyMenu

_ICON = "lucide"


@dataclass(frozen=True, slots=True)
class Entry:
    """One action. `keys` are portable key texts, the first one is shown; `name` finds it again."""

    name: str
    text: str
    run: Callable[[], object]
    keys: tuple[str, ...] = ()
    icon: str = ""
    needs_plan: bool = False
    needs_writing: bool = False
    checkable: bool = False
    group: str = ""  # entries of one group exclude each other
    shown_only: bool = False  # the key is shown, a page's own view handles it
    enabled: Callable[[], bool] | None = None  # asked when the menu opens, and before the key runs it

    def can_run(self) -> bool:
        """Whether it makes sense now, as far as the entry itself knows."""
        return self.enabled is None or self.enabled()


@dataclass(frozen=True, slots=True)
class Submenu:
    """A menu in a menu; with `fill` its entries are asked for each time it opens.

    `names_entries`: where an entry stands alone, as in a table of keys, the submenu's words come before its own.
    """

    name: str
    text: str
    icon: str = ""
    entries: tuple[Entry | None, ...] = ()
    fill: Callable[[], Sequence[Entry | None]] | None = None
    names_entries: bool = True


@dataclass(frozen=True, slots=True)
class Menu:
    """A menu of the bar."""

    name: str
    text: str
    items: tuple[Entry | Submenu | None, ...]


class Menus(QObject):
    """The menu bar's contents. All shortcuts belong to the window."""

    def __init__(self, theme: Theme, bar: QMenuBar, window: QWidget, menus: Sequence[Menu]) -> None:
        super().__init__(bar)
        self._theme, self._window = theme, window
        self._actions: dict[str, QAction] = {}
        self._entries: dict[str, Entry] = {}
        self._groups: dict[str, QActionGroup] = {}
        self._above: dict[str, str] = {}  # the submenu an entry stands in
        self._tails: dict[str, list[tuple[Entry | None, QAction]]] = {}
        self._home = ""
        self._homes: dict[str, str] = {}  # the menu of the bar an entry stands in
        self.menus = {menu.name: self._build(bar, menu) for menu in menus}
        self._bar = bar
        QShortcut(QKeySequence("F10"), window).activated.connect(self._enter)
        QShortcut(QKeySequence("Shift+F10"), window).activated.connect(_ask_for_menu)

    def action(self, name: str) -> QAction:
        """The action with this name."""
        return self._actions[name]

    def all_entries(self) -> list[Entry]:
        """Every action, in the order of the menus, then those of the shown page."""
        own = [entry for tail in self._tails.values() for entry, _ in tail if entry is not None]
        return [*self._entries.values(), *own]

    def keys_by_menu(self) -> list[tuple[str, list[tuple[str, str]]]]:
        """By menu, what of the window's own has keys: its words, and its keys as this system writes them."""
        found = []
        for name, menu in self.menus.items():
            entries = [entry for entry in self._entries.values() if self._homes[entry.name] == name]
            keys = [(self.words_of(entry), native(entry.keys)) for entry in entries if entry.keys]
            if keys:
                found.append((menu.title().replace("&", ""), keys))
        return found

    def can_run(self, entry: Entry) -> bool:
        """Whether it would do something now."""
        action = self._actions.get(entry.name)
        return entry.can_run() and (action is None or action.isEnabled())

    def run(self, entry: Entry) -> None:
        """Do it, as if chosen in its menu."""
        action = self._actions.get(entry.name)
        if action is not None:
            action.trigger()
        else:
            entry.run()

    def words_of(self, entry: Entry) -> str:
        """What its menu says, without the access key and the shortcut; of what stands in a submenu, that first."""
        action = self._actions.get(entry.name)
        text = (action.text() if action is not None else entry.text).split("\t")[0]
        plain = text.replace("&&", "\0").replace("&", "").replace("\0", "&")
        above = self._above.get(entry.name, "")
        return f"{above}: {plain}" if above else plain

    def _enter(self) -> None:
        """Open the first menu, as F10 does everywhere: Qt knows the key on Windows only."""
        first = next(iter(self.menus.values()))
        self._bar.setActiveAction(first.menuAction())
        first.setActiveAction(first.actions()[0])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            QTimer.singleShot(0, self, self._let_go)  # Qt closes the menu first, and keeps the bar waiting for letters
        return super().eventFilter(watched, event)

    def _let_go(self) -> None:
        """Give the focus back to where it was before the bar had it."""
        if self._bar.hasFocus():
            escape = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
            QApplication.sendEvent(self._bar, escape)

    def set_state(self, *, has_plan: bool, may_write: bool) -> None:
        """Enable what can be done now."""
        for name, entry in self._entries.items():
            enabled = (has_plan or not entry.needs_plan) and (may_write or not entry.needs_writing)
            self._actions[name].setEnabled(enabled)

    def name_step(self, name: str, plain: str, label: str | None) -> None:
        """Let undo or redo say what it would do; without a step it says only its name and is off."""
        action = self._actions[name]
        words = QCoreApplication.translate("menus", "{undo} {step}")  # “Undo Delete G1”
        action.setText(words.format(undo=plain, step=label).replace("&", "&&") if label else plain)
        action.setEnabled(label is not None)

    def refresh_tail(self, name: str, entries: Sequence[Entry]) -> None:
        """Replace the shown page's own actions in a menu; their shortcuts work from then on."""
        menu = self.menus[name]
        for _, old in self._tails.pop(name, []):
            menu.removeAction(old)
            self._window.removeAction(old)
            old.deleteLater()
        tail: list[tuple[Entry | None, QAction]] = []
        if entries and menu.actions():
            tail.append((None, menu.addSeparator()))
        self._tails[name] = tail + [(entry, self._make(entry, menu)) for entry in entries]
        menu.menuAction().setVisible(bool(menu.actions()))

    def _build(self, bar: QMenuBar, menu: Menu) -> KeyMenu:
        made = KeyMenu(menu.text, bar)
        bar.addMenu(made)
        self._home = menu.name
        for item in menu.items:
            if item is None:
                made.addSeparator()
            elif isinstance(item, Submenu):
                self._add_submenu(made, item)
            else:
                self._keep(item, self._make(item, made))
        made.installEventFilter(self)
        made.aboutToShow.connect(lambda: self._draw_icons(made))
        made.aboutToShow.connect(lambda: self._show_tail(menu.name))
        made.aboutToHide.connect(lambda: self._wake_tail(menu.name))
        return made

    def _add_submenu(self, parent: KeyMenu, submenu: Submenu) -> None:
        made = parent.add_submenu(submenu.text)
        made.menuAction().setProperty(_ICON, submenu.icon)
        for entry in submenu.entries:
            if entry is None:
                made.addSeparator()
            else:
                self._keep(entry, self._make(entry, made))
                self._above[entry.name] = submenu.text.replace("&", "") if submenu.names_entries else ""
        if submenu.fill is not None:
            fill = submenu.fill
            made.aboutToShow.connect(lambda: self._fill(made, fill()))
        made.aboutToShow.connect(lambda: self._draw_icons(made))

    def _fill(self, menu: QMenu, entries: Sequence[Entry | None]) -> None:
        menu.clear()
        for entry in entries:
            if entry is None:
                menu.addSeparator()
            else:
                self._make(entry, menu)

    def _keep(self, entry: Entry, action: QAction) -> None:
        self._actions[entry.name], self._entries[entry.name] = action, entry
        self._homes[entry.name] = self._home

    def _make(self, entry: Entry, menu: QMenu) -> QAction:
        action = QAction(entry.text, menu)
        action.setObjectName(entry.name)
        self._set_keys(action, entry)
        action.setCheckable(entry.checkable)
        action.triggered.connect(lambda _checked=False: entry.run() if entry.can_run() else None)
        if entry.group:
            self._groups.setdefault(entry.group, QActionGroup(self)).addAction(action)
        action.setProperty(_ICON, entry.icon)
        menu.addAction(action)
        self._window.addAction(action)  # so that the key works while the menu bar is hidden in full screen
        return action

    def _set_keys(self, action: QAction, entry: Entry) -> None:
        if entry.shown_only and entry.keys:
            action.setText(f"{entry.text}\t{native_keys(entry.keys[0])}")
            return
        action.setShortcuts([QKeySequence(key) for key in entry.keys])
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)

    def _show_tail(self, name: str) -> None:
        """While the menu is open, what makes no sense now is greyed."""
        for entry, action in self._tails.get(name, []):
            if entry is not None:
                action.setEnabled(entry.can_run())

    def _wake_tail(self, name: str) -> None:
        """While it is closed, keys reach every action, which asks for itself."""
        for _, action in self._tails.get(name, []):
            action.setEnabled(True)

    def _draw_icons(self, menu: QMenu) -> None:
        """Icons are rendered when their menu opens: not before the first paint, and in the colours of the moment."""
        for action in menu.actions():
            icon = action.property(_ICON)
            if icon:
                action.setIcon(self._theme.icon(str(icon)))


def native(keys: Sequence[str]) -> str:
    """Keys as they are called on this system, the alternatives side by side."""
    return "  ".join(map(native_keys, keys))


def _ask_for_menu() -> None:
    """Ask what has the focus for its menu, as the menu key does: Qt knows Shift+F10 on Windows only."""
    focus = QApplication.focusWidget()
    if focus is not None:
        at = QPointF(focus.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle).center()).toPoint()
        event = QContextMenuEvent(
            QContextMenuEvent.Reason.Keyboard, at, focus.mapToGlobal(at), Qt.KeyboardModifier.NoModifier
        )
        QApplication.sendEvent(focus, event)
