"""What is changed in the details of a measure becomes an act; what is refused is shown where it was typed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from charthouse.document.queries.rating_levels import rating_levels
from charthouse.document.queries.scorecard import MeasureRow, Scorecard
from charthouse.domain.kinds import MeasureKind, Status
from charthouse.ui.bridge import DocumentBridge
from charthouse.ui.pages.page import Services
from charthouse.ui.pages.scorecard.acts import ScorecardActs
from charthouse.ui.pages.scorecard.details import ScorecardDetails


class Defining(QObject):
    """Stands between the details and the plan. `again` shows the current measure as the plan holds it."""

    def __init__(
        self,
        details: ScorecardDetails,
        acts: ScorecardActs,
        bridge: DocumentBridge,
        services: Services,
        again: Callable[[], None],
    ) -> None:
        super().__init__(details)
        self._details, self._acts, self._bridge = details, acts, bridge
        self._services, self._again = services, again
        self._card: Scorecard | None = None
        details.renamed.connect(lambda measure, text: self.define(measure, "name", text))
        details.commented.connect(self._comment)
        details.defined.connect(self.define)
        details.levelled.connect(self._level)
        details.judged.connect(self._judge)
        details.refused.connect(services.warn)
        details.typing.connect(lambda typing: bridge.mark_typing(details, typing=typing))

    def show(self, measure: MeasureRow | None, card: Scorecard | None) -> None:
        """Show this measure in the details."""
        self._card = card
        self._details.show_measure(measure, card)
        if measure is not None and measure.definition.kind is MeasureKind.RATING:
            self._details.form.rubric.show_levels(rating_levels(self._bridge.document, measure.id))

    def define(self, measure: str, field: str, value: object) -> None:
        """Change one field of a definition."""
        reason = self._acts.define(measure, field, value)
        if reason:
            self._again()  # choices go back to what the plan holds
            self._details.form.mark_bad(field, reason)
            self._services.warn(reason)

    def choose_status(self, status: Status | None) -> None:
        """A status was chosen in the grid: its reason is asked for in the details."""
        if status is not None:
            self._services.show_details()
        self._details.judgement.choose(status)

    def _level(self, measure: str, level: int, text: str) -> None:
        self._tell(self._acts.explain_level(measure, level, text))

    def _judge(self, measure: str, status: Status | None, reason: str) -> None:
        self._tell(self._acts.judge(measure, status, reason))

    def _tell(self, refusal: str) -> None:
        if refusal:
            self._again()
            self._services.warn(refusal)

    def _comment(self, measure: str, note: str) -> None:
        row = self._card.by_id.get(measure) if self._card else None
        if row is not None:
            self._acts.comment(row, note)
