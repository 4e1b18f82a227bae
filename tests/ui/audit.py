"""Walks over everything a window holds, for tests of what must be true of every widget and every cell."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, QObject, QPoint, Qt
from PySide6.QtGui import QAccessible, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollBar,
    QWidget,
)

SMALLEST_TARGET, SMALLEST_TEXT = 24, 11  # pixels
_MOST_ROWS = 200  # of one parent
_MARGIN = 24  # pixels
_TAB = Qt.FocusPolicy.TabFocus
_Role = QAccessible.Role
_DULL = {_Role.NoRole, _Role.Client, _Role.Window, _Role.Pane}  # say nothing of what a thing is


def widgets() -> Iterator[QWidget]:
    """Every widget of every window, hidden ones too."""
    for window in QApplication.topLevelWidgets():
        yield window
        yield from window.findChildren(QWidget)


def cells(model: QAbstractItemModel, parent: QModelIndex | None = None) -> Iterator[QModelIndex]:
    """Every cell of a model, those below other cells too."""
    above = QModelIndex() if parent is None else parent
    for row in range(min(model.rowCount(above), _MOST_ROWS)):
        for column in range(_columns(model, above)):
            yield model.index(row, column, above)
        yield from cells(model, model.index(row, 0, above))


def views() -> Iterator[QAbstractItemView]:
    """Every list, tree and table with a model."""
    for widget in widgets():
        if isinstance(widget, QAbstractItemView) and widget.model() is not None:
            yield widget


def headings(model: QAbstractItemModel, role: Qt.ItemDataRole) -> Iterator[str]:
    """The words of a model's column heads."""
    for column in range(_columns(model, QModelIndex())):
        found = model.headerData(column, Qt.Orientation.Horizontal, role)
        if isinstance(found, str):
            yield found


def _columns(model: QAbstractItemModel, parent: QModelIndex) -> int:
    return 1 if isinstance(model, QAbstractListModel) else model.columnCount(parent)  # Qt hides a list's own


# what a person meets: fields, names, keys


def inside(place: QWidget) -> list[QWidget]:
    """Every visible thing in a window, or in a part of one."""
    window = place.window()
    return [one for one in place.findChildren(QWidget) if one.isVisible() and one.window() is window]


def reached(place: QWidget) -> list[QWidget]:
    """Those of them that Tab goes to."""
    return [one for one in inside(place) if one.isEnabled() and one.focusPolicy() & _TAB]


def name_of(thing: QObject) -> str:
    """What a screen reader calls it."""
    interface = QAccessible.queryAccessibleInterface(thing)
    return interface.text(QAccessible.Text.Name) if interface is not None else ""


def role_of(thing: QObject) -> QAccessible.Role:
    """What a screen reader says it is."""
    interface = QAccessible.queryAccessibleInterface(thing)
    return interface.role() if interface is not None else QAccessible.Role.NoRole


def unnamed(place: QWidget) -> Iterator[str]:
    """What takes the focus and has no name, or says nothing of what it is."""
    for widget in reached(place):
        if not name_of(widget):
            yield f"{type(widget).__name__} has no name"
        if role_of(widget) in _DULL:
            yield f"{type(widget).__name__} is only a {role_of(widget).name}"


def confused(place: QWidget) -> Iterator[str]:
    """Fields that sound alike: they cannot be told apart."""
    fields = [one for one in reached(place) if isinstance(one, QLineEdit | QPlainTextEdit | QComboBox)]
    names = [f"{one.accessibleDescription()} {name_of(one)}" if isinstance(one, QComboBox) else name_of(one)
             for one in fields]  # fmt: skip
    yield from (f"two fields are called {name!r}" for name in names if names.count(name) > 1)


def mute(place: QWidget) -> Iterator[str]:
    """Rows that can be selected and say nothing."""
    for view in inside(place):
        if isinstance(view, QAbstractItemView) and view.model() is not None:
            for index in cells(view.model()):
                told = index.data(Qt.ItemDataRole.AccessibleTextRole)
                if index.column() == 0 and index.flags() & Qt.ItemFlag.ItemIsSelectable and not told:
                    yield f"{type(view).__name__} row {index.row()} shows {index.data()!r} and says nothing"


def doubled_keys(place: QWidget) -> Iterator[str]:
    """Access keys that two things of a place have."""
    found: dict[str, list[str]] = {}
    for widget in inside(place):
        if isinstance(widget, QLabel | QAbstractButton):
            key = QKeySequence.mnemonic(widget.text()).toString()
            if key:
                found.setdefault(key, []).append(widget.text())
    yield from (f"{key}: {texts}" for key, texts in found.items() if len(texts) > 1)


def small(place: QWidget) -> Iterator[str]:
    """Buttons under 24 pixels, and text under 11."""
    for widget in inside(place):
        if widget.visibleRegion().isEmpty():
            continue
        if isinstance(widget, QAbstractButton) and min(widget.width(), widget.height()) < SMALLEST_TARGET:
            yield f"{type(widget).__name__} {name_of(widget)!r} is {widget.width()} × {widget.height()}"
        if isinstance(widget, QLabel) and widget.text() and 0 < widget.font().pixelSize() < SMALLEST_TEXT:
            yield f"{widget.text()!r} is {widget.font().pixelSize()} px"


def untold(place: QWidget) -> set[str]:
    """All of these that a screen reader, a finger or a key stumbles over."""
    return {*unnamed(place), *confused(place), *mute(place), *doubled_keys(place), *small(place)}


def unreached(place: QWidget) -> Iterator[str]:
    """What Tab should come to and does not."""
    there, walked = reached(place), {*tabbed(place)}
    yield from (f"Tab never comes to {type(one).__name__} {name_of(one)!r}" for one in there if one not in walked)


def mirrored(place: QWidget, turn: Callable[[], object]) -> Iterator[str]:
    """What does not change sides as `turn` makes the window run the other way. Qt keeps the margins as they are."""
    before = {one: _spot(one, place) for one in inside(place) if not isinstance(one, QScrollBar)}
    turn()
    QApplication.processEvents()
    for one, (left, width) in before.items():
        if one.isVisible() and abs(_spot(one, place)[0] - (place.width() - left - width)) > _MARGIN:
            yield f"{type(one).__name__} {name_of(one)!r} stood at {left}, now at {_spot(one, place)[0]}"


def _spot(widget: QWidget, place: QWidget) -> tuple[int, int]:
    """Where it begins, and how wide it is."""
    return widget.mapTo(place, QPoint()).x(), widget.width()


def tabbed(place: QWidget) -> list[QWidget]:
    """Where Tab goes from the focus on, until it comes round or leaves the place."""
    seen: list[QWidget] = []
    for _ in range(200):
        focus = QApplication.focusWidget()
        if focus is None or not place.isAncestorOf(focus) or (len(seen) > 1 and focus is seen[0]):
            break
        if focus not in seen:  # a text takes Tab from link to link before it lets it go on
            seen.append(focus)
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    return seen
