"""The rows of an outline as bulk inserts: ids, order keys and codes are given here."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeVar

from sqlalchemy import insert, select, update
from sqlalchemy.orm import Session

from charthouse.document.queries import content_rows as rows
from charthouse.document.queries.content_shape import shape
from charthouse.domain import order
from charthouse.domain.base import Row
from charthouse.domain.ids import key_id, new_id
from charthouse.domain.kinds import Quadrant
from charthouse.domain.measure import Measure, Measurement, Reading, Result, Target
from charthouse.domain.objective import Objective
from charthouse.domain.plan import PLAN_ID, Plan, Value
from charthouse.domain.stakeholder import Role, Stakeholder
from charthouse.domain.swot import SwotItem

if TYPE_CHECKING:
    from charthouse.document.document import Document

Made = dict[str, object]
Below = TypeVar("Below")
_UNRECORDED: dict[type[Row], Made] = {Reading: {"recorded_by": "", "recorded_on": None}}
_ORDER: tuple[type[Row], ...] = (
    SwotItem, Value, Objective, Stakeholder, Role, Measure, Target, Reading, Measurement, Result,
)  # fmt: skip


def insert_rows(document: Document, session: Session, content: rows.PlanContent, fields: Mapping[str, object]) -> None:
    """Write the plan's `fields` and every row of `content`, inside an open edit."""
    _write_plan(session, fields)
    batch = _Batch(lambda: document.next_number("measure", session))
    for quadrant in Quadrant:
        items = [item for item in content.swot if item.quadrant is quadrant]
        last = _last(session, SwotItem, quadrant=quadrant) if items else None
        batch.swot(items, lambda: document.next_number(f"swot:{quadrant}", session), last)  # noqa: B023 (called here)
    batch.listed(Value, content.values, {}, _last(session, Value))
    batch.stakeholders(content.stakeholders, None, _last(session, Stakeholder, objective=None))
    batch.objectives(content.goals, _last(session, Objective, parent=None))
    for model in _ORDER:
        if made := batch.made.get(model):
            session.execute(insert(model), made)


def _write_plan(session: Session, fields: Mapping[str, object]) -> None:
    if session.get(Plan, PLAN_ID) is None:
        session.add(Plan(id=PLAN_ID))
        session.flush()
    if fields:
        session.execute(update(Plan).where(Plan.id == PLAN_ID).values(**fields))


def _last(session: Session, model: type[Row], **scope: str | None) -> str | None:
    """The order key of the last row among those of `scope`."""
    table = model.__table__
    found = select(table.c.position).where(*(table.c[name] == value for name, value in scope.items()))
    return session.execute(found.order_by(table.c.position.desc()).limit(1)).scalar()


@dataclass
class _Batch:
    """Rows by table, parents before what stands below them."""

    next_number: Callable[[], int]
    made: dict[type[Row], list[Made]] = field(default_factory=dict)

    def listed(
        self, model: type[Row], found: Sequence[Below], above: Mapping[str, object], last: str | None = None
    ) -> list[tuple[str, Below]]:
        """Make rows in their order behind the order key `last`; returns each with its id."""
        return [
            (self._add(model, row, {**above, "id": new_id(), "position": position}), row)
            for row, position in zip(found, order.spread(len(found), last, None), strict=True)
        ]

    def swot(self, found: Sequence[rows.Swot], next_number: Callable[[], int], last: str | None) -> None:
        for row, position in zip(found, order.spread(len(found), last, None), strict=True):
            self._add(SwotItem, row, {"id": new_id(), "position": position, "number": next_number()})

    def stakeholders(self, found: Sequence[rows.Stakeholder], objective: str | None, last: str | None = None) -> None:
        for row, stakeholder in self.listed(Stakeholder, found, {"objective": objective}, last):
            self.listed(Role, stakeholder.roles, {"stakeholder": row})

    def objectives(self, goals: Sequence[rows.Objective], last: str | None) -> None:
        """The tree in reading order, so that measures get their codes in it."""
        waiting = self.listed(Objective, goals, {"parent": None, "owner": None}, last)[::-1]
        while waiting:
            row, objective = waiting.pop()
            self.stakeholders(objective.stakeholders, row)
            self.measures(objective.measures, row)
            below = self.listed(Objective, objective.objectives, {"parent": row, "owner": None})
            waiting += below[::-1]

    def measures(self, found: Sequence[rows.Measure], objective: str) -> None:
        for row, position in zip(found, order.spread(len(found), None, None), strict=True):
            given = {"objective": objective, "position": position, "number": self.next_number(), "owner": None}
            measure = self._add(Measure, row, {**given, "id": new_id()})
            self._cells(Target, row.targets, measure)
            self._cells(Reading, row.readings, measure)
            for measurement, results in self.listed(Measurement, row.measurements, {"measure": measure}):
                self.listed(Result, results.results, {"measurement": measurement})

    def _cells(self, model: type[Row], found: Iterable[rows.Target | rows.Reading], measure: str) -> None:
        for row in found:
            key = key_id(str(model.__tablename__), measure, row.period)
            self._add(model, row, {"id": key, "measure": measure, **_UNRECORDED.get(model, {})})

    def _add(self, model: type[Row], row: object, given: Mapping[str, object]) -> str:
        values = {name: getattr(row, name) for name in shape(type(row)).columns}
        made = {**values, **given}
        self.made.setdefault(model, []).append(made)
        return str(made["id"])
