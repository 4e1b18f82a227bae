"""What can be done to measures: each act is one step of the plan and says what it did."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from charthouse.document.queries.scorecard import MeasureRow, Scorecard
from charthouse.domain.counting import plural
from charthouse.domain.kinds import Status
from charthouse.domain.sentences import said
from charthouse.ui.bridge import DocumentBridge
from charthouse.ui.numbers import written
from charthouse.ui.pages.page import Services
from charthouse.ui.pages.scorecard.cells import Cell, Value
from charthouse.ui.pages.scorecard.words import tr
from charthouse.ui.widgets.rowlist.places import heir, shifted

if TYPE_CHECKING:
    from charthouse.document.document import Document, Done


class ScorecardActs:
    """Edits measures, targets and readings through the bridge."""

    def __init__(self, bridge: DocumentBridge, services: Services) -> None:
        self._bridge, self._services = bridge, services

    def write(self, pairs: Sequence[tuple[Cell, Value]]) -> str:
        """Fill cells as one step; the reason of a refusal, or an empty text."""

        def every(document: Document) -> Done:
            if len(pairs) == 1:
                cell, value = pairs[0]
                return cell.write(document, value)
            with document.group(said("Enter {figures}", figures=plural(len(pairs), "figure"))):
                for cell, value in pairs:
                    cell.write(document, value)
            return document.done(None)

        return self._bridge.try_run(every) if pairs else ""

    def add(self, objective: str, name: str) -> str:
        """Add a measure at the end of an objective's; its id, empty when refused."""
        from charthouse.document.edits import measure

        done = self._bridge.run(measure.add, objective=objective, name=name)
        return done.row or "" if done is not None else ""

    def define(self, measure_id: str, field: str, value: object) -> str:
        """Change one field of a measure's definition; the reason of a refusal, or an empty text."""
        from charthouse.document.edits import measure

        return self._bridge.try_run(measure.set, id=measure_id, **{field: value})

    def explain_level(self, measure_id: str, level: int, text: str) -> str:
        """Say what a rating means; the reason of a refusal, or an empty text."""
        from charthouse.document.edits import rating_level

        return self._bridge.try_run(rating_level.set, measure=measure_id, level=level, text=text)

    def judge(self, measure_id: str, status: Status | None, reason: str) -> str:
        """Give a measure a person's status, or none any more; the reason of a refusal, or an empty text."""
        from charthouse.document.edits import measure

        return self._bridge.try_run(measure.judge, id=measure_id, status=status, reason=reason)

    def comment(self, row: MeasureRow, note: str) -> None:
        """Write the note of the reading that speaks for today."""
        from charthouse.document.edits import reading

        period = row.state.period
        cell = row.readings.get(period or "")
        if period is not None and cell is not None:
            value = {"value": cell.value} if cell.value is not None else {"not_applicable": True}
            self._bridge.run(reading.set, measure=row.id, period=period, note=note, **value)

    def delete(self, rows: Sequence[MeasureRow], order: Sequence[str]) -> str:
        """Delete measures with all that was read of them.

        Gives the measure that takes their place among those in `order`; empty when there is none, or was no deletion.
        """

        def every(document: Document) -> Done:
            from charthouse.document.edits import measure

            if len(rows) == 1:
                return measure.delete(document, id=rows[0].id)
            with document.group(said("Delete {row}", row=plural(len(rows), "measure"))):
                for row in rows:
                    measure.delete(document, id=row.id)
            return document.done(None)

        if not rows or self._bridge.run(every) is None:
            return ""
        if len(rows) == 1:
            sentence = tr("{code} deleted").format(code=rows[0].code)
        else:
            sentence = tr("{count} measures deleted").format(count=written(len(rows)))
        self._services.toast(sentence, (self._services.undo_action(),))
        return heir(order, {row.id for row in rows})

    def shift(self, card: Scorecard, row: MeasureRow, by: int) -> bool:
        """Move a measure one place up (−1) or down (+1) among those of its objective."""
        from charthouse.document.edits import measure

        order = [one.id for one in card.rows if one.definition.objective == row.definition.objective]
        after = shifted(order, [row.id], by)
        return after is not None and self._bridge.run(measure.move, id=row.id, after=after or None) is not None
