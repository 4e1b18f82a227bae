"""Sharing a plan, beginning it anew, erasing for good: from the question to the file."""

from __future__ import annotations

from collections.abc import Callable, Generator
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QObject

from charthouse.document.document import Document
from charthouse.domain.errors import Refused
from charthouse.domain.text import apart
from charthouse.ui.beside.taking import write_beside
from charthouse.ui.beside.work import Beside
from charthouse.ui.plans import free_path

if TYPE_CHECKING:
    from charthouse.document.clean_copy import LeftOut
    from charthouse.document.writer import Committed
    from charthouse.ui.history.round_dialogs import Ending, EraseDialog
    from charthouse.ui.main_window import MainWindow
    from charthouse.ui.pages.page import PageContext

    Round: TypeAlias = Generator[float, None, Committed | None]


class Rounds(QObject):
    """For one open plan, with which it goes."""

    def __init__(self, context: PageContext, window: MainWindow) -> None:
        super().__init__(context.bridge)
        self._context, self._window = context, window
        self._beside = Beside(context.theme, context.dialogs, window, context.bridge)

    @property
    def _document(self) -> Document:
        return self._context.bridge.document

    # sharing

    def share(self) -> None:
        """Say what a copy goes without, then ask where it goes."""
        from charthouse.document.clean_copy import left_out

        self._beside.read(self._document, left_out, self.tr("Looking at what is private"), self._ask_share)

    def _ask_share(self, missing: LeftOut) -> None:
        from charthouse.ui.history.share_dialog import ShareDialog

        dialog = ShareDialog(self._context.theme, missing, self._window)
        dialog.accepted.connect(lambda: self._share(with_ballots=dialog.with_ballots))
        dialog.open()

    def _share(self, *, with_ballots: bool) -> None:
        from charthouse.document.clean_copy import share

        path = self._path(self.tr("Share a copy"), self.tr("{name} to share"))
        if path is not None:
            written = self.tr("Writing “{name}”").format(name=apart(path.name))
            self._beside.read(
                self._document, lambda document: share(document, path, ballots=with_ballots), written,
                lambda missing: self._tell_shared(path, missing),
            )  # fmt: skip

    def _tell_shared(self, path: Path, missing: LeftOut) -> None:
        from charthouse.ui.history.share_dialog import SharedDialog

        dialog = SharedDialog(self._context.theme, path.name, missing, self._window)
        dialog.accepted.connect(lambda: self._context.dialogs.open_outside(path.parent))
        dialog.open()

    # a new round

    def begin(self) -> None:
        """Say what a new round means, then ask where the old one is kept."""
        from charthouse.ui.history.round_dialogs import NewRoundDialog

        dialog = NewRoundDialog(self._context.theme, self._ending(), self._window)
        dialog.accepted.connect(self._begin)
        dialog.open()

    def _begin(self) -> None:
        from charthouse.document.new_round import begin_round

        archive = self._path(self.tr("Where shall the old round be kept?"), self.tr("{name} before the new round"))
        if archive is None:
            return

        document = self._document
        self._end_round(
            lambda: begin_round(document, archive=archive),
            self.tr("Beginning a new round"),
            self.tr("A new round has begun. The old one is “{name}”").format(name=apart(archive.name)),
        )

    # erasing

    def erase(self) -> None:
        """Ask what is to be gone for good."""
        from charthouse.document.queries.finding import find
        from charthouse.ui.history.round_dialogs import EraseDialog

        dialog = EraseDialog(
            self._context.theme, self._ending(), lambda typed: find(self._document, typed), self._window
        )
        dialog.accepted.connect(lambda: self._erase(dialog))
        dialog.open()

    def _erase(self, dialog: EraseDialog) -> None:
        from charthouse.document.new_round import erase

        document, things = self._document, dialog.things
        self._end_round(
            lambda: erase(document, *things),
            self.tr("Erasing for good"),
            self.tr("Erased for good. The history begins anew"),
        )

    # both

    def _end_round(self, round_of: Callable[[], Round], words: str, sentence: str) -> None:
        """Do it beside the window, then show the plan anew: nothing that it holds of its past is true any more."""

        def work() -> Generator[float, None, tuple[str, Committed | None]]:
            return sentence, (yield from round_of())

        write_beside(
            self._context.bridge, self._context.theme, self._window, words, work,
            taken=self._show_round, failed=self._refuse,
        )  # fmt: skip

    def _show_round(self, sentence: str) -> None:
        self._has_begun()
        self._open_anew(lambda: self._window.toasts.say(sentence))

    def _refuse(self, why: str) -> None:
        if self._has_begun():
            self._open_anew(lambda: None)
        self._context.dialogs.message(self._window, why)

    def _has_begun(self) -> bool:
        from charthouse.document.new_round import begun

        try:
            return begun(self._document)
        except Refused:  # the disk cannot be read just now, which `why` says
            return False

    def _open_anew(self, then: Callable[[], object]) -> None:
        window, path = self._window, self._document.path
        window.close_plan()
        window.plans.open(path, then=then)

    def _ending(self) -> Ending:
        from charthouse.document.new_round import backups_to_erase
        from charthouse.document.queries.counts import how_many
        from charthouse.ui.history.round_dialogs import Ending

        steps, marks, undecided = how_many(self._document, "step", "checkpoint", "conflict")
        return Ending(steps, marks, undecided, len(backups_to_erase(self._document)))

    def _path(self, heading: str, name: str) -> Path | None:
        path = self._document.path
        proposed = free_path(path.parent, name.format(name=path.stem))
        return self._context.dialogs.save_file(self._window, heading, proposed)
