"""A person's status for a measure, and the reason without which it does not count."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal

from charthouse.document.queries.scorecard import MeasureRow
from charthouse.domain.kinds import Status
from charthouse.ui.theme import Theme
from charthouse.ui.widgets.details import DetailsBody
from charthouse.ui.widgets.fields import ChoiceField, NoteField
from charthouse.ui.wording import status_word

BY_PERSON = (Status.ON_TRACK, Status.AT_RISK, Status.OFF_TRACK)  # what a person may say


def by_figures_word() -> str:
    """What a status is called that no person gave."""
    return QCoreApplication.translate("JudgementFields", "By its figures")


def judged_word() -> str:
    """What stands behind a status that a person gave."""
    return QCoreApplication.translate("scorecard", "(judgement)")


def status_words(row: MeasureRow) -> str:
    """The status in words, and whether it is a person's."""
    word = status_word(row.state.status)
    return f"{word} {judged_word()}" if row.state.judged else word


class JudgementFields(DetailsBody):
    """Shows one judgement. `judged(status, reason)` comes with both, or with None and no reason to take it back."""

    judged = Signal(object, str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, nested=True)
        self._given: Status | None = None
        by_figures: tuple[object, str] = (None, by_figures_word())
        self.choice = ChoiceField(
            theme, self.tr("Status by"), [by_figures, *((status, status_word(status)) for status in BY_PERSON)]
        )
        self.reason = NoteField(
            theme,
            self.tr("Reason for the judgement"),
            placeholder=self.tr("Say why: then the judgement counts"),
            lines=1,
        )
        self.add(self.choice)
        self.add(self.reason, gap=4)
        self.choice.chosen.connect(self._choose)
        self.reason.committed.connect(self._explain)

    def show_measure(self, row: MeasureRow) -> None:
        """Show what the plan holds."""
        self._given = row.definition.judgement
        self.choice.show_value(self._given)
        self.reason.show_value(row.definition.judgement_reason)
        self.reason.setVisible(self._given is not None)

    def choose(self, status: Status | None) -> None:
        """As if chosen here: it counts once there is a reason."""
        self.choice.show_value(status)
        self._choose(status)

    def commit(self) -> None:
        """Hand on what is being typed."""
        self.reason.commit()

    def _choose(self, status: Status | None) -> None:
        reason = self.reason.toPlainText().strip()
        if status is None:
            self.reason.document().setModified(False)
            if self._given is not None:
                self.judged.emit(None, "")
            self.reason.setVisible(False)
        elif reason:
            self.judged.emit(status, reason)
        else:
            self.reason.setVisible(True)
            self.reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def _explain(self, reason: str) -> None:
        status = self.choice.value
        if isinstance(status, Status):
            self.judged.emit(status, reason.strip())
