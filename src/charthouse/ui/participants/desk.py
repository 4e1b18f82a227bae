"""File ▸ Export participant workbooks… and Gather participant workbooks…: from the question to the toast."""

from __future__ import annotations

from collections.abc import Generator
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, cast

from charthouse.domain.text import apart
from charthouse.ui.importing.errand import Errand
from charthouse.ui.numbers import written
from charthouse.ui.worker import Work

if TYPE_CHECKING:
    from charthouse.document.writer import Committed
    from charthouse.exchange.importing import Told
    from charthouse.exchange.reading.raw import RawBook
    from charthouse.exchange.workbook.gathering import Contribution, Voice
    from charthouse.exchange.workbook.participants import Participant


class ParticipantDesk(Errand):
    """Participant workbooks, out and back."""

    def export(self) -> None:
        """Ask for whom, then for a folder, and write a workbook for each."""
        from charthouse.document.queries.people import people, units
        from charthouse.exchange.workbook.participants import participants
        from charthouse.ui.participants.export_dialog import ExportParticipantsDialog

        document = self._bridge.document
        members = participants(people(document), units(document))
        if not members:
            self._refuse(self.tr("There is nobody in the plan yet. Add people on the Vision page."))
            return
        dialog = ExportParticipantsDialog(self._theme, members, self._window)
        dialog.accepted.connect(lambda: self._hand_out(cast("list[Participant]", dialog.chosen)))
        dialog.open()

    def _hand_out(self, members: list[Participant]) -> None:
        document = self._bridge.document
        heading = self.tr("Folder for the participant workbooks")
        folder = self._dialogs.choose_folder(self._window, heading, document.path.parent)
        if folder is None:
            return
        from charthouse.document.queries.plan import plan_info
        from charthouse.ui.export.tongue import LANGUAGE_KEY, known_language, paper_language

        chosen = known_language(self._services.remembered(LANGUAGE_KEY))
        plan, language = self._plan(), paper_language(plan_info(document), chosen)

        def work() -> Work:
            from charthouse.document.queries.report import plan_report
            from charthouse.exchange.workbook.participants import write_participants

            yield 0.0
            with plan as same:
                report = plan_report(same, today=datetime.now().astimezone().date())
            for progress in write_participants(report, members, folder, language):
                yield progress.done / max(progress.total, 1)
            return len(members)

        words = self.tr("Writing {count} workbooks…").format(count=written(len(members)))
        self._begin(work, words, lambda count: self._handed_out(folder, count))

    def _handed_out(self, folder: Path, count: int) -> None:
        words = self.tr("Wrote {count} workbooks to “{folder}”").format(count=written(count), folder=apart(folder.name))
        self._services.toast(words, ())

    def gather(self) -> None:
        """Ask for the workbooks that came back and read them."""
        paths = self._dialogs.import_files(self._window, self._bridge.document.path.parent)
        if paths:
            self.read(paths)

    def read(self, paths: list[Path]) -> None:
        """Read workbooks beside the window; what they say is then shown."""
        plan = self._plan()

        def work() -> Generator[float, None, tuple[Voice, ...]]:
            from charthouse.exchange.workbook.gathering import gather, read_all

            books: list[tuple[str, RawBook]] = []
            for done, path in enumerate(paths):
                yield done / len(paths)
                books += read_all([path])
            with plan as same:
                return gather(same, books)

        self._begin(work, self.tr("Reading {count} workbooks…").format(count=written(len(paths))), self._preview)

    def _preview(self, voices: tuple[Voice, ...]) -> None:
        from charthouse.ui.participants.gather_dialog import GatherDialog

        if not any(voice.contributions or voice.faults for voice in voices):
            self._refuse(self.tr("The workbooks say nothing that the plan does not."))
            return
        dialog = GatherDialog(self._theme, voices, self._window)
        dialog.accepted.connect(lambda: self._take(voices, cast("list[Contribution]", dialog.kept)))
        dialog.open()

    def _take(self, voices: tuple[Voice, ...], kept: list[Contribution]) -> None:
        document, plan = self._bridge.document, self._plan()

        def work() -> Generator[float, None, tuple[Told, Committed | None]]:
            from charthouse.exchange.importing import told_voices
            from charthouse.exchange.outline.importing import DONE
            from charthouse.exchange.workbook.gathering import gathered
            from charthouse.exchange.workbook.taking import take_beside

            yield 0.0
            with plan as same:
                worked = gathered(same, voices, kept)
            yield 0.4
            taken, committed = yield from take_beside(document, worked)
            return told_voices(voices, taken, DONE), committed

        self._write(self.tr("Gathering workbooks"), work)
