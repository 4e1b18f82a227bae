"""Puts the window together: the only module that knows every layer.

`run_window` is all there is to call. What the window's parts need comes in through their constructors from here.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from charthouse.domain.errors import Refused
from charthouse.resources import resource_path
from charthouse.ui.dialogs import Dialogs, system_dialogs
from charthouse.ui.ending import Ending
from charthouse.ui.faults import Faults
from charthouse.ui.first_paint import FirstPaint
from charthouse.ui.held_keys import HeldKeys
from charthouse.ui.language import LANGUAGE, plan_locale, speak, spoken
from charthouse.ui.mailbox import Answering, Mailbox, screen_name
from charthouse.ui.main_window import MainWindow
from charthouse.ui.pages.registry import all_pages
from charthouse.ui.plans import Maker, Start
from charthouse.ui.preferences.choices import use_region, uses_classic
from charthouse.ui.settings import Settings
from charthouse.ui.theme import Theme


def run_window(plan: Path | None = None, *, smoke: bool = False, mirrored: bool = False) -> int:
    """Show the window, on `plan` or on the welcome page, until it is closed; returns the exit status.

    Where a window runs already, it shows the plan and this start ends. A plan that cannot be opened is told in the
    window, which then stays on the welcome page. With `smoke` it ends by itself after the first complete paint and
    changes no byte anywhere: the plan is opened for reading, the window's settings are not written, and what cannot
    be opened raises `Refused`. `mirrored`: from right to left, whatever the language.
    """
    mailbox = Mailbox(_state_folder() / f"window{screen_name(os.environ)}")
    if not smoke and not mailbox.take() and mailbox.send(plan):
        return 0
    app = _application(mirrored=mirrored)
    speak(app, Settings(_state_folder(), frozen=True).kept(LANGUAGE))
    window = build_window(app, system_dialogs(), frozen=smoke)
    ending = Ending(app, window)
    if smoke:
        window.installEventFilter(FirstPaint(app))
    if plan is not None and smoke:
        window.plans.load(plan.absolute(), read_only=True)
        window.show()
    else:
        _watch_faults(window)
        Answering(mailbox, window)
        mailbox.watch()
        _show(window, plan)
    status = app.exec()
    window.end()
    ending.release()
    mailbox.release()
    return status


def _watch_faults(window: MainWindow) -> None:
    """What nobody caught is written down and told; the window goes on."""
    faults = Faults(_state_folder(), window)
    faults.install()
    faults.happened.connect(window.safety.tell_fault, Qt.ConnectionType.QueuedConnection)
    faults.refused.connect(window.toasts.warn, Qt.ConnectionType.QueuedConnection)


def _show(window: MainWindow, plan: Path | None) -> None:
    """The window with the plan in it; the welcome page where that is not to be, or takes its time first."""
    plan = plan.absolute() if plan is not None else None
    if plan is not None:
        _load_at_once(window, plan)
    window.show()
    if window.bridge is None:
        window.welcome.start()
        if plan is not None:
            window.plans.open(plan)


def _load_at_once(window: MainWindow, plan: Path) -> None:
    from charthouse.document.opening import is_foreign, is_older

    if not is_foreign(plan) and not is_older(plan):
        with suppress(Refused):  # said by `Plans.open`, in the window
            window.plans.load(plan)


def build_window(
    app: QApplication, dialogs: Dialogs, *, frozen: bool = False, documents: Path | None = None
) -> MainWindow:
    """The main window with all its parts, not yet shown. `documents` is where copies of the sample go."""
    settings = Settings(_state_folder(), frozen=frozen)
    use_region(settings)
    still, green = settings.reduce_motion, uses_classic(settings)
    theme = Theme(app, settings.preference, settings.zoom, reduce_motion=still, classic_states=green)
    maker = Maker(starts=_starts, make=_make, sample=_sample, documents=documents or _documents())
    return MainWindow(theme, settings, dialogs, maker, all_pages())


def _application(*, mirrored: bool) -> QApplication:
    app = QApplication([*sys.argv[:1], *(["-reverse"] if mirrored else [])])
    app.setApplicationName("charthouse")
    app.setApplicationDisplayName("Charthouse")
    app.setDesktopFileName("charthouse")
    app.setWindowIcon(QIcon(str(resource_path("icons", "charthouse.svg"))))
    HeldKeys(app)
    return app


def _state_folder() -> Path:
    from charthouse.document.known import state_folder

    return state_folder()


def _documents() -> Path:
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))


def _starts() -> Sequence[Start]:
    from charthouse.document.samples import templates

    translate = QCoreApplication.translate
    empty = Start("", translate("bootstrap", "Empty plan"), translate("bootstrap", "Nothing in it yet."))
    return (*(Start(one.name, one.title, one.description) for one in templates(spoken())), empty)


def _make(path: Path, name: str, title: str) -> None:
    """A new plan in the language of the window that makes it."""
    from charthouse.document.document import Document
    from charthouse.document.samples import begin, build

    with Document.create(path) as document:
        if name:
            build(document, name, spoken())
        begin(document, title=title, locale=plan_locale())


def _sample(path: Path) -> None:
    from charthouse.document.document import Document
    from charthouse.document.samples import SAMPLE, build

    with Document.create(path) as document:
        build(document, SAMPLE)
