"""Every dialog, and what opens over a page: to be heard, hit, read in a longer language, mirrored, and left."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QPlainTextEdit, QWidget
from tests.ui.audit import inside, mirrored, name_of, reached, unreached, untold
from tests.ui.dialogs.openings import DIALOGS, OVERLAYS, Stand
from tests.ui.longer import Longer, cut, untranslated

import charthouse.ui
from charthouse.ui.widgets.button import RING, Button, Kind
from charthouse.ui.widgets.ledger.delegate import SIDE
from charthouse.ui.widgets.ledger.view import Ledger

LTR, RTL = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
MARGIN = 24  # at the sides of a dialog
HARMLESS = {Longer().translate("", words) for words in ("Close", "Print…")}  # before printing the system asks once more


def harming(dialog: QDialog) -> Iterator[str]:
    """The button that Enter presses, where it is neither the primary one nor harmless: Qt takes any that is there."""
    for button in inside(dialog):
        if isinstance(button, Button) and button.isDefault() and button._kind is not Kind.PRIMARY:
            yield from {f"Enter presses {button.text()!r}"} if button.text() not in HARMLESS else ()


def uneven(dialog: QDialog) -> Iterator[str]:
    """Buttons and lists of a dialog, where what they paint is nearly, but not quite, in line with its title."""
    for button in dialog.findChildren(Button):
        end = button.mapTo(dialog, QPoint(button.width() - 1 - RING, 0)).x()
        if button.isVisible() and 0 < abs(end - (dialog.width() - 1 - MARGIN)) <= 2 * RING:
            yield f"{button.text()!r} ends at {end} of {dialog.width()}"
    for ledger in dialog.findChildren(Ledger):
        if ledger.parentWidget() is dialog and ledger.isVisible() and ledger.x() + SIDE != MARGIN:
            yield f"the words of {ledger.accessibleName()!r} begin at {ledger.x() + SIDE}"


def hasty(place: QWidget) -> Iterator[str]:
    """Lines that take keys for their own which belong to letters that are still being put together."""
    for line in reached(place):
        if not isinstance(line, QLineEdit | QPlainTextEdit) or line.isReadOnly():
            continue
        line.setFocus()
        QApplication.sendEvent(line, QInputMethodEvent("に", []))
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_Escape):
            QTest.keyClick(line, key)
            if not (place.isVisible() and line.hasFocus()):
                yield f"{name_of(line)!r} takes {key.name} of a composition"
                return
        QApplication.sendEvent(line, QInputMethodEvent())


def audit(stand: Stand, place: QWidget) -> set[str]:
    """All that is wrong with a place as it stands."""
    QApplication.processEvents()
    focus = QApplication.focusWidget()
    assert focus is not None
    assert place.isAncestorOf(focus)
    assert name_of(focus)
    own = stand.own_words()
    return {*untold(place), *unreached(place), *untranslated(inside(place), own), *cut(inside(place))}


@pytest.mark.qt_log_ignore("This plugin does not support raise")  # offscreen
@pytest.mark.parametrize("name", DIALOGS)
def test_dialogs_can_be_heard_hit_read_and_left(stand: Stand, qapp: QApplication, name: str) -> None:
    kind, way = DIALOGS[name]
    way(stand)
    dialog = stand.wait_for(kind)
    faults = {*audit(stand, dialog), *harming(dialog), *uneven(dialog)}
    faults |= {*mirrored(dialog, lambda: qapp.setLayoutDirection(RTL))}
    qapp.setLayoutDirection(LTR)
    faults |= {*hasty(dialog)}
    QTest.keyClick(QApplication.focusWidget() or dialog, Qt.Key.Key_Escape)
    stand.qtbot.waitUntil(lambda: not isinstance(QApplication.activeWindow(), kind))
    assert not faults, "\n".join(sorted(faults))


@pytest.mark.qt_log_ignore("This plugin does not support")  # offscreen
@pytest.mark.parametrize("name", OVERLAYS)
def test_what_opens_over_a_page_can_be_heard_hit_read_and_left(stand: Stand, qapp: QApplication, name: str) -> None:
    place = OVERLAYS[name](stand)
    faults = {*audit(stand, place), *mirrored(place, lambda: qapp.setLayoutDirection(RTL))}
    qapp.setLayoutDirection(LTR)
    faults |= {*hasty(place)}
    reached(place)[-1].setFocus()
    stand.app.press("Escape")
    assert not place.isVisible()
    assert not faults, "\n".join(sorted(faults))


def test_no_dialog_is_left_out() -> None:
    """Whoever adds a dialog adds the way to it."""
    for module in pkgutil.walk_packages(charthouse.ui.__path__, "charthouse.ui."):
        importlib.import_module(module.name)
    there = {kind.__name__ for kind in QDialog.__subclasses__() if kind.__module__.startswith("charthouse.")}
    assert there - {kind.__name__ for kind, _ in DIALOGS.values()} == {"Waiting"}  # one has only to wait
